"""Offers a replacement that can stand where the words stood, or says why there is none.

Only an `instead` item that says which forms it `fits` can be offered, and only when it is
the one item that fits. A replacement is not a translation: when in doubt, a person writes.
What stands in quotation marks is left as somebody said it. The word "a" or "an" before the
words is changed with them.
"""

from __future__ import annotations

from wordcare.matching.lists import lists
from wordcare.matching.noun_fits import has_tail, noun_fits, takes_article, word_before
from wordcare.matching.phrase_fits import phrase_fits
from wordcare.matching.sense import HYPHENS
from wordcare.matching.sentence import stems
from wordcare.matching.verb_fits import VERBS, verb_fits, word_after
from wordcare.matching.wording import article_of, in_capitals
from wordcare.matching.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence
    from wordcare.rulebook.word import Word as WordPage

QUOTED = "it is part of a quotation, and quotations stay as they are"
CHOICE = "only you can tell which words fit here"
GRAMMAR = "the words around it would have to change too"

IN_PLACE = "in place of "
"""Begins a note on a replacement that is meant for some of the words of its page only, up to a comma."""

_NOUNS = ("one", "several")
_ARTICLES = ("a", "an")
_TIES = ("-", "‐", "‑", "'", "’", "/")
"""What ties words to those before them: "drug users' views", "drug users/dealers"."""
_STEM = 4
"""So many letters of a verb are the same in all its forms."""


class Fix:
    """What to put in place of the words, and of `before` words before them; or why there is nothing."""

    __slots__ = ("before", "say", "why_not")

    def __init__(self, say: str, before: int = 0, why_not: str = "") -> None:
        self.say = say
        self.before = before
        """1 when the article before the words goes too, and `say` brings its own if it needs one."""
        self.why_not = why_not


def fix(page: WordPage, feature: str, scene: Scene) -> Fix:
    """The one replacement that fits the grammar, with its capital letter."""
    sentence = scene.sentence
    fitting = [
        say
        for say, fits, note in page.instead
        if fits and fits in (feature, "any") and _made_for(say, note, page.avoid, sentence)
    ]
    if _quoted(scene):
        return Fix("", why_not=QUOTED)
    if len(fitting) != 1:
        return Fix("", why_not=CHOICE)
    if not _fits(fitting[0], feature, scene):
        return Fix("", why_not=GRAMMAR)
    return _with_article(fitting[0], sentence)


def _made_for(say: str, note: str, avoided: list[str], sentence: Sentence) -> bool:
    """Whether `say` is meant for the match: a note may tell, or the first word it keeps of some expression.

    "Council" stands "in place of LA", and not of "TA". "Person with dementia" is made for "dementia
    sufferer", and not for "Alzheimer's sufferer".
    """
    match = sentence.texts[sentence.first : sentence.last]
    if note.startswith(IN_PLACE):
        return [word.text for word in words(note.removeprefix(IN_PLACE).partition(",")[0])] == match
    expressions = [[word.text for word in words(expression)] for expression in avoided]
    if any(_says_more(match, expression) for expression in expressions):
        return False
    known = {stem for expression in expressions for word in expression for stem in stems(word)}
    small = lists("grammar")["never a noun"] | lists("fits")["several people"]
    spoken = [word.text for word in words(say) if word.text not in small]
    kept = next((each for word in spoken if (each := known.intersection(stems(word)))), None)
    return kept is None or any(not kept.isdisjoint(stems(word)) for word in match)


def _says_more(match: list[str], expression: list[str]) -> bool:
    """Whether the match is an expression of the same page and more: "the newly disabled", "the disabled".

    What `say` stands for is the shorter one, so that it would leave something out.
    """
    if len(expression) >= len(match) or not _alike(match[-1], expression[-1]):
        return False
    rest, joints = iter(match), lists("grammar")["prepositions"]
    if expression != match[-len(expression) :] and not joints.isdisjoint(match[:-1]):
        return False  # "failed attempt at suicide" is "failed suicide" in other words
    return all(any(_alike(word, wanted) for word in rest) for wanted in expression)


def _alike(word: str, wanted: str) -> bool:
    """Whether a word is a form of the wanted one."""
    return word == wanted or (len(wanted) > _STEM and word.startswith(wanted[:-1]))


def _quoted(scene: Scene) -> bool:
    """Whether the match is in quotation marks, or after a straight one that is still open."""
    if any(scene.quotations.spoken(span) for span in scene.around):
        return True
    sentence = scene.sentence
    return scene.quotations.is_open(sentence.starts[sentence.first])


def _fits(say: str, feature: str, scene: Scene) -> bool:
    """Whether `say` can stand where the match stands, as far as its neighbours tell."""
    sentence = scene.sentence
    if feature == "possessive" or _glued(sentence) or _shares_a_noun(say, sentence):
        return False
    if feature in VERBS:
        return verb_fits(say, feature, scene)
    if has_tail(say) and _takes_up(sentence):
        return False
    return noun_fits(say, feature, scene) if feature in _NOUNS else phrase_fits(say, scene)


def _glued(sentence: Sentence) -> bool:
    """Whether a hyphen or an apostrophe ties the match to more: "ex-addicts", "addicts' views"."""
    start, end = sentence.starts[sentence.first], sentence.ends[sentence.last - 1]
    return sentence.text[max(start - 1, 0) : start] in HYPHENS or sentence.text[end : end + 1] in _TIES


def _shares_a_noun(say: str, sentence: Sentence) -> bool:
    """Whether what follows "and" may belong to the end of `say`, or its noun to the match too.

    "The homeless and rough sleeper population", but not "the homeless and the poor"; "people who
    use drugs and dealers", but not "people who are homeless and carers".
    """
    if not has_tail(say) or sentence.last >= sentence.end:
        return False
    if sentence.gap(sentence.last - 1).strip() == "&":
        return True
    if word_after(sentence) not in ("and", "or"):
        return False
    following = sentence.word(sentence.last + 1)
    if following == "two":
        return True  # "an addict or two"
    if following in lists("fits")["several people"] or following in lists("grammar")["never a noun"]:
        return False
    return not following.endswith("s") or (say.endswith("s") and not say.endswith("ss"))


def _takes_up(sentence: Sentence) -> bool:
    """Whether the next word would seem to go with the end of the new words: "who", "move them on"."""
    after, fits = word_after(sentence), lists("fits")
    return after in fits["takes up a noun"] or (
        after in fits["ends a verb"] and not sentence.touches(sentence.last)
    )


def _with_article(say: str, sentence: Sentence) -> Fix:
    article = word_before(sentence)
    if article not in _ARTICLES:
        return Fix(in_capitals(say, sentence, sentence.first))
    if takes_article(say, sentence):
        return Fix(in_capitals(say, sentence, sentence.first - 1), before=1)
    said = in_capitals(say, sentence, sentence.first)
    fitting = article_of(said)
    if fitting == article:
        return Fix(said)
    return Fix(f"{_like(sentence, fitting)} {said}", before=1)


def _like(sentence: Sentence, article: str) -> str:
    """The article with a capital letter if the one before the match has one."""
    return article.capitalize() if sentence.capital(sentence.first - 1) else article
