"""Goes through a text from tag to tag, as the HTML parser of Python-Markdown does it.

What it tells apart goes to handlers, which `html_blocks` fills in.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod

from wordcare.reading.markdown.html_tags import BLOCK_TAGS

_NEXT = re.compile(r"<|&#(?!(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F])")
_TAG = re.compile(
    r"""<[a-zA-Z][^`\t\n\r\f />\x00]*(?:[\s/]*(?:(?<=['"\s/])[^`\s/>][^\s/=>]*"""
    r"""(?:\s*=+\s*(?:'[^']*'|"[^"]*"|(?!['"])[^`>\s]*)(?:\s*,)*)?(?:\s|/(?!>))*)*)?\s*"""
)
_NAME = re.compile(r"[a-zA-Z][^\t\n\r\f />\x00]*")
_CLOSING = re.compile(r"</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>")
_COMMENT_END = re.compile(r"--!?>")


class Scanner(ABC):
    """Finds tags, comments and declarations. The names follow Python-Markdown's own parser."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.cdata = ""
        """The element open here that holds no tags; empty for none."""
        self.wasted = 0
        self.last_gt = text.rfind(">")
        self.last_comment_end = self.last_gt if "--" in text else -1

    # Handlers: each is given from where to where what was found goes

    @abstractmethod
    def data(self, start: int, end: int) -> None:
        """Text."""

    @abstractmethod
    def start(self, tag: str, at: int, end: int) -> None:
        """A tag that opens an element."""

    @abstractmethod
    def end(self, tag: str, at: int, end: int) -> None:
        """A tag that closes an element."""

    @abstractmethod
    def empty_tag(self, at: int, end: int, is_block: bool) -> None:
        """A tag without content, or a declaration."""

    @abstractmethod
    def comment(self, at: int, end: int) -> None:
        """A comment."""

    @abstractmethod
    def may_declare(self, at: int) -> bool:
        """Whether a declaration may begin here."""

    # What finds them

    def scan(self) -> None:
        """Go through the whole text."""
        at, text = 0, self.text
        while (found := self._search(at)) is not None:
            here = found.start()
            if at < here:
                self.data(at, here)
            if here > self.last_gt or found[0] == "&#":
                at = here
                break
            at = self._markup(here)
        if at < len(text):
            self.data(at, len(text))

    def _search(self, at: int) -> re.Match[str] | None:
        if self.cdata:
            return re.compile(rf"</\s*{re.escape(self.cdata)}\s*>", re.I).search(self.text, at)
        return _NEXT.search(self.text, at)

    def _markup(self, at: int) -> int:
        """Deal with what begins at `<`; gives back where to go on."""
        text, following = self.text, self.text[at + 1 : at + 2]
        if following.isascii() and following.isalpha():
            return self._start_tag(at)
        if following == "/":
            return self._end_tag(at)
        if text.startswith("<!--", at):
            return self._comment(at)
        if following in ("?", "!") and self.may_declare(at):
            return self._declaration(at)
        self.data(at, at + 1)
        return at + 1

    def _start_tag(self, at: int) -> int:
        text = self.text
        match = _TAG.match(text, at)
        assert match is not None  # it begins with a letter
        end = match.end()
        if text.startswith("/>", end):
            end += 2
        elif text.startswith(">", end):
            end += 1
        else:
            return self._broken_tag(at, end)
        name = _NAME.match(text, at + 1)
        assert name is not None
        tag = name[0].lower()
        if text[end - 2] == "/" and end - 2 >= name.end():
            self.empty_tag(at, end, tag in BLOCK_TAGS)
        else:
            self.cdata = tag if tag in ("script", "style") else ""
            self.start(tag, at, end)
        return end

    def _broken_tag(self, at: int, end: int) -> int:
        following = self.text[end : end + 1]
        if following in ("", "/", "=") or (following.isascii() and following.isalpha()):
            self.wasted += end - at
            end = at + 1
        if self.wasted > 20 * len(self.text) + 100_000:
            end = len(self.text)
        self.data(at, end)
        return end

    def _end_tag(self, at: int) -> int:
        text = self.text
        following = text[at + 2 : at + 3]
        match = _CLOSING.match(text, at)
        end = text.find(">", at)
        if not (following.isascii() and following.isalpha()) or end < 0:
            self.data(at, at + 2)
            return at + 2
        name = match[1] if match else _NAME.match(text, at + 2)[0]  # type: ignore[index]
        if match:
            self.cdata = ""
        self.end(name.lower(), at, end + 1)
        return end + 1

    def _comment(self, at: int) -> int:
        match = _COMMENT_END.search(self.text, at + 4) if at < self.last_comment_end else None
        if match is None:
            self.last_comment_end = at
            self.data(at, at + 1)
            return at + 1
        end = match.end()
        self.comment(at, end)
        return end

    def _declaration(self, at: int) -> int:
        text = self.text
        close, is_block = ">", text[at : at + 9].lower() == "<!doctype"
        if text.startswith("<?", at):
            close, is_block = "?>", True
        elif text.startswith("<![CDATA[", at):
            close, is_block = "]]>", True
        end = text.find(close, at)
        if end < 0:
            self.data(at, at + 2)
            return at + 2
        self.empty_tag(at, end + len(close), is_block)
        return end + len(close)
