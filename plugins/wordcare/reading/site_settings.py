"""Reads what visitors see of `mkdocs.yml`: the site's name, description, menu and copyright line.

Only the places and words of the YAML are used; tags such as `!ENV` and `!!python/name:` make nothing.
"""

from __future__ import annotations

from wordcare.prose import Prose

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.prose import Passage
    from wordcare.safe_yaml import Value
    from wordcare.source import Source

LARGEST = 1_000_000
"""Characters; the settings of a site with a thousand pages are a tenth of that."""

WORDS = ("text", "number", "yes or no", "date")


def read_site_settings(source: Source) -> Prose:
    """The visible words, in the order of the file, and what could not be read."""
    from wordcare.reading.yaml_orders import yaml_orders
    from wordcare.safe_yaml import YamlFault, compose

    text = source.text
    if len(text) > LARGEST:
        said = f"Site settings with more than {LARGEST:,} characters are not read."
        return Prose([], [], [(0, said, "Split the site into smaller ones.")])
    try:
        root = compose(text, settings=True)
    except YamlFault as fault:
        return Prose(
            [], [], [(fault.offset, f"These settings cannot be read. {fault.message}", fault.next_step)]
        )
    named = (_shown(root.get("site_name")), _shown(root.get("site_description")))
    shown = (*named, *_titles(root.get("nav")))
    passages = [passage for value in shown if value and (passage := _words(text, value))]
    notice = _shown(root.get("copyright"))
    line = _words(text, notice, decode=False) if notice else None
    if line is None:
        passages.sort(key=_place)
        return Prose(passages, yaml_orders(text, 0, len(text), passages))
    from wordcare.reading.inside import read_inside

    inner = read_inside(line.pieces, "setting")  # the one setting that holds HTML
    passages = sorted(passages + inner.passages, key=_place)
    return Prose(passages, [*yaml_orders(text, 0, len(text), passages), *inner.comments])


def _shown(value: Value | None) -> Value | None:
    """The value itself; of `!ENV [NAME, words]` the last part, which is shown where no name is set."""
    return value.items[-1] if value and len(value.items) > 1 else value


def _titles(nav: Value | None) -> list[Value]:
    """The titles in the menu at any depth; not the paths of the pages."""
    titles: list[Value] = []
    waiting = [nav] if nav else []
    seen: set[int] = set()
    while waiting:
        value = waiting.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        titles += [name for name, _ in value.pairs]
        waiting += value.items
        waiting += [part for _, part in value.pairs]
    return titles


def _words(text: str, value: Value, *, decode: bool = True) -> Passage | None:
    from wordcare.reading.scalar import scalar_passage

    return scalar_passage("setting", text, 0, value, decode=decode) if value.kind in WORDS else None


def _place(passage: Passage) -> int:
    return passage.pieces[0][1]
