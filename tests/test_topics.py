"""What a sentence is about is told by words of one field, declared once for all pages."""

import pytest

from wordcare.judgement.senses.topics import TOPICS, on_topic
from wordcare.matching.lists import lists
from wordcare.matching.quotes import Quotations
from wordcare.matching.scene import Scene
from wordcare.matching.sentence import Sentence
from wordcare.matching.words import Tokens


def about(topic, text, feature=""):
    """`on_topic` for the word "it" in `text`."""
    tokens = Tokens(text)
    at = text.lower().split().index("it")
    return on_topic(Scene(Sentence(text, tokens, at, at + 1, feature), Quotations(text, [])), topic)


def test_each_field_has_its_two_lists():
    wanted = {name for topic in TOPICS for name in (topic, f"{topic}, two of these")}
    assert set(lists("topics").names) == wanted


@pytest.mark.parametrize("topic", TOPICS)
def test_no_word_stands_in_both_lists(topic):
    assert not lists("topics")[topic] & lists("topics")[f"{topic}, two of these"]


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("sport", "At the scrum it was him"),
        ("sport", "A hat-trick and it was over"),
        ("sport", "The player saw it near the ball"),
        ("software", "Then it retries"),
        ("gardens", "Seedlings need it most"),
    ],
)
def test_a_field_is_seen(topic, text):
    assert about(topic, text)


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("sport", "The ball hit it"),
        ("sport", "The ball and another ball hit it"),
        ("software", "At the scrum it was him"),
        ("gardens", "It grew. Seedlings came"),
    ],
)
def test_one_weak_word_or_another_field_is_not_enough(topic, text):
    assert not about(topic, text)


def test_what_is_put_on_people_is_about_people():
    assert not about("sport", "At the scrum it people stood", "")
