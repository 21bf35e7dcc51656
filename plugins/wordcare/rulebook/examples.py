"""Runs the examples of every page: what is marked must be found, and nothing else of that page."""

from __future__ import annotations

import re

from wordcare.finding import Problem
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.rulebook.compiled import Rulebook
    from wordcare.rulebook.word import Word

_MARK = re.compile(r"\[\[|\]\]")


def marked(example: str) -> tuple[str, list[tuple[int, int]]]:
    """The sentence without its marks, and start and end of what they stand round."""
    edges, removed = [], 0
    for mark in _MARK.finditer(example):
        edges.append(mark.start() - removed)
        removed += 2
    return _MARK.sub("", example), list(zip(edges[::2], edges[1::2], strict=True))


def failures(rulebook: Rulebook) -> list[Problem]:
    """One problem for each example that does not do what it says."""
    return [problem for word in rulebook.words.values() for problem in failures_of(word, rulebook)]


def failures_of(word: Word, rulebook: Rulebook) -> Iterator[Problem]:
    """One problem for each example of one page that does not do what it says."""
    examples = [*word.flag, *word.passes]
    for example, line in zip(examples, word.examples_at, strict=True):
        wrong = difference(word.id, example, rulebook)
        if wrong:
            yield Problem(
                word.path, wrong, "Change the example, or the words that are listed above it.", line
            )


def difference(word_id: str, example: str, rulebook: Rulebook) -> str:
    """How the findings of one page in an example differ from its marks, in words; "" if they agree."""
    from wordcare.checking import verdicts

    text, expected = marked(example)
    met = [
        verdict for verdict in verdicts(Source("example.md", text), rulebook, "") if verdict.rule == word_id
    ]
    found = [(verdict.start, verdict.end) for verdict in met if verdict.flagged]
    missed = [text[start:end] for start, end in expected if (start, end) not in found]
    extra = [text[start:end] for start, end in found if (start, end) not in expected]
    if not missed and not extra:
        return ""
    parts = []
    if missed:
        reasons = "; ".join(verdict.reason for verdict in met if not verdict.flagged)
        parts.append(f"does not find {_quoted(missed)}{f' ({reasons})' if reasons else ''}")
    if extra:
        parts.append(f"finds {_quoted(extra)}{' as well' if expected else ', and should find nothing'}")
    return f"In the example “{text}” the checker {' and '.join(parts)}."


def _quoted(parts: list[str]) -> str:
    return ", ".join(f"“{part}”" for part in parts)
