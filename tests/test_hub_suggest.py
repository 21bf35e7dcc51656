"""The address for what readers would change, and the script that the box on a page reads."""

import json

import jinja2
import pytest

from check_words_cases import our_rulebook
from conftest import ROOT
from hub import check_words
from hub.suggest import suggest_problems
from wordcare.matching.lists import lists


def test_a_site_without_a_public_address_may_do_without():
    assert suggest_problems("mkdocs.yml", published=False, address=None) == []


@pytest.mark.parametrize("address", [None, ""])
def test_a_published_site_must_say_where_to_write(address):
    (problem,) = suggest_problems("mkdocs.yml", published=True, address=address)
    assert str(problem).startswith("mkdocs.yml: The site has a public address (`site_url`), but nobody can")
    assert "suggest_to: hello@example.org" in problem.next_step


@pytest.mark.parametrize(
    "address", ["hello", "a@b", "a b@example.org", 'a"@example.org', "a@example.org?bcc=b", 7]
)
def test_what_is_no_address_is_named(address):
    for published in (True, False):
        (problem,) = suggest_problems("mkdocs.yml", published=published, address=address)
        assert f"`{address}`" in problem.message


def test_an_address_is_fine():
    assert suggest_problems("mkdocs.yml", published=True, address="hello@example.org") == []


def script(*, folders):
    words = list(our_rulebook().words.values())
    (content,) = check_words.files(words, folders=folders).values()
    told = content.decode()
    assert told.startswith("checkWords.rulebook({")
    return words, json.loads(told.removeprefix("checkWords.rulebook(").removesuffix(");\n"), strict=False)


def test_the_script_has_all_words_and_lists():
    words, told = script(folders=True)
    assert sorted(told["words"]["id"]) == sorted(word.id for word in words)
    assert set(told["lists"]) == set(check_words.LISTS)
    assert "is" in told["lists"]["grammar"]["be"]
    assert told["ease"]["syllables"]["acne"] == 2
    assert [r"^every(?=.)", "evry"] in told["ease"]["spelling"]


def test_no_script_asks_for_a_section_that_stays_behind():
    _, told = script(folders=True)
    sent = {section for sections in told["lists"].values() for section in sections}
    asking = "".join(path.read_text("utf-8") for path in (ROOT / "docs/javascripts").glob("check-*.js"))
    every = {section for name in check_words.LISTS for section in lists(name).names}
    assert every - sent == check_words.NOT_SENT
    assert not any(section in asking for section in check_words.NOT_SENT)


def test_word_pages_are_linked_as_the_site_names_them():
    assert script(folders=True)[1]["page"] == "language/words/{id}/index.html"
    assert script(folders=False)[1]["page"] == "language/words/{id}.html"


def test_a_site_without_words_gets_no_script():
    assert check_words.files([], folders=True) == {}


def link(title="Safety", edit_url="", **extra):
    """What stands at the end of a page."""
    files = jinja2.FileSystemLoader(ROOT / "overrides/partials/hub")
    templates = jinja2.Environment(loader=files, autoescape=False)
    templates.filters["url"] = lambda path: f"../{path}"
    page = {"title": title, "edit_url": edit_url, "meta": {}}
    config = {"extra": {"suggest_at": "suggest/index.html", **extra}}
    return templates.get_template("suggest-link.html").render(page=page, config=config)


def test_a_page_leads_to_the_form_with_its_name():
    html = link("Pay & <em>thanks</em>")
    assert 'href="../suggest/index.html?page=Pay%20%26%20thanks"' in html
    assert "The page is called: Pay &amp; thanks" in html
    assert "There is no email address yet" in html


def test_with_an_address_a_page_begins_an_email():
    html = link(suggest_to="hello@example.org")
    assert 'href="mailto:hello@example.org?subject=A%20change%20to%20the%20page%3A%20Safety"' in html
    assert "There is no email address yet" not in html


def test_where_the_project_is_kept_on_a_website_a_page_can_be_edited_there():
    edit = "https://example.org/edit/docs/safety.md"
    assert f'<a href="{edit}">Change the page yourself</a>' in link(edit_url=edit)
    assert "Change the page yourself" not in link()


def test_a_site_without_a_form_shows_none():
    assert link(suggest_at="").strip() == ""
