"""The language server: shows findings in an editor while somebody writes.

`server` speaks the protocol and is the one module that imports `pygls`. The others know
texts, offsets and the engine only, so each can be tried without an editor.
"""
