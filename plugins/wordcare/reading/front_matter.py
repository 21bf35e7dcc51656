"""The part above a page's Markdown: where it ends, its title and its description.

Cut exactly as MkDocs cuts it: YAML between two lines of dashes, or else headers such as
`title: Words` up to the first line that is none. YAML that MkDocs cannot read stays on the
page as text, so it is body here too, and a fault as well. A file of nothing but headers would
show nothing, so it is taken as what it looks like: text ("Related: help for families").
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from wordcare.prose import Comment, Passage
    from wordcare.reading import Wanted
    from wordcare.source import Source

    Fault = tuple[int, str, str]
    """(offset, what was found, what to do next)"""

SHOWN = ("title", "description")
"""Keys whose words people see: in the menu, in the browser's tab, in search results."""

LINE_END = r"(?>\r\n?|\n)"
_YAML = rf"(?s)---[ \t]*{LINE_END}(.*?{LINE_END})(?:\.\.\.|---)[ \t]*{LINE_END}"


class FrontMatter:
    """What stands above the body. `end` is the offset at which the Markdown begins."""

    __slots__ = ("comments", "end", "faults", "passages")

    def __init__(self, end: int) -> None:
        self.end = end
        self.passages: list[Passage] = []
        """Of kind "title" and "description"."""
        self.faults: list[Fault] = []
        self.comments: list[Comment] = []
        """Exceptions, which cover the words after them."""


def front_matter(source: Source, wanted: Wanted | None = None) -> FrontMatter:
    """The front matter of a whole Markdown file.

    `wanted` is asked with the start and end of what is shown; where it answers False, the words
    may be left out. Faults are always found.
    """
    text = source.text
    if not text.startswith("---") and _begins_with_body(text):
        return FrontMatter(0)
    match = yaml_part(text)
    if match is None:
        return FrontMatter(0) if _begins_with_body(text) else _headers(text)
    found = FrontMatter(past_line_ends(text, match.end()))
    if not read_simple(text, *match.span(1), found, wanted):
        from wordcare.reading.front_matter_yaml import read_yaml

        read_yaml(source, *match.span(1), found)
    return found


def yaml_part(text: str) -> re.Match[str] | None:
    """The front matter if it is YAML, which is group 1 of it."""
    if not text.startswith("---"):
        return None
    import re  # takes 5 ms

    return re.match(_YAML, text)


def _begins_with_body(text: str) -> bool:
    """Whether the first line is certainly no header."""
    return not text[:1].isspace() and ":" not in text.partition("\n")[0]


def past_line_ends(text: str, at: int) -> int:
    """The offset after all line ends that stand at `at`."""
    while text[at : at + 1] in ("\n", "\r"):
        at += 1
    return at


# Most front matter is a few plain `key: words` lines. Reading these here saves the 15 ms that it
# takes to import a YAML parser; anything else, and every doubt, is left to that parser.
_WORDS = r"[a-zA-Z][^\x00-\x1f\x7f\"#$%*:<=>@\[\]\\^`{|}~]*"
_QUOTED = r"\"[^\x00-\x1f\x7f\"\\]*\""
_DATE = r"20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])"
_KEY = rf"([a-zA-Z][\w-]{{0,60}}):(?:[ ]+({_WORDS}|{_QUOTED}|{_DATE}))?"
_SIMPLE_LINE = rf"(?:{_KEY}|[ ][ ]-[ ]({_WORDS}))[ ]*{LINE_END}"
_NOT_WORDS = frozenset(("yes", "no", "true", "false", "on", "off", "null", "y", "n"))


def read_simple(text: str, start: int, end: int, found: FrontMatter, wanted: Wanted | None = None) -> bool:
    """Read `text[start:end]` if it is plain `key: words` lines. False if YAML must be asked."""
    import re

    line = re.compile(_SIMPLE_LINE, re.A)
    shown: dict[str, tuple[int, int]] = {}
    """Each key with the offsets of its words."""
    list_may_follow = False
    while start < end:
        match = line.match(text, start, end)
        if match is None or not match[0].rstrip("\r\n").isprintable():
            return False  # YAML has opinions on rare characters
        start = match.end()
        key = match[1]
        if key is None:
            if not list_may_follow:
                return False
        elif key in shown or _is_odd(key, match[2] or ""):
            return False
        else:
            shown[key] = match.span(2)
            list_may_follow = not match[2] and key not in SHOWN
    _add_shown(text, shown, found, wanted)
    return True


def _is_odd(key: str, words: str) -> bool:
    """Whether YAML takes the key, or the words of something shown, for a date or a yes or no."""
    if key.lower() in _NOT_WORDS:
        return True
    return key in SHOWN and (words.strip().lower() in _NOT_WORDS or words[:1].isdigit())


def _add_shown(
    text: str, places: dict[str, tuple[int, int]], found: FrontMatter, wanted: Wanted | None
) -> None:
    for key, (start, end) in places.items():
        if key not in SHOWN or start == end or (wanted is not None and not wanted(start, end)):
            continue
        from wordcare.reading.html_text import passage

        quoted = text[start] == '"'
        if (words := passage(key, text, start + quoted, end - quoted)) is not None:
            found.passages.append(words)


def _headers(text: str) -> FrontMatter:
    """The other form: `key: words` lines at the very top, and lines set in that go on with them."""
    import re

    from wordcare.reading.html_text import add_pieces, passage_of

    pieces: dict[str, list[tuple[str, int, int]]] = {}
    key, at = "", 0
    while at < len(text):
        line_end = re.compile(r"\r\n?|\n|\Z").search(text, at)
        assert line_end is not None
        line = text[at : line_end.start()]
        header = re.match(r" {0,3}([A-Za-z0-9_-]+):\s*(.*)", line)
        more = None if header or not key else re.match(r"(?: {4}|\t)(\s*)(.*)", line)
        if line.strip() and not header and not more:
            break
        if match := header or more:
            key = match[1].lower() if header else key
            part = pieces.setdefault(key, [])
            if key in SHOWN:
                if part:
                    part.append((" ", at, at + match.start(2)))
                add_pieces(part, text, at + match.start(2), line_end.start())
        at = line_end.end()
        if not line.strip():
            break
    if pieces and not text[at:].strip():
        return FrontMatter(0)
    found = FrontMatter(past_line_ends(text, at))
    found.passages = [done for key in SHOWN if (done := passage_of(key, pieces.get(key, []))) is not None]
    return found
