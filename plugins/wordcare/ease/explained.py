"""Whether a page explains a word or a short form, and where.

Taken for an explanation of X: "X means ...", "X is a way of ...", "X stands for ...", "X (in other words)",
"other words (X)", "other words, or X", "we call this X", "X, i.e. ...", "X, or doing ...", "X: doing ...",
"X: ..." at the start of a line, "X = ...", "the full name of X is ...", "What is X? It is ...", a term with
its description, letters and their words side by side in a table, an abbreviation with its long form, and a
link to a glossary or a word page. The file is searched as it stands, its markup looked through,
so that nothing need be read for it.
"""

from __future__ import annotations

import re

from wordcare.ease.phrases import is_meaning, opens_no_meaning
from wordcare.ease.spelt import begins_to_spell, may_stand_for, spells
from wordcare.matching.lists import lists

_MARKUP = re.compile(
    r"[][{<*_\"“”‘’](?:(?<=\])(?:\([^)\s]*\)|\[[^\]]*\])|(?<=\{)[^}]*\}|(?<=<)/?[a-zA-Z][^>]*>"
    r"|(?<=[][*_\"“”])|(?<=(?<!\w)‘)|(?<=’)(?=\s))"
)
"""Marks of Markdown and HTML, and of quotations. That a set of letters comes first makes it quick."""
_VERB = re.compile(
    r"(?: [\w’'-]+){0,2}?,? (?:(?:which|that) )?(?:(?:also|sometimes|often|simply|just|here|really) )?"
    r"(?:means|mean(?! (?:well|to)\b)|refers? to|stands? for|describes|(?:is|are) short for)\s"
)
_IS = re.compile(
    r",? (?:(?:which|that) )?(?:is|are) (?:(?:also|often|simply|just|really) )?"
    r"(?:(?:when|where|how|what|about(?! to\b))\s|(?:some|any)(?:one|body|thing)\s|people who\s"
    r"|(?!(?:happen|go|com|grow|gett|becom|be|start|improv|chang|work)ing\b)[a-z]+ing\s"
    r"|(?:an?|the|our|any|words?|ways?|people)\s(?!(?:lot|bit|best|worst|most|least|only|same)\b)"
    r"(?:[\w’'-]+,? ){0,5}?(?:that|which|who|whose|where|when|how|of|to"
    r"|for(?! (?:us|me|you|him|her|them|all)\b)|used|made|given|[a-z]+ing)\b)"
)
"""A meaning has some more to it than "X is the best" has."""
_IS_ONE = re.compile(
    r"(?: (?!and |or )[\w’'-]+)? (?:is|are) (?:one|ones|those) (?:in which|where|that|which|who)\b.{,30}"
)
"""The same of a noun that the word goes with: "a co-production group is one where ..."."""
_DESCRIBED = re.compile(
    r", (?:an? (?:[^\s,.;:()]+ ){3,}[^\s,.;:()]+,\s(?!(?:and|or|an?|the|our|your|some|two|three|several)\s)"
    r"|(?:where|when) [^()]+\))"
)
"""What letters are, set off on both sides: "the MARAC, a meeting about people in danger, can share"."""
_PART_OF = frozenset(
    [
        "of",
        "for",
        "in",
        "with",
        "on",
        "to",
        "from",
        "about",
        "at",
        "our",
        "their",
        "your",
        "my",
        "his",
        "her",
        "this",
        "that",
    ]
)
"""After such words something else is spoken of: "the aim of X is a ..."."""
_BRACKETS = re.compile(r"(?:['’]?s)?\s\(([^()]+\s[^()]+)\)")
_NAMED_IN_BRACKETS = re.compile(
    r"\s(?!(?:and|or|but|for|is|are|was|of|in|with|to|at|by|on)\b)[a-z’'-]+\s\(([^()]+)\)"
)
"""Brackets after what the word goes with: "an occupational therapist (someone who ...)"."""
_NOTE = re.compile(r"[.,;:]?\[\^([^\]\s]+)\](?!:)")
_CALLED = re.compile(
    r"\b(?:call|calls|called|calling|shorten|shortens|shortened)\s(.+?)\s(?:to )?(?:the |an? )?$"
)
"""Words, and letters after them: "we call the Department for Work and Pensions the DWP"."""
_SQUARE = re.compile(r"\s\[([^()\[\]]+)\](?![(\[:])")
_SQUARE_AROUND = re.compile(r"\](?![(\[:])")
_OPENS = re.compile(
    r"\((?:(?:the|an?|or|also|called|(?:known|abbreviated|referred to) (?:as|to)|referred to|now|formerly"
    r"|here|here(?:in)?after|henceforth|below|in short|short|we say)[,:]? )*['‘]?$"
)
_CLOSES = re.compile(r"['’]?(?:,? (?:for short|below|hereafter|from here on)|, or [^()]+| \d{4})?\)")
_MAY_NAME = frozenset(("called", "this", "it", "that", "as", "for", "the", "a", "an"))
_NAMES = re.compile(r"(?:called|call (?:this|it|that)|known as|short for)\s(?:the |an? )?$")
_MEANT = re.compile(r",? (?:(?:we|I|they) mean|is meant)\b")
_WHAT = re.compile(r"(?:^|[\n.!?#]\s*)What\s$")
_ASKED = re.compile(
    r"\b[Ww]hat(?:['’]s| is| are| does| do| (?:do|did) (?:we|they|you) mean by)\s(?:the |an? )?$"
)
_ANSWERED = re.compile(
    r"(?: mean| stand for| short for)?\?\s+(?:(?:It|They|This|That|These|The letters|In short,? it)"
    r"(?:['’]s|['’]re| (?:is|are|means?|stands?|describes?|refers?))\s|[A-Z][a-z]+ing\b)"
)
_FULL_NAME_OF = re.compile(
    r"(?:(?:full|long|proper) (?:name|title|form)|meaning|definition) (?:of|for)\s(?:the |an? )?$"
)
_FULL_NAME = re.compile(r"(?:['’]s? (?:full|long|proper) (?:name|title|form)|,? in full,?) (?:is|means)\s")
_OR = re.compile(r"(?:,? (?:or|also)|,| [–—-]| ?=)\s?(?:the |an? )?$")
_ASIDE = re.compile(r"(?: for short)?(?:[,.;:)]| [–—-]\s|\s*$)")
_SAID_AGAIN = (
    r"(?:i\.\s?e\.|ie\b|viz\.|that is(?: to say)?|in (?:other|plain) words|in full|namely|meaning)[,:]?\s"
)
_OR_WORDS = re.compile(
    rf"(?:,|;| [–—-]| ?=)\s?(?:or |short for |{_SAID_AGAIN})?(?:the |an? )?"
    r"([^,.;:()–—]+)(?:[,.;:)]| [–—-]|\s*$)"
)
"""Words right after the letters, set off: "RAAC, or reinforced ..., is old"."""
_AGAIN = re.compile(rf"(?:[,;] | [–—-] |\. (?=In )){_SAID_AGAIN}(?:\w|['‘])|\s?=\s?[A-Za-z]", re.IGNORECASE)
"""The same in other words: "X, i.e. getting better", "X = getting better"."""
_LEADS_IN = re.compile(
    rf"(?:or |short for |(?:which |that )?(?:stands|standing) for |{_SAID_AGAIN})?(?:the |an? )?"
)
_OR_HOW = re.compile(
    r", or (?:(?:how|when|where|the (?:idea|way|fact))\s"
    r"|(?!(?:some|any|every|no)thing\b|during\b|being\b)[a-z]+ing\s[^,.;:()]+[,)]|people who\s[^,.;:()]+[,)])"
)
"""Other words set off on both sides: "rehabilitation, or getting better, takes time"."""
_CELL = re.compile(r"\|\s*([^|\n]*?)\s*\|\s*$")
_NEXT_CELL = re.compile(r"\s*\|\s*([^|\n]+?)\s*(?:\||\n|$)")
_TERM = re.compile(r"\s*</dt>\s*<dd")
_DESCRIBES = re.compile(r"(?: ?[:=]| [–—-]|\s*\n:)\s")
_LINE_START = re.compile(r"(?:^|\n)[ \t]*(?:[-+*]|\d+\.)?[ \t]*$")
_AFTER_DEFINED = ("]", "*", "_")
_GUIDE = re.compile(r"[*_]*\]\([^)\s]*(?:glossary|jargon|words/)")
_GLOSS = re.compile(r"(?::| [–—-]) [a-z]+ing\b")
_LINE_END = re.compile(r"[ \t>]*\r?\n(?![ \t]*\r?\n|:|[ \t]*[-+*]\s)[ \t>]*")
_WINDOW = 90
_NOTE_LENGTH = 300
_NEAR = 30


