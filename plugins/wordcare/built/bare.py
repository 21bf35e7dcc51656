"""The words of some HTML, its tags taken out crudely: quick, and never less than a reader gets.

Where it is in doubt whether words meet, they are given both ways. Where more than that is in doubt,
nothing is given, and the page has to be read.
"""

from __future__ import annotations

import re
from html import unescape

from wordcare.built.tags import APART, BREAK, LINK, PERHAPS, PERHAPS_SEEN, SURE, UNSURE, Tags, may_end_early
from wordcare.built.unseen import Rest, UnclearError, end_of, name_of, note
from wordcare.prose import OBJECT
from wordcare.reading import styles
from wordcare.reading.html_json import strings
from wordcare.reading.json_strings import said
from wordcare.reading.note_marks import RAISED, is_note_mark

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Span = tuple[int, int]
    """The numbers of the tags that open and close an element."""

TAG = re.compile(r"<(/?[a-zA-Z][^<>]*)>")
_INLINE_CODE = re.compile(r"<code(?:\s(?![^<>]*hidden|[^<>]*style)[^<>]*)?>([^<>]+)</code>", re.I)
_CUT_REFERENCE = re.compile(r"&[#\w]*+<")
_MAY_PART_NO_WORDS = ("hidden", "display", "<template")
_TIGHT = re.compile(rf"[^\s{PERHAPS}]{PERHAPS}+[^\s{PERHAPS}]")
_TAGS = Tags()


def bare(html: str) -> str | None:
    """The words of some HTML, and then of all that is apart from them; None if that is in doubt."""
    _TAGS.forget_if_many()
    try:
        return _bare(html)
    except UnclearError:
        return None


def left_open(html: str, opened: list[str]) -> None:
    """Go on through more HTML with the names of what is open, from an element on that parts no words."""
    if not opened and not any(sign in html for sign in _MAY_PART_NO_WORDS):
        return
    try:
        for tag in TAG.findall(html):
            _TAGS[tag]  # looked at when it is first asked for
            if opened or tag in _TAGS.unseen:
                note(tag, opened)
    except UnclearError:
        opened.clear()


def _bare(html: str) -> str:
    if "<" not in html:
        return unescape(html) if "&" in html else html
    rest = Rest(html)
    if BREAK in html or PERHAPS in html or _CUT_REFERENCE.search(rest.html):
        raise UnclearError
    pieces = TAG.split(_code_last(_without_note_marks(rest.html)))
    tags = pieces[1::2]
    if any("<" in text for text in pieces[::2]):
        raise UnclearError
    for tag in {*tags, *rest.tags}:
        _TAGS[tag]  # looked at when it is first asked for
    if not (_TAGS.unclear.isdisjoint(tags) and _TAGS.unclear.isdisjoint(rest.tags)):
        raise UnclearError
    shown = _shown(pieces, tags)
    words = ["".join(shown)]
    words += [_TAGS.spoken[tag] for tag in _TAGS.spoken.keys() & {*tags, *rest.tags}]
    if not (_TAGS.drawings.isdisjoint(tags) and _TAGS.lines.isdisjoint(tags)):
        words += _in_formulas(pieces, tags)
    if not _TAGS.unseen.keys().isdisjoint(tags):
        words += _without_unseen(shown, pieces, tags)
    found = BREAK.join(words)
    found = unescape(found) if "&" in found else found
    return found + "".join(BREAK + more for more in _shown_by_scripts(rest))


def _shown(pieces: list[str], tags: list[str]) -> list[str]:
    """Text and tags in turn, with what each tag leaves behind."""
    shown = [*pieces]
    shown[1::2] = map(_TAGS.__getitem__, tags)
    if not _TAGS.in_table.isdisjoint(tags):
        for number in _in_tables(tags):
            shown[2 * number + 1] = BREAK
    if not _TAGS.hollow.isdisjoint(tags):
        for number, tag in enumerate(tags[:-1]):
            if tag in _TAGS.hollow and not pieces[2 * number + 2] and tags[number + 1][0] == "/":
                shown[2 * number + 1] = PERHAPS
    return shown


def _in_tables(tags: list[str]) -> Iterator[int]:
    """The numbers of the tags that begin a part of a table, as far as it is sure that they are in one."""
    last = -1
    for number, tag in enumerate(tags):
        if number > last and name_of(tag) == "table":
            try:
                last = end_of(tags, number)
            except UnclearError:
                return
        elif number < last and tag in _TAGS.in_table:
            yield number


def _shown_by_scripts(rest: Rest) -> Iterator[str]:
    """The words in style sheets and in JSON."""
    for sheet in rest.sheets:
        yield from styles.words(sheet)
    for tag, text in rest.scripts:
        if tag in _TAGS.json:
            for start, end in strings(text, 0, len(text)):
                yield _bare(said(text[start:end]))


