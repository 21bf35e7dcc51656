"""The passage in the making while HTML is read: its words, its marks and the comments in it."""

from __future__ import annotations

from wordcare.prose import MENTION, Comment, Passage
from wordcare.reading.html_text import add_pieces, trim
from wordcare.reading.note_marks import LONGEST, is_note_mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading import Wanted
    from wordcare.reading.html_text import Piece

    Part = tuple[int, int, str]
    Mark = tuple[int, int, str, str]

WORDS = ""
"""What a part of a run stands for if it is words; else it is the sign itself, such as a space."""


class Run:
    """Gathers parts until a block begins or ends, and then makes a passage of them."""

    __slots__ = (
        "_aside",
        "_comments_inside",
        "_ended",
        "_last",
        "_marks_ended",
        "_marks_open",
        "_mentions",
        "_wanted",
        "beside",
        "comments",
        "parts",
        "passages",
        "text",
        "waiting",
    )

    def __init__(self, text: str, wanted: Wanted | None) -> None:
        self.text = text
        self.passages: list[Passage] = []
        self.beside: list[Passage] = []
        """Passages beside the text, such as alternative texts."""
        self.comments: list[Comment] = []
        self.parts: list[Part] = []
        """(start, end, WORDS or the sign that stands there)"""
        self.waiting: list[Comment] = []
        """Comments that cover what comes next."""
        self._comments_inside: list[Comment] = []
        self._marks_open: dict[str, list[tuple[int, str]]] = {}
        """Where the marks of each kind that are open began, and their values."""
        self._marks_ended: list[Mark] = []
        self._aside: list[tuple[int, list[Part], list[Comment], list[Mark]]] = []
        """Passages that are left for words apart from them: where that began, and what they have so far."""
        self._mentions: list[tuple[int, int]] = []
        """Where the mentions that are open began, and how many passages had ended by then."""
        self._ended = 0
        self._last: Passage | None = None
        """The passage that ended last, if somebody wants its words."""
        self._wanted = wanted

    def set_aside(self, at: int) -> None:
        """Leave the passage for words that stand apart from it, or are seen by nobody."""
        self._aside.append((at, self.parts, self._comments_inside, self._marks_ended))
        self.parts, self._comments_inside, self._marks_ended = [], [], []

    def take_up(self) -> None:
        """Go on with the passage that was left."""
        _, self.parts, self._comments_inside, self._marks_ended = self._aside.pop()

    def ends_in_words(self, at: int) -> bool:
        """Whether words stand just before `at`."""
        return bool(self.parts) and self.parts[-1][1:] == (at, WORDS) and not self._is_blank(self.parts[-1])

    def add(self, start: int, end: int, stands_for: str = WORDS) -> None:
        """One more part of the passage."""
        if self.waiting:
            self._comments_inside += self.waiting
            self.waiting = []
        self.parts.append((start, end, stands_for))

    def leave_out_note(self, first: int) -> None:
        """Take out the parts from number `first` on, if they are the mark of a note."""
        raised = self.parts[first:] if len(self.parts) - first <= LONGEST else []
        if sum(end - start for start, end, stands_for in raised if not stands_for) > LONGEST:
            return
        if is_note_mark([stands_for or self.text[start:end] for start, end, stands_for in raised]):
            del self.parts[first:]

    def add_passage(self, words: Passage | None, start: int, end: int) -> None:
        """A passage beside this one, such as an alternative text."""
        if words is not None and (self._wanted is None or self._wanted(start, end)):
            self.beside.append(words)

    def begin_mark(self, kind: str, start: int, value: str) -> None:
        """What follows is marked."""
        if kind == MENTION:
            self._mentions.append((start, self._ended))
            return
        self._marks_open.setdefault(kind, []).append((start, value))

    def end_mark(self, kind: str, at: int) -> None:
        """The innermost mark of this kind ends. Marks inside marks of their kind say nothing new."""
        if kind == MENTION:
            self._end_mention(*self._mentions.pop(), at)
            return
        marks = self._marks_open[kind]
        start, value = marks.pop()
        if not marks:
            del self._marks_open[kind]
            if self.parts:
                self._marks_ended.append((max(start, self.parts[0][0]), at, kind, value))
            for left, parts, _, ended in reversed(self._aside):
                if left < start:
                    return
                if parts:
                    ended.append((max(start, parts[0][0]), at, kind, value))

    def _end_mention(self, start: int, ended: int, at: int) -> None:
        """Mark the words of a mention. It says which words are meant, so more than one passage is none."""
        if self._ended - ended + bool(self.parts) != 1:
            return
        if self.parts:
            self._marks_ended.append((max(start, self.parts[0][0]), at, MENTION, ""))
        elif self._last and start < (last := self._last.pieces[-1][2]):
            self._last.marks.append((max(start, self._last.pieces[0][1]), last, MENTION, ""))

    def add_comment(self, start: int, end: int) -> None:
        """A comment: it covers the rest of the passage, or what comes next if there is no rest."""
        comment = Comment(start, end, self.text[start + 4 : end - 3], (end, end))
        self.comments.append(comment)
        (self._comments_inside if self.parts else self.waiting).append(comment)

    def cover(self, start: int, end: int) -> None:
        """What comes next is a block without content, or nothing: comments stop waiting."""
        for comment in self.waiting:
            comment.covers = (max(start, comment.end), max(end, comment.end))
        self.waiting = []

    def end(self, at: int, kind: str, *, quoted: bool) -> None:
        """The passage is complete. There must be parts."""
        if self._comments_inside:
            self._cover_rest(at)
        start, end = self.parts[0][0], self.parts[-1][1]
        if any(not stands_for for _, _, stands_for in self.parts):
            self._ended += 1
            self._last = None
        if self._wanted is None or self._wanted(start, end):
            self._make(start, at, kind, quoted)
        self.parts = []
        self._marks_ended = []

    def _cover_rest(self, at: int) -> None:
        last = max(part[0] for part in self.parts if not self._is_blank(part))
        for comment in self._comments_inside:
            comment.covers = (comment.end, at)
        self.waiting += [comment for comment in self._comments_inside if comment.start > last]
        self._comments_inside = []

    def _is_blank(self, part: Part) -> bool:
        return self.text[part[0] : part[1]].isspace()

    def _make(self, run_start: int, at: int, kind: str, quoted: bool) -> None:
        pieces: list[Piece] = []
        words = False
        for start, end, stands_for in self.parts:
            if not stands_for:
                add_pieces(pieces, self.text, start, end)
                words = True
            elif stands_for != " " or (pieces and pieces[-1][0][-1] != " "):
                pieces.append((stands_for, start, end))
        if not words or not trim(pieces):
            return
        passage = Passage(kind, pieces, quoted=quoted)
        passage.marks = self._marks_ended
        for mark, opened in self._marks_open.items():
            passage.marks.append((max(opened[0][0], run_start), at, mark, opened[0][1]))
        self.passages.append(passage)
        self._last = passage
