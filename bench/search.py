"""`python -m bench.search [PAGES...]`: building large sites, and searching them on a slow line.

For each size (30, 1,000 and 5,000 pages unless told otherwise) it builds a made-up site with
all our plugins and our frame. Then Chromium opens its first page with 1.6 Mbit/s, 150 ms of
delay and a quarter of the processor, and somebody searches. Needs what `make test` installs.
"""

import gzip
import http.server
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from shutil import copytree

from playwright.sync_api import Page, sync_playwright

from bench import inputs
from bench.corpus import write_corpus
from bench.measure import MEGABYTE, PYTHON, ROOT, WORK, Run, run

sys.path.insert(0, str(ROOT / "tests"))
from browser import ARGUMENTS, chromium  # type: ignore[import-not-found]

SIZES = (30, 1000, 5000)
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000}
"""1.6 Mbit/s down, in bytes a second."""
SLOWER_PROCESSOR = 4
SETTINGS = """\
INHERIT: {root}/mkdocs.yml
docs_dir: docs
site_dir: site
theme:
  custom_dir: {root}/overrides
nav: null
exclude_docs: ""
not_in_nav: ""
validation: {{nav: {{omitted_files: ignore}}}}
plugins: [hub, hub-reader, {{wordcare: {{fail_on: never}}}}]
"""
"""Random words may make up something that stops a build; here it must not."""
HEAD = """\
status: draft
audience: [anyone]
content_note: none
made_by: [{how_named: anonymous, role: made it up}]
written: 2026-11-25
read_by_people_outside: not yet
next_review: 2027-05-25
---
"""


def write(folder: Path, pages: int) -> None:
    """The pages of a made-up site, each with the front matter of a guide, and its settings."""
    docs = folder / "docs"
    write_corpus(docs, pages, [])
    for page in docs.rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace("---\n\n", HEAD + "\n", 1), encoding="utf-8")
    first = "---\ntitle: Start\ndescription: Welcome.\n" + HEAD + "\n# Start\n\nMoney is paid here.\n"
    (docs / "index.md").write_text(first, encoding="utf-8")
    for name in ("stylesheets", "javascripts", "assets"):
        copytree(ROOT / "docs" / name, docs / name)
    (folder / "mkdocs.yml").write_text(SETTINGS.format(root=ROOT), encoding="utf-8")


def built(pages: int) -> tuple[Path, Run, int]:
    """A made-up site, how its building went, and the most memory of a second one, in bytes.

    To look at the memory stops a build for moments, so its time would not be true.
    """
    folder = inputs.fresh(f"site-{pages}", lambda folder: write(folder, pages))
    build = partial(run, [*PYTHON, "-m", "mkdocs", "build", "--quiet"], folder, (0,))
    return folder / "site", build(), build(memory=True).peak


class Compressed(http.server.SimpleHTTPRequestHandler):
    """Serves files compressed, as hosts do, and writes nothing down."""

    def do_GET(self) -> None:
        """Send a file, or the page of a folder."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        data = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Write nothing down."""


@contextmanager
def opened(site: Path) -> Iterator[tuple[Page, dict[str, int]]]:
    """The first page of a site on a slow line, and the bytes that came over it, kept up to date."""
    handler = partial(Compressed, directory=str(site))
    program = chromium()
    with (
        http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server,
        sync_playwright() as playwright,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        page = browser.new_page()
        line = page.context.new_cdp_session(page)
        came = {"bytes": 0}

        def count(said: dict[str, int]) -> None:
            came["bytes"] += said["encodedDataLength"]

        line.on("Network.loadingFinished", count)
        line.send("Network.enable")
        line.send("Network.emulateNetworkConditions", SLOW)
        line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER_PROCESSOR})
        page.goto(f"http://127.0.0.1:{server.server_port}/", wait_until="load")
        yield page, came
        browser.close()
        server.shutdown()


def searched(site: Path) -> str:
    """What somebody waits for and fetches who searches once."""
    with opened(site) as (page, came):
        before = came["bytes"]
        start = time.perf_counter()
        box = page.get_by_role("searchbox")
        box.focus()
        box.fill("how do i get paid")
        page.locator(".search__results li a").first.wait_for(timeout=120_000)
        seconds = time.perf_counter() - start
        return (
            f"first view {before / 1000:.0f} KB, nothing of it for the search; "
            f"first result after {seconds:.1f} s and {(came['bytes'] - before) / 1000:.0f} KB"
        )


def main(sizes: list[int]) -> None:
    """Build, search, and print a line for each size."""
    WORK.mkdir(parents=True, exist_ok=True)
    for pages in sizes:
        site, made, peak = built(pages)
        each = [page.stat().st_size for page in site.glob("part-*/**/index.html")]
        print(
            f"{pages:,} pages: built in {made} with {peak / MEGABYTE:.0f} MB, "
            f"{sum(each) / len(each) / 1000:.0f} KB of HTML a page; {searched(site)}",
            flush=True,
        )


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or list(SIZES))
