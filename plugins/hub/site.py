"""One build of the site: what the guides say, what is wrong with them, and the pages made from data."""

from __future__ import annotations

from datetime import date
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from hub import glossary, project, record
from hub.check import all_problems, read_guides
from hub.downloads import as_plain, files, read_template, with_plain_text
from hub.drawings import Drawings
from hub.glossary_links import Glossary
from hub.kept_words import kept_in_text
from hub.record_page import record_page
from hub.review import Material, review
from hub.review_report import as_markdown
from wordcare.word_pages.lists import is_list

if TYPE_CHECKING:
    from typing import Any

REVIEW = "about/review.md"
"""The page for those who look after the project: what waits to be looked at."""


def is_about_words(page: str) -> bool:
    """Whether a page is about words all through, so that a link at each would be in the way."""
    path = PurePosixPath(page)
    return page == glossary.PAGE or (path.parent.parts == project.WORDS[:-1] and is_list(path.stem))


class Site:
    """Everything that pages are made from besides their own text.

    Raises `CannotRun` when the settings of the site or the rulebook cannot be used.
    """

    def __init__(self, settings: str) -> None:
        self.project = project.load(settings)
        guides = read_guides(self.project)
        self.problems = all_problems(self.project, guides)
        """What has to be mended before the site can be published."""
        self._record = [] if self.problems else record.read_record(self.project)[0]
        body = next((guide.body for guide in guides if guide.page == glossary.PAGE), "")
        self._terms = glossary.terms(body, self.project.words())
        sound = [guide for guide in guides if not guide.problems]
        self._templates = {
            guide.page: as_plain(read_template(guide.values["title"], guide.body))
            for guide in sound
            if guide.values.get("downloads")
        }
        self.files = list(files(sound))
        """Path on the site and bytes of each file that is made beside the pages."""
        self._guides = {guide.page: guide._replace(body="") for guide in sound}
        """What the guides say of themselves. Their text is let go, because a large site has much of it."""
        self._explaining = {page for page in self._guides if not is_about_words(page)}
        self.glossary = Glossary(self._terms, self.project.rulebook())
        self.drawings = Drawings(self.project.docs)

    def begin(self, page: str, markdown: str) -> str:
        """The Markdown of a page, pages made from data filled in; words to explain are looked for next."""
        self.drawings.page = page
        self.glossary.found = {} if page in self._explaining else None
        if page == record.PAGE:
            return f"{markdown}\n\n{record_page(self._record)}\n"
        if page == glossary.PAGE:
            return glossary.glossary_page(markdown, self._terms)
        if page == REVIEW:
            return f"{markdown}\n\n{self._review()}\n"
        if page in self._templates:
            return with_plain_text(markdown, self._templates[page])
        return markdown

    def _review(self) -> str:
        material = Material(
            self.project, list(self._guides.values()), self._record, self.project.words(), date.today()
        )
        return as_markdown(review(material), material.today)

    def explained(self) -> list[dict[str, Any]]:
        """The words that the page which was rendered last has to explain, as templates want them."""
        return [{"id": term.id, "name": term.name, "means": term.means}
                for term in (self.glossary.found or {}).values()]  # fmt: skip

    def kept_words(self, page: str) -> list[dict[str, str]]:
        """The words that a guide kept with a reason, in its front matter or beside them, for templates."""
        if page not in self._guides:
            return []
        guide = self._guides[page]
        beside = kept_in_text(guide.path, date.today().isoformat())
        return [
            *guide.values.get("exceptions", []),
            *({"words": kept.words, "reason": kept.reason} for kept in beside),
        ]
