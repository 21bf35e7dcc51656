"""Judges the words of a search index, entry by entry, each as part of the page that it leads to."""

from __future__ import annotations

from wordcare.built.bare import bare, passages
from wordcare.built.glance import judged_alone, worth_judging
from wordcare.checking import problem
from wordcare.judgement.judging import judge
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from wordcare.built.glance import Glance
    from wordcare.finding import Problem
    from wordcare.rulebook import Rulebook
    from wordcare.verdict import Verdict

    Repeats = Callable[[Verdict, str], bool]
    """Whether the page, given as its file inside the site, has the words of the verdict too."""


def new_in_index(
    source: Source, rulebook: Rulebook, glance: Glance, repeats: Repeats
) -> tuple[list[Verdict], list[Problem]]:
    """What is flagged in the index and not in the pages, and what of it could not be read."""
    import json

    from wordcare.reading.search_index import read_search_index

    suspects = _suspects(source.text, rulebook, glance, repeats)
    if suspects is not None and not suspects:
        return [], []

    def wanted(start: int, end: int) -> bool:
        return suspects is None or json.loads(f'"{source.text[start:end]}"') in suspects

    new, problems = [], []
    for location, prose in read_search_index(source, wanted):
        page = page_file(location)
        problems += [problem(source, *fault) for fault in prose.faults]
        found = judge(Source(page, ""), prose, rulebook, [])
        new += [verdict for verdict in found if verdict.flagged and not repeats(verdict, page)]
    return new, problems


def new_in_script(source: Source, rulebook: Rulebook, glance: Glance, repeats: Repeats) -> list[Verdict]:
    """What is flagged in a script with one page's part of an index, and not in that page."""
    from wordcare.reading.search_script import lines, page_of, read_search_script

    page = page_file(page_of(source.text) or "")
    some = glance.new(lines(source.text))
    alone = [judged_alone(some[number], rulebook) for number in worth_judging(some, rulebook.index)]
    if all(repeats(verdict, page) for each in alone for verdict in each if verdict.flagged):
        return []
    found = [judge(Source(page, ""), prose, rulebook, []) for prose in read_search_script(source)]
    return [verdict for each in found for verdict in each if verdict.flagged and not repeats(verdict, page)]


def page_file(location: str) -> str:
    """The file that an address in the index leads to: `about/#us` gives `about/index.html`."""
    path = location.split("#")[0].split("?")[0].lstrip("/")
    return f"{path}index.html" if not path or path.endswith("/") else path


def _suspects(text: str, rulebook: Rulebook, glance: Glance, repeats: Repeats) -> set[str] | None:
    """The strings of the index in which something is flagged that their pages do not have.

    None when this does not tell. Quick, because it keeps no places.
    """
    import json

    from wordcare.reading.search_index import LISTS

    try:
        index = json.loads(text)
        lists = [index[name] for name in LISTS if name in index]
        strings = [
            (page_file(entry["location"]), part)
            for entries in lists
            for entry in entries
            for part in _strings(entry)
        ]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    if not lists:
        return None
    read = [_passages(part) for _, part in strings]
    new = glance.new(passage for some in read for passage in some or ())
    flagged: dict[str, list[Verdict]] = {}
    for number in worth_judging(new, rulebook.index):
        found = [verdict for verdict in judged_alone(new[number], rulebook) if verdict.flagged]
        if found:
            flagged[new[number]] = found
    suspects: set[tuple[str, str]] = set()
    for (page, part), some in zip(strings, read, strict=True):
        met = [flagged[passage] for passage in some or () if passage in flagged]
        if some is None or not all(repeats(verdict, page) for each in met for verdict in each):
            suspects.add((part, page))
    return {part for part, page in suspects if _is_new(part, page, rulebook, repeats)}


def _passages(html: str) -> list[str] | None:
    """All passages that a string may be; None if that is in doubt."""
    words = bare(html)
    read = None if words is None else passages(words)
    return read[0] if read else None


def _is_new(html: str, page: str, rulebook: Rulebook, repeats: Repeats) -> bool:
    """Whether something is flagged in a string that its page does not have."""
    from wordcare.reading.html import read_html

    found = judge(Source(page, ""), read_html(Source("", html)), rulebook, [])
    return any(verdict.flagged and not repeats(verdict, page) for verdict in found)


def _strings(entry: dict[str, Any]) -> Iterator[str]:
    """All words of an entry: its title, its text, its tags. Raises `TypeError` if more is nested in it."""
    for key, value in entry.items():
        if key != "location":
            parts = value if isinstance(value, list) else [value]
            if any(isinstance(part, list | dict) for part in parts):
                raise TypeError
            yield from (part for part in parts if isinstance(part, str))
