"""What one HTML tag says by its attributes: words of its own, hidden, a mention, a link."""

from __future__ import annotations

from wordcare.reading.html_elements import BUTTONS, DESCRIPTIONS, SPOKEN, TELLING, UNSPOKEN
from wordcare.reading.html_tokens import attributes


class Tag:
    """The telling attributes of a tag. Offsets count from the start of the tag."""

    __slots__ = ("address", "formula", "hidden", "mention", "menu", "spoken")

    def __init__(self) -> None:
        self.spoken: list[tuple[str, int, int]] = []
        """(kind of passage, start, end) of each value that is seen or heard."""
        self.hidden = False
        """Whether nobody sees the element (`hidden`), or it is a mark beside a heading (`headerlink`)."""
        self.formula = False
        self.mention = False
        self.menu = False
        """Whether the element leads to other pages (`role=navigation`), as `<nav>` does."""
        self.address: str | None = None
        """The address of a link, as written."""


def telling(tag: str, name: str) -> Tag | None:
    """What the opening tag `tag` says; None if nothing."""
    written = tag.lower()
    if not any(word in written for word in TELLING):
        return None
    found = attributes(tag, 0, len(tag))
    values = {key: tag[start:end] for key, (start, end) in found.items()}
    classes = values.get("class", "").split()
    told = Tag()
    told.mention = "mention" in classes
    told.menu = values.get("role") == "navigation"
    told.formula = "arithmatex" in classes
    told.hidden = "headerlink" in classes or ("hidden" in values and not _is_of_theme(values, classes))
    if name == "a" and "href" in values:
        told.address = values["href"]
    told.spoken = [(kind, *found[key]) for key, kind in _spoken(name, values) if values[key].strip()]
    return told


def _is_of_theme(values: dict[str, str], classes: list[str]) -> bool:
    """Whether a script of the Material theme shows this element later, such as its cookie notice."""
    return values["hidden"] != "until-found" and any(token.startswith("md-") for token in classes)


def _spoken(name: str, values: dict[str, str]) -> list[tuple[str, str]]:
    if name == "meta":
        known = (values.get("name") or values.get("property") or "").lower() in DESCRIPTIONS
        return [("content", "title")] if known and "content" in values else []
    if name in UNSPOKEN:
        return []
    spoken = [(key, SPOKEN[key]) for key in values if key in SPOKEN]
    if name == "abbr":
        spoken = [(key, "abbreviation" if key == "title" else kind) for key, kind in spoken]
    if name == "input" and values.get("type", "").lower() in BUTTONS and "value" in values:
        spoken.append(("value", "label"))
    return spoken
