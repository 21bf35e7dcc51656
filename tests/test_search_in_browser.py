"""The search as readers have it: the built site in Chromium, with a server and from a folder."""

from pathlib import Path

import pytest
import yaml
from playwright.sync_api import expect

from hub.search.words import words
from site_tools import axe_says, window

QUESTIONS = Path(__file__).parent / "search_questions.yml"
PAGES = yaml.load(QUESTIONS.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
ASKED = [(question, page) for page, questions in PAGES.items() for question in questions]
FIRST = 3
READY = """async () => {
  while (!window.hubSearch) await new Promise(done => setTimeout(done, 50));
  await hubSearch.ready();
}"""
FIND = """async asked => {
  const answers = [];
  for (const question of asked) {
    const { results } = await hubSearch.find(question);
    answers.push(results.map(result => result.url));
  }
  return answers;
}"""


@pytest.fixture
def page(browser, site_address):
    opened = window(browser)
    opened.goto(site_address)
    yield opened
    assert opened.faults == []
    opened.context.close()


def load_finder(page):
    page.get_by_role("searchbox").focus()
    page.evaluate(READY)


def file_of(url, address):
    """The file in the site that an address leads to."""
    file = url.removeprefix(address).partition("#")[0]
    return f"{file}index.html" if not file or file.endswith("/") else file


def built(page):
    """The file in the site that a page of the guides becomes."""
    path = page.removesuffix(".md")
    return f"{path}.html" if path.endswith("index") else f"{path}/index.html"


def test_enough_is_asked():
    assert len(ASKED) >= 120


def test_people_find_what_they_mean(page, site_address):
    load_finder(page)
    answers = page.evaluate(FIND, [question for question, _ in ASKED])
    missed = [
        f"{question}: {[file_of(url, site_address) for url in urls[:FIRST]]}"
        for (question, wanted), urls in zip(ASKED, answers, strict=True)
        if built(wanted) not in [file_of(url, site_address) for url in urls[:FIRST]]
    ]
    assert len(missed) <= 0.05 * len(ASKED), "\n".join(missed)


def test_words_that_hurt_lead_to_their_own_page_first(page, site_address):
    load_finder(page)
    asked = [(question, wanted) for question, wanted in ASKED if "/words/" in wanted]
    answers = page.evaluate(FIND, [question for question, _ in asked])
    for (question, wanted), urls in zip(asked, answers, strict=True):
        files = [file_of(url, site_address) for url in urls]
        if "suicide" in question:
            assert files.pop(0) == built("help.md"), "whoever asks may be in danger"
        assert files[0] == built(wanted), question


BEST_FIRST = {
    "what do i call people who use wheelchairs": "language/words/wheelchair-bound.md",
    "who can i ring tonight": "help.md",
    "how long does co-production take": "time.md",
    "what happens to my data": "about/privacy.md",
    "how do i complain about this website": "suggest.md",
    "how do i change a word on this site": "about/decide-a-word.md",
    "can we share people's information": "safety.md",
    "what do i do if someone tells me they are being hurt": "safety.md",
    "is there a law that says they must involve us": "nations.md",
    "can I get paid without losing benefits": "payment.md",
    "carers": "missing.md",
}


def test_what_people_ask_in_their_own_words_has_the_best_page_first(page, site_address):
    load_finder(page)
    answers = page.evaluate(FIND, list(BEST_FIRST))
    first = {
        question: file_of(urls[0], site_address) for question, urls in zip(BEST_FIRST, answers, strict=True)
    }
    assert first == {question: built(wanted) for question, wanted in BEST_FIRST.items()}


IN_DANGER = [
    "I want to die",
    "end my life",
    "i cant go on",
    "kill myself",
    "killing myself",
    "he will kill me",
    "i was raped",
    "he hits me",
    "my partner hurts me",
    "overdose",
    "ambulance",
    "not safe at home",
    "scared",
]


def test_who_may_be_in_danger_gets_help_first_and_no_page_about_words(page, site_address):
    load_finder(page)
    for question, urls in zip(IN_DANGER, page.evaluate(FIND, IN_DANGER), strict=True):
        files = [file_of(url, site_address) for url in urls]
        assert files[0] == built("help.md"), question
        assert [file for file in files if "/words/" in file] == [], question


def test_who_may_be_in_danger_reads_the_number_to_call_among_the_results(page):
    """A result shows one sentence. That one must not speak of help for later only."""
    for question in (*IN_DANGER, "help", "hard days", "crisis", "helpline"):
        page.get_by_role("searchbox").fill(question)
        first = page.locator(".search__results li").first
        expect(first, question).to_contain_text("Help and hard days")
        expect(first, question).to_contain_text("Call 999 if someone is in danger")


def test_a_word_asked_for_by_its_name_comes_right_after_help(page, site_address):
    load_finder(page)
    urls = page.evaluate(FIND, ["commit suicide"])[0]
    wanted = [built("help.md"), built("language/words/commit-suicide.md")]
    assert [file_of(url, site_address) for url in urls[:2]] == wanted


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("wheelchair bond", "wheelchair-bound"),
        ("hard too reach", "hard-to-reach"),
        ("bed blockers", "bed-blocker"),
        ("home less people", "homeless-people"),
    ],
)
def test_slips_between_words_and_spaces_in_the_wrong_place_are_forgiven(page, site_address, question, word):
    load_finder(page)
    urls = page.evaluate(FIND, [question])[0]
    assert built(f"language/words/{word}.md") in [file_of(url, site_address) for url in urls[:FIRST]]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("behavioral", "behavioural"), ("organizations", "organisations"), ("easyread", "easy read")],
)
def test_other_spellings_find_the_same(page, typed, meant):
    load_finder(page)
    one, other = page.evaluate(FIND, [typed, meant])
    assert one
    assert one == other


