"""The index of all words: by topic with counts, A to Z, and by level.

Everything is in the page as plain lists of links, so it works without JavaScript. A small
script of the site adds a box that filters the rows (class `word-row`).
"""

from __future__ import annotations

from wordcare.finding import LEVELS as LEVELS_FROM_MILD
from wordcare.word_pages.text import LEVELS, bullets, level_badge, mention, plain, sections

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wordcare.rulebook.word import Word


def index_page(words: Iterable[Word], address: Callable[[Word], str]) -> str:
    """The lists as Markdown, to stand under the index page's own text.

    `address` gives what a link to a word's page says, as the Markdown of the index page
    must write it.
    """
    every = sorted(words, key=lambda word: word.title.lower())
    parts = [
        ("By topic", _by_topic(every, address)),
        ("A to Z", _a_to_z(every, address)),
        ("By how strongly we feel", _by_level(every, address)),
    ]
    return f'<div class="words-filter"></div>\n\n{sections(parts)}'


def _by_topic(words: list[Word], address: Callable[[Word], str]) -> str:
    topics: dict[str, list[Word]] = {}
    for word in words:
        topics.setdefault(word.topic or "other words", []).append(word)
    return "\n\n".join(
        f"### {_capital(topic)} ({len(topics[topic])})\n\n"
        + bullets([_full_row(word, address) for word in topics[topic]])
        for topic in sorted(topics, key=str.lower)
    )


def _full_row(word: Word, address: Callable[[Word], str]) -> str:
    instead = f"Say instead: <b>{mention(word.instead[0][0])}</b>." if word.instead else ""
    others = [mention(expression) for expression in word.avoid if _same(expression) != _same(word.title)]
    also = f'<span class="word-row__also">Also: {", ".join(others)}.</span>' if others else ""
    shown = [f"{_link(word.title, word, address)}.", instead, also, level_badge(word.level)]
    return f'<span class="word-row word-row--full">{" ".join(part for part in shown if part)}</span>'


def _a_to_z(words: list[Word], address: Callable[[Word], str]) -> str:
    entries = sorted(
        {(expression, word.id): word for word in words for expression in word.avoid}.items(),
        key=lambda entry: entry[0][0].lower(),
    )
    letters: dict[str, list[str]] = {}
    for (expression, _), word in entries:
        row = f'<span class="word-row">{_link(expression, word, address)}</span>'
        letters.setdefault(expression[:1].upper(), []).append(row)
    # The letters are raw HTML to keep them out of the table of contents.
    return "\n\n".join(
        f'<h3 class="words-letter">{plain(letter)}</h3>\n\n{bullets(rows)}'
        for letter, rows in letters.items()
    )


def _by_level(words: list[Word], address: Callable[[Word], str]) -> str:
    parts = []
    for level in reversed(LEVELS_FROM_MILD):
        chosen = [word for word in words if word.level == level]
        rows = [f'<span class="word-row">{_link(word.title, word, address)}</span>' for word in chosen]
        if rows:
            parts.append(f"### {LEVELS[level][0]} ({len(rows)})\n\n{bullets(rows)}")
    return "\n\n".join(parts)


def _link(text: str, word: Word, address: Callable[[Word], str]) -> str:
    return f"[{plain(text)}]({address(word)})"


def _same(text: str) -> str:
    return text.replace("-", " ").lower()


def _capital(text: str) -> str:
    return plain(text[:1].upper() + text[1:])
