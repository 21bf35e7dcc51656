"""The lines of a file around some words, with the words marked beneath, fit for any terminal.

Nothing in a file may move the cursor, hide itself or upset the marks: control characters,
characters without width and tabs are replaced by something that can be seen.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.finding import Finding
    from wordcare.source import Source

WIDE_SPACES = "\u00a0\u2009\u202f\u3000"
FIRST_ODD = "\u0300"
"""Letters before this one take one column."""
QUOTES_AND_DASHES = "‘’“”–—…•"
_QUOTES_AS_SPACES = dict.fromkeys(map(ord, QUOTES_AND_DASHES), " ")
CUT = "…"
MOST_LINES = 3
"""How many lines of a finding that runs over several to show."""


class Marked:
    """One line to show: what stands before, in and after the marked part, and how wide they are."""

    __slots__ = ("after", "before", "inside", "number")

    def __init__(self, number: int, before: str, inside: str, after: str) -> None:
        self.number = number
        self.before = before
        self.inside = inside
        self.after = after

    def carets(self) -> str:
        """The line of marks to print beneath."""
        return " " * width(self.before) + "^" * max(width(self.inside), 1)


def excerpt(source: Source, finding: Finding, room: int) -> list[Marked]:
    """The lines that hold the words, each cut to about `room` columns around them."""
    last = min(finding.end_line, finding.line + MOST_LINES - 1)
    return [_marked(source.line(number), number, finding, room) for number in range(finding.line, last + 1)]


def _marked(line: str, number: int, finding: Finding, room: int) -> Marked:
    start = finding.column - 1 if number == finding.line else len(line) - len(line.lstrip(" \t>"))
    end = finding.end_column - 1 if number == finding.end_line else len(line)
    start = min(start, end)
    # A line can be millions of characters long: cut it before looking at each of them.
    inside = visible(_middle_cut(line[start:end], room))
    spare = max(room - width(inside), 20)
    after = visible(line[end : end + spare])
    before = visible(line[max(start - spare, 0) : start])
    room_before = max(spare - min(width(after), spare // 3), 0)
    before = _end_of(before, room_before, start > spare)
    after = _start_of(after, spare - min(width(before), spare), end + spare < len(line))
    return Marked(number, before, inside, after)


def _middle_cut(text: str, room: int) -> str:
    return text if len(text) <= room else text[: room // 2] + CUT + text[-room // 2 :]


def _end_of(text: str, room: int, more: bool) -> str:
    """The last part of `text` that fits, from the start of a word, with a sign when some is left out."""
    if not more and width(text) <= room:
        return text.lstrip(" ")
    kept = text[::-1][: _fitting(text[::-1], room - 1)][::-1]
    return CUT + (kept.split(" ", 1)[1] if " " in kept[:-1] else kept)


def _start_of(text: str, room: int, more: bool) -> str:
    """The first part of `text` that fits, to the end of a word, with a sign when some is left out."""
    if not more and width(text) <= room:
        return text.rstrip(" ")
    kept = text[: _fitting(text, room - 1)]
    return (kept.rsplit(" ", 1)[0] if " " in kept[1:] else kept) + CUT


def _fitting(text: str, room: int) -> int:
    """How many of the first letters fit."""
    if _is_plain(text):
        return min(len(text), max(room, 0))
    number = 0
    for letter in text:
        room -= width(letter)
        if room < 0:
            break
        number += 1
    return number


def visible(text: str) -> str:
    """`text` with a visible sign for everything that a terminal would obey, hide or turn round."""
    if text.isprintable():
        return text
    return "".join(_sign(letter) for letter in text)


def sound(text: str) -> str:
    """`text` with a sign for each byte in the name of a file that is no letter: programs refuse those."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)
    return text


def _sign(letter: str) -> str:
    if letter == "\t":
        return "    "
    if letter in "\u200d\ufe0e\ufe0f":  # they join and choose emoji
        return letter
    if letter.isprintable() or letter in WIDE_SPACES:
        return letter
    return f"<{ord(letter):X}>"


def without_orders(text: str) -> str:
    """`text` with no line that GitHub's runner would obey: it reads all that is said, by everybody.

    It takes a line for an order to itself that begins with `::`, or has `##[` anywhere.
    """
    if "::" not in text and "##[" not in text:
        return text
    return "".join(_no_order(line) for line in text.splitlines(keepends=True))


def _no_order(line: str) -> str:
    line = line.replace("##[", "##<5B>")
    bare = line.lstrip()
    return line[: -len(bare)] + "<3A>" + bare[1:] if bare.startswith("::") else line


def width(text: str) -> int:
    """How many columns `text` takes in a terminal."""
    if _is_plain(text):
        return len(text)
    return sum(
        1 if letter < FIRST_ODD or letter in QUOTES_AND_DASHES else _columns(letter) for letter in text
    )


def _is_plain(text: str) -> bool:
    """Whether each letter surely takes one column."""
    return text.isascii() or max(text.translate(_QUOTES_AS_SPACES)) < FIRST_ODD


def _columns(letter: str) -> int:
    """How many columns an odd letter takes."""
    import unicodedata

    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 1 + (unicodedata.east_asian_width(letter) in "WF")
