"""How easy a whole guide is to read: a chart and a table of its pages, as Markdown for one of them.

The bars of the chart only repeat what is said in words beside them, so nobody needs to see them.
Any Python-Markdown that knows tables renders it, and nothing of it moves or needs a script.
"""

from __future__ import annotations

from wordcare.ease.limits import NUMBERS
from wordcare.ease.table import HEADS, shown_value
from wordcare.word_pages.text import bullets, plain, sections

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.ease.page import Page
    from wordcare.prose import Prose

KEY, VALUE = "wordcare", "reading-ease"
"""The front matter `wordcare: reading-ease` asks for the overview below a page's own words."""

FULL = NUMBERS["long_sentence"]
"""Words for which a bar is as wide as it can be, unless a page has more. Short bars mean short sentences."""

NOTHING = "No page could be measured yet."
CAPTION = "Table: How easy each page is to read, the longest sentences first\n\n"
"""The line above the table. The site makes it the caption of the table."""


class Measured:
    """One page of the guide: what it is called, how the Markdown of the overview links to it, its counts."""

    __slots__ = ("address", "page", "title")

    def __init__(self, title: str, address: str, page: Page) -> None:
        self.title = title
        self.address = address
        self.page = page

    @property
    def link(self) -> str:
        """The link to the page, as Markdown."""
        return f"[{plain(self.title)}]({self.address})"

    @property
    def average(self) -> float:
        """Words in its average sentence."""
        return self.page.counts.average_sentence or 0.0


def title_of(prose: Prose, otherwise: str) -> str:
    """What a page calls itself: in its front matter, or else in its first heading."""
    for kind in ("title", "heading"):
        for passage in prose.passages:
            if passage.kind == kind:
                return passage.text
    return otherwise


def overview(measured: list[Measured]) -> str:
    """The chart, the same in numbers, and what the numbers mean, for pages with sentences in them."""
    pages = sorted((one for one in measured if one.page.counts.sentences), key=_hardness, reverse=True)
    if not pages:
        return NOTHING
    return sections(
        [
            ("Words in a sentence", f"{_summary(pages)}\n\n{_chart(pages)}"),
            ("The same and more in numbers", _table(pages)),
        ]
    )


def _hardness(one: Measured) -> tuple[float, str]:
    return one.average, one.title


def _summary(pages: list[Measured]) -> str:
    """The chart in words."""
    longest, shortest = pages[0], pages[-1]
    said = (
        f"The longest sentences are on {longest.link}, with {longest.average:.1f} words on average. "
        f"The shortest are on {shortest.link}, with {shortest.average:.1f}."
    )
    return (
        said if len(pages) > 1 else f"{longest.link} has {longest.average:.1f} words in an average sentence."
    )


def _chart(pages: list[Measured]) -> str:
    full = max(pages[0].average, FULL)
    rows = [f"{one.link}: {one.average:.1f} words on average\n  {_bar(one.average / full)}" for one in pages]
    return f"A bar across the whole width stands for {full:.0f} words.\n\n{bullets(rows)}"


def _bar(share: float) -> str:
    """A bar across this share of the width. Whoever listens is told the number already."""
    return (
        '<svg class="reading-bar" width="100%" height="10" aria-hidden="true" focusable="false">'
        f'<rect width="{share:.1%}" height="10" fill="currentColor"></rect></svg>'
    )


def _table(pages: list[Measured]) -> str:
    names = list(HEADS)
    rows = [
        ["Page", *(_COLUMNS[name] for name in names)],
        ["---", *("---:" for _ in names)],
        *([one.link, *(shown_value(one.page.row[name]) for name in names)] for one in pages),
    ]
    return CAPTION + "\n".join(f"| {' | '.join(row)} |" for row in rows)


_COLUMNS = {
    **HEADS,
    "average_sentence": "Words in the average sentence",
    "longest_sentence": "Words in the longest sentence",
}
