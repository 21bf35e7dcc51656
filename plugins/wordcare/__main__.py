"""`python -m wordcare` is the same as the command `wordcare`."""

from __future__ import annotations

import os
import sys

from wordcare.command import main


def run() -> None:
    """Run the command, then leave at once: to take all apart first would cost a sixth of a small check."""
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        sys.exit(code)  # nobody reads any more; Python knows what to do about that
    os._exit(code)


if __name__ == "__main__":
    run()
