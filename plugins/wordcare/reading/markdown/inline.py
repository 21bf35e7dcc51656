"""What stands inside a block of text: code, links, emphasis, tags; in Python-Markdown's order.

Each kind is looked for in the whole text before the next kind. What is found is hidden under
a mask of the same length (STX, filler, ETX), so later kinds do not see it and every offset
stays what it was. A `Line` is one text after all that: the mask and what each hidden part is.
"""

from __future__ import annotations

import re

from wordcare.reading.html_text import character
from wordcare.reading.markdown import emphasis, hidden, links

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from wordcare.reading.markdown.emphasis import Region
    from wordcare.reading.markdown.links import Target

    EndOf = Callable[[str, int, int], tuple[int, bool]]

OBJECT, NOTHING, CHARACTER, BREAK, HTML, LINK, PLACEHOLDER = range(7)
"""What a hidden part shows: something without words, nothing, one character, a space, what the
tag or comment says, the words of a link, what the stash holds."""

DEEPEST = 40
"""Links inside one another; in deeper ones brackets are text."""

_SPECIAL = re.compile(r"[\\`*_\[!<&^~={$:\x02]|  \n|8<-")
_PLACEHOLDER = re.compile("\x02wzxhzdk:([0-9]+)\x03")
_TICKS = re.compile(r"(?<!\\)((?:\\\\)+)(?=`)|(?<!\\)`")
_TICK_RUN = re.compile(r"`+")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED = frozenset("\\`*_{}[]()>#+-.!|^ ~=/")
_FOOTNOTE = re.compile(r"\[\^([^\]]*)\]")
_LINK = re.compile(r"(?<!!)\[")
_IMAGE = re.compile(r"!\[")
_AUTOLINK = re.compile(r"<[A-Za-z][A-Za-z0-9+.-]*://[^<>]*>")
_AUTOMAIL = re.compile(r"<[^<> !]+@[^@<> ]+>")
_BREAK = re.compile(r"  \n")
_HTML = re.compile(
    r"""<(?:/?+[a-zA-Z][^\s"'<>@]*+(?:\s+[^\s"'=<>]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'=<>]++))?+)*+\s*+/?|"""
    r"""!--(?:(?!<!--|-->).)*--|[?](?:(?!<[?]|[?]>).)*[?]|!\[CDATA\[(?:(?!<!\[CDATA\[|\]\]>).)*\]\])>""",
    re.DOTALL,
)
_ENTITY = re.compile(r"&(?:(?:#[0-9]+|#[xX][0-9a-fA-F]+)(?:;|(?![0-9a-fA-F;]))|[a-zA-Z0-9]+;)")
LONGEST_KEY = 1000
_SPACES = re.compile(r"\s+")


class Part:
    """One hidden part of a line."""

    __slots__ = ("end", "href", "kind", "line", "value")

    def __init__(self, end: int, kind: int, value: str = "", line: Line | None = None) -> None:
        self.end = end
        """Where it ends in the whole text."""
        self.kind = kind
        self.value = value
        """The character, the address of the link, or the number in the stash."""
        self.line = line
        """The text of a link."""


class Line:
    """A text with its parts hidden. All offsets kept in it count from the start of the whole text."""

    __slots__ = ("base", "data", "regions")

    def __init__(self, data: str, base: int, regions: list[Region]) -> None:
        self.data = data
        self.base = base
        self.regions = regions


