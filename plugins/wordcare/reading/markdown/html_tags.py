"""The kinds of HTML elements, as Python-Markdown sorts them."""

from __future__ import annotations

SPAN_TAGS = frozenset(
    [
        *("address", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("legend", "li", "p", "summary", "td", "th"),
    ]
)
"""Blocks that hold words, not blocks, unless `markdown="block"` says so."""

RAW_TAGS = frozenset(["canvas", "math", "option", "pre", "script", "style", "textarea"])
"""Blocks whose content is never Markdown."""

BLOCK_TAGS = (
    SPAN_TAGS
    | RAW_TAGS
    | {
        *("article", "aside", "blockquote", "body", "center", "colgroup", "details", "div", "dl"),
        *("fieldset", "figcaption", "figure", "footer", "form", "group", "header", "hgroup", "hr"),
        *("html", "iframe", "main", "map", "menu", "nav", "noscript", "object", "ol", "output"),
        *("progress", "section", "table", "tbody", "tfoot", "thead", "tr", "ul", "video"),
    }
)
"""Elements that end a paragraph."""

VOID_TAGS = frozenset(
    [
        *("area", "base", "br", "col", "embed", "hr", "img", "input"),
        *("link", "meta", "param", "source", "track", "wbr"),
    ]
)
"""Elements without content and without closing tag."""

SPOKEN = {"alt": "alt", "title": "title", "aria-label": "label"}
"""Attributes that people see or hear, and the kind of passage each makes."""

SILENT_TAGS = frozenset(["code", "pre", "script", "style", "math", "svg", "template", "title"])
"""Elements whose content is not prose."""

UNSEEN_TAGS = frozenset(["script", "style", "template", "title"])
"""Those of which nobody sees anything, so that the words around them meet."""

MOST_OPEN = 20
"""Elements with a meaning inside one another that are kept track of."""

_NAME = r"</?\s*([^\s/>]+)"


def tag_name(text: str, start: int, end: int) -> str:
    """The name of the tag `text[start:end]`, in lower case."""
    import re

    match = re.compile(_NAME).match(text, start, end)
    return match[1].lower() if match else ""


def is_decoration(text: str, start: int, end: int) -> bool:
    """Whether the tag of a picture says that it is no part of the text (`alt=""`)."""
    from wordcare.reading.html_tokens import attributes

    alt = attributes(text, start, end).get("alt")
    return alt is not None and not text[slice(*alt)].strip()


def is_hidden(text: str, values: dict[str, tuple[int, int]]) -> bool:
    """Whether nobody sees an element that has these attributes, each with the place of its value.

    What has a name may be shown or read out by something else.
    """
    if "hidden" not in values or "id" in values:
        return False
    from wordcare.reading.html_tag import hides

    return hides({name: text[start:end] for name, (start, end) in values.items()})
