"""Why one match is let pass, if it is: every kind of judgement in one order, the same for all words.

Marked mentions come first, because they are certain; then words that the page explains, quotations,
names, talk about words, and lists of words. What few matches need is loaded when one does.
"""

from __future__ import annotations

from wordcare.judgement.fine import fine, kept
from wordcare.judgement.senses.sense import elsewhere
from wordcare.judgement.talk.discussed import discussed
from wordcare.judgement.talk.softly import softly
from wordcare.matching.homes import Homes
from wordcare.matching.mentions import Mentions
from wordcare.matching.quotes import Quotations, italics
from wordcare.matching.scene import Scene
from wordcare.matching.sentence import Sentence
from wordcare.prose import BOX_SIGNS, may_be_lines, may_quote_in_boxes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.judgement.beside import Beside
    from wordcare.matching.carried import Whole
    from wordcare.matching.index import Match
    from wordcare.matching.words import Tokens
    from wordcare.prose import Passage, Prose
    from wordcare.rulebook.word import Word as WordPage
    from wordcare.source import Source

USED = "nothing shows that the words are talked about, a name, somebody's own words or in fine company"
EXPLAINED = "the page has explained it"
IN_GLOSSARY = "it is a link to the glossary"
GLOSSARY = "glossary"
"""The name of a page that explains words, without its ending."""
LED = ("cell", "item", "heading", "term")
"""Kinds of passages that something may lead up to, or follow."""
CITING = ("paragraph", "item", "cell")
"""Kinds of passages where a title is that of some other work."""
OPENS_SPEECH = "\"'“‘"
"""One of these stands before all speech that can go on over several passages."""
SCARE_QUOTES = "it is in quotation marks, but nothing shows that the words are talked about"


class File:
    """What judging remembers from one place in a file to the next."""

    __slots__ = (
        "_beside",
        "_defined",
        "_explained",
        "_prose",
        "_source",
        "boxed",
        "has_boxes",
        "homes",
        "may_quote",
        "rules_out",
    )

    def __init__(self, source: Source, prose: Prose, folder: str) -> None:
        self.homes = Homes(source.path, folder)
        """Where the pages of the rulebook live, whose folder is given."""
        self._source = source
        self._prose = prose
        self.has_boxes = may_quote_in_boxes(source.text)
        self.boxed = any(f"{sign} " in source.text for sign in (*BOX_SIGNS, "==="))
        self.rules_out: bool | None = None
        """Whether a box or a tab is called "Don't say" or the like; None until it is looked for."""
        self.may_quote = any(sign in source.text for sign in OPENS_SPEECH)
        self._beside: Beside | None = None
        self._explained: set[str] = set()
        self._defined: frozenset[str] | None = None

    @property
    def text(self) -> str:
        """The file as it is written."""
        return self._source.text

    @property
    def beside(self) -> Beside:
        """The neighbours of the passages of this file."""
        if self._beside is None:
            from wordcare.judgement.beside import Beside

            self._beside = Beside(self._source, self._prose)
        return self._beside

    def explained(self, page: WordPage, scene: Scene) -> bool:
        """Whether the file has explained a word before, or does so here."""
        from wordcare.judgement.shown.explained import covered, defined, explains

        if self._defined is None:
            self._defined = defined(self._source.text)
        name = covered(page, scene)
        if name not in self._explained and explains(scene):
            self._explained.add(name)
        return name in self._explained or (bool(self._defined) and self._defines(page, name))

    def _defines(self, page: WordPage, name: str) -> bool:
        """Whether the file defines an acronym, or any form of a page, as an abbreviation."""
        from wordcare.rulebook.lookup import forms

        spellings = [form for form, _ in forms(page)] if name == page.id else [name]
        return self._defined is not None and any(word.lower() in self._defined for word in spellings)

    def remember(self, page: WordPage, scene: Scene) -> None:
        """Remember that a word was explained here."""
        from wordcare.judgement.shown.explained import covered

        self._explained.add(covered(page, scene))