def _in_formulas(pieces: list[str], tags: list[str]) -> Iterator[str]:
    """The text in formulas, part by part. Drawings and formulas must be nothing but that."""
    lines = sum(tag in _TAGS.lines for tag in tags)
    last = -1
    for number, tag in enumerate(tags):
        if number > last and tag in _TAGS.drawings:
            last = end_of(tags, number)
            inside = tags[number + 1 : last]
            texts = pieces[2 * number + 2 : 2 * last + 1 : 2]
            if not _TAGS.undrawn.isdisjoint(inside) or any(OBJECT in text for text in texts):
                raise UnclearError
            lines -= sum(tag in _TAGS.lines for tag in inside)
            if name_of(tag) == "math":
                yield from texts
    if lines:
        raise UnclearError


def _without_unseen(shown: list[str], pieces: list[str], tags: list[str]) -> Iterator[str]:
    """The words without those that nobody sees, or that are seen elsewhere; and the latter."""
    spans = list(_unseen_spans(tags))
    kinds = {_TAGS.unseen[tags[first]] for first, _ in spans}
    unsure = UNSURE in kinds or any(_may_show(tags, first, last) for first, last in spans)
    if unsure and len(spans) > 1:
        raise UnclearError
    yield _without(shown, tags, spans)
    if PERHAPS_SEEN in kinds and len(kinds) > 1:
        sure = [span for span in spans if _TAGS.unseen[tags[span[0]]] != PERHAPS_SEEN]
        yield _without(shown, tags, sure)
    for first, last in spans:
        how = _TAGS.unseen[tags[first]]
        if how in (APART, UNSURE):
            yield "".join(shown[2 * first + 2 : 2 * last + 1])
        elif how == LINK:
            yield "".join(pieces[2 * first + 2 : 2 * last + 1 : 2])


def _unseen_spans(tags: list[str]) -> Iterator[Span]:
    last = -1
    for number, tag in enumerate(tags):
        if number > last and tag in _TAGS.unseen:
            last = end_of(tags, number, _TAGS.unseen)
            yield number, last


def _may_show(tags: list[str], first: int, last: int) -> bool:
    """Whether an element may end before its closing tag, so that some of it is seen."""
    if _TAGS.unseen[tags[first]] == SURE or not may_end_early(name_of(tags[first])):
        return False
    return not _TAGS.blocks.isdisjoint(tags[first + 1 : last])


def _without(shown: list[str], tags: list[str], spans: Iterable[Span]) -> str:
    """What is shown without those elements. Where one has to do with a block, words around may not meet."""
    kept, at = [], 0
    for first, last in spans:
        kept += shown[at : 2 * first + 1]
        if not _TAGS.blocks.isdisjoint(tags[first : last + 1]):
            kept.append(PERHAPS)
        at = 2 * last + 2
    return "".join(kept + shown[at:])


def _without_note_marks(html: str) -> str:
    """Some HTML without the words in marks of notes."""
    raised = html.lower().count("<sup")
    if not raised:
        return html

    def left(found: re.Match[str]) -> str:
        tags = TAG.findall(found[0])
        if any(_TAGS[tag] or tag in _TAGS.unseen for tag in tags):
            raise UnclearError
        is_mark = is_note_mark(TAG.sub("<", found[1]).split("<"))
        return "".join(f"<{tag}>" for tag in tags) if is_mark else found[0]

    html, number = re.subn(RAISED, left, html)
    if number != raised:
        raise UnclearError
    return html


def _code_last(html: str) -> str:
    """Some HTML with its inline code at its end: a sentence goes on after code, without its words."""
    codes = _INLINE_CODE.findall(html)
    return _INLINE_CODE.sub(OBJECT, html) + "".join(BREAK + code for code in codes) if codes else html


def passages(words: str) -> tuple[list[str], dict[str, list[str]]] | None:
    """What `bare` gives, passage by passage, with plain spaces; what may be one passage as one too.

    Beside it, the parts of those that may be one in more ways than as a whole; None if words may
    be parted in more ways than as a whole, too.
    """
    found: list[str] = []
    joined: dict[str, list[str]] = {}
    for passage in words.replace("\n", " ").split(BREAK):
        if PERHAPS not in passage:
            found.append(passage.strip())
            continue
        parts = [part for part in passage.split(PERHAPS) if part and not part.isspace()]
        found += map(str.strip, parts)
        if len(parts) > 1:
            whole = passage.replace(PERHAPS, "").strip()
            found.append(whole)
            if len(parts) > 2:
                if _TIGHT.search(passage):
                    return None
                joined[whole] = parts
    return found, joined
