"""Reads the parts of a page that are no HTML and yet show words: JSON, style sheets, entities of XML."""

from __future__ import annotations

from wordcare.reading.html_text import passage
from wordcare.reading.html_tokens import ENTITY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.html_run import Run


def add_raw(run: Run, name: str, start: int, end: int, *, json: bool, unread: bool) -> None:
    """What is shown of the text in an element that holds no tags. `json`: its tag says that it is JSON."""
    if name == ENTITY:
        run.add_passage(passage("label", run.text, start, end), start, end)
    elif json and name == "script":
        add_json(run, start, end)
    elif name == "style":
        add_styles(run, start, end)
    elif name == "xmp" and not unread:
        from wordcare.reading.html_apart import add_literal

        add_literal(run, start, end)


def add_json(run: Run, start: int, end: int) -> None:
    """The words that a script, or a search engine, gets from JSON."""
    from wordcare.reading.html_json import passages, strings

    for first, last in strings(run.text, start, end):
        found = passages(run.text, first, last)
        if "\\" in run.text[first:last]:  # words that are spelt out are wanted by nobody
            run.beside += found
        else:
            for words in found:
                run.add_passage(words, first, last)


def add_styles(run: Run, start: int, end: int) -> None:
    """The words that a style sheet puts into the page."""
    from wordcare.reading.styles import passages

    for words in passages(run.text, start, end):
        first, last = words.place(0, len(words.text))
        if words.text != run.text[first:last]:  # as above
            run.beside.append(words)
        else:
            run.add_passage(words, first, last)
