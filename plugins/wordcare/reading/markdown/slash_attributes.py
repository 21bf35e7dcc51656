"""What the attributes of PyMdown blocks say: `/// html | div[title="Words"]`, or `attrs:` below it."""

from __future__ import annotations

import re

from wordcare.reading.html_elements import SPOKEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.safe_yaml import Value

_SELECTED = re.compile(r"""([\w-]+)[ \t]*=[ \t]*(?:"((?:\\.|[^\\"])*+)"|'((?:\\.|[^\\'])*+)'|([\w-]+))""")


def selected(argument: Chunk) -> list[tuple[str, Chunk]]:
    """The kind and the words of each attribute in a selector that people see or hear."""
    return [
        (SPOKEN[match[1].lower()], argument.cut(*match.span(match.lastindex or 0)))
        for match in _SELECTED.finditer(argument.text)
        if match[1].lower() in SPOKEN
    ]


def listed(options: Chunk) -> list[tuple[str, Chunk]]:
    """The same of the attributes under `attrs`. The options are known to be sound YAML."""
    attributes = _composed(options, "attrs")
    pairs = attributes.pairs if attributes else []
    return [
        (SPOKEN[name.text], _inside(options, value))
        for name, value in pairs
        if name.text in SPOKEN and value.kind == "text"
    ]


def option(options: Chunk, name: str) -> Chunk | None:
    """The words of one option."""
    value = _composed(options, name)
    return _inside(options, value) if value and value.kind == "text" else None


def _composed(options: Chunk, name: str) -> Value | None:
    from wordcare.safe_yaml import YamlFault, compose

    try:
        return compose(options.text).get(name)
    except YamlFault:  # only what we refuse and PyYAML does not, such as aliases
        return None


def _inside(options: Chunk, value: Value) -> Chunk:
    quotes = 1 if value.style in ("'", '"') else 0
    return options.cut(value.start + quotes, value.end - quotes)
