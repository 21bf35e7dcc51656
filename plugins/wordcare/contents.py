"""What stands in a file: its bytes as they were at one moment, and the text that they are.

Each function gives what was asked for, or the `Problem` that kept it from us.
"""

from __future__ import annotations

import errno
import os
import stat

from wordcare.finding import Problem
from wordcare.reading import can_read
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

KINDS = "Markdown (.md, .markdown), web pages (.html, .htm), plain text (.txt) and mkdocs.yml"

TRIES = 3
"""How often to read a file again that changes while we read it."""

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
OTHER_MARKS = ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))
SAVE_AS_UTF8 = "Save it as UTF-8 in your editor, then run this again."


class _NotOrdinary(Exception):  # noqa: N818 - reads as what it is where it is caught
    """What was to be read is a device, a pipe or a socket."""


def file_bytes(path: str) -> bytes | Problem:
    """All bytes of the file. One that others write to meanwhile is never read half and half."""
    try:
        for _ in range(TRIES):
            data = _bytes_at_one_moment(path)
            if data is not None:
                return data
    except OSError as error:
        return unreadable(path, error)
    except _NotOrdinary:
        return not_ordinary(path)
    return Problem(path, "The file changed while it was being read.", "Run this again when it is saved.")


def _bytes_at_one_moment(path: str) -> bytes | None:
    # Without O_NONBLOCK, a pipe put in the place of the file would keep us waiting for ever.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        before = os.fstat(handle)
        if stat.S_ISDIR(before.st_mode):
            raise IsADirectoryError(errno.EISDIR, "Is a directory")
        if not stat.S_ISREG(before.st_mode):  # a device may never end
            raise _NotOrdinary
        parts = []
        while part := os.read(handle, before.st_size + 1):
            parts.append(part)
        after = os.fstat(handle)
    finally:
        os.close(handle)
    data = b"".join(parts)
    steady = (before.st_mtime_ns, before.st_size, len(data)) == (
        after.st_mtime_ns,
        after.st_size,
        after.st_size,
    )
    return data if steady else None


def file_text(path: str) -> Source | Problem:
    """The text of the file; `path` is what people are shown."""
    data = file_bytes(path)
    return data if isinstance(data, Problem) else text_of(path, data)


def piped_bytes(name: str, stream: BinaryIO) -> bytes | Problem:
    """All that is piped in as the file `name`."""
    if not can_read(name):
        return unknown_kind(name)
    try:
        return stream.read()
    except OSError as error:
        reason = error.strerror or "the input stream is closed"
        message = f"Nothing can be read from what is piped in: {reason}."
        return Problem(name, message, "Pipe a page in, such as: wordcare check - < page.md")


def text_of(path: str, data: bytes) -> Source | Problem:
    """The text that `data` is, without a byte order mark."""
    for mark, name in OTHER_MARKS:
        if data.startswith(mark):
            return Problem(path, f"The file is written in {name}, not in UTF-8.", SAVE_AS_UTF8, 1, 1)
    try:
        source = Source(path, str(data.removeprefix(BYTE_ORDER_MARK), "utf-8"))
    except UnicodeDecodeError as error:
        return _not_utf8(path, error, len(BYTE_ORDER_MARK) if data.startswith(BYTE_ORDER_MARK) else 0)
    if "\0" in source.text:
        line, column = source.line_column(source.text.index("\0"))
        message = "There is a NUL byte here, which no text has."
        return Problem(path, message, "Remove it, or check that this is a text file.", line, column)
    return source


def _not_utf8(path: str, error: UnicodeDecodeError, skipped: int) -> Problem:
    before = Source(path, str(error.object[: error.start], "utf-8"))
    line, column = before.line_column(len(before.text))
    number = skipped + error.start + 1
    byte = f"0x{error.object[error.start]:02X}"
    message = f"The file is not UTF-8: byte {byte} (number {number} in the file) is no letter there."
    return Problem(path, message, SAVE_AS_UTF8, line, column)


def unknown_kind(path: str) -> Problem:
    """What to say about a file that is none of those we can read."""
    return Problem(path, "wordcare does not know this kind of file.", f"It reads {KINDS}.")


def not_ordinary(path: str) -> Problem:
    """What to say about a device, a pipe or a socket."""
    return Problem(path, "This is not an ordinary file.", "Give a file that can be read from its start.")


def unreadable(path: str, error: OSError) -> Problem:
    """What to say when the system would not let us have a file or a folder."""
    again = "then run this again."
    if error.errno == errno.ENOENT and os.path.islink(path):
        return Problem(
            path, "This link leads to a file that is not there.", f"Mend or remove the link, {again}"
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return Problem(
            path, "There is no such file or folder.", "Check the spelling, and the folder you are in."
        )
    if error.errno == errno.ELOOP:
        return Problem(path, "This link leads round in a circle.", f"Mend or remove the link, {again}")
    if error.errno in (errno.EACCES, errno.EPERM):
        return Problem(path, "You have no permission to read this.", f"Ask for it or change it, {again}")
    if error.errno == errno.EISDIR:
        return Problem(
            path, "This is a folder, and a file was expected.", f"Give the file's own path, {again}"
        )
    reason = error.strerror or str(error)
    return Problem(path, f"The system could not read it: {reason}.", f"Put that right, {again}")
