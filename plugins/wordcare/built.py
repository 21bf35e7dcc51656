"""Checks a built site: every page and search index in a folder, whichever generator made it.

Sources are checked before a build. What reaches readers by another road (a macro, a theme,
a generated page, another plugin) is only in what was built, so this reads that too.
"""

from __future__ import annotations

import os
import re

from wordcare.built_glance import Glance
from wordcare.built_search import new_in_index
from wordcare.checking import finding, level_of, verdicts
from wordcare.contents import file_bytes, text_of
from wordcare.files import shown
from wordcare.finding import Problem
from wordcare.matching.mentions import LINKED, OWN_PAGE
from wordcare.reports import Checked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set

    from wordcare.finding import Finding
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
# Links to the next page are called "Next: " and its title.
_LABEL = re.compile(r"=[\"'][^\"'<>:]{1,40}:\s*\Z")
_AFTER_TITLE = re.compile(r"\s+[-–—|·]\s")


def check_built(
    folder: str,
    rulebook: Rulebook,
    levels: Mapping[str, str],
    today: str,
    judged: Collection[Use] | None = None,
    selected: frozenset[str] | None = None,
) -> list[Checked]:
    """What is to be said about each page and search index of the site in `folder`.

    `judged` are the uses that were already judged in the sources, if those were read: they
    are not reported twice. The same words on many pages give one finding, at the first.
    `levels`, `today` and `selected` are those of `checking.check`.
    """
    site = _Site(rulebook, today, judged, lambda rule: level_of(rule, rulebook, levels, selected))
    checked = [site.page(folder, name) for name in _pages(folder)]
    indexes = [name for name in SEARCH_INDEXES if os.path.isfile(os.path.join(folder, name))]
    checked += [site.search_index(folder, name) for name in indexes]
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
        self,
        rulebook: Rulebook,
        today: str,
        judged: Collection[Use] | None,
        level: Callable[[str], str],
    ) -> None:
        self._rulebook = rulebook
        self._level = level
        self._today = today
        self._judged = frozenset(judged or ())
        self._note = "" if judged is None else ANOTHER_ROAD
        self._glance = Glance(rulebook, self._was_judged)
        self._on_page: dict[str, set[Use]] = {}
        """Each page's uses, by its path inside the site."""
        self._first: dict[Use, Finding] = {}
        self._paths: dict[Use, set[str]] = {}

    def page(self, folder: str, name: str) -> Checked:
        """What passes in a page passes again in its own table of contents and title."""
        source = _source(os.path.join(folder, name))
        if isinstance(source, Problem):
            return Checked(source.path, None, [], [source])
        nothing_new = self._glance.uses(source.text)
        if nothing_new is not None:
            self._on_page[name] = nothing_new
            return Checked(source.path, None, [], [])
        found = verdicts(source, self._rulebook, self._today)
        self._on_page[name] = set(map(_use, found))
        known = self._judged | judged_uses(verdict for verdict in found if not verdict.flagged)
        new = [verdict for verdict in found if not _is_known(source, verdict, known)]
        return self._checked(source, new, [])

    def search_index(self, folder: str, name: str) -> Checked:
        """Its entries repeat the pages, without their marks: only what a page does not have is new."""
        source = _source(os.path.join(folder, name))
        if isinstance(source, Problem):
            return Checked(source.path, None, [], [source])
        return self._checked(source, *new_in_index(source, self._rulebook, self._glance, self._repeats))

    def _was_judged(self, verdict: Verdict) -> bool:
        return not self._judged.isdisjoint(_uses(verdict))

    def _repeats(self, verdict: Verdict, page: str) -> bool:
        return any(
            rule == verdict.rule and (_within(words, verdict.company) or _within(verdict.company, words))
            for rule, words in self._on_page.get(page, ())
        )

    def _checked(self, source: Source, found: list[Verdict], problems: list[Problem]) -> Checked:
        findings = []
        for verdict in found:
            level = self._level(verdict.rule)
            if verdict.flagged and level != "off":
                self._paths.setdefault(_use(verdict), set()).add(source.path)
                if _use(verdict) not in self._first:
                    self._first[_use(verdict)] = finding(source, verdict, level)
                    findings.append(self._first[_use(verdict)])
        return Checked(source.path, source if findings else None, findings, problems)

    def add_notes(self) -> None:
        """Say of each finding on which road it came, and on how many more pages it is."""
        for use, first in self._first.items():
            others = len(self._paths[use]) - 1
            more = f"The same words are on {others} more page{'s' if others > 1 else ''}." if others else ""
            first.note = " ".join(part for part in (first.note, self._note, more) if part)
            first.fix = ""  # a built file is not the place to mend


def _source(path: str) -> Source | Problem:
    data = file_bytes(path)
    return data if isinstance(data, Problem) else text_of(shown(path), data)


def _within(words: str, more: str) -> bool:
    return f" {words} " in f" {more} "


def _uses(verdict: Verdict) -> set[Use]:
    """The use that a verdict is about, also without the number of a footnote: no source has that."""
    before, _, last = verdict.company.rpartition(" ")
    return {_use(verdict), (verdict.rule, before)} if last.isdecimal() else {_use(verdict)}


def _is_known(source: Source, verdict: Verdict, known: Set[Use]) -> bool:
    uses = _uses(verdict)
    if _ends_title(source.text, verdict.end):
        uses.add((verdict.rule, verdict.company.rpartition(" ")[0]))
    if _LABEL.search(source.text, max(verdict.start - 60, 0), verdict.start):
        uses.add((verdict.rule, verdict.company.partition(" ")[2]))
    return not known.isdisjoint(uses)


def _ends_title(text: str, end: int) -> bool:
    """Whether the words end what generators take from the page for its title, before the site's name."""
    in_title = text.rfind("<title", 0, end) > text.rfind("</title", 0, end)
    return in_title and _AFTER_TITLE.match(text, end) is not None


def _pages(folder: str) -> Iterator[str]:
    """The paths of all web pages inside the site, with forward slashes."""
    for where, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(PAGES):
                yield os.path.relpath(os.path.join(where, name), folder).replace(os.sep, "/")
