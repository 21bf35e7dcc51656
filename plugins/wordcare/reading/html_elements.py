"""What each HTML element means for a reader: data for `html.py`, no code.

Elements named nowhere here are inline: they neither end a passage nor hide anything.
"""

from __future__ import annotations


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("td", "th"), "cell"),
    **dict.fromkeys(("button", "label", "legend", "option", "optgroup", "textarea"), "label"),
    **dict.fromkeys(("p", "caption", "figcaption", "pre", "xmp"), "paragraph"),
    **dict.fromkeys(("title", "summary"), "title"),
    "li": "item",
    "dt": "term",
}
"""The kind of passage that an element begins. Other blocks go on with the kind around them."""

BLOCKS = frozenset(KINDS) | _names(
    """address article aside audio blockquote body canvas center col colgroup dd details dialog dir div dl
    fieldset figure footer form frameset head header hgroup hr html main menu nav object ol search section
    select table tbody tfoot thead tr ul video"""
)
"""Elements that stand apart: what is before, in and after them is read separately."""

VOID = _names(
    """area base basefont bgsound br col embed frame hr img input keygen link meta param source track
    wbr"""
)
"""Elements that hold nothing."""

OBJECTS = _names("img input embed svg math iframe")
"""Not words, but something that stands between words."""

CODE = _names("code math")
"""Inline elements whose words are not prose."""

UNREAD = _names("script style template noembed noframes iframe")
"""Elements of which nothing is read."""

WORDS_ALONE = _names("title textarea")
"""Elements that hold words, and no tags."""

HOLLOW = {**dict.fromkeys(CODE - {"math"}, ""), "audio": "controls", "object": "data"}
"""Elements that show nothing when nothing is in them, unless they have this attribute."""

FORMULA_SIGNS = _names("mi mn mo annotation annotation-xml")
"""The parts of a formula that are no words: signs, and what it is in another notation."""

KEPT = CODE | UNREAD | _names("a q svg datalist ruby")
"""Inline elements that always mean something to the reader."""

ENDS_DRAWING = _names(
    """b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing
    menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"""
)
"""Elements that cannot be part of SVG or MathML, so that where they begin it has ended."""

DRAWINGS = _names("svg math")
HTML_IN_SVG = _names("title desc foreignobject")
"""Parts of a drawing that hold HTML."""

SVG_WORDS = HTML_IN_SVG | {"text"}
"""What people read or hear of a drawing."""

INSIDE_TABLE = _names("caption col colgroup tbody td tfoot th thead tr")
"""Elements that browsers pass over outside a table."""

TABLE_PARTS = INSIDE_TABLE | {"table"}
PAGE = _names("html head body frameset")
"""Elements that begin once: later ones are passed over. They end with the text, whatever its tags say."""

TOO_LARGE = PAGE | _names("article aside footer header main nav section")
"""Elements that hold whole parts of a page: a mark on one says nothing about words."""

ABOVE_BODY = frozenset(("", "html", "head"))
"""What may be open where the body begins; no name stands for the page itself."""

PASSED_OVER = INSIDE_TABLE | PAGE

ABOVE_WORDS = _names("rt rp")
"""Inside `<ruby>`: what stands above the words, or in brackets where that cannot be. Needs no closing tag."""

PARTED = _names("template title") | ABOVE_WORDS
"""Elements that may stand among words which go on behind them, whatever their tags say."""

SCOPES = _names("table td th caption object template html")
"""A closing tag inside one of these closes nothing outside it."""

_CELLS = _names("td th")
_GROUPS = _names("tbody thead tfoot")
ENDED_BY = {
    "li": _names("li"),
    **dict.fromkeys(("dt", "dd"), _names("dt dd")),
    **dict.fromkeys(_CELLS, _CELLS),
    "tr": _CELLS | {"tr"},
    **dict.fromkeys(_GROUPS, _CELLS | _GROUPS | {"tr"}),
    "option": _names("option"),
    "optgroup": _names("option optgroup"),
    "body": _names("head"),
}
"""Elements that end without a closing tag where the named one begins."""

INSIDE_P = _names("audio canvas label optgroup option select video")
"""Blocks in our sense which a paragraph may hold, so they do not end it."""

OWN_PARAGRAPHS = _names("button object template")
"""The same, and a paragraph inside them does not end the one around them."""

SPOKEN = {
    "alt": "alt",
    "alttext": "alt",
    "title": "title",
    "xlink:title": "title",
    "aria-label": "label",
    "aria-description": "label",
    "aria-roledescription": "label",
    "aria-braillelabel": "label",
    "aria-brailleroledescription": "label",
    "aria-placeholder": "label",
    "aria-valuetext": "label",
    "placeholder": "label",
    "label": "label",
}
"""Attributes whose value is seen or heard, and the kind of passage that is."""

SEEN_META = _names(
    """about abstract alt author body caption category contributor copyright creator data description headline
    keyword keywords label name publisher section slogan subject subtitle summary tag tags text title tooltip
    topic"""
)
"""The last word of a `<meta>` name whose content people see: in search results, in shared links, in
catalogues, where a site is installed."""

NO_WORDS = _names("hidden password checkbox radio file image color range date datetime-local month week time")
"""Kinds of `<input>` that do not show their value as words."""

PERMANENT_LINK = "Permanent link"
"""What Python-Markdown says of the link beside a heading, unless it is told otherwise."""

SHOWN_LATER = _names("tabpanel dialog alertdialog alert status tooltip")
"""Roles of elements that are hidden until a script shows them."""

UNSPOKEN = _names("script meta")
"""Elements whose attributes nobody sees or hears."""

TELLING = _names(
    """href title alt aria- label placeholder hidden mention navigation arithmatex headerlink value content
    style abbr summary srcdoc shadowrootmode json"""
)
"""Most tags have none of these in them, and finding that out is quick."""
