"""Looks through the files beside the pages: pictures and documents may come, programs may not."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from hub.safety.allowed import FILES
from hub.safety.html import Refusal, refused

if TYPE_CHECKING:
    from collections.abc import Collection

_KINDS = ", ".join(f".{ending}" for ending in sorted(FILES))
_OTHER_KIND = Refusal(
    "a file of this kind",
    "It could run in the browsers of readers, or on their computers.",
    f"Files beside the pages end in {_KINDS}. If you need another, ask those who look after the site.",
)


_DECLARED = re.compile(r"<!DOCTYPE[^>]*\[|<!ENTITY|<\?xml-stylesheet", re.IGNORECASE)
_MORE_THAN_DRAWN = Refusal(
    "a drawing that declares things of its own",
    "In a browser these can become scripts, or be fetched from another site.",
    "Save it as plain SVG, or take out what begins with <!DOCTYPE, <!ENTITY or <?xml-stylesheet.",
)


def refused_file(path: str, listed: Collection[str], text: str | None) -> list[Refusal]:
    """What of a file in the folder of the pages may not be published.

    `path` is its path in that folder, with forward slashes. `listed` are the paths that the
    settings of the site name themselves (its own scripts and styles). `text` is what stands in
    a drawing (.svg), which can hold scripts as well.
    """
    if path in listed:
        return []
    ending = PurePosixPath(path).suffix.removeprefix(".").lower()
    if ending == "svg" and text is not None:
        if _DECLARED.search(text):
            return [_MORE_THAN_DRAWN]
        return refused(text[text.find("<svg") :] if "<svg" in text else text)
    return [] if ending in FILES else [_OTHER_KIND]
