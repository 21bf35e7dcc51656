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
