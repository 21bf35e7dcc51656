"""Leaving a page: by link and by keys, with and without scripts, and what Back then shows.

What is found here is what `docs/about/leaving.md` says, sentence by sentence.
"""

import re

import pytest
from playwright.sync_api import expect

from conftest import ROOT
from site_tools import KINDS, window

ELSEWHERE = "https://www.bbc.co.uk/weather"
OTHER_SITES = re.compile("^https://")
WORDS = " ".join((ROOT / "docs/about/leaving.md").read_text(encoding="utf-8").split())


@pytest.fixture(params=[(320, 800), (1280, 800), (320, 256)], ids=["small", "wide", "400 %"])
def reader(request, browser, site_address):
    """A window that has read the welcome page and then a guide; the neutral site is played by us."""
    width, height = request.param
    page = with_weather(window(browser, width, height))
    page.goto(site_address + "index.html")
    page.goto(site_address + "payment/index.html")
    yield page
    page.context.close()


def with_weather(page):
    page.context.route(
        OTHER_SITES,
        lambda route: route.fulfill(body="<title>Weather</title><h1>Weather</h1>", content_type="text/html"),
    )
    return page


def way_out(page):
    return page.get_by_role("link", name="Leave this page", exact=True)


def arrived(page):
    page.wait_for_url(ELSEWHERE)
    expect(page.get_by_role("heading", name="Weather")).to_be_visible()


def test_it_comes_first_after_the_skip_link(reader):
    reader.keyboard.press("Tab")
    expect(reader.get_by_role("link", name="Skip to the page")).to_be_focused()
    reader.keyboard.press("Tab")
    expect(way_out(reader)).to_be_focused()


def test_it_is_in_view_wherever_one_reads(reader):
    for part in (0, 0.3, 0.6, 1):
        reader.evaluate("part => scrollTo(0, part * document.documentElement.scrollHeight)", part)
        expect(way_out(reader)).to_be_in_viewport(ratio=1)
        box = way_out(reader).bounding_box()
        assert box["height"] >= 44
        hit = "({x, y}) => document.elementFromPoint(x, y).closest('a')?.className"
        middle = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
        assert reader.evaluate(hit, middle) == "leave", "something lies over it"


HIT = """() => {
  const box = document.querySelector("a.leave").getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return box.top >= 0 && box.right <= innerWidth && !!document.elementFromPoint(x, y)?.closest("a.leave");
}"""
SPACED = "() => document.documentElement.setAttribute('data-spacing', 'more')"


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_ever_lies_over_it(browser, site_address, kind):
    """Not the results of a search, the menu or the settings, while one scrolls and with spaced text."""
    page = window(browser, 320, 256)
    page.goto(site_address + kind)
    page.evaluate(SPACED)
    for name in ("Menu", "Reading settings"):
        page.locator("summary", has_text=name).click()
        for lines in range(0, 240, 30):
            page.evaluate("lines => scrollTo(0, lines)", lines)
            assert page.evaluate(HIT), (name, lines)
    page.get_by_role("searchbox", name="Search").fill("people")
    page.locator(".search__results a").first.wait_for()
    for lines in range(0, 240, 30):
        page.evaluate("lines => scrollTo(0, lines)", lines)
        assert page.evaluate(HIT), ("results", lines)
    page.context.close()


def test_back_shows_the_page_before(reader, site_address):
    way_out(reader).click()
    arrived(reader)
    reader.go_back()
    assert reader.url == site_address + "index.html"
    assert "If you press Back on the weather page, you see the page that was open before." in WORDS


def test_the_page_is_covered_at_once(reader):
    """Even if the other site answers with nothing, so that the browser stays where it is."""
    reader.context.unroute_all()
    reader.context.route(OTHER_SITES, lambda route: route.fulfill(status=204))
    way_out(reader).click(no_wait_after=True)
    cover = reader.locator(".leave-cover")
    expect(cover).to_be_visible()
    assert cover.bounding_box()["width"] >= reader.viewport_size["width"]
    assert "Paying" not in reader.title()
    assert "The page is covered at once, while the other page loads." in WORDS