def defines(text: str, start: int, end: int) -> bool:
    """Whether the word at `start:end` is given its meaning there for the whole page."""
    if not text.startswith(_AFTER_DEFINED, end):
        return False
    before = text[max(0, start - 2) : start]
    return (before == "*[" and text.startswith("]:", end)) or _GUIDE.match(text, end) is not None


def explains(text: str, start: int, end: int, *, is_acronym: bool = False) -> bool:
    """Whether `text` says what the word at `start:end` means, right there."""
    if text.startswith("</abbr>", end) or _TERM.match(text, end):
        return True
    short = text[start:end].replace(".", "")
    after = _LINE_END.sub(" ", _MARKUP.sub("", text[end : end + _WINDOW]))
    before = _MARKUP.sub("", text[max(0, start - _WINDOW) : start])
    if "(" in before[-_NEAR:] and _OPENS.search(before[-_NEAR:]) and _CLOSES.match(after):
        return not is_acronym or may_stand_for(short, before)
    inside = ((brackets := _BRACKETS.match(after)) and brackets[1]) or _footnote(text, end)
    if inside and not opens_no_meaning(inside):
        return not is_acronym or _is_meant(short, inside)
    if is_acronym:
        if (described := _DESCRIBED.match(after)) and (after[2] == "a" or before.endswith("(")):
            return not _judges(described[0])
        if _in_square_brackets(text, start, end, before) or _stands_beside(short, before, after):
            return True
    elif _AGAIN.match(after) or ((named := _NAMED_IN_BRACKETS.match(after)) and is_meaning(named[1])):
        return True
    return _says(before, after) or bool(_DESCRIBES.match(after) and _LINE_START.search(before))


