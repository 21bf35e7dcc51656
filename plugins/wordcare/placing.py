"""Where a finding ends, what kind of place it stands in, and what may be put beside it."""

from __future__ import annotations

from wordcare.reading import MARKDOWN, PAGES, YAML

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.source import Source
    from wordcare.verdict import Verdict

NOT_TEXT = frozenset(("alt", "label", "title", "setting"))
"""Kinds of passages that, in a web page, are mostly no text between tags."""


def room(source: Source, verdict: Verdict) -> tuple[str, str]:
    """Where a comment may stand that covers the words, and how they may be marked, as `prose.Room` says."""
    passage = verdict.passage
    if passage is not None and passage.room is not None:
        return passage.room.where, passage.room.writing
    if not source.path.lower().endswith(PAGES):
        return "above", "markdown"
    is_text = passage is None or passage.kind not in NOT_TEXT
    return ("words", "html") if is_text else ("", "")


def in_yaml(source: Source, offset: int) -> bool:
    """Whether a place is in front matter or in the settings of a site."""
    path = source.path.lower()
    if not path.endswith(MARKDOWN) or not has_settings(source):
        return path.endswith(YAML)
    if source.settings_end is None:  # each finding asks
        from wordcare.reading.front_matter import yaml_part

        part = yaml_part(source.text)
        source.settings_end = part.end() if part else 0
    return offset < source.settings_end


def end_place(source: Source, end: int) -> tuple[int, int]:
    """The place just after the last character, on that character's own line."""
    line, column = source.line_column(end - 1)
    return line, column + 1


def has_settings(source: Source) -> bool:
    """Whether the file begins with front matter, or is all settings; their faults are told of in any case."""
    return source.text.startswith("---") or source.path.lower().endswith(YAML)
