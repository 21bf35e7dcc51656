"""The words that the guides explain: those of the glossary page, and those of the rulebook.

On the glossary page each word is a heading of the third level under "The words". The first
paragraph is its meaning; a paragraph that begins with "Also:" lists other forms. From the
rulebook come the words that are fine once a page has explained them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from hub.project import WORDS
from wordcare.replacing.wording import capitalised
from wordcare.rulebook.forms import word_forms
from wordcare.rulebook.inflection import forms_of
from wordcare.word_pages.text import mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wordcare.rulebook import Word

PAGE = "glossary.md"
PART = "The words"
_ALSO = "Also:"
_HEADING = re.compile(r"^###[ \t]+(.+?)[ \t]*(?:\{[^}]*\})?[ \t]*$", re.MULTILINE)
_PART = re.compile(rf"^## {PART}[ \t]*$\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_MARKUP = re.compile(r"\{[^}]*\}|[*_`]|\[([^\]]*)\]\([^)]*\)")
_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")


class Term(NamedTuple):
    """One word that is explained."""

    id: str
    name: str
    means: str
    forms: list[str]
    """All ways to write it, the name among them."""
    section: str
    """Its part of the glossary page, as Markdown."""
    rule: str = ""
    """The word of the rulebook that it is; empty for a word of the glossary page."""


def terms(page: str, words: Iterable[Word]) -> list[Term]:
    """All terms, from A to Z. The glossary `page` itself goes before the rulebook's `words`."""
    own = list(_own(page))
    taken = {form.lower() for term in own for form in term.forms}
    others = {term.id: term for term in _of_rulebook(words) if term.name.lower() not in taken}
    return sorted([*own, *others.values()], key=lambda term: term.name.lower())


def glossary_page(page: str, explained: Iterable[Term]) -> str:
    """The glossary page with all terms in their place, as Markdown."""
    sections = "\n\n".join(term.section for term in explained)
    return _PART.sub(lambda _: f"## {PART}\n\n{sections}\n\n", page, count=1)


def term_id(name: str) -> str:
    """The anchor of a term: `Co-design` gives `co-design`."""
    return _NOT_IN_IDS.sub("-", name.lower()).strip("-")


def _own(page: str) -> Iterator[Term]:
    part = _PART.search(page)
    pieces = _HEADING.split(part[1]) if part else []
    headings = _HEADING.finditer(part[1]) if part else iter(())
    for heading, name, text in zip(headings, pieces[1::2], pieces[2::2], strict=True):
        paragraphs = [" ".join(each.split()) for each in text.split("\n\n") if each.strip()]
        means = next((each for each in paragraphs if not each.startswith(_ALSO)), "")
        also = [each.removeprefix(_ALSO).strip(" .") for each in paragraphs if each.startswith(_ALSO)]
        forms = _forms([_without_markup(name), *(form.strip() for line in also for form in line.split(","))])
        section = f"{heading[0].strip()}\n\n{text.strip()}"
        yield Term(term_id(name), _without_markup(name), _without_markup(means), forms, section)


def _of_rulebook(words: Iterable[Word]) -> Iterator[Term]:
    for word in words:
        if "explained" not in word.fine_when:
            continue
        for name in word.avoid:
            means = _meaning(name, word)
            if means:
                anchor = term_id(name)
                shown = capitalised(name)
                more = f"[More about {mention(shown)}]({'/'.join(WORDS)}/{word.id}.md)"
                section = f"### {mention(shown)} {{ #{anchor} }}\n\n{mention(means)} {more}"
                yield Term(anchor, shown, means, _rulebook_forms(name, word), section, word.id)


def _meaning(name: str, word: Word) -> str:
    """What a word of the rulebook means: the words to say instead that name it, or the first ones."""
    named = next((say for say, _, _ in word.instead if say.endswith(f"({name})")), "")
    if not named and len(word.avoid) > 1:
        return ""  # several words on one page: nobody can tell which of the others this one is
    written_out = named.removesuffix(f"({name})").strip()
    plainest = word.instead[0][0] if word.instead and len(word.avoid) == 1 else ""
    parts = dict.fromkeys(part for part in (written_out, plainest) if part and part != named)
    return f"{capitalised(': '.join(parts))}." if parts else ""


def _rulebook_forms(name: str, word: Word) -> list[str]:
    return [form.text for form in word_forms(word) if form.given[1] == name or len(word.avoid) == 1]


def _forms(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(text for name in names for text, _ in forms_of(name, "noun")))


def _without_markup(text: str) -> str:
    return _MARKUP.sub(lambda match: match[1] or "", text)
