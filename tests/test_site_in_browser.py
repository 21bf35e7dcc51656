"""The built site in a real browser: narrow and wide, light and dark, seen and by its structure."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from site_tools import KINDS, axe_says, window

PAGES = [kind for kind in KINDS if not kind.startswith(("language/by-topic", "whole-guide"))]
"""The two that are left out are long: the walk through the whole site looks at them."""

VIEWS = [(width, scheme) for width in (320, 1280) for scheme in ("light", "dark")]


@pytest.fixture(params=VIEWS, ids=lambda view: f"{view[0]}px-{view[1]}", scope="module")
def window_of(request, browser):
    """A window of one width and one colour scheme, as a new visitor has it."""
    width, scheme = request.param
    page = window(browser, width, color_scheme=scheme)
    yield page
    page.context.close()


@pytest.fixture(params=PAGES, scope="module")
def opened(window_of, site_address, request):
    """Each of some pages, opened and at rest; tests look at it and leave it as it is."""
    window_of.faults.clear()
    window_of.asked.clear()
    window_of.goto(site_address + request.param, wait_until="networkidle")
    return window_of


def test_a_page_opens_without_fault_and_asks_nobody_else(opened, site_address):
    assert opened.faults == []
    elsewhere = [url for url in opened.asked if urlsplit(url).netloc != urlsplit(site_address).netloc]
    assert [url for url in elsewhere if not url.startswith(("data:", "blob:"))] == []


def test_a_page_leaves_no_cookies(opened):
    assert opened.context.cookies() == []
    assert opened.evaluate("document.cookie") == ""


def test_a_page_says_its_language_its_title_and_its_parts(opened):
    assert opened.evaluate("document.documentElement.lang") == "en-GB"
    assert opened.title().strip()
    assert opened.locator("h1").count() == 1
    assert opened.locator("h1").inner_text().strip()
    for landmark in ("banner", "main", "contentinfo"):
        assert opened.get_by_role(landmark).count() == 1, landmark


def test_a_page_never_scrolls_sideways(opened):
    sizes = opened.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert sizes[0] <= sizes[1]


def test_a_page_has_the_colours_its_reader_asked_for(opened):
    dark = opened.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
    letters = opened.evaluate("getComputedStyle(document.querySelector('h1')).color")
    brightness = sum(int(part) for part in re.findall(r"\d+", letters)[:3])
    assert (brightness > 3 * 128) == dark, letters


def test_a_page_has_nothing_that_axe_finds(opened):
    assert axe_says(opened) == ([], [])


def test_search_finds_a_guide_by_a_word_in_it(browser, site_address):
    page = window(browser, 320)
    page.goto(site_address + "index.html")
    page.get_by_role("searchbox", name="Search").press_sequentially("payment")
    links = page.locator(".search__results a")
    links.first.wait_for()
    assert any("/payment/" in link.get_attribute("href") for link in links.all())
    assert axe_says(page)[0] == []
    assert page.faults == []
    page.context.close()


def test_a_list_of_words_can_be_narrowed(browser, site_address):
    page = window(browser)
    page.goto(site_address + "language/by-topic/index.html")
    rows = page.locator(".word-row:visible")
    before = rows.count()
    assert before > 20
    page.get_by_role("searchbox", name="Find a word").fill("hard to reach")
    expect(rows).not_to_have_count(before)
    assert rows.count() >= 1
    assert "hard to reach" in rows.first.inner_text().lower()
    page.context.close()
