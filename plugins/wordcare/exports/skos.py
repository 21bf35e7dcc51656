"""The rulebook as a vocabulary: W3C SKOS, written as Turtle.

Each word page is a concept. Its preferred label is the first thing to say instead: any other may say
something else than the words to avoid. Those are hidden labels: SKOS has them for words that people
search by and nobody should be shown. Topics are collections. Where several pages advise the same
words, their concepts share a label: SKOS asks for one label a concept (S14), not for one concept a
label. Where the first thing only tells a writer what kind of words to find, or there is none, there
is no preferred label, as SKOS allows: the title, which all pages have beside their labels, is mostly
the words to avoid.

Specification: https://www.w3.org/TR/skos-reference/ and https://www.w3.org/TR/turtle/
"""

from __future__ import annotations

import json
import re
from urllib.parse import quote

from wordcare.matching.kinds import is_for_people
from wordcare.matching.lists import lists
from wordcare.rulebook.lookup import forms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wordcare.exports import Exported
    from wordcare.rulebook import Word

LANGUAGE = "en-GB"
NO_ADDRESS = "urn:wordcare:"
"""Begins the names of concepts when the guide has no public address."""

_HINTS = ("such as", '"', "“")
"""One of these stands in what to say when it is an example, and the words are still to be found."""

_PREFIXES = """\
@prefix dct: <http://purl.org/dc/terms/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

"""


def files(exported: Exported) -> dict[str, str]:
    """One file."""
    parts = [_PREFIXES, _scheme(exported)]
    parts += [_concept(word, exported) for word in exported.words]
    parts += _topics(exported)
    return {"words.ttl": "".join(parts)}


def _scheme(exported: Exported) -> str:
    facts = [("a", "skos:ConceptScheme"), ("dct:title", _text(exported.name)), ("dct:language", '"en-GB"')]
    if exported.licence:
        facts += [("dct:creator", _text(exported.maker)), ("dct:license", _address(exported.licence_link))]
    facts += [("skos:hasTopConcept", _named(exported, word.id)) for word in exported.words]
    return _block(_named(exported, ""), facts)


def _preferred(word: Word) -> str:
    """What to call the concept of a page; empty where the first thing to say is a hint to writers."""
    first = word.instead[0][0] if word.instead else ""
    return "" if any(sign in first for sign in _HINTS) else first


def _hidden(word: Word) -> dict[str, None]:
    """All that people may search by, each once; only people own something: "addict's"."""
    found = [form for form, feature in forms(word) if feature != "possessive" or _can_own(form)]
    return dict.fromkeys([*word.avoid, *found])


def _can_own(possessive: str) -> bool:
    """Whether a possessive is that of a name for people, and not of a longer turn of phrase."""
    *before, owner = possessive.lower().removesuffix("'s").split()
    small = lists("grammar")["never a noun"]
    return small.isdisjoint(before) and is_for_people(owner)


def _concept(word: Word, exported: Exported) -> str:
    preferred = _preferred(word)
    labels = dict.fromkeys(say for say, _, _ in word.instead)
    facts = [
        ("a", "skos:Concept"),
        ("skos:inScheme", _named(exported, "")),
        ("skos:topConceptOf", _named(exported, "")),
        ("skos:notation", _plain(word.id)),
        *([("skos:prefLabel", _text(preferred))] if preferred else []),
        *(("skos:altLabel", _text(label)) for label in labels if label != preferred),
        *(("skos:hiddenLabel", _text(label)) for label in _hidden(word) if label not in labels),
        ("dct:title", _text(word.title)),
        ("skos:note", _text(word.why)),
        ("skos:editorialNote", _text(f"Level: {word.level}")),
    ]
    facts += [("skos:scopeNote", _text(word.fine))] if word.fine else []
    facts += [("skos:historyNote", _text(_decided(word)))] if word.decided else []
    facts += [("dct:source", _source(source)) for source in word.sources]
    return _block(_named(exported, word.id), facts)


def _decided(word: Word) -> str:
    parts = [str(word.decided[key]) for key in ("status", "by", "when") if word.decided.get(key)]
    return ", ".join(parts) + (f"; to be looked at again on {word.review}" if word.review else "")


def _source(source: dict[str, str]) -> str:
    facts = [
        ("dct:title", _text(str(source["title"]))),
        *([("dct:publisher", _text(source["organisation"]))] if source.get("organisation") else []),
        *([("dct:date", f'"{source["year"]}"^^xsd:gYear')] if source.get("year") else []),
        *([("dct:identifier", _address(source["link"]))] if source.get("link") else []),
        *([("skos:note", _text(_how_read(source["read"])))] if source.get("read") else []),
        *([("skos:note", _text(source["says"]))] if source.get("says") else []),
    ]
    return f"[ {' ; '.join(f'{name} {value}' for name, value in facts)} ]"


def _how_read(read: str) -> str:
    """How much of a source was read, so that it can stand alone: "read by us in part"."""
    return "not read by us" if read == "not read" else f"read by us {read}"


def _topics(exported: Exported) -> Iterator[str]:
    for topic in sorted({word.topic for word in exported.words if word.topic}):
        members = [word.id for word in exported.words if word.topic == topic]
        facts = [("a", "skos:Collection"), ("skos:prefLabel", _text(topic))]
        facts += [("skos:member", _named(exported, name)) for name in members]
        yield _block(_named(exported, f"topic:{re.sub('[^a-z0-9]+', '-', topic.lower()).strip('-')}"), facts)


def _block(subject: str, facts: Iterable[tuple[str, str]]) -> str:
    return f"{subject}\n" + " ;\n".join(f"    {name} {value}" for name, value in facts) + " .\n\n"


def _named(exported: Exported, name: str) -> str:
    """The address of a concept, of a topic, or of the whole scheme when `name` is empty."""
    if not exported.site:
        return _address(f"{NO_ADDRESS}{name or 'words'}")
    start = f"{exported.site.rstrip('/')}/language"
    topic = name.removeprefix("topic:")
    if not name or topic != name:
        return _address(f"{start}/#{topic}" if name else f"{start}/")
    return _address(f"{start}/words/{name}/")


def _address(address: str) -> str:
    """An address in angle brackets; what Turtle forbids in one is percent-encoded."""
    return f"<{quote(address, safe=_SAFE)}>"


_SAFE = "!#$%&'()*+,/:;=?@[]~-._"


def _plain(text: str) -> str:
    """A text in quotes; JSON escapes are Turtle escapes."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


def _text(text: str) -> str:
    return f"{_plain(text)}@{LANGUAGE}"
