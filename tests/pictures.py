"""Takes pictures of the built site, to be looked at: some pages, three widths, both palettes.

Run by `make pictures`. They go to `.cache/pictures` and stay out of git.
"""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from browser import ARGUMENTS, chromium
from conftest import ROOT, served

PAGES = {
    "welcome": "index.html",
    "guide": "payment/index.html",
    "words": "language/index.html",
    "word": "language/words/hard-to-reach/index.html",
    "a-to-z": "a-to-z/index.html",
    "leaving": "about/leaving/index.html",
}
WIDTHS = (320, 768, 1280)
SCHEMES = ("light", "dark")
MOST = 2400
"""Pixels of a page that a picture shows; the rest looks like it."""


def take(site: Path, folder: Path) -> int:
    """Pictures of the site in `site`, written to `folder`; gives back how many."""
    folder.mkdir(parents=True, exist_ok=True)
    taken = 0
    path_of_browser = chromium()
    with sync_playwright() as playwright, served(site) as address:
        browser = playwright.chromium.launch(executable_path=path_of_browser, args=ARGUMENTS)
        for scheme in SCHEMES:
            for width in WIDTHS:
                context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
                page = context.new_page()
                for name, path in PAGES.items():
                    page.goto(address + path, wait_until="load")
                    height = min(MOST, page.evaluate("document.documentElement.scrollHeight"))
                    page.screenshot(
                        path=folder / f"{name}-{width}-{scheme}.png",
                        clip={"x": 0, "y": 0, "width": width, "height": height},
                        full_page=True,
                    )
                    taken += 1
                context.close()
        browser.close()
    return taken


if __name__ == "__main__":
    site = ROOT / "site"
    if not (site / "index.html").exists():
        sys.exit("There is no built site yet. Run `make site` first.")
    to = ROOT / ".cache" / "pictures"
    print(f"{take(site, to)} pictures are in {to.relative_to(ROOT)}")
