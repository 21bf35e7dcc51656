"""The accessibility statement: what UK regulations ask for, from what is known and what was tested.

What people tested and what is known stands in a file that is written by hand. What checkers looked at,
when and in which versions, is written by the tests themselves.

The parts follow regulation 8 of the Public Sector Bodies (Websites and Mobile Applications)
Accessibility Regulations 2018 (SI 2018/952) and the model statement that goes with it.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from datetime import date

_MEETS = {
    "fully": "This site meets the Web Content Accessibility Guidelines 2.2, level AA.",
    "partly": "This site meets the Web Content Accessibility Guidelines 2.2, level AA, in part. The rules "
    "call that partially compliant. What we know does not work is listed below. What was not tested is "
    "listed too.",
    "not": "This site does not meet the Web Content Accessibility Guidelines 2.2, level AA.",
}

_NEEDED = {
    "covers": "which site the statement is about, and who runs it",
    "prepared": "the day on which the statement was first written",
    "reviewed": "the day on which somebody last went through it",
    "meets": f"one of {', '.join(_MEETS)}",
    "known": "a list, each with `what`, `why` and `instead`; an empty list if nothing is known",
    "tested": "a list, each with `with`, `when`, `what` and `found`",
    "not_tested": "a list of what was not tested",
    "next": "a list of what is to be done for more people to use the site",
}

_LAW = "https://www.legislation.gov.uk/uksi/2018/952/contents"
_ADVICE = "https://www.equalityadvisoryservice.com/"
_COMMISSION = "https://www.equalityni.org/"


class StatementFault(ValueError):  # noqa: N818 - reads as what it is
    """The file of the statement lacks something that the law asks for; the message says what."""


def statement(text: str, results: str = "", write_to: str = "") -> str:
    """The statement as HTML, from the YAML `text` of its file. Raises `StatementFault`.

    `write_to` is the email address of those who look after the site, if they have one.

    `results` is the YAML that `make test-site` wrote: a list of checkers, each with `with`, `version`,
    `when`, `what` and `views`, the number of times that it looked at a page.
    """
    told: dict[str, Any] = yaml.safe_load(text) or {}
    missing = [f"`{name}` ({what})" for name, what in _NEEDED.items() if told.get(name) is None]
    if missing:
        raise StatementFault(f"The statement cannot be made without {'; '.join(missing)}.")
    if told["meets"] not in _MEETS:
        raise StatementFault(f"`meets` is `{told['meets']}`. Use {_NEEDED['meets']}.")
    if told["meets"] == "fully" and (told["known"] or told["not_tested"]):
        raise StatementFault(
            "`meets` is `fully`, but there are known faults, or things that were not tested."
        )
    return "\n".join(
        [
            _part("What this is about", f"<p>{escape(told['covers'])}</p>"),
            _part("How far everyone can use it", f"<p>{_MEETS[told['meets']]}</p>"),
            _part("What does not work yet, and why", _known(told["known"])),
            _part("Tell us", _tell_us(write_to)),
            _part("How it was tested", _tested(_with_results(told["tested"], yaml.safe_load(results) or []))),
            _part("What was not tested", _list(told["not_tested"])),
            _part("What we mean to do", _list(told["next"])),
            _part("If you are not happy with our answer", _ENFORCEMENT),
            _part(
                "Dates",
                f"<p>This statement was prepared on {_day(told['prepared'])}. "
                f"Somebody last looked through it on {_day(told['reviewed'])}. "
                "What checkers found has days of its own, which may be later. "
                "We look through it at least once a year, and when the site changes.</p>",
            ),
        ]
    )


_TELL_US = (
    "Tell us what does not work for you, or ask for a page in another form. You do not need to know the "
    "cause."
)
_NOBODY_YET = (
    "This draft has no address to write to yet. Until it has one, tell the person who showed you this site. "
    "They can pass it on."
)


def _tell_us(write_to: str) -> str:
    address = escape(write_to)
    to = f'Write to <a href="mailto:{address}">{address}</a>.' if address else _NOBODY_YET
    return f"<p>{_TELL_US} {to}</p>"


_ENFORCEMENT = (
    f'<p>The rules for public bodies are <a href="{_LAW}">the accessibility regulations of 2018</a>. '
    "This site is not run by a public body, and means to follow them all the same. The Equality and Human "
    "Rights Commission enforces them in England, Scotland and Wales. Its "
    f'<a href="{_ADVICE}">Equality Advisory and Support Service</a> can advise you. '
    f'In Northern Ireland it is the <a href="{_COMMISSION}">Equality Commission for Northern Ireland</a>.</p>'
)


def _part(heading: str, html: str) -> str:
    name = "".join(letter if letter.isalnum() else "-" for letter in heading.lower()).strip("-")
    return f'<h2 id="{name}">{heading}</h2>\n{html}'


def _known(issues: list[dict[str, str]]) -> str:
    if not issues:
        return "<p>We know of nothing. That does not mean that there is nothing: please tell us.</p>"
    items = [
        f"{escape(each['what'])} {escape(each['why'])} <strong>Instead:</strong> {escape(each['instead'])}"
        for each in issues
    ]
    return f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"


def _with_results(tests: list[dict[str, Any]], results: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The tests, with the results of checkers first. They were kept because nothing was found."""
    checked = [
        {
            "with": f"{each['with']} {each['version']}",
            "when": each["when"],
            "what": f"{each['what']} ({each['views']:,} views of pages)",
            "found": "no faults",
        }
        for each in results
    ]
    names = {each["with"] for each in results}
    return checked + [each for each in tests if each["with"] not in names]


def _tested(tests: list[dict[str, Any]]) -> str:
    items = [
        f"<strong>{escape(each['with'])}</strong>, on {_day(each['when'])}: {escape(each['what'])}. "
        f"Result: {escape(each['found'])}."
        for each in tests
    ]
    listed = "".join(f"<li>{item}</li>" for item in items)
    return f"<p>Programs find only a part of what keeps people out.</p><ul>{listed}</ul>"


def _list(sentences: list[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(each)}</li>' for each in sentences)}</ul>"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
