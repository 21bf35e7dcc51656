"""Tells when one person got a label in quotation marks, and a tale goes on."""

from __future__ import annotations

from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene


def put_on_somebody(scene: Scene, quoted: tuple[int, int]) -> bool:
    """Whether one person got the label, and a tale goes on: "marked her as 'not ready' and went home".

    So too when they are sent away for it: "he was turned away as 'not ready'".
    """
    sentence, at = scene.sentence, quoted[0] - 1
    at -= sentence.word(at) in ("a", "an")
    if sentence.word(at) != "as":
        return False
    if scene.ends_with(at - 1, lists("speaking")["sends somebody away"]):
        return True
    if sentence.word(at - 1) not in ("him", "her"):
        return False
    after, verb = sentence.word(quoted[1]), sentence.word(quoted[1] + 1)
    if after not in ("and", "then", "so") or not (
        verb.endswith("ed") or verb in lists("grammar")["past verbs"]
    ):
        return False
    return scene.ends_with(at - 2, lists("speaking")["puts a label on somebody"])
