"""One word page: what to avoid, what to say instead, why, and everything behind it."""

from __future__ import annotations

import re

from wordcare.word_pages.text import bullets, level_badge, long_date, mention, plain, sections

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.rulebook.word import Word

_TITLE = re.compile(r"\A\s*#[ \t].*\n")
_MARKED = re.compile(r"\[\[(.*?)\]\]")
_STATUS = {
    "draft": "A first draft. It has not been agreed yet.",
    "agreed": "Agreed.",
    "contested": "People do not agree about this one. We show where we stand today.",
}
COMPANY = {
    "before": "one of these comes right before them",
    "after": "one of these comes right after them",
    "near": "one of these is in the same sentence",
    "part_of": "they are part of one of these",
    "followed_by": "what comes right after them is",
    "about": "they are about",
    "said_of": "they are said of",
    "fond_of": "what comes right before them is one of people's",
    "used_as": "they are used as",
    "topic": "the sentence is about",
    "quoted": "they are in quotation marks and nobody is called so, as",
    "explained": "they have been explained before",
}
"""When some company counts, said of the words; "explain" says it like this too."""
FOR_CHECKING = "For people who check the words"
"""The last part: what the checker goes by. Sentences that hurt stay closed until somebody opens them."""
NAMES = "names this expression"
_LITTLE = {
    0: "None of these names the words themselves. They support the idea behind this page."
    " The people whom the words are about should decide whether it stays.",
    1: "Only one source that we read names the words themselves."
    " The people whom the words are about should decide whether that is enough.",
}
"""What to say by how many sources name the words."""
_READ = {
    "in full": "We read it in full.",
    "in part": "We read part of it.",
    "not read": "We have not read it ourselves yet.",
}


def word_page(word: Word, body: str, index: str) -> str:
    """The whole page as Markdown.

    `body` is the page's own text, which says why. `index` is the address of the index of all
    words, as the Markdown of this page must write it; empty when there is none.
    """
    top = [f"# {plain(word.title)}", _way_back(word, index)]
    return (
        "\n\n".join(part for part in top if part)
        + "\n\n"
        + sections(
            [
                ("Avoid", bullets([_avoided(expression) for expression in word.avoid])),
                ("Say instead", bullets([_replacement(*one) for one in word.instead])),
                ("How strongly we feel", level_badge(word.level)),
                ("Why", _TITLE.sub("", body).strip()),
                ("When it is fine", mention(word.fine) if word.fine else ""),
                ("Where this comes from", _sources(word)),
                ("Who decided, and when", _decision(word)),
                (FOR_CHECKING, _for_checking(word)),
            ]
        )
    )


def _way_back(word: Word, index: str) -> str:
    link = f"[All the words]({index})" if index else ""
    topic = f"Topic: {plain(word.topic)}" if word.topic else ""
    return " · ".join(part for part in (link, topic) if part)


def _avoided(expression: str) -> str:
    return f'<span class="word-avoid">{mention(expression)}</span>'


def _replacement(say: str, _fits: str, note: str) -> str:
    about = f" ({plain(note)})" if note else ""
    return f'<span class="word-instead mention"><b>{plain(say)}</b>{about}</span>'


def _for_checking(word: Word) -> str:
    """The examples and rules behind one line, in HTML, as nothing else can be closed on every site."""
    parts = [
        ("The marked words are what we would change:", _quoted(word.flag)),
        ("These are fine:", _quoted(word.passes)),
        ("The checker lets the words stand when", _company(word.fine_when)),
        ("The checker marks the words only when", _company(word.only_when)),
    ]
    inside = "".join(f"\n<p>{leads}</p>\n{_list(items)}" for leads, items in parts if items)
    if not inside:
        return ""
    return f"<details>\n<summary>Examples, and what the checker looks at</summary>{inside}\n</details>"


def _list(items: list[str]) -> str:
    return "<ul>\n" + "\n".join(f"<li>{item}</li>" for item in items) + "\n</ul>"


def _company(company: dict[str, list[str]]) -> list[str]:
    return [f"{COMPANY[place]}: {mention(', '.join(words))}" for place, words in company.items() if words]


def _quoted(sentences: list[str]) -> list[str]:
    return [f'<q class="word-example mention">{_marked(sentence)}</q>' for sentence in sentences]


def _marked(sentence: str) -> str:
    """The sentence with `[[ ]]` as marked words: a background, an underline and bold, never colour alone."""
    pieces = _MARKED.split(sentence)
    return "".join(
        f'<mark class="word-found">{_inner(piece)}</mark>' if number % 2 else _inner(piece)
        for number, piece in enumerate(pieces)
    )


def _inner(piece: str) -> str:
    # `plain` trims the ends, where a piece of a sentence needs its space.
    before = " " if piece[:1].isspace() else ""
    after = " " if piece[-1:].isspace() and piece.strip() else ""
    return f"{before}{plain(piece)}{after}"


def _sources(word: Word) -> str:
    """Each source, and for words that stop a page, how much stands behind that when it is little."""
    listed = bullets([_source(source) for source in word.sources])
    named = sum(source.get("says") == NAMES for source in word.sources)
    little = _LITTLE.get(named, "") if word.level == "block" and listed else ""
    return f"{listed}\n\n{little}" if little else listed


def _source(source: dict[str, str]) -> str:
    title = f'<cite class="mention">{plain(source.get("title", ""))}</cite>'
    link = source.get("link", "")
    if link.startswith(("https://", "http://")):
        title = f'<a href="{plain(link)}">{title}</a>'
    about = ", ".join(mention(str(source[key])) for key in ("organisation", "year") if source.get(key))
    standing = [_READ.get(source.get("read", ""), ""), _says(source.get("says", ""))]
    return " ".join(part for part in [f"{title}." if not about else f"{title}, {about}.", *standing] if part)


def _says(says: str) -> str:
    return f"It {plain(says)}." if says else ""


def _decision(word: Word) -> str:
    facts = [
        ("Decided by", plain(word.decided.get("by", ""))),
        ("On", long_date(word.decided.get("when", ""))),
        ("Where it stands", _STATUS.get(word.decided.get("status", ""), "")),
        ("To look at again by", long_date(word.review)),
    ]
    return bullets([f"<b>{name}:</b> {fact}" for name, fact in facts if fact])
