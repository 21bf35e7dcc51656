"""The lists of all words, each for a page of its own: by topic, A to Z, by level, argued about, in short.

A list is added under the text of the page with its name that stands beside the folder of
word pages. Those that have no such page are added to the index. All are plain lists of links,
so they work without JavaScript. A small script of the site adds a box that filters the rows
(class `word-row`).
"""

from __future__ import annotations

import re

from wordcare.finding import LEVELS as LEVELS_FROM_MILD
from wordcare.word_pages.text import LEVELS, bullets, level_badge, mention, plain, sections

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from wordcare.rulebook.word import Word

    Address = Callable[[Word], str]
    """What a link to a word's page says, as the Markdown of the page with the list must write it."""

_HEADING = re.compile(r"^#(##(?= ))|(</?h)3\b", re.MULTILINE)
"""Headings one level lower than they have to be where a list has a page of its own."""

_CONDITION = re.compile(r"\b(?:only|if it|when)\b")
"""In a note on words to say instead: they do not fit everywhere."""

FILTER = '<div class="words-filter"></div>'
"""Where the script puts its box."""


def is_list(name: str) -> bool:
    """Whether a page with this name, without `.md`, gets a list."""
    return name == "index" or name in _IN_INDEX or name in _APART


def list_page(name: str, words: Iterable[Word], address: Address, beside: Collection[str]) -> str:
    """The list for the page `name` as Markdown, to stand under the page's own text.

    `beside` has the names of the pages in the same folder, without `.md`.
    """
    every = sorted(words, key=lambda word: word.title.lower())
    if name != "index":
        _, made, filtered = _IN_INDEX[name] if name in _IN_INDEX else _APART[name]
        rows = _HEADING.sub(lambda mark: mark[1] or f"{mark[2]}2", made(every, address))
        return f"{FILTER}\n\n{rows}" if filtered else rows
    parts = [
        (title, made(every, address)) for key, (title, made, _) in _IN_INDEX.items() if key not in beside
    ]
    topics = [("Topics", _topic_links(every))] if "by-topic" in beside else []
    return sections(topics) + (f"{FILTER}\n\n{sections(parts)}" if parts else "")


def _topics(words: list[Word]) -> dict[str, list[Word]]:
    topics: dict[str, list[Word]] = {}
    for word in words:
        topics.setdefault(word.topic or "other words", []).append(word)
    return {topic: topics[topic] for topic in sorted(topics, key=str.lower)}


def _topic_links(words: list[Word]) -> str:
    return bullets(
        [
            f"[{_capital(topic)}](by-topic.md#{_anchor(topic)}) ({len(chosen)})"
            for topic, chosen in _topics(words).items()
        ]
    )


def _by_topic(words: list[Word], address: Address) -> str:
    # Headings are raw HTML, so that their addresses do not change with the counts in them.
    return "\n\n".join(
        f'<h3 id="{_anchor(topic)}">{_capital(topic)} ({len(chosen)})</h3>\n\n'
        + bullets([_full_row(word, address) for word in chosen])
        for topic, chosen in _topics(words).items()
    )


def _full_row(word: Word, address: Address) -> str:
    instead = f"Say instead: <b>{mention(word.instead[0][0])}</b>." if word.instead else ""
    others = [mention(expression) for expression in word.avoid if _same(expression) != _same(word.title)]
    also = f'<span class="word-row__also">Also: {", ".join(others)}.</span>' if others else ""
    shown = [f"{_link(word.title, word, address)}.", instead, also, level_badge(word.level)]
    return f'<span class="word-row word-row--full">{" ".join(part for part in shown if part)}</span>'


def _a_to_z(words: list[Word], address: Address) -> str:
    entries = sorted(
        {(expression, word.id): word for word in words for expression in word.avoid}.items(),
        key=lambda entry: entry[0][0].lower(),
    )
    letters: dict[str, list[str]] = {}
    for (expression, _), word in entries:
        letters.setdefault(expression[:1].upper(), []).append(_row(expression, word, address))
    jumps = " ".join(f'<a href="#letter-{_anchor(letter)}">{plain(letter)}</a>' for letter in letters)
    return f'<p class="words-letters">{jumps}</p>\n\n' + "\n\n".join(
        f'<h3 class="words-letter" id="letter-{_anchor(letter)}">{plain(letter)}</h3>\n\n{bullets(rows)}'
        for letter, rows in letters.items()
    )


def _by_level(words: list[Word], address: Address) -> str:
    parts = []
    for level in reversed(LEVELS_FROM_MILD):
        rows = [_row(word.title, word, address) for word in words if word.level == level]
        if rows:
            parts.append(f"### {LEVELS[level][0]} ({len(rows)})\n\n{bullets(rows)}")
    return "\n\n".join(parts)


def _argued(words: list[Word], address: Address) -> str:
    chosen = [word for word in words if word.decided.get("status") == "contested"]
    return bullets([f"{_link(word.title, word, address)}: {mention(word.why)}" for word in chosen])


def _summary(words: list[Word], address: Address) -> str:
    """The words that stop a page, each with the first of what to say instead."""
    chosen = [word for word in words if word.level == LEVELS_FROM_MILD[-1] and word.instead]
    rows = [f"{_link(word.title, word, address)}: {mention(_first_instead(word))}" for word in chosen]
    return f'<div class="words-summary"></div>\n\n{bullets(rows)}'


def _first_instead(word: Word) -> str:
    """What to say first of all, with the note on it if that says when the words are right at all."""
    say, _, note = word.instead[0]
    return f"{say} ({note})" if _CONDITION.search(note) else say


_IN_INDEX: dict[str, tuple[str, Callable[[list[Word], Address], str], bool]] = {
    "by-topic": ("By topic", _by_topic, True),
    "a-to-z": ("A to Z", _a_to_z, True),
    "by-level": ("By how strongly we feel", _by_level, True),
}
"""Lists that the index has unless a page of theirs does: name -> (title, list, whether it gets the box)."""
_APART = {"argued": ("", _argued, False), "summary": ("", _summary, False)}
"""Lists that only a page of their own has."""


def _row(text: str, word: Word, address: Address) -> str:
    return f'<span class="word-row">{_link(text, word, address)}</span>'


def _link(text: str, word: Word, address: Address) -> str:
    return f"[{plain(text)}]({address(word)})"


def _anchor(topic: str) -> str:
    return "".join(sign if sign.isalnum() else "-" for sign in topic.lower())


def _same(text: str) -> str:
    return text.replace("-", " ").lower()


def _capital(text: str) -> str:
    return plain(text[:1].upper() + text[1:])
