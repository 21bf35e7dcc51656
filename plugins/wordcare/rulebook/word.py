"""One page of the rulebook as a record: what to avoid, how strongly, and what to say instead.

Made by `page`, kept by `compiled`, read by everything that shows or uses a rule.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Word:
    """A word page. Every field is plain data, so a word can be stored and read back as it is."""

    __slots__ = (
        "avoid",
        "body",
        "decided",
        "examples_at",
        "fine",
        "fine_when",
        "flag",
        "forms",
        "id",
        "inflect",
        "instead",
        "level",
        "only_when",
        "passes",
        "path",
        "review",
        "sources",
        "title",
        "topic",
        "why",
    )

    def __init__(self, id: str, path: str) -> None:  # noqa: A002 - the name the record has everywhere
        self.id = id
        """The file name without `.md`; also the rule id and the last part of the page's address."""
        self.path = path
        self.title = ""
        self.avoid: list[str] = []
        """Expressions as people write them."""
        self.level = ""
        """One of `finding.LEVELS`."""
        self.topic = ""
        self.instead: list[tuple[str, str, str]] = []
        """(what to say, which forms it fits or "", a note on grammar or ""), most specific first."""
        self.inflect = "noun"
        """noun, verb or none: how the engine makes further forms of `avoid`."""
        self.forms: list[str] = []
        """Forms given by hand; the engine then makes none of its own."""
        self.fine_when: dict[str, list[str]] = {}
        """Company in which the words are fine: see `keys` for its parts."""
        self.only_when: dict[str, list[str]] = {}
        """The only company in which they are not fine, in the same terms."""
        self.fine = ""
        """When the words are fine, said for readers."""
        self.flag: list[str] = []
        """Example sentences with `[[ ]]` around exactly what must be found."""
        self.passes: list[str] = []
        """Example sentences in which nothing of this page may be found."""
        self.examples_at: list[int] = []
        """The line of each example in the file, those of `flag` first."""
        self.sources: list[dict[str, str]] = []
        self.decided: dict[str, str] = {}
        """by, when (a date), status."""
        self.review = ""
        """When to look at it again, as YYYY-MM-DD."""
        self.body = ""
        """Why, as Markdown."""
        self.why = ""
        """The first sentence of the body, without markup."""

    @property
    def replacements(self) -> list[str]:
        """What to say, each with its note: `people who use drugs (about several people)`."""
        return [f"{say} ({note})" if note else say for say, _, note in self.instead]

    def values(self) -> tuple[Any, ...]:
        """Every field but `path`, which depends on where the rulebook stands, in the order of the slots.

        At the end, the company that the page declares in words.
        """
        from wordcare.judgement.senses.company import in_words

        fields = tuple(getattr(self, name) for name in _STORED)
        return (*fields, in_words(self.fine_when), in_words(self.only_when))

    @classmethod
    def from_values(cls, values: tuple[Any, ...], path: str) -> Word:
        """The word that gave these `values`."""
        from wordcare.judgement.senses.company import Company

        word = cls("", path)
        *fields, fine, only = values
        for name, value in zip(_STORED, fields, strict=True):
            setattr(word, name, value)
        word.fine_when = Company(word.fine_when, fine)
        word.only_when = Company(word.only_when, only)
        return word


def cited(source: dict[str, str]) -> str:
    """One source in one line: title, organisation, year, how it was read, what it says, address."""
    told = [str(source[key]) for key in ("title", "organisation", "year") if source.get(key)]
    standing = [str(source[key]) for key in ("read", "says") if source.get(key)]
    said = ", ".join(told) + (f" ({'; '.join(standing)})" if standing else "")
    return f"{said} {source['link']}" if source.get("link") else said


_STORED = tuple(name for name in Word.__slots__ if name != "path")
