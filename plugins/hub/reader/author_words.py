"""Whether words do their work for somebody who cannot see the page: those of links and pictures, and colours.

The lists stand in `author_words.toml`.
"""

import re
import tomllib
from pathlib import Path

_LISTS = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))

_LINKS = frozenset(_LISTS["links"])
_PICTURES = frozenset(_LISTS["pictures"])
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
"""Arrows, dots and other signs around words."""
_FIRST = re.compile(r"^(?:the|an?) |^(?=picture|image)")


def _any(name: str) -> str:
    return f"(?:{'|'.join(map(re.escape, _LISTS[name]))})"


_OPENING = re.compile(rf"{_any('link_openings')}\b")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_FILE_NAME = re.compile(
    rf".*\.{_any('files_end')}|{_any('files_begin')}(?:[\W_\d]|\bat\b|\b[ap]m\b)*|[^\W_]+(?:_[^\W_]+)+",
    re.IGNORECASE | re.DOTALL,
)
_COLOURS = frozenset(_LISTS["colours"])
_WORD = re.compile("[a-z]+")
_COLOUR = rf"(?:{_any('shades')} )?{_any('colours')}\b"
_BY_COLOUR = re.compile(
    rf"\b{_any('coloured')}\b[^.!?;:]{{0,40}}? in {_COLOUR}"
    rf"|\bcoloured {_COLOUR}"
    rf"|\b{_any('things')} (?:(?:are|is) )?(?:\w+ )?in {_COLOUR}"
    rf"|\b{_any('things')} (?:are|is) {_COLOUR}(?![- ]\w)"
    rf"|(?:\bthe |^){_COLOUR} {_any('things')}\b"
    rf"|\b{_COLOUR} {_any('meaning')}(?!\w)",
    re.IGNORECASE,
)


def says_where_it_leads(text: str) -> bool:
    """Whether the `text` of a link tells somebody who hears nothing else where the link leads."""
    told = _bare(text)
    return bool(told) and told not in _LINKS and not _OPENING.match(told)


def is_address(text: str) -> bool:
    """Whether the `text` of a link is a web address, which is read aloud letter by letter."""
    return _ADDRESS.fullmatch(text.strip()) is not None


def says_what_it_shows(text: str) -> bool:
    """Whether the `text` of a picture tells more than that there is a picture."""
    told = _bare(text)
    return bool(told) and _FIRST.sub("", told) not in _PICTURES | {"image", "picture", "photo"}


def is_file_name(text: str, name: str) -> bool:
    """Whether the `text` of a picture looks like the name of a file, such as that of its own, `name`."""
    own = name.rpartition(".")[0].casefold()
    return _FILE_NAME.fullmatch(text) is not None or text.casefold() in (name.casefold(), own)


def by_colour_alone(words: str) -> str:
    """The piece of `words` that tells things apart by their colour, or nothing."""
    if _COLOURS.isdisjoint(_WORD.findall(words.lower())):
        return ""  # as nearly all words do, and the pattern is slow
    told = _BY_COLOUR.search(words)
    return told[0].strip() if told else ""


def _bare(text: str) -> str:
    return _EDGES.sub("", " ".join(text.casefold().split()))
