"""One expression met in a file, whether it is a finding, and the reason either way."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.prose import Passage


class Verdict:
    """One expression met in a file, whether it is a finding, and the reason either way."""

    __slots__ = (
        "company",
        "disguised",
        "doubtful",
        "end",
        "feature",
        "fix",
        "fix_start",
        "flagged",
        "found",
        "passage",
        "reason",
        "rule",
        "start",
        "unfixed",
    )

    def __init__(self, rule: str, feature: str, start: int, end: int, found: str, company: str) -> None:
        self.rule = rule
        self.feature = feature
        self.start = start
        self.end = end
        self.found = found
        self.company = company
        """The expression with the word before and after it in its passage, to know the same use again."""
        self.passage: Passage | None = None
        """Where it stands, when it was judged there."""
        self.disguised = False
        self.doubtful = False
        """Whether it may be no use of the words: then it does not stop a page, and only warns."""
        self.fix = ""
        """What can be put in place of `fix_start:end`, when exactly one replacement fits."""
        self.fix_start = start
        """Before `start` when the article before the words has to change with them."""
        self.unfixed = ""
        """Why there is no fix, in plain words without a full stop."""
        self.flagged = True
        self.reason = ""
        """Why it is let pass, or why it counts, in plain words without a full stop."""

    def weighed(self, level: str) -> str:
        """How strongly it counts where the page of its words counts as `level`: in doubt nothing blocks."""
        return "warn" if self.doubtful and level == "block" else level
