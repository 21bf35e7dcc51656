"""What to tell people about a finding: why it matters, what to write instead, where to read more.

Every report and every site generator takes its words from here, so all say the same.
"""

from __future__ import annotations

import os

from wordcare.files import shown
from wordcare.finding import DOUBTFUL, READING_RULES
from wordcare.public_pages import READING_PAGE
from wordcare.public_pages import home as find_home
from wordcare.reading import HTML, MARKDOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from wordcare.finding import Finding
    from wordcare.public_pages import Home
    from wordcare.rulebook import Rulebook, Word

ASKS = {
    "block": "Please change",
    "warn": "Please think again about",
    "advise": "There may be better words than",
}
"""How a finding of each level begins."""

EXCEPTIONS = {
    "exception-unclear": "We cannot read this exception",
    "exception-without-reason": "This exception needs a reason",
    "exception-unknown-words": "This exception is for words that have no page",
    "exception-not-needed": "This exception is not needed",
    "exception-ended": "This exception has ended",
    "exception-end-alone": "This end has no exception before it",
}
"""How a finding about an exception begins."""

_SPACED = str.maketrans(',"', "  ")
"""Signs around the words that a note names: in place of "deep dive", and of ROTL, a form."""

NOT_OURS = "…"
"""Stands in an exception to copy for the reason that only its writer knows."""


PLACES = {
    "": "",
    "yaml": "on a line above the key or the entry that they belong to",
    "above": "above the paragraph",
    "above block": "on a line of its own, right above the block",
    "indented": "on a line above the paragraph, as far in as the paragraph",
    "above table": "on a line of its own, above the whole table",
    "above list": "on a line of its own, above the whole list of terms",
    "item": "at the beginning of the list item, right after its mark or its box",
    "cell": "at the beginning of the cell",
    "heading": "right after the # of the heading",
    "title": "at the beginning of the title",
    "text": "in the line itself, at the beginning of the paragraph",
    "words": "right before the words",
}
"""Where a comment goes, for each `where` of `prose.Room`."""


class Advice:
    """What to say about one rule, in plain text."""

    __slots__ = ("fine", "instead", "read", "title", "why")

    def __init__(self, title: str, why: str, instead: list[str], fine: str, read: str) -> None:
        self.title = title
        self.why = why
        """One sentence."""
        self.instead = instead
        """What to write, each with its note on grammar: `people who use drugs (about several people)`."""
        self.fine = fine
        """When the words are fine as they are; may be empty."""
        self.read = read
        """The address of the public page, or the path of its file, or empty."""

    def to_write(self, *found: str) -> list[str]:
        """What to write in place of the words found: a page with several may say which is for which.

        Its notes say "in place of ROTL" then. What is for none of them in particular stays.
        """
        meant = [_in_place_of(one) for one in self.instead]
        known = [one.casefold() for one in found]
        fitting = [any(f" {one} " in words for one in known) for words in meant]
        if not any(fitting):
            return self.instead
        every = zip(self.instead, meant, fitting, strict=True)
        return [one for one, words, fits in every if fits or not words]


def _in_place_of(instead: str) -> str:
    """The words that a replacement is for, as its note says: in small letters, with spaces around."""
    _, told, words = instead.rpartition("(in place of ")
    return f" {words.partition(';')[0].rstrip(')').translate(_SPACED).casefold()} " if told else ""


