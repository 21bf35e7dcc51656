"""What is to be said about the exceptions in a file: those that cannot count, and those of no use."""

from __future__ import annotations

from wordcare.finding import Finding
from wordcare.matching.exceptions import faults
from wordcare.matching.index import matches
from wordcare.placing import end_place, in_yaml

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.matching.exceptions import Allowance
    from wordcare.rulebook import Rulebook
    from wordcare.source import Source

UNCLEAR = ("exception-unclear", "exception-without-reason")
UNKNOWN = "exception-unknown-words"


def about_exceptions(source: Source, granted: list[Allowance], rulebook: Rulebook) -> Iterator[Finding]:
    """A finding for each fault, once it is known which exceptions were of use."""
    for allowance in granted:
        if not allowance.fault and _unknown(allowance, rulebook):
            allowance.fault = UNKNOWN
    for allowance, rule, written in faults(granted):
        comment = allowance.comment
        place = (*source.line_column(comment.start), *end_place(source, comment.end))
        is_yaml = in_yaml(source, comment.start)
        note = _right(allowance, is_yaml) if rule in UNCLEAR else ""
        note = _likely(allowance, rulebook) if rule == UNKNOWN else note
        yield Finding(
            source.path, comment.start, comment.end, place, rule, "warn", written, note=note, in_yaml=is_yaml
        )


def pages_about(written: str, rulebook: Rulebook) -> set[str]:
    """The ids of the word pages that are about exactly these words."""
    tokens, met = matches(rulebook.index, written)
    return {match.id for match in met if match.last - match.first == len(tokens.texts)}


def _unknown(allowance: Allowance, rulebook: Rulebook) -> list[str]:
    """What the rulebook has no page for, as it is written."""
    return [
        written
        for written in allowance.written
        if written not in rulebook.words and not pages_about(written, rulebook)
    ]


def _likely(allowance: Allowance, rulebook: Rulebook) -> str:
    """What the words may have been meant to be, as a question; empty when nothing is near."""
    from wordcare.rulebook.lookup import suggestions

    near = [name for written in _unknown(allowance, rulebook) for name in suggestions(written, rulebook)]
    return f"Did you mean {' or '.join(f'“{name}”' for name in dict.fromkeys(near))}?" if near else ""


def _right(allowance: Allowance, is_yaml: bool) -> str:
    """The comment as it should be, with its own words; a row of dots stands for the reason."""
    if not allowance.written:
        return ""
    words = ", ".join(f'"{written}"' for written in allowance.written)
    order = f"wordcare: allow {words} because …"
    return f"Here you can write: {f'# {order}' if is_yaml else f'<!-- {order} -->'}"
