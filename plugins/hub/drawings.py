"""Puts our own drawings into a page, so that they follow its colours, and checks that they can.

A page shows one with `![words](../assets/diagrams/name.svg){ .diagram }`. The words are read
out in its place, and the page tells the same in its text. Where no plugin runs, the drawing
is shown as a picture, black on white.
"""

from __future__ import annotations

import os
import posixpath
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from markdown import Extension
from markdown.treeprocessors import Treeprocessor

from wordcare.contents import file_text
from wordcare.finding import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from markdown import Markdown

    from hub.project import Project

FOLDER = "assets/diagrams"
MARK = "diagram"
"""The class of a picture that is a drawing of ours."""

BEFORE_LINKS = 3
"""After classes are read, and before the generator looks where pictures lead."""

_SPACE = "{http://www.w3.org/2000/svg}"


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PARTS = _names("svg g path rect circle ellipse line polyline polygon text tspan")
_SHAPE = _names("viewBox d x y x1 y1 x2 y2 cx cy r rx ry dx dy width height points transform class")
_LOOK = _names(
    """fill fill-opacity stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin font-size
    font-weight text-anchor opacity"""
)
_COLOURS = ("currentColor", "none")


def drawing_problems(project: Project) -> list[Problem]:
    """Everything that keeps a drawing from being shown on each page and in all colours."""
    folder = os.path.join(project.docs, *FOLDER.split("/"))
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    paths = [project.path(f"{FOLDER}/{name}") for name in names if name.endswith(".svg")]
    return [problem for path in paths for problem in _read(path)[1]]


def _read(path: str) -> tuple[Element | None, list[Problem]]:
    """A drawing, and what is wrong with it."""
    source = file_text(path)
    if isinstance(source, Problem):
        return None, [source]
    if "<!DOCTYPE" in source.text or "<!ENTITY" in source.text:
        return None, [Problem(path, "The drawing has a document type.", "Take that line out.")]
    try:
        root = ElementTree.fromstring(source.text)
    except ElementTree.ParseError as error:
        line, column = error.position
        return None, [Problem(path, "The drawing is not sound XML.", "Mend it here.", line, column + 1)]
    problems = [Problem(path, found, write) for found, write in dict.fromkeys(_faults(root))]
    return (None if problems else _without_space(root)), problems


def _faults(root: Element) -> Iterator[tuple[str, str]]:
    if not root.get("viewBox"):
        yield "The drawing has no `viewBox`.", "Add one, or it cannot grow and shrink with the page."
    for part in root.iter():
        name = part.tag.removeprefix(_SPACE)
        if name not in _PARTS:
            yield f"The drawing has a part `{name}`.", f"Use only: {', '.join(sorted(_PARTS))}."
        for key, value in part.items():
            if key not in _SHAPE | _LOOK:
                yield f"`{name}` has `{key}`.", "Take it out: it may not be shown, or may not be safe."
            elif key in ("fill", "stroke") and value not in _COLOURS:
                yield (
                    f"`{key}` is `{value}`.",
                    "Write `currentColor`, so that it can be seen on light and dark.",
                )


def _without_space(root: Element) -> Element:
    """The drawing as a part of HTML, where names of tags stand alone."""
    for part in root.iter():
        part.tag = part.tag.removeprefix(_SPACE)
    return root


class Drawings(Extension):
    """The Markdown extension that puts drawings in. `page` is the file that is being rendered."""

    def __init__(self, docs: str) -> None:
        super().__init__()
        self.page = ""
        self._docs = docs

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name that Markdown asks for
        """Take part in the rendering."""
        md.treeprocessors.register(_PutIn(md, self), "hub-drawings", BEFORE_LINKS)

    def drawing(self, source: str) -> Element | None:
        """The drawing at the address `source` of the page; None for any other picture."""
        file = posixpath.normpath(posixpath.join(posixpath.dirname(self.page), source))
        if posixpath.dirname(file) != FOLDER:
            return None
        return _read(os.path.join(self._docs, *file.split("/")))[0]


class _PutIn(Treeprocessor):
    def __init__(self, md: Markdown, drawings: Drawings) -> None:
        super().__init__(md)
        self._drawings = drawings

    def run(self, root: Element) -> None:
        """Put drawings in the place of their pictures."""
        for parent in root.iter():
            for at, child in enumerate(parent):
                if child.tag == "img" and MARK in child.get("class", "").split():
                    drawing = self._drawings.drawing(child.get("src", ""))
                    if drawing is not None:
                        drawing.attrib.update(
                            {"class": "hub-diagram", "role": "img", "aria-label": child.get("alt", "")}
                        )
                        drawing.tail = child.tail
                        parent[at] = drawing
