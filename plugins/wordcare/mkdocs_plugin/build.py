"""One build: what was found in its sources, and afterwards in what it made."""

from __future__ import annotations

import gc
from datetime import date
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from wordcare import rulebook
from wordcare.advice import Advisor
from wordcare.built.ahead import seen_ahead
from wordcare.built.folder import Folder
from wordcare.built.glance import NOTHING_LEARNT
from wordcare.built.look import Look, judged_uses, new_beside
from wordcare.built.site import check_built
from wordcare.built.titles import passed
from wordcare.checking import check_with_verdicts, finding, level_of
from wordcare.command.selection import covers, known_levels
from wordcare.contents import file_text
from wordcare.ease.project import ON, Ease
from wordcare.files import shown
from wordcare.finding import Finding, Problem, failing, our_fault
from wordcare.parcels import packed, unpacked
from wordcare.reports import Checked
from wordcare.reports.text import number_of
from wordcare.sharing import MANY, Partner, cores
from wordcare.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from typing import Any

    from mkdocs.structure.files import File

    from wordcare.built.ahead import Ahead
    from wordcare.built.look import Judged
    from wordcare.public_pages import Home
    from wordcare.settings import Settings

    Parcel = tuple[bytes, set[Judged], str]
    """What is to be said about a source, what was judged in it, and its text if that is shown."""

AT_ONCE = 20
"""Pages that the process beside a build hears or tells of at once. Each time that it wakes costs the
build time, and all together would be in memory twice."""


