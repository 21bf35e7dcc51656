"""What stands inside a block of text: code, links, emphasis, tags; in Python-Markdown's order.

Each kind is looked for in the whole text before the next kind. The text of a link is read
like a text of its own, but only for the kinds that come after links of its form.
"""

from __future__ import annotations

import re

from wordcare.reading.markdown import later
from wordcare.reading.markdown.parts import (
    BREAK,
    CHARACTER,
    HTML,
    NOTHING,
    OBJECT,
    STASHED,
    Line,
    Part,
    masked,
)
from wordcare.reading.markdown.stash import PLACEHOLDER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from wordcare.reading.markdown.definitions import Definition
    from wordcare.reading.markdown.emphasis import Region
    from wordcare.reading.markdown.parts import Span

    Step = Callable[["Inline", str, int, int], list[Span]]
    """Hides what it finds in `data`, which begins at `base` of the whole text and stands in so
    many links; gives back the spans in `data`."""

_EMPHASIS = "*_^~="
_ESCAPED = frozenset("\\`*_{}[]()>#+-.!|^ ~=/")

# Expressions are compiled when the first text needs them.
_ESCAPE = r"(?s)\\(.)"
_FOOTNOTE = r"\[\^([^\]]*)\]"
_ADDRESS = r"<[A-Za-z][A-Za-z0-9+.-]*://[^<>]*>"
_MAIL_ADDRESS = r"<[^<> !]+@[^@<> ]+>"
_BREAK = r"  \n"
_HTML = (
    r"""(?s)<(?:/?+[a-zA-Z][^\s"'<>@]*+(?:\s+[^\s"'=<>]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'=<>]++))?+)*+\s*+/?|"""
    r"""!--(?:(?!<!--|--!?>).)*--!?|[?](?:(?!<[?]|[?]>).)*[?]|!\[CDATA\[(?:(?!<!\[CDATA\[|\]\]>).)*\]\])>"""
)
"""A tag, a comment, an instruction, or CDATA."""
_REFERENCE = r"&(?:(?:#[0-9]+|#[xX][0-9a-fA-F]+)(?:;|(?![0-9a-fA-F;]))|[a-zA-Z0-9]+;)"


class Inline:
    """Reads one text."""

    __slots__ = ("_step", "budget", "extras", "footnotes", "parts", "references", "text")

    def __init__(self, text: str, references: Mapping[str, Definition], footnotes: Collection[str]) -> None:
        self.text = text
        self.references = references
        self.footnotes = footnotes
        self.parts: dict[int, Part] = {}
        """What is hidden, by where it begins."""
        self.extras: list[tuple[str, Line]] = []
        """What is read apart, titles and alternative texts, with their kind."""
        self.budget = [20 * len(text) + 10_000]
        """Steps left for finding the ends of addresses."""
        self._step = 0

    def read(self) -> Line:
        """The whole text, read."""
        return self._after(0, self.text, 0, 0)

    def as_written(self) -> Line:
        """The whole text, of which only the placeholders are more than their characters."""
        _placeholders(self, self.text, 0, 0)
        return Line(self.text, 0, [])

    def line(self, data: str, base: int, depth: int) -> Line:
        """The text of a link that the present step found: read by the steps after it."""
        step = self._step
        line = self._after(step + 1, data, base, depth)
        self._step = step
        return line

    def _after(self, first: int, data: str, base: int, depth: int) -> Line:
        for step in range(first, len(_STEPS)):
            sign, find = _STEPS[step]
            if sign in data:
                self._step = step
                found = find(self, data, base, depth)
                if found:
                    data = masked(data, found)
        return Line(data, base, _regions(data))

    def hide(self, spans: Iterable[Span], base: int, kind: int, value: str = "") -> list[Span]:
        """Keep what the spans show; gives them back."""
        kept = list(spans)
        for start, end in kept:
            self.parts[base + start] = Part(base + end, kind, value)
        return kept


_paired: Callable[[str], list[Region]] = later("emphasis", "regions")


def _regions(data: str) -> list[Region]:
    for mark in _EMPHASIS:
        if mark in data:
            return _paired(data)
    return []


def _placeholders(inline: Inline, data: str, base: int, depth: int) -> list[Span]:
    for match in re.finditer(PLACEHOLDER, data):
        inline.hide([match.span()], base, STASHED, match[1])
    return []  # they are masks already


def _escapes(inline: Inline, data: str, base: int, depth: int) -> list[Span]:
    spans: list[Span] = []
    for match in re.finditer(_ESCAPE, data):
        if match[1] in _ESCAPED:
            spans += inline.hide([match.span()], base, CHARACTER, match[1])
    return spans


def _footnote_marks(inline: Inline, data: str, base: int, depth: int) -> list[Span]:
    if not inline.footnotes or "]" not in data:
        return []
    found = (match.span() for match in re.finditer(_FOOTNOTE, data) if match[1] in inline.footnotes)
    return inline.hide(found, base, NOTHING)


def _tags(inline: Inline, data: str, base: int, depth: int) -> list[Span]:
    if ">" not in data:
        return []
    return inline.hide((match.span() for match in re.finditer(_HTML, data)), base, HTML)


def _characters(inline: Inline, data: str, base: int, depth: int) -> list[Span]:
    from wordcare.reading.html_text import character

    spans: list[Span] = []
    for match in re.finditer(_REFERENCE, data):
        value, end = character(data, match.start(), match.end(), match.end())
        spans += inline.hide([(match.start(), end)], base, CHARACTER, value)
    return spans


def _all_of(pattern: str, kind: int) -> Step:
    def step(inline: Inline, data: str, base: int, depth: int) -> list[Span]:
        return inline.hide((match.span() for match in re.finditer(pattern, data)), base, kind)

    return step


_STEPS: tuple[tuple[str, Step], ...] = (
    ("\x02", _placeholders),
    ("8<-", later("hidden", "snippets")),
    ("`", later("code_spans", "code")),
    ("$", later("hidden", "formulas_in_dollars")),
    ("\\", later("hidden", "formulas_in_brackets")),
    ("{", later("hidden", "templates")),
    ("\\", _escapes),
    (":", later("hidden", "emoji")),
    ("[^", _footnote_marks),
    ("[", later("link_steps", "reference_links")),
    ("](", later("link_steps", "links")),
    ("![", later("link_steps", "images")),
    ("![", later("link_steps", "reference_images")),
    ("[", later("link_steps", "short_links")),
    ("![", later("link_steps", "short_images")),
    ("<", _all_of(_ADDRESS, OBJECT)),
    ("<", _all_of(_MAIL_ADDRESS, OBJECT)),
    ("  \n", _all_of(_BREAK, BREAK)),
    ("<", _tags),
    ("&", _characters),
)
"""In order: what must be in the text for the step to find anything, and the step."""
