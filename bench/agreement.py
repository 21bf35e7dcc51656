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
from html.parser import HTMLParser
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "plugins"))

import markdown
from mkdocs.utils.meta import get_data

from wordcare.prose import OBJECT, Passage
from wordcare.reading.front_matter import front_matter
from wordcare.reading.markdown import read_markdown
from wordcare.source import Source

EXTENSIONS = [
    *("tables", "footnotes", "admonition", "def_list", "abbr", "attr_list", "md_in_html"),
    *("toc", "pymdownx.details", "pymdownx.superfences", "pymdownx.highlight", "pymdownx.inlinehilite"),
    *("pymdownx.tasklist", "pymdownx.betterem", "pymdownx.caret", "pymdownx.tilde", "pymdownx.mark"),
    *("pymdownx.tabbed", "pymdownx.blocks.admonition", "pymdownx.blocks.details", "pymdownx.blocks.tab"),
    *("pymdownx.blocks.definition", "pymdownx.blocks.html", "pymdownx.blocks.caption"),
]
CONFIGS = {
    "pymdownx.tabbed": {"alternate_style": True},
    "pymdownx.blocks.tab": {"alternate_style": True},
}
WORD = re.compile(r"[^\W_]+")
SPOKEN = ("alt", "title", "aria-label")
SILENT = {"pre", "code", "script", "style", "svg", "math", "template"}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
TEMPLATE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
"""Replaced by a plain word for both: site generators fill them in before Markdown is read."""

LEFT_ALONE = [
    re.compile(pattern, re.M | re.S)
    for pattern in (
        r"^ *-+8<-+(?: .*?)?$",
        r"(?<![\w:]):[a-z0-9+][a-z0-9+_-]*:(?![\w:])(?:\{[^}\n]*\})?",
        r"\$\$.{1,1000}?\$\$|(?<![\\$\w])\$(?=\S)[^$\n]*[\\^_={}<>+*/|][^$\n]*(?<=\S)\$(?!\w)",
    )
]
"""What no reader of prose gets from the page, though without further extensions it is shown."""


