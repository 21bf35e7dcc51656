"""Links and images: where the text, the address and the title stand."""

from __future__ import annotations

import re

_ANGLE = re.compile(r"""\(\s*(?:(<[^<>]*>)\s*(?:('[^']*'|"[^"]*")\s*)?\))?""")
_BRACKET = re.compile(r"[\[\]]")
_PARTS = re.compile(r"[()'\"]")
_KEY = re.compile(r"\s?\[([^\]]*)\]")

Span = tuple[int, int]


def partners(data: str) -> dict[int, int]:
    """For each opening bracket the place of the bracket that closes it."""
    found: dict[int, int] = {}
    open_brackets: list[int] = []
    for bracket in _BRACKET.finditer(data):
        if bracket[0] == "[":
            open_brackets.append(bracket.start())
        elif open_brackets:
            found[open_brackets.pop()] = bracket.start()
    return found


def key_after(data: str, at: int) -> re.Match[str] | None:
    """The `[key]` that follows a link text which ends at `at`."""
    return _KEY.match(data, at)


class Target:
    """What stands in the round brackets of a link."""

    __slots__ = ("end", "href", "title")

    def __init__(self, end: int, href: Span, title: Span | None) -> None:
        self.end = end
        self.href = href
        self.title = title


def target(data: str, at: int, budget: list[int]) -> Target | None:
    """The target that begins at `at`; `budget` bounds the steps for all targets of a text."""
    match = _ANGLE.match(data, at)
    if match is None:
        return None
    if match[1]:
        title = (match.start(2) + 1, match.end(2) - 1) if match[2] else None
        return Target(match.end(), (match.start(1) + 1, match.end(1) - 1), title)
    return _Search(data, match.end()).run(budget)


class _Search:
    """Looks for the closing bracket, as Python-Markdown does it, quotes and all."""

    def __init__(self, data: str, start: int) -> None:
        self.data = data
        self.start = start
        self.depth = 1
        self.backup = 1
        self.last_bracket = -1
        self.in_title = False
        self.quotes: list[str] = []
        self.opened = [-1, -1]
        self.closed = [-1, -1]

    def run(self, budget: list[int]) -> Target | None:
        for part in _PARTS.finditer(self.data, self.start):
            budget[0] -= 1
            if budget[0] < 0:
                return None
            at = part.start()
            if part[0] == "(":
                self._opening()
            elif part[0] == ")":
                if self._closing(at):
                    return self._target(at)
            else:
                self._quote(part[0], at)
        if self.backup == 0 and self.last_bracket > 0:
            return Target(self.last_bracket, (self.start, self.last_bracket - 1), None)
        return None

    def _opening(self) -> None:
        if not self.in_title:
            self.depth += 1
        elif self.backup > 0:
            self.backup -= 1

    def _closing(self, at: int) -> bool:
        if self._ends_title(0, at) or self._ends_title(1, at):
            return True
        if not self.in_title:
            self.depth -= 1
        elif self.backup > 0:
            self.backup -= 1
            if self.backup == 0:
                self.last_bracket = at + 1
        return self.depth == 0

    def _ends_title(self, which: int, at: int) -> bool:
        """Whether the title in those quotes was closed just before."""
        if self.closed[which] < 0:
            return False
        last = at - 1
        while last > self.start and self.data[last] == " ":
            last -= 1
        return last >= self.start and self.data[last] == self.quotes[which]

    def _quote(self, mark: str, at: int) -> None:
        if not self.quotes:
            self.in_title = True
            self.backup = self.depth
            self.depth = 1
            self.opened[0] = at + 1
            self.quotes.append(mark)
        elif mark == self.quotes[0]:
            self.closed[0] = at + 1
        elif len(self.quotes) == 1:
            self.opened[1] = at + 1
            self.quotes.append(mark)
        else:
            self.closed[1] = at + 1

    def _target(self, at: int) -> Target:
        for which in (0, 1):
            if self._ends_title(which, at):
                title = self.opened[which], self.closed[which] - 1
                return Target(at + 1, (self.start, self.opened[which] - 1), title)
        return Target(at + 1, (self.start, at), None)
