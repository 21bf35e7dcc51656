"""Tells what a sentence is about by the words of one field: "hooker" beside "hat-trick", "scrum".

The fields and their words are in `topics.txt`, once for all pages. A page names the fields in
which its words have another sense; a label that is put right on somebody is not excused.
"""

from __future__ import annotations

from wordcare.judgement.senses.about import about
from wordcare.matching.kinds import PEOPLE, on_people
from wordcare.matching.lists import lists
from wordcare.matching.sentence import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene

TOPICS = (
    "sport",
    "software",
    "machines",
    "gardens",
    "pastimes",
    "rules for things",
    "animals",
    "stories and plays",
    "air travel",
)
"""The fields that a page may name."""
_NAMES = ("one", "several", "possessive")
"""Forms of names for people, which may be names for players too; what is said of people is about people."""
ENOUGH = 2
"""How many different words of the second list show a field."""


def on_topic(scene: Scene, topic: str) -> bool:
    """Whether the sentence around the match is about `topic`."""
    sentence, sections = scene.sentence, lists("topics")
    sure, likely = sections[topic], sections[f"{topic}, two of these"]
    if on_people(sentence) or (sentence.feature not in _NAMES and about(scene) == PEOPLE):
        return False
    found: set[str] = set()
    for at in (*range(sentence.start, sentence.first), *range(sentence.last, sentence.end)):
        forms = stems(sentence.word(at))
        if any(form in sure or f"{form} {sentence.word(at + 1)}" in sure for form in forms):
            return True
        found.update(likely.intersection(forms[:1]) or likely.intersection(forms))
    return len(found) >= ENOUGH
