"""The rulebook as JSON, for programs.

    {
      "version": 1,
      "name": "Working together well: words", "language": "en-GB",
      "licence": {"name": "CC BY 4.0", "link": "https://...", "by": "..."},     or null if not known
      "words": [{
        "id": "hard-to-reach", "title": "Hard to reach", "link": "https://... or empty",
        "level": "block, warn or advise", "topic": "...",
        "avoid": ["hard to reach"],
        "forms": [{"text": "hard to reach", "feature": "", "case": false}],
        "instead": [{"say": "...", "fits": "several", "note": "about several people"}],
        "fine": "when the words are fine, for people",
        "fineWhen": {"near": ["shelf"]}, "onlyWhen": {},
        "why": "one sentence", "body": "all of the reason, as Markdown",
        "examples": {"flag": ["We engage [[hard-to-reach]] groups."], "pass": ["..."]},
        "sources": [{"title": "...", "organisation": "...", "year": "2020", "link": "...", "read": "in part",
                     "says": "names this expression"}],
        "decided": {"by": "...", "when": "2026-11-22", "status": "draft"}, "review": "2027-05-22"
      }]
    }

`forms` holds every form that is found, `avoid` too. `feature` says which form it is (one,
several, possessive, base, s, past, ing) or is empty; `case` says that capitals count. Between words
stands a space or a hyphen. What is not known is empty. New keys may be added; `version`
changes if one changes.
"""

from __future__ import annotations

import json

from wordcare.rulebook.lookup import forms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from wordcare.exports import Exported
    from wordcare.rulebook import Word

VERSION = 1


def files(exported: Exported) -> dict[str, str]:
    """One file."""
    return {"words.json": json.dumps(document(exported), ensure_ascii=False, indent=1) + "\n"}


def document(exported: Exported) -> dict[str, Any]:
    """The rulebook as plain values."""
    licence = {"name": exported.licence, "link": exported.licence_link, "by": exported.maker}
    return {
        "version": VERSION,
        "name": exported.name,
        "language": "en-GB",
        "licence": licence if exported.licence else None,
        "words": [_word(word, exported.link(word)) for word in exported.words],
    }


def _word(word: Word, link: str) -> dict[str, Any]:
    return {
        "id": word.id,
        "title": word.title,
        "link": link,
        "level": word.level,
        "topic": word.topic,
        "avoid": word.avoid,
        "forms": [
            {"text": text, "feature": feature, "case": text != text.lower()} for text, feature in forms(word)
        ],
        "instead": [{"say": say, "fits": fits, "note": note} for say, fits, note in word.instead],
        "fine": word.fine,
        "fineWhen": word.fine_when,
        "onlyWhen": word.only_when,
        "why": word.why,
        "body": word.body,
        "examples": {"flag": word.flag, "pass": word.passes},
        "sources": word.sources,
        "decided": word.decided,
        "review": word.review,
    }
