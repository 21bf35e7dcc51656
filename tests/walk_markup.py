"""Every built page, as two checkers of HTML read it: the Nu HTML checker and html-validate.

`make test-site` runs it. One rule differs from what html-validate recommends: an id may begin with a digit,
as the HTML standard allows, so that a heading may. The Nu checker reads files, to which "from this site" in
content rules means nothing, so its warnings about those are left to `test_content_rules.py`.
"""

import json

import pytest

from checkers import NAMED, asked_of, file_of, java, node

FAULTY = '<!DOCTYPE html>\n<html lang="en"><title>Faulty</title><p id="a">One<p id="a">Two</html>\n'
"""A page with the same id twice, which shows that the checker looks."""


@pytest.fixture(scope="module")
def faulty(tmp_path_factory):
    page = tmp_path_factory.mktemp("faulty") / "faulty.html"
    page.write_text(FAULTY)
    return page


def nu(*paths):
    """What the Nu HTML checker says: each place in a line."""
    program = [java(), "-jar", str(file_of("vnu-jar", "build/dist/vnu.jar"))]
    options = ["--format", "json", "--stdout", "--skip-non-html"]
    said = json.loads(asked_of([*program, *options, *map(str, paths)]))
    return [
        f"{each['url']}:{each.get('lastLine')}: {each['message']}"
        for each in said["messages"]
        if "Content Security Policy" not in each["message"]
    ]


def html_validate(*paths):
    """What html-validate says: each place in a line."""
    program = [node(), str(file_of("html-validate", "bin/html-validate.mjs"))]
    options = ["--config", str(NAMED / "htmlvalidate.json"), "--max-warnings", "0", "--formatter", "json"]
    said = json.loads(asked_of([*program, *options, *map(str, paths)]))
    return [
        f"{page['filePath']}:{each['line']}: {each['ruleId']}: {each['message']}"
        for page in said
        for each in page["messages"]
    ]


@pytest.mark.parametrize(
    ("name", "says"), [("Nu HTML checker", nu), ("html-validate", html_validate)], ids=["nu", "html-validate"]
)
def test_the_markup_of_every_page_is_sound(built_site, faulty, record_property, name, says):
    assert any("faulty.html" in line for line in says(faulty)), f"{name} looked at nothing"
    assert says(built_site) == []
    record_property(name, sum(1 for _ in built_site.rglob("*.html")))