class Setting:
    """One passage, and why its words are let pass."""

    __slots__ = ("_block", "_file", "_has_rows", "_mentions", "_passage", "_quotations", "_tokens", "_whole")

    def __init__(self, file: File, passage: Passage, tokens: Tokens) -> None:
        self._file = file
        self._passage = passage
        self._tokens = tokens
        self._mentions = Mentions(passage)
        self._quotations = Quotations(passage.text, italics(passage, file.text))
        self._has_rows = "|" in passage.text or passage.text.count(" - ") > 1 or " • " in passage.text
        self._block: str | None = None
        self._whole: list[Whole | None] = [] if file.may_quote else [None]  # empty until it is looked for

    def scene(self, match: Match) -> Scene:
        """A match with its sentence and its quotation marks."""
        sentence = Sentence(self._passage.text, self._tokens, match.first, match.last, match.feature)
        return Scene(sentence, self._quotations)

    def counts(self, page: WordPage, scene: Scene) -> bool:
        """Whether a match counts at all: `only_when` words need their company, if no mark shows a mention."""
        return not page.only_when or bool(kept(page.only_when, scene) or self._mentioned(page, scene))

    def _mentioned(self, page: WordPage, scene: Scene) -> str:
        """Why the writer has shown that a match is a mention; empty when it may be a use."""
        sentence = scene.sentence
        place = self._passage.place(sentence.starts[sentence.first], sentence.ends[sentence.last - 1])
        return self._mentions.reason(*place, page.id, self._file.homes)

    def fine(self, page: WordPage, scene: Scene) -> str:
        """Why a match is fine by what its page declares; empty when it is not."""
        return fine(page.fine_when, scene, stops=page.level == "block")

    def reason(self, page: WordPage, scene: Scene, start: int, end: int) -> str:
        """Why the match at `start:end` of the file is let pass; empty when it is a finding."""
        return (
            self._mentions.reason(start, end, page.id, self._file.homes)
            or ("explained" in page.fine_when and self._explained(page, scene, start, end))
            or elsewhere(scene)
            or self._own_words(scene, start, end)
            or self._named(scene)
            or discussed(scene)
            or self._headed(page, scene)
            or self._said_on(scene)
            or (softly(scene, page.level) if page.level != "block" else "")
        )

    def _explained(self, page: WordPage, scene: Scene, start: int, end: int) -> str:
        """Why the page needs no more words about it: it says what it is, or points to the glossary."""
        if self._mentions.linked_to(start, end) == GLOSSARY:
            self._file.remember(page, scene)
            return IN_GLOSSARY
        from wordcare.judgement.shown.headed import alone, is_whole

        kind = self._passage.kind
        if is_whole(scene) if kind == "paragraph" else kind == "term" and alone(scene):
            self._file.remember(page, scene)  # its definition follows
        return EXPLAINED if self._file.explained(page, scene) else ""

    def note(self, page: WordPage, scene: Scene) -> None:
        """Remember what this place explains, whatever else lets its words pass."""
        if "explained" in page.fine_when:
            self._file.explained(page, scene)

    def used(self, scene: Scene) -> str:
        """Why a match that nothing lets pass counts."""
        quoted = scene.label and scene.quotations.spoken(scene.around[0])  # and not only italics
        return SCARE_QUOTES if quoted else USED

    def in_quotation(self, start: int, end: int) -> bool:
        """Whether `start:end` of the file stands in a block quotation, or in HTML or a box for one."""
        marked = self._passage.quoted or self._mentions.in_quotation(start, end)
        if marked or not self._file.has_boxes:
            return marked
        from wordcare.judgement.shown.quote_boxes import in_quote_box

        return in_quote_box(self._file.text, start)

    def goes_on(self, scene: Scene) -> Scene | None:
        """The match in a quotation that goes on over several passages, when it stands in one."""
        if not self._whole:
            self._whole.append(self._file.beside.whole(self._passage, self._quotations))
        whole = self._whole[0].scene(scene.sentence) if self._whole[0] else None
        return whole if whole and whole.around else None

    def _said_on(self, scene: Scene) -> str:
        """Why the words are somebody's own, by what stands in other passages of the same quotation."""
        whole = self.goes_on(scene)
        if not whole:
            return ""
        from wordcare.judgement.own_words.speech import own_words

        return own_words(whole)

    def unfit_for_fix(self, start: int, end: int) -> str:
        """Why nothing can be put in place of `start:end` of the file; empty when something can."""
        from wordcare.replacing.unfit import unfit

        return unfit(self._file, self._passage, start, end)

    def _own_words(self, scene: Scene, start: int, end: int) -> str:
        from wordcare.judgement.own_words.themselves import of_themselves

        block = self.in_quotation(start, end)
        if not block and not scene.around:  # most words stand in no quotation
            return of_themselves(scene)
        from wordcare.judgement.own_words.speech import own_words

        return own_words(scene) or of_themselves(scene) or (self._own_block() if block else "")

    def _own_block(self) -> str:
        """Why the words of a block quotation are somebody's own, asked once for the whole passage."""
        if self._block is None:
            from wordcare.judgement.own_words.block_quotes import whose

            before, after = self._file.beside.next_to(self._passage)
            self._block = whose(self._file.text, self._passage, self._tokens.texts, before[-1:], after)
        return self._block

    def _named(self, scene: Scene) -> str:
        if not scene.may_be_named:
            return ""
        from wordcare.judgement.naming.names import named

        if (name := named(scene)) or self._passage.kind not in CITING:
            return name  # a title of the page itself is the writer's own
        from wordcare.judgement.naming.cited import cited

        return cited(scene.sentence)

    def _headed(self, page: WordPage, scene: Scene) -> str:
        may_be_led = self._has_rows or self._file.boxed or self._passage.kind in LED
        if not may_be_led and not may_be_lines(self._file.text, self._passage):
            return ""
        from wordcare.judgement.shown.led import led

        return led(self._file, self._passage, page, scene, rows=self._has_rows)
