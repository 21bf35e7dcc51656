"""What a writer can mend so that everyone can use a page: pictures, headings, links, tables, colours.

Faults are looked for in the page as Markdown made it, because there is no doubt about what is a
picture or a heading there. Their lines are found by going through the source in step.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from selectolax.lexbor import LexborHTMLParser

from hub.reader.author_words import (
    by_colour_alone,
    is_address,
    is_file_name,
    says_what_it_shows,
    says_where_it_leads,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

_DECORATION = "decoration"
_MARKS = re.compile(r"[*_`~]")


class Fault(NamedTuple):
    """One thing to mend. `line` counts from 1 in the source."""

    line: int
    message: str
    next_step: str


class _Part(NamedTuple):
    """A part of the page that may have a fault: its tag, its attributes, its words."""

    tag: str
    attributes: dict[str, str]
    words: str


def faults(html: str, source: str) -> list[Fault]:
    """What to mend in a page, from its `html` without the frame, and its Markdown `source`."""
    parts = _parts(html)
    told, level = [], 1
    for part in parts:
        told.append(list(_faults_of(part, level)))
        level = int(part.tag[1]) if part.tag in _HEADINGS else level
    return list(_placed(parts, told, _MARKS.sub("", source))) if any(told) else []


def _placed(parts: list[_Part], told: list[list[tuple[str, str]]], source: str) -> Iterator[Fault]:
    """The faults that are told of each part, with the line where the part stands."""
    place = passed = 0
    for part, messages in zip(parts, told, strict=True):
        here = _found(part, source, passed) if messages or part.tag not in _TEXT else None
        if here:
            place = here[0]
            passed = here[1] if part.tag not in _TEXT else passed
        for message, next_step in messages:
            yield Fault(source.count("\n", 0, place) + 1, message, next_step)


def _faults_of(part: _Part, level: int) -> Iterator[tuple[str, str]]:
    words = " ".join(part.words.split())
    if part.tag == "img":
        yield from _picture(part)
    elif part.tag in _HEADINGS:
        if int(part.tag[1]) > level + 1:
            yield (
                f"The heading “{words}” skips a level: it is level {part.tag[1]} after level {level}.",
                f"People who listen to a page move by headings. Write it with {'#' * (level + 1)} instead.",
            )
        if not words:
            yield "A heading has no words.", "Write what the part is about, or take the line out."
    elif part.tag == "a" and "href" in part.attributes:
        yield from _link(words, part.attributes)
    elif part.tag == "th" and not any(map(str.isalnum, words)):
        yield (
            "A table has a heading without words.",
            "It is read aloud with each cell below it. Say what the column holds.",
        )
    elif part.tag == "table":
        yield from _table(part.attributes)
    elif part.tag in _TEXT and (told := by_colour_alone(words)):
        yield (
            f"“{told}” tells things apart by colour alone.",
            "Not everyone sees colours. Say it in words as well, or with a sign.",
        )


def _link(words: str, attributes: dict[str, str]) -> Iterator[tuple[str, str]]:
    if "aria-label" in attributes or attributes.get("class") == "footnote-backref":
        return  # it has another text for those who listen
    if is_address(words):
        yield (
            f"The words of the link are its address, “{words}”.",
            "It is read aloud letter by letter. Make the link out of words that name its target.",
        )
    elif not says_where_it_leads(words):
        yield (
            f"The link “{words}” does not say where it leads.",
            "Some people hear only the links of a page. Make the link out of words that name its target.",
        )


def _table(inside: dict[str, str]) -> Iterator[tuple[str, str]]:
    if "caption" not in inside:
        yield (
            "A table has no caption.",
            "Write a line such as `Table: What each payment covers` just above it, and leave a line free.",
        )
    if "th" not in inside:
        yield (
            "A table has no headings.",
            "Each cell is read aloud with them. Begin the table with a row that says what each column holds.",
        )


def _picture(part: _Part) -> Iterator[tuple[str, str]]:
    text = part.attributes.get("alt", "").strip()
    name = _name(part.attributes.get("src", ""))
    decorates = _DECORATION in part.attributes.get("class", "").split()
    if not text and not decorates:
        yield (
            f"The picture `{name}` has no text for people who cannot see it.",
            "Write what it tells between the square brackets: ![What it tells](file). "
            "If it only decorates, add { .decoration } after it.",
        )
    elif text and is_file_name(text, name):
        yield (
            f"The text of the picture `{name}` is “{text}”, which looks like the name of a file.",
            "Write what the picture tells somebody who cannot see it.",
        )
    elif text and not says_what_it_shows(text):
        yield (
            f"The text of the picture `{name}` is “{text}”, which does not say what it shows.",
            "Write what the picture tells somebody who cannot see it.",
        )


_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_TEXT = frozenset({"p", "li", "td", "dd", "caption"})
_WITH_WORDS = _HEADINGS | {"a", "th"}
_BLOCKS = frozenset({"ul", "ol", "dl", "p", "div", "pre", "table", "blockquote"})


def _parts(html: str) -> list[_Part]:
    """The parts of a page in the order in which they stand."""
    tree = LexborHTMLParser(html)
    pictures = tree.css_first("img") is not None
    parts: list[_Part] = []
    table: _Part | None = None
    for node in tree.body.traverse(include_text=False) if tree.body else ():
        tag = node.tag or ""
        if tag in _WITH_WORDS:
            told = _attributes(node) if tag == "a" else {}
            parts.append(_Part(tag, told, _with_pictures(node) if pictures else node.text()))
            if tag == "th" and table:
                table.attributes["th"] = ""
        elif tag == "img":
            parts.append(_Part(tag, _attributes(node), ""))
        elif tag == "table":
            table = _Part(tag, {}, "")
            parts.append(table)
        elif tag in _TEXT:
            parts.append(_Part(tag, {}, _own_words(node)))
            if tag == "caption" and table:
                table.attributes["caption"] = ""
    return parts


def _attributes(node: LexborNode) -> dict[str, str]:
    return {name: value or "" for name, value in node.attributes.items()}


def _own_words(node: LexborNode) -> str:
    """The words of a part without those of the blocks in it, which are parts themselves."""
    if node.tag == "p":
        return node.text()
    return "".join(each.text() for each in node.iter(include_text=True) if each.tag not in _BLOCKS)


def _with_pictures(node: LexborNode) -> str:
    """The words inside a part, with those of its pictures."""
    inside = node.traverse(include_text=True)
    said = (
        each.attributes.get("alt") if each.tag == "img" else each.text_content if each.tag == "-text" else ""
        for each in inside
    )
    return "".join(filter(None, said))


_TABLE_TOP = re.compile(r"^.*\|.*\n[ \t>|:-]*--[ \t|:-]*$|<table\b", re.MULTILINE)
"""The headings of a table and the line of dashes below them, or how a table in HTML begins."""
_HEADING_MARK = re.compile(r"^[ \t>]*#+[ \t]+", re.MULTILINE)


def _found(part: _Part, source: str, passed: int) -> tuple[int, int] | None:
    """Where a part begins and ends in the source from `passed` on, as far as it can be told.

    What stands inside a table has the place of the table. No pattern is made for each part: on a
    large site that would take longer than all the rest.
    """
    words = _opening(part.words)
    if part.tag == "table":
        top = _TABLE_TOP.search(source, passed)
        return top.span() if top else None
    if part.tag in _HEADINGS:
        marks = _HEADING_MARK.finditer(source, passed)
        return next(
            ((m.start(), m.end() + len(words)) for m in marks if source.startswith(words, m.end())), None
        )
    if part.tag == "img":
        return _literal(_MARKS.sub("", _name(part.attributes.get("src", ""))), source, passed)
    if part.tag == "a":
        target = _MARKS.sub("", _name(part.attributes.get("href", "").rstrip("/")))
        return _literal(f"[{words}", source, passed) if words else _link_to(target, source, passed)
    return _literal(words, source, passed) if part.tag in _TEXT and words else None


def _literal(text: str, source: str, passed: int) -> tuple[int, int] | None:
    at = source.find(text, passed)
    return (at, at + len(text)) if at >= 0 else None


def _link_to(target: str, source: str, passed: int) -> tuple[int, int] | None:
    """The end of a link without words that leads to `target`."""
    here = re.compile(rf"\]\(\S*{re.escape(target)}").search(source, passed) if target else None
    return here.span() if here else None


def _name(address: str) -> str:
    return address.rpartition("/")[2]


def _opening(words: str) -> str:
    """The first words of a part: enough to find it again, and short enough to stand in one line."""
    first = words.strip().split("\n")[0]
    return _MARKS.sub("", first[:25]).strip()
