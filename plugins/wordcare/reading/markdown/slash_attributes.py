"""What the attributes of PyMdown blocks say: `/// html | div[title="Words"]`, or `attrs:` below it."""

from __future__ import annotations

import re

from wordcare.reading.markdown.html_tags import SPOKEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk

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
    from wordcare.safe_yaml import YamlFault, compose

    try:
        attributes = compose(options.text).get("attrs")
    except YamlFault:  # only what we refuse and PyYAML does not, such as aliases
        return []
    found = []
    for name, value in attributes.pairs if attributes else []:
        if name.text in SPOKEN and value.kind == "text":
            quotes = 1 if value.style in ("'", '"') else 0
            found.append((SPOKEN[name.text], options.cut(value.start + quotes, value.end - quotes)))
    return found
