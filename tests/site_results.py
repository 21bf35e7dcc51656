"""What the walks through the site looked at, summed up, so that we claim what was done and no more.

A test that ran a checker says on how many views of pages, by `record_property(name, views)`. The end of the
run shows the sums. With `--record`, and if nothing failed, they are kept in `RESULTS`, from which the
accessibility statement is made.
"""

from collections import Counter, defaultdict
from datetime import UTC, datetime
from pathlib import Path

import yaml

from checkers import version_of

RESULTS = Path(__file__).parent.parent / "docs" / "about" / "accessibility-results.yml"
PACKAGES = {
    "axe-core": "axe-core",
    "IBM Equal Access": "accessibility-checker-engine",
    "HTML_CodeSniffer": "@pa11y/html_codesniffer",
    "Nu HTML checker": "vnu-jar",
    "html-validate": "html-validate",
    "Lighthouse": "lighthouse",
}
"""Each checker by the name that people know, with the package that it comes in."""

LOOKED_AT = {
    "test_the_markup_of_every_page_is_sound": "the HTML of every page",
    "test_nothing_is_wrong_with_any_page": "every page once, with all boxes open; widths of 320, 360 and "
    "1,280 pixels, light, dark and forced colours, with and without scripts, were dealt out among the pages",
    "test_nothing_is_wrong_with_any_state": "a page of each kind with the menu, the search and boxes open "
    "and closed, at several of these widths and colours",
    "test_nothing_is_wrong_without_scripts": "a page of each kind without scripts",
    "test_lighthouse_is_content": "pages of several kinds, as on a phone: full marks for accessibility, best "
    "practices and search engines, and 95 of 100 or more for speed",
}
"""What each test of the walks looks at, in the words of the accessibility statement."""

ANSWERED = "answered"
HEADING = (
    "# What `make test-site RECORD=yes` looked at when it last passed, written by it. Not to be edited.\n\n"
)


def pytest_addoption(parser):
    parser.addoption("--record", action="store_true", help="keep what the walks looked at, if all pass")


def pytest_terminal_summary(terminalreporter, exitstatus, config):
    """Sums up what those tests looked at that passed. A helper of a run knows only its own share of them."""
    if hasattr(config, "workerinput"):
        return
    views, needed, tests = Counter(), Counter(), defaultdict(dict)
    for report in terminalreporter.stats.get("passed", []):
        test = report.nodeid.partition("::")[2].partition("[")[0]
        for name, told in report.user_properties:
            if name in PACKAGES:
                views[name] += told
                tests[name][LOOKED_AT[test]] = True
            elif name == ANSWERED:
                needed[tuple(told)] += 1
    results = {
        name: {
            "with": name,
            "version": version_of(PACKAGES[name]),
            "when": datetime.now(UTC).date(),
            "what": "; ".join(each for each in LOOKED_AT.values() if each in tests[name]),
            "views": seen,
        }
        for name, seen in views.items()
    }
    for each in results.values():
        terminalreporter.write_line(
            f"{each['with']} {each['version']}: nothing found; views of pages: {each['views']}"
        )
    for (name, kind), times in sorted(needed.items()):
        terminalreporter.write_line(f"{name}: {kind}: answered for {times} views")
    if config.getoption("record") and exitstatus == 0 and results and not config.getoption("keyword"):
        keep(results)
        terminalreporter.write_line(f"This is kept in {RESULTS.name}.")


def keep(results):
    """Write results into their file; those of checkers that did not run this time stay."""
    kept = {each["with"]: each for each in yaml.safe_load(RESULTS.read_text(encoding="utf-8")) or []}
    kept |= results
    listed = [kept[name] for name in PACKAGES if name in kept]
    RESULTS.write_text(HEADING + yaml.safe_dump(listed, sort_keys=False), encoding="utf-8")
