"""How well the words we read agree with the words that Python-Markdown shows.

    python bench/agreement.py FOLDER... [--worst 20] [--show FILE]

Renders every Markdown file under the folders with the hub's extensions, takes the words of
the page (without code and addresses), compares them with the words of `read_markdown`, and
prints the F1 for the worst files and for all, and the speed of reading. `--show` prints the
words of one file that only one side has.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "plugins"))

import markdown
from mkdocs.config import load_config
from mkdocs.utils.meta import get_data

from bench.shown import Shown
from wordcare.prose import OBJECT, Passage
from wordcare.reading.front_matter import front_matter
from wordcare.reading.markdown import read_markdown
from wordcare.source import Source

_SITE = load_config(str(Path(__file__).resolve().parent.parent / "mkdocs.yml"), plugins=[])
EXTENSIONS = _SITE.markdown_extensions
CONFIGS = _SITE.mdx_configs
"""The dialect is what the site's own settings make of it."""

WORD = re.compile(r"[^\W_]+")
TEMPLATE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
"""Replaced by a plain word for both: site generators fill them in before Markdown is read."""

SHOWN_TITLE = re.compile(r"[ >\t:*+.\d-]*(?:!!!|\?\?\?|===|/{3,}|`{3,}|~{3,})")
"""Begins a line on which a title stands that is shown."""

LEFT_ALONE = [
    re.compile(pattern, re.M | re.S)
    for pattern in (
        r"^ *-+8<-+(?: .*?)?$",
        r"(?<![\w:]):[a-z0-9+][a-z0-9+_-]*:(?![\w:])(?:\{[^}\n]*\})?",
        r"\$\$.{1,1000}?\$\$|(?<![\\$\w])\$(?=\S)[^$\n]*[\\^_={}<>+*/|][^$\n]*(?<=\S)\$(?!\w)",
    )
]
"""What no reader of prose gets from the page, though without further extensions it is shown."""


def shown(html: str) -> tuple[Counter[str], set[str]]:
    """How often the page shows each word, and the texts that are spoken or show as a hint."""
    parser = Shown()
    parser.feed(html)
    parser.close()
    text = re.sub("\x00(.*?)\x01(.*?)\x02", _without_address, "".join(parser.text), flags=re.S)
    return words([re.sub("\x00.*?\x01|\x02", "", text)]), {_plain(each) for each in parser.spoken} - {""}


def read(text: str, passages: list[Passage]) -> tuple[Counter[str], set[str]]:
    """The same of our passages."""
    visible, spoken = [], set()
    for passage in passages:
        if _is_spoken(text, passage):
            spoken.add(_plain(passage.text))
        else:
            pieces = [words for words, start, _ in passage.pieces if not _is_address(passage, start)]
            visible.append("".join(pieces))
    return words(visible), spoken - {""}


def _plain(text: str) -> str:
    return " ".join(words([text]).elements())


def _line_before(text: str, passage: Passage) -> str:
    start = passage.pieces[0][1]
    return text[max(text.rfind(end, 0, start) for end in "\n\r") + 1 : start]


def _is_spoken(text: str, passage: Passage) -> bool:
    """Whether it is the value of an attribute. Titles of boxes, tabs and code are shown."""
    if passage.kind != "title":
        return passage.kind in ("alt", "label", "abbreviation")
    line = _line_before(text, passage)
    return line.rstrip()[-1:] in ('"', "'", "(", "=") and not SHOWN_TITLE.match(line)


def _is_address(passage: Passage, at: int) -> bool:
    """Whether what stands at `at` is the text of a link that shows its own address."""
    for start, end, kind, value in passage.marks:
        if kind == "link" and start <= at < end:
            text = "".join(words for words, begin, _ in passage.pieces if start <= begin < end)
            return value.removeprefix("mailto:").rstrip("/") == text.strip().rstrip("/")
    return False


