"""The words that people have, and where they lead: everyday words, and words that hurt.

Everyday words stand in `data/search.yml`, which anybody can add to. Words that hurt come from
the rulebook: they may be searched though never written, and lead to their own page first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from hub.search.words import stem, words
from wordcare.finding import CannotRun, Problem
from wordcare.rulebook.forms import word_forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from wordcare.rulebook.word import Word

HELP = "Each entry looks like this: `- {ask: [money, wages], find: [payment], page: payment.md}`."

URGENT = "urgent"
"""The key of an entry for people who may be in danger: its page comes before all others."""


class Everyday(NamedTuple):
    """What `words.js` says of them. Keys are stems with spaces between them."""

    also: dict[str, list[str]]
    """Stems that are looked for too."""
    leads: dict[str, list[int]]
    """Numbers of pages that come first, when nothing in the rulebook does."""
    own: dict[str, list[int]]
    """Numbers of pages about the words themselves."""
    quiet: list[str]
    """Words that say little, such as "the"."""
    urgent: dict[str, list[int]]
    """Numbers of pages that come before all others, as somebody may be in danger."""
    words: set[str]
    """All words of these expressions."""


def _keys(text: str, found: Everyday) -> Iterator[str]:
    """How an expression is looked up: as it is, and without words that say little if two others are left."""
    yield _key(text, found)
    telling = [word for word in words(text.replace("-", " ")) if word not in found.quiet]
    if len(telling) > 1:
        yield _key(" ".join(telling), found)


def _key(text: str, found: Everyday) -> str:
    """How an expression is looked up: the stems of its words, which `found` takes in."""
    its_words = words(text.replace("-", " "))
    found.words.update(its_words)
    return " ".join(map(stem, its_words))


def everyday(path: str, text: str, pages: Mapping[str, int], rulebook: Iterable[Word]) -> Everyday:
    """What the file `path`, which holds `text`, and the rulebook say.

    `pages` gives the number of each page by its file (`payment.md`). Raises CannotRun with
    all faults of the file.
    """
    data = _data(path, text)
    found = Everyday({}, {}, {}, sorted(data["quiet"]), {}, set())
    faults = [fault for entry in data["words"] if (fault := _add(entry, found, pages))]
    if faults:
        raise CannotRun([Problem(path, fault, HELP) for fault in faults])
    for word in rulebook:
        number = pages.get(word.id)
        if number is not None:
            for form in (*_titles(word.title), *(form.text for form in word_forms(word))):
                name = _key(form, found)
                # A guide about "trust" helps more than a page about the word, which comes next.
                guided = word.level == "advise" and name in found.leads
                numbers = (found.leads if guided else found.own).setdefault(name, [])
                if number not in numbers:
                    numbers.append(number)
    return found


def leads(text: str) -> list[tuple[str, list[str]]]:
    """Files of pages, each with the words that lead to it, from the `text` of the file of everyday words.

    What cannot be read is left out: `everyday` says what is the matter with it.
    """
    try:
        entries = _data("", text)["words"]
    except CannotRun:
        return []
    return [
        (entry["page"], entry["ask"])
        for entry in entries
        if isinstance(entry, dict) and "page" in entry and isinstance(entry.get("ask"), list)
    ]


def _titles(title: str) -> Iterator[str]:
    """The title, and its two parts if one stands for the other: "DNA (did not attend)"."""
    yield title
    parts = re.fullmatch(r"(.+) \((.+)\)", title)
    if parts:
        initials = ["".join(word[0] for word in words(part)) for part in parts.groups()]
        if initials[0] == parts[2].lower() or initials[1] == parts[1].lower():
            yield from parts.groups()


def _data(path: str, text: str) -> dict[str, Any]:
    try:
        data = yaml.load(text, Loader=yaml.BaseLoader)  # "no" and "on" are words here
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 0
        raise CannotRun([Problem(path, "This is not YAML that we can read.", HELP, line)]) from None
    if not isinstance(data, dict) or set(data) != {"quiet", "words"}:
        raise CannotRun([Problem(path, "The file needs two lists: `quiet` and `words`.", HELP)])
    return data


def _add(entry: Any, found: Everyday, pages: Mapping[str, int]) -> str:
    """Take an entry in; gives what is the matter with it, if anything."""
    if (
        not isinstance(entry, dict)
        or not isinstance(entry.get("ask"), list)
        or not entry.keys() <= {"ask", "find", "page", URGENT}
        or (URGENT in entry and (entry[URGENT] != "yes" or "page" not in entry))
    ):
        return f"This entry cannot be read: {entry!r}."
    page = entry.get("page")
    if page is not None and page not in pages:
        return f"There is no page `{page}`."
    for asked in entry["ask"]:
        for name in dict.fromkeys(_keys(asked, found)):
            also = found.also.setdefault(name, [])
            also += [other for each in entry.get("find", []) if (other := _key(each, found)) not in also]
            if page is not None and pages[page] not in found.leads.setdefault(name, []):
                found.leads[name].append(pages[page])
            if page is not None and URGENT in entry:
                found.urgent[name] = [pages[page]]
    return ""
