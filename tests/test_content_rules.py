"""Nothing leaves and nothing is stored: content rules, requests, storage, weight, and a memory stick."""

import base64
import gzip
import hashlib
import re
from html import unescape
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from site_tools import KINDS, window

RULE = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">')
SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.DOTALL)
MOST = 100_000
"""Bytes of a first view, compressed."""


def pages(folder):
    return sorted(folder.rglob("*.html"))


def test_every_page_has_the_same_strict_rule_and_names_its_scripts(built_site):
    rules = set()
    for path in pages(built_site):
        text = path.read_text(encoding="utf-8")
        rule = unescape(RULE.search(text)[1])
        rules.add(rule)
        for attributes, script in SCRIPT.findall(text):
            if "src=" in attributes or "application/ld+json" in attributes:
                continue
            mark = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
            assert f"'sha256-{mark}'" in rule, f"put 'sha256-{mark}' into overrides/partials/head.html"
        assert " style=" not in re.sub(r"<(script|svg)\b.*?</\1>", "", text, flags=re.DOTALL), path
        assert not re.search(r"<[^>]+\son\w+=", text), path
    (rule,) = rules
    assert "unsafe" not in rule
    assert "default-src 'none'" in rule
    assert not re.search(r"https?:|\*|data:", rule)


def test_servers_are_told_the_same(built_site):
    told = (built_site / "_headers").read_text(encoding="utf-8")
    rule = unescape(RULE.search((built_site / "index.html").read_text(encoding="utf-8"))[1])
    assert f"Content-Security-Policy: {rule}; frame-ancestors 'none'" in told
    assert "Referrer-Policy: no-referrer" in told
    assert "camera=()" in told


@pytest.fixture(params=[320, 1280])
def walked(request, browser, site_address):
    """A window that has walked through the kinds of pages and used what is there."""
    page = window(browser, request.param)
    page.add_init_script("""
        window.broken = [];
        addEventListener("securitypolicyviolation", ({violatedDirective, blockedURI}) => {
          broken.push(`${violatedDirective} ${blockedURI}`);
        });
    """)
    page.broken = []
    for kind in KINDS:
        page.goto(site_address + kind, wait_until="networkidle")
        for summary in page.locator("summary:visible").all():
            summary.click()
        page.broken += page.evaluate("broken")
    page.goto(site_address + "payment/index.html")
    page.get_by_role("searchbox", name="Search").press_sequentially("payment")
    page.locator(".search__results a").first.wait_for()
    page.broken += page.evaluate("broken")
    yield page
    page.context.close()


def test_a_walk_breaks_no_rule_stores_nothing_and_asks_nobody_else(walked, site_address):
    assert walked.broken == []
    assert [fault for fault in walked.faults if "404" not in fault] == []
    assert {urlsplit(url).netloc for url in walked.asked} == {urlsplit(site_address).netloc}
    assert walked.context.cookies() == []
    stored = """async () => [localStorage.length, sessionStorage.length,
        (await indexedDB.databases()).length, (await caches.keys()).length]"""
    assert walked.evaluate(stored) == [0, 0, 0, 0]


@pytest.mark.parametrize("kind", KINDS)
def test_a_first_view_is_light(browser, built_site, site_address, kind):
    page = window(browser)
    page.goto(site_address + kind, wait_until="networkidle")
    paths = {urlsplit(url).path.lstrip("/") for url in page.asked}
    weight = sum(len(gzip.compress((built_site / path).read_bytes())) for path in paths)
    assert weight <= MOST, f"{weight} bytes in {sorted(paths)}"
    assert not any("search" in path for path in paths), "search is fetched before it is used"
    page.context.close()


def test_a_second_view_asks_for_the_page_alone(built_site):
    names = {
        re.search(r'href="[./]*(assets/site\.\w+\.css)"', path.read_text(encoding="utf-8"))[1]
        for path in pages(built_site)
        if path.name != "404.html"
    }
    (name,) = names
    mark = hashlib.sha256((built_site / name).read_bytes()).hexdigest()[:10]
    assert name == f"assets/site.{mark}.css"
    assert "immutable" in (built_site / "_headers").read_text(encoding="utf-8")


def test_nothing_of_the_theme_is_left_in_the_folder(built_site):
    names = {
        path.relative_to(built_site).as_posix()
        for path in (built_site / "assets").rglob("*")
        if path.is_file()
    }
    assert {name for name in names if name.endswith((".js", ".css", ".map"))} == {
        name for name in names if re.fullmatch(r"assets/site\.[0-9a-f]{10}\.(js|css)", name)
    }


def test_it_reads_from_a_memory_stick(browser, built_site):
    page = window(browser, 1280)
    page.goto((built_site / "index.html").as_uri())
    page.get_by_role("navigation", name="Guides").get_by_role("link", name="Doing it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Methods and places")
    page.get_by_role("link", name="A to Z", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("A to Z")
    page.get_by_role("link", name="Hard to reach", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Hard to reach")
    page.locator("summary", has_text="Reading settings").click()
    page.get_by_role("radiogroup", name="Colours").get_by_label("Dark").check()
    assert (
        page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == "rgb(22, 29, 31)"
    )
    assert page.faults == []
    assert {urlsplit(url).scheme for url in page.asked} == {"file"}
    page.context.close()
