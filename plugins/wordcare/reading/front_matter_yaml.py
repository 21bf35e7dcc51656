"""Front matter that is more than plain `key: words` lines: asks the YAML parser.

Imported by `front_matter` when it is needed.
"""

from __future__ import annotations

from wordcare.reading.front_matter import SHOWN, FrontMatter
from wordcare.reading.scalar import scalar_passage
from wordcare.reading.yaml_orders import yaml_orders
from wordcare.safe_yaml import Value, YamlFault, compose, duplicates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.source import Source

LARGEST = 200_000
"""Characters of front matter that are read; a page needs a few hundred."""


def read_yaml(source: Source, start: int, end: int, found: FrontMatter) -> None:
    """Add to `found` what stands in `source.text[start:end]`, and what is wrong with it."""
    if end - start > LARGEST:
        said = f"Front matter with more than {LARGEST:,} characters is not read."
        found.faults.append((start, said, "Keep the text of the page below it."))
        return
    try:
        root = compose(source.text[start:end], source.line_column(start)[0])
    except YamlFault as fault:
        said = f"The front matter cannot be read. {fault.message}"
        found.faults.append((start + fault.offset, said, fault.next_step))
        if not fault.ours:
            found.end = 0
        return
    if root.kind != "mapping":
        said = f"The front matter is a {root.kind}, so it is shown on the page as text."
        found.faults.append((start, said, "Write `key: words` on each line."))
        found.end = 0
        return
    for name, first in duplicates(root):
        said = f"The key `{name.text}` stands here again; it was already on line {first.line}."
        found.faults.append((start + name.start, said, "Keep one of the two."))
    for key in SHOWN:
        _read_shown(source.text, start, key, root.get(key), found)
    found.passages.sort(key=lambda passage: passage.pieces[0][1])
    found.comments = yaml_orders(source.text, start, end, found.passages)


def _read_shown(text: str, start: int, key: str, value: Value | None, found: FrontMatter) -> None:
    if value is None or value.kind == "nothing":
        return
    if value.kind in ("text", "number"):
        if (passage := scalar_passage(key, text, start, value)) is not None:
            found.passages.append(passage)
        return
    said = f"The {key} is a {value.kind}, not words."
    found.faults.append((start + value.start, said, f"Put the words of the {key} in quotation marks."))
