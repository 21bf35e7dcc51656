"""Judges every expression that stands in what a reader reads: whether it is a finding, and why.

The order is always the same: does the match count at all (`only_when`), is it fine by what its
page declares (`fine_when`), which of those left that overlap is the longest, is there another
reason to let it pass (`meaning`), does an exception allow it.
"""

from __future__ import annotations

from bisect import bisect_right

from wordcare.judgement.talk.softly import doubt
from wordcare.matching.index import matches
from wordcare.matching.mentions import OWN_PAGE
from wordcare.matching.words import Tokens, is_disguised
from wordcare.verdict import Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.judgement.meaning import File, Setting
    from wordcare.matching.exceptions import Allowance
    from wordcare.matching.index import Match
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence
    from wordcare.prose import Passage, Prose
    from wordcare.rulebook import Rulebook
    from wordcare.rulebook.word import Word as WordPage
    from wordcare.source import Source

IN_DOUBT = "it may be no use of the words, so the choice is yours"
"""Why there is no fix."""

__all__ = ["Verdict", "judge"]


def judge(source: Source, prose: Prose, rulebook: Rulebook, granted: list[Allowance]) -> list[Verdict]:
    """A verdict for every expression in `prose`, in order; notes in `granted` which exceptions helped."""
    file, own = None, ""
    found: list[Verdict] = []
    for passage in prose.passages:
        tokens, met = matches(rulebook.index, passage.text)
        if met:
            if file is None:
                from wordcare.judgement.meaning import File

                file = File(source, prose, rulebook.folder)
                own = file.homes.own()
            found += _judge_passage(passage, tokens, met, file, own, rulebook)
    found.sort(key=lambda verdict: verdict.start)
    if granted:
        from wordcare.allowing import allow

        allow(granted, found, rulebook)
    return found


def _judge_passage(
    passage: Passage, tokens: Tokens, met: list[Match], file: File, own: str, rulebook: Rulebook
) -> Iterator[Verdict]:
    from wordcare.judgement.meaning import Setting

    setting = Setting(file, passage, tokens)
    scenes = {match: setting.scene(match) for match in met}
    counting = [
        match for match in met if match.id == own or setting.counts(rulebook.words[match.id], scenes[match])
    ]
    fine = {
        match: "" if match.id == own else setting.fine(rulebook.words[match.id], scenes[match])
        for match in counting
    }
    for match in counting if len(counting) < 2 else _apart(counting, fine):
        reason = OWN_PAGE if match.id == own else fine[match]
        yield _verdict(passage, match, scenes[match], setting, reason, rulebook)


def _apart(counting: list[Match], fine: dict[Match, str]) -> list[Match]:
    """The matches to speak of, so that none shares words with another, in order."""
    longer = _longest([match for match in counting if fine[match]])
    kept = _longest([match for match in counting if not fine[match] and not _in_any(match, longer)])
    # Words in another sense do not hide those of other pages that stand among them: "the homeless man".
    others = _longest([match for match in counting if fine[match] and not _overlaps(match, kept)])
    return sorted([*kept, *others], key=_place)


def _in_any(match: Match, fine: list[Match]) -> bool:
    """Whether a longer expression of the same page holds `match`; those of `fine` are in order and apart."""
    at = bisect_right(fine, match.first, key=_place) - 1
    longer = at >= 0 and fine[at].id == match.id and _size(fine[at]) > _size(match)
    return longer and match.last <= fine[at].last


def _overlaps(match: Match, kept: list[Match]) -> bool:
    """Whether some of `kept`, which are in order and apart, shares words with `match`."""
    at = bisect_right(kept, match.first, key=_place)
    near = kept[max(at - 1, 0) : at + 1]
    return any(match.first < other.last and other.first < match.last for other in near)


def _place(match: Match) -> int:
    return match.first


def _longest(found: list[Match]) -> list[Match]:
    """One match for each place: the longest, and of equals the first."""
    kept: list[Match] = []
    for match in found:
        while kept and kept[-1].last > match.first and _size(match) > _size(kept[-1]):
            kept.pop()
        if not kept or kept[-1].last <= match.first:
            kept.append(match)
    return kept


def _size(match: Match) -> int:
    return match.last - match.first


def _verdict(
    passage: Passage, match: Match, scene: Scene, setting: Setting, reason: str, rulebook: Rulebook
) -> Verdict:
    """The verdict on one match; `reason` says why it is let pass, when that is known already."""
    page = rulebook.words[match.id]
    verdict = _unjudged(passage, match, scene.sentence)
    if reason:
        setting.note(page, scene)
    else:
        reason = setting.reason(page, scene, verdict.start, verdict.end)
    verdict.flagged = not reason
    verdict.reason = reason or setting.used(scene)
    if verdict.flagged:
        if page.level == "block" and not verdict.disguised and (why := doubt(scene)):
            verdict.doubtful, verdict.reason, verdict.unfixed = True, why, IN_DOUBT
        else:
            _offer(verdict, passage, scene, setting, page)
        if verdict.fix and (why_not := setting.unfit_for_fix(verdict.fix_start, verdict.end)):
            verdict.fix, verdict.unfixed = "", why_not
    return verdict


def _offer(verdict: Verdict, passage: Passage, scene: Scene, setting: Setting, page: WordPage) -> None:
    """Notes what can be put in place of the words, and from where on, or why there is nothing."""
    from wordcare.replacing.fixes import QUOTED, fix

    if setting.in_quotation(verdict.start, verdict.end) or setting.goes_on(scene):
        verdict.unfixed = QUOTED
        return
    found = fix(page, verdict.feature, scene)
    verdict.fix, verdict.unfixed = found.say, found.why_not
    if found.before:
        sentence = scene.sentence
        article = sentence.first - found.before
        verdict.fix_start = passage.place(sentence.starts[article], sentence.ends[article])[0]


def _unjudged(passage: Passage, match: Match, sentence: Sentence) -> Verdict:
    start, end = sentence.starts[match.first], sentence.ends[match.last - 1]
    company = " ".join(sentence.texts[max(match.first - 1, 0) : match.last + 1])
    found = " ".join(sentence.text[start:end].split())
    verdict = Verdict(match.id, match.feature, *passage.place(start, end), found, company)
    verdict.passage = passage
    written = sentence.text[start:end]
    read = sentence.texts[match.first : match.last]
    verdict.disguised = is_disguised(written) or Tokens(written).texts != read
    return verdict