class Inline:
    """Reads one text. `extras` gathers what is read apart: (kind, start, end) of titles and the like."""

    def __init__(self, text: str, references: Mapping[str, str], footnotes: Collection[str]) -> None:
        self.text = text
        self.references = references
        self.footnotes = footnotes
        self.parts: dict[int, Part] = {}
        self.extras: list[tuple[str, Line]] = []
        self.budget = [20 * len(text) + 10_000]

    def read(self) -> Line:
        """The whole text, read."""
        if not _SPECIAL.search(self.text):
            return Line(self.text, 0, [])
        return self._line(self.text, 0, 0, 0)

    def _line(self, data: str, base: int, first: int, depth: int) -> Line:
        for step in range(first, len(_STEPS)):
            sign, find = _STEPS[step]
            if sign in data:
                found = find(self, data, base, depth)
                if found:
                    data = _masked(data, found)
        return Line(data, base, emphasis.regions(data))

    def _hide(
        self, spans: Iterable[tuple[int, int]], base: int, kind: int, value: str = ""
    ) -> list[tuple[int, int]]:
        kept = list(spans)
        for start, end in kept:
            self.parts[base + start] = Part(base + end, kind, value)
        return kept

    def placeholders(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        for match in _PLACEHOLDER.finditer(data):
            self._hide([match.span()], base, PLACEHOLDER, match[1])
        return []

    def snippets(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        return self._hide(hidden.snippets(data), base, OBJECT)

    def code(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        """Code between backticks, and pairs of backslashes before backticks."""
        spans: list[tuple[int, int]] = []
        runs = _Runs(data)
        at = 0
        while (match := _TICKS.search(data, at)) is not None:
            at = match.end()
            if match[1]:
                for start in range(match.start(), at, 2):
                    spans += self._hide([(start, start + 2)], base, CHARACTER, "\\")
            else:
                start, end = runs.span(match.start())
                if end:
                    spans += self._hide([(match.start(), end)], base, OBJECT)
                at = end or start
        return spans

    def maths(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        return self._hide(hidden.maths(data), base, OBJECT)

    def templates(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        return self._hide(hidden.templates(data), base, OBJECT)

    def escapes(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        spans: list[tuple[int, int]] = []
        for match in _ESCAPE.finditer(data):
            if match[1] in _ESCAPED:
                spans += self._hide([match.span()], base, CHARACTER, match[1])
        return spans

    def emoji(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        return self._hide(hidden.emoji(data), base, OBJECT)

    def footnote_marks(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        if not self.footnotes or "]" not in data:
            return []
        found = (match.span() for match in _FOOTNOTE.finditer(data) if match[1] in self.footnotes)
        return self._hide(found, base, NOTHING)

    # Links and images

    def _bracketed(
        self, data: str, opening: re.Pattern[str], end_of: Callable[[int, int], tuple[int, bool]]
    ) -> list[tuple[int, int, int]]:
        """Start, end of the text in brackets, and end of each link or image of one form.

        `end_of` is given where the text begins and ends; it gives back where to go on (0 for
        just behind the opening) and whether it is a link.
        """
        found = []
        partners = links.partners(data)
        at = 0
        while (match := opening.search(data, at)) is not None:
            close = partners.get(match.end() - 1)
            at = match.end()
            if close is None:
                continue
            end, good = end_of(match.end(), close)
            if good:
                found.append((match.start(), close, end))
            at = end or at
        return found

    def _referred(self, data: str, start: int, close: int) -> tuple[int, bool]:
        match = links.key_after(data, close + 1)
        if match is None:
            return 0, False
        return match.end(), self._key(data, start, close, match.end()) in self.references

    def _referred_shortly(self, data: str, start: int, close: int) -> tuple[int, bool]:
        return close + 1, self._key(data, start, close, close + 1) in self.references

    @staticmethod
    def _key(data: str, start: int, close: int, end: int) -> str:
        """The key of a reference whose text is `start:close`: in brackets after it, or the text."""
        key = data[close + 1 : end].strip()[1:-1] or data[start : min(close, start + LONGEST_KEY)]
        return _SPACES.sub(" ", key.lower())

    def reference_links(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        return self._reference_links(data, base, depth, self._referred, _AFTER_REFERENCE)

    def short_links(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        return self._reference_links(data, base, depth, self._referred_shortly, _AFTER_SHORT)

    def _reference_links(
        self, data: str, base: int, depth: int, end_of: EndOf, following: int
    ) -> list[tuple[int, int]]:
        spans: list[tuple[int, int]] = []
        for each in self._bracketed(data, _LINK, lambda start, close: end_of(data, start, close)):
            start, close, end = each
            href = self.references[self._key(data, start + 1, close, end)]
            spans.append(self._link(data, base, depth, each, href, following))
        return spans

    def links(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        spans: list[tuple[int, int]] = []
        for each, target in self._targeted(data, base, _LINK):
            href = self.text[base + target.href[0] : base + target.href[1]].strip()
            spans.append(self._link(data, base, depth, each, href, _AFTER_LINK))
        return spans

    def _targeted(
        self, data: str, base: int, opening: re.Pattern[str]
    ) -> list[tuple[tuple[int, int, int], Target]]:
        targets: list[Target] = []

        def end_of(start: int, close: int) -> tuple[int, bool]:
            target = (
                links.target(data, close + 1, self.budget) if data[close + 1 : close + 2] == "(" else None
            )
            if target is None:
                return 0, False
            targets.append(target)
            return target.end, True

        found = list(zip(self._bracketed(data, opening, end_of), targets, strict=True))
        for _, target in found:
            if target.title is not None:
                self._extra("title", data, base, *target.title)
        return found

    def _link(
        self, data: str, base: int, depth: int, link: tuple[int, int, int], href: str, following: int
    ) -> tuple[int, int]:
        start, close, end = link
        first = following if depth < DEEPEST else len(_STEPS)
        line = self._line(data[start + 1 : close], base + start + 1, first, depth + 1)
        self.parts[base + start] = Part(base + end, LINK, href, line)
        return start, end

    def images(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        found = self._targeted(data, base, _IMAGE)
        return [self._image(data, base, each) for each, _ in found]

    def reference_images(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        found = self._bracketed(data, _IMAGE, lambda start, close: self._referred(data, start, close))
        return [self._image(data, base, each) for each in found]

    def short_images(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        found = self._bracketed(data, _IMAGE, lambda start, close: self._referred_shortly(data, start, close))
        return [self._image(data, base, each) for each in found]

    def _image(self, data: str, base: int, image: tuple[int, int, int]) -> tuple[int, int]:
        start, close, end = image
        self._extra("alt", data, base, start + 2, close)
        return self._hide([(start, end)], base, OBJECT)[0]

    def _extra(self, kind: str, data: str, base: int, start: int, end: int) -> None:
        self.extras.append((kind, Line(data[start:end], base + start, [])))

    # Tags and characters

    def addresses(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        return self._hide([match.span() for match in _AUTOLINK.finditer(data)], base, OBJECT)

    def mail_addresses(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        return self._hide([match.span() for match in _AUTOMAIL.finditer(data)], base, OBJECT)

    def breaks(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        return self._hide([match.span() for match in _BREAK.finditer(data)], base, BREAK)

    def tags(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        if ">" not in data:
            return []
        return self._hide([match.span() for match in _HTML.finditer(data)], base, HTML)

    def characters(self, data: str, base: int, depth: int) -> list[tuple[int, int]]:
        spans: list[tuple[int, int]] = []
        for match in _ENTITY.finditer(data):
            value = character(data, match.start(), match.end(), match.end())[0]
            spans += self._hide([match.span()], base, CHARACTER, value)
        return spans


_STEPS: tuple[tuple[str, Callable[[Inline, str, int, int], list[tuple[int, int]]]], ...] = (
    ("\x02", Inline.placeholders),
    ("8<-", Inline.snippets),
    ("`", Inline.code),
    ("", Inline.maths),
    ("{", Inline.templates),
    ("\\", Inline.escapes),
    (":", Inline.emoji),
    ("[^", Inline.footnote_marks),
    ("[", Inline.reference_links),
    ("](", Inline.links),
    ("![", Inline.images),
    ("![", Inline.reference_images),
    ("[", Inline.short_links),
    ("![", Inline.short_images),
    ("<", Inline.addresses),
    ("<", Inline.mail_addresses),
    ("  \n", Inline.breaks),
    ("<", Inline.tags),
    ("&", Inline.characters),
)
"""In order: what must be in the text for the step to find anything, and the step."""

_AFTER_REFERENCE, _AFTER_LINK, _AFTER_SHORT = 9, 10, 13


def _masked(data: str, spans: list[tuple[int, int]]) -> str:
    """`data` with the spans, given in order, hidden."""
    kept, at = [], 0
    for start, end in spans:
        kept.append(data[at:start])
        kept.append("\x02" + "x" * (end - start - 2) + "\x03")
        at = end
    kept.append(data[at:])
    return "".join(kept)


class _Runs:
    """The runs of backticks in a text, to find the one that closes each."""

    def __init__(self, data: str) -> None:
        self.runs = [match.span() for match in _TICK_RUN.finditer(data)]
        self.by_length: dict[int, list[int]] = {}
        self.longest: list[int] = [0] * len(self.runs)
        self.next = 0
        for index in range(len(self.runs) - 1, -1, -1):
            start, end = self.runs[index]
            self.by_length.setdefault(end - start, []).append(index)
            after = self.longest[index + 1] if index + 1 < len(self.runs) else index
            self.longest[index] = index if end - start >= self._length(after) else after

    def _length(self, index: int) -> int:
        start, end = self.runs[index]
        return end - start

    def span(self, at: int) -> tuple[int, int]:
        """(end of the opening run, end of the code); the second is 0 if nothing closes it."""
        while self.runs[self.next][1] <= at:
            self.next += 1
        opening_end = self.runs[self.next][1]
        length = opening_end - at
        same = self.by_length.get(length, [])
        while same and same[-1] <= self.next:
            same.pop()
        if same:
            return opening_end, self.runs[same[-1]][1]
        if self.next + 1 < len(self.runs):
            longest = self.longest[self.next + 1]
            if self._length(longest) < length:
                return opening_end, self.runs[longest][1]
        return opening_end, 0
