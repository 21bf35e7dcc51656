"""Front matter as text: every value reads back as what it was, quoted only where it has to be."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from wordcare.safe_yaml import YamlFault, compose

if TYPE_CHECKING:
    from collections.abc import Iterable


def scalar(text: str) -> str:
    """A text as YAML on one line. JSON's quotes are YAML's too."""
    return text if _reads_back(text) else json.dumps(text, ensure_ascii=False)


def block_list(key: str, items: Iterable[str]) -> str:
    """A key with a list of texts below it; an empty list in brackets."""
    listed = "".join(f"  - {scalar(item)}\n" for item in items)
    return f"{key}:\n{listed}" if listed else f"{key}: []\n"


def pair(key: str, text: str) -> str:
    """A key with a text."""
    return f"{key}: {scalar(text)}\n"


def _reads_back(text: str) -> bool:
    """Whether YAML takes the bare text for that very text, on its own and in a list."""
    if not text[:1].isalpha():
        return False
    try:
        for written in (text, f"- {text}", f"key: {text}"):
            value = compose(written)
            for part in (*value.items, *(part for _, part in value.pairs)):
                value = part
            if value.kind != "text" or value.text != text:
                return False
    except YamlFault:
        return False
    return True
