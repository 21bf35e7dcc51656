"""Checks a built site, whichever generator made it: its pages, drawings, plain texts and search indexes.

Sources are checked before a build. What reaches readers by another road (a macro, a theme,
a generated page, another plugin) is only in what was built, so this reads that too.
"""

from __future__ import annotations

import os

from wordcare.built_ahead import NOTHING_AHEAD, mark_of
from wordcare.built_glance import NOTHING_LEARNT
from wordcare.built_look import Look, judged_uses, unpacked, use
from wordcare.built_search import new_in_index, new_in_script
from wordcare.checking import finding, level_of
from wordcare.contents import file_bytes, text_of
from wordcare.files import shown
from wordcare.finding import Problem, our_fault
from wordcare.reading.search_script import page_of
from wordcare.reports import Checked
from wordcare.sharing import shared

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
    from typing import Any

    from wordcare.built_ahead import Ahead, SeenAhead
    from wordcare.built_glance import Learnt
    from wordcare.built_look import Judged, Seen, Use
    from wordcare.built_titles import Passed
    from wordcare.finding import Finding
    from wordcare.judging import Verdict
    from wordcare.rulebook import Rulebook
    from wordcare.source import Source


__all__ = ["check_built", "is_built", "judged_uses"]

PAGES = (".html", ".htm", ".xhtml", ".svg", ".txt", ".vtt")
SEARCH_INDEXES = ("search/search_index.json", "search.json")
SEARCH_SCRIPTS = "search"
"""The folder in which a search index may stand in parts: see `reading.search_script`."""
ANOTHER_ROAD = (
    "These words did not come from a Markdown file that we read. "
    "Look in the theme, the settings, a macro or another plugin."
)


def check_built(
    folder: str,
    rulebook: Rulebook,
    levels: Mapping[str, str],
    today: str,
    judged: Collection[Judged] | None = None,
    selected: frozenset[str] | None = None,
    ahead: Ahead | None = None,
    watched: Callable[[list[str], int], Iterable[str]] = lambda names, _: names,
) -> list[Checked]:
    """What is to be said about each page and search index of the site in `folder`.

    `judged` is what was already judged in the sources, if those were read: it is not reported
    twice. The same words on many pages give one finding, at the first.
    `levels`, `today` and `selected` are those of `checking.check`. `ahead` is what was seen
    while the site was being built: pages that are still the same are not looked at again.
    `watched` is given some names, and how many there are in all, and gives them one by one.
    """
    site = _Site(folder, rulebook, today, judged, lambda rule: level_of(rule, rulebook, levels, selected))
    site.watched = watched
    checked = list(site.pages(list(_pages(folder)), *(ahead or NOTHING_AHEAD)))
    checked += [site.search_index(name) for name in search_indexes(folder)]
    checked += [each for name in _scripts(folder) if (each := site.search_script(name))]
    site.add_notes()
    return checked


def search_indexes(folder: str) -> list[str]:
    """The search indexes inside the site; parts of it, such as languages, may have their own."""
    return [
        f"{part}{name}" for part in _parts(folder) for name in SEARCH_INDEXES if _is_file(folder, part, name)
    ]


def is_built(folder: str) -> bool:
    """Whether a site generator made this folder: it has a first page, and a map or a search index."""
    names = ("sitemap.xml", *SEARCH_INDEXES)
    return _is_file(folder, "index.html") and any(_is_file(folder, name) for name in names)


