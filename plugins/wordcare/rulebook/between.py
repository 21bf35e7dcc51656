"""Faults that show when all forms are known: words judged twice, advised and avoided, or never met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wordcare.finding import Problem
from wordcare.judgement.judging import judge
from wordcare.prose import Passage, Prose
from wordcare.rulebook.forms import Form, folded, word_forms
from wordcare.rulebook.lookup import plain
from wordcare.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.rulebook.page import Page
    from wordcare.rulebook.word import Word


def same_titles(pages: list[Page]) -> Iterator[Problem]:
    """Pages that readers could not tell apart in a list."""
    first: dict[str, Page] = {}
    for page in pages:
        assert page.draft
        other = first.setdefault(page.draft.title.casefold(), page)
        if other is not page:
            found = f"The title `{page.draft.title}` is also that of {other.path}."
            yield Problem(page.path, found, "Give one of them another title, or make one page of both.", 2)


def doubles(pages: list[Page]) -> Iterator[Problem]:
    """Expressions of which some form is also a form of an earlier page; told once for each expression."""
    first: dict[tuple[str, ...], list[tuple[Page, Form, str]]] = {}
    told = set()
    for page in pages:
        assert page.draft
        for form in word_forms(page.draft):
            for spelling in dict.fromkeys((form.text, form.text.replace("-", ""))):  # bed-blocker, bedblocker
                same = first.setdefault(tuple(part.lower() for part in folded(spelling)), [])
                others = (one for one in same if one[0] is not page and _meet(spelling, one[2]))
                other = next(others, None)
                if other and (page.path, form.given) not in told:
                    told.add((page.path, form.given))
                    yield _double(page, form, *other[:2])
                elif not other:
                    same.append((page, form, spelling))


def _meet(left: str, right: str) -> bool:
    """Whether some text reads as both; they differ at most in small letters and capitals."""
    pairs = zip(folded(left), folded(right), strict=True)
    return all(one == two or one.islower() or two.islower() for one, two in pairs)


def _double(page: Page, form: Form, other: Page, its_form: Form) -> Problem:
    there = f"{other.path}, line {other.lines[its_form.given]}"
    return Problem(
        page.path,
        f"`{form.text}` is also found for {there}.",
        "Keep it on one of the two pages.",
        page.lines[form.given],
    )


def idle_company(pages: list[Page]) -> Iterator[Problem]:
    """Company that never helps, or in which nothing of its page would ever be found."""
    for page in pages:
        assert page.draft
        forms = word_forms(page.draft)
        for phrase in page.draft.fine_when.get("part_of", []):
            fault = _fault_of_longer(phrase, forms)
            if fault:
                yield Problem(page.path, *fault, page.lines["part_of", phrase])
        for place, phrases in page.draft.fine_when.items():
            for phrase in phrases:
                if phrase in page.draft.only_when.get(place, []):
                    yield Problem(
                        page.path,
                        f"`{phrase}` under `{place}` stands in `fine_when` and in `only_when`.",
                        "Keep it in one of the two: words cannot be fine and not fine in the same company.",
                        page.lines[place, phrase],
                    )


def _fault_of_longer(phrase: str, forms: list[Form]) -> tuple[str, str] | None:
    """What is wrong with a longer expression under `part_of`, and what to write."""
    read = plain(phrase)
    if not any(f" {plain(form.text)} " in f" {read} " for form in forms):
        return (
            f"`{phrase}` under `part_of` has none of this page's words in it.",
            "Write the longer expression with the words, or use `near`, `before` or `after`.",
        )
    # Longer words in capitals may be a name in which the words are fine: the Travellers.
    if any(plain(form.text) == read and phrase in (phrase.lower(), form.text) for form in forms):
        return (
            f"`{phrase}` under `part_of` is what this page says to avoid, so it would never be found.",
            "Write a longer expression, or take the line out.",
        )
    return None


def idle_replacements(pages: list[Page]) -> Iterator[Problem]:
    """Replacements for a kind of form that their page never finds, so they are never offered."""
    for page in pages:
        assert page.draft
        features = sorted({form.feature for form in word_forms(page.draft) if form.feature} | {"any"})
        for say, fits, _ in page.draft.instead:
            if fits and fits not in features:
                found = f"`{say}` fits forms of the kind `{fits}`, but this page finds none."
                see = f"To see its forms: wordcare words --forms {page.draft.id}"
                line = page.lines["instead", say]
                yield Problem(page.path, found, f"Use one of: {', '.join(features)}. {see}", line)


def contradictions(pages: list[Page], index: dict[str, Any]) -> Iterator[Problem]:
    """Replacements that some page says to avoid, and not only mildly."""
    draft = Draft({page.draft.id: page.draft for page in pages if page.draft}, index)
    places = {page.draft.id: page for page in pages if page.draft}
    for page in pages:
        assert page.draft
        for say, _, _ in page.draft.instead:
            for avoided in sorted(draft.avoided_in(say)):
                there = "this page" if places[avoided] is page else places[avoided].path
                yield Problem(
                    page.path,
                    f"`{say}` is advised here, but {there} says to avoid words in it.",
                    "Find other words, or say on that page when they are fine.",
                    page.lines["instead", say],
                )


class Draft:
    """As much of a rulebook as judging needs, for pages of which some may have faults."""

    folder = ""

    def __init__(self, words: dict[str, Word], index: dict[str, Any]) -> None:
        self.words = words
        self.index = index

    def avoided_in(self, text: str) -> set[str]:
        """The ids of pages, hints aside, that say to avoid something in `text`."""
        passage = Passage("paragraph", [(text, 0, len(text))])
        found = judge(Source("", text), Prose([passage], []), self, [])  # type: ignore[arg-type]
        return {each.rule for each in found if each.flagged and self.words[each.rule].level != "advise"}
