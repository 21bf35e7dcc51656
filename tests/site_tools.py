"""What the tests of the site in a browser share: kinds of pages, windows, and what axe has to say."""

import contextlib
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import sync_playwright

from browser import ARGUMENTS, chromium
from page_checkers import AXE, findings

KINDS = (
    "index.html",
    "payment/index.html",
    "start/what-co-production-is/index.html",
    "language/index.html",
    "language/by-topic/index.html",
    "language/reading-ease/index.html",
    "language/words/hard-to-reach/index.html",
    "a-to-z/index.html",
    "whole-guide/index.html",
    "check-your-words/index.html",
    "suggest/index.html",
    "about/leaving/index.html",
    "about/accessibility/index.html",
    "404.html",
)
"""One page of each kind."""

AXE_HERE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
"""The axe that `make test` has. The walks have a newer one, with the other checkers."""


@contextlib.contextmanager
def started_browser():
    """A browser for the while."""
    path = chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


def window(browser, width=1280, height=800, **wishes):
    """A new window, as a new visitor has it. It writes down faults and what it asked for."""
    context = browser.new_context(viewport={"width": width, "height": height}, **wishes)
    context.set_default_timeout(20_000)
    page = context.new_page()
    page.faults, page.asked = [], []
    page.on("console", lambda said: page.faults.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: page.faults.append(str(error)))
    page.on("response", lambda got: page.faults.append(got.url) if got.status >= 400 else None)
    page.on("request", lambda request: page.asked.append(request.url))
    return page


def axe_says(page):
    """What axe finds, each place in a line, and what it leaves to people and has no answer yet."""
    said = findings(page, AXE, AXE_HERE.read_text(encoding="utf-8"))
    return said.faults, said.doubts
