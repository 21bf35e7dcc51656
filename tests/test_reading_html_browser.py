"""Broken HTML is read as Chromium reads it: the same words, in the same order, joined alike.

The pages are put together at random from a fixed seed, so a failure can be repeated.
Left out on purpose: a `<code>` that is never closed (we read on, a browser shows code), and
words directly in a `<table>` (a browser moves them before the table).
"""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from random import Random

from browser import ARGUMENTS, chromium
from wordcare.prose import OBJECT
from wordcare.reading.html import read_html
from wordcare.source import Source

COUNT = 3_000
ELEMENTS = ("p", "b", "a", "div", "li", "ul", "span", "em", "pre", "q", "h1", "blockquote", "i", "dl", "dd")
ELEMENTS += ("dt", "button", "section", "option", "td", "body")
ODD = ("<br>", "</br>", "</p>", "<hr>", "<b/>", "<!-- c -->", "<?x?>", "<!x>", "</3>", "<p hidden>")
ODD += ("<img alt>", "<b class=mention>", "<a href=x>", "&amp;", "&lt", "< ", "<3", "<a b='", '<i x="y>')
ODD += ("<svg><p>", "<svg><g>")
SHOW_WORDS = """
const blocks = new Set('P DIV LI UL H1 BLOCKQUOTE DL DD DT BUTTON SECTION OPTION BR HR PRE'.split(' '));
const shown = page => {
  const words = [];
  const walk = node => {
    const drawn = (node.parentNode.namespaceURI || '').endsWith('svg');
    if (node.nodeType == Node.TEXT_NODE && !drawn) words.push(node.data);
    if (node.nodeType != Node.ELEMENT_NODE || node.hasAttribute('hidden')) return;
    if (blocks.has(node.tagName)) words.push(' ');
    node.childNodes.forEach(walk);
    if (blocks.has(node.tagName)) words.push(' ');
  };
  walk(new DOMParser().parseFromString(page, 'text/html').body);
  return words.join('');
};
const result = document.createElement('script');
result.type = 'application/json';
result.textContent = JSON.stringify(pages.map(shown)).replaceAll('<', '\\\\u003c');
document.body.replaceChildren(result);
"""


def soup(random: Random) -> str:
    parts = ["<!doctype html><body>"]
    for number in range(random.randint(2, 14)):
        name = random.choice(ELEMENTS)
        word = f"w{number}" + random.choice(["", " ", "\n"])
        kinds = [f"<{name}>", f"</{name}>", word, random.choice(ODD)]
        parts.append(random.choices(kinds, [40, 30, 24, 6])[0])
    return "".join(parts)


def shown_by_chromium(pages: list[str], folder: Path) -> list[str]:
    """The words that Chromium shows of each page."""
    spelt = json.dumps(pages).replace("<", "\\u003c")
    asking = folder / "asking.html"
    asking.write_text(f"<body><script>const pages = {spelt};{SHOW_WORDS}</script>", encoding="utf-8")
    command = [chromium(), "--headless", *ARGUMENTS, "--dump-dom", asking.as_uri()]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=120, check=True)
    answer = re.search(r'<script type="application/json">(.*?)</script>', done.stdout, re.S)
    assert answer, done.stderr
    words: list[str] = json.loads(answer[1])
    return words


def test_broken_pages_are_read_as_chromium_shows_them(tmp_path: Path) -> None:
    random = Random(20261122)
    pages = [soup(random) for _ in range(COUNT)]
    differing = []
    for page, words in zip(pages, shown_by_chromium(pages, tmp_path), strict=True):
        ours = " ".join(passage.text for passage in read_html(Source("", page)).passages)
        if ours.replace(OBJECT, "").split() != words.split():
            differing.append((page, words.split(), ours))
    assert differing == []
