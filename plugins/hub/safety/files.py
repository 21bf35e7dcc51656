"""Looks through the files beside the pages: pictures and documents may come, programs may not.

A drawing (.svg) is read as XML, as browsers read it when it is opened by itself. Read as a part of a
page it would look different: what stands in a title there is text, and here it may be a script.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from hub.safety.allowed import FILES
from hub.safety.html import Refusal, refused_in_drawing

if TYPE_CHECKING:
    from collections.abc import Collection

_KINDS = ", ".join(f".{ending}" for ending in sorted(FILES))
_OTHER_KIND = Refusal(
    "a file of this kind",
    "It could run in the browsers of readers, or on their computers.",
    f"Files beside the pages end in {_KINDS}. If you need another, ask those who look after the site.",
)


_SVG, _XML = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/XML/1998/namespace}"
"""How names begin in a drawing that was read: those of SVG, and those such as `xml:lang`."""
_DECLARED = re.compile(
    r"""<!DOCTYPE[^>]*\[|<!(?:ATTLIST|ELEMENT|ENTITY|NOTATION)|<\?xml-stylesheet
    |<\?xml[^>]*\sencoding\s*=\s*["'](?!utf-8["']|us-ascii["'])""",
    re.IGNORECASE | re.VERBOSE,
)
_MORE_THAN_DRAWN = Refusal(
    "a drawing that declares things of its own",
    "In a browser these can become scripts, or be fetched from another site.",
    "Save it as plain SVG in UTF-8, or take out what begins with <!DOCTYPE, <!ENTITY or <?xml-stylesheet.",
)
_NO_DRAWING = Refusal(
    "a drawing that we cannot read",
    "A browser might find something else in it, such as a script.",
    "Save it as plain SVG in UTF-8.",
)
FROM_OUTSIDE = Refusal(
    "a file from another place",
    "It is only a link, out of the folder of the pages, and what it leads to may be private.",
    "Put the file itself beside the page.",
)


def refused_file(path: str, listed: Collection[str], text: str | None) -> list[Refusal]:
    """What of a file in the folder of the pages may not be published.

    `path` is its path in that folder, with forward slashes. `listed` are the paths that the
    settings of the site name themselves (its own scripts and styles). `text` is what stands in
    a drawing (.svg), which can hold scripts as well; None if it is no text in UTF-8.
    """
    if path in listed:
        return []
    ending = PurePosixPath(path).suffix.removeprefix(".").lower()
    if ending == "svg":
        return _refused_drawing(text)
    return [] if ending in FILES else [_OTHER_KIND]


def _refused_drawing(text: str | None) -> list[Refusal]:
    if text is None:
        return [_NO_DRAWING]
    if _DECLARED.search(text):
        return [_MORE_THAN_DRAWN]
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        return [_NO_DRAWING]
    if root.tag != f"{_SVG}svg":
        return [_NO_DRAWING]
    return [
        refusal
        for node in root.iter()
        for refusal in refused_in_drawing(
            node.tag.removeprefix(_SVG),
            {name.replace(_XML, "xml:"): value for name, value in node.attrib.items()},
        )
    ]
