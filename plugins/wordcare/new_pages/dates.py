"""When a page that is begun today should be looked at again."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

MONTHS = 6


def half_a_year_after(day: date) -> date:
    """The same day six months on, or the last day of that month."""
    years, month = divmod(day.month - 1 + MONTHS, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
