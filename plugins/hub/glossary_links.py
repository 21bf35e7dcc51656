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
_WORD = re.compile(r"[^\W_][\w-]*")
_GOES_ON = re.compile(r"[\w-]")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LEFT_ALONE = _HEADINGS | {
    *("a", "abbr", "button", "code", "kbd", "label", "pre"),
    *("q", "samp", "script", "style", "summary", "svg", "table"),
}
_LEFT_CLASSES = frozenset(("mention", "footnote", "admonition-title"))


class Glossary:
    """The words to look for, and what was found on the page that is being rendered."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._forms: dict[str, list[tuple[str, Term]]] = {}
        """From the first word of a form, in small letters, to all such forms, the longest first."""
        every = ((form, term) for term in terms for form in term.forms)
        for form, term in sorted(every, key=lambda each: len(each[0]), reverse=True):
            if first := _WORD.search(form):
                self._forms.setdefault(first[0].lower(), []).append((form, term))
        self.found: dict[str, Term] | None = None
        """The terms met so far by id; None while a page is rendered that gets no links."""

    def first_uses(self, text: str) -> Iterator[tuple[int, int, Term]]:
        """Where words stand in `text` that this page has not used before, with what they are."""
        if self._forms.keys().isdisjoint(map(str.lower, _WORD.findall(text))):
            return  # as most text does
        past = 0
        for word in _WORD.finditer(text):
            if self.found is None or word.start() < past:
                continue
            for form, term in self._forms.get(word[0].lower(), ()):
                end = word.start() + len(form)
                if _is_written(form, text[word.start() : end]) and not _GOES_ON.match(text, end):
                    past = end
                    if term.id not in self.found:
                        self.found[term.id] = term
                        yield word.start(), end, term
                    break


def _is_written(form: str, written: str) -> bool:
    """Whether this is the form; capitals count in letters that stand for words."""
    return written == form if _is_short_form(form) else written.lower() == form.lower()


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
        links: list[Element] = []
        before, at = text, 0
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
