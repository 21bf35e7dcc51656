"""Counts the syllables of one word, by rules of English spelling.

A word is rewritten step by step until each run of vowel letters is one syllable: silent letters go
(`safely` to `saf'ly`), two sounds are set apart (`client` to `cli-ent`), and sounds without a
vowel letter get one (`racism` to `racisem`). What the rules get wrong stands in
`data/syllables.txt`. Words with capitals, digits or marks are the business of `spoken`.
"""

from __future__ import annotations

import re
from functools import cache

from wordcare.ease.data import read_pairs

_VOWELS = re.compile("[aeiouyéèêáóö]+")

_STEMS = (
    "ag|bas|brav|car|cas|cod|dat|els|fac|fil|fir|fram|gam|gid|gat|hat|hom|hop|hors|hous|knowledg|"
    "lif|lik|lin|liv|lov|mil|mor|nam|nin|not|nurs|on|pac|peac|phon|pip|plac|pric|rat|rul|saf|scor|"
    "sham|shar|sid|smok|som|spac|spar|stak|stat|ston|stor|ther|thes|tim|trad|typ|us|voic|wag|wast|"
    "wher|whit|whol|wid|wir|wis"
)
"""Words without their silent e, which stays silent before another word or ending: homeless, therefore."""

_BEGINNINGS = (
    "anti|auto|cardio|electro|extra|gastro|hetero|immuno|intra|macro|meta|micro|multi|neuro|photo|"
    "physio|pseudo|psycho|radio|retro|schizo|semi|socio|tele|ultra"
)
"""What is put before words, and ends in a vowel that never joins the next one."""

_STEPS = tuple(
    (re.compile(spelling), sound)
    for spelling, sound in (
        # Letters that are not sounded, or not as vowels.
        ("^every(?=.)", "evry"),
        ("ically$", "icly"),
        ("qu", "kw"),
        ("gues?$", "g"),
        ("gued$", "gd"),
        ("gu(?=[aei])(?!i?ty)", "g"),
        ("kwes?$", "k"),
        ("(?<=[aeiou])y(?=[aeiou])", "j"),
        ("^y(?=[aeiou])", "j"),
        (f"^((?:un|in|on|re|mis|under|over|dis)?(?:{_STEMS}))e(?=[bcdfghjklmpqstvwxz][a-z]*[aeiouy])", r"\1'"),
        ("^(un)?fore(?=[bcfghklmpst][a-z]*[aeiouy])(?!st)", r"\1for'"),
        # Endings. The e of `table`, `centre`, `changes` and `wanted` is sounded; other ones are not.
        (r"(?<=[aeiouy])([^aeiouy']*[^aeiouyl']|l)e(?=(?:ly|less|ful|ness|ment|some|ship|liness|lihood)[a-z]*$)", r"\1'"),
        ("([bcdfgkpstz])led?$", r"\1el"),
        ("([bcdfgkpstz])les$", r"\1els"),
        ("([bctv])re([sd]?)$", r"\1er\2"),
        ("(?<=[cg])e(?=ing)", ""),
        ("(?<=[^aeiouy])e$", "'"),
        ("(?<=[^aeioucgsxz])(?<![cs]h)es$", "'s"),
        ("(?<=[^aeioutd])ed$", "'d"),
        # i before another vowel: one sound in `social`, `nation`, `Italian`; two elsewhere.
        ("(?<=[cst])i(?=a(?:[nl](?!ity)|s?$))|(?<=[ct])i(?=ab|ativ)", ""),
        ("(?<=[cstxg])i(?=on|ous)|(?<=n)i(?=o[nr])|(?<=sh)i(?=on)|(?<=[cst])i(?=en)", ""),
        ("(?<=[l])i(?=ans?$|on)|(?<=ll)i(?=an)|(?<=mil)i(?=ar)|(?<=lg)i(?=a)|i(?=ag[e']|our)", ""),
        ("i(?=[aou]|en[ct]|et|eth$)", "i-"),
        ("(?<=[^aeiouy])i(?=(?:ers?|est)$)", "i-"),
        # e before another vowel.
        ("(?<=cr)e(?=at(?!u))|(?<=cr)e(?=os)|(?<=th)e(?=at[re]|[oi])", "e-"),
        ("^re(?=a(?:[cfps][cfpst]|li|dm|dj|rr|tta|bl|wa)|i(?:m|n[cfstv])|o|u[ns])", "re-"),
        ("(?<=[aiouy][^aeiou])e(?=as?$)|(?<=[aeiou][rn])e(?=ans?$)|e(?=ums?$|us$)", "e-"),
        ("(?<=[^aeioutcg])e(?=ous)|(?:(?<=id)|(?<=er)|(?<=[gnt]))e(?=o(?!u|n$|ns$))", "e-"),
        ("e(?=e[ao]|o$|os$)|^pre(?=[eiou])", r"\g<0>-"),
        # Beginnings that are words of their own.
        (f"^(?:{_BEGINNINGS})(?=[aeiou])|^de(?=ac|esc|in|o)|^pro(?=a)", r"\g<0>-"),
        # a, o, u and y before another vowel.
        ("a(?=o(?!r)|ic)|ae(?=o)|o(?=act|econ)|(?<=^c)o(?=al[ie]|o[pr]|inc|ex|er)|(?<!f)o(?=e[mt]|ics?$|ical|eas?$)", r"\g<0>-"),
        ("(?<![gqs])u(?=a)|(?<=[sx])u(?=al)|u(?=o[ux]|ity|iti?[ov]|ers?$|el)|(?<=s)u(?=ici)", "u-"),
        ("(?<!g)u(?=en[ct]|ins?$|ids?$)|y(?=one$|o$|oe|ist|a[cln])", r"\g<0>-"),
        ("[aeiou](?=ism|ity)|e(?=ists?$)|[aeiouy](?=ing)|(?<=[dlrpf])y(?=ers?$)", r"\g<0>-"),
        # Sounds without a vowel letter.
        ("([aiy]s|th)m(?=s?$)", r"\1em"),
    )
)  # fmt: skip
"""Spellings and what they become, in this order."""

_ENDINGS = (
    (re.compile("(..+(?:[sxz]|[cs]h))es$"), 1),
    (re.compile("(..+[sxzcg]e)s$"), 1),
    (re.compile("(..+)s$"), 0),
    (re.compile("(..+[td])ed$"), 1),
    (re.compile("(..+[tde]e?)d$"), 0),
    (re.compile("(..+)ed$"), 0),
    (re.compile("(..+)(?:ing|ly|ness|less|ful|er|ers|ment|ments|hood|ship)$"), 1),
)
"""Endings that a word in the list may have, and how many syllables they add."""


@cache
def syllables(word: str) -> int:
    """Syllables of a word in small letters (apostrophes left out); at least 1."""
    return listed(word) or max(len(_VOWELS.findall(sounds(word))), 1)


def sounds(word: str) -> str:
    """`word` rewritten so that each run of vowel letters is one syllable."""
    for spelling, sound in _STEPS:
        word = spelling.sub(sound, word)
    return word


def listed(word: str) -> int:
    """What the list says about a word, also when it has an ending; 0 when it says nothing."""
    listed = _list()
    if word in listed:
        return listed[word]
    for ending, more in _ENDINGS:
        match = ending.match(word)
        if match is None:
            continue
        for stem in (match[1], match[1] + "e"):
            if stem in listed:
                return listed[stem] + more
    return 0


@cache
def _list() -> dict[str, int]:
    return {word: int(count) for word, count in read_pairs("syllables").items()}
