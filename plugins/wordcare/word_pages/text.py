"""Plain text made safe inside Markdown, and the plain words for levels, dates and lists."""

from __future__ import annotations

LEVELS = {
    "block": ("Please change", "■"),
    "warn": ("Please think again", "▲"),
    "advise": ("There may be better words", "●"),
}
"""Each level in the words that a message begins with (`advice.ASKS`), and a shape of its own.

Colour is never needed to tell them apart."""

_SPECIAL = {ord(char): f"&#{ord(char)};" for char in "&<>\"'`*_[]{}\\~^=|"}
_MONTHS = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
]  # fmt: skip


def plain(text: str) -> str:
    """`text` on one line, every character that could be markup written as a reference."""
    return " ".join(text.split()).translate(_SPECIAL)


def mention(text: str) -> str:
    """`text` as words that are talked about, not used."""
    return f'<span class="mention">{plain(text)}</span>'


def level_badge(level: str) -> str:
    """How strongly we feel, in words, with its shape (which is not read out)."""
    words, shape = LEVELS[level]
    return (
        f'<span class="word-level word-level--{level}">'
        f'<span class="word-level__shape" aria-hidden="true">{shape}</span> {words}</span>'
    )


def long_date(iso: str) -> str:
    """`2026-11-22` as `22 November 2026`; anything else as it stands."""
    parts = iso.split("-")
    if len(parts) != 3 or not all(part.isdigit() for part in parts) or not 1 <= int(parts[1]) <= 12:
        return plain(iso)
    return f"{int(parts[2])} {_MONTHS[int(parts[1]) - 1]} {parts[0]}"


def bullets(items: list[str]) -> str:
    """A Markdown list, one line for each item."""
    return "\n".join(f"- {item}" for item in items)


def sections(parts: list[tuple[str, str]]) -> str:
    """Markdown sections, those without content left out."""
    return "\n\n".join(f"## {heading}\n\n{content}" for heading, content in parts if content)
