"""Offers a replacement that can stand where the words stood, or says why there is none.

Only an `instead` item that says which forms it `fits` can be offered, and only when it is
the one item that fits. A replacement is not a translation: when in doubt, a person writes.
What stands in quotation marks is left as somebody said it. The word "a" or "an" before the
words is changed with them.
"""

from __future__ import annotations

from wordcare.matching.lists import lists
from wordcare.matching.sentence import stems
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

BEST = "the best choice"
WEIGH = "when "
"""How notes begin on what is better than all else on a page, and on what suits some meanings only."""

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
        (say, note)
        for say, fits, note in page.instead
        if fits and fits in (feature, "any") and _made_for(say, note, page.avoid, sentence)
    ]
    if _quoted(scene):
        return Fix("", why_not=QUOTED)
    if len(fitting) != 1 or _is_second_best(page, fitting[0][1]):
        return Fix("", why_not=CHOICE)
    from wordcare.replacing.fitting import fits, with_article  # for few matches just one is meant
    from wordcare.replacing.kept_fits import kept

    say = fitting[0][0]
    if not fits(say, feature, scene):
        return Fix("", why_not=GRAMMAR)
    if why_not := kept(page, feature, sentence):
        return Fix("", why_not=why_not)
    return Fix(*with_article(say, sentence))


def _is_second_best(page: WordPage, note: str) -> bool:
    """Whether the page asks to weigh first: by its note, or as it knows a better choice that has no form.

    What a note says is meant "in place of" these very words is sure all the same.
    """
    if note.startswith(IN_PLACE):
        return False
    better = any(not fits and other.startswith(BEST) for _, fits, other in page.instead)
    return better or note.startswith(WEIGH)


def _made_for(say: str, note: str, avoided: list[str], sentence: Sentence) -> bool:
    """Whether `say` is meant for the match: a note may tell, or the first word it keeps of some expression.

    "Council" stands "in place of LA", and not of "TA". "Person with dementia" is made for "dementia
    sufferer", and not for "Alzheimer's sufferer".
    """
    match = sentence.texts[sentence.first : sentence.last]
    if note.startswith(IN_PLACE):
        return [word.text for word in words(note.removeprefix(IN_PLACE).partition(",")[0])] == match
    expressions = [[word.text for word in words(expression)] for expression in avoided]
    if any(_says_more(match, each) or _says_less(match, each, say) for each in expressions):
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


def _says_less(match: list[str], expression: list[str], say: str) -> bool:
    """Whether `say` stands for a longer expression, by what that has after the match.

    A "failed suicide attempt" is a suicide attempt, but a "failed suicide" may be a person.
    """
    begun = [each in stems(word) for word, each in zip(match, expression, strict=False)]
    return all(begun) and not set(expression[len(match) :]).isdisjoint(
        stem for word in words(say) for stem in stems(word.text)
    )


def _alike(word: str, wanted: str) -> bool:
    """Whether a word is a form of the wanted one."""
    return word == wanted or (len(wanted) > _STEM and word.startswith(wanted[:-1]))


def _quoted(scene: Scene) -> bool:
    """Whether the match is in quotation marks, or after a straight one that is still open."""
    if any(scene.quotations.spoken(span) for span in scene.around):
        return True
    sentence = scene.sentence
    return scene.quotations.is_open(sentence.starts[sentence.first])
