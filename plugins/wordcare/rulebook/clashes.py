"""Faults between pages: the same words judged twice, or advised against and recommended."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wordcare.finding import Problem
    from wordcare.rulebook.page import Page


def clashes(pages: list[Page], forms: list[tuple[str, str, str]]) -> list[Problem]:
    """One problem for each clash, at the later of the two places; the message names the other."""
    return []
