"""What one HTML tag says by its attributes: words of its own, hidden, a mention, a link."""

from __future__ import annotations

import re

from wordcare.prose import MENTION
from wordcare.reading.html_elements import (
    NO_WORDS,
    PERMANENT_LINK,
    SEEN_META,
    SHOWN_LATER,
    SPOKEN,
    TELLING,
    TOO_LARGE,
    UNSPOKEN,
)
from wordcare.reading.html_tokens import attributes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Tag:
    """The telling attributes of a tag. Offsets count from the start of the tag."""

    __slots__ = (
        "address",
        "decoration",
        "display",
        "formula",
        "hidden",
        "id",
        "json",
        "mention",
        "menu",
        "permalink",
        "shadow",
        "spoken",
        "srcdoc",
        "style",
        "suggested",
    )

    def __init__(self) -> None:
        self.spoken: list[tuple[str, int, int]] = []
        """(kind of passage, start, end) of each value that is seen or heard."""
        self.hidden = False
        """Whether nobody sees the element (`hidden`), or it is no part of the text (`permalink`)."""
        self.permalink = False
        """Whether it is a link beside a heading (`headerlink`), which mostly is a mere sign."""
        self.id = ""
        self.json = False
        """Whether it is a script that holds JSON."""
        self.shadow = False
        """Whether it is a template that shows at once, as part of the element around it."""
        self.srcdoc: tuple[int, int] | None = None
        """The place of a whole page that an `<iframe>` shows."""
        self.style: tuple[int, int] | None = None
        """The place of a style of its own that may show words, because it has strings."""
        self.suggested: tuple[int, int] | None = None
        """The place of the value of an `<option>`: seen if the option is in a `<datalist>`."""
        self.decoration = False
        """Whether it is a picture that says of itself that it is no part of the text (`alt=""`)."""
        self.display = ""
        """The value of `display` in its `style`, as far as it takes words out of the text or into it."""
        self.formula = False
        """Whether it holds a formula, if what follows looks like one (`arithmatex`)."""
        self.mention = False
        self.menu = False
        """Whether the element leads to other pages (`role=navigation`), as `<nav>` does."""
        self.address: str | None = None
        """The address of a link, as written."""


_SHOWN_AS = re.compile(r"(?<![\w-])display\s*:\s*(none|inline|contents)?", re.I)


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
    told.hidden = hides(values) or (name == "input" and values.get("type", "").lower() == "hidden")
    if name == "a" and "headerlink" in classes and not told.hidden:
        told.hidden = told.permalink = True
    told.id = values.get("id", "")
    told.json = name == "script" and _is_json(values.get("type", ""))
    told.shadow = name == "template" and "shadowrootmode" in values
    told.decoration = name == "img" and "alt" in values and not values["alt"].strip()
    displays = _SHOWN_AS.findall(values.get("style", ""))
    told.display = displays[-1].lower() if displays else ""
    told.srcdoc = found.get("srcdoc") if name == "iframe" else None
    told.style = found["style"] if _QUOTED.search(values.get("style", "")) else None
    told.suggested = found.get("value") if name == "option" else None
    if name == "a" and "href" in values:
        told.address = values["href"]
    told.spoken = [(kind, *found[key]) for key, kind in _spoken(name, values) if values[key].strip()]
    return told


def _is_json(media_type: str) -> bool:
    """Whether a type is a kind of JSON; it may be followed by the letters that are used."""
    return media_type.partition(";")[0].strip().lower().endswith("json")


def hides(values: Mapping[str, str]) -> bool:
    """Whether these attributes keep an element from everybody.

    A hidden label still names what it is for.
    What is hidden until somebody looks for its words is found by them. Tabs and messages wait for
    their moment. A script of the Material theme shows its own later, such as its cookie notice.
    """
    if "hidden" not in values or values["hidden"].lower() == "until-found" or "for" in values:
        return False
    if values.get("role", "").lower() in SHOWN_LATER or _displays(values.get("style", "")):
        return False
    classes = values.get("class", "").split()
    return not any(name.startswith("md-") for name in classes) and not any(
        name.startswith("data-md-") for name in values
    )


