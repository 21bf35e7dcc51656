"""Suggesting a change to a page: with and without a script, an address, and an account."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import expect

from site_tools import axe_says, window

FORM = "suggest/index.html"
KINDS = (
    "index.html",
    "payment/index.html",
    "language/words/hard-to-reach/index.html",
    "language/a-to-z/index.html",
)


@pytest.fixture(params=[True, False], ids=["with scripts", "without"])
def page(request, browser):
    opened = window(browser, 360, java_script_enabled=request.param)
    yield opened
    opened.context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_can_be_answered_without_script_or_account(page, site_address, kind):
    page.goto(site_address + kind)
    title = page.locator("h1").inner_text().removesuffix("¶").strip()
    section = page.locator("details.suggest")
    expect(section).to_have_count(1)
    assert section.get_attribute("open") is None
    section.locator("summary").click()
    expect(section).to_contain_text(f"The page is called: {title}")
    expect(section).to_contain_text("There is no email address yet")
    link = urlsplit(section.get_by_role("link").first.get_attribute("href"))
    assert link.path.endswith(FORM)
    assert parse_qs(link.query) == {"page": [title]}


def test_without_scripts_the_form_is_lines_to_copy(browser, site_address):
    page = window(browser, java_script_enabled=False)
    page.goto(site_address + FORM)
    expect(page.locator(".suggest-form")).to_contain_text("What I would say instead:")
    expect(page.locator(".suggest-to")).to_contain_text("There is no email address for this site yet")
    page.context.close()


def test_the_form_knows_the_page_and_puts_a_note_together(browser, site_address):
    page = window(browser, permissions=["clipboard-read", "clipboard-write"])
    page.goto(f"{site_address}{FORM}?page=Safety%20%3Cb%3E", wait_until="networkidle")
    expect(page.get_by_label("The page is called")).to_have_value("Safety <b>")
    page.get_by_label("What I would say instead").fill("Something kinder.")
    page.asked.clear()
    page.get_by_role("button", name="Copy the note").click()
    expect(page.locator(".suggest-form [role=status]")).to_contain_text("copied")
    assert page.evaluate("navigator.clipboard.readText()") == (
        "The page is called: Safety <b>\n\nWhat I would say instead: Something kinder."
    )
    assert page.get_by_role("button", name="email").count() == 0
    assert page.asked == page.faults == []
    page.context.close()


def test_with_an_address_the_form_writes_an_email(browser, site_address):
    page = window(browser)
    page.route(
        f"**/{FORM}*",
        lambda route: route.fulfill(
            response=(answer := route.fetch()),
            body=answer.text().replace('data-to=""', 'data-to="hello@example.org"'),
        ),
    )
    page.goto(f"{site_address}{FORM}?page=Safety", wait_until="networkidle")
    page.get_by_label("What is wrong, missing or hurtful").fill("A & B?")
    with page.expect_event("requestfailed", predicate=lambda one: one.url.startswith("mailto:")) as failed:
        page.get_by_role("button", name="Write an email with this").click()
    link = unquote(failed.value.url)
    assert link.startswith("mailto:hello@example.org?subject=A change to the page: Safety&body=")
    assert link.endswith("What is wrong, missing or hurtful: A & B?")
    page.context.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_form_meets_wcag_and_fits(browser, site_address, width):
    page = window(browser, width)
    page.goto(site_address + FORM, wait_until="networkidle")
    assert axe_says(page)[0] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.context.close()
