"""The few calls to GitHub that the comment on a pull request needs; see https://docs.github.com/en/rest."""

from __future__ import annotations

import json
import os
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Any

from wordcare.finding import CannotRun, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PAGE = 100
"""How many things GitHub lists at once."""
PAGES = 30
"""How many pages of a list we read at most."""
PATIENCE = 30
"""Seconds."""


class Refused(CannotRun):
    """Raised when GitHub says that there is no such thing, or that it cannot be done with it."""


class GitHub:
    """One project on GitHub."""

    def __init__(self, repository: str, told: Mapping[str, str] = os.environ) -> None:
        """The settings are those that GitHub gives to each step. Raises `CannotRun` without a token."""
        self._start = f"{told.get('GITHUB_API_URL', 'https://api.github.com')}/repos/{repository}"
        self._token = told.get("GITHUB_TOKEN", "")
        if not self._token:
            raise CannotRun([Problem("", "There is no token for GitHub.", "Pass GITHUB_TOKEN to this step.")])

    def get(self, path: str) -> dict[str, Any]:
        """One thing. Raises `Refused` when there is none."""
        made = self.send("GET", path)
        return made if isinstance(made, dict) else {}

    def all(self, path: str) -> Iterator[dict[str, Any]]:
        """Everything in a list."""
        for page in range(1, PAGES + 1):
            some = self.send("GET", f"{path}?per_page={PAGE}&page={page}")
            yield from some
            if len(some) < PAGE:
                return

    def send(self, method: str, path: str, content: object = None) -> Any:
        """What GitHub answers. Raises `Refused` for 404 and 422, and `CannotRun` when it cannot be asked."""
        request = urllib.request.Request(
            f"{self._start}/{path}",
            None if content is None else json.dumps(content).encode("utf-8"),
            {
                "Accept": "application/vnd.github+json",
                "Authorization": f"Bearer {self._token}",
                "Content-Type": "application/json",
                "X-GitHub-Api-Version": "2022-11-28",
            },
            method=method,
        )
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            kind = Refused if error.code in (404, 422) else CannotRun
            raise kind([_problem(f"GitHub answered {error.code} to {method} {path}.")]) from None
        except (urllib.error.URLError, TimeoutError, ValueError) as error:
            raise CannotRun([_problem(f"GitHub did not answer as it should: {error}.")]) from None


def _problem(message: str) -> Problem:
    return Problem("", message, "Run this step again in a while.")
