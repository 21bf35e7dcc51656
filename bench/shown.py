"""The words of a page that Python-Markdown rendered: what `agreement.py` compares ours with."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from wordcare.prose import OBJECT
from wordcare.reading.html_elements import SPOKEN
from wordcare.reading.markdown.html_tags import BLOCK_TAGS
from wordcare.reading.note_marks import is_note_mark

SILENT = {"code", "script", "style", "svg", "math", "template", "iframe", "title"}
NOT_OURS = {"toc", "footnote-ref", "footnote-backref", "caption-prefix", "linenos"}
"""Classes of what the page has that does not stand in its source."""
APART = {"text", "desc", "title", "mtext"}
"""Parts of drawings and formulas that hold words."""
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
BREAKING = BLOCK_TAGS | {"label", "br"}


class Shown(HTMLParser):
    """The words of a rendered page: shown text, and what is spoken (titles, alternative texts)."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.spoken: list[str] = []
        self.stack: list[tuple[str, bool]] = []
        self.raised: list[int] = []
        self.apart: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what begins, and what its attributes say."""
        values = dict(attrs)
        classes = (values.get("class") or "").split()
        skip = self._skipped() or not NOT_OURS.isdisjoint(classes)
        href = values.get("href") or ""
        if tag == "sup":
            self.raised.append(len(self.text))
        if tag == "a":
            self.text.append(f"\x00{href}\x01")
        if not skip:
            self._attributes(tag, {name: value or "" for name, value in attrs})
        skip = skip or tag in SILENT
        if tag in APART and self._drawn():
            self.apart = [""]
        if tag not in VOID:
            self.stack.append((tag, skip))
        if tag in BREAKING or tag == "img":
            self.text.append("\n" if tag != "img" else OBJECT)

    def _attributes(self, tag: str, values: dict[str, str]) -> None:
        self.spoken.extend(values[name] for name in SPOKEN if name in values)
        if tag == "input" and values.get("type", "text") in ("text", "submit", "button", "search"):
            self.spoken.append(values.get("value", ""))
        if tag == "iframe" and "srcdoc" in values:
            inside = Shown()
            inside.feed(values["srcdoc"])
            inside.close()
            self.text += ["\n", *inside.text, "\n"]
            self.spoken += inside.spoken

    def handle_endtag(self, tag: str) -> None:
        """Note what ends."""
        if tag in APART and self.apart:
            self.spoken.append(self.apart.pop())
        if any(name == tag for name, _ in self.stack):
            while self.stack.pop()[0] != tag:
                pass
        if tag == "sup" and self.raised:
            first = self.raised.pop()
            if is_note_mark([re.sub("\x00.*?\x01|\x02", "", "".join(self.text[first:]))]):
                del self.text[first:]
        if tag in BREAKING or tag == "code":
            self.text.append("\n" if tag != "code" else OBJECT)
        if tag == "a":
            self.text.append("\x02")

    def handle_data(self, data: str) -> None:
        """Keep the text, if it is shown as prose."""
        if self.apart:
            self.apart[-1] += data
        elif not self._skipped():
            self.text.append(data)

    def _drawn(self) -> bool:
        return any(name in ("svg", "math") for name, _ in self.stack)

    def _skipped(self) -> bool:
        return bool(self.stack) and self.stack[-1][1]
