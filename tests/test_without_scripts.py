"""Everything that matters works without JavaScript."""

import re

import pytest
import yaml
from playwright.sync_api import expect

from conftest import ROOT
from site_tools import window


@pytest.fixture(params=[320, 1280])
def page(request, browser, site_address):
    opened = window(browser, request.param, java_script_enabled=False, color_scheme="dark")
    opened.goto(site_address + "payment/index.html")
    yield opened
    opened.context.close()


def test_the_menu_leads_to_other_guides(page):
    if page.viewport_size["width"] < 900:
        page.locator("summary", has_text="Menu").click()
    page.get_by_role("link", name="Who is missing?").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Who is missing?")


def test_in_place_of_the_search_a_link_leads_to_the_list_of_all_pages(page, built_site):
    expect(page.locator("form.search")).to_be_hidden()
    page.get_by_role("link", name="All pages, A to Z", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("A to Z of all pages")
    links = {link.get_attribute("href") for link in page.locator("article a").all()}
    for path in built_site.rglob("index.html"):
        name = path.relative_to(built_site).as_posix()
        if name != "a-to-z/index.html":
            assert f"../{name}" in links, name


def test_the_list_of_all_pages_has_every_word_that_the_search_knows(page):
    page.get_by_role("link", name="All pages, A to Z", exact=True).click()
    led = {
        page.locator("dt", has=page.locator(f"a[href='../{name}']")).locator("xpath=following-sibling::dd[1]")
        for name in ("payment/index.html", "help/index.html")
    }
    words = {word for each in led for word in each.inner_text().split(", ")}
    table = yaml.load((ROOT / "data/search.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    for entry in table["words"]:
        if entry.get("page") in ("payment.md", "help.md"):
            assert set(entry["ask"]) <= words
    page.locator("dt a", has_text="Paying and thanking people").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Paying and thanking people")


def test_dark_comes_by_preference(page):
    assert (
        page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == "rgb(22, 29, 31)"
    )


def test_what_needs_a_script_is_not_shown(page):
    expect(page.locator("summary", has_text="Reading settings")).to_be_hidden()
    expect(page.locator(".listen")).to_be_hidden()


def test_a_missing_page_names_no_way_that_is_not_there(page, site_address):
    page.goto(site_address + "404.html")
    expect(page.get_by_role("heading", level=1)).to_have_text("We cannot find that page")
    expect(page.get_by_text("Search for a word")).to_be_hidden()
    expect(page.get_by_role("link", name="A to Z of all pages")).to_be_visible()


def test_the_contents_of_a_page_unfold(page):
    page.locator("summary", has_text="On this page").click()
    page.locator(".parts a").last.click()
    assert re.search(r"#[\w-]+$", page.url)
