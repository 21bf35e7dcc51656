"""Judges the words of a search index, entry by entry, each as part of the page that it leads to."""

from __future__ import annotations

import re

from wordcare.checking import problem
from wordcare.judging import judge
from wordcare.matching.candidates import candidates
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:

    from wordcare.finding import Problem
    from wordcare.judging import Verdict
    from wordcare.rulebook import Rulebook

_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|.)")


def judged_entries(source: Source, rulebook: Rulebook) -> tuple[list[tuple[str, Verdict]], list[Problem]]:
    """(file of the page, verdict) for every expression in the index, and what could not be read."""
    from wordcare.reading.search_index import read_search_index

    found, problems = [], []
    for location, prose in read_search_index(source, candidates(_flat(source.text), rulebook.index).touch):
        page = page_file(location)
        problems += [problem(source, *fault) for fault in prose.faults]
        found += [(page, verdict) for verdict in judge(Source(page, ""), prose, rulebook, [])]
    return found, problems


def page_file(location: str) -> str:
    """The file that an address in the index leads to: `about/#us` gives `about/index.html`."""
    path = location.split("#")[0].split("?")[0].lstrip("/")
    return f"{path}index.html" if not path or path.endswith("/") else path


def _flat(text: str) -> str:
    """The index with one entry on each line and without escapes, every character at its old offset."""
    return _ESCAPE.sub(_same_length, text.replace('"},{', '"}\n{'))


def _same_length(escape: re.Match[str]) -> str:
    letter = chr(int(escape[1], 16)) if escape[1] else " "
    return letter + " " * (len(escape[0]) - 1)
