"""The kinds of HTML elements, as Python-Markdown sorts them."""

from __future__ import annotations

from wordcare.reading.html_elements import CODE, DRAWINGS, UNREAD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.html_tag import Tag

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

SILENT_TAGS = CODE | UNREAD | DRAWINGS | {"title"}
"""Elements whose content is not prose, or stands apart from the words around them."""

UNSEEN_TAGS = frozenset(["script", "style", "template", "title", "noembed", "noframes"])
"""Those of which nobody sees anything, so that the words around them meet."""

MOST_OPEN = 20
"""Elements with a meaning inside one another that are kept track of."""

_NAME = r"</?\s*([^\s/>]+)"


def tag_name(text: str, start: int, end: int) -> str:
    """The name of the tag `text[start:end]`, in lower case."""
    import re

    match = re.compile(_NAME).match(text, start, end)
    return match[1].lower() if match else ""


def told(text: str, name: str, start: int, end: int) -> Tag | None:
    """What the tag `text[start:end]` says by its attributes; None if nothing."""
    if end - start <= len(name) + len("<>"):
        return None
    from wordcare.reading.html_tag import tag_of

    return tag_of(text[start:end], name)


def is_hidden(tag: Tag) -> bool:
    """Whether nobody sees an element. What has a name may be shown or read out by something else."""
    return tag.hidden and not (tag.id or tag.permalink)
