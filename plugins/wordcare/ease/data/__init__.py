"""Lists that people can read and change: one entry to a line, `#` begins a note.

`read` is their only reader.
"""

from __future__ import annotations

import os


def read(name: str) -> list[str]:
    """The entries of the list `name`, in order."""
    with open(os.path.join(os.path.dirname(__file__), f"{name}.txt"), encoding="utf-8") as file:
        lines = (line.partition("#")[0].strip() for line in file)
        return [line for line in lines if line]


def read_pairs(name: str) -> dict[str, str]:
    """The entries of a list whose lines are `key: value`."""
    pairs = (line.partition(":") for line in read(name))
    return {key.strip(): value.strip() for key, _, value in pairs}
