"""Why something was found about reading ease, and where those who see it otherwise can change that.

Imported only when somebody asks.
"""

from __future__ import annotations

import os

from wordcare.advice import file_name
from wordcare.ease import data
from wordcare.ease.hard import form, is_hard, is_medicine, is_of_treatment, plainer, plainly
from wordcare.ease.limits import limits, tables_for
from wordcare.ease.limits_table import page_table
from wordcare.ease.rules import LEVELS
from wordcare.ease.spoken import spoken_syllables
from wordcare.ease.vocabulary import ACRONYM, HARD, NECESSARY, kind_of
from wordcare.settings import OWN_FILE, SHARED_FILE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from wordcare.ease.limits import Limits
    from wordcare.finding import Finding
    from wordcare.settings import Settings
    from wordcare.source import Source

LIMIT_OF = {
    "very-long-sentence": "very_long_sentence",
    "long-sentence": "long_sentence",
    "wall-of-text": "wall_of_text",
    "average-sentence": "average_sentence",
    "reading-grade": "grade",
}
"""The limit that a rule goes by; rules about words go by lists."""

LIST_OF = {HARD: "necessary", NECESSARY: "necessary", ACRONYM: "acronyms"}
"""The setting with more words that a rule lets pass, or lets pass once they are explained."""

FINE = {
    HARD: "It is fine once the page says what it means. If nothing plainer will do, add it to",
    NECESSARY: "It is fine once the page says what it means. More such words stand in",
    ACRONYM: "They are fine once the page has them in full. If your readers know them, add them to",
}
"""How what is said about changing a rule about words begins, before its setting."""


class Why:
    """Gives the reasons by the settings of one project, and by those of a page and its folder."""

    def __init__(self, settings: Settings, source: Source | None = None) -> None:
        table = settings.reading if isinstance(settings.reading, dict) else {}
        self._file = settings.path or OWN_FILE
        self._own: Mapping[str, object] = page_table(source)[0] if source else {}
        place = os.path.relpath(source.path, settings.folder).replace(os.sep, "/") if source else ""
        self._tables = tables_for(place, table) if source else [table]
        levels = {rule: level for rule, level in settings.levels.items() if rule in LEVELS}
        self.limits: Limits = limits({"levels": levels}, *self._tables, self._own)

    def reason(self, finding: Finding) -> str:
        """Why it was found, as half a sentence."""
        rule = finding.rule
        if rule == "average-sentence" or rule == "reading-grade":
            return _begun_small(finding.note)
        if rule in LIMIT_OF:
            limit = getattr(self.limits, LIMIT_OF[rule])
            return f"{_begun_small(finding.note.partition('.')[0])}, and the limit is {limit}"
        if rule == ACRONYM and finding.note:
            return "the page writes these letters out only further down"
        return self.of_word(finding.found, rule)

    def of_word(self, word: str, rule: str) -> str:
        """Why a word or some letters were found by a rule, as half a sentence."""
        if rule == ACRONYM:
            return "the page does not write these letters out, and they are on no list of those that all know"
        if rule == NECESSARY and is_of_treatment(form(word)):
            return "it names somebody who treats people, or what they do, and the page does not say more"
        if rule == NECESSARY and is_medicine(form(word)):
            return "it is the name of a medicine, and the page does not say what it is for"
        if rule == NECESSARY:
            return "it is listed as new to many readers, and the page does not say what it means"
        word = plainly(word)
        if plainer(word):
            return "it is on the list of words that have a plainer twin"
        part = next(filter(is_hard, word.split("-")), word)
        what = "it" if part == word else f"“{part}”"
        number = spoken_syllables(part)
        return f"{what} has {number} syllables, and is not on the list of long words that most people know"

    def change(self, rule: str, word: str = "") -> str:
        """Where to change what the rule says, about `word` if it is one about words."""
        table = f"`[{'tool.wordcare.' if os.path.basename(self._file) == SHARED_FILE else ''}reading]`"
        folders = table.replace("reading", "reading.folders").replace("`[", "`[[").replace("]`", "]]`")
        places = (
            f"under {table} in {self._file} (for one folder, under {folders}), "
            "or under `reading:` at the top of the page"
        )
        if rule in LIMIT_OF:
            name = LIMIT_OF[rule]
            return f"Set `{name}` {places}. {self._now(name)}"
        said = f"{FINE[rule]} `{LIST_OF[rule]}` {places}."
        name, about = _list_for(rule, word)
        return f"{said} {about} {file_name(os.path.join(os.path.dirname(data.__file__), f'{name}.txt'))}."

    def _now(self, name: str) -> str:
        """Where a limit is set now."""
        written = (name, name.replace("_", "-"))
        if any(key in self._own for key in written):
            return "Now the page sets it."
        if any(key in table for table in self._tables[1:] for key in written):
            return f"Now {self._file} sets it for this folder."
        if any(key in self._tables[0] for key in written):
            return f"Now {self._file} sets it."
        return "Now it is what we set for all."


def rule_about(word: str, limits: Limits) -> str:
    """The rule that may find a word or some letters; empty when none does."""
    kind, name = kind_of(word)
    if name in limits.necessary and kind != ACRONYM:
        return NECESSARY
    return "" if kind == ACRONYM and name in limits.acronyms else kind


def _list_for(rule: str, word: str) -> tuple[str, str]:
    """The list that decided about a word, and what is said before the name of its file."""
    if rule == NECESSARY:
        return "necessary", "Ours stand in"
    if rule == ACRONYM:
        return "acronyms", "Letters that all know stand in"
    if plainer(plainly(word)):
        return "plainer", "Words with plainer twins stand in"
    return "familiar", "If most people know it, it may go into"


def _begun_small(said: str) -> str:
    return f"{said[:1].lower()}{said[1:]}".rstrip(".")
