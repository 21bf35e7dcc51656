"""The words of some HTML, its tags taken out crudely: quick, and never less than a reader gets.

Where it is in doubt whether words meet, they are given both ways.
"""

from __future__ import annotations

import re
from html import unescape

from wordcare.built.unseen import TAG, is_unseen, unseen_spans, without
from wordcare.prose import OBJECT
from wordcare.reading import styles
from wordcare.reading.html_apart import begins_line
from wordcare.reading.html_elements import (
    BLOCKS,
    CODE,
    FORMULA_PARTS,
    OBJECTS,
    PASSED_OVER,
    SPOKEN,
    SVG_WORDS,
    UNREAD,
)
from wordcare.reading.html_json import strings
from wordcare.reading.json_strings import said
from wordcare.reading.note_marks import without_note_marks

BREAK = "\x01"
"""Stands where no expression is found across: where blocks, code and objects begin and end."""

PERHAPS = "\x03"
"""Stands where a block, code or an object ends, or begins that may be passed over: where browsers
pass over a tag because it fits nowhere, words are found across it."""

MOST_TAGS = 50_000

_APART = BLOCKS | CODE | UNREAD | OBJECTS
_PERHAPS_APART = SVG_WORDS | FORMULA_PARTS
_STANDS_FOR = {
    **dict.fromkeys(_APART - PASSED_OVER, BREAK),
    **dict.fromkeys((*PASSED_OVER, *_PERHAPS_APART, "template"), PERHAPS),
    **dict.fromkeys((f"/{name}" for name in _APART | _PERHAPS_APART), PERHAPS),
    **dict.fromkeys(("br", "/br"), " "),
}
"""What a tag leaves behind; other tags leave nothing, because words may run through them."""

_TAG_BEGINS = re.compile("</?[a-zA-Z]")
_VALUE = re.compile(r"""=\s*(?:"[^"]*"|'[^']*')""")
_QUOTES = frozenset("\"'")
_SCRIPT = re.compile(r"<script\b[^<>]*>.*?</script>", re.I | re.S)
_NAME = re.compile(r"/?[^\s/]+")
_INLINE_CODE = re.compile(r"<code(?:\s(?![^<>]*hidden)[^<>]*)?>([^<>]*)</code>", re.I)
_JSON = re.compile(r"<script\b[^<>]*json[^<>]*>(.*?)</script", re.I | re.S)
_STYLE = re.compile(r"<style\b[^<>]*>(.*?)</style", re.I | re.S)
_COMMENT = re.compile("<!--.*?-->", re.S)
_WORDS_BESIDE = re.compile(
    r"""class=["']?[^"'<>]{0,200}?\bheaderlink\b[^<>]*>(?:<(?!/a\b)[^<>]*>|&#?\w+;|&|[^\w<&]+){0,99}+\w"""
)
_SPOKEN = re.compile(
    rf"[\s\"'/](?:{'|'.join(SPOKEN)}|content|value|abbr|summary)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))",
    re.I,
)


_STYLED = re.compile(r"[\s\"'/]style\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.I)


class _Tags(dict[str, str]):
    """From a tag, without its brackets, to what it leaves behind. Pages repeat most of their tags."""

    def __init__(self) -> None:
        self.spoken: dict[str, str] = {}
        """The words in the attributes of those tags that have some."""
        self.odd: set[str] = set()
        """Those with a quotation mark that opens and never closes."""
        self.unseen: set[str] = set()
        """Those that begin what nobody sees."""

    def __missing__(self, tag: str) -> str:
        name = _NAME.match(tag)
        words = BREAK.join("".join(values) for values in _SPOKEN.findall(tag))
        for style in _STYLED.findall(tag):
            words += BREAK + BREAK.join(styles.words(unescape("".join(style)))).replace("&", "&amp;")
        if words:
            self.spoken[tag] = words
        if not _QUOTES.isdisjoint(_VALUE.sub("", tag)):
            self.odd.add(tag)
        named = name[0].lower() if name else ""
        if is_unseen(tag, named):
            self.unseen.add(tag)
        self[tag] = " " if begins_line(tag, named) else _STANDS_FOR.get(named, "")
        return self[tag]


_TAGS = _Tags()


def bare(html: str) -> str:
    """The words of some HTML, and then of its inline code and spoken attributes; blocks set apart."""
    if len(_TAGS) > MOST_TAGS:
        _TAGS.clear()
        _TAGS.spoken.clear()
        _TAGS.odd.clear()
        _TAGS.unseen.clear()
    pieces = TAG.split(code_last(without_note_marks(html)))
    tags = pieces[1::2]
    pieces[1::2] = map(_TAGS.__getitem__, tags)
    pieces += [BREAK + _TAGS.spoken[tag] for tag in _TAGS.spoken.keys() & tags]
    whole = "".join(pieces)
    lower = html.lower()
    if "<style" in lower:
        shown = [words for css in _STYLE.findall(html) for words in styles.words(css)]
        whole += "".join(BREAK + words.replace("&", "&amp;") for words in shown)
    if "json" in lower:
        whole += "".join(
            BREAK + bare(said(each[start:end]))
            for each in _JSON.findall(html)
            for start, end in strings(each, 0, len(each))
        )
    if "<!--" in html:
        whole += BREAK + bare(_COMMENT.sub("", html).replace("<!--", ""))
    elif not _TAGS.unseen.isdisjoint(tags):
        whole += BREAK + bare(without(html, unseen_spans(html, _TAGS.unseen)[0], PERHAPS))
    return unescape(whole) if "&" in whole else whole


def has_odd_tags(html: str) -> bool:
    """Whether a tag, a comment, a value or something unseen may never end: it is in doubt what is words.

    So it is where a value is a whole page, where tags are shown as they are written, and where the link
    beside a heading has words: they meet no others.
    """
    lower = html.lower()
    if "srcdoc" in lower or "<xmp" in lower or ("headerlink" in lower and _WORDS_BESIDE.search(lower)):
        return True
    if "<!--" in html and "<!--" in _COMMENT.sub("", html):
        return True
    whole = html
    html = _SCRIPT.sub("", html) if "<script" in lower else html
    tags = TAG.findall(html)
    if len(_TAG_BEGINS.findall(html)) != len(tags):
        return True
    for tag in tags:
        _TAGS[tag]  # looked at when it is first asked for
    if not _TAGS.odd.isdisjoint(tags):
        return True
    return not _TAGS.unseen.isdisjoint(tags) and not unseen_spans(whole, _TAGS.unseen)[1]


def code_last(html: str) -> str:
    """Some HTML with its inline code at its end: a sentence goes on after code, without its words."""
    codes = _INLINE_CODE.findall(html)
    return _INLINE_CODE.sub(OBJECT, html) + "".join(BREAK + code for code in codes) if codes else html


def passages(words: str) -> list[str]:
    """What `bare` gives, passage by passage, with plain spaces; what may be one passage as one too."""
    found = []
    for passage in words.replace("\n", " ").split(BREAK):
        parts = [part.strip() for part in passage.split(PERHAPS)]
        found += parts
        if sum(map(bool, parts)) > 1:
            found.append(passage.replace(PERHAPS, "").strip())
    return found
