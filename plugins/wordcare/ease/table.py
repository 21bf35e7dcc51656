"""Reading ease for people: a table of pages, or all about one page.

Numbers that a writer can act on come first. Scores come last, because they are only a rough guide.
"""

from __future__ import annotations

from wordcare.ease import formulas
from wordcare.ease.rules import SAID
from wordcare.reports.excerpt import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.ease.page import Page
    from wordcare.finding import Finding

HEADS = {
    "words": "Words",
    "sentences": "Sentences",
    "average_sentence": "Average",
    "longest_sentence": "Longest",
    "hard_words": "Hard words",
    "flesch_kincaid_grade": "Grade",
    "reading_age": "Reading age",
    "smog": "SMOG",
}
"""Columns after the path. Average and longest are words in a sentence."""

NO_SCORE = "-"
ABOUT = (
    f"No score ({NO_SCORE}): under {formulas.MINIMUM_WORDS} words or {formulas.MINIMUM_SENTENCES} sentences;"
    f" for SMOG, under {formulas.SMOG_SENTENCES} sentences.\n"
    "Grade (Flesch-Kincaid) and reading age are a rough guide to the words."
    " They say nothing about a reader.\n"
)


def many_pages(pages: list[Page]) -> Iterator[str]:
    """A line for each page, in the order given."""
    if not pages:
        return
    paths = [visible(page.path) for page in pages]
    room = max(map(len, [*paths, "Page"]))
    yield f"{'Page':<{room}}  {'  '.join(HEADS.values())}\n"
    for path, page in zip(paths, pages, strict=True):
        row = page.row
        cells = (f"{shown_value(row[name]):>{len(head)}}" for name, head in HEADS.items())
        yield f"{path:<{room}}  {'  '.join(cells)}\n"
    yield f"\n{ABOUT}"


def one_page(page: Page, findings: list[Finding]) -> Iterator[str]:
    """What could be easier, each thing at its place, and then the numbers."""
    rule = ""
    for finding in findings:
        if finding.rule != rule:
            rule = finding.rule
            yield "".join(f"{said}\n" for said in _heading(rule))
        found = f" “{finding.found}”" if finding.found else ""
        place = f"{page.path}:{finding.line}:{finding.column}:"
        yield f"  {visible(f'{place}{found} {finding.note}'.rstrip())}\n"
    if findings:
        yield "\n"
    for name, value in page.row.items():
        if name in HEADS:
            yield f"{HEADS[name]:<12}{shown_value(value)}\n"
    yield f"\n{ABOUT}"


def _heading(rule: str) -> Iterator[str]:
    title, why, _ = SAID[rule]
    yield f"\n{title}. {why}"


def shown_value(value: object) -> str:
    """A number as people are shown it, or a sign that there is none."""
    return NO_SCORE if value is None else str(value)
