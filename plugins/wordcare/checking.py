"""Checks one file: reads it as its reader does, finds the rulebook's expressions, judges each.

This is the whole engine in one call. It knows nothing of commands, caches or site generators.
"""

from __future__ import annotations

from wordcare.finding import Finding, Problem
from wordcare.matching.candidates import candidates
from wordcare.matching.company import Sentence, company
from wordcare.matching.exceptions import Allowance, allowances, faults
from wordcare.matching.fixes import fix
from wordcare.matching.index import Match, matches
from wordcare.matching.mentions import mention
from wordcare.matching.words import words
from wordcare.prose import Prose

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wordcare.matching.words import Word
    from wordcare.prose import Passage
    from wordcare.rulebook import Rulebook
    from wordcare.rulebook.word import Word as WordPage
    from wordcare.source import Source

DISGUISED = "Some of its letters only look like ordinary ones, or cannot be seen."


class Verdict:
    """One expression met in a file, whether it is a finding, and the reason either way."""

    __slots__ = ("company", "disguised", "end", "feature", "fix", "flagged", "found", "reason", "rule", "start")

    def __init__(self, rule: str, feature: str, start: int, end: int, found: str, company: str) -> None:
        self.rule = rule
        self.feature = feature
        self.start = start
        self.end = end
        self.found = found
        self.company = company
        """The expression with the word before and after it in its passage, to know the same use again."""
        self.disguised = False
        self.fix = ""
        self.flagged = True
        self.reason = ""


def check(
    source: Source,
    rulebook: Rulebook,
    levels: Mapping[str, str],
    selected: frozenset[str] | None,
    today: str,
) -> tuple[list[Finding], list[Problem]]:
    """Findings in `source`, in order of place, and what of it could not be read.

    `levels` overrides the level of word pages by id ("off" silences one), `selected` limits
    the check to some ids, `today` (YYYY-MM-DD) decides which exceptions have ended.
    """
    prose = worth_reading(source, rulebook)
    problems = [_problem(source, *fault) for fault in prose.faults]
    granted = allowances(prose.comments, today)
    found = [
        _finding(source, verdict, level)
        for verdict in judge(source, prose, rulebook, granted)
        if verdict.flagged and (level := level_of(verdict.rule, rulebook, levels, selected)) != "off"
    ]
    if selected is None:
        found += [_about_exception(source, *fault) for fault in faults(_known(granted, rulebook))]
    return sorted(found, key=lambda finding: (finding.start, finding.end)), problems


def verdicts(source: Source, rulebook: Rulebook, today: str) -> list[Verdict]:
    """Every expression in `source`, those that are let pass too."""
    prose = worth_reading(source, rulebook)
    return list(judge(source, prose, rulebook, allowances(prose.comments, today)))


def worth_reading(source: Source, rulebook: Rulebook) -> Prose:
    """The passages of `source` that may hold an expression, and its comments."""
    lines = candidates(source.text, rulebook.index)
    if not lines and "wordcare:" not in source.text and not _has_settings(source):
        return Prose([], [])
    from wordcare.reading import read

    return read(source, lines.touch)


def judge(
    source: Source, prose: Prose, rulebook: Rulebook, granted: list[Allowance]
) -> Iterator[Verdict]:
    """A verdict for every expression in `prose`; notes in `granted` which exceptions were of use."""
    for passage in prose.passages:
        tokens = words(passage.text)
        for match in _longest(_counting(matches(rulebook.index, passage.text, tokens), passage, tokens, rulebook)):
            yield _verdict(source, passage, tokens, match, rulebook, granted)


def level_of(
    rule: str, rulebook: Rulebook, levels: Mapping[str, str], selected: frozenset[str] | None
) -> str:
    """How strongly a word page counts here: a level, or "off"."""
    if selected is not None and rule not in selected:
        return "off"
    return levels.get(rule) or rulebook.words[rule].level


def _has_settings(source: Source) -> bool:
    """Whether the file begins with front matter, whose faults are reported even if no word matches."""
    return source.text.startswith("---")


