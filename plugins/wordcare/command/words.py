"""`wordcare words`: list the word pages, see that each of them is sound, and give them to other tools."""

from __future__ import annotations

from wordcare.command.arguments import RULEBOOK, Option, Usage, settings_and_rulebook
from wordcare.command.streams import write
from wordcare.exports import FORMATS
from wordcare.finding import LEVELS, CannotRun, Problem
from wordcare.reports.excerpt import visible
from wordcare.reports.text import number_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.command.arguments import Arguments
    from wordcare.rulebook import Rulebook
    from wordcare.rulebook.word import Word


USAGE = Usage(
    "words",
    "List the word pages of the rulebook, and see that each of them is sound.",
    "",
    "",
    (
        Option("--forms", "ID", "show every form that is found for one page"),
        Option("--export", "FORMAT", "write the rulebook for other tools", FORMATS),
        Option("--output", "PATH", "the file to write it to; for vale, the folder that holds your styles"),
        *RULEBOOK,
    ),
)


def run(typed: Arguments) -> int:
    """List what was asked for. Raises `CannotRun` with all faults of the rulebook."""
    from wordcare.rulebook.examples import failures

    settings, rulebook = settings_and_rulebook(typed)
    if typed["--forms"]:
        write(_forms(rulebook, typed["--forms"]))
        return 0
    if typed["--export"]:
        from wordcare.command.exporting import export

        return export(typed["--export"], typed["--output"], rulebook, settings.site)
    if typed["--output"]:
        raise CannotRun([Problem("--output", "There is nothing to write.", "Add --export FORMAT.")])
    wrong = failures(rulebook)
    if wrong:
        raise CannotRun(wrong)
    write(_pages(rulebook))
    return 0


def _pages(rulebook: Rulebook) -> Iterator[str]:
    names = sorted(rulebook.words)
    room = max(map(len, names))
    for name in names:
        word = rulebook.words[name]
        yield f"{name:<{room}}  {word.level:<6}  {visible(word.title)}\n"
    levels = [rulebook.words[name].level for name in names]
    counts = ", ".join(f"{levels.count(level)} {level}" for level in reversed(LEVELS))
    yield f"\n{_sound([rulebook.words[name] for name in names])}: {counts}.\n"


def _sound(words: list[Word]) -> str:
    """How many pages there are, and what their soundness rests on."""
    without = sum(not (word.flag or word.passes) for word in words)
    examples = "with examples that work"
    if without == len(words):
        examples = "without examples"
    elif without:
        examples += f" ({without} without examples)"
    return f"{number_of(len(words), 'word page')}, {'all of them ' * (len(words) > 1)}sound, {examples}"


def _forms(rulebook: Rulebook, name: str) -> Iterator[str]:
    if name not in rulebook.words:
        from wordcare.command.selection import unknown_page

        raise CannotRun([unknown_page("--forms", name, rulebook.words)])
    from wordcare.rulebook.lookup import forms

    found = forms(rulebook.words[name])
    room = max(len(form) for form, _ in found)
    for form, feature in found:
        yield f"{form:<{room}}  {feature}".rstrip() + "\n"
    if any("-" in form for form, _ in found):
        yield "\nIn place of a hyphen there may be a space, or nothing.\n"
    elif any(" " in form for form, _ in found):
        yield "\nIn place of a space there may be a hyphen.\n"
