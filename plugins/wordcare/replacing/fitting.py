"""Tells whether a replacement can stand where the words stood, and gives it its article and capital."""

from __future__ import annotations

from wordcare.judgement.senses.sense import HYPHENS
from wordcare.matching.lists import lists
from wordcare.replacing.joined_fits import joined_fits
from wordcare.replacing.meaning_fits import keeps_meaning
from wordcare.replacing.noun_fits import noun_fits, takes_article, word_before
from wordcare.replacing.phrase_fits import phrase_fits
from wordcare.replacing.tail_fits import hangs_on_tail
from wordcare.replacing.verb_fits import VERBS, verb_fits
from wordcare.replacing.wording import article_of, in_capitals, is_shouted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

_NOUNS = ("one", "several")
_ARTICLES = ("a", "an")
_TIES = ("-", "‐", "‑", "'", "’", "/")
"""What ties words to those before them: "drug users' views", "drug users/dealers"."""


def fits(say: str, feature: str, scene: Scene) -> bool:
    """Whether `say` can stand where the match stands, as far as its neighbours tell."""
    sentence = scene.sentence
    if feature == "possessive" or _glued(sentence) or not joined_fits(say, sentence):
        return False
    if not keeps_meaning(say, feature, sentence):
        return False
    if feature in VERBS:
        return verb_fits(say, feature, scene)
    if hangs_on_tail(say, sentence) or _article_is_apart(sentence) or _has_a_prefix(say, sentence):
        return False
    return noun_fits(say, feature, scene) if feature in _NOUNS else phrase_fits(say, scene)


def _glued(sentence: Sentence) -> bool:
    """Whether a sign ties the match to more: "ex-addicts", "addicts' views", the last stop of "O.A.P."."""
    start, end = sentence.starts[sentence.first], sentence.ends[sentence.last - 1]
    if "." in sentence.text[start:end]:
        return True
    return sentence.text[max(start - 1, 0) : start] in HYPHENS or sentence.text[end : end + 1] in _TIES


def _article_is_apart(sentence: Sentence) -> bool:
    """Whether a sign parts the match from its article, or there are two: "an (able-bodied)", "a/an"."""
    before, further = sentence.word(sentence.first - 1), sentence.word(sentence.first - 2)
    if before not in _ARTICLES:
        return before == "n" and further == "a"  # "a(n)"
    return not sentence.touches(sentence.first - 1) or further in _ARTICLES


def _has_a_prefix(say: str, sentence: Sentence) -> bool:
    """Whether the word before belongs to the match, or both would deny: "non able-bodied"."""
    before, fits = word_before(sentence), lists("fits")
    return before in fits["prefixes"] or (say.startswith("non-") and before in fits["denies"])


def with_article(say: str, sentence: Sentence) -> tuple[str, int]:
    """`say` with the capital letter and the article that it needs, and how many words before it go too."""
    article = word_before(sentence)
    if article not in _ARTICLES:
        return in_capitals(say, sentence, sentence.first), 0
    if takes_article(say, sentence):
        return in_capitals(say, sentence, sentence.first - 1), 1
    said = in_capitals(say, sentence, sentence.first)
    fitting = article_of(say)  # all in capitals, a word looks like letters read out
    if fitting == article:
        return said, 0
    return f"{_like(sentence, fitting)} {said}", 1


def _like(sentence: Sentence, article: str) -> str:
    """The article with capitals as the one before the match has them."""
    if is_shouted(sentence):
        return article.upper()
    return article.capitalize() if sentence.capital(sentence.first - 1) else article
