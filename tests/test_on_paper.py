"""The site on paper: how many sheets, nothing twice, and nothing that only a screen can use."""

import re

import pytest
from playwright.sync_api import expect

from site_tools import window

SHEET = re.compile(rb"/Type\s*/Page\b(?!s)")
BREAK = "part => getComputedStyle(part).breakAfter"


@pytest.fixture
def printed(browser, site_address):
    """A page as paper has it."""
    page = window(browser)

    def opened(path):
        page.goto(site_address + path)
        page.emulate_media(media="print")
        return page

    yield opened
    page.context.close()


def sheets(page):
    return len(SHEET.findall(page.pdf(format="A4")))


def test_our_words_on_one_page_are_on_one_sheet(printed):
    page = printed("language/summary/index.html")
    assert sheets(page) == 1
    assert (
        page.locator(".words-summary + ul").evaluate("list => getComputedStyle(list).columnGap") != "normal"
    )


def test_a_template_is_printed_once(printed):
    page = printed("templates/meeting-checklist/index.html")
    words = "We asked people which day, time and place suit them."
    assert [each.is_visible() for each in page.get_by_text(words).all()] == [True, False]
    expect(page.get_by_role("heading", name="The same as plain text")).to_have_count(0)


def test_a_table_keeps_its_heading_and_its_name(printed):
    page = printed("about/you-said-we-did/index.html")
    for part in ("caption", "thead", "#all-at-a-glance"):
        assert page.locator(part).first.evaluate(BREAK) == "avoid", part


@pytest.mark.parametrize("path", ["check-your-words/index.html", "suggest/index.html"])
def test_no_controls_are_printed(printed, path):
    page = printed(path)
    expect(page.locator("main form button").first).to_be_attached()
    expect(page.locator("button:visible, input[type=search]:visible, summary:visible")).to_have_count(0)


def test_no_way_back_is_printed_that_nobody_can_follow(printed):
    page = printed("safety/index.html")
    for ways in (page.locator('a[href^="#use-"]'), page.locator(".footnote-backref")):
        assert ways.count() > 0
        assert [way.is_visible() for way in ways.all()] == [False] * ways.count()


def test_the_words_that_somebody_checked_are_on_the_paper_in_full(printed):
    page = printed("check-your-words/index.html")
    box = page.locator("main textarea")
    box.fill("One more line.\n" * 40)
    assert box.evaluate("box => box.scrollHeight <= box.clientHeight")


def test_the_page_with_all_guides_says_that_it_is_long(browser, site_address):
    page = window(browser, 360)
    page.goto(site_address + "whole-guide/index.html")
    told = page.get_by_text("it fills more than 150 pages of A4")
    expect(told).to_be_visible()
    assert 150 < sheets(page) < 300
    page.context.close()
