"""Cards: the pictures that other sites show beside a link to a page, with its title and the site's name.

A card is a PNG of 1,200 by 630 pixels, the size that social sites ask for, in the colours of the
style sheet. The letters come with Pillow, so cards look the same on every machine. Cards are kept
between builds by what is on them, and made anew only when that changes.
"""

from __future__ import annotations

import hashlib
import io
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

FOLDER = "assets/cards"
WIDTH, HEIGHT = 1200, 630
MARGIN = 90
SIZES = (96, 84, 72, 60, 50)
"""Heights of letters for the title, in pixels: the first that fits is taken."""
LINES = 4
NAME_SIZE = 40
SMOOTH = 4
"""How much larger round shapes are drawn before they are made smaller, so that their edges are smooth."""

_COLOUR = re.compile(r"--([\w-]+):\s*(#[0-9a-f]{6})")
_PLAIN = str.maketrans("–—‑‐", "----")


class Palette(NamedTuple):
    """Colours as `#rrggbb`."""

    ground: str
    text: str
    note: str
    warm: str


class Card(NamedTuple):
    """What a page says of its card: the file on the site, and the same in words."""

    file: str
    alt: str


def palette(style_sheet: str) -> Palette:
    """The light colours of a style sheet; the first value of each name counts."""
    found: dict[str, str] = {}
    for name, value in _COLOUR.findall(style_sheet):
        found.setdefault(name, value)
    usual = Palette("#fdfcf9", "#1d2629", "#17565c", "#a4532a")
    return usual._replace(**{name: found[name] for name in usual._fields if name in found})


class Cards:
    """The cards of one build. `kept` is the folder in which they stay until the next."""

    def __init__(self, site_name: str, colours: Palette, kept: Path) -> None:
        self._name = site_name
        self._colours = colours
        self._kept = kept
        self._wanted: dict[str, str] = {}
        """Title by file."""

    def card(self, title: str) -> Card | None:
        """The card with this title; None when our letters cannot write it."""
        if not _can_write(plain(title)) or not _can_write(plain(self._name)):
            return None
        file = f"{FOLDER}/{self._mark(title)}.png"
        self._wanted[file] = title
        return Card(file, f"{title}. {self._name}.")

    def write(self, site: Path) -> None:
        """Put all cards that were asked for into the built site."""
        for file, title in self._wanted.items():
            kept = self._kept / Path(file).name
            if not kept.exists():
                self._kept.mkdir(parents=True, exist_ok=True)
                kept.write_bytes(drawn(plain(title), plain(self._name), self._colours))
            to = site / file
            to.parent.mkdir(parents=True, exist_ok=True)
            to.write_bytes(kept.read_bytes())

    def _mark(self, title: str) -> str:
        """Stands for all that is on the card, and for what draws it."""
        parts = "\n".join((title, self._name, *self._colours)).encode()
        return hashlib.sha256(parts + _drawer()).hexdigest()[:16]


@cache
def _drawer() -> bytes:
    """Stands for what draws the cards: Pillow and this file."""
    from PIL import __version__

    return __version__.encode() + Path(__file__).read_bytes()


def plain(text: str) -> str:
    """`text` in the letters that we have: without accents, with simple dashes."""
    parts = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def drawn(title: str, name: str, colours: Palette) -> bytes:
    """A card as PNG."""
    from PIL import ImageDraw

    image = _ground(colours).copy()
    pen = ImageDraw.Draw(image)
    font, lines = _fitted(title)
    step = round(font.size * 1.25)
    top = (HEIGHT - step * len(lines)) // 2
    for number, line in enumerate(lines):
        pen.text((MARGIN, top + number * step), line, font=font, fill=colours.text)
    pen.text((MARGIN + 100, 60), name, font=_font(NAME_SIZE), fill=colours.note)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


@cache
def _ground(colours: Palette) -> Image:
    """What all cards have in common: the mark beside the name, and a line at the foot."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (WIDTH * SMOOTH, HEIGHT * SMOOTH), colours.ground)
    pen = ImageDraw.Draw(image)
    for left, colour in ((MARGIN, colours.warm), (MARGIN + 28, colours.note)):
        box = [left * SMOOTH, 62 * SMOOTH, (left + 50) * SMOOTH, 112 * SMOOTH]
        pen.ellipse(box, outline=colour, width=7 * SMOOTH)
    for left, right, colour in ((0, WIDTH // 3, colours.warm), (WIDTH // 3, WIDTH, colours.note)):
        pen.rectangle([left * SMOOTH, (HEIGHT - 24) * SMOOTH, right * SMOOTH, HEIGHT * SMOOTH], fill=colour)
    return image.resize((WIDTH, HEIGHT), Image.Resampling.BOX)


def _fitted(title: str) -> tuple[FreeTypeFont, list[str]]:
    """The largest letters in which the title fits, and its lines; the end of a very long one is left out."""
    for size in SIZES:
        font = _font(size)
        lines = _lines(title, font)
        if len(lines) <= LINES and all(_fits(line, font) for line in lines):
            return font, lines
    return font, [*(_cut(line, font) for line in lines[: LINES - 1]), "..."]


def _lines(title: str, font: FreeTypeFont) -> list[str]:
    lines: list[str] = []
    for word in title.split():
        if lines and _fits(f"{lines[-1]} {word}", font):
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _cut(line: str, font: FreeTypeFont) -> str:
    while not _fits(line, font):
        line = line[:-1]
    return line


def _fits(line: str, font: FreeTypeFont) -> bool:
    return font.getlength(line) <= WIDTH - 2 * MARGIN


@cache
def _font(size: int) -> FreeTypeFont:
    from PIL import ImageFont

    font = ImageFont.load_default(size)
    assert isinstance(font, ImageFont.FreeTypeFont), "Pillow was made without FreeType"
    return font


def _can_write(text: str) -> bool:
    """Whether our letters have every sign of `text`: signs that they lack all look the same."""
    font = _font(20)
    lacking = bytes(font.getmask("\uffff"))
    return all(letter == " " or bytes(font.getmask(letter)) != lacking for letter in set(text))