class Advisor:
    """Gives the advice for each rule of one rulebook.

    `site` is the public address of the guide. `home` says where on it the pages are, if that is
    known already; they may be on no site at all, even when there is one.
    """

    def __init__(self, rulebook: Rulebook, site: str, home: Home | None = None) -> None:
        self._words: Mapping[str, Word] = rulebook.words
        self._folder = rulebook.folder
        self._home = (home or find_home(rulebook.folder)) if site else None
        self._site = site if self._home else ""
        self._known: dict[str, Advice] = {}
        self._about_reading: str | None = None

    @property
    def reads(self) -> str:
        """Where people are sent to read more; differs when any address does."""
        return f"{self.address('') or self._folder} {self._reading_page()}"

    def address(self, rule: str) -> str:
        """The public page about a rule; empty when there is none."""
        return self._home.word(self._site, rule) if self._home else ""

    def __call__(self, rule: str) -> Advice:
        """What to say about findings of `rule`."""
        if rule not in self._known:
            advice = self.known(rule)
            if advice is None:
                raise KeyError(rule)
            self._known[rule] = advice
        return self._known[rule]

    def known(self, rule: str) -> Advice | None:
        """The same; None for a rule that nobody knows."""
        if rule in self._words:
            return self._for_word(rule)
        if said := exception_rule(rule):
            return _for_exception(rule, *said)
        about = reading_rule(rule)
        return self._for_reading(rule, *about) if about else None

    def _for_reading(self, rule: str, title: str, why: str, instead: str) -> Advice:
        page = self._reading_page()
        return Advice(title, why, [instead], "", f"{page}#{rule}" if page and self._site else page)

    def _reading_page(self) -> str:
        """The address of the page about reading ease, or the path of its file, or empty."""
        if self._about_reading is None:  # each file asks, and to look for a file takes its time
            self._about_reading = self._find_reading_page()
        return self._about_reading

    def _find_reading_page(self) -> str:
        page = os.path.join(os.path.dirname(self._folder), f"{READING_PAGE}.md")
        if not os.path.isfile(page):
            return ""
        return self._home.reading(self._site) if self._home else shown(page)

    def _for_word(self, rule: str) -> Advice:
        word = self._words[rule]
        read = self.address(word.id) or word.path
        return Advice(word.title, word.why, word.replacements, word.fine, read)


def exception_rule(rule: str) -> tuple[str, str] | None:
    """Why, and what to write, when a rule is about exceptions themselves; else None."""
    if not rule.startswith("exception-"):
        return None
    from wordcare.matching.exceptions import RULES

    return RULES.get(rule)


def reading_rule(rule: str) -> tuple[str, str, str] | None:
    """What was found, why it matters and what to write, when a rule is about reading ease; else None."""
    if rule not in READING_RULES:
        return None
    from wordcare.ease.rules import SAID

    return SAID[rule]


def _for_exception(rule: str, why: str, what_to_write: str) -> Advice:
    # What stands round the order differs from place to place: the note of a finding has it.
    order = what_to_write.replace("<!-- ", "`").replace(" -->", "`")
    return Advice(rule.replace("-", " ").capitalize(), why, [order], "", "")


def page_file(word: Word) -> str:
    """The file of a word page, as `file_name` says it."""
    return file_name(word.path)


def file_name(path: str) -> str:
    """The path of a file, from here when it is below where the command runs, else in full."""
    from_here = shown(path)
    return os.path.abspath(path) if from_here.startswith("../") else from_here


def ask(finding: Finding) -> str:
    """The first words about a finding, without a full stop."""
    if exception_rule(finding.rule):
        said = EXCEPTIONS[finding.rule]
        return f"{said}: “{finding.found}”" if finding.found else said
    if about := reading_rule(finding.rule):
        return f"{about[0]}: “{finding.found}”" if finding.found else about[0]
    return f"{ASKS[finding.level]} “{finding.found}”"


def exception(finding: Finding) -> str:
    """The comment that lets these words stand, ready to copy; empty where there can be none."""
    if not place(finding) or '"' in finding.found:
        return ""
    order = f'wordcare: allow "{finding.found}" because {NOT_OURS}'
    return f"# {order}" if finding.in_yaml else f"<!-- {order} -->"


def place(finding: Finding) -> str:
    """Where that comment goes, said after "put this"; empty where there can be none."""
    if not _may_stand(finding):
        return ""
    return PLACES["yaml" if finding.in_yaml else finding.where]


def mention(finding: Finding) -> str:
    """The words marked as talked about, ready to copy; empty where there can be no mark."""
    if not _may_stand(finding) or finding.in_yaml or not finding.writing:
        return ""
    if finding.writing == "html" or finding.path.lower().endswith(HTML):
        return f'<span class="mention">{finding.found}</span>'
    return f"*{finding.found}*{{ .mention }}"


def is_stuck(finding: Finding) -> bool:
    """Whether only other words help, as neither a comment nor a mark can stand beside these."""
    return _may_stand(finding) and not finding.in_yaml and not finding.where and not finding.writing


def _may_stand(finding: Finding) -> bool:
    """Whether a comment or a mark could let the words stand: not in plain text, and not in disguise."""
    if finding.note not in ("", DOUBTFUL) or finding.rule in READING_RULES or exception_rule(finding.rule):
        return False
    return finding.in_yaml or finding.path.lower().endswith((*MARKDOWN, *HTML))
