"""The rulebook as a script, for the page on which people check their own words in a browser.

The page reads it as a script and not as data, because then it works from a file too, and under
content rules that let a page ask nobody for anything. It has what checking and telling need, and
no more: `docs/javascripts/check-judging.js` takes it in.

    checkWords.rulebook({
      "page": "language/words/{id}/index.html",
      "words": {
        "id": ["hard-to-reach", ...], "title": [(empty where the id says it), ...], "level": ["block", ...],
        "why": ["one sentence", ...], "fine": ["when they are fine", ...],
        "forms": [{"": "hard to reach|...", "possessive": "(empty: as for one, with 's)|...", ...}, ...],
        "instead": ["what to say (a note)|...", ...],
        "fineWhen": [{"near": "shelf|gutter", ...}, ...], "onlyWhen": [{...}, ...]
      },
      "lists": {"grammar": {"be": "is|are", ...}, ...},
      "ease": {"stops": {"e.g.": "never", ...}, "lettered": ["option", ...],
        "sentence_beginnings": ["a", ...],
        "syllables": {"ache": 1, ...}, "units": {"m": 2, ...},
        "spelling": [["a pattern", "what takes its place"], ...]}
    });

What is alike stands together, all titles and then all levels, because it packs into fewer bytes so. Lists
of phrases, shown here with a bar between their entries, are packed further: see `hub.packed`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rjsmin import jsmin

from hub.packed import packed, script
from hub.project import WORDS
from wordcare.ease.data import read, read_pairs
from wordcare.ease.syllables import steps
from wordcare.matching.lists import lists
from wordcare.rulebook.lookup import forms

if TYPE_CHECKING:
    from typing import Any

    from mkdocs.structure.files import Files

    from wordcare.rulebook import Word

SCRIPT = "javascripts/check-rulebook.js"
"""Where the script stands on the site."""

LISTS = ("grammar", "names", "people", "speaking", "things", "topics")
"""The lists that judgement goes by; `fits` is for replacing, which people do themselves."""

NOT_SENT = {"advises on words", "begins about a word", "sets an exercise"}
"""Sections about headings and items, which plain text has not."""

BAR = "|"
"""Stands between things to say instead, which is shorter than quotation marks round each."""

SCRIPTS = "javascripts/check-"
"""How the paths of the page's own scripts begin."""

PAGE = f"{SCRIPTS}page.js"
"""The script that draws the box and fetches the others."""

WAVE = "~"
"""Stands between the forms of a verb."""

FORMS = ("base", "s", "past", "ing")
"""The forms of a verb, in the order in which the page expects them."""

_LISTED = re.compile(r"const OTHERS = \[([^\]]*)\];")
_NAME = re.compile(r'"(\w+)"')

_MADE = {"possessive": "'s", "several": "s"}
"""Endings that the page adds to the forms for one."""

_OF_VERBS = ("s", "past", "ing")
"""Forms of verbs, whose further words stand with the base: "suffer from", "suffers", "suffered"."""

SHORT = 3
"""Words of so many letters or fewer are sent in each number."""


def files(words: list[Word], *, folders: bool) -> dict[str, bytes]:
    """Path on the site and bytes of the script; nothing for a site without words.

    `folders` says that each page of the site is a folder with an `index.html` in it.
    """
    if not words:
        return {}
    # Words that keep the same company stand near each other so, which packs into fewer bytes.
    words = sorted(words, key=lambda word: (word.topic, word.level, word.id))
    rulebook = {
        "page": f"{'/'.join(WORDS)}/{{id}}{'/index' if folders else ''}.html",
        "words": _columns([_word(word) for word in words]),
        "lists": {name: _list(name) for name in LISTS},
        "ease": _ease(),
    }
    return {SCRIPT: f"checkWords.rulebook({script(rulebook)});\n".encode()}


def in_one(files: Files) -> None:
    """Send the scripts that the page fetches as one, without what only we read: comments, indents, lines.

    That is a tenth lighter, and one request in place of ten. Without this step the page fetches them
    one by one, in the order of its list.
    """
    page = files.get_file_from_path(PAGE)
    listed = _LISTED.search(page.content_string) if page else None
    if page is None or listed is None:
        return
    parts = [files.get_file_from_path(f"{SCRIPTS}{name}.js") for name in _NAME.findall(listed[1])]
    sent = [part for part in parts if part is not None]
    whole = jsmin("".join(part.content_string for part in sent))
    for part in sent[1:]:
        files.remove(part)
    sent[0].content_string = whole
    first = sent[0].src_uri.removeprefix(SCRIPTS).removesuffix(".js")
    fetched = f'const OTHERS = ["{first}", "rulebook"];'
    page.content_string = jsmin(page.content_string.replace(listed[0], fetched))