# What scripts make a formula of stands between these signs, and holds no tags.
_FORMULA = re.compile(r"\s*(?:\\\([^<]*\\\)|\\\[[^<]*\\\]|\$[^<]*\$)\s*</")


def begins_formula(tag: Tag | None, text: str, end: int) -> bool:
    """Whether a tag that ends at `end` begins a formula: the class alone says nothing."""
    return tag is not None and tag.formula and _FORMULA.match(text, end) is not None


def _is_seen(name: str) -> bool:
    """Whether people see what `<meta>` says under a name: "og:title", "DC.title", "alternativeHeadline"."""
    parts = _PART_OF_NAME.findall(name)
    return bool(parts) and parts[-1].lower() in SEEN_META


def _spoken(name: str, values: dict[str, str]) -> list[tuple[str, str]]:
    if name == "meta":
        named = " ".join(values.get(key, "") for key in ("name", "property", "itemprop")).split()
        return [("content", "title")] if "content" in values and any(map(_is_seen, named)) else []
    if name in UNSPOKEN:
        return []
    spoken = [(key, SPOKEN[key]) for key in values if key in SPOKEN and values[key] != PERMANENT_LINK]
    if name == "abbr":
        spoken = [(key, "abbreviation" if key == "title" else kind) for key, kind in spoken]
    if name in ("th", "td") and "abbr" in values:
        spoken.append(("abbr", "label"))
    if name == "table" and "summary" in values:
        spoken.append(("summary", "label"))
    if name == "input" and values.get("type", "").lower() not in NO_WORDS and "value" in values:
        spoken.append(("value", "label"))
    return spoken


def marks_of(name: str, tag: Tag | None, *, hidden: bool) -> list[tuple[str, str]]:
    """The kind and the value of each mark that an element puts on its words."""
    marks = [(MENTION, "")] if tag and tag.mention and name not in TOO_LARGE else []
    if name in ("q", "blockquote"):
        marks.append(("quote", ""))
    if name == "nav" or (tag and tag.menu):
        marks.append(("menu", ""))
    if tag and tag.address is not None and not hidden:
        marks.append(("link", tag.address))
    return marks


EVERY = "*"

NEAR = 1_000
"""How many letters after a selector its rules are looked for."""

_QUOTED = re.compile(r"[\"'&]")
_HIDDEN = re.compile(r"(?<!not\()\[\s?hidden", re.I)
_DISPLAY = re.compile(r"display\s*:\s*([\w-]+)", re.I)
_PART_OF_NAME = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")

_POINTS = re.compile(
    r"\b(?:aria-(?:describedby|labelledby|details|errormessage|controls)|popovertarget|commandfor)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))",
    re.I,
)


def described(text: str) -> frozenset[str]:
    """The ids of elements that others show, or that screen readers read out with others.

    `EVERY` is among them if a style sheet in the page shows what is hidden.
    """
    every = {EVERY} if _shows_hidden(text) else set()
    return frozenset(name for values in _POINTS.findall(text) for name in "".join(values).split()) | every


def _shows_hidden(text: str) -> bool:
    """Whether a style sheet gives what has `hidden` a way to be displayed: `[hidden] { display: block }`."""
    for match in _HIDDEN.finditer(text):
        selector, _, rules = text[match.end() : match.end() + NEAR].partition("{")
        if not set("<>}") & set(selector) and _displays(rules.partition("}")[0]):
            return True
    return False


def _displays(rules: str) -> bool:
    """Whether rules of style say how something is displayed, and not that it is not."""
    shown = _DISPLAY.search(rules)
    return shown is not None and shown[1].lower() != "none"


MOST_TAGS = 5_000
LONGEST_TAG = 500
_TAGS: dict[str, Tag | None] = {}
"""Pages of a site repeat the same tags over and over, so each is looked at once."""


def tag_of(written: str, name: str) -> Tag | None:
    """As `telling`, for a tag that may have been met before."""
    if written in _TAGS:
        return _TAGS[written]
    told = telling(written, name)
    if len(written) < LONGEST_TAG:
        if len(_TAGS) > MOST_TAGS:
            _TAGS.clear()
        _TAGS[written] = told
    return told
