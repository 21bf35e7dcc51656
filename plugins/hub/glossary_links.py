"""Turns the first use of each explained word on a page into a link to its meaning at the end of the page.

Only in running text: not in headings, links, code, tables, footnotes, or where a word is talked
about; nor in names, such as that of a group. A word of the rulebook is explained only where the language
check finds it, so a key on a keyboard is not "main". The words stay as they are, so the check reads what
it read before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from markdown import Extension
from markdown.treeprocessors import Treeprocessor

from hub.glossary_names import is_in_name
from wordcare.checking import verdicts
from wordcare.judgement.meaning import EXPLAINED
from wordcare.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown import Markdown

    from hub.glossary import Term
    from wordcare.rulebook import Rulebook

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

    def __init__(self, terms: Iterable[Term], rulebook: Rulebook | None = None) -> None:
        self._rulebook = rulebook
        self._forms: dict[str, list[tuple[str, Term]]] = {}
        """From the first word of a form, in small letters, to all such forms, the longest first."""
        every = ((form, term) for term in terms for form in term.forms)
        for form, term in sorted(every, key=lambda each: len(each[0]), reverse=True):
            if first := _WORD.search(form):
                self._forms.setdefault(first[0].lower(), []).append((form, term))
        self.found: dict[str, Term] | None = None
        """The terms met so far by id; None while a page is rendered that gets no links."""

    def first_uses(self, block: str, begin: int, end: int) -> Iterator[tuple[int, int, Term]]:
        """Where words first stand on this page in `begin:end` of a block, with what they are."""
        if self.found is None or self._forms.keys().isdisjoint(
            map(str.lower, _WORD.findall(block, begin, end))
        ):
            return  # as in most text
        past = begin
        for word in _WORD.finditer(block, begin, end):
            start = word.start()
            if start < past:
                continue
            for form, term in self._forms.get(word[0].lower(), ()):
                after = start + len(form)
                if (
                    after <= end
                    and _is_written(form, block[start:after])
                    and not _GOES_ON.match(block, after)
                ):
                    past = after
                    if term.id not in self.found and self._is_meant(term, block, start, after):
                        self.found[term.id] = term
                        yield start, after, term
                    break

    def _is_meant(self, term: Term, block: str, start: int, end: int) -> bool:
        """Whether the words of a term are used here, and in its sense."""
        if not term.rule:
            return _is_short_form(block[start:end]) or not is_in_name(block, start, end)
        if self._rulebook is None:
            return True
        met = verdicts(Source("block.txt", block), self._rulebook, "")  # seldom: once for each new word
        return any(
            each.rule == term.rule and each.start == start and (each.flagged or each.reason == EXPLAINED)
            for each in met
        )


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
            self._walk(root, None)

    def _walk(self, element: Element, block: _Block | None) -> None:
        """Put links into an element that stands in a block of running text, or in none."""
        if element.tag in _PROSE:
            block = _Block("".join(element.itertext()))
        children = list(element)
        if block:
            element.text, links = self._linked(element.text or "", block)
            for at, link in enumerate(links):
                element.insert(at, link)
        for child in children:
            size = len("".join(child.itertext()))
            after = block.at + size if block else 0
            if not _is_left_alone(child):
                self._walk(child, block)
            if block:
                block.at = after
                child.tail, links = self._linked(child.tail or "", block)
                place = list(element).index(child) + 1
                for at, link in enumerate(links):
                    element.insert(place + at, link)

    def _linked(self, text: str, block: _Block) -> tuple[str, list[Element]]:
        """The text before the first link, and the links with the text after each."""
        links: list[Element] = []
        begin, at, before = block.at, 0, text
        block.at += len(text)
        for start, end, term in list(self._glossary.first_uses(block.text, begin, block.at)):
            if links:
                links[-1].tail = text[at : start - begin]
            else:
                before = text[: start - begin]
            attributes = {"class": "hub-word", "id": f"use-{term.id}", "href": f"#word-{term.id}"}
            link = Element("a", attributes)
            link.text, at = text[start - begin : end - begin], end - begin
            links.append(link)
        if links:
            links[-1].tail = text[at:]
        return before, links


class _Block:
    """The text of a paragraph or the like as its reader has it, and how far the walk has come in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0


def _is_left_alone(element: Element) -> bool:
    classes = element.get("class", "").split()
    return element.tag in _LEFT_ALONE or not _LEFT_CLASSES.isdisjoint(classes)
