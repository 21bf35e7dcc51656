"""Checks one file: reads it as its reader does, and turns what is judged into findings.

This is the whole engine in one call. It knows nothing of commands, caches or site generators.
"""

from __future__ import annotations

from wordcare.finding import DOUBTFUL, Finding, Problem
from wordcare.matching.candidates import candidates
from wordcare.placing import end_place, has_settings, in_yaml, room
from wordcare.prose import RUNNING_TEXT, TURN_SIGNS, Prose, has_orders
from wordcare.reading import PAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from wordcare.ease.project import Ease, Page
    from wordcare.matching.candidates import Candidates
    from wordcare.matching.exceptions import Allowance
    from wordcare.rulebook import Rulebook
    from wordcare.source import Source
    from wordcare.verdict import Verdict

DISGUISED = "Some of its letters only look like others, or cannot be seen."


def check(
    source: Source,
    rulebook: Rulebook,
    levels: Mapping[str, str],
    selected: frozenset[str] | None,
    today: str,
    ease: Ease | None = None,
) -> tuple[list[Finding], list[Problem]]:
    """Findings in `source`, in order of place, and what of it could not be read.

    `levels` overrides the level of word pages by id ("off" silences one), `selected` limits
    the check to some ids, `today` (YYYY-MM-DD) decides which exceptions have ended. What `ease`
    asks about reading ease comes after all words.
    """
    return check_with_verdicts(source, rulebook, levels, selected, today, ease)[:2]


def check_with_verdicts(
    source: Source,
    rulebook: Rulebook,
    levels: Mapping[str, str],
    selected: frozenset[str] | None,
    today: str,
    ease: Ease | None = None,
) -> tuple[list[Finding], list[Problem], list[Verdict]]:
    """What `check` gives, and every expression in `source`, those that are let pass too."""
    page = ease.page(source) if ease else None
    lines = candidates(source.text, rulebook.index)
    prose = _worth_reading(source, lines, page)
    problems = [problem(source, *fault) for fault in (*prose.faults, *_turned_round(source, prose))]
    granted = _granted(source, prose, today)
    every = _judged(source, _worth_judging(source, prose, lines) if page else prose, rulebook, granted)
    found = [
        finding(source, verdict, level)
        for verdict in every
        if verdict.flagged and (level := level_of(verdict.rule, rulebook, levels, selected)) != "off"
    ]
    if granted and selected is None:
        from wordcare.about_exceptions import about_exceptions

        found += about_exceptions(source, granted, rulebook)
    found.sort(key=lambda one: (one.start, one.end))
    if page is not None:
        found += page.findings(prose)
        problems += page.problems
    return found, problems, every


def _turned_round(source: Source, prose: Prose) -> list[tuple[int, str, str]]:
    """What of the file is seen from its last letter to its first."""
    if not any(sign in source.text for sign in TURN_SIGNS):
        return []
    from wordcare.reading.turned import turned_round

    return list(turned_round(prose))


def verdicts(source: Source, rulebook: Rulebook, today: str) -> list[Verdict]:
    """Every expression in `source`, those that are let pass too."""
    return verdicts_and_problems(source, rulebook, today)[0]


def verdicts_and_problems(
    source: Source, rulebook: Rulebook, today: str
) -> tuple[list[Verdict], list[Problem]]:
    """What `verdicts` gives, and what of `source` could not be read."""
    prose = worth_reading(source, rulebook)
    problems = [problem(source, *fault) for fault in prose.faults]
    return _judged(source, prose, rulebook, _granted(source, prose, today)), problems


def _judged(source: Source, prose: Prose, rulebook: Rulebook, granted: list[Allowance]) -> list[Verdict]:
    if not prose.passages:
        return []
    from wordcare.judgement.judging import judge

    return judge(source, prose, rulebook, granted)


def worth_reading(source: Source, rulebook: Rulebook) -> Prose:
    """The passages of `source` that may hold an expression, and its comments."""
    return _worth_reading(source, candidates(source.text, rulebook.index))


def _worth_reading(source: Source, lines: Candidates, page: Page | None = None) -> Prose:
    """The passages that `lines` touch, or that `page` needs, and the comments."""
    wanted = lines.touch
    if page is not None:
        may_match, asked = lines.touch, page.touch
        wanted = lambda start, end: may_match(start, end) or asked(start, end)  # noqa: E731
    elif not (lines or has_orders(source.text) or has_settings(source) or _has_escapes(source)):
        return Prose([], [])
    from wordcare.reading import read

    return read(source, wanted)


def _worth_judging(source: Source, prose: Prose, lines: Candidates) -> Prose:
    """`prose` without what was read for the sake of reading ease alone."""
    if _has_escapes(source):
        return prose
    passages = [
        passage
        for passage in prose.passages
        if passage.kind not in RUNNING_TEXT or lines.touch(passage.pieces[0][1], passage.pieces[-1][2])
    ]
    return Prose(passages, prose.comments, prose.faults)


def level_of(
    rule: str, rulebook: Rulebook, levels: Mapping[str, str], selected: frozenset[str] | None
) -> str:
    """How strongly a word page counts here: a level, or "off"."""
    if selected is not None and rule not in selected:
        return "off"
    return levels.get(rule) or rulebook.words[rule].level


def _has_escapes(source: Source) -> bool:
    """Whether a page may hold words that are spelt out or cut up: `candidates` sees none."""
    if not source.path.lower().endswith(PAGES):
        return False
    from wordcare.reading.spelt_out import has_escapes

    return has_escapes(source.text)


def _granted(source: Source, prose: Prose, today: str) -> list[Allowance]:
    """The exceptions that stand in the file."""
    if not has_orders(source.text):
        return []
    from wordcare.matching.exceptions import allowances

    return allowances(prose.comments, today)


def finding(source: Source, verdict: Verdict, level: str) -> Finding:
    """What is to be said about a verdict that flags some words, where their page counts as `level`."""
    weighed = verdict.weighed(level)
    doubtful = DOUBTFUL if weighed != level else ""
    place = (*source.line_column(verdict.start), *end_place(source, verdict.end))
    where, writing = room(source, verdict)
    return Finding(
        source.path,
        verdict.start,
        verdict.end,
        place,
        verdict.rule,
        weighed,
        verdict.found,
        note=DISGUISED if verdict.disguised else doubtful,
        fix=verdict.fix if verdict.fix_start == verdict.start else "",
        wider=_wider(source, verdict),
        in_yaml=in_yaml(source, verdict.start),
        where=where,
        writing=writing,
    )


def _wider(source: Source, verdict: Verdict) -> tuple[int, int, str] | None:
    """The replacement that takes the article before the words with it, and where that stands."""
    if not verdict.fix or verdict.fix_start == verdict.start:
        return None
    line, column = source.line_column(verdict.fix_start)
    return line, column, verdict.fix


def problem(source: Source, offset: int, message: str, next_step: str) -> Problem:
    """What is to be said about a fault that a reader came upon at `offset`."""
    return Problem(source.path, message, next_step, *source.line_column(offset))
