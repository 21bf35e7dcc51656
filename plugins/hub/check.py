"""All guides of a project together, and all that is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hub.drawings import drawing_problems
from hub.guide import Guide, read_guide
from hub.keys import guide_keys
from hub.record import read_record
from wordcare.contents import file_text
from wordcare.finding import Problem

if TYPE_CHECKING:
    from hub.project import Project


def read_guides(project: Project) -> list[Guide]:
    """Every guide, in order of its path. One that cannot be read has a problem that says so."""
    keys = guide_keys(project.topics)
    guides = []
    for page in project.guides():
        path = project.path(page)
        source = file_text(path)
        if isinstance(source, Problem):
            guides.append(Guide(page, path, {}, "", [source]))
        else:
            guides.append(read_guide(page, path, source.text, keys))
    return guides


def all_problems(project: Project, guides: list[Guide]) -> list[Problem]:
    """What has to be mended in the guides, in the record of "you said, we did", and in drawings."""
    of_guides = [problem for guide in guides for problem in guide.problems]
    return [*of_guides, *read_record(project)[1], *drawing_problems(project)]
