"""Meanings and what only looks like one; words that open sentences; names and letters that all know."""

import pytest

from ease_texts import found, sentences_of


def rules(text):
    return [rule for rule, _, _ in found(text + "\n")]


@pytest.mark.parametrize(
    "text",
    [
        "A CTO is a community treatment order.",
        "CTO is a community treatment order.",
        "HMCTS is HM Courts and Tribunals Service.",
        "You may get a community treatment order. This is a CTO.",
        "A community treatment order is often written as CTO in letters.",
        "A community treatment order is shortened to CTO.",
        "A community treatment order, shortened to CTO, is strict.",
        "We use the letters TRO for a treatment request order.",
        "We say CTO for community treatment order.",
        "We call a community treatment order CTO.",
        "Your household waste recycling centre or HWRC is open.",
        "The Children and Family Court Advisory and Support Service (Cafcass) helps. CAFCASS will write.",
        "The MARAQ is a meeting of police and nurses.",
        "CTO: community treatment order",
        "SENDIST is the Special Educational Needs and Disability Tribunal.",
    ],
)
def test_letters_are_written_out_in_more_ways(text):
    assert rules(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "CTO: ring first.",
        "CTO: bring a pen.",
        "CTO - see page 4.",
        "CTO means trouble.",
        "CTO means more work for us.",
        "Call the office, or the CTO, by noon.",
        "A CTO is a bad idea.",
        "One is called Generic CTO Client.",
        "We like the community treatment order. The CTO is strict.",
        "A bad community treatment order rose, and the CTO too.",
    ],
)
def test_what_is_said_of_letters_may_be_no_meaning(text):
    assert rules(text) == ["unexplained-acronym"]


@pytest.mark.parametrize(
    "text",
    [
        "Reablement is short-term help at home.",
        "Gastroenteritis is a stomach bug.",
        "Gastroenteritis, a stomach bug, passes in a week.",
        "A stomach bug, or gastroenteritis, passes in a week.",
        "Losing the vote, or “disenfranchisement”, hurts.",
        "Contraindications are reasons not to use a medicine.",
        "A contraindication is a reason not to use a medicine.",
        "Adjudications are hearings about broken rules.",
        "Multimorbidity (more than one illness) is here.",
        "Having more than one illness, which doctors call multimorbidity, is hard.",
        "Trouble swallowing, which doctors call oropharyngeal dysphagia, is hard.",
        "This is what “intersectionality” means: problems that meet.",
        "The word for losing the vote is disenfranchisement.",
        "The doctor’s name for a stomach bug is gastroenteritis.",
        "Disenfranchisement? It means losing the vote.",
        "Disenfranchisement hurts. (It means losing the vote.)",
    ],
)
def test_hard_words_are_explained_in_more_ways(text):
    assert rules(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "We see that bronchiectasis (in England) grows.",
        "We see that bronchiectasis (for all of us) grows.",
        "We see that bronchiectasis (Leeds only) grows.",
        "We see that bronchiectasis is a problem for us.",
        "We see that bronchiectasis means more work for us.",
        "Gastroenteritis is a good thing.",
        "Gastroenteritis is a reason to worry.",
        "Gastroenteritis is a big help.",
        "Gastroenteritis is free on the day.",
        "Gastroenteritis is hard work.",
        "Gastroenteritis, a challenge for us all, is new.",
        "Gastroenteritis, a stomach bug, and a cold came.",
        "We had tea, or gastroenteritis, or a walk.",
        "Gastroenteritis: ring us first.",
        "Gastroenteritis hurts. It means a lot.",
        "Adjudications are always with us.",
    ],
)
def test_what_is_said_of_a_hard_word_may_be_no_meaning(text):
    assert rules(text) == ["hard-word"]


@pytest.mark.parametrize(
    "word",
    [
        "Polypharmacy", "Lymphoedema", "Bradycardia", "Neutropenia", "Hemiplegia", "Photophobia",
        "Haematuria", "Dysarthria", "Retinopathy", "Amenorrhoea", "Disciplinary", "Bureaucracy",
        "Hypervigilant",
    ],
)  # fmt: skip
def test_the_place_of_a_hard_word_does_not_decide(word):
    assert rules(f"We see that {word.lower()} grows.") == ["hard-word"]
    assert rules(f"{word} grows.") == ["hard-word"]
    assert rules(f"- {word} grows.\n- We wait.") == ["hard-word"]


@pytest.mark.parametrize("name", ["Felicity", "Adebayo-Okonkwo", "Micronesia", "Alessandria", "Kowalewska"])
def test_names_that_open_sentences_stay_names(name):
    assert rules(f"{name} came. We wait.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Take paracetamol or ibuprofen for epilepsy. Ask a psychologist or a physiotherapist.",
        "BT, HSBC, B&Q and M&S sell it.",
        "Have an MRI, an ECG or a CT scan, and the MMR and HPV jabs.",
        "Write to PO Box 44. Ring HM Courts. She was in HMP Leeds. DC Smith and DI Jones came.",
        "Come on MON 3 JUN or 5 MAY.",
    ],
)
def test_what_all_know_needs_no_words(text):
    assert rules(text) == []


def test_letters_known_before_a_name_need_words_without_one():
    assert rules("The HMP is old. The PO is shut.") == ["unexplained-acronym"] * 2


