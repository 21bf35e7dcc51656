"""Listening to a page. The browser of the tests has no voice, so one is played by us."""

import re

import pytest
from playwright.sync_api import expect

from site_tools import window

VOICE = """
(() => {
  const voice = {lang: "en-GB", name: "Test", localService: LOCAL};
  const told = window.told = {spoken: [], waiting: null, paused: false};
  const fake = {
    getVoices: () => [voice],
    get paused() { return told.paused; },
    speak(speech) { told.spoken.push(speech.text); told.waiting = speech; },
    pause() { told.paused = true; },
    resume() { told.paused = false; },
    cancel() { told.waiting = null; told.paused = false; },
    addEventListener() {},
  };
  Object.defineProperty(window, "speechSynthesis", {value: fake});
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
})();
"""


def opened(browser, address, script=None):
    page = window(browser)
    if script:
        page.add_init_script(script)
    page.goto(address + "payment/index.html")
    return page


@pytest.fixture
def page(browser, site_address):
    page = opened(browser, site_address, VOICE.replace("LOCAL", "true"))
    yield page
    assert page.faults == []
    page.context.close()


def button(page, name):
    return page.get_by_role("button", name=name, exact=True)


def go_on(page):
    page.evaluate("told.waiting.onend()")


def test_it_never_starts_by_itself(page):
    expect(button(page, "Listen to this page")).to_be_visible()
    expect(button(page, "Stop")).to_be_hidden()
    assert page.evaluate("told.spoken") == []


def test_it_reads_the_page_in_order_and_marks_where_it_is(page):
    button(page, "Listen to this page").click()
    assert page.evaluate("told.spoken") == ["Paying and thanking people"]
    expect(page.locator(".listen-here")).to_have_text("Paying and thanking people")
    go_on(page)
    go_on(page)
    expect(page.locator(".listen-here")).to_have_count(1)
    assert page.locator(".listen-here").inner_text().startswith(page.evaluate("told.spoken.at(-1)")[:20])


def test_it_reads_all_of_the_page_once(page):
    button(page, "Listen to this page").click()
    for _ in range(500):
        if page.evaluate("told.waiting === null"):
            break
        go_on(page)
    spoken = " ".join(page.evaluate("told.spoken"))
    for heading in page.locator("article h2").all_inner_texts():
        assert spoken.count(heading) >= 1
    assert "↩" not in spoken
    expect(button(page, "Listen to this page")).to_be_visible()
    expect(page.locator(".listen-here")).to_have_count(0)


def test_a_list_in_a_list_is_read_in_order_and_nothing_twice(page):
    inside = "<ul><li>Bring <b>a friend</b><ul><li>or two</li></ul></li><li><p>Rest.</p></li></ul>"
    page.locator("h1").evaluate("(title, inside) => title.insertAdjacentHTML('afterend', inside)", inside)
    button(page, "Listen to this page").click()
    for _ in range(3):
        go_on(page)
    assert page.evaluate("told.spoken.slice(1)") == ["Bring a friend", "or two", "Rest."]


def test_a_voice_that_fails_lets_people_begin_anew(page):
    button(page, "Listen to this page").click()
    page.evaluate("told.waiting.onerror()")
    expect(button(page, "Listen to this page")).to_be_visible()
    expect(button(page, "Pause")).to_be_hidden()
    expect(page.locator(".listen-here")).to_have_count(0)


def test_pause_go_on_and_stop_keep_the_focus(page):
    button(page, "Listen to this page").press("Enter")
    expect(button(page, "Pause")).to_be_focused()
    button(page, "Pause").press("Enter")
    assert page.evaluate("told.paused")
    expect(button(page, "Go on listening")).to_be_focused()
    button(page, "Go on listening").press("Enter")
    assert not page.evaluate("told.paused")
    button(page, "Stop").press("Enter")
    assert page.evaluate("told.waiting === null")
    expect(button(page, "Listen to this page")).to_be_focused()
    expect(page.locator(".listen-here")).to_have_count(0)


def test_it_is_not_offered_without_a_voice(browser, site_address):
    page = opened(browser, site_address)
    assert page.evaluate("speechSynthesis.getVoices().length") == 0
    expect(page.locator(".listen")).to_be_hidden()
    page.context.close()


def test_a_voice_that_sends_the_text_away_is_not_used(browser, site_address):
    page = opened(browser, site_address, VOICE.replace("LOCAL", "false"))
    expect(page.locator(".listen")).to_be_hidden()
    page.context.close()


def test_the_voice_falls_silent_as_soon_as_one_leaves(page):
    """Even if the other site does not come."""
    page.context.route(re.compile("^https://"), lambda route: route.fulfill(status=204))
    page.get_by_role("button", name="Listen to this page").click()
    assert page.evaluate("told.waiting !== null")
    page.get_by_role("link", name="Leave this page", exact=True).click(no_wait_after=True)
    assert page.evaluate("told.waiting === null")
