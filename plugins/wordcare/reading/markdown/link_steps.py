"""The steps of inline reading that find links and images, in brackets of six forms."""

from __future__ import annotations

import re

from wordcare.reading.markdown.links import key_after, partners, target
from wordcare.reading.markdown.parts import LINK, NOTHING, OBJECT, Line, Part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from wordcare.reading.markdown.inline import Inline
    from wordcare.reading.markdown.links import Target
    from wordcare.reading.markdown.parts import Span

    Found = tuple[int, int, int]
    """Start, end of the text in the brackets, end of the whole."""
    EndOf = Callable[[Inline, str, int, int], tuple[int, bool]]
    """Given where the text in brackets begins and ends: where to go on (0 for just behind the
    opening bracket), and whether it is a link."""

DEEPEST = 40
"""Links inside one another; in deeper ones brackets are text."""
LONGEST_KEY = 1000
_LINK = re.compile(r"(?<!!)\[")
_IMAGE = re.compile(r"!\[")
_SPACES = re.compile(r"\s+")


def reference_links(inline: Inline, data: str, base: int, depth: int) -> list[Span]:
    """`[text][key]`."""
    return _reference_links(inline, data, base, depth, _referred)


def short_links(inline: Inline, data: str, base: int, depth: int) -> list[Span]:
    """`[key]`."""
    return _reference_links(inline, data, base, depth, _referred_shortly)


def links(inline: Inline, data: str, base: int, depth: int) -> list[Span]:
    """`[text](address "title")`."""
    spans = []
    for each, aim in _targeted(inline, data, base, _LINK):
        href = inline.text[base + aim.href[0] : base + aim.href[1]].strip()
        spans.append(_link(inline, data, base, depth, each, href))
    return spans


def images(inline: Inline, data: str, base: int, depth: int) -> list[Span]:
    """`![text](address "title")`."""
    return [_image(inline, data, base, each) for each, _ in _targeted(inline, data, base, _IMAGE)]


def reference_images(inline: Inline, data: str, base: int, depth: int) -> list[Span]:
    """`![text][key]`."""
    return _reference_images(inline, data, base, _referred)


def short_images(inline: Inline, data: str, base: int, depth: int) -> list[Span]:
    """`![key]`."""
    return _reference_images(inline, data, base, _referred_shortly)


def _bracketed(inline: Inline, data: str, opening: re.Pattern[str], end_of: EndOf) -> list[Found]:
    found: list[Found] = []
    closing = partners(data)
    at = 0
    while (match := opening.search(data, at)) is not None:
        close = closing.get(match.end() - 1)
        at = match.end()
        if close is None:
            continue
        end, good = end_of(inline, data, at, close)
        if good:
            found.append((match.start(), close, end))
        at = end or at
    return found


def _referred(inline: Inline, data: str, start: int, close: int) -> tuple[int, bool]:
    match = key_after(data, close + 1)
    if match is None:
        return 0, False
    return match.end(), _key(data, start, close, match.end()) in inline.references


def _referred_shortly(inline: Inline, data: str, start: int, close: int) -> tuple[int, bool]:
    return close + 1, _key(data, start, close, close + 1) in inline.references


def _key(data: str, start: int, close: int, end: int) -> str:
    """The key of a reference whose text is `start:close`: in brackets after it, or the text."""
    key = data[close + 1 : end].strip()[1:-1] or data[start : min(close, start + LONGEST_KEY)]
    return _SPACES.sub(" ", key.lower())


def _reference_images(inline: Inline, data: str, base: int, end_of: EndOf) -> list[Span]:
    if not inline.references:
        return []
    found = _bracketed(inline, data, _IMAGE, end_of)
    for start, close, end in found:
        inline.references[_key(data, start + 2, close, end)].used = True
    return [_image(inline, data, base, each) for each in found]


def _reference_links(inline: Inline, data: str, base: int, depth: int, end_of: EndOf) -> list[Span]:
    spans: list[Span] = []
    if not inline.references:
        return spans
    for each in _bracketed(inline, data, _LINK, end_of):
        start, close, end = each
        found = inline.references[_key(data, start + 1, close, end)]
        found.used = True
        spans.append(_link(inline, data, base, depth, each, found.address))
    return spans


def _targeted(inline: Inline, data: str, base: int, opening: re.Pattern[str]) -> list[tuple[Found, Target]]:
    targets: list[Target] = []

    def end_of(inline: Inline, data: str, start: int, close: int) -> tuple[int, bool]:
        aim = target(data, close + 1, inline.budget) if data.startswith("(", close + 1) else None
        if aim is None:
            return 0, False
        targets.append(aim)
        return aim.end, True

    found = _bracketed(inline, data, opening, end_of)
    for aim in targets:
        if aim.title is not None:
            _extra(inline, "title", data, base, *aim.title)
    return list(zip(found, targets, strict=True))


def _link(inline: Inline, data: str, base: int, depth: int, link: Found, href: str) -> Span:
    start, close, end = link
    inside = data[start + 1 : close]
    line = Line(inside, base + start + 1, [])
    if depth < DEEPEST:
        line = inline.line(inside, base + start + 1, depth + 1)
    inline.parts[base + start] = Part(base + end, LINK, href, line)
    return start, end


def _image(inline: Inline, data: str, base: int, image: Found) -> Span:
    start, close, end = image
    _extra(inline, "alt", data, base, start + 2, close)
    is_decoration = not data[start + 2 : close].strip()
    return inline.hide([(start, end)], base, NOTHING if is_decoration else OBJECT)[0]


def _extra(inline: Inline, kind: str, data: str, base: int, start: int, end: int) -> None:
    inline.extras.append((kind, Line(data[start:end], base + start, [])))
