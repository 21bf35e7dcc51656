"""Writes Markdown pages that look like a hub's, the same ones each time.

Words come from our own guides and from a list of common words, most frequent first, drawn by
rank as in natural language. Every page has front matter and every kind of block of the dialect.

How often an expression of the rulebook comes decides how long a check takes, so it is as often
as in public documentation, where 0.8 to 3.2 in 1,000 words were met (a manual of a site
generator 0.8, a content guide 2.3, pages on government websites 2.6, documentation for
developers 3.2). Only the handbook of a company had more: 10.8.
"""

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import accumulate
from pathlib import Path
from textwrap import fill

from wordcare.matching.index import may_match
from wordcare.rulebook import load

HERE = Path(__file__).parent
GUIDES = HERE.parent / "docs"
SEED = 1


@cache
def vocabulary() -> list[str]:
    """Words by rank: the common ones, with those of our guides after them.

    Our guides name words to avoid far more often than other pages use them, so these are left out.
    """
    common = (HERE / "common_words.txt").read_text(encoding="utf-8").split()
    guides = sorted(page for page in GUIDES.rglob("*.md") if page.parent.name != "words")
    text = "\n".join(page.read_text(encoding="utf-8") for page in guides)
    ours = Counter(re.findall(r"\b[a-z]{3,}\b", text))
    avoided = load(None, None).index
    guides_own = [word for word, _ in ours.most_common(3000) if not may_match(word, avoided)]
    return list(dict.fromkeys([*common, *guides_own]))


def write_corpus(folder: Path, pages: int, expressions: Sequence[str], rate: float = 2.5) -> None:
    """Write `pages` pages of about 1,000 words, with `rate` of `expressions` in 1,000 words."""
    writer = Writer(expressions, rate)
    for number in range(pages):
        path = folder / f"part-{number // 100:02}" / f"page-{number:04}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(writer.page(number), encoding="utf-8")


class Writer:
    """Makes pages up, one after the other, the same in each run."""

    def __init__(self, expressions: Sequence[str], rate: float) -> None:
        self.random = random.Random(SEED)
        self.words = vocabulary()
        self.weights = list(accumulate(1 / (rank + 8) for rank in range(len(self.words))))
        self.expressions = list(expressions)
        self.chance = rate / 1000 if self.expressions else 0.0

    def page(self, number: int) -> str:
        """One page: front matter, a title, then blocks until there are about 1,000 words."""
        blocks = [f"---\ntitle: {self.some(4).capitalize()}\ndescription: {self.some(12).capitalize()}.\n---"]
        blocks.append(f"# {self.some(5).capitalize()} {number}")
        kinds = list(self.blocks())
        size = sum(len(block.split()) for block in blocks)
        while size < 1000:
            block = self.random.choices(*zip(*kinds, strict=True))[0]()
            size += len(block.split())
            blocks.append(block)
        notes = dict.fromkeys(re.findall(r"\[\^\w+\]", " ".join(blocks)))
        blocks += [f"{note}: {self.sentence()}" for note in notes]
        return "\n\n".join(blocks) + "\n"

    def blocks(self) -> Iterator[tuple[Callable[[], str], int]]:
        """Each kind of block, and how often it comes."""
        yield self.paragraph, 8
        yield lambda: fill(self.paragraph(), 90), 4
        yield lambda: f"{'#' * self.random.choice((2, 2, 3))} {self.some(4).capitalize()}", 7
        yield lambda: "\n".join(f"- {self.sentence()}" for _ in range(5)), 4
        yield lambda: f"1. {self.sentence()}\n2. {self.sentence()}\n\n    - {self.sentence()}", 2
        yield lambda: f'!!! note "{self.some(3)}"\n\n    {self.paragraph()}\n\n    {self.sentence()}', 2
        yield lambda: f'??? tip "{self.some(3)}"\n\n    {self.paragraph()}', 1
        yield lambda: f'=== "{self.some(2)}"\n\n    {self.paragraph()}\n\n=== "{self.some(2)}"\n\n    Yes.', 1
        yield lambda: f"> {self.paragraph()}", 1
        yield lambda: f"```python\nfor word in {self.some(1)}:\n    print(word)\n```", 1
        yield lambda: f"{self.some(2)}\n:   {self.sentence()}", 1
        yield lambda: f"{self.sentence()}[^{self.some(1)}]", 1
        yield self.table, 1

    def table(self) -> str:
        """A table of three columns and five rows."""
        rows = [" | ".join(self.some(self.random.randint(2, 6)) for _ in range(3)) for _ in range(6)]
        rows.insert(1, "--- | --- | ---")
        return "\n".join(f"| {row} |" for row in rows)

    def paragraph(self) -> str:
        """Some sentences on one line."""
        return " ".join(self.sentence() for _ in range(self.random.randint(1, 4)))

    def sentence(self) -> str:
        """A sentence with now and then emphasis, a link or code, and an expression at the rate set."""
        words = self.draw(self.random.randint(6, 22))
        if self.random.random() < 0.75:
            at = self.random.randrange(len(words))
            form = self.random.choice(("**{}**", "*{}*", "[{}](https://example.org/a/b)", "`{}`", "{},"))
            words[at] = form.format(words[at])
        if self.random.random() < self.chance * len(words):
            words.insert(self.random.randrange(len(words)), self.random.choice(self.expressions))
        text = " ".join(words)
        return f"{text[0].upper()}{text[1:]}."

    def some(self, count: int) -> str:
        """A few words without any markup."""
        return " ".join(self.draw(count))

    def draw(self, count: int) -> list[str]:
        """Words as often as their rank lets them."""
        return self.random.choices(self.words, cum_weights=self.weights, k=count)
