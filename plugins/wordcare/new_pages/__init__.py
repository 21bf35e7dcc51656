"""Pages that are only begun: what stands in a new guide or word page, its file name, and how it is written.

Knows nothing of commands and asks nobody anything, so whatever calls it can put its own questions.
"""
