"""Cuts HTML into text, tags and comments as a browser does, each with its exact place.

Broken markup never fails: a `<` that begins no tag is text, attributes may lack quotes,
what is never closed ends with the text. One pass, linear, nothing is copied.
The HTML reader and the Markdown reader (for raw HTML) use it.
"""

from __future__ import annotations

import re

from wordcare.reading.html_elements import DRAWINGS, ENDS_DRAWING, VOID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    Token = tuple[str, int, int, str]
    """(kind, start, end, name). The name of a tag is in lower case; other kinds have none."""

TEXT, OPEN, CLOSE, COMMENT, RAW, OTHER = "text", "open", "close", "comment", "raw", "other"
"""Kinds. RAW is text in which no tag counts (a script's code, a title's words); OTHER is a
doctype or anything else that is neither shown nor a comment of the form `<!-- -->`."""

XML = (".xhtml", ".svg")
"""Endings of the names of files that browsers read as XML."""

ENTITY = "entity"
"""The name of a RAW token that is what an entity stands for."""

RAW_TEXT = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"))
"""Elements that hold no tags: all up to their own closing tag is text."""

# A tag written as it should be; whatever does not fit goes the slow way, attribute by attribute.
_TAG = re.compile(
    r"<(?:(/?)([a-zA-Z][^\s/>]*+)"
    r"(?:(?:\s++[^\s\"'<>/=]++(?:=(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'=<>`]++))?)*+\s*+/?>)?+"
    r"|[!?/])"
)
_ATTRIBUTE = re.compile(
    r"[\s/]*+(?:(>)|([^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|(?![\"'])([^\s>]*+)|(.)))?+)",
    re.S,
)
_OWN_ENTITIES = re.compile(r"<!DOCTYPE[^<>\[]*+\[")
_ENTITY = re.compile(r"<!ENTITY\s++[^\s\"'>]++\s++(?:\"([^\"]*+)\"|'([^']*+)')")


def tokens(text: str, start: int = 0, end: int | None = None, *, xml: bool = False) -> Iterator[Token]:
    """The tokens of `text[start:end]` in order. They cover it without gap or overlap.

    In `xml`, any element may end with its opening tag, which gets an empty CLOSE after it; and CDATA is text.
    """
    end = len(text) if end is None else end
    find = _TAG.search
    at = start
    foreign = 0
    while (match := find(text, at, end)) is not None:
        begin, after = match.span()
        if begin > at:
            yield TEXT, at, begin, ""
        closing, name = match.groups()
        if name is None:
            if xml and (own := _OWN_ENTITIES.match(text, begin, end)):
                at = yield from _own_entities(text, begin, own.end(), end)
                continue
            kind, at = _markup(text, begin, end, xml or foreign > 0)
            if kind == "cdata":
                yield from _cdata(begin, at)
            else:
                yield kind, begin, at, ""
            continue
        name = name.lower()
        at = after if text[after - 1] == ">" else _tag_end(text, match.end(2), end)
        if at < 0:  # a tag that is never closed swallows the rest
            yield OTHER, begin, end, ""
            return
        if closing:
            foreign -= foreign > 0 and name in ("svg", "math")
            yield CLOSE, begin, at, name
            continue
        yield OPEN, begin, at, name
        if foreign and name in ENDS_DRAWING:
            foreign = 0
        if xml and not foreign and text[at - 2] == "/":
            if name not in VOID and name not in DRAWINGS:
                yield CLOSE, at, at, name
        elif name in RAW_TEXT and not foreign:
            begin, at = at, _raw_end(text, at, end, name)
            if at > begin:
                yield RAW, begin, at, name
        elif name in ("svg", "math") and text[at - 2] != "/":
            foreign += 1
    if at < end:
        yield TEXT, at, end, ""


def attributes(text: str, start: int, end: int) -> dict[str, tuple[int, int]]:
    """Offsets of the value of each attribute of the tag `text[start:end]`, names in lower case.

    The first of two attributes with one name counts, as in browsers. An attribute without a
    value has an empty one.
    """
    found: dict[str, tuple[int, int]] = {}
    at = start + 1
    while at < end and not (text[at] in "/>" or text[at].isspace()):
        at += 1
    while (match := _ATTRIBUTE.match(text, at, end)) is not None and not match[1]:
        at = match.end()
        which = match.lastindex or 2
        value = match.span(which) if which > 2 else (at, at)
        found.setdefault(match[2].lower(), value)
    return found


def _tag_end(text: str, at: int, end: int) -> int:
    """The end of a tag whose attributes begin at `at`; -1 if it has none."""
    while (match := _ATTRIBUTE.match(text, at, end)) is not None:
        if match[6]:  # a quotation mark that is never closed
            return -1
        at = match.end()
        if match[1]:
            return at
    return -1


def _raw_end(text: str, at: int, end: int, name: str) -> int:
    """Where the closing tag of a raw text element begins."""
    closing = re.compile(rf"</{name}(?=[\s/>])", re.I).search(text, at, end)
    return closing.start() if closing else end


def _markup(text: str, start: int, end: int, foreign: bool) -> tuple[str, int]:
    """The kind and end of what begins with `<!`, `<?` or `</` and is no tag."""
    if text.startswith("<!--", start):
        return COMMENT, _comment_end(text, start, end)
    if foreign and text.startswith("<![CDATA[", start):
        close = text.find("]]>", start, end)
        return "cdata", close + 3 if close >= 0 else end
    close = text.find(">", start, end)
    return OTHER, close + 1 if close >= 0 else end


def _comment_end(text: str, start: int, end: int) -> int:
    for short in ("<!-->", "<!--->"):
        if text.startswith(short, start):
            return start + len(short)
    close = re.compile(r"--!?>").search(text, start + 4, end)
    return close.end() if close else end


def _cdata(start: int, end: int) -> Iterator[Token]:
    """A CDATA section of XML, SVG or MathML: text between two marks."""
    yield OTHER, start, start + 9, ""
    if end - 3 > start + 9:
        yield TEXT, start + 9, end - 3, ""
    yield OTHER, max(end - 3, start + 9), end, ""


def _own_entities(text: str, start: int, inside: int, end: int) -> Generator[Token, None, int]:
    """What a page of XML says at its beginning about entities of its own; gives back where that ends."""
    stop = text.find("]>", inside, end)
    stop = stop + 2 if stop >= 0 else end
    at = start
    for match in _ENTITY.finditer(text, inside, stop):
        first, last = match.span(match.lastindex or 0)
        if first < last:
            yield OTHER, at, first, ""
            yield RAW, first, last, ENTITY
            at = last
    yield OTHER, at, stop, ""
    return stop
