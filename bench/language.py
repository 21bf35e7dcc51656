"""`python -m bench.language [FILE] [--half first|second] [--show]`: how well language is judged.

Reads labelled sentences, one JSON object on each line: `text`, and lists of places `labels`
(must be found, with `expected_severity` error, warning or advice), `optional` (may be found)
and `traps` (must not be found, with a `reason`), each with `start` and `end` in code points.
Prints recall by level, precision, clean sentences wrongly blocked and traps sprung, by kind.

To keep rules from being tuned to known sentences, a hash of the `id` splits the file into two
halves: look at sentences of the first half only (`--show`), at the second through the table.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

from wordcare.checking import verdicts
from wordcare.rulebook import Rulebook, load
from wordcare.source import Source
from wordcare.verdict import Verdict

SENTENCES = Path(__file__).resolve().parents[2] / "shared" / "language_dev.jsonl"
LEVELS = {"error": "block", "warning": "warn", "advice": "advise"}
TARGETS = {"block": 0.97, "warn": 0.93, "advise": 0.90}
PRECISION, WRONGLY_BLOCKED = 0.93, 0.01

Row = dict[str, Any]


class Outcome(NamedTuple):
    """What came of one labelled sentence."""

    row: Row
    found: list[Row]
    """Labels that were found."""
    missed: list[tuple[Row, str]]
    """Labels that were not, each with why."""
    wrong: list[Verdict]
    """Findings where nothing may be found."""
    right: list[Verdict]
    """Findings that a label asks for."""


def half_of(row: Row) -> str:
    """Either "first" or "second", by a hash of the id, so that a sentence never changes sides."""
    return ("first", "second")[hashlib.sha256(row["id"].encode()).digest()[0] % 2]


def outcome(row: Row, rulebook: Rulebook) -> Outcome:
    """What the checker finds in a sentence, against its labels."""
    met = verdicts(Source("sentence.md", row["text"]), rulebook, "")
    flagged = [verdict for verdict in met if verdict.flagged]
    found = [label for label in row["labels"] if any(_overlap(label, verdict) for verdict in flagged)]
    missed = [
        (
            label,
            next((verdict.reason for verdict in met if _overlap(label, verdict)), "no page has these words"),
        )
        for label in row["labels"]
        if label not in found
    ]
    allowed = [*row["labels"], *row["optional"]]
    wrong = [verdict for verdict in flagged if not any(_overlap(place, verdict) for place in allowed)]
    right = [verdict for verdict in flagged if any(_overlap(label, verdict) for label in row["labels"])]
    return Outcome(row, found, missed, wrong, right)


def _overlap(place: Row, verdict: Verdict) -> bool:
    return bool(verdict.start < place["end"] and place["start"] < verdict.end)


def table(outcomes: list[Outcome], rulebook: Rulebook) -> list[str]:
    """The figures, one on a line."""
    lines = [_recall(outcomes, severity) for severity in LEVELS]
    lines.append(_only_warned(outcomes, rulebook))
    right = sum(len(each.found) for each in outcomes)
    wrong = sum(len(each.wrong) for each in outcomes)
    lines.append(_figure("precision", right, right + wrong, PRECISION))
    clean = [each for each in outcomes if not each.row["labels"]]
    blocked = [each for each in clean if any(_level(found, rulebook) == "block" for found in each.wrong)]
    lines.append(
        _figure("clean sentences wrongly blocked", len(blocked), len(clean), WRONGLY_BLOCKED, most=True)
    )
    return lines + _kinds(outcomes) + _traps(outcomes)


def _only_warned(outcomes: list[Outcome], rulebook: Rulebook) -> str:
    """How many of those rightly found, whose pages block, only warn because they are in doubt."""
    blocking = [
        verdict
        for each in outcomes
        for verdict in each.right
        if rulebook.words[verdict.rule].level == "block"
    ]
    doubtful = sum(one.doubtful for one in blocking)
    return f"rightly found, but in doubt, so that it only warns: {doubtful} of {len(blocking)}"


def _kinds(outcomes: list[Outcome]) -> list[str]:
    """What was found and what was wrong, by where the sentences come from."""
    lines = []
    for kind in dict.fromkeys(each.row.get("kind", "other") for each in outcomes):
        of_kind = [each for each in outcomes if each.row.get("kind", "other") == kind]
        found, missed, wrong = (
            sum(len(part(each)) for each in of_kind)
            for part in (attrgetter("found"), attrgetter("missed"), attrgetter("wrong"))
        )
        lines.append(
            f"{kind} sentences ({len(of_kind)}): {found} of {found + missed} found, {wrong} wrongly found"
        )
    return lines


def _recall(outcomes: list[Outcome], severity: str) -> str:
    found = sum(label["expected_severity"] == severity for each in outcomes for label in each.found)
    missed = [
        why for each in outcomes for label, why in each.missed if label["expected_severity"] == severity
    ]
    level = LEVELS[severity]
    line = _figure(f"recall of {level}", found, found + len(missed), TARGETS[level])
    unknown = missed.count("no page has these words")
    return f"{line}; {unknown} of the missed have no page yet" if unknown else line


def _traps(outcomes: list[Outcome]) -> list[str]:
    """Traps that were sprung, by their reason."""
    all_of, sprung = Counter[str](), Counter[str]()
    for each in outcomes:
        for trap in each.row["traps"]:
            all_of[trap["reason"]] += 1
            sprung[trap["reason"]] += any(_overlap(trap, verdict) for verdict in each.wrong)
    return [
        f"traps sprung, {reason}: {sprung[reason]} of {number}" for reason, number in all_of.most_common()
    ]


def _figure(what: str, part: int, whole: int, target: float, *, most: bool = False) -> str:
    share = part / whole if whole else 1.0 - most
    met = share <= target if most else share >= target
    bound = "at most" if most else "at least"
    return (
        f"{what}: {share:.3f} ({part} of {whole}); wanted {bound} {target:g}: {'met' if met else 'NOT MET'}"
    )


def _level(verdict: Verdict, rulebook: Rulebook) -> str:
    return verdict.weighed(rulebook.words[verdict.rule].level)


def _shown(each: Outcome) -> list[str]:
    text = each.row["text"]
    lines = [f"  missed “{text[label['start'] : label['end']]}”: {why}" for label, why in each.missed]
    lines += [f"  wrongly found “{wrong.found}” ({wrong.rule})" for wrong in each.wrong]
    return [f"{each.row['id']}: {text}", *lines] if lines else []


def main(arguments: list[str]) -> int:
    """Print the table of all sentences, or of one half; 2 when there is no such file."""
    parser = argparse.ArgumentParser(prog="python -m bench.language")
    parser.add_argument("file", nargs="?", type=Path, default=SENTENCES)
    parser.add_argument("--half", choices=("first", "second"))
    parser.add_argument("--show", action="store_true", help="show what went wrong, sentence by sentence")
    given = parser.parse_args(arguments)
    if not given.file.is_file():
        print(
            f"There is no file {given.file}. Name a file of labelled sentences: make language SENTENCES=FILE",
            file=sys.stderr,
        )
        return 2
    lines = given.file.read_text(encoding="utf-8").splitlines()
    rows = [row for line in lines if line.strip() for row in [json.loads(line)]]
    rulebook = load(None, None)
    outcomes = [outcome(row, rulebook) for row in rows if given.half in (None, half_of(row))]
    if given.show:
        print("\n".join(line for each in outcomes for line in _shown(each)))
    print(f"{len(outcomes)} sentences, {len(rulebook.words)} word pages")
    print("\n".join(table(outcomes, rulebook)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
