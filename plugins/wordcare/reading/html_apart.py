"""Words of a page that stand apart from the text around them: in a drawing, in the link beside a heading."""

from __future__ import annotations

import re

from wordcare.reading.html_elements import BLOCKS, SVG_WORDS
from wordcare.reading.html_text import add_pieces, passage, passage_of
from wordcare.reading.html_tokens import TEXT, tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.prose import Passage
    from wordcare.reading.html_run import Run
    from wordcare.reading.html_tag import Tag
    from wordcare.reading.html_text import Piece

LONGEST = 2_000
"""Characters of a link beside a heading; one without an end is broken."""

_ENDS_DRAWN = BLOCKS | SVG_WORDS
_LINK_ENDS = re.compile(r"</a(?=[\s/>])", re.I)
_PLACED = re.compile(r"[\s\"'](?:x|y)\s*=", re.I)


def begins_line(tag: str, name: str) -> bool:
    """Whether a tag puts the words that follow in a drawing to a place of their own."""
    return name == "tspan" and _PLACED.search(tag) is not None


class DrawnWords:
    """Gathers the words of one text in a drawing, and then makes a passage of them."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._pieces: list[Piece] = []

    def add(self, start: int, end: int) -> None:
        """More words of the text."""
        add_pieces(self._pieces, self._run.text, start, end)

    def tag(self, name: str, start: int, end: int) -> None:
        """A tag opens or closes, which may end the text, or begin a line of it."""
        if name in _ENDS_DRAWN:
            self.end()
        elif self._pieces and self._pieces[-1][0][-1] != " " and begins_line(self._run.text[start:end], name):
            self._pieces.append((" ", start, end))

    def end(self) -> None:
        """The text is complete, if there is one."""
        _add(self._run, "label", self._pieces)
        self._pieces = []


def add_permalink(run: Run, start: int) -> None:
    """The words of a link beside a heading, if they are words and no sign. Its tag ends at `start`."""
    ends = _LINK_ENDS.search(run.text, start, start + LONGEST)
    pieces: list[Piece] = []
    for kind, first, last, _ in tokens(run.text, start, ends.start() if ends else start):
        if kind is TEXT:
            add_pieces(pieces, run.text, first, last)
    if any(map(str.isalpha, "".join(words for words, _, _ in pieces))):
        _add(run, "label", pieces)


def add_spoken(run: Run, tag: Tag, start: int, *, suggested: bool) -> None:
    """The words in the attributes of a tag that begins at `start`; what is `suggested` stands in a value."""
    text = run.text
    spoken = [*tag.spoken, ("label", *tag.suggested)] if tag.suggested and suggested else tag.spoken
    for kind, first, last in spoken:
        words = passage(kind, text, start + first, start + last, attribute=True)
        run.add_passage(words, start + first, start + last)
    if tag.srcdoc or tag.style:
        from wordcare.reading.inside import read_attribute, read_style

        for place, read in ((tag.srcdoc, read_attribute), (tag.style, read_style)):
            for first, last in ((start + place[0], start + place[1]),) if place else ():
                for found in read(text, first, last):
                    add_spelt(run, found, first, last)


def add_spelt(run: Run, words: Passage, start: int, end: int) -> None:
    """Words out of `start:end`; where they are spelt out, nobody can tell whether they are wanted."""
    if words.text in run.text[start:end]:
        run.add_passage(words, start, end)
    else:
        run.beside.append(words)


def add_literal(run: Run, start: int, end: int) -> None:
    """Words that are shown as they are written."""
    pieces: list[Piece] = []
    add_pieces(pieces, run.text, start, end, decode=False)
    _add(run, "paragraph", pieces)


def _add(run: Run, kind: str, pieces: list[Piece]) -> None:
    if words := passage_of(kind, pieces):
        run.add_passage(words, pieces[0][1], pieces[-1][2])
