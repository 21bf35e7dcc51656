"""Looks through the HTML of one page for what must not reach a reader.

The HTML is taken apart as browsers do it (Lexbor follows the HTML standard), because what only
looks harmless in the text may be something else in a browser.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from selectolax.lexbor import LexborHTMLParser

from hub.safety.allowed import (
    ADDRESSES,
    ANYWHERE,
    DRAWING,
    OF_DRAWINGS,
    OF_FRAME,
    OWN,
    ROLES,
    SCHEMES,
    TEXT,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from selectolax.lexbor import LexborNode


class Refusal(NamedTuple):
    """Something that a page may not bring."""

    found: str
    """What it is, as people write it: `<script>`, `onclick`."""
    why: str
    instead: str


_BEFORE, _AFTER = "<main><section><div><article>", "</article><span></span></div></section></main>"
"""Stand around the content as a page does. What comes after would land elsewhere, or within a link or
bold words, if the content closed a tag of the page or left one of its own open."""
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0]")
"""Browsers leave these out of the beginning of an address, or out of all of it."""
_TAB = "__tabbed_"
"""How the names begin that Markdown gives to the choices of tabs."""
_SCHEME = re.compile(r"([^/?#:]*):")
_NAME_BEFORE = re.compile(r"(?:https?:)?//[^/?#]*@", re.IGNORECASE)

_SCRIPTS = ("Pages bring no scripts, so that nothing happens to readers behind their backs.", "Leave it out.")
_FRAMES = (
    "It would load another site inside ours, and that site would learn who reads here.",
    "Write a link to it, and say what people will find there.",
)
_FORMS = (
    "What people type could be sent to a place that they do not know.",
    "Say in words how to get in touch, or link to the page that does.",
)
_REMOTE = (
    "It would be fetched from another site, and that site would learn who reads here.",
    "Put the file beside the page, and use its name.",
)
_STYLE = ("It changes how the page looks, and could hide words.", "Leave it out. The site has its own look.")
_UNKNOWN = (
    "It is not on the list of what a page may bring.",
    "Write it in plain Markdown. If you need it, ask those who look after the site.",
)
_ADDRESS = (
    "An address like this can run a script or open a program.",
    "Use an address that begins with https://, mailto: or tel:, or the name of a page.",
)
_UNBALANCED = (
    "It could move words of the page to where nobody finds them.",
    "Close each tag that you open, and no others. Or write the part in plain Markdown.",
)
_PASSES_FOR = (
    "Readers could take it for a part of the site, or not see it at all.",
    "Leave it out. The site has its own look.",
)
_ORDER = (
    "People who use a keyboard would land here first, before the way out.",
    "Leave it out: the order of the page is the order of the keyboard.",
)
_HIDDEN_ADDRESS = (
    "What stands before the @ looks like the address, and is not: the link leads elsewhere.",
    "Use the address without what stands before the @.",
)
_WINDOW = (
    "It opens links where readers do not expect them.",
    "Leave it out. Readers can open a new window themselves.",
)

_TAGS = {
    **dict.fromkeys(("script", "noscript", "template"), _SCRIPTS),
    **dict.fromkeys(("iframe", "frame", "frameset", "object", "embed", "applet", "portal"), _FRAMES),
    **dict.fromkeys(("form", "button", "select", "textarea", "option", "input", "output"), _FORMS),
    **dict.fromkeys(("video", "audio", "source", "track", "picture", "link", "base"), _REMOTE),
    **dict.fromkeys(("style", "font", "marquee", "blink"), _STYLE),
}


def refused(html: str) -> list[Refusal]:
    """What of `html`, the content of a page, may not reach a reader, in order."""
    tree = LexborHTMLParser(f"{_BEFORE}{html}{_AFTER}")
    if tree.root is None:
        return []
    found = [refusal for node in tree.root.traverse(include_text=False) for refusal in _in_tag(node)]
    if not found and not _closes_itself(tree):
        found.append(Refusal("a tag that is not closed, or closed twice", *_UNBALANCED))
    return found


def refused_in_drawing(tag: str, attributes: Mapping[str, str]) -> Iterator[Refusal]:
    """What a tag of a drawing that is a file of its own brings that may not reach a reader."""
    if tag not in DRAWING:
        yield Refusal(f"<{tag}>", *_TAGS.get(tag, _UNKNOWN))
        return
    for name, value in attributes.items():
        refusal = _in_attribute(tag, name.lower(), value, ANYWHERE | OF_DRAWINGS)
        if refusal:
            yield refusal


def _closes_itself(tree: LexborHTMLParser) -> bool:
    """Whether the content stayed within what was put around it, as it must within a page."""
    inside = [tree.body] if tree.body else []
    for _ in range(_BEFORE.count("<") - 1):
        inside = [child for node in inside for child in node.iter(include_text=True)]
        if len(inside) != 1:
            return False
    return [node.tag for node in inside[0].iter(include_text=True)] == ["article", "span"]


def _in_tag(node: LexborNode) -> Iterator[Refusal]:
    tag = node.tag or ""
    if tag in ("html", "head", "body", "main", "-doctype", "!doctype"):  # those that a browser adds, and ours
        allowed: frozenset[str] = frozenset()
    elif tag in DRAWING and (tag == "svg" or (node.parent and node.parent.tag in DRAWING)):
        allowed = ANYWHERE | OF_DRAWINGS
    elif tag in TEXT and (tag != "input" or _is_mark(node)):
        allowed = ANYWHERE | OWN.get(tag, frozenset())
    elif tag.startswith(("-", "!", "#")):  # comments
        return
    else:
        yield Refusal(f"<{tag}>", *_TAGS.get(tag, _UNKNOWN))
        return
    for name, value in node.attributes.items():
        refusal = _in_attribute(tag, name.lower(), value or "", allowed)
        if refusal:
            yield refusal


def _is_mark(node: LexborNode) -> bool:
    """Whether an input is one that Markdown makes: the box of a task list, or the choice of a tab."""
    kind, name = node.attributes.get("type"), node.attributes.get("name") or ""
    if kind == "radio":
        return name.startswith(_TAB)
    return kind == "checkbox" and "disabled" in node.attributes


def _in_attribute(tag: str, name: str, value: str, allowed: frozenset[str]) -> Refusal | None:
    if name.startswith("on"):
        return Refusal(f"{name}=", *_SCRIPTS)
    if name not in allowed and not name.startswith("aria-"):
        reasons = {
            "style": _STYLE,
            "target": _WINDOW,
            "srcset": _REMOTE,
            "ping": _REMOTE,
            "background": _REMOTE,
        }
        return Refusal(f"{name}= in <{tag}>", *reasons.get(name, _UNKNOWN))
    if name in ADDRESSES:
        return _in_address(tag, value)
    if name == "class":
        ours = [each for each in value.lower().split() if each in OF_FRAME or each.split("__")[0] in OF_FRAME]
        return Refusal(f"the class {ours[0]}", *_PASSES_FOR) if ours else None
    if name == "role" and not ROLES.issuperset(value.lower().split()):
        return Refusal(f"the role {value[:60]}", *_PASSES_FOR)
    if name == "tabindex" and value.strip() not in ("0", "-1"):
        return Refusal(f"tabindex={value[:9]}", *_ORDER)
    if tag == "label" and name == "for" and not value.startswith(_TAB):
        return Refusal(f"a label for {value[:60]}", *_PASSES_FOR)
    return _in_drawing(value) if tag in DRAWING else None


def _in_drawing(value: str) -> Refusal | None:
    """Values in drawings are read as in style sheets, where a backslash can spell any letter."""
    if "\\" in value or ("url(" in value.lower() and not re.fullmatch(r"url\(#[\w-]+\)", value.strip())):
        return Refusal(value[:60], *_REMOTE)
    return None


def _in_address(tag: str, value: str) -> Refusal | None:
    plain = _UNSEEN.sub("", value)
    scheme = _SCHEME.match(plain)
    elsewhere = plain.replace("\\", "/").startswith("//") or scheme is not None
    if scheme and scheme[1].lower() not in SCHEMES:
        return Refusal(value[:60], *_ADDRESS)
    if elsewhere and _NAME_BEFORE.match(plain.replace("\\", "/")):
        return Refusal(value[:60], *_HIDDEN_ADDRESS)
    if tag == "img" and elsewhere:
        return Refusal(value[:60], *_REMOTE)
    return None
