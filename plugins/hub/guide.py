"""Reads one guide: its front matter as checked data, or everything that is wrong with it at once."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Any, NamedTuple

from hub.downloads.blocks import PART, read_template
from hub.keys import NOT_YET
from wordcare.finding import Problem
from wordcare.rulebook.faults import Faults, shown
from wordcare.rulebook.matter import matter_values
from wordcare.rulebook.page import FRONT_MATTER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wordcare.rulebook.checks import Key
    from wordcare.safe_yaml import Value

DOWNLOADS = (".txt", ".docx", ".csv")
_BEGIN = "Begin with `---`, then the keys, then `---`. CONTRIBUTING shows a page that you can copy from."


class Guide(NamedTuple):
    """One guide. `values` is what its front matter says; only pages without faults should be used."""

    page: str
    """The file inside the folder of guides, with forward slashes."""
    path: str
    """The same as people are shown it."""
    values: dict[str, Any]
    body: str
    problems: list[Problem]


def read_guide(page: str, path: str, text: str, keys: Mapping[str, Key]) -> Guide:
    """The guide `page`, whose whole text is `text`."""
    faults = Faults(path)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    match = FRONT_MATTER.match(text)
    values: dict[str, Any] = {}
    if match:
        node, values = matter_values(match[1], keys, _BEGIN, faults, lambda fault: fault.problem(path))
        if node:
            _check_between(node, values, faults, page)
        if values.get("downloads"):
            _check_template(text[match.end() :], values["downloads"], faults)
    elif text.startswith("---"):
        faults.on_line(1, "The front matter never ends.", "Write `---` on a line of its own after the keys.")
    else:
        faults.on_line(1, "The page does not say who made it, and what it is based on.", _BEGIN)
    body = text[match.end() :] if match else text
    return Guide(page, path, values, body, sorted(faults.problems, key=lambda each: each.line))


def _check_between(node: Value, values: dict[str, Any], faults: Faults, page: str) -> None:
    """What can only be told from several keys together."""
    if values.get("status") == "published" and "what_changed_because_of_people" not in values:
        faults.at(
            node.get("status") or node,
            "`what_changed_because_of_people` is missing, and the page is published.",
            "Say what people changed. It may be `nothing yet`.",
        )
    written, changed = values.get("written", ""), values.get("changed", "")
    if written and changed and changed < written:
        faults.at(
            node.get("changed") or node,
            f"`changed` is {changed}, before {written}, when the page was written.",
            "Write a later day, or leave it out.",
        )
    review, latest = values.get("next_review", ""), max(written, changed)
    if latest and review and review <= latest:
        faults.at(
            node.get("next_review") or node,
            f"`next_review` is {review}, which is not after {latest}, when the page was "
            f"{'written' if latest == written else 'changed'}.",
            "Write a later day.",
        )
    read = values.get("read_by_people_outside", "")
    if written and read and read != NOT_YET and read < written:
        faults.at(
            node.get("read_by_people_outside") or node,
            f"`read_by_people_outside` is {read}, before {written}, when the page was written.",
            f"Write a later day, or `{NOT_YET}`.",
        )
    name = posixpath.basename(page).removesuffix(".md")
    for file in values.get("downloads", []):
        stem, kind = posixpath.splitext(file)
        if stem != name or kind not in DOWNLOADS:
            faults.at(
                node.get("downloads") or node,
                f"`downloads` has `{shown(file)}`, which we cannot make.",
                f"Use some of: {', '.join(name + each for each in DOWNLOADS)}.",
            )


def _check_template(body: str, downloads: list[str], faults: Faults) -> None:
    """Files are made from a part of the page, so it has to be there."""
    blocks = read_template("", body).blocks
    if not blocks:
        faults.on_line(
            1,
            "The page offers files, but has nothing to make them from.",
            f"Put the words that go into the files under a heading `## {PART}`.",
        )
    elif any(name.endswith(".csv") for name in downloads) and all(each.kind != "table" for each in blocks):
        faults.on_line(
            1,
            f"The page offers a spreadsheet, but there is no table under `## {PART}`.",
            "Add a table, or take the `.csv` file out of `downloads`.",
        )
