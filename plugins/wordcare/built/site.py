"""Checks a built site: every page, and then what search indexes, feeds and style sheets have beside them."""

from __future__ import annotations

import os

from wordcare.built.ahead import NOTHING_AHEAD
from wordcare.built.folder import SEARCH_INDEXES, Folder
from wordcare.built.glance import NOTHING_LEARNT
from wordcare.built.look import Look, new_beside, use
from wordcare.built.others import is_page, new_in, new_in_whole, page_files, pages_beside, source_of
from wordcare.built.search import new_in_index, new_in_script
from wordcare.built.titles import passed
from wordcare.checking import finding, level_of
from wordcare.contents import file_bytes, file_text
from wordcare.files import shown
from wordcare.finding import Problem, our_fault
from wordcare.reading import MARKDOWN
from wordcare.reading.search_script import page_of
from wordcare.reports import Checked
from wordcare.reports.text import number_of
from wordcare.sharing import shared
from wordcare.stored import mark_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from wordcare.built.ahead import Ahead
    from wordcare.built.glance import Learnt
    from wordcare.built.look import Judged, Seen, Use
    from wordcare.finding import Finding
    from wordcare.rulebook import Rulebook
    from wordcare.source import Source
    from wordcare.verdict import Verdict

    Watched = Callable[[list[str], int], Iterable[str]]
    """Given some names, and how many there are in all, gives them one by one."""

    Found = tuple[list[Verdict], list[Problem]]

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
    watched: Watched = lambda names, _: names,
) -> list[Checked]:
    """What is to be said about each page of the site in `folder`, and about what it shows beside them.

    `judged` is what was already judged in the sources, if those were read: it is not reported
    twice. The same words on many pages give one finding, at the first.
    `levels`, `today` and `selected` are those of `checking.check`. `ahead` is what was seen
    while the site was being built: pages that are still the same are not looked at again.
    """
    inside = Folder(folder)
    site = _Site(
        folder,
        inside,
        rulebook,
        Look(rulebook, today, judged or ()),
        judged or (),
        lambda rule: level_of(rule, rulebook, levels, selected),
    )
    checked = list(site.pages(inside.pages, ahead or NOTHING_AHEAD, watched))
    checked += [site.search_index(name) for name in inside.search_indexes]
    checked += [each for name in inside.scripts if (each := site.search_script(name))]
    checked += [each for name in inside.others if (each := site.other(name))]
    checked += map(Checked.unread, inside.problems)
    site.add_notes("" if judged is None else ANOTHER_ROAD)
    return checked