def test_names_of_medicines_are_needed_and_want_a_word_about_them():
    text = "Take amoxicillin, citalopram, diazepam and methotrexate."
    assert rules(text) == ["unexplained-word"] * 4
    assert rules("Amoxicillin is a medicine that kills germs.") == []
    assert rules("We read the newsmagazine.") == ["hard-word"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("> [!NOTE]\n> Ring us now. Bring it.", ["Ring us now.", "Bring it."]),
        ("> [!WARNING]\n> Ring *us* now.\n>\n> Wait.\n>\n> > He said so.", ["Ring us now.", "Wait."]),
        ("- Go.\n  > [!TIP]\n  > Ring us.", ["Go.", "Ring us."]),
        ("> [!NOTE]\n> - Ring us\n> - Wait", ["Ring us", "Wait"]),
        ("> [!NOTE]\n> Ring us.\n\n> I was sad.", ["Ring us."]),
        ("> [!quote]\n> I was sad.", []),
        ("> I was sad.\n> [!NOTE]", []),
    ],
)
def test_callouts_are_text_of_the_guide(text, kept):
    assert sentences_of(text + "\n") == kept


def test_long_sentences_in_callouts_are_found():
    assert rules("> [!NOTE]\n> " + "more " * 30 + "words.") == ["long-sentence"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("You can stay with us.You can go too.", 2),
        ("It is yours.(Keep it safe.)Do not lose it.", 3),
        ("Was it you?I think so.", 2),
        ("See asp.Net and www.Example.com or the Booking.Com site.", 1),
        ("See foo.Bar.Baz() or e.g.This or approx.Ten now.", 1),
    ],
)
def test_a_stop_may_lack_the_space_after_it(text, number):
    assert len(sentences_of(text + "\n")) == number


@pytest.mark.parametrize(
    ("text", "words", "note"),
    [
        ("Ring us in order to go.", "in order to", "“to”"),
        ("He submitted it.", "submitted", "“sent” or “handed in”"),
        ("We need accommodation.", "accommodation", "“housing” or “a place to stay”"),
        ("She undertakes it.", "undertakes", "“does” or “carries out”"),
        ("You are required to go.", "You are required to", "“you must”"),
        ("It is required.", "required", "“needed”"),
        ("We retain it.", "retain", "“keep”"),
        ("The amendments help.", "amendments", "“changes”"),
        ("I hereby agree.", "hereby", "“now”"),
        ("We liaised with them.", "liaised", "“talked” or “worked”"),
        ("He resides here.", "resides", "“lives”"),
        ("We want adequate care.", "adequate", "“good enough”"),
        ("The majority of us came.", "The majority of", "“most”"),
        ("Tenants are required to pay.", "are required to", "“must”"),
        ("You may be required to pay.", "be required to", "“have to”"),
        ("You are eligible to vote.", "eligible to", "“able to”"),
        ("You are eligible for it.", "eligible for", "“able to get”"),
        ("The room is adjacent to ours.", "adjacent to", "“next to”"),
        ("Adjacent rooms are free.", "Adjacent", "“nearby”"),
        ("It is attributable to age.", "attributable to", "“due to”"),
        ("Rules pertaining to rent apply.", "pertaining to", "“about”"),
        ("All can come irrespective of age.", "irrespective of", "“whatever”"),
        ("We work in collaboration with them.", "in collaboration with", "“with”"),
        ("She gave an undertaking.", "an undertaking", "“a promise”"),
        ("This constitutes a crime.", "constitutes", "“amounts to” or “makes up”"),
        ("It is transmitted by touch.", "transmitted", "“sent” or “passed on”"),
        ("It was erroneously paid.", "erroneously", "“by mistake”"),
        ("It costs £9 per annum.", "per annum", "“a year”"),
        ("Prior to Easter, we met.", "Prior to", "“before”"),
        ("With effect from May, it ends.", "With effect from", "“from”"),
        ("It is comprised of three parts.", "comprised of", "“made up of”"),
        ("The designated officer came.", "designated", "“chosen”"),
        ("Allocated seats are free.", "Allocated", "“given” or “shared out”"),
        ("A facilitated talk helps.", "facilitated", "“helped” or “run”"),
        ("It costs £9 (£2 per annum), she said.", "per annum", "“a year”"),
    ],
)
def test_plain_words_for_words_of_offices(text, words, note):
    assert found(text + "\n") == [("hard-word", words, f"Perhaps: {note}.")]


def test_what_stands_for_an_adjective_stands_for_no_adverb():
    assert found("They agreed implicitly.\n") == [("hard-word", "implicitly", "")]


def test_who_does_something_is_another_word():
    assert rules("The undertaker and the retainer came.") == []


@pytest.mark.parametrize(
    "text",
    [
        "You will have an echocardiogram. This is a scan of your heart.",
        "You may have tachycardia. This means your heart beats too fast.",
        "Hypertension, also known as high blood pressure, often has no signs.",
        "Ask for a gastroenterologist, who is a doctor for the stomach.",
        "You may see a haematologist, a doctor who looks at blood.",
        "We can offer an amniocentesis – a test of the fluid around the baby.",
        "You may get a TPO. This stands for tree planting order.",
    ],
)
def test_the_next_words_or_sentence_may_give_the_meaning(text):
    assert rules(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "You will have an echocardiogram. This is on Tuesday.",
        "You will have an echocardiogram. This is a problem for us.",
        "Ask for a gastroenterologist, who will see you in June.",
        "We pay for a haematologist, a bed and food.",
        "We offer amniocentesis – please ask your nurse.",
    ],
)
def test_not_all_that_comes_next_is_a_meaning(text):
    assert rules(text) in (["hard-word"], ["unexplained-word"])
