"""Random pages in the hub's dialect: sound building blocks, and mixes of lines and of marks."""

from hypothesis import strategies as st

WORDS = st.sampled_from(
    ["alpha", "bravo", "charlie", "delta", "écho", "foxtrot", "😀golf", "hotel-india", "x"]
)
MARKS = st.sampled_from(
    [
        *(
            "*",
            "**",
            "***",
            "_",
            "__",
            "~",
            "~~",
            "^",
            "^^",
            "==",
            "`",
            "``",
            "[",
            "](u)",
            "]",
            "![",
            "(",
            ")",
        ),
        *(
            "\\",
            "<b>",
            "</b>",
            "<br>",
            "!",
            '"',
            "'",
            "&amp;",
            "<",
            ">",
            "{",
            "}",
            "{.a}",
            ".",
            ",",
            "[^1]",
            "[r]",
        ),
        *("[a][r]", "\\*", "\\_", "|", "#", ":", "-", "1.", " ", " ", " ", "\n", "  \n", "\n\n"),
        *("alpha", "bravo", "charlie", "a", "é"),
    ]
)
LINES = st.sampled_from(
    [
        *(
            "# {} {}",
            "## {} ##",
            "{}",
            "{} {}",
            "{} *{}* **{}**",
            "- {}",
            "* {}",
            "1. {}",
            "    - {}",
            "    {}",
        ),
        *(
            "        {}",
            "  {}",
            "> {}",
            ">> {}",
            "> - {}",
            "",
            "",
            "",
            '!!! note "{}"',
            '??? tip "{}"',
            '=== "{}"',
        ),
        *(
            '    !!! note "{}"',
            "```",
            "~~~",
            "    ```",
            "> ```",
            "| {} | {} |",
            "|---|---|",
            "{} | {}",
            "--- | ---",
        ),
        *(":   {}", "[^1]: {}", '[r]: http://a.b "{}"', "*[{}]: {} {}", "---", "===", "***", "<div>{}</div>"),
        *("<div markdown>", "</div>", "<p markdown>{}</p>", "<div>", "<!-- {} -->", "<b>{}</b>", "<span>{}"),
        *(
            "/// note | {}",
            "///",
            "/// details | {}",
            "//// tip | {}",
            "////",
            ">\t{}  ",
            ">\t>\t{}",
            "\t{}",
            "\t- {}",
            "- [ ] {}",
        ),
        *(
            "{}  ",
            "- # {}",
            "- > {}",
            "- {}\n  {}",
            "\\# {}",
            "+ {}",
            "<hr>",
            '<img alt="{}">',
            "- ```",
            "  ```",
        ),
        *("# {} {{ .a }}", "{{: .b }}", "    :   {}", '[{}](x "{}")', "![{}](x)", "{}[^1]", "`{}` {}"),
    ]
)


@st.composite
def line(draw):
    pattern = draw(LINES)
    return pattern.format(*(draw(WORDS) for _ in range(4)))


def pages():
    """Mixes of lines, each of which begins with a paragraph, so that nothing is read as metadata."""
    mixes = st.lists(line(), max_size=9).map("\n".join) | st.lists(MARKS, max_size=14).map("".join)
    return mixes.map(lambda text: f"alpha\n\n{text}\n")
