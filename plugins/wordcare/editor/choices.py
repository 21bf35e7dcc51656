"""Which replacements of a word page a person may choose in one place, with capitals and articles as they fit.

The engine offers one replacement at most, and only when it is sure. A person can look at more.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from wordcare.matching.lists import lists
from wordcare.matching.words import words
from wordcare.replacing.fixes import IN_PLACE
from wordcare.replacing.wording import article_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.rulebook.word import Word
    from wordcare.verdict import Verdict

_NO_WORDS = ("such as", '"', "“")
"""Signs that a replacement tells what to write, and is not itself what to write."""
_ABOUT = {"one": "about several", "several": "about one"}
"""How the note on a replacement begins that does not suit a form."""
_ARTICLE = re.compile(r"(?<!\w)([Aa]n?)[ \t]*(?:[ \t]|\r?\n)[ \t]*\Z")
_NEAR = 40
"""How far before the words to look for their article."""


class Edit(NamedTuple):
    """`new` in place of `start:end`."""

    start: int
    end: int
    new: str

    def applied(self, text: str) -> str:
        """The whole text with the change."""
        return text[: self.start] + self.new + text[self.end :]


class Choice(NamedTuple):
    """New words to choose."""

    edit: Edit
    note: str
    """What the page says about when to use them; may be empty."""
    fits: bool
    """Whether they surely fit here."""


def choices(word: Word, verdict: Verdict, text: str) -> Iterator[Choice]:
    """The replacements on a word page that may suit a place in `text`, first the one that surely fits."""
    sure = Edit(verdict.fix_start, verdict.end, verdict.fix)
    if verdict.fix:
        yield Choice(sure, "", fits=True)
    for say, note in _suitable(word, verdict):
        edit = _with_article(Edit(verdict.start, verdict.end, say), text)
        if edit != sure:
            yield Choice(edit, note, fits=False)


def _suitable(word: Word, verdict: Verdict) -> Iterator[tuple[str, str]]:
    """What the page says to write, as far as it tells for which words; each with its note."""
    for say, fits, note in word.instead:
        unfit = (
            (fits and fits not in (verdict.feature, "any"))
            or any(sign in say for sign in _NO_WORDS)
            or note.startswith(_ABOUT.get(verdict.feature, "\0"))
            or (note.startswith(IN_PLACE) and not _is_meant(note, verdict.found))
        )
        if not unfit:
            yield _in_capitals(say, word, verdict.found), note


def _is_meant(note: str, found: str) -> bool:
    """Whether a note such as `in place of "a case", then say who` speaks of the words that were found."""
    about = re.split("[,;]", note.removeprefix(IN_PLACE))[0]
    return [word.text for word in words(about)] == [word.text for word in words(found)]


def _with_article(edit: Edit, text: str) -> Edit:
    """The change with the "a" or "an" before it, where the new words need another one or none."""
    article = _ARTICLE.search(text, max(edit.start - _NEAR, 0), edit.start)
    if not article:
        return edit
    alone = edit.new.split()[0].lower() in _without_article()
    wanted = "" if alone else f"{article_of(edit.new)} "
    if wanted.strip() == article[1].lower():
        return edit
    new = f"{wanted}{edit.new}"
    return Edit(article.start(1), edit.end, new[:1].upper() + new[1:] if article[1][0] == "A" else new)


def _without_article() -> frozenset[str]:
    fits = lists("fits")
    return frozenset((*fits["whole already"], *fits["several people"], *fits["before several"]))


def _in_capitals(say: str, word: Word, found: str) -> str:
    """`say` with a capital letter where the words have one that is not their own."""
    own = any(expression[:1].isupper() for expression in (*word.avoid, *word.forms))
    placed = found[:1].isupper() and found[1:2].islower() and not own
    return say[:1].upper() + say[1:] if placed else say
