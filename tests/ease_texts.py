"""What the tests of reading ease share: Markdown as a page, and lists with counts made by hand."""

from pathlib import Path

from wordcare.ease.findings import findings
from wordcare.ease.limits import limits
from wordcare.ease.page import measured
from wordcare.ease.prose import scored, sentences_in
from wordcare.reading import read
from wordcare.source import Source

DATA = Path(__file__).parent / "data" / "ease"

READ_ALOUD = [
    ("NHS", 3), ("GPs", 2), ("NHS’s", 4), ("DWP's", 5),
    ("A&E", 3), ("WHO", 5), ("LGBTQ+", 6), ("CAMHS", 1),
    ("GDPR", 4),
    ("2024", 5), ("1998", 5), ("2010", 3), ("2005", 5), ("1900", 4), ("2,500", 6), ("3.30", 3),
    ("0.5", 4),
    ("50%", 4), ("£25", 4), ("21st", 3), ("22nd", 4), ("20th", 3), ("111", 3), ("24/7", 5), ("007", 4),
    ("4.2.1", 3),
    ("12.05.2024", 8), ("10:30:00", 5),
    ("didn't", 2), ("didn’t", 2), ("can’t", 1), ("they're", 1), ("it'll", 2), ("nurse’s", 2),
    ("carers’", 2), ("would've", 2), ("o’clock", 2), ("isn't", 2), ("she'd", 1),
    ("co-production", 4), ("COVID-19", 4), ("and/or", 2), ("x-ray", 2), ("self-harm", 2),
    ("e.g.", 2), ("p.m.", 2), ("U.K.", 2), ("Dr.", 2), ("etc.", 4), ("(utilise),", 3), ("“ableism”", 4),
    ("www.nhs.uk", 1), ("team@example.org.uk", 1), ("https://example.org/a", 1), ("notes.md", 1),
    ("café", 2), ("co\u00adproduction", 4), ("–", 0), ("...", 0), ("", 0),
    ("naïve", 2), ("Zoë", 2), ("Siobhan", 2), ("Niamh", 1), ("crooked", 2), ("Mohammed", 3), ("Ahmed", 2),
    ("psyche", 2), ("reenter", 3), ("reel", 1), ("myeloma", 4), ("yellow", 2), ("cohabitee", 4),
    ("MPs'", 2), ("MPs’", 2), ("1980s", 4), ("1980’s", 4), ("6s", 2), ("heist", 1), ("atheist", 3),
    ("hatred", 2), ("filtered", 2), ("centred", 2),
]  # fmt: skip
"""What stands between two spaces, and how many syllables it has."""


def page(text, name="page.md"):
    """The source and the prose of a page."""
    source = Source(name, text)
    return source, read(source)


def sentences_of(text, name="page.md"):
    """The sentences of a page that count."""
    _, prose = page(text, name)
    passages = scored(prose, text)
    return [passage.text[start:end] for passage in passages for start, end in sentences_in(passage)]


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
