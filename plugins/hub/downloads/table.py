"""The tables of a template for spreadsheets."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hub.downloads.blocks import Template


def as_csv(template: Template) -> bytes:
    """All tables one after another. The mark at the start tells spreadsheets that it is UTF-8."""
    made = io.StringIO()
    rows = csv.writer(made)
    for block in template.blocks:
        rows.writerows(block.rows)
    return made.getvalue().encode("utf-8-sig")
