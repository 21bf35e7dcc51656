"""A new word page, and what the rulebook would say about it."""

from __future__ import annotations

import os
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from wordcare.finding import CannotRun, Problem
from wordcare.matching.words import words
from wordcare.new_pages.dates import half_a_year_after
from wordcare.new_pages.yaml_text import block_list, pair
from wordcare.rulebook.folder import compile_pages
from wordcare.rulebook.listing import contents, page_path, stamps

NO_REASON = "Nobody has written down yet why these words can hurt."


class WordPage(NamedTuple):
    """What somebody said about an expression. All but the title may be left as it is."""

    title: str
    avoid: list[str]
    level: str = "advise"
    """The mildest: nothing is stopped before people have agreed."""
    instead: tuple[str, ...] = ()
    topic: str = ""
    why: str = NO_REASON

    def text(self, today: date) -> str:
        """The whole page, begun `today`."""
        parts = [
            "---\n",
            pair("title", self.title),
            block_list("avoid", self.avoid),
            pair("level", self.level),
            pair("topic", self.topic) if self.topic else "",
            block_list("instead", self.instead) if self.instead else "",
            f"decided:\n  when: {today.isoformat()}\n  status: draft\n",
            f"review: {half_a_year_after(today).isoformat()}\n",
            f"---\n{self.why}\n",
        ]
        return "".join(parts)


def expression_in(title: str) -> str:
    """The words of a title as people write them in a sentence: `Bed blocker` gives `bed blocker`."""
    met = words(title)
    if not met:
        return title
    written = [title[word.start : word.end] for word in met]
    inner = [title[left.end : right.start] for left, right in pairwise(met)]
    gaps = ["-" if gap == "-" else " " for gap in inner]
    every = len(written) > 1 and all(_has_a_capital_for_its_place(word) for word in written)
    for at in range(len(written) if every else 1):
        if _has_a_capital_for_its_place(written[at]):
            written[at] = written[at].lower()
    return written[0] + "".join(gap + word for gap, word in zip(gaps, written[1:], strict=True))


def _has_a_capital_for_its_place(word: str) -> bool:
    """Whether only the first letter is one, so that the word is no acronym."""
    return len(word) > 1 and word[0].isupper() and word[1:].islower()


class Rulebook:
    """The pages that are there already. `folder` may not be there yet."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self._pages: list[tuple[str, bytes]] = []
        self._unreadable: list[Problem] = []
        if os.path.isdir(folder) and any(name.endswith(".md") for name in os.listdir(folder)):
            self._pages, self._unreadable = contents(folder, stamps(folder))
        self.faults = self._faults([])
        """What was wrong before."""

    def faults_with(self, name: str, text: str) -> list[Problem]:
        """What would be wrong once the page `name` with `text` is there, and is not wrong now."""
        before = {str(fault) for fault in self.faults}
        return [fault for fault in self._faults([(name, text.encode())]) if str(fault) not in before]

    def path(self, name: str) -> str:
        """Where a page stands."""
        return page_path(self.folder, name)

    def _faults(self, more: list[tuple[str, bytes]]) -> list[Problem]:
        try:
            # The new page comes last, so that what it shares with another is said of the new one.
            compile_pages(self.folder, [*self._pages, *more], self._unreadable)
        except CannotRun as error:
            return error.problems
        return []
