"""What the tests of reading ease share: Markdown as a page, and lists with counts made by hand."""

from pathlib import Path

from wordcare.ease.counting import Counts, words_of
from wordcare.ease.findings import findings
from wordcare.ease.limits import limits
from wordcare.ease.page import measured
from wordcare.ease.prose import scored, sentences_in
from wordcare.ease.sentences import sentences
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
    ("DNACPR", 6), ("LGBTQIA", 7), ("IAPT", 2), ("SENCO", 2), ("IDVA", 2), ("ISVA", 2),
    ("SALT", 1), ("DASH", 1), ("YOT", 1), ("NOMIS", 2), ("GORD", 1), ("PEP", 1),
    ("CPAP", 2), ("VAWG", 1), ("5mg", 4), ("10am", 3), ("20mph", 5), ("1:1", 3),
    ("HMPPS", 5), ("RSPCA", 5), ("UNCRPD", 6), ("HMICFRS", 7), ("NHSBSA", 6), ("LGBTQIA+", 8),
    ("MHCLG", 5), ("CYPMHS", 6), ("PLEASE", 1), ("IMPORTANT", 3), ("SENDIASS", 3), ("OFSTED", 2),
    ("MENCAP", 2), ("UCAS", 2), ("NICU", 2), ("TUPE", 2), ("ESOL", 2), ("EHCP", 4),
    ("SENCOs", 2), ("IDVAs", 2), ("COPD", 4), ("DBT", 3), ("DNACPRs", 6), ("10mg", 4),
    ("250ml", 10), ("2km", 5), ("70mph", 6), ("9am", 3), ("9.30pm", 5), ("£5m", 4),
    ("£2bn", 4), ("10kg", 4), ("5p", 2), ("2:1", 3), ("4:1", 3), ("12:30", 3),
    ("3rd", 1), ("1980s", 4), ("24hrs", 4), ("6ft", 2), ("10k", 2), ("DfE", 3),
    ("SaLT", 1), ("SENCo", 2), ("WORLDS", 1), ("finals", 2), ("latter", 2), ("forts", 1),
    ("misled", 2), ("Leah", 2), ("yeah", 1), ("Noah’s", 2), ("speleology", 5),
    ("rheologist", 4), ("Neolithic", 4),
    ("Joanne", 2), ("Leanne", 2), ("Jeanne", 1), ("Joanna", 3), ("Noelle", 2), ("Thea", 2), ("Rhea", 2),
    ("Dorothea", 4), ("Leona", 3), ("Leonie", 3), ("Leopold", 3), ("leopards", 2), ("Leonard", 2),
    ("Beatrix", 3), ("Beatrice", 3), ("Danielle", 3), ("Gabrielle", 3), ("Gabriel", 3), ("Muriel", 3),
    ("Raphael", 3), ("Michael", 2), ("Sienna", 3), ("Vienna", 3), ("patients", 2),
    ("Georgian", 2), ("Georgians", 2), ("Georgia", 2), ("George", 1), ("geography", 4),
    ("Wakefield", 2), ("Gravesend", 2), ("Pembrokeshire", 3), ("Macclesfield", 3),
    ("cereal", 3), ("perineal", 4), ("venereal", 4), ("peritoneal", 5), ("appeal", 2), ("O’Neal", 2),
    ("ageist", 2), ("ageism", 3), ("BTEC", 2), ("BTECs", 2), ("apartheid", 3),
    ("Olumide", 4), ("Adeola", 4), ("Temitope", 4), ("Ifeoluwa", 5), ("Ngozi", 3), ("Iolo", 2),
    ("Agnes", 2), ("Nguyen", 1), ("Reese", 1),
    ("limescale", 2), ("scapegoat", 2), ("storeroom", 2), ("casenotes", 2), ("minesweeper", 3),
    ("cakewalk", 2), ("tidewater", 3), ("Clydebank", 2), ("shorebird", 2), ("telework", 3), ("Ireland", 3),
    ("lonelier", 3), ("lioness", 3), ("Cwmbran", 2), ("Cwmtawe", 3), ("Cwmaman", 3), ("Betws", 2),
    ("Amlwch", 2), ("Abergele", 4), ("Pwllheli", 3), ("Llywelyn", 3), ("Eluned", 3), ("Aberdare", 3),
    ("shipwreck", 2), ("playwright", 2), ("Widnes", 2), ("Lewes", 2), ("Dereham", 2), ("Wymondham", 2),
    ("Glamis", 1), ("piers", 1), ("tier", 1), ("drier", 2), ("busiest", 3), ("glacier", 3),
    ("amnesia", 4), ("anaesthesia", 5), ("Asia", 2), ("boa", 2), ("koalas", 3), ("cocoa", 2), ("whoa", 1),
    ("coauthor", 3), ("coeducation", 5), ("evacuees", 4), ("soloist", 3), ("moist", 1), ("joists", 1),
    ("herpes", 2), ("NICE’s", 2), ("PACE's", 2), ("CQC's", 3), ("ISAs", 2), ("SIM", 1), ("area", 3),
    ("bicycling", 3), ("Mrs", 2), ("Leon", 2), ("Carlisle", 2), ("zoologists", 4),
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


def counts_in(text):
    """The counts of plain text in one paragraph."""
    counts = Counts()
    for start, end in sentences(text):
        counts.add(words_of(text[start:end]))
    return counts