def _says(before: str, after: str) -> bool:
    """Whether the words around a word say what it means."""
    if _VERB.match(after) or _GLOSS.match(after) or _OR_HOW.match(after) or _FULL_NAME.match(after):
        return True
    if "?" in after and _ANSWERED.match(after) and _ASKED.search(before):
        return True
    if after.startswith((" is ", " are ")) and _FULL_NAME_OF.search(before):
        return True
    last = before.rstrip().rpartition(" ")[2].lower() if before[-1:].isspace() else ""
    if last in _MAY_NAME and _NAMES.search(before[-_NEAR:]):
        return True
    if last == "by":
        return _MEANT.match(after) is not None
    if last.endswith("what") and _WHAT.search(before):
        return after.startswith((" is", " are"))
    said = None if last in _PART_OF else _IS.match(after) or _IS_ONE.match(after)
    return said is not None and not _judges(said[0])


def _judges(said: str) -> bool:
    """Whether it is said to be a challenge or the like, which is no meaning."""
    return not lists("speaking")["judges more than it explains"].isdisjoint(re.findall(r"\w+", said))


def _is_meant(short: str, inside: str) -> bool:
    """Whether words in brackets or in a note write the letters out, or say what they mean."""
    return begins_to_spell(short, _LEADS_IN.sub("", inside, count=1)) or is_meaning(inside)


def _footnote(text: str, end: int) -> str:
    """The words of the footnote that the word ending at `end` has; empty when it has none."""
    mark = _NOTE.match(text, end) if "[" in text[end : end + 2] else None
    at = text.find(f"\n[^{mark[1]}]:") if mark else -1
    if mark is None or at < 0:
        return ""
    return _MARKUP.sub("", text[at : at + _NOTE_LENGTH].split("]:", 1)[1].strip().partition("\n")[0])


def _in_square_brackets(text: str, start: int, end: int, before: str) -> bool:
    """Whether it reads like "Care Quality Commission [CQC]" or "CQC [Care Quality Commission]"."""
    if text[start - 1 : start] == "[" and _SQUARE_AROUND.match(text, end):
        return spells(text[start:end], before)
    after = _SQUARE.match(text, end)
    return after is not None and spells(text[start:end], after[1])


def _stands_beside(short: str, before: str, after: str) -> bool:
    """Whether the words for letters stand beside them: in the next cell, or as in "words, or X, ..."."""
    for cell in (_NEXT_CELL.match(after), _CELL.search(before)):
        if cell and spells(short, cell[1]):
            return True
    if (later := _OR_WORDS.match(after)) and spells(short, later[1]):
        return True
    if (called := _CALLED.search(before)) and spells(short, called[1]):
        return True
    aside = _OR.search(before)
    return aside is not None and bool(_ASIDE.match(after)) and spells(short, before[: aside.start()])
