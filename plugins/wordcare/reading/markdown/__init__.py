"""Reads Markdown in the hub's dialect exactly as Python-Markdown renders it.

The way of a page: `chunk.normal` (line ends, tabs) → `fences` and `html_blocks` (what is taken out
first) → `parser` (blocks) → `inline` (what stands in a block) → `rendering` and `walk` (words).
At every step a `Chunk` knows where in the file each of its characters stands.
"""

from __future__ import annotations

from wordcare.prose import Prose, has_orders

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from wordcare.prose import Passage
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.stash import Stash
    from wordcare.source import Source


def later(module: str, name: str) -> Callable[..., Any]:
    """A function of a module here that is imported when it is first called."""
    found: list[Callable[..., Any]] = []

    def call(*arguments: object) -> Any:
        if not found:
            found.append(getattr(__import__(f"{__name__}.{module}", fromlist=[name]), name))
        return found[0](*arguments)

    return call


def read_markdown(source: Source, wanted: Callable[[int, int], bool] | None = None) -> Prose:
    """The words that the rendered page shows or speaks, in the order of the file.

    `wanted` is asked with the start and end of each block with words; where it answers False
    the words need not be read. Comments are found all the same.
    """
    from wordcare.reading.front_matter import front_matter
    from wordcare.reading.markdown.chunk import normal
    from wordcare.reading.markdown.groups import DEFINITION, divisible, wanted_blocks
    from wordcare.reading.markdown.leaf import FOOTNOTE
    from wordcare.reading.markdown.parser import Parser
    from wordcare.reading.markdown.stash import Stash
    from wordcare.reading.markdown.tree import Node
    from wordcare.reading.markdown.walk import Walk

    front = front_matter(source, wanted)
    stash = Stash()
    page = _without_code_and_html(normal(source.text, front.end), stash)
    if has_orders(source.text):  # what a comment covers depends on the blocks after it, wanted or not
        wanted = None
    parser = Parser(stash, wanted)
    root = Node("div", None)
    if wanted is None or not divisible(page, stash):
        parser.parse_text(root, page)
    else:
        parser.parse(root, wanted_blocks(page, len(source.text), wanted))
    notes = Node("div", None)
    for body in list(parser.footnotes.values()):
        if parser.matters(body) or DEFINITION in body.text:
            parser.parse_text(Node(FOOTNOTE, notes), body)
    if wanted is not None and parser.wants_definition:  # any block may use it
        return read_markdown(source)
    walk = Walk(source.text, parser)
    walk.children(root, "paragraph", False)
    walk.children(notes, "footnote", False)
    walk.definitions()
    root.take_apart()
    notes.take_apart()
    walk.passages.sort(key=_start)
    walk.comments.sort(key=lambda comment: comment.start)
    return Prose(front.passages + walk.passages, front.comments + walk.comments, front.faults)


def _without_code_and_html(page: Chunk, stash: Stash) -> Chunk:
    """The page with placeholders for fences and raw HTML. What a page does not need is not imported."""
    if "```" in page.text or "~~~" in page.text:
        from wordcare.reading.markdown.fences import without_fences

        page = without_fences(page, stash)
    if "<" in page.text:
        from wordcare.reading.markdown.html_blocks import without_html

        page = without_html(page, stash)
    return page


def _start(passage: Passage) -> int:
    return passage.pieces[0][1]
