"""Reading settings: they change the page at once, and stay only if the reader says so."""

import pytest
from playwright.sync_api import expect

from site_tools import window

STORED = "[localStorage.length, sessionStorage.length, document.cookie]"


@pytest.fixture
def page(browser, site_address):
    opened = window(browser, 1280)
    opened.goto(site_address + "payment/index.html")
    opened.locator("summary", has_text="Reading settings").click()
    yield opened
    assert opened.faults == []
    opened.context.close()


def style(page, name, of="article p >> nth=2"):
    return page.locator(of).evaluate("(part, name) => getComputedStyle(part)[name]", name)


def pixels(page, name, of="article p >> nth=2"):
    return float(style(page, name, of).removesuffix("px"))


def choose(page, group, answer):
    page.get_by_role("radiogroup", name=group).get_by_label(answer, exact=True).check()


def test_larger_text(page):
    before = pixels(page, "fontSize")
    assert before >= 18
    choose(page, "Text size", "Larger")
    assert pixels(page, "fontSize") >= 1.4 * before


def test_more_space(page):
    before = pixels(page, "lineHeight")
    choose(page, "Space between lines and letters", "More")
    assert pixels(page, "lineHeight") > before
    assert pixels(page, "letterSpacing") > 0


def test_shorter_and_longer_lines(page):
    usual = page.locator("main").bounding_box()["width"]
    choose(page, "Length of lines", "Short")
    assert page.locator("main").bounding_box()["width"] < usual
    choose(page, "Length of lines", "As wide as the window")
    assert page.locator("main").bounding_box()["width"] > usual


def test_dark_and_more_contrast(page):
    choose(page, "Colours", "Dark")
    assert style(page, "backgroundColor", "body") == "rgb(22, 29, 31)"
    choose(page, "Contrast", "More")
    assert style(page, "backgroundColor", "body") == "rgb(0, 0, 0)"
    choose(page, "Colours", "Light")
    assert style(page, "backgroundColor", "body") == "rgb(255, 255, 255)"


def test_nothing_is_kept_unless_asked(page, site_address):
    choose(page, "Colours", "Dark")
    assert page.evaluate(STORED) == [0, 0, ""]
    page.goto(site_address + "principles/index.html")
    assert page.locator("html").get_attribute("data-colours") is None


def test_what_is_kept_is_there_on_the_next_page_and_can_be_forgotten(page, site_address):
    choose(page, "Text size", "Large")
    page.get_by_label("Keep these settings on this device").check()
    assert page.evaluate(STORED) == [1, 0, ""]
    page.goto(site_address + "principles/index.html")
    assert page.locator("html").get_attribute("data-size") == "large"
    page.locator("summary", has_text="Reading settings").click()
    expect(page.get_by_label("Large", exact=True)).to_be_checked()
    page.get_by_label("Keep these settings on this device").uncheck()
    assert page.evaluate(STORED) == [0, 0, ""]


def test_back_to_usual(page):
    choose(page, "Text size", "Larger")
    page.get_by_role("button", name="Back to usual").click()
    assert page.locator("html").get_attribute("data-size") is None
    expect(page.get_by_role("radiogroup", name="Text size").get_by_label("Usual")).to_be_checked()


def test_it_works_when_the_browser_keeps_nothing(browser, site_address):
    page = window(browser)
    page.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new Error('none') }})")
    page.goto(site_address + "index.html")
    page.locator("summary", has_text="Reading settings").click()
    choose(page, "Text size", "Large")
    page.get_by_label("Keep these settings on this device").click()
    expect(page.get_by_label("Keep these settings on this device")).not_to_be_checked()
    assert page.locator("html").get_attribute("data-size") == "large"
    assert page.faults == []
    page.context.close()
