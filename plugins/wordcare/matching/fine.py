"""Tells whether words are in the company in which their page says that they are fine."""

from __future__ import annotations

from wordcare.matching.about import about
from wordcare.matching.company import SAME_SENTENCE_HAS, company
from wordcare.matching.kinds import PEOPLE, on_people
from wordcare.matching.sense import meant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from wordcare.matching.scene import Scene


def kept(declared: Mapping[str, list[str]], scene: Scene, *, near: bool = True, places: bool = True) -> str:
    """What of the company that a page declares is there, in words for people; empty when none is."""
    return company(declared, scene.sentence, near=near, places=places) or meant(declared, scene)


def fine(declared: Mapping[str, list[str]], scene: Scene, *, stops: bool) -> str:
    """Why a match is fine by what its page declares; empty when it is not.

    What is only near does not excuse a label that is put on people. Nor does it excuse what `stops` a
    page when that is said of people and would be fine of things: "families who are hard to reach find
    leaflets on the shelves".
    """
    near = "near" not in declared or not on_people(scene.sentence)
    why = kept(declared, scene, near=near, places=False)
    phrase = scene.sentence.last - scene.sentence.first > 1  # "crippled" may be a verb
    describes = stops and phrase and "about" in declared and why.startswith(SAME_SENTENCE_HAS)
    of_people = describes and about(scene) == PEOPLE
    return kept(declared, scene, near=False, places=False) if of_people else why
