"""A new guide: everything that the page has to say about itself, and headings to write under."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wordcare.new_pages.dates import half_a_year_after
from wordcare.new_pages.yaml_text import block_list, pair, scalar

if TYPE_CHECKING:
    from datetime import date

NAMINGS = ("full name", "first name", "role", "group")
"""How somebody may be named. Who is not named is `anonymous`."""

_SPECIAL = {ord(sign): f"&#{ord(sign)};" for sign in "&<>`*_[]{}\\~^=|#"}

_QUESTIONS = ("What would you want to find on this page?", "What is missing here, or wrong?")

_BODY = """\
# {title}

{before}<!-- Say in two or three plain sentences who this page is for and what it is about. -->

## What it is

<!-- Explain each hard word where it first stands. Write as you would speak to a neighbour. -->

## What helps

<!-- Say what to do, step by step. Say where each thing comes from, with a note at the end. -->

## What can go wrong

<!-- What have people lived through? Use no stories that are not yours to tell. -->

## Something to do

<!-- One small thing that a reader can do today. -->
"""

_BEFORE = "**Before you read:** this page talks about {topics}. You can stop at any time.\n\n"


class GuidePage(NamedTuple):
    """What somebody said about a guide. All but the title may be left as it is."""

    title: str
    description: str = ""
    audience: tuple[str, ...] = ("anyone",)
    content_note: tuple[str, ...] = ()
    made_by: str = ""
    """Empty for somebody who is not named."""
    how_named: str = NAMINGS[0]

    def text(self, today: date) -> str:
        """The whole page, begun `today`."""
        topics = self.content_note
        parts = [
            "---\n",
            pair("title", self.title),
            pair("description", self.description or f"The beginning of a guide: {self.title}"),
            "status: draft\n",
            block_list("audience", self.audience),
            block_list("content_note", topics) if topics else "content_note: none\n",
            self._made_by(),
            "how_it_was_made: Only begun. No one with lived experience has checked it yet.\n",
            "what_changed_because_of_people: nothing yet\n",
            f"written: {today.isoformat()}\n",
            "read_by_people_outside: not yet\n",
            f"next_review: {half_a_year_after(today).isoformat()}\n",
            "sources: []\n",
            block_list("still_to_ask", _QUESTIONS),
            "---\n",
            _BODY.format(title=self.title.translate(_SPECIAL), before=_before(topics)),
        ]
        return "".join(parts)

    def _made_by(self) -> str:
        role = "    role: began the page\n"
        if not self.made_by:
            return f"made_by:\n  - how_named: anonymous\n{role}"
        return f"made_by:\n  - name: {scalar(self.made_by)}\n    how_named: {self.how_named}\n{role}"


def _before(topics: tuple[str, ...]) -> str:
    if not topics:
        return ""
    listed = " and ".join([", ".join(topics[:-1]), topics[-1]] if len(topics) > 1 else topics)
    return _BEFORE.format(topics=listed.translate(_SPECIAL))
