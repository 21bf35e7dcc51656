"""A box at the top of a page in the preview: what was found in it, in which line, what to write instead."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from wordcare.advice import ask
from wordcare.reports.text import number_of

if TYPE_CHECKING:
    from wordcare.advice import Advisor
    from wordcare.finding import Finding

_BOX = """<aside class="wordcare-preview admonition warning" aria-labelledby="wordcare-preview-title">
<p class="admonition-title" id="wordcare-preview-title" role="heading" aria-level="2">{title}</p>
<p>Only you see this box. It is never published.</p>
<ol>
{items}
</ol>
</aside>
"""


def box(findings: list[Finding], advisor: Advisor) -> str:
    """The findings as HTML; empty when there are none."""
    if not findings:
        return ""
    title = f"{number_of(len(findings), 'place')} in this page to look at"
    return _BOX.format(title=title, items="\n".join(_item(finding, advisor) for finding in findings))


def _item(finding: Finding, advisor: Advisor) -> str:
    advice = advisor(finding.rule)
    place = "Not in the page’s own file" if finding.path.endswith(".html") else f"Line {finding.line}"
    parts = [f"<strong>{place}:</strong> {_said(ask(finding))}.", _said(advice.why)]
    if finding.note:
        parts.append(_said(finding.note))
    if advice.read.startswith(("https://", "http://")):
        parts.append(f'<a href="{escape(advice.read)}">Read about “{_said(advice.title)}”</a>.')
    if advice.instead:
        choices = "".join(f"<li>{_said(say)}</li>" for say in advice.to_write(finding.found))
        parts.append(f"<br><strong>Instead:</strong><ul>{choices}</ul>")
    return f"<li>{' '.join(parts)}</li>"


def _said(text: str) -> str:
    # The box talks about the words, so the check of the built pages must not take them for a use.
    return f'<span class="mention">{escape(text)}</span>'
