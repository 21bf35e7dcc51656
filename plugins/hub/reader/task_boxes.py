"""The boxes of a list of things to do: a sign with a name, where Markdown puts a field without one.

Nobody can tick the field on the page, and a screen reader calls it a broken part of a form.
"""

from __future__ import annotations

import re

_BOX = re.compile(r'(<li class="task-list-item">\s*(?:<p>)?)<input type="checkbox"([^>]*)>')


def with_task_boxes(html: str) -> str:
    """`html` with a sign in the place of each box."""
    return _BOX.sub(_sign, html)


def _sign(box: re.Match[str]) -> str:
    name, sign = ("Done", "☑") if "checked" in box[2] else ("To do", "☐")
    return f'{box[1]}<span class="task-box" role="img" aria-label="{name}">{sign}</span>'
