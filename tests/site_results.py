"""What the walks through the site looked at, summed up, so that we claim what was done and no more.

A test that ran a checker says on how many views of pages, by `record_property(name, views)`. The end of the
run shows the sums. With `--record`, and if nothing failed, they are kept in `RESULTS`, from which the
accessibility statement is made.
"""

from collections import Counter
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
    "axe-core": "every page once, and a page of each kind at three widths and in light, dark and forced "
    "colours, with boxes open and closed, with and without scripts",
    "IBM Equal Access": "every page once, and a page of each kind in three of these surroundings",
    "HTML_CodeSniffer": "the same, against WCAG 2 AA",
    "Nu HTML checker": "the HTML of every page",
    "html-validate": "the HTML of every page",
    "Lighthouse": "pages of several kinds on a phone: full marks for accessibility, best practices and "
    "search engines, and 95 of 100 or more for speed",
}
"""What the walks have each checker look at, in the words of the accessibility statement."""

ANSWERED = "answered"
HEADING = (
    "# What `make test-site RECORD=yes` looked at when it last passed, written by it. Not to be edited.\n\n"
)


def pytest_addoption(parser):
    parser.addoption("--record", action="store_true", help="keep what the walks looked at, if all pass")


def pytest_terminal_summary(terminalreporter, exitstatus, config):
    """Sums up what those tests looked at that passed."""
    said = [told for report in terminalreporter.stats.get("passed", []) for told in report.user_properties]
    views, needed = Counter(), Counter()
    for name, told in said:
        if name in PACKAGES:
            views[name] += told
        elif name == ANSWERED:
            needed[tuple(told)] += 1
    results = {
        name: {
            "with": name,
            "version": version_of(PACKAGES[name]),
            "when": datetime.now(UTC).date(),
            "what": LOOKED_AT[name],
            "views": sum_,
        }
        for name, sum_ in views.items()
    }
    for each in results.values():
        terminalreporter.write_line(
            f"{each['with']} {each['version']}: nothing found; views of pages: {each['views']}"
        )
    for (name, kind), times in sorted(needed.items()):
        terminalreporter.write_line(f"{name}: {kind}: answered for {times} views")
    if config.getoption("record") and exitstatus == 0 and results:
        keep(results)
        terminalreporter.write_line(f"This is kept in {RESULTS.name}.")


def keep(results):
    """Write results into their file; those of checkers that did not run this time stay."""
    kept = {each["with"]: each for each in yaml.safe_load(RESULTS.read_text(encoding="utf-8")) or []}
    kept |= results
    listed = [kept[name] for name in PACKAGES if name in kept]
    RESULTS.write_text(HEADING + yaml.safe_dump(listed, sort_keys=False), encoding="utf-8")
