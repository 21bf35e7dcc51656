"""Every key of a word page: how it is checked, and what a writer is told when it is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wordcare.finding import LEVELS
from wordcare.judgement.senses.topics import TOPICS
from wordcare.rulebook.checks import (
    Field,
    Key,
    choice,
    day,
    link,
    listed,
    mapping,
    short_text,
    text,
    year,
)
from wordcare.rulebook.expressions import Placed, example, expression, one_of, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wordcare.safe_yaml import Value

MOST_INSTEAD = 20
"""Replacements on one page."""

MOST_EXAMPLES = 20
"""Sentences under `flag`, and under `pass`."""

LONGEST_INSTEAD = 150
"""Letters in a replacement, and in its note."""

FITS = ("one", "several", "base", "s", "past", "ing", "any")

_short = short_text(LONGEST_INSTEAD)
_examples = listed(example, MOST_EXAMPLES)
_INSTEAD = {
    "say": Key(_short, "Write `say:` and the words to use.", required=True),
    "fits": Key(choice(*FITS), f"Use one of: {', '.join(FITS)}."),
    "note": Key(_short, "Write a few plain words, such as `note: about several people`."),
}


def replacement(field: Field, node: Value) -> tuple[Placed, str, str]:
    """What to say instead: plain words, or a mapping with `say`, `fits` and `note`."""
    if node.kind != "mapping":
        return Placed(text(field, node, LONGEST_INSTEAD), node.line), "", ""
    values = mapping(_INSTEAD)(field, node)
    return Placed(values.get("say", ""), node.line), values.get("fits", ""), values.get("note", "")


_NEIGHBOURS = {
    "before": Key(listed(phrase), "List the words that stand directly before, such as `before: [very]`."),
    "after": Key(listed(phrase), "List the words that come directly after, such as `after: [charity]`."),
    "near": Key(listed(phrase), "List words from the same sentence, such as `near: [shelf, bus]`."),
}
_GRAMMAR = {
    "followed_by": Key(
        listed(one_of("a noun", "a thing", "no noun")),
        "Write `followed_by: a noun`, `followed_by: a thing` or `followed_by: no noun`.",
    ),
    "about": Key(listed(one_of("people", "things")), "Write `about: people` or `about: things`."),
    "said_of": Key(listed(one_of("things")), "Write `said_of: things`."),
    "fond_of": Key(listed(one_of("pastimes")), "Write `fond_of: pastimes`."),
    "used_as": Key(listed(one_of("a noun", "a verb")), "Write `used_as: a noun` or `used_as: a verb`."),
    "topic": Key(listed(one_of(*TOPICS)), f"Use one or more of: {', '.join(TOPICS)}."),
}
_ONLY_COMPANY = _NEIGHBOURS | _GRAMMAR
_FINE_COMPANY = _ONLY_COMPANY | {
    "quoted": Key(listed(one_of("words of others")), "Write `quoted: words of others`."),
    "explained": Key(listed(one_of("on the page")), "Write `explained: on the page`."),
    "part_of": Key(listed(phrase), "List longer expressions, such as `part_of: [beggar belief]`."),
}
_EXAMPLES = {
    "flag": Key(_examples, "List sentences with `[[ ]]` round the words that must be found."),
    "pass": Key(_examples, "List sentences in which nothing of this page may be found."),
}
_SOURCE = {
    "title": Key(text, "Write the title of the source.", required=True),
    "organisation": Key(text, "Write who published it."),
    "year": Key(year, "Write four digits, such as `year: 2018`."),
    "link": Key(link, "Write an address that begins with https://"),
    "read": Key(choice("in full", "in part", "not read"), "Use one of: in full, in part, not read."),
    "says": Key(
        choice("names this expression", "supports the principle"),
        "Use one of: `names this expression`, `supports the principle`.",
    ),
}
_DECIDED = {
    "by": Key(text, "Write who decided, such as `by: Language group`."),
    "when": Key(day, "Write it as year, month and day, such as `when: 2026-11-22`."),
    "status": Key(choice("draft", "agreed", "contested"), "Use one of: draft, agreed, contested."),
}

KEYS: Mapping[str, Key] = {
    "title": Key(text, "Write a title, such as `title: Hard to reach`.", required=True),
    "avoid": Key(
        listed(expression),
        "List the words to avoid as people write them, such as `avoid: [hard to reach]`.",
        required=True,
    ),
    "level": Key(choice(*LEVELS), f"Use one of: {', '.join(LEVELS)}.", required=True),
    "topic": Key(text, "Write a topic, such as `topic: access and engagement`, or leave the line out."),
    "instead": Key(listed(replacement, MOST_INSTEAD), "List what to say instead, the most specific first."),
    "inflect": Key(choice("noun", "verb", "none"), "Use one of: noun, verb, none."),
    "forms": Key(
        listed(expression), "List every other form to be found, such as `forms: [harder to reach]`."
    ),
    "fine_when": Key(mapping(_FINE_COMPANY), f"Use the keys {', '.join(_FINE_COMPANY)}."),
    "only_when": Key(mapping(_ONLY_COMPANY), f"Use the keys {', '.join(_ONLY_COMPANY)}."),
    "fine": Key(text, "Say in plain words when the expression is fine, or leave the line out."),
    "examples": Key(mapping(_EXAMPLES), "Use the keys flag and pass."),
    "sources": Key(listed(mapping(_SOURCE)), "Give each source a `title`."),
    "decided": Key(mapping(_DECIDED), "Use the keys by, when and status."),
    "review": Key(day, "Write it as year, month and day, such as `review: 2027-05-22`."),
}

FINDING = ("avoid", "inflect", "forms", "fine_when", "only_when")
"""Those that say what is found."""
