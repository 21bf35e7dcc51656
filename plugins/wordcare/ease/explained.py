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

from wordcare.ease.meant import is_meant, is_named
from wordcare.ease.phrases import describes, is_meaning, opens_no_meaning
from wordcare.ease.said_next import in_next_cell, leads_to_meaning
from wordcare.ease.spelt import begins_to_spell, may_stand_for
from wordcare.ease.telling import clause, is_reason, judges, tells, tells_what_it_means
from wordcare.ease.written_out import in_square_brackets, stand_in_brackets, stands_beside

_MARKUP = re.compile(
    r"[][{<*_\"“”‘’](?:(?<=\])(?:\([^)\s]*\)|\[[^\]]*\])|(?<=\{)[^}]*\}|(?<=<)/?[a-zA-Z][^>]*>"
    r"|(?<=[][*_\"“”])|(?<=(?<!\w)‘)|(?<=’)(?=\s))"
)
"""Marks of Markdown and HTML, and of quotations. That a set of letters comes first makes it quick."""
_VERB = re.compile(
    r"(?: [\w’'-]+){0,2}?,? (?:(?:which|that) )?(?:(?:also|sometimes|often|simply|just|here|really) )?"
    r"(?:means|mean(?! (?:well|to)\b)|refers? to|stands? for|describes|(?:is|are) short for"
    r"|involves?(?= [a-z]+ing\b))[\s:]"
)
_IS = re.compile(
    r",? (?:(?:which|that) )?(?:is|are) (?:(?:also|often|simply|just|really) )?"
    r"(?:(?:when|where|how|what|about(?! to\b))\s"
    r"|(?:help|support|care|treatment|money) (?:for(?! (?:us|me|you|him|her|them|all)\b)|to|that|when)\s"
    r"|(?:some|any)(?:one|body|thing)\s|people who\s"
    r"|(?!(?:happen|go|com|grow|gett|becom|be|start|improv|chang|work)ing\b)[a-z]+ing\s"
    r"|(?:an?|the|our|any|words?|ways?|people)\s(?!(?:lot|bit|best|worst|most|least|only|same)\b)"
    r"(?:[\w’'-]+,? ){0,5}?(?:that|which|who|whose|where|when|how|of|to"
    r"|for(?! (?:us|me|you|him|her|them|all)\b)|used|made|given|[a-z]*[aeiouy][a-z]*ing)\b)"
)
"""A meaning has some more to it than "X is the best" has."""
_IS_ONE = re.compile(
    r"(?: (?!and |or )([\w’'-]+))? (?:is|are) (?:one|ones|those|(?:an? )?(?:[\w’'-]+ )??\1)"
    r" (?:in which|where|that|which|who)\b.{,30}"
)
"""The same of a noun with it: "a co-production group is one where", "palliative care is care that"."""
_DESCRIBED = re.compile(
    r", (?:an? (?:[^\s,.;:()]+ ){3,}[^\s,.;:()]+,\s(?!(?:and|or|an?|the|our|your|some|two|three|several)\s)"
    r"|(?:where|when) [^()]+\))"
)
"""What letters are, set off on both sides: "the MARAC, a meeting about people in danger, can share"."""
_KIND = re.compile(
    r",? (?:is|are) (?:(?:also|often|simply|just|really) )?(?:an?\s"
    r"|(?:[\w’'-]+ ){0,2}(?:help|care|support|treatment|medicine|money|pain|swelling|damage|bleeding"
    r"|loss|harm|illness|disease|surgery|training|advice)\b"
    r"|(?:[\w’'-]+ ){0,2}[a-z]+s (?:about|that|who|which|where|when|in|for|of|with|to|not|used|made|given)\s)"
)
"""Of what kind a thing is: "is a stomach bug", "is short-term help at home", "are meetings about ..."."""
_HELP = re.compile(r"\b((?:is|are) (?!an?\s|no\s|of\s)(?:[\w’'-]+ ){0,2})help\b")
"""Help of some kind has a meaning, though "a big help" has none."""
_SET_APART = re.compile(
    r", an? ([^,.;:()]+),\s(?:is|are|was|were|can|may|might|will|has|have|must|should|[a-z]+[a-rt-z]s)"
    r"\s(?!and\b|or\b)"
)
"""The same, set off by commas before what is said of it: "gastroenteritis, a stomach bug, passes"."""
_PART_OF = frozenset((
    "of", "for", "in", "with", "on", "to", "from", "about", "at", "our", "their", "your", "my", "his", "her",
    "this", "that",
))  # fmt: skip
"""After such words something else is spoken of: "the aim of X is a ..."."""
_BRACKETS = re.compile(r"['’]?s?\s\(([^()]+\s[^()]+)\)")
_NAMED_IN_BRACKETS = re.compile(
    r"\s(?!(?:and|or|but|for|is|are|was|of|in|with|to|at|by|on)\b)[a-z’'-]+\s\(([^()]+)\)"
)
"""Brackets after what the word goes with: "an occupational therapist (someone who ...)"."""
_NOTE = re.compile(r"[.,;:]?\[\^([^\]\s]+)\](?!:)")
_OPENS = re.compile(
    r"\((?:(?:the|an?|or|also|called|(?:known|abbreviated|referred to) (?:as|to)|referred to|now|formerly"
    r"|here|here(?:in)?after|henceforth|below|in short|short|we say)[,:]? )*['‘]?$"
)
_CLOSES = re.compile(r"['’]?(?:,? (?:for short|below|hereafter|from here on)|, or [^()]+| \d{4})?\)")
_OTHERWISE = re.compile(
    r"(?:(?:^|[.!?]\s|\n)[\s#*_>-]*|\s(?=an? ))"
    r"((?:An?|The|Your|[A-Z][a-z]*ing|an?) (?:[\w’'-]+ ){0,4}[\w’'-]+), or (?:an? )?$"
)
"""Other words before: "a stomach bug, or gastroenteritis, passes"."""
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
_SAID_AGAIN = (
    r"(?:i\.\s?e\.|ie\b|viz\.|that is(?: to say)?|in (?:other|plain) words|in full|namely|meaning)[,:]?\s"
)
_AGAIN = re.compile(rf"(?:[,;] | [–—-] |\. (?=In )){_SAID_AGAIN}(?:\w|['‘])|\s?=\s?[A-Za-z]", re.IGNORECASE)
"""The same in other words: "X, i.e. getting better", "X = getting better"."""
_LEADS_IN = re.compile(
    rf"(?:or |short for |(?:which |that )?(?:stands|standing) for |{_SAID_AGAIN})?(?:the |an? )?"
)
_MEANS_IT = re.compile(r"[^.!?()]*[.!?] ?\((?:It|This|That) (?:means|is)\s")
"""A meaning in brackets after the sentence: "disenfranchisement hurts. (It means losing the vote.)"."""
_OR_HOW = re.compile(
    r", or (?:(?:how|when|where|the (?:idea|way|fact))\s"
    r"|(?!(?:some|any|every|no)thing\b|during\b|being\b)[a-z]+ing\s[^,.;:()]+[,)]|people who\s[^,.;:()]+[,)])"
)
"""Other words set off on both sides: "rehabilitation, or getting better, takes time"."""
_TERM = re.compile(r"\s*</dt>\s*<dd")
_DESCRIBES = re.compile(r"(?: ?[:=]| [–—-]|\s*\n:)\s")
_LINE_START = re.compile(r"(?:^|\n)[ \t]*(?:[-+*]|\d+\.)?[ \t]*$")
_TERM_START = re.compile(r"(?:^|\n)[^\n.:|]{0,40}$")
"""Of a term with its description, the word may be the last of several."""
_AFTER_DEFINED = ("]", "*", "_")
_GUIDE = re.compile(r"[*_]*\]\([^)\s]*(?:glossary|jargon|words/)")
_GLOSS = re.compile(r"(?::| [–—-]) [a-z]*[aeiouy][a-z]*ing\b")
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
    after = _MARKUP.sub("", text[end : end + _WINDOW])
    if "\n" in after:
        after = _LINE_END.sub(" ", after)
    before = _MARKUP.sub("", text[max(0, start - _WINDOW) : start])
    if "(" in before[-_NEAR:] and _OPENS.search(before[-_NEAR:]) and _CLOSES.match(after):
        return not is_acronym or may_stand_for(short, before)
    inside = ((brackets := _BRACKETS.match(after)) and brackets[1]) or _footnote(text, end)
    if inside and not opens_no_meaning(inside):
        return _tells(short, inside) if is_acronym else tells(_LEADS_IN.sub("", inside, count=1), 1)
    if is_acronym:
        after = after.removeprefix(f"? {short}")  # "What is CPA? CPA is ..."
        named = _NAMED_IN_BRACKETS.match(after) if "(" in after else None
        if named and begins_to_spell(short, _LEADS_IN.sub("", named[1], count=1)):
            return True
        if (described := _DESCRIBED.match(after)) and (after[2] == "a" or before.endswith("(")):
            return not judges(described[0])
        if in_square_brackets(text, start, end, before) or stands_beside(short, before, after):
            return True
        if stand_in_brackets(short, before, after):
            return True
    elif _says_again(after) or in_next_cell(before, after):
        return True
    return _is_said_before(before, after) or _is_said_after(before, after)


