"""YAML from strangers, as plain values that know their place. Nothing in it is ever run.

Front matter, word pages and site settings come through here. PyYAML finds the structure;
tags make no objects, aliases are refused (or shared, never copied), depth is limited.
PyYAML takes 15 ms to import, so it is imported when the first text is composed.
"""

from __future__ import annotations

from wordcare.finding import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

DEEPEST = 40
"""How many lists and mappings may stand inside each other."""

LONGEST_NUMBER = 400
"""Numbers with more characters would be slow to work out, so they are refused."""

KINDS = {
    "tag:yaml.org,2002:str": "text",
    "tag:yaml.org,2002:merge": "text",
    "tag:yaml.org,2002:value": "text",
    "tag:yaml.org,2002:null": "nothing",
    "tag:yaml.org,2002:bool": "yes or no",
    "tag:yaml.org,2002:int": "number",
    "tag:yaml.org,2002:float": "number",
    "tag:yaml.org,2002:timestamp": "date",
}


class YamlFault(Exception):  # noqa: N818 - reads as what it is where it is caught
    """Text that is not YAML we accept: what was found where, and what to write."""

    def __init__(
        self, offset: int, line: int, column: int, message: str, next_step: str, *, ours: bool
    ) -> None:
        super().__init__(f"{message} {next_step}")
        self.offset = offset
        self.line = line
        self.column = column
        self.message = message
        self.next_step = next_step
        self.ours = ours
        """True if other programs would read it and only we refuse it (aliases, depth)."""

    def problem(self, path: str) -> Problem:
        """What to say of it; `path` is the file that the text stands in."""
        return Problem(path, self.message, self.next_step, self.line, self.column)


class Value:
    """A piece of YAML with its place: offsets in the text that was composed, line and column from 1.

    `kind` is "text", "number", "date", "yes or no", "nothing", "list" or "mapping"; in settings also
    "tagged", a word with a tag such as `!ENV`. `text` is the words of anything that is not a list or
    mapping, as written: a date stays "2026-11-22".
    """

    __slots__ = ("column", "end", "items", "kind", "line", "pairs", "start", "style", "text")

    def __init__(self, kind: str, start: int, end: int, line: int, column: int) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.line = line
        self.column = column
        self.text = ""
        self.style = ""
        """How text is quoted: "" (not at all), "'", '"', "|" or ">"."""
        self.items: list[Value] = []
        self.pairs: list[tuple[Value, Value]] = []
        """Keys and values of a mapping in the order of the file, repeated keys included."""

    def get(self, key: str) -> Value | None:
        """The value under `key`; the last one if the key is repeated, as everywhere in YAML."""
        return next((value for name, value in reversed(self.pairs) if name.text == key), None)

    def plain(self) -> Any:
        """The same as str, list and dict. Numbers and dates stay str; nothing is None."""
        if self.kind == "list":
            return [item.plain() for item in self.items]
        if self.kind == "mapping":
            return {name.text: value.plain() for name, value in self.pairs}
        return None if self.kind == "nothing" else self.text


def compose(text: str, first_line: int = 1, *, settings: bool = False) -> Value:
    """The one document in `text`. Lines are counted from `first_line`.

    `settings` accepts what a site's own settings may hold: aliases and tags of any name.
    Raises YamlFault, with one fault: the first.
    """
    from wordcare.yaml_composer import compose_node

    return _Values(first_line).of(compose_node(text, first_line, settings=settings))


def odd_words(text: str, first_line: int) -> list[YamlFault]:
    """Every alias in `text`, and every tag that is none of YAML's own: `compose` stops at the first."""
    from wordcare import yaml_composer

    return yaml_composer.odd_words(text, first_line)


def duplicates(value: Value) -> Iterator[tuple[Value, Value]]:
    """Each key that its mapping already had, with the first one, at any depth."""
    waiting, seen = [value], {id(value)}
    while waiting:
        value = waiting.pop()
        first: dict[str, Value] = {}
        for name, _ in value.pairs:
            if name.kind not in ("list", "mapping") and first.setdefault(name.text, name) is not name:
                yield name, first[name.text]
        for part in (*value.items, *(part for _, part in value.pairs)):
            if id(part) not in seen:
                seen.add(id(part))
                waiting.append(part)


class _Values:
    """Turns PyYAML's nodes into values; a node that is used twice gives one value."""

    def __init__(self, first_line: int) -> None:
        self._first_line = first_line
        self._made: dict[int, Value] = {}

    def of(self, node: Any) -> Value:
        if (value := self._made.get(id(node))) is not None:
            return value
        start, end = node.start_mark, node.end_mark
        value = Value("text", start.index, end.index, start.line + self._first_line, start.column + 1)
        self._made[id(node)] = value
        if node.id == "mapping":
            value.kind = "mapping"
            value.pairs = [(self.of(name), self.of(part)) for name, part in node.value]
        elif node.id == "sequence":
            value.kind = "list"
            value.items = [self.of(part) for part in node.value]
        else:
            value.kind = KINDS.get(node.tag, "tagged")
            value.text = node.value
            value.style = node.style or ""
        return value
