"""Tells when words are talked about and not used: "the term addict", "do not say addict".

Quotation marks alone prove nothing, because people put them round labels that they still
use ("our 'hard to reach' families"). With them, though, weaker signs are enough. The signs
themselves stand in `speaking.txt`. When in doubt, the words count as used.
"""

from __future__ import annotations

from wordcare.judgement.shown.entries import entry
from wordcare.judgement.talk.as_words import as_words
from wordcare.judgement.talk.asked import choice
from wordcare.judgement.talk.bare import bare
from wordcare.judgement.talk.denied import denial
from wordcare.judgement.talk.doubted import corrected, explanation, law_speaks, preferred, reworded
from wordcare.judgement.talk.drafts import of_draft
from wordcare.judgement.talk.followed import follows, named_so
from wordcare.judgement.talk.hearsay import gets_a_name, hearsay
from wordcare.judgement.talk.leading import (
    begins,
    described_as,
    ends_item,
    joins_again,
    name_for_words,
    named_with_adjective,
    sets_against,
    words_that,
    words_used,
)
from wordcare.judgement.talk.old_times import of_old
from wordcare.judgement.talk.refusals import not_named, not_said, refused
from wordcare.judgement.talk.reported import reported
from wordcare.judgement.talk.statutes import of_statute
from wordcare.judgement.talk.told import before_colon, instruction
from wordcare.matching.lists import listed, lists
from wordcare.matching.signs import BACK, may_be_listed, other_sense

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

SHORT = 3
"""How many words a label in a list may have."""
ROW = len("” “")
"""From where one quotation ends to where the next begins."""
SEVERAL = 5
"""So many labels and nothing else make a list of them, without quotation marks too."""


def discussed(scene: Scene) -> str:
    """Why the words are only talked about; empty when they may be used."""
    quoted = scene.label
    if _put_on_somebody(scene, quoted) if quoted else gets_a_name(scene):
        return ""
    sign = _leads_up(scene, quoted) or follows(scene, quoted) or (_called(scene, quoted) if quoted else "")
    if sign:
        return f"the words are talked about: “{sign}”"
    return (
        _only_quoted_labels(scene)
        or (
            _set_apart(scene, quoted)
            if quoted
            else instruction(scene)
            or bare(scene)
            or named_so(scene)
            or described_as(scene)
            or named_with_adjective(scene)
            or not_named(scene)
            or not_said(scene)
            or explanation(scene)
            or preferred(scene)
            or reworded(scene)
            or corrected(scene)
            or as_words(scene)
            or reported(scene)
        )
        or choice(scene, quoted)
        or of_draft(scene, quoted)
        or hearsay(scene)
        or law_speaks(scene)
        or of_statute(scene.sentence)
        or of_old(scene, quoted)
        or denial(scene, quoted)
        or _echoed(scene, quoted)
    )


def _echoed(scene: Scene, quoted: tuple[int, int] | None) -> str:
    if not scene.quotations and lists("speaking")["names for words"].isdisjoint(scene.sentence.others):
        return ""
    from wordcare.judgement.talk.echoed import echoed  # few sentences have one of these

    return echoed(scene, quoted)


def _called(scene: Scene, quoted: tuple[int, int]) -> str:
    from wordcare.judgement.talk.called import called

    return called(scene, quoted)


def _put_on_somebody(scene: Scene, quoted: tuple[int, int]) -> bool:
    from wordcare.judgement.talk.put_on import put_on_somebody  # few words are in quotation marks

    return put_on_somebody(scene, quoted)


def _set_apart(scene: Scene, quoted: tuple[int, int]) -> str:
    from wordcare.judgement.talk.set_apart import set_apart

    if why := set_apart(scene, quoted) or entry(scene, quoted[1]) or before_colon(scene):
        return why
    from wordcare.judgement.talk.of_others import of_others

    return of_others(scene, quoted)


def _only_quoted_labels(scene: Scene) -> str:
    """Whether it, or its part after a colon, is nothing but labels: "‘Schizo, nutter, psycho’"."""
    sentence = scene.sentence
    if not scene.around:
        items = sentence.text[sentence.starts[sentence.start] : sentence.ends[sentence.end - 1]].split(",")
        bare = len(items) >= SEVERAL and all(len(item.split()) <= SHORT for item in items)
        bare = bare or _reworded_in_brackets(sentence)
        return "the words are a list of labels" if bare else ""
    if _in_row_of_quotations(scene):
        return "the words are a list of labels in quotation marks"
    items = sentence.text[slice(*scene.around[0])].split(",")
    short = len(items) > 2 and all(len(item.split()) <= SHORT for item in items)
    first, after = scene.within(*scene.around[0])
    opens = first == sentence.start or ":" in sentence.gap(first - 1)
    told = short and opens and after == sentence.end
    return "the words are a list of labels in quotation marks" if told else ""


