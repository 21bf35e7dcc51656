"""The texts on which the engine and the page "Check your words" must agree.

They are every example of the rulebook, the sentences of `judged`, and those of
`data/check_words.json`, with what must be found; and all of these changed in ways in which people
write: with other capitals, quotation marks, line breaks, hyphens and letters that look alike.
"""

import json
import random
from pathlib import Path

from wordcare import rulebook
from wordcare.checking import check
from wordcare.rulebook.examples import marked
from wordcare.source import Source

HERE = Path(__file__).parent
SEED = 20261125
CHANGED = 3000


def by_hand():
    """Texts with contexts of each kind, each with `found`: rule, start, end and level of each finding."""
    return json.loads((HERE / "data/check_words.json").read_text(encoding="utf-8"))


def examples(words):
    return [marked(example)[0] for word in words for example in (*word.flag, *word.passes)]


def texts(words):
    """All texts; the same at each run."""
    judged = [path.read_text(encoding="utf-8") for path in sorted((HERE / "judged").glob("*.txt"))]
    alone = [marked(line)[0] for text in judged for line in text.splitlines() if not line.startswith("#")]
    plain = [*examples(words), *judged, *alone, *(case["text"] for case in by_hand())]
    chance = random.Random(SEED)
    short = [text for text in plain if text and len(text) < 400]
    return [*plain, *(_changed(chance.choice(short), chance) for _ in range(CHANGED))]


def _changed(text, chance):
    for _ in range(chance.choice((1, 1, 2, 3))):
        text = chance.choice(WAYS)(text.split(" "), chance)
    return text


def _at(parts, chance):
    return chance.randrange(len(parts))


def _with(parts, at, word):
    return " ".join([*parts[:at], word, *parts[at + 1 :]])


def _in_quotation_marks(parts, chance):
    at = _at(parts, chance)
    opens, closes = chance.choice(("“”", '""', "‘’", "''"))
    return _with(parts, at, f"{opens}{parts[at]}{closes}")


def _in_doubt(word, chance):
    first, second = chance.choice(
        (("l", "I"), ("l", "1"), ("i", "1"), ("l", "|"), ("o", "0"), ("l", "Ι"), ("L", "1"))
    )
    return word.replace(first, second, chance.choice((1, 9)))


def _with_a_lead(parts, chance):
    lead = chance.choice(
        ("We never say ", "Words to avoid: ", "The term ", "I said: “", "Do not call people ", "😀 ")
    )
    return lead + " ".join(parts) + chance.choice(("", "”", " — Maria", "’ said Bo.", " is a slur."))


def _with_a_sign(parts, chance):
    at = _at(parts, chance)
    return _with(parts, at, parts[at] + chance.choice([*",.:;-()!?…", " —"]))


def _with_a_word(parts, chance):
    at = _at(parts, chance)
    word = chance.choice(
        ("the", "a", "not", "who", "people", "that", "is", "young", "called", "é", "\u200b", "shelf")
    )
    return _with(parts, at, f"{parts[at]} {word}")


def _in_paragraphs(parts, chance):
    at = _at(parts, chance)
    opens = chance.choice(("", "", "“", '"', "‘", "'"))
    first = f"{opens}{' '.join(parts[:at])}".rstrip()
    closes = chance.choice(("", ".”", ",’ said Bo."))
    return f"{first}\n\n{chance.choice(('', opens))}{' '.join(parts[at:])}{closes}"


WAYS = (
    lambda parts, chance: " ".join(parts).upper(),
    lambda parts, chance: " ".join(parts).title(),
    lambda parts, chance: "\n".join(parts),
    lambda parts, chance: " ".join(parts).replace("'", "’").replace('"', "“"),
    lambda parts, chance: " ".join(parts).replace("a", "а", 1).replace("e", "е", 2),
    lambda parts, chance: _with(parts, at := _at(parts, chance), _in_doubt(parts[at], chance)),
    lambda parts, chance: " ".join(parts).replace("n", "п", 1).replace("r", "г", 2).replace("o", "σ", 1),
    lambda parts, chance: " ".join(parts).replace(" ", "\u00a0", 1).replace(" ", "-", 1),
    lambda parts, chance: " ".join(parts).replace(" ", chance.choice((" -", "- ", "\n-", " - ")), 2),
    lambda parts, chance: _with(parts, at := _at(parts, chance), parts[at].capitalize()),
    lambda parts, chance: _with(parts, _at(parts, chance), ""),
    _in_paragraphs,
    _in_quotation_marks,
    _with_a_lead,
    _with_a_sign,
    _with_a_word,
)


def findings(text, words_of_all):
    """What the engine finds in plain text: rule, start, end and level of each."""
    found, problems = check(Source("words.txt", text), words_of_all, {}, None, "")
    assert not problems
    return [[one.rule, one.start, one.end, one.level] for one in found]


def our_rulebook():
    return rulebook.load(str(HERE.parent / "docs/language/words"), None)
