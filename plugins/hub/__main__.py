"""`python -m hub`: has no name of its own on the command line, because others use the name `hub` there."""

from hub.command import main

if __name__ == "__main__":
    raise SystemExit(main())
