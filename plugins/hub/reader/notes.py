"""Notes in the order in which readers meet them, and ways back that tell where they lead.

Markdown numbers notes by where a writer put their text. So the first number on a page could be 6. And a
screen reader heard the same arrow nine times over below one note.

A number stays all that its link holds, because what is told apart from the text is read as a part of it.
That it leads to a note is told by its role.
"""

from __future__ import annotations

import re

_LIST = re.compile(r'(<div class="footnote">\s*<hr ?/?>\s*<ol>\n)(.*)(</ol>\s*</div>)', re.DOTALL)
_NOTE = re.compile(r'<li id="(fn-[^"]+)">.*?(?=<li id="fn-|\Z)', re.DOTALL)
_MARK = re.compile(r'<a class="footnote-ref" href="#([^"]+)">\d+</a>')
"""The number in the text."""
_BACK = re.compile(r'(<a class="footnote-backref" href="#[^"]+") title="[^"]*">([^<]*)</a>')
"""The way back to one place in the text."""


def with_notes_in_order(html: str) -> str:
    """`html` with notes in the order of the text, and with a name for each way back."""
    found = _LIST.search(html)
    if not found:
        return html
    notes = {note[1]: note[0] for note in _NOTE.finditer(found[2])}
    met = [key for key in _MARK.findall(html) if key in notes]
    order = list(dict.fromkeys([*met, *notes]))
    numbers = {key: number for number, key in enumerate(order, start=1)}
    listed = "".join(_with_ways_back(notes[key], numbers[key]) for key in order)
    html = html[: found.start(2)] + listed + html[found.end(2) :]
    return _MARK.sub(lambda mark: _mark(mark[1], numbers[mark[1]]) if mark[1] in numbers else mark[0], html)


def _mark(key: str, number: int) -> str:
    return f'<a class="footnote-ref" href="#{key}" role="doc-noteref">{number}</a>'


def _with_ways_back(note: str, number: int) -> str:
    several = len(_BACK.findall(note)) > 1
    places = iter(range(1, len(note)))

    def named(way: re.Match[str]) -> str:
        place = f", place {next(places)}" if several else ""
        name = f"Back to the text of note {number}{place}"
        sign = f'<span aria-hidden="true">{way[2]}</span>'
        return f'{way[1]} title="{name}">{sign}<span class="heard">{name}</span></a>'

    return _BACK.sub(named, note)
