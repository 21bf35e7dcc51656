"""The checkers of the walks are installed just as they were chosen, and the locks name no address."""

import json

import pytest
import yaml

from checkers import NAMED
from conftest import ROOT
from site_results import PACKAGES as CHECKERS
from site_results import RESULTS

NPM = json.loads((NAMED / "package-lock.json").read_text(encoding="utf-8"))
PACKAGES = {name: told for name, told in NPM["packages"].items() if name}


def test_each_npm_package_has_a_checksum_and_no_address():
    assert len(PACKAGES) > 100
    assert [name for name, told in PACKAGES.items() if not told["integrity"].startswith("sha512-")] == []
    assert [name for name, told in PACKAGES.items() if "resolved" in told] == []
    assert "://" not in json.dumps(
        [[told.get(key) for key in ("version", "dependencies")] for told in PACKAGES.values()]
    )


def test_the_npm_lock_belongs_to_what_is_asked_for_and_each_is_one_version():
    asked = json.loads((NAMED / "package.json").read_text(encoding="utf-8"))
    assert NPM["packages"][""]["dependencies"] == asked["dependencies"]
    for name, version in asked["dependencies"].items():
        assert PACKAGES[f"node_modules/{name}"]["version"] == version


@pytest.mark.parametrize("name", ["site", "test", "checkers"])
def test_each_python_package_has_a_checksum_and_no_address(name):
    lock = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    packages = [line for line in lock.splitlines() if line and line[0] not in " #"]
    assert packages
    assert all("==" in package and package.endswith("\\") for package in packages)
    assert "://" not in lock
    assert "index-url" not in lock


def test_what_we_claim_was_found_with_the_checkers_of_today():
    """After a new version, `make test-site RECORD=yes` brings new results, and the README follows."""
    results = yaml.safe_load(RESULTS.read_text(encoding="utf-8"))
    assert [each["with"] for each in results] == list(CHECKERS)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for each in results:
        assert each["version"] == PACKAGES[f"node_modules/{CHECKERS[each['with']]}"]["version"]
        assert each["views"] > 0
        assert f"{each['with']} {each['version']}" in readme


def test_each_answer_to_a_doubt_gives_a_reason():
    told = yaml.safe_load((NAMED / "answers.yml").read_text(encoding="utf-8"))
    assert set(told) <= set(CHECKERS)
    for kinds in told.values():
        for kind, answer in kinds.items():
            assert set(answer) <= {"only", "because"}, kind
            assert len(answer["because"].split()) >= 8, kind
