"""Parts of a line that other tools replace: template tags, emoji codes, maths, snippet lines.

None of these is prose. What only looks like one (`£5 and $6`, `12:30:45`) is.
"""

from __future__ import annotations

import re

from wordcare.reading.markdown.parts import OBJECT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from wordcare.reading.markdown.inline import Inline, Step
    from wordcare.reading.markdown.parts import Span

_OPENINGS = re.compile(r"\{\{|\{%|\{#")
_CLOSINGS = {"{{": "}}", "{%": "%}", "{#": "#}"}
_EMOJI = re.compile(r"(?<![\w:]):[a-z0-9+][a-z0-9+_-]*:(?![\w:])")
_IN_DOLLARS = re.compile(r"\$\$|(?<![\\$\w])\$(?=[^\s$])")
_IN_BRACKETS = re.compile(r"\\\(|\\\[")
_MATHS_ENDS = {"$$": "$$", "$": "$", "\\(": "\\)", "\\[": "\\]"}
_CLEARLY_MATHS = re.compile(r"\\[A-Za-z]|[\^_={}]|\A\s*[^\W\d]\s*\Z|(?<!\w)\w\s*[<>+*/|-]\s*\w(?!\w)")
_WORDS_IN_MATHS = re.compile(r"\\[A-Za-z]+\*?(?:\{[^{}]*\})*|[_^]\{[^{}]*\}")
"""Commands and what stands in them, and words below a sign: `\\text{all of them}`, `p_{of all of them}`."""
_PROSE = re.compile(r"(?<![^\W_])[^\W\d_]{2,}(?:[\s-]+[^\W\d_]{2,}){2}")
"""Three words in a row, as no formula has."""
_SNIPPET = re.compile(r"^ *-+8<-+(?: .*)?$", re.MULTILINE)
LONGEST_FORMULA = 1000


def _templates(data: str) -> list[Span]:
    """`{{ }}`, `{% %}` and `{# #}`."""
    spans: list[Span] = []
    at, without_end = 0, set()
    while (opening := _OPENINGS.search(data, at)) is not None:
        at = opening.end()
        if opening[0] in without_end:
            continue
        end = data.find(_CLOSINGS[opening[0]], at)
        if end < 0:
            without_end.add(opening[0])
        else:
            at = end + 2
            spans.append((opening.start(), at))
    return spans


def _emoji(data: str) -> list[Span]:
    """`:smile:`."""
    return [match.span() for match in _EMOJI.finditer(data)]


def _formulas(data: str, openings: re.Pattern[str]) -> list[Span]:
    r"""`$x^2$` and `$$`, or `\(` and `\[`, only where it is clearly a formula."""
    spans: list[Span] = []
    at = 0
    while (opening := openings.search(data, at)) is not None:
        end = _formula_end(data, opening)
        at = end or opening.end()
        if end:
            spans.append((opening.start(), end))
    return spans


def _formula_end(data: str, opening: re.Match[str]) -> int:
    start = opening.end()
    mark = opening[0]
    end = data.find(_MATHS_ENDS[mark], start, start + LONGEST_FORMULA)
    if end < 0:
        return 0
    after = end + len(mark)
    if mark == "$" and (
        data[end - 1].isspace() or data[end - 1] == "\\" or data[after : after + 1].isalnum()
    ):
        return 0
    if mark != "$$" and data.find("\n", start, end) >= 0:
        return 0
    displayed = mark == "$$" and _stands_alone(data, opening.start(), after)
    return after if displayed or _is_maths(data[start:end]) else 0


def _stands_alone(data: str, start: int, end: int) -> bool:
    """Whether nothing else stands on its first line and its last, as with a formula that is set apart."""
    before, after = data[data.rfind("\n", 0, start) + 1 : start], data[end : end + LONGEST_FORMULA]
    return not before.strip(" >") and not after.partition("\n")[0].strip()


def _is_maths(inside: str) -> bool:
    """Whether it has a sign of maths, and reads like no sentence, as brackets of word processors do."""
    return bool(_CLEARLY_MATHS.search(inside)) and not _PROSE.search(_WORDS_IN_MATHS.sub(" ", inside))


def _snippets(data: str) -> list[Span]:
    """Lines with the snippet mark, and lines between two that stand alone."""
    spans: list[Span] = []
    opened = -1
    for line in _SNIPPET.finditer(data):
        alone = not line[0].rstrip().endswith(("'", '"'))
        if alone and opened >= 0:
            spans[-1] = (opened, line.end())
            opened = -1
            continue
        spans.append(line.span())
        opened = line.start() if alone else opened
    return spans


def _step(find: Callable[[str], list[Span]]) -> Step:
    def step(inline: Inline, data: str, base: int, depth: int) -> list[Span]:
        return inline.hide(find(data), base, OBJECT)

    return step


snippets = _step(_snippets)
templates = _step(_templates)
emoji = _step(_emoji)
formulas_in_dollars = _step(lambda data: _formulas(data, _IN_DOLLARS))
formulas_in_brackets = _step(lambda data: _formulas(data, _IN_BRACKETS))
