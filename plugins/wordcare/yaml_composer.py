"""PyYAML's composer with limits, and its complaints in plain words. Imports PyYAML.

Only `safe_yaml` imports this, when there is YAML to read.
"""

from __future__ import annotations

from typing import Any

import yaml
from yaml.composer import Composer
from yaml.constructor import SafeConstructor

from wordcare.safe_yaml import DEEPEST, LONGEST_NUMBER, YamlFault

_FAST_OR_PLAIN: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

QUOTE_IT = "Put the whole value in quotation marks."
CLOSE_IT = "Close the bracket, or put the whole value in quotation marks."
LEAVE_IT_OUT = "Leave it out, or put the words in quotation marks."

AN_ALIAS = ("an alias (a word that begins with *)", "Write the words out again.")
NO_NAME = ("a word that begins with * and refers to a name that is not there", QUOTE_IT)
A_TAG = ("a tag (a word that begins with !)", LEAVE_IT_OUT)
NO_CHARACTER = ("a code with a backslash that stands for no character", "Write the character itself.")

COMPLAINTS = (
    ("a tab character", "a tab at the beginning of a line", "Use spaces instead."),
    ("unknown escape", "a backslash that means nothing here", "Use single quotation marks."),
    ("unhashable key", "a list or mapping as a key", QUOTE_IT),
    ("for merging", "a key << with nothing to merge", LEAVE_IT_OUT),
    ("base64", "binary data that cannot be read", LEAVE_IT_OUT),
    ("cannot start any token", "a sign that no value may begin with", QUOTE_IT),
    ("mapping values are not allowed", "a second colon", "Put the words after the first in quotation marks."),
    ("character escape code", *NO_CHARACTER),
    ("quoted scalar", "a quotation mark that is never closed", "Close it with the same mark."),
    ("parsing a flow node", "a bracket that is never closed, or has a sign in place of words", CLOSE_IT),
    ("parsing a block node", "a sign that no value may begin with", QUOTE_IT),
    ("expected ',' or", "a bracket that is never closed, or words after one", QUOTE_IT),
    ("alias", *NO_NAME),
    ("anchor", "a word that begins with & and so gives a name", QUOTE_IT),
    ("could not find expected ':'", "a line without a colon", "Write `key: words`."),
    ("could not determine a constructor", *A_TAG),
    ("characters are not allowed", "a control character", "Take it out."),
    ("expected a single document", "a second document", "Keep all keys above the line that closes them."),
)
"""What PyYAML says (a part of it), what that means, what to write."""

TOO_DEEP = (f"more than {DEEPEST} lists inside each other", "Make it flatter.")
LINES_UP = (
    "words after a closing quotation mark, or lines that do not line up",
    "Quote the whole value, and begin each key of one list in the same column, with spaces.",
)


class _Careful(_FAST_OR_PLAIN):  # type: ignore[misc]
    """Makes nodes as PyYAML does, but counts how deep it is and knows aliases when it sees them."""

    get_single_node = Composer.get_single_node
    compose_document = Composer.compose_document
    compose_scalar_node = Composer.compose_scalar_node
    compose_sequence_node = Composer.compose_sequence_node
    compose_mapping_node = Composer.compose_mapping_node

    def __init__(self, text: str, *, aliases: bool) -> None:
        super().__init__(text)
        self.anchors: dict[str, Any] = {}
        self.depth = 0
        self.aliases = aliases

    def compose_node(self, parent: Any, index: Any) -> Any:
        event = self.peek_event()
        if isinstance(event, yaml.AliasEvent) and event.anchor in self.anchors and not self.aliases:
            raise _Refused(*AN_ALIAS, event)
        if self.depth == DEEPEST:
            raise _Refused(*TOO_DEEP, event)
        self.depth += 1
        node = Composer.compose_node(self, parent, index)
        self.depth -= 1
        if isinstance(node, yaml.ScalarNode) and len(node.value) > LONGEST_NUMBER and _is_number(node):
            raise _Refused("a very long number", "Put it in quotation marks.", event)
        if isinstance(node, yaml.ScalarNode) and _has_half_a_character(node.value):
            raise _Refused(*NO_CHARACTER, event)
        return node


class _Refused(Exception):  # noqa: N818 - never leaves this module
    """PyYAML would go on, but we do not."""

    def __init__(self, found: str, next_step: str, event: Any) -> None:
        super().__init__(found)
        self.found = found
        self.next_step = next_step
        self.mark = event.start_mark