def _without_address(link: re.Match[str]) -> str:
    """The text of a link; nothing when it is only its address."""
    address = link[1].removeprefix("mailto:").rstrip("/")
    return OBJECT if link[2].strip().rstrip("/") == address else link[2]


def words(texts: list[str]) -> Counter[str]:
    """How often each word stands in the texts, without what is left alone."""
    found: Counter[str] = Counter()
    for text in texts:
        for pattern in LEFT_ALONE:
            text = pattern.sub(" ", text)
        found.update(WORD.findall(text))
    return found


class Comparison:
    """Both readings of one page. `missed` and `extra` count the words only one of them has."""

    def __init__(self, text: str, renderer: markdown.Markdown) -> None:
        source = Source("page.md", text)
        body, _ = get_data(text.replace("\r\n", "\n").replace("\r", "\n"))
        renderer.reset()
        start = time.perf_counter()
        html = renderer.convert(body)
        rendered = time.perf_counter()
        passages = read_markdown(source).passages
        self.seconds = time.perf_counter() - rendered
        self.render_seconds = rendered - start
        self.size = len(text)
        end = front_matter(source).end
        theirs, spoken = shown(html)
        ours, our_spoken = read(text, [each for each in passages if each.pieces[0][1] >= end])
        self.missed = theirs - ours
        self.extra = ours - theirs
        self.missed += words(sorted(spoken - our_spoken))
        self.extra += words(sorted(our_spoken - spoken))
        self.both = (theirs & ours).total() + words(sorted(spoken & our_spoken)).total()

    @property
    def wrong(self) -> int:
        """Words on one side only."""
        return self.missed.total() + self.extra.total()

    @property
    def f1(self) -> float:
        """Two times the words in common through the words of both."""
        total = 2 * self.both + self.wrong
        return 2 * self.both / total if total else 1.0


def main() -> None:
    """Compare every file and print the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folders", nargs="+", type=Path)
    options.add_argument("--worst", type=int, default=20)
    options.add_argument("--limit", type=int, default=0)
    options.add_argument("--show", action="store_true")
    chosen = options.parse_args()
    paths = [
        path
        for folder in chosen.folders
        for path in ([folder] if folder.is_file() else sorted(folder.rglob("*.md")))
    ]
    renderer = markdown.Markdown(extensions=EXTENSIONS, extension_configs=CONFIGS)
    results: list[tuple[Path, Comparison]] = []
    for path in paths[: chosen.limit or None]:
        text = TEMPLATE.sub("templatetag", path.read_text(encoding="utf-8-sig", errors="replace"))
        try:
            results.append((path, Comparison(text, renderer)))
        except (AssertionError, RecursionError):
            print(f"{path}: cannot be rendered, or its HTML not be parsed")
            renderer = markdown.Markdown(extensions=EXTENSIONS, extension_configs=CONFIGS)
    results.sort(key=lambda result: -result[1].wrong)
    for path, result in results[: chosen.worst]:
        if result.wrong:
            print(f"{result.f1:.5f} {result.wrong:6} {path}")
            if chosen.show:
                print("    missed", dict(result.missed.most_common(25)))
                print("    extra ", dict(result.extra.most_common(25)))
    summary([result for _, result in results])


def summary(results: list[Comparison]) -> None:
    """Print the figures for all files together."""
    both = sum(result.both for result in results)
    wrong = sum(result.wrong for result in results)
    megabytes = sum(result.size for result in results) / 1e6
    seconds = sum(result.seconds for result in results)
    rendering = sum(result.render_seconds for result in results)
    f1 = 2 * both / (2 * both + wrong) if both else 1.0
    print(f"{len(results)} files, {both} words in common, {wrong} on one side only, F1 {f1:.6f}")
    print(f"{megabytes:.2f} MB read in {seconds:.2f} s; Python-Markdown took {rendering:.2f} s to render it")


if __name__ == "__main__":
    main()
