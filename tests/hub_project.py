"""A small project with guides, for the tests of the site's own machinery."""

import textwrap

SETTINGS = """
site_name: Our site
extra:
  content_notes:
    from_review: {violence: Violence, stigma: Being looked down on}
    ours: {money worries: Money worries and benefits}
  doors:
    - name: I work in a service
      steps:
        - {page: index.md, say: Welcome}
        - {page: safety.md, say: Safety}
        - {page: later.md, say: Not written yet}
"""
FRONT = """\
title: Safety
description: How to plan a meeting in which people feel safe.
status: draft
audience: [people who plan meetings]
content_note: [violence, money worries]
made_by:
  - {name: The first editors, how_named: group, role: compiled the draft}
written: 2026-11-25
read_by_people_outside: not yet
next_review: 2027-05-25
"""


def guide(front=FRONT, body="# Safety\n\nHello.\n"):
    return f"---\n{front}---\n{body}"


def changed(key, line):
    """The front matter with the line of one key, and what is set in under it, put in place of `key`."""
    kept, skipping = [], False
    for each in FRONT.splitlines():
        skipping = each.startswith(f"{key}:") or (skipping and each.startswith(" "))
        if not skipping:
            kept.append(each)
    return "\n".join([*kept, *([line] if line else [])]) + "\n"


class Project:
    """Files in a folder of its own, which is where commands run."""

    def __init__(self, folder, monkeypatch):
        self.folder = folder
        monkeypatch.chdir(folder)
        self.write("mkdocs.yml", SETTINGS)
        self.write("docs/index.md", guide(FRONT.replace("Safety", "Welcome"), "# Welcome\n\nHello.\n"))
        self.write("docs/safety.md", guide())

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
