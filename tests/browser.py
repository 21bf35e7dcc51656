"""Finds a Chromium for the browser tests, or gets one. Never passes quietly without.

In this order: the one named by the variable CHROMIUM, one on the PATH, Playwright's own if it
is installed, Playwright's own newly installed, the system's package. Run as a script it prints
which one will be used.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
HELP = (
    "No Chromium was found that starts, and none could be installed. Install one (on Debian: apt-get "
    "install chromium; elsewhere: .venv/bin/python -m playwright install --with-deps chromium), or set "
    "CHROMIUM to the path of one, then run the tests again."
)


class NoBrowser(Exception):  # noqa: N818 - reads as what it is
    """No Chromium starts here; the message says what to do."""


@cache
def chromium() -> str:
    """The path of a Chromium that starts. Installs nothing. Raises NoBrowser."""
    for path in installed():
        if starts(path):
            return path
    raise NoBrowser(HELP)


def chromium_got_if_need_be() -> str:
    """As `chromium`, but tries to install one when there is none."""
    for try_to_get in (lambda: None, from_playwright, from_system):
        try_to_get()
        try:
            return chromium()
        except NoBrowser:
            continue
    raise NoBrowser(HELP)


def installed() -> Iterator[str]:
    """Paths at which a Chromium stands."""
    if os.environ.get("CHROMIUM"):
        yield os.environ["CHROMIUM"]
    yield from filter(None, map(shutil.which, NAMES))
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    if Path(own).exists():
        yield own


def starts(path: str) -> bool:
    """Whether the tests can drive the browser at `path`; says why when they cannot."""
    try:
        with sync_playwright() as playwright:
            playwright.chromium.launch(executable_path=path, args=ARGUMENTS).close()
    except Error as error:
        print(f"{path} does not start: {str(error).splitlines()[0]}", file=sys.stderr)
        return False
    return True


def from_playwright() -> None:
    """Ask Playwright for its own Chromium, which needs a network."""
    attempt([sys.executable, "-m", "playwright", "install", "chromium"])


def from_system() -> None:
    """Ask the system's package manager, when we may use it without a password."""
    if not shutil.which("apt-get"):
        return
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    attempt([*root, "apt-get", "update", "--quiet"])
    attempt([*root, "apt-get", "install", "--yes", "--quiet", "chromium"])


def attempt(command: list[str]) -> None:
    """Run a command that may fail; what follows shows whether it helped."""
    print("Trying:", " ".join(command), file=sys.stderr)
    try:
        subprocess.run(command, timeout=600, check=False, stdout=sys.stderr)
    except (OSError, subprocess.TimeoutExpired) as error:
        print(error, file=sys.stderr)


if __name__ == "__main__":
    try:
        print("Chromium for the tests:", chromium_got_if_need_be())
    except NoBrowser as none:
        sys.exit(str(none))