def _counting(
    found: Iterator[Match], passage: Passage, tokens: list[Word], rulebook: Rulebook
) -> Iterator[Match]:
    """Those matches that count at all: `only_when` words need their company."""
    for match in found:
        needed = rulebook.words[match.id].only_when
        if not needed or company(needed, Sentence(passage.text, tokens, match.first, match.last)):
            yield match


def _longest(found: Iterator[Match]) -> list[Match]:
    """One match for each place: the longest, and of equals the first."""
    kept: list[Match] = []
    for match in found:
        while kept and kept[-1].last > match.first and _size(match) > _size(kept[-1]):
            kept.pop()
        if not kept or kept[-1].last <= match.first:
            kept.append(match)
    return kept


def _size(match: Match) -> int:
    return match.last - match.first


def _verdict(
    source: Source,
    passage: Passage,
    tokens: list[Word],
    match: Match,
    rulebook: Rulebook,
    granted: list[Allowance],
) -> Verdict:
    first, last = tokens[match.first], tokens[match.last - 1]
    start, end = passage.place(first.start, last.end)
    around = tokens[max(match.first - 1, 0) : match.last + 1]
    verdict = Verdict(
        match.id,
        match.feature,
        start,
        end,
        " ".join(passage.text[first.start : last.end].split()),
        " ".join(word.text for word in around),
    )
    verdict.disguised = any(word.disguised for word in tokens[match.first : match.last])
    page = rulebook.words[match.id]
    sentence = Sentence(passage.text, tokens, match.first, match.last)
    verdict.reason = (
        mention(source.path, passage, start, end, match.id, rulebook.folder)
        or company(page.fine_when, sentence)
        or _allowed(granted, page, verdict)
    )
    verdict.flagged = not verdict.reason
    if verdict.flagged:
        verdict.fix = fix(page, match.feature, sentence)
    return verdict


def _allowed(granted: list[Allowance], page: WordPage, verdict: Verdict) -> str:
    for allowance in granted:
        if not allowance.fault and allowance.start <= verdict.start and verdict.end <= allowance.stop:
            for written in allowance.written:
                if _names(written, page, verdict):
                    allowance.used.add(written)
                    return f"an exception allows it: {allowance.reason}"
    return ""


def _names(written: str, page: WordPage, verdict: Verdict) -> bool:
    """Whether an exception's words mean this page, or this very form."""
    return written == page.id or _plain(written) in (
        _plain(verdict.found),
        _plain(page.title),
        *map(_plain, page.avoid),
    )


def _plain(expression: str) -> str:
    return " ".join(word.text for word in words(expression))


def _known(granted: list[Allowance], rulebook: Rulebook) -> list[Allowance]:
    """`granted`, each with a fault when the rulebook has no page for its words."""
    for allowance in granted:
        if not allowance.fault and not all(_in_rulebook(written, rulebook) for written in allowance.written):
            allowance.fault = "exception-unknown-words"
    return granted


def _in_rulebook(written: str, rulebook: Rulebook) -> bool:
    tokens = words(written)
    whole = any(match.last - match.first == len(tokens) for match in matches(rulebook.index, written, tokens))
    return whole or written in rulebook.words


def _finding(source: Source, verdict: Verdict, level: str) -> Finding:
    place = (*source.line_column(verdict.start), *_end_place(source, verdict.end))
    return Finding(
        source.path,
        verdict.start,
        verdict.end,
        place,
        verdict.rule,
        level,
        verdict.found,
        note=DISGUISED if verdict.disguised else "",
        fix=verdict.fix,
    )


def _about_exception(source: Source, allowance: Allowance, rule: str, written: str) -> Finding:
    comment = allowance.comment
    place = (*source.line_column(comment.start), *_end_place(source, comment.end))
    return Finding(source.path, comment.start, comment.end, place, rule, "warn", written)


def _end_place(source: Source, end: int) -> tuple[int, int]:
    """The place just after the last character, on that character's own line."""
    line, column = source.line_column(end - 1)
    return line, column + 1


def _problem(source: Source, offset: int, message: str, next_step: str) -> Problem:
    return Problem(source.path, message, next_step, *source.line_column(offset))