def _in_row_of_quotations(scene: Scene) -> bool:
    """Whether others stand right beside it, and no noun after: "“Skivers” “Cheats” - read any paper"."""
    text, (start, end) = scene.sentence.text, scene.around[0]
    opening, closing = text[start - 1 : start], text[end : end + 1]
    beside = text.endswith(f"{closing} ", 0, start - 1)
    for _ in range(SEVERAL):  # as far as a row is looked at
        if text.startswith(f"{closing} {opening}", end):
            beside, end = True, text.find(closing, end + ROW)
    after = text[end + 1 : end + ROW].lstrip()[:1]
    return beside and bool(opening and closing) and end >= 0 and not after.isalnum()


def _reworded_in_brackets(sentence: Sentence) -> bool:
    """Whether it is a list, and as many others in brackets: "the deaf, cripples (deaf people, others)"."""
    whole = sentence.text[sentence.starts[sentence.start] : sentence.ends[sentence.end - 1]]
    labels, _, others = whole.partition("(")
    items = labels.split(",")
    short = len(items) > 1 and all(0 < len(item.split()) <= SHORT for item in items)
    return short and ")" not in others and len(others.split(",")) == len(items)


def _leads_up(scene: Scene, quoted: tuple[int, int] | None) -> str:
    """The word for words or the verb of naming that leads up to the match, over a list of others too."""
    speaking, sentence = lists("speaking"), scene.sentence
    names = ["names for words"]
    between: frozenset[str] = speaking["stands between"]
    if quoted:
        from wordcare.judgement.talk.called import acts_in_marks
        from wordcare.judgement.talk.set_apart import describes, names_several

        put_on = describes(scene, quoted[1])
        meant = put_on and sentence.word(quoted[0] - 1) in lists("grammar")["before several people"]
        if not meant:  # but "she said the 'hard to reach' tenants would get a text"
            names += ["names for words, in quotation marks", "verbs of naming, in quotation marks"]
            between |= speaking["people between"]
        if not put_on:
            names.append("verbs about words, in quotation marks")
            several = names_several(sentence) or sentence.word(quoted[0] - 1) == "the"
            if not several or _rules(sentence, quoted[0]) or _is_heard(sentence, *quoted):
                names.append("verbs about words or people, in quotation marks")
    signs = speaking.joined(*names)
    at, listing = (quoted[0] if quoted else begins(sentence)) - 1, False
    for _ in range(BACK):
        if at < sentence.start:
            return ""
        word, gap = sentence.word(at), sentence.gap(at)
        earlier = scene.quotations.closed_between(sentence.ends[at], sentence.starts[at + 1])
        if earlier >= 0:  # another quotation of the same list
            at, listing = scene.within(earlier, earlier)[0] - 1, True
            continue
        if scene.ends_with(at, signs) and not other_sense(scene, at):
            if quoted and word.startswith("us") and sentence.word(at + 1) == "as":
                return ""  # "the town is used as a 'dumping ground'"
            if quoted:
                return "" if acts_in_marks(scene, quoted) else word
            governs = word in lists("grammar")["prepositions"]  # "references to addicts are common"
            new_clause = not governs and (":" in gap or not word.endswith("s")) and _does_something(scene)
            return "" if new_clause else word
        if word in ("include", "includes", "including") and (name := name_for_words(scene, at)):
            return f"{name} … {word}"
        if (sentence.word(at - 1), word) == ("among", "them") and (name := name_for_words(scene, at - 1)):
            return f"{name} … among them"
        if "(" in gap and (name := words_that(scene, at + 1)):
            return f"{name} … ("
        such = word == "such" and sentence.word(at + 1) == "as"
        led = such and (words_used if sentence.touches(at - 1) else name_for_words)(scene, at)
        if led:
            return f"{led} … such as"
        if not quoted and refused(scene, at):
            return f"not … {word}"
        if any(sign in gap for sign in ",;/") or word in speaking["lists go on"]:
            listing = True
        elif (
            word not in between
            and not (word == "for" and sentence.word(at + 1) == "example")
            and not (word == "that" and sentence.word(at + 1) in speaking["people between"])
            and not (listing and may_be_listed(scene, at))
            and not (listing and ends_item(sentence, at))
            and not (word == "not" and sets_against(sentence, at))
            and not joins_again(sentence, at)
        ):
            return ""
        at -= 1
    return ""


def _rules(sentence: Sentence, end: int) -> bool:
    """Whether what is printed rules on words, before word `end`: "the style guide bans 'the elderly'"."""
    speaking = lists("speaking")
    return any(
        sentence.word(at) in speaking["verbs about words or people, in quotation marks"]
        and listed(sentence.word(at - 1), speaking["where words are printed"])
        for at in range(sentence.start + 1, end)
    )


def _is_heard(sentence: Sentence, first: int, after: int) -> bool:
    """Whether a name is heard and not whom it is for: "I hear 'junkies' from people who know better"."""
    heard = sentence.word(first - 1) in ("hear", "hears", "heard", "hearing")
    return heard and sentence.word(after) in lists("speaking")["follows: heard, in quotation marks"]


def _does_something(scene: Scene) -> bool:
    """Whether the match, in the plural, is the subject of a verb: "on the label alcoholics are told"."""
    sentence, grammar = scene.sentence, lists("grammar")
    word = sentence.word(sentence.last)
    verb = word in ("are", "were", "have") or word in grammar["verbs of people"] | grammar["past verbs"]
    return sentence.feature == "several" and verb and sentence.touches(sentence.last - 1)