class _Site:
    """What was met so far, page by page."""

    def __init__(
        self,
        folder: str,
        inside: Folder,
        rulebook: Rulebook,
        look: Look,
        judged: Collection[Judged],
        level: Callable[[str], str],
    ) -> None:
        self._folder = folder
        self._has_index = bool(inside.search_indexes)
        self._rulebook = rulebook
        self._look = look
        self._level = level
        self._titles = passed(judged)
        """Headings and titles that pass where they belong, so that other pages may repeat them."""
        self._on_page: dict[str, set[Use]] = {}
        """Each page's uses, by its path inside the site."""
        self._first: dict[tuple[Use, bool], Finding] = {}
        """The first place of each use, those in doubt apart."""
        self._paths: dict[tuple[Use, bool], set[str]] = {}

    def pages(self, names: list[str], ahead: Ahead, watched: Watched) -> Iterator[Checked]:
        """What is new in each page. The pages of a large site are shared among the cores."""
        seen_ahead, learnt_ahead = ahead
        self._look.glance.learn(learnt_ahead)
        known = {
            name: seen
            for name in names
            if name in seen_ahead and (seen := self._still_so(name, *seen_ahead[name]))
        }
        others = [name for name in names if name not in known]
        every = shared(others, lambda some: self._seen(watched(some, len(others))))
        for name, (seen, learnt) in zip(others, every, strict=True):
            known[name] = seen
            self._look.glance.learn(learnt)
        self._titles.update(*(titles for _, titles, _, _ in known.values()))
        for name in names:
            yield self._page(name, known[name])

    def _still_so(self, name: str, mark: bytes, seen: Seen) -> Seen | None:
        """What was seen in a page ahead, if the page is the same now."""
        data = file_bytes(os.path.join(self._folder, name))
        return seen if isinstance(data, bytes) and mark_of(data) == mark else None

    def _seen(self, names: Iterable[str]) -> list[tuple[Seen, Learnt]]:
        """What is seen in each page; with the last one what was learnt, if a search index needs that."""
        seen = [(self._look.at(self._source(name), name), NOTHING_LEARNT) for name in names]
        if seen and self._has_index:
            seen[-1] = seen[-1][0], self._look.glance.learnt()
        return seen

    def _page(self, name: str, seen: Seen) -> Checked:
        self._on_page[name], _, found, problem = seen
        path = self._path(name)
        problems = [Problem(path, *problem)] if problem else []
        new = new_beside(self._titles, found)
        source = self._source(name) if new else None
        if isinstance(source, Problem):
            return Checked.unread(source)
        return self._checked(source, new, problems) if source else Checked(path, None, [], problems)

    def search_index(self, name: str) -> Checked:
        """Its entries repeat the pages, without their marks: only what a page does not have is new."""
        repeats = self._repeats_in(name)
        return self._beside_pages(
            self._source(name), lambda index: new_in_index(index, self._rulebook, self._look.glance, repeats)
        )

    def search_script(self, name: str) -> Checked | None:
        """As `search_index`, for one page's part of an index; None for any other script."""
        source = self._source(name)
        if not isinstance(source, Problem) and page_of(source.text) is None:
            return None
        return self._beside_pages(
            source,
            lambda script: (new_in_script(script, self._rulebook, self._look.glance, self._repeats), []),
        )

    def other(self, name: str) -> Checked | None:
        """As `search_index`, for any other file that shows words; None if it turns out to show none."""
        source = source_of(self._path(name))
        if source is None:
            return None
        look = self._look

        def repeats(verdict: Verdict, page: str) -> bool:
            return look.was_judged(verdict) or self._repeats(verdict, page)

        if name.lower().endswith(MARKDOWN) or is_page(source):
            page = next((page for page in pages_beside(name) if page in self._on_page), "")
            return self._beside_pages(
                source, lambda copy: (new_in_whole(copy, self._rulebook, look.today, page, repeats), [])
            )
        return self._beside_pages(
            source, lambda other: (list(new_in(other, self._rulebook, self._page_at, repeats)), [])
        )

    def _page_at(self, address: str) -> str:
        """The page that an address leads to; no name if it is none of the site."""
        return next((name for name in page_files(address) if name in self._on_page), "")

    def _beside_pages(self, source: Source | Problem, new_in: Callable[[Source], Found]) -> Checked:
        if isinstance(source, Problem):
            return Checked.unread(source)
        try:
            new, problems = new_in(source)
        except Exception as error:  # the pages were looked at all the same
            return Checked.unread(our_fault(source.path, error))
        return self._checked(source, new, problems)

    def _path(self, name: str) -> str:
        return shown(os.path.join(self._folder, name))

    def _source(self, name: str) -> Source | Problem:
        return file_text(self._path(name))

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
                met = use(verdict), verdict.doubtful
                self._paths.setdefault(met, set()).add(source.path)
                if met not in self._first:
                    self._first[met] = finding(source, verdict, level)
                    findings.append(self._first[met])
        return Checked(source.path, source if findings else None, findings, problems)

    def add_notes(self, road: str) -> None:
        """Say of each finding on which road it came, and on how many more pages it is."""
        for met, first in self._first.items():
            others = len(self._paths[met]) - 1
            more = f"The same words are on {number_of(others, 'more page')}." if others else ""
            first.note = " ".join(part for part in (first.note, road, more) if part)
            first.fix, first.wider = "", None  # a built file is not the place to mend


def _within(words: str, more: str) -> bool:
    return f" {words} " in f" {more} "
