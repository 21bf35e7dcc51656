"""Checks a built site: every page and search index in a folder, whichever generator made it.

Sources are checked before a build. What reaches readers by another road (a macro, a theme,
a generated page, another plugin) is only in what was built, so this reads that too.
"""

from __future__ import annotations

import os
import re

from wordcare.checking import level_of, verdicts
from wordcare.contents import file_bytes, text_of
from wordcare.files import shown
from wordcare.finding import Finding, Problem
from wordcare.matching.mentions import LINKED, OWN_PAGE
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Set

    from wordcare.judging import Verdict
    from wordcare.rulebook import Rulebook

    Use = tuple[str, str]
    """One way of using words: the id of the word page, and the words with their neighbours."""

PAGES = (".html", ".htm")
SEARCH_INDEXES = ("search/search_index.json", "search.json")
ANOTHER_ROAD = (
    "These words did not come from a Markdown file that we read. "
    "Look in the theme, the settings, a macro or another plugin."
)
_AFTER_TITLE = re.compile(r"\s+[-–—|·]\s")


def check_built(
    folder: str,
    rulebook: Rulebook,
    levels: Mapping[str, str],
    today: str,
    judged: Collection[Use] = (),
) -> tuple[list[Finding], list[Problem]]:
    """Findings in the site that stands in `folder`, and what of it could not be read.

    `judged` are the uses that were already judged in the sources: they are not reported
    twice. The same words on many pages give one finding, at the first of them.
    """
    site = _Site(rulebook, levels, judged)
    for path in _pages(folder):
        site.check_page(path, today)
    for name in SEARCH_INDEXES:
        if os.path.isfile(os.path.join(folder, name)):
            site.check_search_index(os.path.join(folder, name), today)
    return list(site.findings()), site.problems


def is_built(folder: str) -> bool:
    """Whether a site generator made this folder: it has a first page and a map or a search index."""
    names = ("sitemap.xml", *SEARCH_INDEXES)
    first = os.path.isfile(os.path.join(folder, "index.html"))
    return first and any(os.path.isfile(os.path.join(folder, name)) for name in names)


def judged_uses(found: Iterable[Verdict]) -> set[Use]:
    """The uses in one file whose copies elsewhere (a menu, a title, a search index) need no second look.

    A link to a word's page, and a word on its own page, stand for themselves only: the same
    words elsewhere, without the link, are no mention.
    """
    return {_use(verdict) for verdict in found if verdict.reason not in (OWN_PAGE, LINKED)}


def _use(verdict: Verdict) -> Use:
    return verdict.rule, verdict.company


class _Site:
    """What was met so far, page by page."""

    def __init__(self, rulebook: Rulebook, levels: Mapping[str, str], judged: Collection[Use]) -> None:
        self._rulebook = rulebook
        self._levels = levels
        self._judged = frozenset(judged)
        self._note = ANOTHER_ROAD if judged else ""
        self._let_pass: set[Use] = set()
        self._met: dict[Use, list[Finding]] = {}
        self.problems: list[Problem] = []

    def check_page(self, path: str, today: str) -> None:
        """What passes in a page passes again in its own table of contents and title."""
        source, found = self._read(path, today)
        passing = [verdict for verdict in found if not verdict.flagged]
        self._let_pass.update(map(_use, passing))
        self._take(source, found, self._judged | judged_uses(passing))

    def check_search_index(self, path: str, today: str) -> None:
        """It repeats the pages without their marks, so what passes there passes here."""
        self._take(*self._read(path, today), self._judged | self._let_pass)

    def _read(self, path: str, today: str) -> tuple[Source, list[Verdict]]:
        data = file_bytes(path)
        source = data if isinstance(data, Problem) else text_of(shown(path), data)
        if isinstance(source, Problem):
            self.problems.append(source)
            return Source(shown(path), ""), []
        return source, verdicts(source, self._rulebook, today)

    def _take(self, source: Source, found: list[Verdict], known: Set[Use]) -> None:
        for verdict in found:
            level = level_of(verdict.rule, self._rulebook, self._levels, None)
            if verdict.flagged and level != "off" and known.isdisjoint(_uses(source, verdict)):
                self._met.setdefault(_use(verdict), []).append(_finding(source, verdict, level))

    def findings(self) -> Iterator[Finding]:
        for found in self._met.values():
            pages = len({finding.path for finding in found}) - 1
            more = f"The same words are on {pages} more page{'s' if pages > 1 else ''}." if pages else ""
            found[0].note = " ".join(part for part in (found[0].note, self._note, more) if part)
            yield found[0]


def _uses(source: Source, verdict: Verdict) -> Iterator[Use]:
    yield _use(verdict)
    # In a page's title, generators put the name of the site behind the words of the page.
    text, end = source.text, verdict.end
    if text.rfind("<title", 0, end) > text.rfind("</title", 0, end) and _AFTER_TITLE.match(text, end):
        yield verdict.rule, verdict.company.rsplit(" ", 1)[0]


def _finding(source: Source, verdict: Verdict, level: str) -> Finding:
    end_line, end_column = source.line_column(verdict.end - 1)
    place = (*source.line_column(verdict.start), end_line, end_column + 1)
    return Finding(source.path, verdict.start, verdict.end, place, verdict.rule, level, verdict.found)


def _pages(folder: str) -> Iterator[str]:
    for where, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(PAGES):
                yield os.path.join(where, name)
