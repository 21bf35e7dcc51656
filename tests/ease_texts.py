"""What the tests of reading ease share: Markdown as a page, and lists with counts made by hand."""

from pathlib import Path

from wordcare.ease.findings import findings
from wordcare.ease.limits import limits
from wordcare.ease.page import measured
from wordcare.ease.prose import scored, sentences_in
from wordcare.reading import read
from wordcare.source import Source

DATA = Path(__file__).parent / "data" / "ease"


def page(text, name="page.md"):
    """The source and the prose of a page."""
    source = Source(name, text)
    return source, read(source)


def sentences_of(text, name="page.md"):
    """The sentences of a page that count."""
    _, prose = page(text, name)
    return [passage.text[start:end] for passage in scored(prose) for start, end in sentences_in(passage)]


def found(text, *tables, name="page.md"):
    """(rule, words, note) of each finding on a page."""
    return [(one.rule, one.found, one.note) for one in findings(*page(text, name), limits(*tables))]


def row(text, name="page.md"):
    """What the table says about a page."""
    return measured(*page(text, name), limits()).row


def labelled_words():
    """(word, syllables) as counted by hand."""
    lines = (DATA / "words_of_care.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.rsplit(": ", 1) for line in lines if line and not line.startswith("#")]
    return [(word, int(count)) for word, count in pairs]


def labelled_snippets():
    """(Markdown, number of sentences) as counted by hand."""
    _, *parts = (DATA / "sentences_of_guides.txt").read_text(encoding="utf-8").split("\n== ")
    pairs = [part.partition("\n") for part in parts]
    return [(text + "\n", int(count)) for count, _, text in pairs]
