"""Reads feeds (RSS and Atom): the titles and texts that people get in a feed reader.

The name under which a browser offers to search a site (OpenSearch) is read in the same way.

Mostly they are HTML, which is escaped or stands in CDATA. In Atom, what does not say so is plain
text, and what says `xhtml` is markup of the feed itself. Everything that is not an address is read.
"""

from __future__ import annotations

import re
from html import unescape

from wordcare.reading.html_tokens import attributes
from wordcare.reading.inside import LITERAL, literal, read_inside

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wordcare.prose import Passage
    from wordcare.reading.html_text import Piece
    from wordcare.source import Source

    Part = tuple[str, str, Callable[[], list[Passage]]]
    """The address that words belong to, the words without their places, and what reads them."""

ENTRIES = frozenset(("item", "entry"))
UNREAD = frozenset(("guid", "id", "link"))
"""Elements that hold an address or a number."""
NAMING = ("label", "text", "term")
"""Attributes that name a category."""

_BEFORE = (
    r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*"
    r"|<!(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>\s*|<![^>]*>\s*|\]>\s*)*+"
)
_FEED = re.compile(_BEFORE + r"<(?:\w+:)?(?:rss|feed|rdf|opensearchdescription)[\s>]", re.I | re.S)
_PAGE = re.compile(_BEFORE + r"<(?:\w+:)?(?:html|svg)[\s>]", re.I | re.S)
_ATOM = re.compile(r"<(?:\w+:)?feed[\s>]", re.I)
_PART = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<!\[CDATA\[(?P<cdata>.*?)(?:\]\]>|\Z)"
    r"|<!ENTITY\s[^\"'<>]*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')\s*>"
    r"|<[?!][^<>]*>"
    r"|<(?P<close>/?)(?P<name>[^\W\d][^\s<>/]*+)(?P<rest>(?:[^<>\"']++|\"[^\"<]*\"|'[^'<]*')*+)>",
    re.S,
)
_ADDRESS = re.compile(r"\s*(?:(?:https?|tag|urn|mailto):|/)[^\s<]*\s*", re.I)
_REFERENCE = re.compile(r"&#?\w{1,32};")
_TEXT, _CDATA, _TAG = "text", "cdata", "tag"
"""Kinds of what stands in an element: with references, as it stands, markup of its own."""


def is_feed(text: str) -> bool:
    """Whether an XML file is a feed or names a search, and is no map of the site or anything else."""
    return _FEED.match(text) is not None


def is_page(text: str) -> bool:
    """Whether an XML file is a web page or a drawing, whatever its name says."""
    return _PAGE.match(text) is not None


def parts(source: Source) -> Iterator[Part]:
    """Each title, text and name of a category; those of an entry have its address."""
    return _Feed(source.text).parts()


class _Element:
    """An open element. Reads its words when it is called."""

    def __init__(self, text: str, name: str, kind: str) -> None:
        self.name = name
        self.xhtml = kind == "xhtml"
        self.depth = 0
        """How many elements of XHTML are open in it."""
        self.spans: list[tuple[str, int, int]] = []
        """(kind, start, end) of what stands in it."""
        self._text = text
        self._literal = "html" not in kind

    def words(self) -> str:
        """Its words as HTML, without places."""
        every = [(kind, self._text[start:end]) for kind, start, end in self.spans]
        return "".join(unescape(part) if kind is _TEXT and not self.xhtml else part for kind, part in every)

    def __call__(self) -> list[Passage]:
        pieces: list[Piece] = []
        for kind, start, end in self.spans:
            words = self._text[start:end]
            if kind is _TEXT and not self.xhtml:
                pieces += _decoded(self._text, start, end, LITERAL if self._literal else {})
            elif kind is _CDATA and (self.xhtml or self._literal):
                pieces += literal(words, start)
            else:
                pieces.append((words, start, end))
        return read_inside(pieces, "paragraph").passages if pieces else []


def _decoded(text: str, start: int, end: int, spelling: dict[str, str]) -> Iterator[Piece]:
    """The characters that some text of XML stands for, each as `spelling` has it."""
    at = start
    for match in _REFERENCE.finditer(text, start, end):
        yield text[at : match.start()], at, match.start()
        said = unescape(match[0])
        yield spelling.get(said, said), *match.span()
        at = match.end()
    yield text[at:end], at, end


class _Feed:
    def __init__(self, text: str) -> None:
        self._text = text
        self._kind = "text" if _ATOM.search(text, 0, 5_000) else "html"
        """What an element holds that does not say so."""
        self._open: list[_Element] = []
        self._entry: list[tuple[str, _Element]] | None = None
        """The words and elements of the entry that is open."""
        self._address = ""

    def parts(self) -> Iterator[Part]:
        at = 0
        for match in _PART.finditer(self._text):
            self._add(_TEXT, at, match.start())
            at = match.end()
            if match["cdata"] is not None:
                self._add(_CDATA, *match.span("cdata"))
            elif value := match["double"] or match["single"]:
                entity = _Element(self._text, "", self._kind)
                entity.spans.append((_TEXT, *match.span("double" if match["double"] else "single")))
                yield "", value, entity
            elif match["name"]:
                yield from self._tag(match)
        self._add(_TEXT, at, len(self._text))
        while self._open:  # a feed that breaks off
            yield from self._ended(self._open.pop())
        yield from self._entry_ended()

    def _add(self, kind: str, start: int, end: int) -> None:
        if self._open and start < end and (self._open[-1].spans or not self._text[start:end].isspace()):
            self._open[-1].spans.append((kind, start, end))

    def _tag(self, match: re.Match[str]) -> Iterator[Part]:
        inside = self._open[-1] if self._open else None
        empty = match["rest"].endswith("/")
        name = match["name"].rpartition(":")[2].lower()
        if inside and inside.xhtml and (inside.depth or not match["close"]):
            inside.depth += -1 if match["close"] else not empty
            inside.spans.append((_TAG, *match.span()))
        elif match["close"]:
            if inside and inside.name == name:
                yield from self._ended(self._open.pop())
        else:
            element, title = self._begun(name, match)
            if title:
                yield from self._ended(title)
            if empty:
                yield from self._ended(element)
            else:
                self._open.append(element)

    def _begun(self, name: str, match: re.Match[str]) -> tuple[_Element, _Element | None]:
        """The element that begins with a tag, and what stands in its title."""
        if name in ENTRIES:
            self._entry, self._address = [], ""
        found = attributes(self._text, *match.span()) if "=" in match["rest"] else {}
        values = {key: self._text[start:end] for key, (start, end) in found.items()}
        if name == "link" and values.get("rel", "alternate") == "alternate":
            self._address = self._address or unescape(values.get("href", ""))
        says = values.get("type", "").lower() if self._kind == "text" else ""
        element = _Element(self._text, name, says or self._kind)
        if name == "category":
            element.spans += [(_TEXT, *found[key]) for key in NAMING if key in values][:1]
        if "title" not in values:
            return element, None
        title = _Element(self._text, "title", self._kind)
        title.spans.append((_TEXT, *found["title"]))
        return element, title

    def _ended(self, element: _Element) -> Iterator[Part]:
        if element.name in ENTRIES:
            yield from self._entry_ended()
            return
        words = element.words() if element.spans else ""
        if element.name == "link":
            self._address = self._address or words.strip()
        elif words and element.name not in UNREAD and not _ADDRESS.fullmatch(words):
            if self._entry is None:
                yield "", words, element
            else:
                self._entry.append((words, element))

    def _entry_ended(self) -> Iterator[Part]:
        for words, element in self._entry or ():
            yield self._address, words, element
        self._entry = None
