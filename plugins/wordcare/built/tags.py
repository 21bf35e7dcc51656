"""What each tag of a page means for a quick look at its words. Pages repeat most of their tags."""

from __future__ import annotations

import re
from html import unescape

from wordcare.built.unseen import name_of
from wordcare.reading import styles
from wordcare.reading.html_apart import begins_line
from wordcare.reading.html_elements import (
    ABOVE_WORDS,
    BLOCKS,
    CODE,
    DRAWINGS,
    ENDED_BY,
    ENDS_DRAWING,
    HOLLOW,
    INSIDE_TABLE,
    OBJECTS,
    PASSED_OVER,
    SPOKEN,
    SVG_WORDS,
    UNREAD,
)
from wordcare.reading.html_tag import telling

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.html_tag import Tag

BREAK = "\x01"
"""Stands where no expression is found across: where blocks, code and objects begin and end."""

PERHAPS = "\x03"
"""Stands where a block, code or an object ends, or begins that may be passed over or stand in a line:
words are found across it, and up to it."""

MOST_TAGS = 50_000

SURE, PERHAPS_SEEN, UNSURE, APART, LINK = range(5)
"""How an element parts no words: nobody sees it; it may be seen where a style says so; that hangs on more
than its tag; it is seen elsewhere; it is the link beside a heading."""

_APART = BLOCKS | CODE | UNREAD | OBJECTS
_IN_LINE = frozenset(("label", "template"))
_STANDS_FOR = {
    **dict.fromkeys(_APART - PASSED_OVER, BREAK),
    **dict.fromkeys((*PASSED_OVER, *(SVG_WORDS - {"title"}), *_IN_LINE), PERHAPS),
    **dict.fromkeys((f"/{name}" for name in _APART | SVG_WORDS), PERHAPS),
    **dict.fromkeys(("br", "/br"), " "),
}
"""What a tag leaves behind; other tags leave nothing, because words may run through them."""

_VALUE = re.compile(r"""=\s*(?:"[^"]*"|'[^']*')""")
_QUOTES = frozenset("\"'")
_SPOKEN = re.compile(
    rf"[\s\"'/](?:{'|'.join(SPOKEN)}|content|value|abbr|summary)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))",
    re.I,
)
_STYLED = re.compile(r"[\s\"'/]style\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.I)
_UNDRAWN = (ENDS_DRAWING | CODE | OBJECTS | {"foreignobject"}) - {"title"}
_UNCLEAR = ABOVE_WORDS | {"xmp"}
_MAY_END_EARLY = frozenset(ENDED_BY) | {"p", "button"}
"""Blocks that end where another of their kind begins."""


class Tags(dict[str, str]):
    """From a tag, without its brackets, to what it leaves behind."""

    def __init__(self) -> None:
        self.spoken: dict[str, str] = {}
        """The words in the attributes of those tags that have some."""
        self.unclear: set[str] = set()
        """Those with a quotation mark that opens and never closes, those that hold a whole page, and others
        of which only a reader knows what is in them."""
        self.unseen: dict[str, int] = {}
        """Those that begin what parts no words, and how."""
        self.blocks: set[str] = set()
        self.drawings: set[str] = set()
        self.undrawn: set[str] = set()
        """Those that make a drawing or a formula something else."""
        self.lines: set[str] = set()
        """Those that begin a line of a drawing."""
        self.in_table: set[str] = set()
        """Those that begin a part of a table, and are passed over outside one."""
        self.hollow: set[str] = set()
        """Those that begin what shows nothing if nothing is in it."""
        self.json: set[str] = set()

    def forget_if_many(self) -> None:
        """Begin anew, so that odd pages do not fill the memory."""
        if len(self) > MOST_TAGS:
            self.clear()
            self.__init__()  # type: ignore[misc]

    def __missing__(self, tag: str) -> str:
        named = name_of(tag)
        words = BREAK.join("".join(values) for values in _SPOKEN.findall(tag))
        for style in _STYLED.findall(tag):
            words += BREAK + BREAK.join(styles.words(unescape("".join(style)))).replace("&", "&amp;")
        if words:
            self.spoken[tag] = words
        self._sort(tag, named)
        self[tag] = self._stands_for(tag, named)
        return self[tag]

    def _sort(self, tag: str, named: str) -> None:
        told = None if named[0] == "/" else telling(f"<{tag}>", named)
        if not _QUOTES.isdisjoint(_VALUE.sub("", tag)) or named in _UNCLEAR or (told and told.srcdoc):
            self.unclear.add(tag)
        if named in BLOCKS:
            self.blocks.add(tag)
        if named in DRAWINGS:
            self.drawings.add(tag)
        if named.removeprefix("/") in _UNDRAWN:
            self.undrawn.add(tag)
        if named in HOLLOW:
            self.hollow.add(tag)
        if named in INSIDE_TABLE and not (told and told.display):
            self.in_table.add(tag)
        if begins_line(tag, named):
            self.lines.add(tag)
        if told and told.json:
            self.json.add(tag)
        how = _parts_no_words(named, told)
        if how is not None:
            self.unseen[tag] = how

    def _stands_for(self, tag: str, named: str) -> str:
        if tag in self.lines:
            return " "
        told = telling(f"<{tag}>", named)
        if told and (told.decoration or (told.display not in ("", "none") and named in BLOCKS)):
            return PERHAPS
        return _STANDS_FOR.get(named, "")


def _parts_no_words(named: str, told: Tag | None) -> int | None:
    """How an element that an opening tag begins parts no words; None if it does, or is words."""
    if named == "title":
        return UNSURE if told and told.display else APART
    if named in UNREAD - OBJECTS:
        return None if told and told.shadow else SURE
    if not told or named[0] == "/":
        return None
    if told.permalink:
        return LINK
    if named in PASSED_OVER and (told.hidden or told.display == "none"):
        return UNSURE
    if told.hidden:
        return UNSURE if told.id else PERHAPS_SEEN
    return APART if told.display == "none" else None


def may_end_early(named: str) -> bool:
    """Whether an element may end before its closing tag, where a block inside it begins."""
    return named not in BLOCKS or named in _MAY_END_EARLY
