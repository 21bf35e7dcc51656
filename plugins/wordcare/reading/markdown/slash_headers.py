"""First lines of PyMdown blocks: which names there are, and what each may be given."""

from __future__ import annotations

import re

from wordcare.reading.markdown.html_tags import BLOCK_TAGS, RAW_TAGS, SPAN_TAGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from wordcare.reading.markdown.chunk import Chunk

    Check = Callable[[object], bool]

ADMONITIONS = frozenset(
    ("admonition", "note", "attention", "caution", "danger", "error", "tip", "hint", "warning", "important")
)
TYPED = frozenset(("admonition", "details"))
"""What shows the option `type` when there is no title."""
CAPTIONS = frozenset(("caption", "figure-caption", "table-caption"))
NAMES = ADMONITIONS | CAPTIONS | {"details", "tab", "html", "define"}

LONGEST_OPTIONS = 5000
_MODES = ("auto", "inline", "block", "raw", "html")
_IDENTIFIER = re.compile(
    r"(?:-?[^\x00-\x40\x5b-\x5e\x60\x7b-\x9f]+|--)[^\x00-\x2c\x2e\x2f\x3a-\x40\x5b-\x5e\x60\x7b-\x9f]*"
)
_END = re.compile(r"(?:^|\n) {0,3}(/{3,}) *(?:\n|$)", re.MULTILINE)
_OPTIONS = re.compile(r"(?:^ {4,}(?!\s).*?(?:\n|$))+", re.MULTILINE)
_NAMED = (
    r"(?:--|-?(?:[^\x00-@\[-^`{-\x7f]|\\[^\r\n\f]))"
    r"(?:[^\x00-,./:-@\[-^`{-\x7f]|\\[^\r\n\f])*+"
)
"""Letters, "_" and all beyond ASCII. Told by what they are not, as a long range takes long to compile."""
TAG = re.compile(_NAMED)
"""The name of an element, at the beginning of an argument."""
_VALUE = rf"""(?:"(?:\\.|[^\\"\r\n\f])*+"|'(?:\\.|[^\\'\r\n\f])*+'|{_NAMED})"""
_ATTRIBUTES = rf"\[(?:[ \t]*+{_NAMED}(?:[ \t]*+=[ \t]*+{_VALUE})?+)*+[ \t]*+\]"
_CLASSES = rf"(?:\.{_NAMED}|{_ATTRIBUTES})*+"
_SELECTED = rf"{_CLASSES}(?:#{_NAMED}{_CLASSES})?+$"
"""Classes and attributes, and one id among them."""
_SELECTOR = re.compile(_NAMED + _SELECTED)
_NUMBERED = re.compile(rf"(?:[<>]\s*)?(?:\^?[1-9][0-9]*(?:\.[1-9][0-9]*)*(?= |$)\s*)?{_SELECTED}")


def closing_line(text: str, length: int) -> re.Match[str] | None:
    """The line that closes a block of so many slashes."""
    for match in _END.finditer(text):
        if len(match[1]) == length:
            return match
    return None


def header(
    match: re.Match[str], after: Chunk | None
) -> tuple[dict[str, object], Chunk | None, Chunk | None] | None:
    """The options of a block, their lines, and what follows; None when it is not a valid block."""
    options: dict[str, object] = {}
    lines = None
    if after is not None:
        stop = closing_line(after.text, len(match[1]))
        found = _OPTIONS.match(after.text, 0, stop.start() if stop else len(after.text))
        if found is not None:
            parsed = _parsed(found[0]) if len(found[0]) <= LONGEST_OPTIONS else None
            if parsed is None:
                return None
            options = parsed
            lines, after = after.cut(0, found.end()), after.cut(found.end())
    name, argument = match[2].lower(), match[3] or ""
    if not _valid_argument(name, argument) or not _valid_options(name, options):
        return None
    return options, lines, after


def _parsed(text: str) -> dict[str, object] | None:
    import textwrap

    import yaml

    try:
        options = yaml.safe_load(textwrap.dedent(text))
    except (yaml.YAMLError, ValueError, RecursionError):
        return None
    if options is None:
        return {}
    return options if isinstance(options, dict) else None


def _is_identifier(value: object) -> bool:
    return isinstance(value, str) and _IDENTIFIER.fullmatch(value) is not None


def _is_yes_or_no(value: object) -> bool:
    return isinstance(value, bool)


def _is_mode(value: object) -> bool:
    return isinstance(value, str) and value.lower() in _MODES


def _are_attributes(value: object) -> bool:
    return isinstance(value, dict) and all(map(_is_attribute, value, value.values()))


def _is_attribute(name: object, value: object) -> bool:
    if not isinstance(name, str) or not isinstance(value, str) or not _is_identifier(name):
        return False
    if name.lower() == "class":
        return all(_is_identifier(part.strip()) for part in value.split(" ") if part.strip())
    return name.lower() != "id" or _is_identifier(value)


_OWN_OPTIONS: dict[str, dict[str, Check]] = {
    "admonition": {"type": _is_identifier},
    "details": {"open": _is_yes_or_no, "type": _is_identifier},
    "tab": {"new": _is_yes_or_no, "select": _is_yes_or_no},
    "html": {"markdown": _is_mode},
}
"""The options of each block beside `attrs`, and what their values must be: else it is no block."""


def _valid_options(name: str, options: dict[str, object]) -> bool:
    checks = {"attrs": _are_attributes, **_OWN_OPTIONS.get(name, {})}
    return all(option in checks and checks[option](value) for option, value in options.items())


def _valid_argument(name: str, argument: str) -> bool:
    if name == "html":
        return bool(_SELECTOR.match(argument))
    if name in CAPTIONS:
        return bool(_NUMBERED.match(argument))
    return bool(argument) if name == "tab" else not argument or name != "define"


def content_mode(tag: str, mode: str) -> str:
    """How the content of an element is read: block, inline, raw (shown as it is written) or html."""
    if mode in ("block", "inline", "raw", "html"):
        return mode
    if tag in RAW_TAGS or tag == "code":
        return "raw"
    is_block = tag == "html" or (tag in BLOCK_TAGS and tag not in SPAN_TAGS and tag != "hr")
    return "block" if is_block else "inline"
