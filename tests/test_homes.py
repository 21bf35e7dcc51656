"""Which files and addresses are pages of the rulebook, and which only have the name of one."""

import pytest

from wordcare.matching.homes import Homes

FOLDER = "docs/language/words"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("docs/language/words/hard-to-reach.md", "hard-to-reach"),
        ("docs/words/hard-to-reach.md", ""),
        ("docs/hard-to-reach.md", ""),
        ("site/language/words/hard-to-reach/index.html", "hard-to-reach"),
        ("site/language/words/hard-to-reach.html", "hard-to-reach"),
        ("site/news/hard-to-reach/index.html", ""),
        ("hard-to-reach.html", ""),
    ],
)
def test_a_word_page_is_one_in_the_folder_of_the_rulebook(path, name):
    assert Homes(path, FOLDER).own() == name


@pytest.mark.parametrize("path", ["docs/words/hard-to-reach.md", "site/words/hard-to-reach/index.html"])
def test_no_page_of_a_project_is_one_of_the_rulebook_that_comes_with_us(path):
    assert Homes(path, "/usr/lib/python3/wordcare/words_pages").own() == ""


@pytest.mark.parametrize(
    ("path", "address", "name"),
    [
        ("docs/page.md", "language/words/hard-to-reach.md#why", "hard-to-reach"),
        ("docs/guides/page.md", "../language/words/hard-to-reach.md", "hard-to-reach"),
        ("docs/guides/page.md", "/language/words/hard-to-reach.md", "hard-to-reach"),
        ("docs/language/words/addict.md", "hard-to-reach.md", "hard-to-reach"),
        ("docs/page.md", "language/words/hard-to-reach/", "hard-to-reach"),
        ("docs/guides/page.md", "../words/hard-to-reach.md", ""),
        ("docs/guides/page.md", "../wards/mental-case.md", ""),
        ("docs/page.md", "hard-to-reach.md", ""),
        ("site/page/index.html", "../language/words/hard-to-reach/", "hard-to-reach"),
        ("site/language/words/addict/index.html", "../hard-to-reach/", "hard-to-reach"),
        ("site/language/words/addict/index.html", "../hard-to-reach/index.html", "hard-to-reach"),
        ("site/page.html", "language/words/hard-to-reach.html", "hard-to-reach"),
        ("site/page/index.html", "../wards/mental-case/", ""),
        ("docs/page.md", "https://www.example.com/language/words/hard-to-reach/", "hard-to-reach"),
        ("docs/page.md", "https://www.example.com/news/hard-to-reach/", ""),
        ("docs/page.md", "https://hard-to-reach", ""),
        ("", "", ""),
    ],
)
def test_a_link_is_a_mention_only_if_it_leads_to_a_word_page(path, address, name):
    assert Homes(path, FOLDER).linked(address) == name
