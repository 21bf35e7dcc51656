"""`python -m wordcare` is the same as the command `wordcare`."""

from wordcare.command import main

if __name__ == "__main__":
    raise SystemExit(main())
