"""Changes that a contributor can accept with one click, where one replacement fits.

`suggestions` finds them; `review` makes from them what GitHub takes at
`POST /repos/{owner}/{repo}/pulls/{number}/reviews`
(https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request).
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from wordcare.pull_request.marks import fenced, plain
from wordcare.pull_request.report import Suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wordcare.changes import Lines
    from wordcare.finding import Finding
    from wordcare.fixing import Fixed
    from wordcare.pull_request.comment import Voice
    from wordcare.source import Source

MARK = "<!-- a change of the word check, to accept or leave -->"
"""Begins each suggestion. Readers do not see it."""
MOST = 20
"""How many to make at once: more would bury what people say."""
BODY = "Some words here have another that fits. Each is yours to take or to leave."
TAKE = "If you like this better, choose **Commit suggestion**. If not, leave it."


def suggestions(before: Source, fixed: Fixed, lines: Lines, findings: list[Finding]) -> Iterator[Suggestion]:
    """The lines of `before` that are other once it is `fixed`, as far as `lines`, those that changed, reach.

    New words may join two lines but never part one. Code hosts do not count a lone CR as the end
    of a line, so pages with one get no suggestions.
    """
    if "\r" in before.text.replace("\r\n", ""):
        return
    after = fixed.source
    for number, start in enumerate(after.line_starts, start=1):
        text = after.line(number)
        first, _ = before.line_column(fixed.origin(start))
        last, _ = before.line_column(fixed.origin(start + len(text)))
        if (first, before.line(first)) == (last, text) or not lines.touch(first, last):
            continue
        here = [one for one in findings if one.line <= last and one.end_line >= first]
        rules = [one.rule for one in here if one.fix or one.wider]
        if rules:
            yield Suggestion(before.path, first, last, list(dict.fromkeys(rules)), text)


def review(made: Iterable[Suggestion], voice: Voice, there: Iterable[tuple[str, str]] = ()) -> dict[str, Any]:
    """What to send. `there`: the paths and bodies of suggestions made earlier, which are not repeated.

    Suggestions whose rules our rulebook does not have are left out. Without `comments`, send nothing.
    """
    earlier = Counter(there)
    comments = []
    for one in made:
        body = _body(one, voice)
        if not body:
            continue
        if earlier[one.path, body]:
            earlier[one.path, body] -= 1
        else:
            comments.append({"path": one.path, **_lines(one), "body": body})
    return {"event": "COMMENT", "body": BODY, "comments": comments[:MOST]}


def _lines(one: Suggestion) -> dict[str, Any]:
    """GitHub counts the lines of the new file as its right side, and refuses a range of one line."""
    last = {"line": one.last, "side": "RIGHT"}
    return last if one.first == one.last else {"start_line": one.first, "start_side": "RIGHT", **last}


def _body(one: Suggestion, voice: Voice) -> str:
    why = [advice.why for rule in one.rules if (advice := voice.advice(rule)) is not None]
    if len(why) < len(one.rules) or not why:
        return ""
    return f"{MARK}\n{plain(' '.join(why))} {TAKE}\n\n{fenced(one.text, 'suggestion')}\n"
