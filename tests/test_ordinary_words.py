"""Words of everyday life never excuse a label, wherever in the sentence they stand."""

import pytest

from wordcare.checking import verdicts
from wordcare.rulebook import load
from wordcare.source import Source

RULEBOOK = load(None, None)
LABELS = {
    "addict": "addicts",
    "alcoholic": "alcoholics",
    "chav": "chavs",
    "child-prostitute": "child prostitutes",
    "cripple": "cripples",
    "deaf-and-dumb": "deaf and dumb",
    "depressive": "depressives",
    "half-caste": "half-castes",
    "handicapped": "handicapped",
    "homophobic-slurs": "faggots",
    "illegal-immigrant": "illegal immigrants",
    "invalid": "invalids",
    "junkie": "junkies",
    "mental-case": "mental patients",
    "midget": "midgets",
    "non-white": "non-whites",
    "racial-slurs": "pakis",
    "schizophrenic": "schizophrenics",
    "scrounger": "scroungers",
    "self-harmer": "self-harmers",
    "the-disabled": "disabled",
    "the-homeless": "homeless",
    "the-learning-disabled": "learning disabled",
    "the-mentally-ill": "mentally ill",
    "tranny": "trannies",
}
SENTENCES = [
    "The {} next door eat chips and gravy.",
    "The {} on our street keep cats, hens and dogs.",
    "The {} came by boat.",
    "The film about the {} is on at the cinema.",
    "We gave the {} oranges, cheese, socks and tea.",
    "The novel has a poem about the {}.",
    "The king and queen waved at the {}.",
    "The radio show joked about the {}.",
    "Football fans shouted at the {}.",
    "Horses and vans were kept away from the {}.",
    "The museum will not let in the {}.",
    "The engine of the bus died and the {} had to walk.",
    "The gardener found the {} under the roses.",
    "The {} in the ward had a temperature.",
    "The garage, the gym and the golf club turn away the {}.",
    "The {} like music, comics and chess.",
    "A carpenter, a cook and a poet spoke to the {}.",
    "The {} came to the chess and bowls club.",
    "Coins, keys, value packs and batteries were left for the {}.",
]


@pytest.mark.parametrize("page", LABELS)
def test_a_label_is_found_among_ordinary_words(page):
    written = [sentence.format(LABELS[page]) for sentence in SENTENCES]
    met = {text: verdicts(Source("sentence.md", text), RULEBOOK, "") for text in written}
    missed = [text for text in written if not any(each.flagged and each.rule == page for each in met[text])]
    assert missed == []
