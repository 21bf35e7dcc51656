"""Tells the addresses of pages and people, and names of files, from words with a stop between."""

from __future__ import annotations

_OF_ADDRESSES = ("://", "www.", "@")
_OF_FILES = (
    ".pdf",
    ".docx",
    ".doc",
    ".xlsx",
    ".xls",
    ".csv",
    ".pptx",
    ".txt",
    ".html",
    ".png",
    ".jpg",
    ".zip",
    ".json",
)
_OF_SITES = (".org", ".com", ".net", ".info", ".co.uk", ".org.uk", ".gov.uk", ".nhs.uk", ".scot", ".wales")


def is_address(written: str) -> bool:
    """Whether what is written together is an address: "https://example.org/addicts", "addicts.pdf"."""
    if any(sign in written for sign in _OF_ADDRESSES):
        return True
    return "." in written and (_names_site(written) or _names_file(written))


def _names_file(written: str) -> bool:
    return written.rstrip(".,;:!?)\"'”’").lower().endswith(_OF_FILES)


def _names_site(around: str) -> bool:
    """Whether it has the name of a site: "example.org/addicts", but not "to addicts.Comfort came"."""
    ends = ((around.find(ending), len(ending)) for ending in _OF_SITES)
    return any(at >= 0 and not around[at + size : at + size + 1].isalnum() for at, size in ends)
