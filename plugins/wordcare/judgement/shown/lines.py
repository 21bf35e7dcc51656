"""Tells by the lines of a paragraph, as it is written, that words on one of them are only shown.

People write lists without the signs of Markdown: a heading and a word on each line below, signs such as
"•", or "Before: ..." and "After: ...".
"""

from __future__ import annotations

from wordcare.judgement.shown.headed import LABEL, MORE, headed
from wordcare.matching.kinds import PEOPLE, kind_of
from wordcare.matching.lists import lists
from wordcare.prose import BULLETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.judgement.meaning import File
    from wordcare.matching.scene import Scene
    from wordcare.prose import Passage

SIGNS = "".join(BULLETS)
MOST = 2_000
"""How many letters of a paragraph before and after a match are looked at."""
ROOM = 7
"""How many more words a line may have with an expression."""


def on_its_line(file: File, passage: Passage, scene: Scene) -> str:
    """Why the words of a match are only shown, by the line they are on; empty when they may be used."""
    sentence = scene.sentence
    start, _ = passage.place(sentence.starts[sentence.first], sentence.ends[sentence.last - 1])
    first, last = max(passage.start, start - MOST), min(passage.end, start + MOST)
    before, after = _lines(file.text[first:start]), _lines(file.text[start:last])
    line = f"{before[-1]}{after[0]}"
    size = sentence.last - sentence.first
    if line.strip().startswith(BULLETS):
        opens = not before[-1].strip(f"{SIGNS} \"'“‘*_") or before[-1].strip(f"{SIGNS} ").lower() == "the"
        short = len(line.split()) - 1 <= size + MORE
        return headed(_lead(file, passage, before[:-1]), short=False) if opens or short else ""
    if len(line.split()) > size + ROOM:
        return ""
    if swapped := _swapped(line, after[1:2]):
        return swapped
    return headed(before[0], short=False) if len(before) > 1 and first == passage.start else ""


def are_labels(file: File, passage: Passage) -> bool:
    """Whether a paragraph is lines of a few words each, as a list without signs is."""
    lines = _lines(file.text[passage.start : min(passage.end, passage.start + MOST)])
    return len(lines) > 1 and all(0 < len(line.split()) <= LABEL for line in lines)


def _lines(text: str) -> list[str]:
    """The lines of a text; the last is empty where a line ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _lead(file: File, passage: Passage, lines: list[str]) -> str:
    """What leads up to items with signs: the line before the first, or the passage before theirs."""
    above = [line for line in lines if not line.strip().startswith(BULLETS)]
    if above:
        return above[-1]
    before, _ = file.beside.next_to(passage)
    return before[-1].text if before else ""


def _swapped(line: str, following: list[str]) -> str:
    """What says that the next line puts other words in place of those: "Before: ...", "After: ..."."""
    opening = _label(line)
    other = _label(following[0]) if following else ""
    plain = len(line.split()) <= LABEL and not any(map(str.isdigit, line))
    named = any(kind_of(word.strip(".,;")) == PEOPLE for word in "".join(following).lower().split())
    pair = (
        opening
        and plain
        and named
        and f"{opening} {other}" in lists("speaking")["begins lines that change places"]
    )
    return f"the words give way to those on the next line: “{other}:”" if pair else ""


def _label(line: str) -> str:
    """What a line begins with, before a colon or an arrow, in lower case."""
    plain = line.strip().lstrip("*_> ").replace("→", ":")
    label, colon, _ = plain.partition(":")
    return label.strip("*_ ").lower() if colon else ""
