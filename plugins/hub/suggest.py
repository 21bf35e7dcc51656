"""The address to which readers send what they would change: one setting, `extra.suggest_to`."""

from __future__ import annotations

import re

from wordcare.finding import Problem

_ADDRESS = re.compile(r"[^\s@\"'<>?&]+@[^\s@\"'<>?&]+\.[^\s@\"'<>?&]+")
_MISSING = (
    "The site has a public address (`site_url`), but nobody can write to you: `extra` has no `suggest_to`."
)
_WRITE = "Write an email address that somebody reads, such as `suggest_to: hello@example.org`."


def suggest_problems(settings: str, *, published: bool, address: object) -> list[Problem]:
    """What is wrong with the address. A site may do without, until it has a public address of its own.

    `settings` is the file with the settings of the site, as people are shown it.
    """
    if not address:
        return [Problem(settings, _MISSING, _WRITE)] if published else []
    if _ADDRESS.fullmatch(str(address)):
        return []
    return [Problem(settings, f"`suggest_to` is `{address}`, which is no email address.", _WRITE)]