class _Site:
    """What was met so far, page by page."""

    def __init__(
        self,
        folder: str,
        rulebook: Rulebook,
        today: str,
        judged: Collection[Judged] | None,
        level: Callable[[str], str],
    ) -> None:
        self._folder = folder
        self._rulebook = rulebook
        self._level = level
        self._note = "" if judged is None else ANOTHER_ROAD
        self._look = Look(rulebook, today, judged or ())
        self.watched: Callable[[list[str], int], Iterable[str]] = lambda names, _: names
        self._total = 0
        self._titles: set[Passed] = {passed for passed in judged or () if len(passed) == 3}
        """Headings and titles that pass where they belong, so that other pages may repeat them."""
        self._on_page: dict[str, set[Use]] = {}
        """Each page's uses, by its path inside the site."""
        self._first: dict[Use, Finding] = {}
        self._paths: dict[Use, set[str]] = {}

    def pages(self, names: list[str], seen_ahead: SeenAhead, learnt_ahead: Learnt) -> Iterator[Checked]:
        """What is new in each page. The pages of a large site are shared among the cores."""
        self._look.glance.learn(learnt_ahead)
        known = {name: seen for name in names if (seen := self._still_so(name, seen_ahead))}
        others = [name for name in names if name not in known]
        self._total = len(others)
        for name, (seen, learnt) in zip(others, shared(others, self._seen), strict=True):
            known[name] = seen
            self._look.glance.learn(learnt)
        self._titles.update(*(titles for _, titles, _, _ in known.values()))
        for name in names:
            yield self._page(name, *known[name])

    def _still_so(self, name: str, ahead: SeenAhead) -> Seen | None:
        """What was seen in a page ahead, if the page is the same now."""
        if name not in ahead:
            return None
        mark, seen = ahead[name]
        data = file_bytes(os.path.join(self._folder, name))
        return seen if isinstance(data, bytes) and mark_of(data) == mark else None

    def _seen(self, names: list[str]) -> list[tuple[Seen, Learnt]]:
        """What is seen in each page; with the last one what was learnt, if a search index needs that."""
        watched = self.watched(names, self._total)
        seen = [(self._look.at(self._source(name), name), NOTHING_LEARNT) for name in watched]
        if seen and search_indexes(self._folder):
            seen[-1] = seen[-1][0], self._look.glance.learnt()
        return seen

    def _page(
        self,
        name: str,
        uses: set[Use],
        _titles: set[Passed],
        found: list[tuple[Any, ...]],
        problem: tuple[Any, ...],
    ) -> Checked:
        self._on_page[name] = uses
        new = [packed for packed in found if self._titles.isdisjoint(packed[0])]
        path = self._path(name)
        if problem:
            return Checked(path, None, [], [Problem(path, *problem)])
        source = self._source(name) if new else None
        if isinstance(source, Problem):
            return Checked(path, None, [], [source])
        return self._checked(source, list(map(unpacked, new)), []) if source else Checked(path, None, [], [])

    def search_index(self, name: str) -> Checked:
        """Its entries repeat the pages, without their marks: only what a page does not have is new."""
        source = self._source(name)
        if isinstance(source, Problem):
            return Checked(source.path, None, [], [source])
        try:
            new, problems = new_in_index(source, self._rulebook, self._look.glance, self._repeats_in(name))
        except Exception as error:  # the pages were looked at all the same
            return Checked(source.path, None, [], [our_fault(source.path, error)])
        return self._checked(source, new, problems)

    def search_script(self, name: str) -> Checked | None:
        """As `search_index`, for one page's part of an index; None for any other script."""
        source = self._source(name)
        if isinstance(source, Problem):
            return Checked(source.path, None, [], [source])
        if page_of(source.text) is None:
            return None
        return self._checked(
            source, new_in_script(source, self._rulebook, self._look.glance, self._repeats), []
        )

    def _path(self, name: str) -> str:
        return shown(os.path.join(self._folder, name))

    def _source(self, name: str) -> Source | Problem:
        data = file_bytes(os.path.join(self._folder, name))
        return data if isinstance(data, Problem) else text_of(self._path(name), data)

    def _repeats_in(self, index: str) -> Callable[[Verdict, str], bool]:
        """As `_repeats`, for pages as a search index names them: from the part of the site that has it."""
        part = next(index.removesuffix(name) for name in SEARCH_INDEXES if index.endswith(name))
        return lambda verdict, page: self._repeats(verdict, part + page) or self._repeats(verdict, page)

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
                self._paths.setdefault(use(verdict), set()).add(source.path)
                if use(verdict) not in self._first:
                    self._first[use(verdict)] = finding(source, verdict, level)
                    findings.append(self._first[use(verdict)])
        return Checked(source.path, source if findings else None, findings, problems)

    def add_notes(self) -> None:
        """Say of each finding on which road it came, and on how many more pages it is."""
        for met, first in self._first.items():
            others = len(self._paths[met]) - 1
            more = f"The same words are on {others} more page{'s' if others > 1 else ''}." if others else ""
            first.note = " ".join(part for part in (first.note, self._note, more) if part)
            first.fix = ""  # a built file is not the place to mend


def _within(words: str, more: str) -> bool:
    return f" {words} " in f" {more} "


def _is_file(*names: str) -> bool:
    return os.path.isfile(os.path.join(*names))


def _parts(folder: str) -> Iterator[str]:
    """The site itself, and every folder in it, as beginnings of paths inside the site."""
    for where, folders, _ in os.walk(folder):
        folders.sort()
        below = os.path.relpath(where, folder).replace(os.sep, "/")
        yield "" if below == "." else f"{below}/"


def _scripts(folder: str) -> list[str]:
    where = os.path.join(folder, SEARCH_SCRIPTS)
    names = sorted(os.listdir(where)) if os.path.isdir(where) else []
    return [f"{SEARCH_SCRIPTS}/{name}" for name in names if name.endswith(".js")]


def _pages(folder: str) -> Iterator[str]:
    """The paths of all web pages, drawings and plain texts inside the site, with forward slashes."""
    for where, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(PAGES):
                yield os.path.relpath(os.path.join(where, name), folder).replace(os.sep, "/")