def compose_node(text: str, first_line: int, *, settings: bool) -> yaml.Node:
    """The root node of `text`. Raises YamlFault."""
    node: yaml.Node = yaml.ScalarNode("tag:yaml.org,2002:null", "", _mark(text, 0), _mark(text, 0))
    try:
        loader = _Careful(text, aliases=settings)
        node = loader.get_single_node() or node
        if not settings:
            # Dates that do not exist and unknown tags show only now. Text, numbers, dates, lists
            # and mappings are all that this can make, and there are no aliases to multiply them.
            loader.construct_document(node)
    except _Refused as refused:
        raise _fault((refused.found, refused.next_step), refused.mark, first_line, ours=True) from None
    except yaml.MarkedYAMLError as error:
        raise _fault(*_complaint(text, error), first_line) from None
    except yaml.reader.ReaderError as error:  # a character that YAML never allows
        raise _fault(_in_plain_words(error.reason), _mark(text, error.position), first_line) from None
    except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError):
        # What PyYAML's own makers of numbers and dates raise.
        found = ("a date or a number that cannot be", "Correct it, or put it in quotation marks.")
        raise _fault(found, _first_impossible(node) or _mark(text, 0), first_line) from None
    return node


def odd_words(text: str, first_line: int) -> list[YamlFault]:
    """Every alias and every tag that is none of YAML's own, as far as `text` can be read."""
    found: list[YamlFault] = []
    names: set[str] = set()
    try:
        for event in yaml.parse(text, Loader=_FAST_OR_PLAIN):
            if isinstance(event, yaml.AliasEvent):
                said = AN_ALIAS if event.anchor in names else NO_NAME
                found.append(_fault(said, event.start_mark, first_line))
            elif isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent):
                names.update([event.anchor] if event.anchor else [])
                if event.tag and event.tag not in SafeConstructor.yaml_constructors:
                    found.append(_fault(A_TAG, event.start_mark, first_line))
    except yaml.YAMLError:  # `compose_node` says what is wrong
        pass
    return found


def _first_impossible(root: yaml.Node) -> Any:
    """Where the first date or number stands that cannot be made."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.ScalarNode):
            try:
                SafeConstructor().construct_document(node)
            except (ValueError, TypeError, LookupError, AttributeError, ArithmeticError):
                return node.start_mark
        elif isinstance(node, yaml.MappingNode):
            waiting += [part for pair in reversed(node.value) for part in reversed(pair)]
        else:
            waiting += reversed(node.value)
    return None


def _has_half_a_character(text: str) -> bool:
    """Whether the code of one half of a character is left in it."""
    return not text.isascii() and any("\ud800" <= sign <= "\udfff" for sign in text)


def _is_number(node: yaml.ScalarNode) -> bool:
    return node.tag in ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")


def _complaint(text: str, error: yaml.MarkedYAMLError) -> tuple[tuple[str, str], Any]:
    """What is wrong and where. A thing that is never closed is wrong where it begins."""
    said = f"{error.context} {error.problem}"
    mark: Any = error.problem_mark or error.context_mark
    if "maximum nesting depth" in said:  # its own limit, which it meets before we can count
        return TOO_DEEP, mark
    if "parsing a flow node" in said:
        mark = _mark(text, max(text.rfind(sign, 0, mark.index) for sign in "[{"))
    elif "cannot start any token" in said and text[mark.index : mark.index + 1] == "\t":
        said = "a tab character"
    elif "unexpected end of stream" in said or "escape code" in said or "expected ',' or" in said:
        mark = error.context_mark or mark
    return _in_plain_words(said), mark


def _in_plain_words(complaint: str) -> tuple[str, str]:
    return next(((found, step) for part, found, step in COMPLAINTS if part in complaint), LINES_UP)


def _mark(text: str, offset: int) -> yaml.Mark:
    before = text[:offset].replace("\r\n", " \n").replace("\r", "\n")
    return yaml.Mark("", offset, before.count("\n"), offset - before.rfind("\n") - 1, "", 0)


def _fault(complaint: tuple[str, str], mark: Any, first_line: int, *, ours: bool = False) -> YamlFault:
    found, next_step = complaint
    return YamlFault(
        mark.index, mark.line + first_line, mark.column + 1, f"Found {found}.", next_step, ours=ours
    )