def test_a_word_that_hurts_is_shown_with_the_reason_and_not_with_an_example(page):
    page.get_by_role("searchbox").fill("hard to reach")
    first = page.locator(".search__results li").first
    expect(first).to_contain_text("About this word, and what to say instead. It puts the fault on people")
    assert page.evaluate("async () => (await hubSearch.find('stopcock padlock lighthouse')).count") == 0


@pytest.mark.parametrize(("question", "wanted"), ASKED[:: len(ASKED) // 10][:10])
def test_pages_are_found_by_keyboard_alone(page, site_address, question, wanted):
    box = page.get_by_role("searchbox")
    for _ in range(12):
        page.keyboard.press("Tab")
        if box.evaluate("box => box === document.activeElement"):
            break
    page.keyboard.type(question)
    results = page.locator(".search__results li a")
    expect(results.first).to_be_visible()
    expect(page.locator("form.search [role=status]")).to_contain_text("found")
    for _ in range(2 + FIRST):
        page.keyboard.press("Tab")
        at = page.evaluate("document.activeElement.href || ''")
        if file_of(at, site_address) == built(wanted):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{built(wanted)}**")


def test_escape_closes_and_gives_the_focus_back(page):
    box = page.get_by_role("searchbox")
    box.fill("money")
    page.locator(".search__results li a").first.focus()
    page.keyboard.press("Escape")
    expect(page.locator(".search__results")).to_be_hidden()
    expect(box).to_be_focused()


def test_nothing_is_fetched_before_somebody_searches(page):
    assert not [url for url in page.asked if "finder" in url or "/search/" in url]
    load_finder(page)
    assert [url for url in page.asked if "finder" in url]


def test_words_in_quotation_marks_stand_side_by_side(page):
    load_finder(page)
    find = "async question => (await hubSearch.find(question)).count"
    loose, exact = (
        page.evaluate(find, question) for question in ("experts by experience", '"experts by experience"')
    )
    assert 0 < exact < loose
    assert page.evaluate(find, '"purple giraffe wallpaper"') == 0


def test_more_pages_are_shown_when_asked_for(page):
    page.get_by_role("searchbox").fill("people")
    results = page.locator(".search__results li")
    expect(results).to_have_count(10)
    page.get_by_role("button", name="Show more pages").click()
    expect(results).to_have_count(20)


def test_what_is_typed_is_never_read_as_html(page):
    page.get_by_role("searchbox").fill("<img src=x onerror=alert(1)> payment")
    expect(page.locator(".search__results li").first).to_be_visible()
    assert page.locator(".search__results img").count() == 0


@pytest.mark.parametrize(
    "text", ["Co-production’s café", "don't", "hard\u2011to\u2010reach", "", "re\u00adach 24/7", "ÉÈ ñ"]
)
def test_words_are_taken_apart_as_at_build_time(page, text):
    load_finder(page)
    assert page.evaluate("text => hubSearch.words(text)", text) == words(text)


def test_the_results_are_accessible(page):
    page.get_by_role("searchbox").fill("hard to reach")
    expect(page.locator(".search__results li").first).to_be_visible()
    assert axe_says(page)[0] == []


def test_it_works_from_a_memory_stick(browser, built_site):
    opened = window(browser)
    opened.goto((built_site / "index.html").as_uri())
    opened.get_by_role("searchbox").fill("money")
    first = opened.locator(".search__results li a").first
    expect(first).to_be_visible()
    first.click()
    opened.wait_for_url("**/payment/index.html*")
    assert opened.faults == []
    opened.context.close()


@pytest.mark.parametrize("asked", ["", "a", "zzqxv"])
def test_a_question_without_results_is_answered_aloud_with_a_way_on(page, asked):
    page.get_by_role("searchbox").fill(asked)
    page.keyboard.press("Enter")
    status = page.locator("form.search [role=status]")
    expect(status).to_contain_text("look through the list: A to Z of pages")
    for _ in range(2):  # past the button
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("A to Z of all pages")


def test_results_close_when_somebody_points_elsewhere(page):
    page.get_by_role("searchbox").fill("wages")
    results = page.locator(".search__results")
    expect(results).to_be_visible()
    results.locator("p").first.click()
    expect(results).to_be_visible()
    page.get_by_role("heading", level=1).click()
    expect(results).to_be_hidden()
