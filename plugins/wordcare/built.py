"""Checks a built site: every page and search index in a folder, whichever generator made it.

Sources are checked before a build. What reaches readers by another road (a macro, a theme,
a generated page, another plugin) is only in what was built, so this reads that too.
"""

from __future__ import annotations

import os
import re

from wordcare.checking import DISGUISED, level_of, verdicts
from wordcare.contents import file_bytes, text_of
from wordcare.files import shown
from wordcare.finding import Finding, Problem
from wordcare.matching.mentions import LINKED, OWN_PAGE
from wordcare.reports import Checked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Set

    from wordcare.judging import Verdict
    from wordcare.rulebook import Rulebook
    from wordcare.source import Source

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
    judged: Collection[Use] | None = None,
) -> list[Checked]:
    """What is to be said about each page and search index of the site in `folder`.

    `judged` are the uses that were already judged in the sources, if those were read: they
    are not reported twice. The same words on many pages give one finding, at the first.
    """
    site = _Site(rulebook, levels, today, judged)
    checked = [site.page(path) for path in _pages(folder)]
    indexes = (os.path.join(folder, name) for name in SEARCH_INDEXES)
    checked += [site.search_index(path) for path in indexes if os.path.isfile(path)]
    site.add_notes()
    return checked


def is_built(folder: str) -> bool:
    """Whether a site generator made this folder: it has a first page, and a map or a search index."""
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

    def __init__(
        self, rulebook: Rulebook, levels: Mapping[str, str], today: str, judged: Collection[Use] | None
    ) -> None:
        self._rulebook = rulebook
        self._levels = levels
        self._today = today
        self._judged = frozenset(judged or ())
        self._note = "" if judged is None else ANOTHER_ROAD
        self._let_pass: set[Use] = set()
        self._first: dict[Use, Finding] = {}
        self._paths: dict[Use, set[str]] = {}

    def page(self, path: str) -> Checked:
        """What passes in a page passes again in its own table of contents and title."""
        source = _source(path)
        if isinstance(source, Problem):
            return Checked(source.path, None, [], [source])
        found = verdicts(source, self._rulebook, self._today)
        passing = [verdict for verdict in found if not verdict.flagged]
        self._let_pass.update(map(_use, passing))
        return self._checked(source, found, self._judged | judged_uses(passing))

    def search_index(self, path: str) -> Checked:
        """It repeats the pages without their marks, so what passes there passes here."""
        source = _source(path)
        if isinstance(source, Problem):
            return Checked(source.path, None, [], [source])
        found = verdicts(source, self._rulebook, self._today)
        return self._checked(source, found, self._judged | self._let_pass)

    def _checked(self, source: Source, found: list[Verdict], known: Set[Use]) -> Checked:
        findings = []
        for verdict in found:
            level = level_of(verdict.rule, self._rulebook, self._levels, None)
            if verdict.flagged and level != "off" and known.isdisjoint(_uses(source, verdict)):
                self._paths.setdefault(_use(verdict), set()).add(source.path)
                if _use(verdict) not in self._first:
                    self._first[_use(verdict)] = _finding(source, verdict, level)
                    findings.append(self._first[_use(verdict)])
        return Checked(source.path, source if findings else None, findings, [])

    def add_notes(self) -> None:
        """Say of each finding on which road it came, and on how many more pages it is."""
        for use, finding in self._first.items():
            others = len(self._paths[use]) - 1
            more = f"The same words are on {others} more page{'s' if others > 1 else ''}." if others else ""
            finding.note = " ".join(part for part in (finding.note, self._note, more) if part)


def _source(path: str) -> Source | Problem:
    data = file_bytes(path)
    return data if isinstance(data, Problem) else text_of(shown(path), data)


def _uses(source: Source, verdict: Verdict) -> Iterator[Use]:
    yield _use(verdict)
    # In a page's title, generators put the name of the site behind the words of the page.
    text, end = source.text, verdict.end
    if text.rfind("<title", 0, end) > text.rfind("</title", 0, end) and _AFTER_TITLE.match(text, end):
        yield verdict.rule, verdict.company.rsplit(" ", 1)[0]


def _finding(source: Source, verdict: Verdict, level: str) -> Finding:
    end_line, end_column = source.line_column(verdict.end - 1)
    place = (*source.line_column(verdict.start), end_line, end_column + 1)
    finding = Finding(source.path, verdict.start, verdict.end, place, verdict.rule, level, verdict.found)
    finding.note = DISGUISED if verdict.disguised else ""
    return finding


def _pages(folder: str) -> Iterator[str]:
    for where, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(PAGES):
                yield os.path.join(where, name)
