"""What `wordcare explain` says about rules of reading ease, and about words that they may find."""

from __future__ import annotations

from wordcare.ease.rules import LEVELS, SAID
from wordcare.ease.why import LIMIT_OF, Why, rule_about
from wordcare.plainer import plainer_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.settings import Settings

MEANT = {
    "hard-word": "There is a plainer twin, or it has four syllables or more and most people may not know it",
    "unexplained-word": "It is listed as new to many readers, and the page does not say what it means",
    "unexplained-acronym": "The page does not write these letters out, and not all readers know them",
}
"""When the rules about words find something; the others go by a limit."""


def parts_about(expression: str, settings: Settings) -> list[tuple[str, list[str]]]:
    """What is said about a rule, or about a word that one may find, label by label; or nothing."""
    word = " ".join(expression.split())
    why = Why(settings)
    rule = word.lower().replace(" ", "-")
    if rule in LEVELS:
        return _parts(rule, _when(rule, why), why)
    if " " in word or not (rule := rule_about(word, why.limits)):
        return []
    reason = why.of_word(word, rule)
    return [("Rule", [rule]), *_parts(rule, f"{reason[:1].upper()}{reason[1:]}.", why, word)]


def _when(rule: str, why: Why) -> str:
    if rule not in LIMIT_OF:
        return f"{MEANT[rule]}."
    name = LIMIT_OF[rule]
    limit = getattr(why.limits, name)
    return (
        f"It goes by `{name}`, which is {limit} here." if limit else f"It goes by `{name}`, and none is set."
    )


def _parts(rule: str, when: str, why: Why, word: str = "") -> list[tuple[str, list[str]]]:
    title, reason, instead = SAID[rule]
    return [
        ("Says", [f"{title}."]),
        ("Level", [why.limits.levels[rule]]),
        ("Why", [reason]),
        ("Instead", [" or ".join(plainer_words(rule, word)) or instead]),
        ("Found when", [when]),
        (
            "Change it",
            [why.change(rule, word), f"To leave it out, set `{rule}` to `off` under `levels` there."],
        ),
    ]