def test_shift_three_times_leaves_and_says_so(reader):
    said = reader.locator(".leave-strip [role=status], [role=status].heard").first
    reader.keyboard.press("Shift")
    expect(said).to_have_text("Press Shift 2 more times to leave this page.")
    reader.keyboard.press("Shift")
    expect(said).to_have_text("Press Shift 1 more time to leave this page.")
    reader.keyboard.press("Shift")
    arrived(reader)
    assert "press the Shift key three times, quickly. A screen reader tells you how many are left." in WORDS


def test_capital_letters_do_not_leave(reader):
    field = reader.get_by_role("searchbox", name="Search")
    for letter in "PAY":
        field.press(f"Shift+{letter}")
    reader.keyboard.press("Shift")
    reader.keyboard.press("a")
    reader.keyboard.press("Shift")
    reader.keyboard.press("Shift")
    reader.wait_for_timeout(300)
    assert reader.url.endswith("payment/index.html")


@pytest.mark.parametrize("kind", ["suggest/index.html", "check-your-words/index.html"])
def test_who_presses_shift_now_and_then_while_writing_loses_nothing(browser, site_address, kind):
    page = window(browser, 360)
    page.goto(site_address + kind)
    field = page.locator("main textarea").first
    field.fill("My note.")
    for pause in (1700, 1700, 1700, 1000, 1700):
        page.keyboard.press("Shift")
        page.wait_for_timeout(pause)
    assert page.url == site_address + kind
    expect(field).to_have_value("My note.")
    page.context.close()


@pytest.mark.parametrize("kind", ["suggest/index.html", "check-your-words/index.html"])
def test_shift_three_times_leaves_from_a_field_too_and_the_page_says_so(browser, site_address, kind):
    page = with_weather(window(browser, 360))
    page.goto(site_address + kind)
    expect(page.get_by_text("Three quick presses of the Shift key leave this page")).to_be_visible()
    page.locator("main textarea").first.focus()
    for _ in range(3):
        page.wait_for_timeout(1000)
        page.keyboard.press("Shift")
    arrived(page)
    page.context.close()
    assert "Shift works while you write in a box too. **What you wrote on the page is then gone.**" in WORDS


def test_shift_with_the_mouse_does_not_leave(reader):
    """Shift marks words up to where one clicks, and turns a wheel sideways."""
    for _ in range(4):
        reader.keyboard.down("Shift")
        reader.mouse.click(100, 200)
        reader.keyboard.up("Shift")
    for _ in range(4):
        reader.keyboard.down("Shift")
        reader.mouse.wheel(20, 0)
        reader.wait_for_timeout(50)
        reader.keyboard.up("Shift")
    reader.wait_for_timeout(300)
    assert reader.url.partition("#")[0].endswith("payment/index.html")


def test_links_within_the_page_do_not_bring_it_back(reader, site_address):
    reader.keyboard.press("Tab")
    reader.keyboard.press("Enter")
    reader.locator("details.parts summary").click()
    reader.locator("details.parts a").nth(1).click()
    assert "#" in reader.url
    way_out(reader).click()
    arrived(reader)
    reader.go_back()
    assert reader.url == site_address + "index.html"
    assert "Links within a page leave nothing in the way back." in WORDS


def test_single_keys_lead_nowhere(reader):
    for key in [*"pn,.fs/?gjk", "Escape", "Home"]:
        reader.keyboard.press(key)
    reader.wait_for_timeout(200)
    assert reader.url.endswith("payment/index.html")


def test_a_new_tab_can_still_be_had(reader):
    with reader.context.expect_page() as opened:
        way_out(reader).click(modifiers=["ControlOrMeta"])
    assert opened.value
    assert reader.url.endswith("payment/index.html")


def test_without_scripts_it_is_a_plain_link(browser, site_address):
    page = with_weather(window(browser, 320, java_script_enabled=False))
    page.goto(site_address + "payment/index.html")
    way_out(page).click()
    arrived(page)
    page.go_back()
    assert page.url == site_address + "payment/index.html"
    page.context.close()
    assert "If JavaScript is off, Back shows the very page that you left." in WORDS
    assert "If JavaScript is off, the button is a plain link, and Shift does nothing." in WORDS


def test_where_it_leads_is_a_setting():
    assert re.search(
        rf"^  leave_to: {re.escape(ELSEWHERE)}$", (ROOT / "mkdocs.yml").read_text(), re.MULTILINE
    )
