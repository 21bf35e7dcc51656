"""What a reader gets from a file: passages of words, each word with its place in the file.

Readers (`reading`) make these records; matching and `wordcare text` use them.
Imports nothing from the package, so anything may import it.
"""

from __future__ import annotations

from bisect import bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

OBJECT = "\ufffc"
"""Stands in a passage for something that is not words there: code, an image, a formula.

No expression matches across it.
"""

MENTION = "mention"
"""The kind of a mark, and the class that makes it."""

RUNNING_TEXT = frozenset(("paragraph", "item"))
"""Kinds of passages that are read sentence by sentence."""

BULLETS = ("•", "·", "▪", "●")
"""Signs before items that make no list in Markdown."""
FIRST_LINE = 200
"""How many letters the first line of a passage may have that heads its other lines."""
FEW_LABELS = 80
"""How many letters a text may have that only lists labels."""

BOX_SIGNS = ("!!!", "???", "///")
"""One of these begins every box of Markdown, also one that holds a quotation."""

TURN_SIGNS = ("\u202e", "#8238", "202e", "202E", "<bdo", "<BDO")
"""One of these stands in every file with text that is turned round, see `reading.turned`."""

SPELLINGS = ("wordcare", "Wordcare", "WordCare", "WORDCARE")
"""How comments that speak to us may begin."""
ORDERS = (":", "allow", "end")
"""What comes after that."""
LONGEST = 5
"""How many letters the longest of these has."""
NEAR = 200
"""How many letters, all of them spaces, may stand between the sign of a comment and that."""


def may_quote_in_boxes(text: str) -> bool:
    """Whether some box of a text in Markdown may hold a quotation, by the line that begins it."""
    return any("quote" in line or "cite" in line for line in opening_lines(text, BOX_SIGNS))


def opening_lines(text: str, signs: tuple[str, ...]) -> Iterator[str]:
    """The lines that begin boxes or tabs of a text in Markdown, from their signs on."""
    for sign in signs:
        if sign in text:
            for rest in text.split(sign)[1:]:
                yield rest.partition("\n")[0]


def may_list_labels(text: str) -> bool:
    """Whether a short text may be nothing but labels, and is no sentence."""
    short = len(text) <= FEW_LABELS
    return short and (not text.endswith((".", "!", "?")) or any(sign in text for sign in ",;/"))


def may_be_lines(text: str, passage: Passage) -> bool:
    """Whether a passage may be labels or a list without Markdown's signs; `text` is that of its file."""
    start = passage.start
    return (
        may_list_labels(passage.text)
        or passage.text.startswith(BULLETS)
        or "\n" in text[start : start + FIRST_LINE]
    )


def has_orders(text: str) -> bool:
    """Whether a text may hold a comment that speaks to us; few do."""
    return any(_begins_comment(text, name) for name in SPELLINGS)


def _begins_comment(text: str, name: str) -> bool:
    """Whether a comment of HTML or YAML begins with `name` and an order somewhere."""
    at = text.find(name)
    while at >= 0:
        order = text[at + len(name) : at + len(name) + NEAR].lstrip()[:LONGEST].lower()
        if text[max(at - NEAR, 0) : at].rstrip().endswith(("<!--", "#")) and order.startswith(ORDERS):
            return True  # and no heading such as "# Wordcare in a page"
        at = text.find(name, at + 1)
    return False


class Passage:
    """Words that are read in one go: a paragraph, a heading, a cell, an alternative text.

    A passage is made of pieces `(text, start, end)`: `text` is what the reader gets from
    `start:end` of the file. Mostly it is that very slice. It differs for a character
    reference (`&amp;`), for a line break with the indentation after it (one space), and
    for an `OBJECT`. Markup is simply not covered by any piece. An expression may be found
    across pieces, never across passages.
    """

    __slots__ = ("_text", "_text_starts", "kind", "marks", "pieces", "quoted", "room")

    def __init__(self, kind: str, pieces: list[tuple[str, int, int]], *, quoted: bool = False) -> None:
        self.kind = kind
        """paragraph, heading, item, cell, term, title, alt, label, footnote, abbreviation, setting, or the
        type of a box that has no title."""
        self.pieces = pieces
        self.quoted = quoted
        """Whether it stands in a block quotation."""
        self.room: Room | None = None
        """What may be put beside its words; None where only the kind of file decides that."""
        self.marks: list[tuple[int, int, str, str]] = []
        """Parts with a meaning of their own: (start, end, kind, value), offsets in the file.

        kind "mention": marked by the writer as words that are talked about (class `mention`).
        kind "link": the text of a link; the value is its address as written.
        kind "menu": inside `<nav>` of a web page, which leads to other pages.
        kind "quote": inside `<q>` or `<blockquote>` written as HTML.
        """
        self._text: str | None = None
        self._text_starts: list[int] | None = None

    @property
    def text(self) -> str:
        """The words in reading order, without markup."""
        if self._text is None:
            self._text = "".join([piece[0] for piece in self.pieces])
        return self._text

    @property
    def start(self) -> int:
        """Where in the file its words begin; -1 when it has none."""
        return self.pieces[0][1] if self.pieces else -1

    @property
    def end(self) -> int:
        """Where in the file its words end; -1 when it has none."""
        return self.pieces[-1][2] if self.pieces else -1

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Offsets in the file of `text[start:end]`, which must not be empty."""
        if self._text_starts is None:
            starts, total = [], 0
            for text, _, _ in self.pieces:
                starts.append(total)
                total += len(text)
            self._text_starts = starts
        return self._origin(start)[0], self._origin(end - 1)[1]

    def _origin(self, index: int) -> tuple[int, int]:
        assert self._text_starts is not None
        at = bisect_right(self._text_starts, index) - 1
        # Empty pieces share a start with the next one; bisect lands on the last, which has text.
        text, start, end = self.pieces[at]
        if len(text) == end - start:
            inside = start + index - self._text_starts[at]
            return inside, inside + 1
        return start, end


class Room:
    """What may be put beside words so that the page shows the same as before.

    `where` says where a comment may stand that covers them, and `at` is the offset of that place:

    "above", "above block"    on a line of its own above the paragraph, or above what else stands there
    "indented"                the same, as far in as the paragraph
    "above table", "above list"   on a line of its own above the whole of it
    "item", "cell", "heading", "title", "text"   in the line, at the beginning of that
    "words"                   right before the words themselves
    ""                        nowhere

    `writing` says how words are marked as a mention there: "markdown", "html", or "" for not at all.
    """

    __slots__ = ("at", "where", "writing")

    def __init__(self, at: int, where: str, writing: str) -> None:
        self.at = at
        self.where = where
        self.writing = writing


NO_ROOM = Room(0, "", "")
"""What there is beside the value of an attribute that stands by itself."""


class Comment:
    """A comment in the file that renders to nothing; exceptions are written in them."""

    __slots__ = ("covers", "end", "start", "text")

    def __init__(self, start: int, end: int, text: str, covers: tuple[int, int]) -> None:
        self.start = start
        self.end = end
        self.text = text
        """What stands between `<!--` and `-->`."""
        self.covers = covers
        """Offsets of what follows it: the next block beside it, or the rest of its own block."""


class Prose:
    """All passages of one file in reading order, its comments, and what could not be read."""

    __slots__ = ("comments", "faults", "passages")

    def __init__(
        self,
        passages: list[Passage],
        comments: list[Comment],
        faults: list[tuple[int, str, str]] | None = None,
    ) -> None:
        self.passages = passages
        self.comments = comments
        self.faults = faults or []
        """(offset, what was found, what to do next) for each part that could not be read."""
