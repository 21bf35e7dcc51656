"""What stops a page elsewhere only warns where people may write about the words or about themselves."""

import json

import pytest

from pull_request import git
from small_project import run, run_in, write_words
from wordcare.built.look import judged_uses
from wordcare.checking import verdicts
from wordcare.finding import DOUBTFUL
from wordcare.judgement.judging import IN_DOUBT as LEFT
from wordcare.rulebook import load
from wordcare.rulebook.examples import marked
from wordcare.source import Source

RULEBOOK = load(None, None)
IN_DOUBT = [
    "Readers of our minutes meet words like these in letters on [[addicts]] too.",
    "One more myth about [[beggars]] is that they all drink.",
    "We measured coverage of '[[scroungers]]' in six towns.",
    "They are not [[junkies]], but the police treat them so.",
    "He isn't a [[junkie]].",
    "It was years before I began to wonder: was I an [[addict]] at all?",
    "I got well with a room full of other [[cocaine addicts]].",
    "Life as a [[recovering alcoholic]]",
    "My sister [[committed suicide]] last year.",
    "Our son is [[schizophrenic]].",
    "My brother, who was a [[heroin addict]], died alone.",
]
SURE = [
    "We will engage [[hard-to-reach]] groups.",
    "In terms of cost, [[addicts]] stay longest.",
    "Word reached the [[alcoholics]] next door.",
    "We fight stigma and help [[the mentally ill]].",
    "Terms and conditions apply to [[wheelchair-bound]] guests.",
    "She told us in her own words that [[addicts]] are welcome.",
    "Our '[[hard to reach]]' families get a letter.",
    "The coverage of our bus reaches [[beggars]] too.",
    "The hostel is not for [[addicts]].",
    "We are not engaging [[hard to reach]] families.",
    "Tenants are not to [[abuse drugs]] on the premises.",
    "This is not a [[paki]] shop.",
    "I am the wife of an [[alcoholic]].",
    "I felt the tenant was an [[alcoholic]].",
    "I don't like [[junkies]].",
    "I evicted the other [[junkies]].",
    "He threw away his life as a [[junkie]].",
    "My patients are [[addicts]].",
    "My uncle hates [[junkies]].",
    "Our daughter's teacher is a [[psycho]].",
    "My sister is a [[retard]].",
    "Our partner has [[addicts]] in every hostel.",
    "My wife has [[junkies]] on her caseload.",
    "In our child [[addict]] clinic we see forty people.",
]


@pytest.fixture
def project(tmp_path, monkeypatch):
    return run_in(tmp_path, monkeypatch)


def doubtful(sentence):
    text, places = marked(sentence)
    met = [verdict for verdict in verdicts(Source("a.md", text), RULEBOOK, "") if verdict.flagged]
    return [verdict.doubtful for verdict in met if (verdict.start, verdict.end) in places]


@pytest.mark.parametrize("sentence", IN_DOUBT)
def test_words_about_words_and_about_oneself_leave_room_for_doubt(sentence):
    assert doubtful(sentence) == [True]


@pytest.mark.parametrize("sentence", SURE)
def test_a_plain_use_leaves_no_doubt(sentence):
    assert doubtful(sentence) == [False]


def test_what_is_in_doubt_warns_and_says_so(project, monkeypatch):
    page = "Myths are told of the hard to reach.\n"
    (project / "a.md").write_text(page, encoding="utf-8")
    made = run(monkeypatch, "check", "a.md", "--format", "json")
    (found,) = json.loads(made.out)["findings"]
    assert (made.code, found["level"], found["note"]) == (0, "warn", DOUBTFUL)
    assert run(monkeypatch, "check", "a.md", "--fail-on", "warn").code == 1


def test_why_it_is_in_doubt_can_be_asked(project, monkeypatch):
    (project / "a.md").write_text("Myths are told of the hard to reach.\n", encoding="utf-8")
    said = run(monkeypatch, "check", "--explain", "a.md").out
    assert "is found (warn): it may be used or only talked about: “myths”. [hard-to-reach]" in said
    assert "matching/speaking.txt" in said
    assert '<!-- wordcare: allow "hard to reach" because … -->' in said


def test_disguised_letters_leave_no_doubt(project, monkeypatch):
    (project / "a.md").write_text("Myths are told of the hard to re\u200bach.\n", encoding="utf-8")
    made = run(monkeypatch, "check", "a.md", "--format", "json")
    assert (made.code, json.loads(made.out)["findings"][0]["level"]) == (1, "block")


def test_the_note_stands_only_where_doubt_made_it_milder(project, monkeypatch):
    (project / "a.md").write_text("Myths are told of the hard to reach.\n", encoding="utf-8")
    (project / "wordcare.toml").write_text(
        'words = "words"\n[levels]\nhard-to-reach = "warn"\n', encoding="utf-8"
    )
    (found,) = json.loads(run(monkeypatch, "check", "a.md", "--format", "json").out)["findings"]
    assert (found["level"], found["note"]) == ("warn", "")


def test_what_is_in_doubt_is_left_to_people_to_put_right(project, monkeypatch):
    words = "---\ntitle: Addict\navoid: [addict]\nlevel: block\ninstead: [person]\n---\nWhy.\n"
    write_words(project / "words", {"addict": words})
    page = project / "a.md"
    page.write_text("Myths are told of every addict.\n", encoding="utf-8")
    said = run(monkeypatch, "fix", "--yes", "a.md").out
    assert LEFT in said
    assert page.read_text(encoding="utf-8") == "Myths are told of every addict.\n"


def test_a_finding_that_grew_stronger_is_new(project, monkeypatch):
    git("init", "--initial-branch", "main")
    page = project / "a.md"
    page.write_text("Readers said that myths of them are\nold for the hard to reach.\n", encoding="utf-8")
    git("add", ".")
    git("commit", "--message", "A page")
    assert run(monkeypatch, "check", "a.md", "--changed-since", "HEAD").code == 0
    page.write_text("Readers said that queues in town are\nold for the hard to reach.\n", encoding="utf-8")
    assert run(monkeypatch, "check", "a.md", "--changed-since", "HEAD").code == 1


def test_what_is_in_doubt_does_not_vouch_for_other_pages():
    text = "Myths are told of the hard to reach."
    used = verdicts(Source("docs/a.md", text), RULEBOOK, "")
    assert [one.doubtful for one in used if one.flagged] == [True]
    assert not any(len(one) == 2 for one in judged_uses(used, "a/index.html"))
    assert any(one[2:] == ("a/index.html", None) for one in judged_uses(used, "a/index.html"))


def test_a_project_may_still_silence_or_soften_it(project, monkeypatch):
    (project / "a.md").write_text("Myths are told of the hard to reach.\n", encoding="utf-8")
    for level, left in (("off", []), ("advise", ["advise"])):
        (project / "wordcare.toml").write_text(
            f'words = "words"\n[levels]\nhard-to-reach = "{level}"\n', encoding="utf-8"
        )
        found = json.loads(run(monkeypatch, "check", "a.md", "--format", "json").out)["findings"]
        assert [one["level"] for one in found] == left