def _says_again(after: str) -> bool:
    """Whether other words for a word stand after it, set off by marks or in brackets."""
    if _AGAIN.match(after) or ((named := _NAMED_IN_BRACKETS.match(after)) and is_meaning(named[1])):
        return True
    apart = _SET_APART.match(after)
    return apart is not None and tells(apart[1]) and not judges(apart[1])


def _is_said_after(before: str, after: str) -> bool:
    """Whether the words after a word say what it means."""
    if verb := _VERB.match(after):
        return tells_what_it_means(after[verb.end() :])
    if leads_to_meaning(before, after):
        return True
    if _GLOSS.match(after) or _OR_HOW.match(after) or _FULL_NAME.match(after):
        return True
    if "(" in after and _MEANS_IT.match(after):
        return True
    if "?" in after and _ANSWERED.match(after) and (_ASKED.search(before) or _LINE_START.search(before)):
        return True
    if described := _DESCRIBES.match(after):
        if described[0].startswith("\n"):
            return _TERM_START.search(before) is not None
        if _LINE_START.search(before):
            return describes(after[described.end() :])
    if not (" is " in after or " are " in after):
        return False
    if _last_word(before) in _PART_OF and not after.startswith((", which ", " (which ")):
        return False
    if (said := _IS.match(after) or _IS_ONE.match(after)) and not judges(_HELP.sub(r"\1", said[0])):
        return True
    return _KIND.match(after) is not None and _tells_kind(clause(after))


