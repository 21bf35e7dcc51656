"""The built site in a real browser: narrow and wide, light and dark, seen and by its structure."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import axe_playwright_python
import pytest
from playwright.sync_api import expect, sync_playwright

from browser import ARGUMENTS, chromium

PAGES = (
    "",
    "principles/",
    "payment/",
    "start/what-co-production-is/",
    "language/",
    "language/words/hard-to-reach/",
    "404.html",
)
VIEWS = [(width, scheme) for width in (360, 1280) for scheme in ("light", "dark")]
AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


@pytest.fixture(scope="session")
def a_browser():
    path = chromium()
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture(params=VIEWS, ids=lambda view: f"{view[0]}px-{view[1]}", scope="module")
def view(request, a_browser):
    """A browser window of one width and one colour scheme, as a new visitor has it."""
    width, scheme = request.param
    context = a_browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    context.set_default_timeout(20_000)
    yield context
    context.close()


def new_window(view):
    """A new page that writes down what goes wrong and what it asks for."""
    page = view.new_page()
    page.faults, page.asked = [], []
    page.on("console", lambda said: page.faults.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: page.faults.append(str(error)))
    page.on("response", lambda got: page.faults.append(got.url) if got.status >= 400 else None)
    page.on("request", lambda request: page.asked.append(request.url))
    return page


@pytest.fixture
def window(view):
    """A new page, which a test may do with as it likes."""
    page = new_window(view)
    yield page
    page.close()


@pytest.fixture(params=PAGES, ids=lambda path: path or "welcome", scope="module")
def opened(view, site_address, request):
    """Each of some pages, opened and at rest; tests look at it and leave it as it is."""
    page = new_window(view)
    page.goto(site_address + request.param, wait_until="networkidle")
    yield page
    page.close()


def test_a_page_opens_without_fault_and_asks_nobody_else(opened, site_address):
    assert opened.faults == []
    elsewhere = [url for url in opened.asked if urlsplit(url).netloc != urlsplit(site_address).netloc]
    assert [url for url in elsewhere if not url.startswith(("data:", "blob:"))] == []


def test_a_page_leaves_no_cookies(opened):
    assert opened.context.cookies() == []
    assert opened.evaluate("document.cookie") == ""


def test_a_page_says_its_language_its_title_and_its_parts(opened):
    assert opened.evaluate("document.documentElement.lang") == "en"
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


def test_a_page_meets_wcag_as_far_as_axe_can_tell(opened):
    assert violations(opened) == []


def test_the_open_search_meets_wcag_too(window, site_address):
    search(window, site_address, "payment")
    assert violations(window) == []


def violations(page):
    """What axe finds against WCAG 2 A and AA, each in a line."""
    page.add_script_tag(path=AXE)
    found = page.evaluate("tags => axe.run({runOnly: tags})", WCAG)
    assert found["passes"], "axe looked at nothing"
    return [told(violation) for violation in found["violations"]]


def told(violation):
    """A violation in one line, with the first places."""
    places = [" ".join(map(str, node["target"])) for node in violation["nodes"]]
    return f"{violation['id']} ({len(places)}): {violation['help']}: {'; '.join(places[:4])}"


def search(page, site_address, words):
    """Type into the search of the welcome page, as people do; gives back where the results lead."""
    page.goto(site_address, wait_until="networkidle")
    field = page.locator("input[name=query]")
    if not field.is_visible():
        page.locator("label[for=__search]").first.click()
    field.press_sequentially(words, delay=60)
    results = page.locator(".md-search-result__item a")
    results.first.wait_for()
    return [link.get_attribute("href") for link in results.all()]


def test_search_finds_a_guide_by_a_word_in_it(window, site_address):
    assert any("/payment/" in address for address in search(window, site_address, "payment"))
    assert window.faults == []


def test_a_list_of_words_can_be_narrowed(window, site_address):
    window.goto(site_address + "language/by-topic/", wait_until="networkidle")
    rows = window.locator(".word-row:visible")
    before = rows.count()
    assert before > 20
    window.get_by_role("searchbox", name="Find a word").fill("hard to reach")
    expect(rows).not_to_have_count(before)
    assert rows.count() >= 1
    assert "hard to reach" in rows.first.inner_text().lower()
