"""Small stores of our own results on disk: sealed, so that nothing else is ever believed.

A cache folder stands inside the project, where a download or a stranger's change could put
a file too. So each store is sealed with a secret that is kept in the user's own folder. A
store that is broken, or sealed by somebody else, counts as not there.
"""

from __future__ import annotations

import marshal
import os
from _blake2 import blake2b

from wordcare.contents import file_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SEAL = 32
"""Bytes in a seal, and in the secret."""

MARK = 16
"""Bytes that stand for the content of a file or a block."""

DEFAULT_FOLDER = os.path.join(".cache", "wordcare")


def load(path: str) -> Any:
    """What `save` put into the file, or None when there is nothing we can believe."""
    data = file_bytes(path)  # never waits, whatever a stranger put in the place of the file
    secret = _secret()
    if not secret or not isinstance(data, bytes) or data[:SEAL] != _seal(data[SEAL:], secret):
        return None
    try:
        return marshal.loads(data[SEAL:])
    except (ValueError, EOFError, TypeError):
        return None


def save(path: str, value: Any) -> None:
    """Keep `value` (built-in types only) in one step, so that no reader meets half a file.

    A cache that cannot be written is no fault: the next run does the work again.
    """
    secret = _secret()
    if not secret:
        return
    data = marshal.dumps(value)
    try:
        _make_folder(os.path.dirname(path))
        _write_whole(path, _seal(data, secret) + data)
    except OSError:
        return


def _make_folder(folder: str) -> None:
    """A folder that Git leaves alone, for nobody else could use what is in it."""
    os.makedirs(folder, exist_ok=True)
    ignore = os.path.join(folder, ".gitignore")
    if not os.path.exists(ignore):
        _write_whole(ignore, b"*\n")


def user_folder() -> str:
    """The user's own cache folder for wordcare, there or not; empty for a user without a home."""
    if os.name == "nt":
        base = os.environ.get("LOCALAPPDATA", "")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "wordcare") if os.path.isabs(base) else ""


def mark_of(data: bytes) -> bytes:
    """Short bytes that stand for long ones."""
    return blake2b(data, digest_size=MARK).digest()


def _seal(data: bytes, secret: bytes) -> bytes:
    return blake2b(data, digest_size=SEAL, key=secret).digest()


def _secret() -> bytes:
    """The user's secret, made when it is first needed; empty when it cannot be kept."""
    folder = user_folder()
    if not folder:
        return b""
    path = os.path.join(folder, "seal")
    try:
        return _secret_in(path)
    except OSError:
        pass
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        _write_whole(path, os.urandom(SEAL))
        return _secret_in(path)
    except OSError:
        return b""


def _secret_in(path: str) -> bytes:
    with open(path, "rb") as file:
        secret = file.read(SEAL + 1)
    if len(secret) != SEAL:
        raise OSError("not a secret of ours")
    return secret


def _write_whole(path: str, data: bytes) -> None:
    """Written beside its place and moved there, for the user's eyes only."""
    draft = f"{path}.{os.urandom(6).hex()}"
    try:
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
        os.replace(draft, path)
    except OSError:
        if os.path.exists(draft):
            os.unlink(draft)
        raise