class Shown(HTMLParser):
    """The words of a rendered page: shown text, and what is spoken (titles, alternative texts)."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.spoken: list[str] = []
        self.stack: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        classes = (values.get("class") or "").split()
        skip = self._skipped() or tag in SILENT or "toc" in classes or "footnote-ref" in classes
        skip = skip or "footnote-backref" in classes or "caption-prefix" in classes
        href = values.get("href") or ""
        if tag == "a":
            self.text.append(f"\x00{href}\x01")
        if not skip:
            self.spoken.extend(values[name] or "" for name in SPOKEN if name in values)
        if tag not in VOID:
            self.stack.append((tag, skip))
        if tag in (
            "p",
            "div",
            "li",
            "td",
            "th",
            "dt",
            "dd",
            "br",
            "hr",
            "h1",
            "h2",
            "h3",
            "summary",
            "label",
        ):
            self.text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if any(name == tag for name, _ in self.stack):
            while self.stack.pop()[0] != tag:
                pass
        if tag not in ("em", "strong", "a", "span", "b", "i", "sup", "sub", "ins", "del", "mark", "abbr"):
            self.text.append("\n" if tag != "code" else OBJECT)
        if tag == "a":
            self.text.append("\x02")

    def handle_data(self, data: str) -> None:
        if not self._skipped():
            self.text.append(data)

    def _skipped(self) -> bool:
        return bool(self.stack) and self.stack[-1][1]


def shown(html: str) -> tuple[Counter[str], set[str]]:
    """How often the page shows each word, and the texts that are spoken; each of these counts once."""
    parser = Shown()
    parser.feed(html)
    parser.close()
    text = "".join(parser.text)
    text = re.sub("\x00(.*?)\x01(.*?)\x02", _without_address, text, flags=re.S)
    spoken = {" ".join(each.split()) for each in parser.spoken}
    return words([re.sub("\x00.*?\x01|\x02", "", text), *spoken]), spoken


def _shown_by(passages: list[Passage], spoken: set[str]) -> list[str]:
    """The texts of our passages; what is spoken counts once, a link that shows its address not at all."""
    texts, seen = [], set()
    for passage in passages:
        text = " ".join(passage.text.split())
        if passage.kind in ("alt", "label", "title", "abbreviation") and text in spoken:
            if text not in seen:
                texts.append(text)
            seen.add(text)
            continue
        texts.append("".join(words for words, start, _ in passage.pieces if not _is_address(passage, start)))
    return texts


def _is_address(passage: Passage, at: int) -> bool:
    """Whether what stands at `at` is the text of a link that shows its own address."""
    for start, end, kind, value in passage.marks:
        if kind == "link" and start <= at < end:
            return value.rstrip("/") in _text_between(passage, start, end)
    return False


def _text_between(passage: Passage, start: int, end: int) -> tuple[str, ...]:
    text = "".join(words for words, begin, _ in passage.pieces if start <= begin < end)
    text = text.strip().rstrip("/")
    return text, f"mailto:{text}"


def _is_definition(text: str, passage: Passage) -> bool:
    """Titles of references and expansions of abbreviations show only where they are used."""
    start = passage.pieces[0][1]
    line = text[text.rfind("\n", 0, start) + 1 : start]
    return passage.kind == "abbreviation" or (
        passage.kind == "title" and (re.match(r" {0,3}\[.*\]:", line) is not None or not line.strip(" \"'("))
    )


def _without_address(link: re.Match[str]) -> str:
    """The text of a link; nothing when it is only its address."""
    return "" if link[2].strip().rstrip("/") == link[1].removeprefix("mailto:").rstrip("/") else link[2]


def words(texts: list[str]) -> Counter[str]:
    """How often each word stands in the texts, without what is left alone."""
    found: Counter[str] = Counter()
    for text in texts:
        for pattern in LEFT_ALONE:
            text = pattern.sub(" ", text)
        found.update(WORD.findall(text))
    return found


def generated(text: str) -> Counter[str]:
    """Titles that stand in no file: `!!! note` shows Note."""
    found: Counter[str] = Counter()
    for line in re.findall(r"^[ >:*+-]*(?:!!!|\?\?\?\+?|/{3,}) *([\w-]+)(?: [\w -]+)? *$", text, re.M):
        found.update(WORD.findall(line.capitalize()))
    return found


class Result:
    """The comparison for one file."""

    def __init__(self, path: Path, renderer: markdown.Markdown) -> None:
        self.path = path
        text = TEMPLATE.sub("templatetag", path.read_text(encoding="utf-8-sig", errors="replace"))
        body, _ = get_data(text.replace("\r\n", "\n").replace("\r", "\n"))
        renderer.reset()
        start = time.perf_counter()
        html = renderer.convert(body)
        self.render_seconds = time.perf_counter() - start
        self.theirs, spoken = shown(html)
        start = time.perf_counter()
        prose = read_markdown(Source(str(path), text))
        self.seconds = time.perf_counter() - start
        end = front_matter(Source(str(path), text)).end
        passages = [passage for passage in prose.passages if passage.pieces[0][1] >= end]
        self.ours = words(_shown_by(passages, spoken))
        self.size = len(text)
        self.only_theirs = self.theirs - self.ours
        self.only_ours = self.ours - self.theirs
        excused = self.only_theirs & generated(text)
        self.only_theirs -= excused
        self.only_ours -= words([passage.text for passage in passages if _is_definition(text, passage)])
        self.both = (self.theirs & self.ours).total()

    @property
    def wrong(self) -> int:
        return self.only_theirs.total() + self.only_ours.total()

    @property
    def f1(self) -> float:
        total = 2 * self.both + self.wrong
        return 2 * self.both / total if total else 1.0


def main() -> None:
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
    results = []
    for path in paths[: chosen.limit or None]:
        try:
            results.append(Result(path, renderer))
        except RecursionError:
            print(f"{path}: Python-Markdown cannot render it")
            renderer = markdown.Markdown(extensions=EXTENSIONS, extension_configs=CONFIGS)
    results.sort(key=lambda result: -result.wrong)
    for result in results[: chosen.worst]:
        if result.wrong:
            print(f"{result.f1:.5f} {result.wrong:6} {result.path}")
            if chosen.show:
                print("    missed", dict(result.only_theirs.most_common(25)))
                print("    extra ", dict(result.only_ours.most_common(25)))
    both = sum(result.both for result in results)
    wrong = sum(result.wrong for result in results)
    size = sum(result.size for result in results)
    seconds = sum(result.seconds for result in results)
    rendering = sum(result.render_seconds for result in results)
    print(
        f"{len(results)} files, {both} words in common, {wrong} on one side only, F1 {2 * both / (2 * both + wrong):.6f}"
    )
    print(
        f"{size / 1e6:.2f} MB read in {seconds:.2f} s ({size / 1e6 / seconds:.2f} MB/s); rendering took {rendering:.1f} s"
    )


if __name__ == "__main__":
    main()
