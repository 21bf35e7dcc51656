"""The report for people: each finding at its place, explained once in a file, and a summary."""

from __future__ import annotations

from wordcare import advice
from wordcare.finding import LEVELS
from wordcare.reading import MARKDOWN
from wordcare.reports.excerpt import excerpt, visible, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.finding import Finding
    from wordcare.reports import Checked, Run, Style

COLOURS = {"block": "31", "warn": "33", "advise": "36"}
BOLD = "1"
DONE = "32"
LABELS = 9
"""Columns for the labels and the line numbers on the left."""

COUNTED = {"block": "to change", "warn": "to think about", "advise": "to consider"}


def lines(run: Run) -> Iterator[str]:
    """The findings, file by file; `summary` comes after them."""
    for file in run.checked:
        yield piece(run, file) if file.piece is None else file.piece


def piece(style: Style, file: Checked) -> str:
    """What is said about the findings in one file."""
    return "".join(_pieces(style, file))


def _pieces(style: Style, file: Checked) -> Iterator[str]:
    explained: set[str] = set()
    for finding in file.findings:
        yield from _finding(style, file, finding)
        said = _explained(style, finding)
        if said not in explained:
            explained.add(said)
            yield said
        yield "\n"
    yield from _ways_out(style, file.findings)


def _finding(style: Style, file: Checked, finding: Finding) -> Iterator[str]:
    place = f"{visible(finding.path)}:{finding.line}:{finding.column}:"
    yield f"{paint(style.colour, BOLD, place)} {visible(advice.ask(finding))}.\n"
    if file.source is not None:
        yield "\n"
        for line in excerpt(file.source, finding, style.width - LABELS - 3):
            number = f"{line.number:>{LABELS}}"
            inside = paint(style.colour, COLOURS[finding.level], line.inside)
            yield f"{number} | {line.before}{inside}{line.after}\n"
            yield f"{' ' * len(number)} | {paint(style.colour, COLOURS[finding.level], line.carets())}\n"
    if finding.note:
        yield from _labelled(style, "Note", [finding.note])
    if finding.fix:
        yield from _labelled(style, "Fits here", [finding.fix])


def _explained(style: Style, finding: Finding) -> str:
    """The explanation of a finding, made once: it differs only where a page has words for each expression."""
    words = finding.rule, finding.found
    if words not in style.explanations:
        style.explanations[words] = "".join(_explanation(style, finding))
    return style.explanations[words]


def _explanation(style: Style, finding: Finding) -> Iterator[str]:
    about = style.advisor(finding.rule)
    instead = about.to_write(finding.found)
    yield "\n"
    yield from _labelled(style, "Why", [about.why])
    label = "To do" if advice.exception_rule(finding.rule) else "Instead"
    yield from _labelled(style, label, instead, "- " if len(instead) > 1 else "")
    if about.read:
        yield f"{'Read':>{LABELS}}: {about.read}\n"


def _labelled(style: Style, label: str, paragraphs: list[str], bullet: str = "") -> Iterator[str]:
    start = f"{label:>{LABELS}}: "
    for paragraph in paragraphs:
        hang = bullet
        for line in wrapped(paragraph, style.width - len(start) - len(bullet)):
            yield f"{start}{hang}{line}\n"
            start, hang = " " * len(start), " " * len(bullet)


def _ways_out(style: Style, findings: list[Finding]) -> Iterator[str]:
    """How to say that words are quoted or talked about: once for each kind of place where that matters."""
    ways: dict[tuple[str, bool, bool], Finding] = {}
    for finding in findings:
        if finding.level != "advise" or style.fail_on == "advise":
            way = advice.place(finding), bool(advice.mention(finding)), advice.is_stuck(finding)
            if any(way):
                ways.setdefault(way, finding)
    for finding in ways.values():
        yield from _way_out(finding, "these words" if len(ways) == 1 else f"the words in line {finding.line}")


def _way_out(finding: Finding, which: str) -> Iterator[str]:
    comment, mention = advice.exception(finding), advice.mention(finding)
    if advice.is_stuck(finding):
        yield f"Nothing can be put beside {which} to let them stand. Please write it in another way.\n"
    # Web pages are mostly built from other files, and that is where to give the reason.
    if comment and (finding.in_yaml or finding.path.lower().endswith(MARKDOWN)):
        begins = f"If {which} have to stay" if finding.in_yaml else f"If you quote {which}"
        yield f"{begins}, put this {advice.place(finding)}, with your reason:\n"
        yield f"    {visible(comment)}\n"
    if mention:
        yield "If you write about the words themselves, mark them:\n"
        yield f"    {visible(mention)}\n"
    yield "\n"


def wrapped(text: str, room: int) -> Iterator[str]:
    """`text` in lines of at most `room` columns, broken between words."""
    line = ""
    for word in visible(text).split():
        if line and width(line) + 1 + width(word) > max(room, 20):
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    if line:
        yield line


def summary(run: Run) -> str:
    """One or two sentences, with a line end: how much there is to do, and what could not be checked."""
    counts = [f"{run.count(level)} {COUNTED[level]}" for level in reversed(LEVELS) if run.count(level)]
    if counts:
        files = sum(any(file.counts) for file in run.checked)
        said = f"{', '.join(counts)} in {number_of(files, 'file')}; {number_of(run.files, 'file')} checked."
    else:
        said = f"Nothing to change in {number_of(run.files, 'file')}."
    said = paint(run.colour, BOLD if counts else DONE, said)
    if run.all_problems:
        said += f" {number_of(len(run.all_problems), 'thing')} could not be checked: see above."
    return said + "\n"


def number_of(count: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def paint(on: bool, colour: str, text: str) -> str:
    """`text` in a colour, when colour is on."""
    return f"\x1b[{colour}m{text}\x1b[0m" if on and text else text
