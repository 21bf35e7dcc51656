"""The tags that are open at one point, of which each closes in the same time however deep it stands."""

from __future__ import annotations


class OpenTags:
    """Names of open tags, the innermost last."""

    __slots__ = ("_count", "_names")

    def __init__(self) -> None:
        self._names: list[str] = []
        self._count: dict[str, int] = {}
        """How many of each name are open."""

    def __len__(self) -> int:
        return len(self._names)

    def open(self, name: str) -> None:
        """One more inside the others."""
        self._names.append(name)
        self._count[name] = self._count.get(name, 0) + 1

    def close(self, name: str) -> None:
        """Close the innermost of this name and all inside it; nothing if none is open."""
        if not self._count.get(name):
            return
        closed = ""
        while closed != name:
            closed = self._names.pop()
            self._count[closed] -= 1

    def close_all(self) -> None:
        """None is open any more."""
        self._names.clear()
        self._count.clear()

    def innermost(self, most: int) -> set[str]:
        """The names of the last ones."""
        return set(self._names[-most:])