def _columns(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The words by columns; what makes them fine by place too, which most of them have."""
    columns: dict[str, Any] = {key: [row[key] for row in rows] for key in rows[0]}
    fine_when = columns["fineWhen"]
    places = sorted({place for row in fine_when for place in row})
    columns["fineWhen"] = {place: [row.get(place, "") for row in fine_when] for place in places}
    return columns


def _word(word: Word) -> dict[str, Any]:
    return {  # in the order that packs into the fewest bytes
        "forms": {feature: packed(found) for feature, found in _by_feature(word).items()},
        "instead": BAR.join(offered(word)),
        "level": word.level,
        "why": word.why,
        "id": word.id,
        "fine": word.fine,
        "title": "" if word.title == word.id.replace("-", " ").capitalize() else word.title,
        "fineWhen": _company(word.fine_when),
        "onlyWhen": _company(word.only_when),
    }


def offered(word: Word) -> list[str]:
    """What to say, with notes; all forms of a verb in one, of which the page shows the one that fits."""
    said: list[dict[str, str]] = []
    for told, (_, fits, _) in zip(word.replacements, word.instead, strict=True):
        form = fits if fits in FORMS else ""
        verb = next((each for each in said if form and "" not in each and form not in each), None)
        if verb is None:
            said.append(verb := {})
        verb[form] = told
    return [each[""] if "" in each else WAVE.join(each.get(form, "") for form in FORMS) for each in said]


def _by_feature(word: Word) -> dict[str, list[str]]:
    """The forms of a word by what they are, which is shorter than to say it of each.

    Where all forms for one with an ending are among the possessives or the plurals, an empty entry stands
    for them, and the page makes them. Of verbs with more words only the first is sent, as the others do
    not change.
    """
    found: dict[str, list[str]] = {}
    for form, feature in forms(word):
        found.setdefault(feature, []).append(form)
    for feature, ending in _MADE.items():
        made = [f"{form}{ending}" for form in found.get("one", [])]
        if made and set(made) <= set(found.get(feature, [])):
            found[feature] = ["", *(form for form in found[feature] if form not in made)]
    rests = [form.partition(" ")[2] for form in found.get("base", [])]
    for feature in _OF_VERBS:
        if rests and rests == [form.partition(" ")[2] for form in found.get(feature, [])]:
            found[feature] = [form.partition(" ")[0] for form in found[feature]]
    return found


def _company(declared: dict[str, list[str]]) -> dict[str, str]:
    """`declared` without plurals of what stands there in the singular, which covers both.

    Not so after the words: "an alcoholic treats" may be a verb, and that depends on what is declared.
    What is sorted packs into fewer bytes.
    """
    return {
        place: packed(
            phrase
            for phrase in sorted(phrases)
            if place == "after" or not _covered(phrase, frozenset(phrases))
        )
        for place, phrases in sorted(declared.items())
    }


def _covered(phrase: str, phrases: frozenset[str]) -> bool:
    """Whether the singular of `phrase` is one of `phrases`; short words are kept."""
    stems = (phrase.removesuffix(ending) for ending in ("s", "es") if phrase.endswith(ending))
    return any(len(stem) > SHORT and stem in phrases for stem in stems)


def _list(name: str) -> dict[str, str]:
    sections = lists(name)
    sent = [section for section in sections.names if section not in NOT_SENT]
    return {section: packed(sorted(sections[section])) for section in sent}


def _ease() -> dict[str, Any]:
    return {
        "stops": read_pairs("stops"),
        "lettered": read("lettered"),
        "sentence_beginnings": read("sentence_beginnings"),
        "syllables": _counts("syllables"),
        "units": _counts("units"),
        "spelling": [(spelling.pattern, _in_scripts(sound)) for spelling, sound in steps()],
    }


def _counts(name: str) -> dict[str, int]:
    return {word: int(count) for word, count in read_pairs(name).items()}


def _in_scripts(sound: str) -> str:
    """What takes the place of a pattern, as scripts write it: `$1` for the first group, `$&` for all."""
    return re.sub(r"\\(\d)", r"$\1", sound).replace("\\g<0>", "$&")
