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

HEADING = (
    "# What `make test-site RECORD=yes` looked at when it last passed, written by it. Not to be edited.\n\n"
)


def pytest_addoption(parser):
    parser.addoption("--record", action="store_true", help="keep what the walks looked at, if all pass")


def pytest_terminal_summary(terminalreporter, exitstatus, config):
    views = Counter()
    for report in terminalreporter.stats.get("passed", []):
        views.update({name: count for name, count in report.user_properties if name in PACKAGES})
    results = [
        {
            "with": name,
            "version": version_of(package),
            "when": datetime.now(UTC).date(),
            "views": views[name],
        }
        for name, package in PACKAGES.items()
        if views[name]
    ]
    for each in results:
        terminalreporter.write_line(
            f"{each['with']} {each['version']}: nothing found in {each['views']:,} views"
        )
    if config.getoption("record") and exitstatus == 0 and len(results) == len(PACKAGES):
        RESULTS.write_text(HEADING + yaml.safe_dump(results, sort_keys=False), encoding="utf-8")
        terminalreporter.write_line(f"This is kept in {RESULTS.name}.")
