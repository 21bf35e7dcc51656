"""Where a reader is and what comes next: the line above the title, the menu, the paths, the end of a page."""

import re

import pytest
from playwright.sync_api import expect

from site_tools import window

COUNT = re.compile(r"\((\d+) of (\d+)\)")
WORD = "language/words/hard-to-reach/index.html"


@pytest.fixture
def page(browser):
    opened = window(browser)
    yield opened
    opened.context.close()


@pytest.mark.parametrize("kind", [WORD, "language/by-topic/index.html", "language/about/index.html"])
def test_the_section_of_words_is_a_link_on_each_of_its_pages(page, site_address, kind):
    page.goto(site_address + kind)
    page.get_by_role("navigation", name="Where you are").get_by_role(
        "link", name="Words and language"
    ).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Words and language")


def test_the_menu_marks_the_section_of_words_on_the_page_of_a_word(page, site_address):
    page.goto(site_address + WORD)
    menu = page.get_by_role("navigation", name="Guides")
    expect(menu.locator("[aria-current]")).to_have_text(["Words and language"])
    expect(menu.locator(".here")).to_have_text(["Doing it"])
    page.goto(site_address + "language/index.html")
    expect(menu.locator("[aria-current=page]")).to_have_text(["Words and language"])
    page.goto(site_address + "payment/index.html")
    expect(menu.locator("[aria-current]")).to_have_text(["Paying and thanking people"])


@pytest.mark.parametrize("kind", ["payment/index.html", "safety/index.html", "about/join/index.html"])
def test_a_page_counts_the_steps_of_a_path_as_the_welcome_page_does(page, site_address, kind):
    page.goto(site_address + kind)
    told = page.locator(".hub-next li:has-text('next is')").all()
    steps = [(each.inner_text(), each.get_by_role("link").inner_text()) for each in told]
    assert steps
    page.goto(site_address + "index.html")
    for text, name in steps:
        at, most = COUNT.search(text).groups()
        door = text.split("”")[0].strip("“")
        path = page.locator(f"h3:has-text('{door}') ~ ol").first.locator("li")
        expect(path).to_have_count(int(most))
        expect(path.nth(int(at) - 1).get_by_role("link")).to_have_text(name)


def test_only_the_page_itself_says_what_to_read_next(page, site_address):
    page.goto(site_address + "payment/index.html")
    assert len(re.findall(r"\bNext\b", page.locator("main").inner_text())) == 1
    menu = page.get_by_role("navigation", name="In the order of the menu")
    expect(menu.get_by_role("link")).to_have_count(2)
