"""Keeps out of the site what could harm a reader: scripts, trackers, frames, forms and the like.

Anybody may send a page. What a page may bring is listed (`allowed`); all else is refused with
its line and with what to do instead. Nothing here knows the site generator.
"""
