"""`wordcare words --export`: writes the rulebook for other tools, to a file, a folder or the output."""

from __future__ import annotations

import os

from wordcare.command.streams import write, write_aside
from wordcare.exports import MODULES, Exported
from wordcare.finding import CannotRun, Problem
from wordcare.reports.text import number_of
from wordcare.rulebook.compiled import shipped
from wordcare.writing import write_new

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.rulebook import Rulebook


def export(form: str, output: str, rulebook: Rulebook, site: str) -> int:
    """Write the rulebook in this form. Raises `CannotRun`."""
    ours = os.path.realpath(rulebook.folder) == os.path.realpath(shipped())
    module = __import__(f"wordcare.exports.{MODULES[form]}", fromlist=["files"])
    made: dict[str, str] = module.files(Exported(rulebook, site, ours=ours))
    if not output:
        write(_in_one(made), utf8=True)
    elif form == "vale":
        _write_style(made, output)
    else:
        _write(output, next(iter(made.values())))
        write_aside([f"Written to {output}.\n"])
    return 0


def _in_one(made: dict[str, str]) -> list[str]:
    """A single file as it is; several as YAML documents, each with the name of its file."""
    if len(made) == 1:
        return list(made.values())
    return [f"---\n# {name}\n{content}" for name, content in made.items() if name.endswith(".yml")]


def _write_style(made: dict[str, str], output: str) -> None:
    """Write the rules into a folder of their own below `output`; rules of pages that have gone go too."""
    from wordcare.exports.vale import MADE, STYLE

    folder = os.path.join(output, STYLE)
    try:
        os.makedirs(folder, exist_ok=True)
        for name in sorted(os.listdir(folder)):
            if name.endswith(".yml") and name not in made and _begins(os.path.join(folder, name), MADE):
                os.unlink(os.path.join(folder, name))
    except OSError as error:
        message = f"The folder could not be written: {error.strerror}."
        raise CannotRun([Problem(folder, message, "Put that right, or choose another place.")]) from None
    for name, content in made.items():
        _write(os.path.join(folder, name), content)
    write_aside(
        [
            f"{number_of(len(made) - 1, 'rule')} written to {folder}. In .vale.ini, StylesPath is the folder"
            f" above it, and BasedOnStyles names {STYLE}.\n"
        ]
    )


def _begins(path: str, start: str) -> bool:
    with open(path, "rb") as file:
        return file.read(len(start)) == start.encode()


def _write(path: str, content: str) -> None:
    problem = write_new(path, content.encode("utf-8"))
    if problem:
        raise CannotRun([problem])
