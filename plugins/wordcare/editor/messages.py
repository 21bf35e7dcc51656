"""What an editor shows in words: beside a finding, and all that the rulebook says about an expression."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wordcare import advice
from wordcare.word_pages.text import LEVELS

if TYPE_CHECKING:
    from wordcare.advice import Advisor
    from wordcare.finding import Finding, Problem
    from wordcare.rulebook.word import Word
    from wordcare.verdict import Verdict

MOST_PROBLEMS = 3
"""How many faults a message names; the rest are counted."""

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_LINK = re.compile(r"\[([^\]]+)\]\((?!https?://)[^)]*\)")
_MARKS = re.compile(r"\*\*|`|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)")


def finding_message(finding: Finding, advisor: Advisor) -> str:
    """What was found, why it matters, and what to write instead."""
    about = advisor(finding.rule)
    parts = [f"{advice.ask(finding)}. {about.why}", finding.note]
    if finding.fix:
        parts.append(f"Fits here: {finding.fix}")
    label = "To do" if advice.exception_rule(finding.rule) else "Instead"
    if about.instead:
        parts.append(f"{label}: {'; '.join(about.to_write(finding.found))}")
    return "\n".join(part for part in parts if part)


def problem_message(problem: Problem) -> str:
    """What could not be read, and what to do."""
    return f"{problem.message} {problem.next_step}"


def faults_message(problems: list[Problem]) -> str:
    """What keeps the settings or the rulebook from being used; empty when nothing does."""
    if not problems:
        return ""
    named = " ".join(str(problem) for problem in problems[:MOST_PROBLEMS])
    more = len(problems) - MOST_PROBLEMS
    rest = f" And {more} more: `wordcare words` lists them all." if more > 0 else ""
    return f"wordcare cannot use its rulebook or settings as they are. {named}{rest}"


def hover(word: Word, verdict: Verdict, read: str, *, markdown: bool) -> str:
    """All that the rulebook says about an expression, for somebody who points at it.

    `read` is the address of the page about it.
    """
    text = _escaped if markdown else str
    strong = "**{}**" if markdown else "{}"
    level, _ = LEVELS[word.level]
    parts = [strong.format(text(word.title)), f"{level}."]
    if not verdict.flagged:
        parts.append(text(f"Let pass here: {verdict.reason}."))
    parts.append(_body(word.body, markdown=markdown))
    if word.instead:
        listed = "\n".join(f"- {text(each)}" for each in word.replacements)
        parts.append(strong.format("Instead") + f"\n\n{listed}")
    if word.fine:
        parts.append(strong.format("When it is fine") + f"\n\n{text(word.fine)}")
    if read:
        parts.append(f"[Read the page]({read})" if markdown else f"Read: {read}")
    return "\n\n".join(parts)


def _body(body: str, *, markdown: bool) -> str:
    """The page's own text. Links inside the rulebook lead nowhere in an editor, so only their words stay."""
    body = _LINK.sub(r"\1", body)
    return body if markdown else _MARKS.sub("", body)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