class Build:
    """The engine with the settings of one build, and all that it has found so far.

    A `preview` looks at reading ease wherever the project has limits for it: writers are at work there.
    `home` says where on the site the word pages are. The levels `told` stand in the file `told_in`,
    and others in the settings file of the project.
    Raises `CannotRun` when the rulebook cannot be used.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        told: Collection[str] = (),
        told_in: str = "",
        home: Home | None = None,
        preview: bool = False,
    ) -> None:
        self.rulebook = rulebook.load(settings.words, settings.cache)
        known_levels(settings, self.rulebook, told, told_in)
        self._covers = covers(settings)
        self.advisor = Advisor(self.rulebook, settings.site, home)
        has_limits = isinstance(settings.reading, dict)
        self._ease = Ease(settings, self.rulebook, ON if preview and has_limits else "")
        self.measuring = Ease(settings, None, ON)
        """For pages that are measured to show the numbers, whether or not reading ease is checked."""
        self._settings = settings
        self._preview = preview
        self._today = date.today().isoformat()
        self._judged: set[Judged] = set()
        self._checked: dict[str, Checked] = {}
        """What was found in each file, without its text: a large site has much of that."""
        self._made: dict[str, str] = {}
        """From the path of each source to the page that is made from it, as its path inside the site."""
        self._beside: dict[str, None] = {}
        self._partner: Partner | None = None
        self._written: list[str] = []
        """The pages that the process beside this one has not been told of; the last may not be there yet."""

    def begin(self, made: dict[str, str], folder: str) -> None:
        """Begin to check many sources in a process beside this one, if there is a core to spare.

        A preview needs them at once. `made` leads from the path of each source to that of its page
        inside the site. The process will also look at the pages in `folder` as soon as they are written.
        """
        self._made = made
        if len(made) >= MANY and cores() > 1 and not self._preview:
            self._beside = dict.fromkeys(made)
            self._partner = Partner(partial(self._work_beside, list(made), folder))

    def is_begun(self, path: str) -> bool:
        """Whether `finished` will say what is to be said about a source."""
        return path in self._beside

    def finished(self) -> Iterator[Checked]:
        """What is to be said about the sources that were begun."""
        if self._partner is None:
            return
        paths, self._beside = list(self._beside), {}
        for at in range(0, len(paths), AT_ONCE):
            some = paths[at : at + AT_ONCE]
            parcels = self._partner.answer() if self._partner else None
            if not isinstance(parcels, list):  # it could not finish
                self.close()
                parcels = self._parcels(some)
            for path, parcel in zip(some, parcels, strict=True):
                yield self._opened(path, parcel)
        if self._partner:
            self._partner.tell(self._judged)

    def writes(self, page: str) -> None:
        """Hear that a page, given as its path inside the site, is written next: those before it are there."""
        if self._partner is None:
            return
        if len(self._written) >= AT_ONCE:
            self._partner.tell(self._written)
            self._written = []
        self._written.append(page)

    def _seen_ahead(self) -> Ahead | None:
        """What the process beside this one saw, if there is one and it could finish."""
        if self._partner is None:
            return None
        self._partner.tell(self._written)
        self._partner.end()
        ahead: Ahead | None = self._partner.answer()
        self.close()
        return ahead

    def _work_beside(
        self, paths: list[str], folder: str, told: Iterator[Any], say: Callable[[Any], None]
    ) -> None:
        """In the process beside this one: check the sources, then look at the pages that we are told of."""
        parcels = self._parcels(paths)  # all at once: nobody reads them yet, and a pipe holds few
        for at in range(0, len(parcels), AT_ONCE):
            say(parcels[at : at + AT_ONCE])
        del parcels
        look = Look(self.rulebook, self._today, next(told, ()))
        seen = seen_ahead(folder, chain.from_iterable(told), look)
        say((seen, look.glance.learnt() if Folder(folder).search_indexes else NOTHING_LEARNT))

    def close(self) -> None:
        """Let go of the process beside this one."""
        if self._partner is not None:
            self._partner.close()
            self._partner = None

    def check_source(self, path: str) -> Checked:
        """What is to be said about one file of the project."""
        return self._opened(path, self._parcel(path))

    def _parcels(self, paths: list[str]) -> list[Parcel]:
        return [self._parcel(path) for path in paths]

    def _parcel(self, path: str) -> Parcel:
        source = file_text(shown(path))
        if isinstance(source, Problem):
            return packed(([], [source] if self._covers(path) else [])), set(), ""
        try:
            findings, problems, every = check_with_verdicts(
                source, self.rulebook, self._settings.levels, None, self._today, self._ease
            )
        except Exception as error:  # one page that we cannot cope with must not hide the others
            return packed(([], [our_fault(source.path, error)])), set(), ""
        told = self._covers(path)
        if not told:
            findings, problems = [], []
        judged = judged_uses(every, self._made.get(path, ""), told=told)
        return packed((findings, problems)), judged, source.text if findings else ""

    def _opened(self, path: str, parcel: Parcel) -> Checked:
        result, judged, text = parcel
        name = shown(path)
        findings, problems = unpacked(result, name)
        self._judged |= judged
        self._checked[path] = Checked(name, None, findings, problems)
        return Checked(name, Source(name, text), findings, problems) if findings else self._checked[path]

    def check_built(self, folder: str) -> list[Checked]:
        """What is to be said about the built site beyond what its sources gave."""
        gc.freeze()  # all that the generator holds need not be looked through again and again
        try:
            checked = check_built(
                folder,
                self.rulebook,
                self._settings.levels,
                self._today,
                self._judged,
                ahead=self._seen_ahead(),
            )
        finally:
            gc.unfreeze()
        for file in checked:
            self._checked[file.path] = Checked(file.path, None, file.findings, file.problems)
        return checked

    def _findings_in(self, path: str | None) -> list[Finding]:
        """What was found in the source at `path`."""
        checked = self._checked.get(path or "")
        return checked.findings if checked else []

    def findings_on(self, file: File, html: str) -> list[Finding]:
        """What was found in the source of a page, and what is new in the page that came of it."""
        source = Source(file.dest_uri, html)
        _, titles, new, _ = Look(self.rulebook, self._today, self._judged).at(source, file.dest_uri)
        titles |= passed(self._judged)  # menus repeat those of other pages
        found = [
            finding(source, verdict, level)
            for verdict in new_beside(titles, new)
            if (level := level_of(verdict.rule, self.rulebook, self._settings.levels, None)) != "off"
        ]
        return [*self._findings_in(file.abs_src_path), *found]

    def fails(self, finding: Finding) -> bool:
        """Whether a finding fails the build."""
        return finding.level in failing(self._settings.fail_on)

    def verdict(self) -> str:
        """Why the site must not be published; empty when it may be."""
        files = self._checked.values()
        stopping = sum(self.fails(finding) for file in files for finding in file.findings)
        unread = sum(len(file.problems) for file in files)
        parts = []
        if stopping:
            parts.append(f"{number_of(stopping, 'place')} to change before this can be published.")
        if unread:
            parts.append(f"{number_of(unread, 'thing')} could not be checked.")
        return f"wordcare: {' '.join(parts)} Each is listed above." if parts else ""
