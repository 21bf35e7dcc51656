"""Judges every expression that stands in what a reader reads: whether it is a finding, and why.

The order is always the same: does the match count at all (`only_when`), which of those that
overlap is the longest, is it a mention, is it in fine company, does an exception allow it.
"""

from __future__ import annotations

from wordcare.matching.candidates import may_match
from wordcare.matching.company import Sentence, company
from wordcare.matching.fixes import fix
from wordcare.matching.index import matches
from wordcare.matching.mentions import OWN_PAGE, Mentions, own_page
from wordcare.matching.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.matching.exceptions import Allowance
    from wordcare.matching.index import Match
    from wordcare.matching.words import Word
    from wordcare.prose import Passage, Prose
    from wordcare.rulebook import Rulebook
    from wordcare.rulebook.word import Word as WordPage
    from wordcare.source import Source


class Verdict:
    """One expression met in a file, whether it is a finding, and the reason either way."""

    __slots__ = (
        "company",
        "disguised",
        "end",
        "feature",
        "fix",
        "flagged",
        "found",
        "reason",
        "rule",
        "start",
    )

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


def judge(source: Source, prose: Prose, rulebook: Rulebook, granted: list[Allowance]) -> list[Verdict]:
    """A verdict for every expression in `prose`, in order; notes in `granted` which exceptions helped."""
    own = own_page(source.path, rulebook.folder)
    found = [verdict for passage in prose.passages for verdict in _judge_passage(passage, own, rulebook)]
    found.sort(key=lambda verdict: verdict.start)
    _apply(granted, found, rulebook)
    return found


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


def _judge_passage(passage: Passage, own: str, rulebook: Rulebook) -> Iterator[Verdict]:
    if not may_match(passage.text, rulebook.index):
        return
    tokens = words(passage.text)
    met = matches(rulebook.index, passage.text, tokens)
    mentions = None
    for match in _longest(_counting(met, passage, tokens, rulebook)):
        mentions = mentions or Mentions(passage)
        sentence = Sentence(passage.text, tokens, match.first, match.last)
        verdict = _verdict(passage, match, sentence)
        page = rulebook.words[match.id]
        verdict.reason = (
            (OWN_PAGE if match.id == own else "")
            or mentions.reason(verdict.start, verdict.end, match.id)
            or company(page.fine_when, sentence)
        )
        verdict.flagged = not verdict.reason
        verdict.fix = fix(page, match.feature, sentence) if verdict.flagged else ""
        yield verdict


def _verdict(passage: Passage, match: Match, sentence: Sentence) -> Verdict:
    tokens = sentence.tokens
    first, last = tokens[match.first].start, tokens[match.last - 1].end
    around = tokens[max(match.first - 1, 0) : match.last + 1]
    found = " ".join(passage.text[first:last].split())
    verdict = Verdict(
        match.id, match.feature, *passage.place(first, last), found, " ".join(word.text for word in around)
    )
    verdict.disguised = any(word.disguised for word in tokens[match.first : match.last])
    return verdict


def _apply(granted: list[Allowance], found: list[Verdict], rulebook: Rulebook) -> None:
    """Lets pass what exceptions allow. Both lists are in order of place, so one sweep does."""
    waiting = list(reversed(granted))
    active: list[Allowance] = []
    for verdict in found:
        while waiting and waiting[-1].start <= verdict.start:
            active.append(waiting.pop())
        active = [allowance for allowance in active if verdict.end <= allowance.stop]
        if verdict.flagged:
            verdict.reason = _allowed(active, rulebook.words[verdict.rule], verdict)
            verdict.flagged = not verdict.reason


def _allowed(active: list[Allowance], page: WordPage, verdict: Verdict) -> str:
    for allowance in active:
        for written in () if allowance.fault else allowance.written:
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
