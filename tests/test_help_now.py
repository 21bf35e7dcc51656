"""Help is one step away: from every page, a page that is missing, and a search that finds nothing."""

import re
from html import unescape

import jinja2
import pytest
from playwright.sync_api import expect

from conftest import ROOT
from site_tools import window

HELP = re.compile(r'<a[^>]* href="[./]*help/index\.html">[Hh]elp now</a>')
TOP = re.compile(r'<header class="top">.*?</header>', re.DOTALL)
FOOT = re.compile(r'<footer class="foot">.*?</footer>', re.DOTALL)
LARGE = "document.documentElement.style.fontSize = '200%'"
SPACED = "document.documentElement.dataset.spacing = 'more'"


def test_every_page_leads_there_at_its_top_and_at_its_foot(built_site):
    pages = list(built_site.rglob("*.html"))
    assert len(pages) > 100
    for path in pages:
        html = path.read_text(encoding="utf-8").replace('href="/', 'href="')
        if path.parent.name == "help":
            html = html.replace('href="index.html"', 'href="help/index.html"')
        for part in (TOP, FOOT):
            assert HELP.search(part.search(html)[0]), path


@pytest.mark.parametrize("page", ["index", "safety/index", "help/index", "about/leaving/index"])
def test_a_number_to_call_can_be_tapped_on_a_phone(built_site, page):
    html = (built_site / f"{page}.html").read_text(encoding="utf-8").partition('id="page-begins"')[2]
    links = re.findall(r'<a href="tel:(\d+)">(.*?)</a>', html)
    shown = [re.sub(r"<.*?>|\s", "", unescape(words)) for _, words in links]
    assert shown == [number for number, _ in links]
    assert "999" in shown
    assert re.findall(r"[Cc]all(?: Lifeline on)?\s+(?:<strong>)?\d", html) == []


def test_a_missing_page_leads_there_in_its_text(browser, site_address):
    page = window(browser, 320, java_script_enabled=False)
    page.goto(site_address + "404.html")
    page.get_by_role("main").get_by_role("link", name="help now").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Help and hard days")
    page.context.close()


def test_a_search_that_finds_nothing_leads_there(browser, site_address):
    page = window(browser, 320)
    page.goto(site_address + "payment/index.html")
    page.get_by_role("searchbox", name="Search").fill("zzqxv")
    page.locator(".search__results").get_by_role("link", name="Help now").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Help and hard days")
    page.context.close()


@pytest.mark.parametrize("letters", ["", LARGE, SPACED])
@pytest.mark.parametrize("width", [320, 360])
def test_it_fits_on_a_phone_and_leaves_the_way_out_its_room(browser, site_address, width, letters):
    page = window(browser, width)
    page.goto(site_address + "payment/index.html")
    page.evaluate(letters or "0")
    link = page.locator("header").get_by_role("link", name="Help now", exact=True)
    expect(link).to_be_in_viewport(ratio=1)
    box, out = link.bounding_box(), page.locator("a.leave").bounding_box()
    assert box["height"] >= 44
    assert box["y"] >= out["y"] + out["height"]
    assert box["x"] + box["width"] <= width
    page.context.close()


@pytest.mark.parametrize("part", ["footer.html", "header.html"])
def test_a_site_without_such_a_page_has_no_link(part):
    files = jinja2.FileSystemLoader(ROOT / "overrides")
    templates = jinja2.Environment(loader=files, autoescape=False)
    templates.filters["url"] = lambda path: path
    html = templates.get_template(f"partials/{part}").render(config={"extra": {}}, base_url=".")
    assert "A to Z" in html
    assert "Help now" not in html


def test_a_page_about_words_that_hurt_says_so_first_and_leads_to_help(built_site):
    words = built_site / "language/words"
    page = (words / "commit-suicide/index.html").read_text(encoding="utf-8")
    note = page.index("This page is about suicide and self-harm. If it is too much")
    assert note < page.index('<h2 id="avoid">')
    assert 'help/index.html">help for hard days</a>' in page[note : note + 200]
    assert "If it is too much" not in (words / "key/index.html").read_text(encoding="utf-8")
