"""The rulebook: word pages in Markdown, checked, inflected and compiled.

`load` gives a `Rulebook` in a few milliseconds once its pages have been compiled. `page`
reads one page, `folder` all of them, `inflection` makes further forms, `examples` runs the
examples, `lookup` answers people's questions.
"""

from __future__ import annotations

from wordcare.rulebook.compiled import Rulebook, load
from wordcare.rulebook.word import Word

__all__ = ["Rulebook", "Word", "load"]
