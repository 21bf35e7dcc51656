"""Words in plain blocks are reported without reading these, and only where a reader gets them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ease_texts import page
from wordcare.ease.findings import findings
from wordcare.ease.limits import limits
from wordcare.ease.screening import Screen
from wordcare.reading import read
from wordcare.source import Source

LONG = "We met and we sat and we ate and we sang and we ran and we swam and we went to bed"


def looked_at(text, own):
    """What is found when only blocks worth reading are read."""
    source = Source("page.md", text)
    screen = Screen(source, own)
    return seen(findings(source, read(source, screen.touch), own, screen))


def read_in_full(text, own):
    return seen(findings(*page(text), own))


def seen(found):
    return [(one.rule, one.start, one.end, one.note) for one in found]


@pytest.mark.parametrize(
    "block",
    [
        "We facilitate it.",
        "We met, and `code` came.[^note] Then [we *facilitate* it](a.md).",
        "- One thing.\n- We facilitate it.\n- **Three**.",
        "1. One thing.\n2. We facilitate it.\n\n    - And three.",
        '!!! note "A title"\n\n    We facilitate it: today.\n\n    And more.',
        '=== "A tab"\n\n    We facilitate it.',
        "??? tip\n    We facilitate it.",
        "[We](a.md) facilitate it.",
        "- One [of\nthem](a.md).\n- `code` facilitates it.",
        "A term\n:   We facilitate it.",
    ],
)
@pytest.mark.parametrize("end", ["\n\nEnd.\n", "\n"])
def test_a_plain_block_need_not_be_read(block, end):
    assert looked_at_unread(f"# T\n\n{block}{end}", block) == ["hard-word"]


@pytest.mark.parametrize(
    "block",
    [
        "We met to `facilitate` it.",
        "[We](facilitate.md) met.",
        "We facilitate\n:   One thing.",
        '!!! note "We facilitate it"\n\n    Yes.',
        "## We facilitate it",
        "> We facilitate it.\n> Then we rest.",
        "| We | facilitate |\n| --- | --- |\n| a | facilitate |",
        f"> {LONG} and {LONG}.",
        f"| a | b |\n|:---|---|\n| {LONG} | {LONG} |",
    ],
)
@pytest.mark.parametrize("end", ["\n\nEnd.\n", "\n"])
def test_what_is_not_scored_need_not_be_read(block, end):
    assert looked_at_unread(f"# T\n\n{block}{end}", block) == []


def looked_at_unread(text, block):
    """The rules that find something in a block that need not be read."""
    source = Source("page.md", text)
    screen = Screen(source, limits())
    at = text.index(block)
    after = text.find("End.", at)
    assert not screen.touch(at, after if after >= 0 else len(text))
    assert looked_at(text, limits()) == read_in_full(text, limits())
    return [one.rule for one in findings(source, read(source, screen.touch), limits(), screen)]


@pytest.mark.parametrize(
    "block",
    [
        "We `facilitate` it.",
        "[We](facilitate.md) met.",
        "[We][facilitate] met.",
        "We met.[^facilitate]",
        "![We facilitate it](a.png)",
        "We facilitate it\n===",
        "We facilitate it\n---",
        "We facilitate it\n\n:   is a word.",
        "“We facilitate it.”",
        "> We met.\n\n    We facilitate it.",
        "> [!NOTE]\n> We facilitate it.",
        "> Dear all\n# T\nWe facilitate it.",
        "> Dear all\nT\n===\nWe facilitate it.",
        "# T\nWe facilitate it.",
        "# T\rWe facilitate it.",
        "# We facilitate it \\",
        "| We | facilitate |\n| --- | --- | --- |\n| a | b |",
        "| We | facilitate |\n| --- | --- |\n| a | b |\n!!! note\n    We facilitate it.",
        "| We `a | b` |\n| --- | --- |\n| facilitate | c |",
        "1. Term\n:   We facilitate it.",
        "A term\n:   We met.\n    We facilitate it.",
        "We met `here\n\n    We facilitate it` today.",
        "- We met `here\n- We facilitate it` today.",
        "We met `a\\` and facilitate `it",
        "[We\n\n    met](facilitate.md) today.",
        "- [We\n- met](facilitate.md) today.",
        "Word.\n\n    We facilitate it.",
        '!!! quote "Bo"\n\n    We facilitate it.',
        '!!! note "We facilitate it"\n\n    Yes.',
        "/// note\n\nWe facilitate it.\n\n///\n",
        '<blockquote markdown="1">\n\nWe facilitate it.\n\n</blockquote>',
        "<div>\n\nWe facilitate it.\n\n</div>",
        "<!--\n\nWe facilitate it.\n\n-->",
        "```\n\nWe facilitate it.\n\n```",
        "$$\n\nWe facilitate it.\n\n$$",
        "We met {: .facilitate }",
        "## Sources\n\nWe facilitate it.",
        "## Sources\n\nWe facilitate İnan.",
        "- We met.\n\n[a]: b\n\n    We facilitate it.",
    ],
)
def test_where_there_is_doubt_it_is_read(block):
    text = f"# T\n\n{block}\n\nEnd.\n"
    assert looked_at(text, limits()) == read_in_full(text, limits())


@pytest.mark.parametrize(
    ("block", "long"),
    [
        (f"- {LONG}\n- {LONG} again", False),
        (f"- {LONG}\n  {LONG} again", True),
        (f"- `{LONG}\n- {LONG}` again", False),
        (f"{LONG}\n\n{LONG}", False),
        (f"<p markdown>\n{LONG}\n\n{LONG}\n</p>", True),
        (f'!!! note "{LONG}"\n\n    {LONG}', False),
        (f'!!! note: "{LONG}"\n{LONG} and then we slept', True),
        (f'=== "Tab"\n\n    {LONG}\n    {LONG}', True),
        (f"{LONG} <!-- a\n\nb --> {LONG}", False),
    ],
)
def test_items_and_empty_lines_end_a_sentence_where_they_show(block, long):
    text = f"# T\n\n{block}\n\nEnd.\n"
    found = looked_at(text, limits())
    assert found == read_in_full(text, limits())
    assert bool(found) is long


PARTS = (
    "We facilitate it. ", "Our palliative care ", "the MARAC ", "prior to ", f"{LONG} ", "e.g. ", "Dr. ",
    ". ", "\n", "\n\n", "\n\n    ", "\n    ", "\n- ", "\n\n- ", "\n1. ", "\n\n1. ", "\n> ", "`", "``", "*",
    "**", "_", "[", "](a.md)", "![", "[^a]", "\n\n[^a]: ", "<b>", "</b>", "<!--", "-->", '"', "“", "”",
    "&amp;", "|", "\n---\n", "\n===\n", "\n\n:   ", "{: .a }", "\\", "\r\n", "\t", "\n\n```\n", "\n```\n\n",
    '\n\n!!! note "x"\n\n    ', '\n\n=== "z"\n\n    ', "\n\n!!! quote\n\n    ", "\n\n/// note\n", "\n///\n\n",
    "\n\n## Sources\n\n", "\n\n# ", "\n\n> [!NOTE]\n> ", "\n\n| a | b |\n| - | - |\n| ", "\n\nA term\n:   ",
    "](facilitate) ", "\n\n<div markdown>\n\n", "\n\n</div>\n\n", "\n\n<p markdown>\n",
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PARTS), min_size=1, max_size=14), st.sampled_from([25, 6]))
def test_in_any_mixture_the_same_is_found(parts, longest):
    text, own = "".join(parts), limits({"long_sentence": longest, "wall_of_text": 30})
    assert looked_at(text, own) == read_in_full(text, own)
