"""What a page that somebody sends may bring into the site: the lists of `allowed.toml`, as sets."""

import tomllib
from pathlib import Path

_LISTS = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))

TEXT = frozenset(_LISTS["text"].split())
DRAWING = frozenset(_LISTS["drawing"].split())
ANYWHERE = frozenset(_LISTS["anywhere"].split())
OWN = {tag: frozenset(names.split()) for tag, names in _LISTS["own"].items()}
ROLES = frozenset(_LISTS["roles"].split())
OF_FRAME = frozenset(_LISTS["of_frame"].split())
OF_DRAWINGS = frozenset(_LISTS["of_drawings"].split())
ADDRESSES = frozenset(_LISTS["addresses"].split())
SCHEMES = frozenset(_LISTS["schemes"].split())
FILES = frozenset(f"{_LISTS['pictures']} {_LISTS['documents']} md".split())
EXTENSIONS = frozenset(_LISTS["extensions"].split())
