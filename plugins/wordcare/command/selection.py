"""What a run is about: which files, which rules, at which levels; wrong names are said at once."""

from __future__ import annotations

import os

from wordcare.files import Search, left_out, path_from, shown
from wordcare.finding import CannotRun, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Collection, Iterable

    from wordcare.rulebook import Rulebook
    from wordcare.settings import Settings


def paths_to_check(
    given: list[str], settings: Settings, *, others: bool = False, only_included: bool = False
) -> Search:
    """The files in `given`; when nothing was given, and no `others`, what the settings include.

    With `only_included`, what was given is taken only where the settings include it.
    """
    found = Search(settings.folder, _matcher(settings.exclude), settings.path)
    if given or others:
        found.given(given)
        if only_included:
            found.keep(covers(settings))
        return found
    _take_included(found, settings)
    if not found.files and not found.problems:
        found.problems.append(_nothing_here(settings))
    return found


def _take_included(found: Search, settings: Settings) -> None:
    from wordcare import globs

    include = _matcher(settings.include)
    if include is not None:
        starts = dict.fromkeys(globs.fixed_part(glob) for glob in settings.include)
        found.included((os.path.join(settings.folder, start) for start in starts), include)


def idle_patterns(found: Search, settings: Settings) -> list[str]:
    """What to say of patterns under `include` that cover no file, as when a name is misspelt."""
    below = [path_from(settings.folder, path) for path in found.files]
    idle = []
    for pattern in settings.include:
        matcher = _matcher([pattern])
        if below and matcher and not any(map(matcher.match, below)):
            idle.append(f"{settings.path}: `{pattern}` under `include` covers no file to check.\n")
    return idle


def _nothing_here(settings: Settings) -> Problem:
    everything = Search(settings.folder, None)
    _take_included(everything, settings)
    if everything.files:
        return left_out(shown(settings.folder), settings.path)
    message = "There is nothing to check here: `include` covers no file that wordcare can read."
    return Problem(settings.path or shown(settings.folder), message, "Name the files or folders to check.")


def built_sites(given: list[str]) -> list[str]:
    """Those of the folders in `given` that a site generator made; each is checked as a whole."""
    likely = [path for path in given if os.path.isfile(os.path.join(path, "index.html"))]
    if not likely:
        return []
    from wordcare.built.folder import is_built

    return [path for path in likely if is_built(path)]


def each_once(folders: Iterable[str]) -> list[str]:
    """Those of `folders` that are not the same as one before, in another spelling."""
    once: dict[str, str] = {}
    for folder in folders:
        once.setdefault(os.path.realpath(folder), folder)
    return list(once.values())


def _matcher(patterns: list[str]) -> re.Pattern[str] | None:
    if not patterns:
        return None
    from wordcare import globs  # patterns need `re`, which takes 5 ms to import

    return globs.matcher(patterns)


def selected_rules(select: str, rulebook: Rulebook) -> frozenset[str] | None:
    """The ids in `select`; None (all) when it is empty. Raises `CannotRun` for an id without a page."""
    if not select:
        return None
    ids = [name.strip() for name in select.split(",") if name.strip()]
    if not ids:
        raise CannotRun(
            [Problem("--select", "No word page is named.", "Write ids with commas between them.")]
        )
    known = _rules(rulebook)
    problems = [unknown_page("--select", name, known) for name in ids if name not in known]
    if problems:
        raise CannotRun(problems)
    return frozenset(ids)


def covers(settings: Settings) -> Callable[[str], bool]:
    """Tells of the path of a file whether the settings include it, and do not exclude it."""
    include, exclude = _matcher(settings.include), _matcher(settings.exclude)

    def is_covered(path: str) -> bool:
        try:
            below = os.path.relpath(path, settings.folder).replace(os.sep, "/")
        except ValueError:  # on another drive of Windows
            return True
        is_out = exclude is not None and exclude.match(below)
        return not is_out and include is not None and include.match(below) is not None

    return is_covered


def known_levels(
    settings: Settings, rulebook: Rulebook, told: Collection[str] = (), told_in: str = ""
) -> None:
    """Raises `CannotRun` when the settings give a level to an id that no page has.

    Those of `told` stand in another file, `told_in`.
    """
    if all(name in rulebook.words for name in settings.levels):
        return
    known = _rules(rulebook)
    unknown = [name for name in settings.levels if name not in known]
    if not unknown:
        return
    from wordcare.contents import file_text
    from wordcare.settings_file import place_of

    source = file_text(settings.path)
    problems = []
    for name in unknown:
        if name in told:
            problems.append(unknown_page(told_in, name, known))
        else:
            place = (0, 0) if isinstance(source, Problem) else place_of(source, name)
            problems.append(unknown_page(settings.path, name, known, *place))
    raise CannotRun(problems)


def _rules(rulebook: Rulebook) -> list[str]:
    """The ids of all rules, those of reading ease too."""
    from wordcare.ease.rules import LEVELS

    return [*rulebook.words, *LEVELS]


def unknown_page(where: str, name: str, ids: Iterable[str], line: int = 0, column: int = 0) -> Problem:
    """What to say about a name that is not the id of a word page."""
    from difflib import get_close_matches

    from wordcare.rulebook.lookup import LIKELY

    likely = get_close_matches(name, list(ids), n=1, cutoff=LIKELY)
    next_step = f"Did you mean `{likely[0]}`?" if likely else "`wordcare words` lists them all."
    return Problem(where, f"The rulebook has no page `{name}`.", next_step, line, column)
