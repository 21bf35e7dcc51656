"""Lets pass what the exceptions in a file allow, and notes which of them were of use."""

from __future__ import annotations

from wordcare.rulebook.lookup import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.exceptions import Allowance
    from wordcare.rulebook import Rulebook
    from wordcare.rulebook.word import Word as WordPage
    from wordcare.verdict import Verdict


def allow(granted: list[Allowance], found: list[Verdict], rulebook: Rulebook) -> None:
    """Lets pass what exceptions allow. Both lists are in order of place, so one sweep does."""
    waiting = list(reversed(granted))
    active: list[Allowance] = []
    for verdict in found:
        while waiting and waiting[-1].start <= verdict.start:
            active.append(waiting.pop())
        active = [allowance for allowance in active if verdict.end <= allowance.stop]
        if verdict.flagged:
            reason = _allowed(active, rulebook.words[verdict.rule], verdict)
            verdict.reason = reason or verdict.reason
            verdict.flagged = not reason


def _allowed(active: list[Allowance], page: WordPage, verdict: Verdict) -> str:
    for allowance in active:
        for written in () if allowance.fault else allowance.written:
            if _names(written, page, verdict):
                allowance.used.add(written)
                return f"an exception allows it: {allowance.reason}"
    return ""


def _names(written: str, page: WordPage, verdict: Verdict) -> bool:
    """Whether an exception's words mean this page, or this very form."""
    return written == page.id or plain(written) in (
        plain(verdict.found),
        plain(page.title),
        *map(plain, page.avoid),
    )
