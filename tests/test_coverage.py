"""The index of what the sources teach: each item leads to a place on the site that is there.

It is an index and no proof: only a reader can say whether a page makes a point clear.
"""

import posixpath
import re

import pytest

from conftest import ROOT

INDEX = "about/coverage.md"
ROW = re.compile(r"^\|\s*([A-Z]\d\d)\s*\|([^|]*)\|", re.MULTILINE)
PLACE = re.compile(r"\]\(([^)#\s]+\.md)(?:#([^)\s]+))?\)")
ANCHOR = re.compile(r'\s(?:id|name)="([^"]+)"')


def items():
    """Each id, with whether it is core."""
    lines = (ROOT / "tests/data/source_items.txt").read_text(encoding="utf-8").splitlines()
    return {line[:3]: not line.endswith(" more") for line in lines if not line.startswith("#")}


@pytest.fixture(scope="module")
def rows():
    return ROW.findall((ROOT / "docs" / INDEX).read_text(encoding="utf-8"))


def test_the_list_of_items_is_whole():
    known = items()
    assert len(known) == 291
    assert sum(known.values()) == 218


def test_every_item_is_in_the_index_and_no_other(rows):
    assert {item for item, _ in rows} == set(items())


def test_each_leads_to_a_page_and_a_part_of_it_that_are_there(built_site, rows):
    wrong = []
    for item, where in rows:
        places = PLACE.findall(where)
        if not places:
            wrong.append(f"{item}: names no page")
        for page, anchor in places:
            file = posixpath.normpath(posixpath.join(posixpath.dirname(INDEX), page))
            stem = file.removesuffix(".md")
            built = built_site / (f"{stem}.html" if stem.endswith("index") else f"{stem}/index.html")
            if not built.is_file():
                wrong.append(f"{item}: there is no page {file}")
            elif anchor and anchor not in ANCHOR.findall(built.read_text(encoding="utf-8")):
                wrong.append(f"{item}: {file} has no part #{anchor}")
    assert wrong == []


def test_the_index_is_kept_out_of_the_menu(built_site):
    home = (built_site / "index.html").read_text(encoding="utf-8")
    assert 'href="about/coverage/"' not in home
