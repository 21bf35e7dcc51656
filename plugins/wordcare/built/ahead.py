"""Looks at the pages of a site while others are still being written, so that little is left for the end.

What is checked must be what is published. So beside what was seen in a page stands a mark of
its bytes, and at the end only a page that still has them counts as looked at.
"""

from __future__ import annotations

import os

from wordcare.built.glance import NOTHING_LEARNT
from wordcare.contents import file_bytes, text_of
from wordcare.files import shown
from wordcare.stored import mark_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from wordcare.built.glance import Learnt
    from wordcare.built.look import Look, Seen

    SeenAhead = dict[str, tuple[bytes, Seen]]
    """From the path of each page inside the site to the mark of its bytes, and what was seen in it."""

    Ahead = tuple[SeenAhead, Learnt]

NOTHING_AHEAD: Ahead = ({}, NOTHING_LEARNT)


def seen_ahead(folder: str, names: Iterable[str], look: Look) -> SeenAhead:
    """What is seen in those pages of the site in `folder` that can be read."""
    seen: SeenAhead = {}
    for name in names:
        path = shown(os.path.join(folder, name))
        data = file_bytes(path)
        if isinstance(data, bytes):
            seen[name] = mark_of(data), look.at(text_of(path, data), name)
    return seen