def _tells_kind(said: str) -> bool:
    """Whether enough is said of the kind of thing that a word is."""
    said = _HELP.sub(r"\1", said)
    return tells(said) and (not judges(said) or is_reason(said))


def _is_said_before(before: str, after: str) -> bool:
    """Whether the words before a word say what it means, or that its meaning follows."""
    last = _last_word(before)
    if is_named(before, last) or is_meant(before, after):
        return True
    if last in ("or", "a", "an") and after.startswith(",") and (other := _OTHERWISE.search(before)):
        return tells(other[1].lower()) and not after.startswith(", or ")
    if after.startswith((" is", " are")):
        return bool((last.endswith("what") and _WHAT.search(before)) or _FULL_NAME_OF.search(before))
    return False


def _last_word(before: str) -> str:
    """The word right before a place, in small letters; empty when none is."""
    return before.rstrip().rpartition(" ")[2].lower() if before[-1:].isspace() else ""


def _tells(short: str, inside: str) -> bool:
    """Whether words in brackets or in a note write the letters out, or say what they mean."""
    return begins_to_spell(short, _LEADS_IN.sub("", inside, count=1)) or is_meaning(inside)


def _footnote(text: str, end: int) -> str:
    """The words of the footnote that the word ending at `end` has; empty when it has none."""
    mark = _NOTE.match(text, end) if "[" in text[end : end + 2] else None
    at = text.find(f"\n[^{mark[1]}]:") if mark else -1
    if mark is None or at < 0:
        return ""
    return _MARKUP.sub("", text[at : at + _NOTE_LENGTH].split("]:", 1)[1].strip().partition("\n")[0])
