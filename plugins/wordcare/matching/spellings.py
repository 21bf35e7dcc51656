"""Other ways to spell an expression: without its hyphens, and as it is spelt in America."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_AMERICAN = (
    ("iour", "ior"),
    ("olour", "olor"),
    ("onour", "onor"),
    ("hbour", "hbor"),
    ("ised", "ized"),
    ("ising", "izing"),
    ("isation", "ization"),
)
"""How America spells; what this makes of "raised" is no word and does no harm."""


def spellings(expression: str) -> Iterator[str]:
    """The expression as it is written, without hyphens, and as it is spelt elsewhere."""
    for spelling in dict.fromkeys((expression, _american(expression))):
        yield spelling
        if "-" in spelling and "/" not in spelling:
            yield spelling.replace("-", "")


def _american(expression: str) -> str:
    """The expression as it is spelt in America, and by some in Britain: "behavior", "marginalized"."""
    for british, american in _AMERICAN:
        expression = expression.replace(british, american)
    return expression
