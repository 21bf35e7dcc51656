"""Turns the first use of each explained word on a page into a link to its meaning at the end of the page.

Only in running text: not in headings, links, code, tables, footnotes, or where a word is talked
about. The words stay as they are, so the language check reads what it read before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from markdown import Extension
from markdown.treeprocessors import Treeprocessor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown import Markdown

    from hub.glossary import Term

AFTER_ALL_OTHERS = -10
"""After the generator has looked at links: these lead to a part of the page that comes later."""

_PROSE = frozenset(("p", "li", "dd"))
_LEFT_ALONE = frozenset(
    "a abbr button code h1 h2 h3 h4 h5 h6 kbd label pre q samp script style summary svg table".split()
)
_LEFT_CLASSES = frozenset(("mention", "footnote", "admonition-title"))


class Glossary:
    """The words to look for, and what was found on the page that is being rendered."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._terms = {
            form if _is_short_form(form) else form.lower(): term for term in terms for form in term.forms
        }
        names = sorted(self._terms, key=len, reverse=True)
        self._pattern = re.compile(
            rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])", re.IGNORECASE
        )
        self.found: dict[str, Term] | None = None
        """The terms met so far by id; None while a page is rendered that gets no links."""

    def first_uses(self, text: str) -> Iterator[tuple[int, int, Term]]:
        """Where words stand in `text` that this page has not used before, with what they are."""
        if self.found is None or not self._terms:
            return
        for match in self._pattern.finditer(text):
            term = self._terms.get(match[0]) or self._terms.get(match[0].lower())
            if term and term.id not in self.found:
                self.found[term.id] = term
                yield match.start(), match.end(), term


def _is_short_form(name: str) -> bool:
    return any(letter.isupper() for letter in name[1:])


class GlossaryLinks(Extension):
    """The Markdown extension that puts in the links."""

    def __init__(self, glossary: Glossary) -> None:
        super().__init__()
        self._glossary = glossary

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name that Markdown asks for
        """Take part in the rendering."""
        md.treeprocessors.register(_Links(md, self._glossary), "hub-glossary", AFTER_ALL_OTHERS)


class _Links(Treeprocessor):
    def __init__(self, md: Markdown, glossary: Glossary) -> None:
        super().__init__(md)
        self._glossary = glossary

    def run(self, root: Element) -> None:
        """Put links into the tree of a page."""
        if self._glossary.found is not None:
            self._walk(root, in_prose=False)

    def _walk(self, element: Element, *, in_prose: bool) -> None:
        in_prose = in_prose or element.tag in _PROSE
        children = list(element)
        if in_prose:
            element.text, links = self._linked(element.text or "")
            for at, link in enumerate(links):
                element.insert(at, link)
        for child in children:
            if not _is_left_alone(child):
                self._walk(child, in_prose=in_prose)
            if in_prose and child.tail:
                child.tail, links = self._linked(child.tail)
                after = list(element).index(child) + 1
                for at, link in enumerate(links):
                    element.insert(after + at, link)

    def _linked(self, text: str) -> tuple[str, list[Element]]:
        """The text before the first link, and the links with the text after each."""
        before, links, at = text, [], 0
        for start, end, term in list(self._glossary.first_uses(text)):
            if links:
                links[-1].tail = text[at:start]
            else:
                before = text[:start]
            attributes = {"class": "hub-word", "id": f"use-{term.id}", "href": f"#word-{term.id}"}
            link = Element("a", attributes)
            link.text, at = text[start:end], end
            links.append(link)
        if links:
            links[-1].tail = text[at:]
        return before, links


def _is_left_alone(element: Element) -> bool:
    classes = element.get("class", "").split()
    return element.tag in _LEFT_ALONE or not _LEFT_CLASSES.isdisjoint(classes)
