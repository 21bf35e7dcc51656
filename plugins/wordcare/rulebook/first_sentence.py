"""The first sentence of a page's body as plain text: the "why" in messages."""

from __future__ import annotations

import re

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_NOT_PROSE = re.compile(r"#|```|~~~|!!!|\?\?\?|===|:::|\||\[\^?[^\]\n]+\]:|\{|<|-{3}|\*{3}")
_ATTRIBUTES = re.compile(r"\{[:\s]?[^{}\n]*\}")
_IMAGE = re.compile(r"!\[([^\]\n]*)\]\([^)\n]*\)")
_LINK = re.compile(r"\[([^\]\n]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])")
_FOOTNOTE = re.compile(r"\[\^[^\]\n]+\]")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]*>|<(?=https?://)|(?<=\w)>")
_STARS = re.compile(r"(?<!\\)(\*{1,3}|_{1,3}(?<!\w_)(?=\S)|(?<=\S)_{1,3}(?!\w)|`+|\^\^|~~|==)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_FAR_ENOUGH = 3_000
"""How many letters of a body are looked at; some of the patterns take long on a long line of brackets."""

_END = re.compile(r"[.!?]+[\"'”’)\]]*(?=\s+\S|\s*\Z)")
_SHORT = re.compile(r"(?:\b(?:e\.g|i\.e|etc|cf|vs|mr|mrs|ms|dr|prof|st|no|al|approx|\w)\.)\Z", re.IGNORECASE)


def first_sentence(body: str) -> str:
    """The first sentence of the first paragraph in Markdown text, without markup; "" when there is none."""
    for block in re.split(r"\n[ \t]*\n", _COMMENT.sub("", body[:_FAR_ENOUGH])):
        lines = block.strip("\n").split("\n")
        while lines and _NOT_PROSE.match(lines[0].strip()):
            lines.pop(0)
        words = " ".join(_plain("\n".join(lines)).split())
        if words:
            return _up_to_end(words)
    return ""


def _plain(markdown: str) -> str:
    text = re.sub(r"^[ \t]*(?:>[ \t]?|[-*+][ \t]+|\d+\.[ \t]+)", "", markdown, flags=re.MULTILINE)
    for pattern, new in (
        (_FOOTNOTE, ""),
        (_IMAGE, r"\1"),
        (_LINK, r"\1"),
        (_ATTRIBUTES, ""),
        (_TAG, ""),
        (_STARS, ""),
        (_ESCAPED, r"\1"),
    ):
        text = pattern.sub(new, text)
    return text


def _up_to_end(words: str) -> str:
    for end in _END.finditer(words):
        following = words[end.end() : end.end() + 2].strip()
        if not following.islower() and not _SHORT.search(words[: end.end()]):
            return words[: end.end()]
    return words
