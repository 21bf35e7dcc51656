"""Every page, and every kind of page in every state, as axe, IBM Equal Access and HTML_CodeSniffer see it.

`make test-site` runs it. Each page at three widths and in three schemes of colours, in each state, with and
without scripts, would be some 30,000 views and take a day. So this is looked at:

- Every page there is, by all three, with all boxes open. The 18 surroundings (width, colours, scripts) are
  dealt out in turn, so that each has some 25 pages.
- One page of each kind in all surroundings and states, by axe, which measures colours as they are drawn.
- The same by the other two in three of the nine views, in which each width and each scheme comes once. They
  go by structure and style rules, and those change with the width or the scheme, not with both at once.

Two pages are so long that a look takes a minute. All look at them once, and axe in two more views.
"""

import pytest

from page_checkers import AXE, IBM, SNIFFER, findings
from site_results import ANSWERED
from site_tools import KINDS, window

ALL = (AXE, IBM, SNIFFER)
LONG = ("language/by-topic/index.html", "whole-guide/index.html")
WALKED = (*KINDS, "check-your-words/index.html", "about/you-said-we-did/index.html")

SCHEMES = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced": {"color_scheme": "dark", "forced_colors": "active"},
}
VIEWS = {
    f"{width} {name}": {"width": width, **wishes}
    for width in (320, 360, 1280)
    for name, wishes in SCHEMES.items()
}
EACH_ONCE = ("320 light", "360 dark", "1280 forced")
WALKS = [
    (view, kind)
    for view in VIEWS
    for kind in WALKED
    if kind not in LONG or view in ("320 light", "1280 dark")
]
TURNS = [(view, scripts) for view in VIEWS for scripts in (True, False)]


def open_all(page):
    for box in page.locator("details:visible > summary:visible").all():
        if box.evaluate("summary => !summary.parentElement.open"):
            box.click()


def sideways(page):
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


class Walk:
    """A window in some surroundings, and what is wrong with the pages that are opened in it."""

    def __init__(self, browser, view, scripts, record):
        self.page = window(browser, **VIEWS[view], java_script_enabled=scripts)
        self.scripts, self.record = scripts, record
        self.wrong = []

    def go_to(self, address):
        """Without scripts, those of the page stay off; then the browser lets the checkers run."""
        driver = self.page.context.new_cdp_session(self.page)
        driver.send("Emulation.setScriptExecutionDisabled", {"value": not self.scripts})
        self.page.goto(address)
        driver.send("Emulation.setScriptExecutionDisabled", {"value": False})
        driver.detach()

    def look(self, state, checkers):
        """From the top of the page: further down, the strip with the way out covers what scrolls under it."""
        self.page.evaluate("scrollTo(0, 0)")
        if sideways(self.page) > 0:
            self.wrong.append(f"{state}: the page scrolls sideways")
        for checker in checkers:
            said = findings(self.page, checker)
            self.wrong += [f"{state}: {checker}: {line}" for line in said.faults + said.doubts]
            self.record(checker, 1)
            for kind in said.answered:
                self.record(ANSWERED, (checker, kind))

    def close(self):
        self.page.context.close()
        assert self.wrong == []


FAULTY = """<!DOCTYPE html><title>Faulty</title><style>p { color: #aaa; background: #fff }</style>
<img src="none.png"><p>Pale words.</p><input>"""


@pytest.mark.parametrize("checker", ALL)
def test_each_checker_finds_what_is_wrong(browser, checker):
    page = window(browser)
    page.set_content(FAULTY)
    assert len(findings(page, checker).faults) >= 2
    page.context.close()


@pytest.mark.parametrize("scripts", [True, False])
def test_the_scripts_of_a_page_run_only_when_they_should(browser, site_address, scripts):
    walk = Walk(browser, "320 light", scripts, lambda *_: None)
    walk.go_to(site_address + "suggest/index.html")
    assert walk.page.locator(".suggest-form form").count() == scripts
    walk.close()


@pytest.mark.parametrize(
    "turn", range(len(TURNS)), ids=[f"{view} {'' if on else 'no '}scripts" for view, on in TURNS]
)
def test_nothing_is_wrong_with_any_page(browser, site_address, built_site, record_property, turn):
    walk = Walk(browser, *TURNS[turn], record_property)
    for path in sorted(built_site.rglob("*.html"))[turn :: len(TURNS)]:
        name = path.relative_to(built_site).as_posix()
        walk.go_to(site_address + name)
        open_all(walk.page)
        walk.look(name, ALL)
    walk.close()


@pytest.mark.parametrize(("view", "kind"), WALKS)
def test_nothing_is_wrong_with_any_state(browser, site_address, record_property, view, kind):
    checkers = ALL if view in EACH_ONCE and kind not in LONG else [AXE]
    walk = Walk(browser, view, True, record_property)
    walk.go_to(site_address + kind)
    walk.look("plain", checkers)
    menu = walk.page.locator(".menu > summary")
    if menu.is_visible():
        menu.click()
        walk.look("menu open", checkers)
        menu.click()
    box = walk.page.get_by_role("searchbox", name="Search")
    for typed, state in (("payment", "search with results"), ("xqzzw", "search with nothing found")):
        box.fill(typed)
        walk.page.locator(".search__results").get_by_text(typed).or_(
            walk.page.locator(".search__results a")
        ).first.wait_for()
        walk.look(state, checkers)
    box.fill("")
    if kind not in LONG:
        open_all(walk.page)
        walk.look("unfolded", checkers)
    walk.close()


@pytest.mark.parametrize(("view", "kind"), WALKS)
def test_nothing_is_wrong_without_scripts(browser, site_address, record_property, view, kind):
    checkers = ALL if view in EACH_ONCE and kind not in LONG else [AXE]
    walk = Walk(browser, view, False, record_property)
    walk.go_to(site_address + kind)
    walk.look("plain", checkers)
    if kind not in LONG:
        open_all(walk.page)
        walk.look("unfolded", checkers)
    walk.close()
