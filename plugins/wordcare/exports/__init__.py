"""The rulebook for other tools: Vale, spreadsheets, programs and vocabulary tools.

Each module has `files(exported)`, which gives what to write: from names of files to their content.
"""

from __future__ import annotations

from wordcare.public_pages import home

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.rulebook import Rulebook, Word

MODULES = {"vale": "vale", "csv": "table", "json": "json_document", "skos": "skos"}
"""The module here for each form."""

FORMATS = tuple(MODULES)

NAME = "Working together well: words"
MAKER = "the wordcare contributors"
LICENCE = "CC BY 4.0"
LICENCE_LINK = "https://creativecommons.org/licenses/by/4.0/"


class Exported:
    """The pages of a rulebook in order of their ids, and what is to be said about all of them.

    `site` is the public address of the guide; `ours` says that the rulebook is the one that comes
    with wordcare. Only then do we know its licence.
    """

    __slots__ = ("_home", "licence", "licence_link", "maker", "name", "site", "words")

    def __init__(self, rulebook: Rulebook, site: str, *, ours: bool) -> None:
        self.words: list[Word] = [rulebook.words[name] for name in sorted(rulebook.words)]
        self.site = site
        self._home = home(rulebook.folder)
        self.name = NAME if ours else "Words"
        self.maker = MAKER if ours else ""
        self.licence = LICENCE if ours else ""
        self.licence_link = LICENCE_LINK if ours else ""

    def link(self, word: Word) -> str:
        """The public page about a word; empty when the guide has no public address."""
        return self._home.word(self.site, word.id) if self._home else ""
