"""Tells by what leads up to a passage, stands beside it or follows it that its words are only shown.

A list, a column, a box or a tab may say "Don't say"; a row may say it better; a heading or a term may be
an entry that the next words are about.
"""

from __future__ import annotations

from wordcare.judgement.shown.headed import (
    alone,
    entry,
    exercise,
    forbids,
    headed,
    is_quoted,
    lists_labels,
    nearly_whole,
    rules_out,
)
from wordcare.prose import BOX_SIGNS, opening_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.judgement.meaning import File
    from wordcare.matching.scene import Scene
    from wordcare.prose import Passage
    from wordcare.rulebook.word import Word as WordPage


LEAD = 8
"""So few words make a line of its own that leads up to labels, without a colon too."""
MOST = 30
"""How many labels, each a paragraph of its own, may stand between one and what leads up to them."""
_LEADS = ("heading", "title", "paragraph", "term")


def led(file: File, passage: Passage, page: WordPage, scene: Scene, *, rows: bool) -> str:
    """Why the words of a match are only shown; empty when they may be used.

    `rows` says that the passage may hold the row of a table that is written out.
    """
    if rows:
        from wordcare.judgement.shown.rows import in_row

        better = [say for say, _, _ in page.instead]
        if why := in_row(scene, better, stops=page.level == "block"):
            return why
    return _led_to(file, passage, scene) or (_boxed(file, passage) if file.boxed else "")


def _led_to(file: File, passage: Passage, scene: Scene) -> str:
    if passage.kind in ("heading", "term"):
        return entry(scene, file.beside.following(passage)) if alone(scene) else ""
    if passage.kind == "paragraph":
        from wordcare.judgement.shown.lines import are_labels, on_its_line

        labels = (lists_labels(scene) or are_labels(file, passage)) and not _is_sentence(passage.text)
        return (_under(file, passage) if labels else "") or on_its_line(file, passage, scene)
    if passage.kind == "item" and (task := exercise(file.beside.lead(passage))):
        return f"it stands under “{task}”"
    if passage.kind != "cell" and (passage.kind != "item" or not (alone(scene) or is_quoted(scene))):
        return ""
    why = headed(file.beside.lead(passage), short=nearly_whole(scene))
    if why or passage.kind != "cell" or not lists_labels(scene):
        return why
    from wordcare.judgement.shown.rows import reworded

    return reworded(scene.sentence, file.beside.in_row(passage))


def _is_sentence(text: str) -> bool:
    """Whether a few words end in a stop and list nothing, as labels would: "Junkies come here."."""
    return text.rstrip().endswith((".", "!", "?")) and not any(sign in text for sign in ",;/")


def _under(file: File, passage: Passage) -> str:
    """What a paragraph that is nothing but labels stands under: a heading, bold words, a title."""
    before, _ = file.beside.next_to(passage)
    for back, other in enumerate(reversed(before[-MOST:])):
        lead = other.text.strip()
        if back and lead.endswith((".", "!", "?")):
            return ""
        short = len(lead.split()) <= LEAD
        if other.kind not in _LEADS or (other.kind == "paragraph" and not short and not lead.endswith(":")):
            return ""
        why = f"it stands under “{lead}”" if lead and forbids(lead) else headed(lead, short=True)
        if why or other.kind != "paragraph" or lead.endswith((".", "!", "?", ":")):
            return why
    return ""  # others of the list stand between


def _boxed(file: File, passage: Passage) -> str:
    if file.rules_out is None:
        lines = opening_lines(file.text, (*BOX_SIGNS, "==="))
        file.rules_out = any(rules_out(line.split('"')[1]) for line in lines if line.count('"') > 1)
    if not file.rules_out:
        return ""
    from wordcare.judgement.shown.quote_boxes import words_to_avoid

    return words_to_avoid(file.text, passage.start)
