"""Every message of the product: each text in the code that people may be shown, and where it stands."""

import ast
import re
from pathlib import Path

import wordcare

PACKAGE = Path(wordcare.__file__).parent
HOLE = "\x00"
"""Stands for what is put in when the program runs."""
LONG = 20


def messages():
    """From each text in the code that reads like words for people, to the place of its first use."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        quiet = set(_docstrings(tree)) | set(_parts_of_others(tree))
        for node in ast.walk(tree):
            if id(node) not in quiet and (text := _text(node)) and _is_for_people(text):
                found.setdefault(text, f"{path.relative_to(PACKAGE).as_posix()}:{node.lineno}")
    return found


def _docstrings(tree):
    """Texts that stand alone as a statement."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)


def _parts_of_others(tree):
    """The pieces of longer texts, which are read as a whole."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield from (
                id(part) for part in ast.walk(node) if part is not node and isinstance(part, ast.Constant)
            )


def _text(node):
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else HOLE for part in node.values)
    return ""


def _is_for_people(text):
    """Whether `text` has two words and a space between, as no key, pattern or piece of markup has.

    A long run of words without any stop is a list for the program: names of tags, common words.
    """
    if len(text.split()) > LONG and not re.search(r"[.,:;?!]", text):
        return False
    return bool(re.search(r"[A-Za-z]{2,}[,;:]? [a-z“‘`]", text)) and not re.search(
        r"\(\?|\\[sdwb]|^[.#@<]|\[\^", text
    )
