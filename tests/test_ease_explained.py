"""Which letters and words a page explains, and which of them need it."""

import pytest

from ease_texts import found

TABLE = "| {} | {} |\n| --- | --- |\n| {} | {} |\n\nThe FGC helps."


def rules(text):
    return [rule for rule, _, _ in found(text + "\n")]


@pytest.mark.parametrize(
    "text",
    [
        "Community mental health teams (CMHTs) help. A CMHT is kind.",
        "The Mental Health Act (the MHA) applies. The MHA is old.",
        "The Mental Health Act 1983 (MHA 1983) applies.",
        "Ask about the Mental Health Act, MHA for short, here.",
        "A family group conference, or FGC, helps.",
        "Ring the team at the ward, or TAW for short. They help.",
        "We call it a family meeting, known as the FGC.",
        TABLE.format("Letters", "Words", "FGC", "Family group conference"),
        TABLE.format("Words", "Letters", "Family group conference", "FGC"),
        "<dl><dt>FGC</dt><dd>Family group conference</dd></dl>\n\nThe FGC helps.",
        "The Department for Education (DfE) pays. The DfE is big.",
        "RAAC, or reinforced autoclaved aerated concrete, is old.",
        "The CQC – the Care Quality Commission – checks.",
        "The Care Quality Commission [CQC] checks.",
        "Read the EHCP, or education, health and care plan, first.",
        "Read the EHCP – education, health and care plan – first.",
        "The Care Quality Commission ( CQC ) checks.",
        "The Care Quality Commission (the ‘CQC’ team) checks.",
        "Speech and language therapists (SLTs or SALTs) help. Ask an SLT.",
        "Speech and language therapists (SLTs/SALTs) help.",
        "Care and mental health services (CAMHS, said “cams”) help.",
        "Primary care networks (PCN's) help.",
        "The 'FGC' (short for family group conference) helps.",
        "Ask the XQC [X Quality Commission] first.",
        "The Care Quality Commission – the CQC – checks.",
        "FGC, short for family group conference, helps.",
        "FGC, that is, family group conference, helps.",
        "The CQT, i.e. the community quality team, met.",
        "The CQT, in other words the community quality team, met.",
        "CQT (that is, the community quality team) met.",
        "CQT (which stands for Community Quality Team) met.",
        "The Community Quality Team ('CQT') met.",
        "The Community Quality Team (‘the CQT’) met.",
        "The Community Quality Team (hereafter CQT) met.",
        "The Community Quality Team (hereafter referred to as the CQT) met.",
        "The Community Quality Team (CQT below) met.",
        "CQT = Community Quality Team",
        "The letters (CQT = Community Quality Team) help.",
        "Community Quality Team = CQT",
        "The full name of the CQT is Community Quality Team.",
        "The CQT’s full name is Community Quality Team.",
        "What is the CQT? It is the Community Quality Team.",
        "What does CQT stand for? It stands for Community Quality Team.",
        "PALS (Patient Advice and Liaison Service) helps.",
        "DoLS (Deprivation of Liberty Safeguards) matter.",
        "The CQC (the Care Quality Commission, who check homes) came.",
        "The NICX (National Institute for Health and Care Xcellence) came.",
        "BMI (your weight set against your height) matters.",
        "The MARAQ (a monthly meeting about people in danger) met.",
        "The DWP[^1] pays.\n\n[^1]: Department for Work and Pensions.",
        "Ring the DWP.[^a]\n\n[^a]: The *Department for Work and Pensions* pays benefits.",
        "We call the Department for Work and Pensions the DWP.",
        "The MARAQ, a monthly meeting about people in danger at home, can share your address.",
        "Some go to the risk meetings (MARAQs, where police, health and housing staff meet).",
        "A MARAQ meeting is one where the police and nurses plan.",
        "What is CQC? CQC is the Care Quality Commission.",
        "The CQC team (the Care Quality Commission) came.",
        "A Care Quality Commission/CQC report is out.",
        "The Care Quality Commission [CQC](a.md) came.",
    ],
)
def test_letters_are_written_out_in_many_ways(text):
    assert rules(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ask the FGCs now.", "The DfE pays.", "The MoJ pays.", "The SaLT came.", "The CoP met.",
        "Ask SENDIAS now.", "Go to SENDIST.", "Money was given by DWP to us.", "We met, ICB, at noon.",
        "You, or ICB, may pay.", "| ICB | 12 |\n| --- | --- |\n| a | b |\n\nThe ICB pays.",
        "The NHS ICB pays.",
        "The SQX (see page 4) helps.",
        "The CQC – a good team – checks.",
        "See [CQC](a.md) now.",
        "See the Care Quality team [CQC](a.md) now.",
        "What is the CQC? CQC is fine.",
        "The CQC team (the Care Quality board) came.",
        "The care quality/CQC group met.",
        "The DWP will NOT pay.",
        "You MUST ring the LADO first.",
        "DO ask, and PLEASE do tell the LADO.",
        "Ask the NHS COPG staff.",
        "The CQC, or the council, checks.",
        "The Care Quality team [CQC] checks.",
        "The CQT, i.e. the boss, met.",
        "CQT (that is, the boss) met.",
        "The quality group ('CQT') met.",
        "The team (see CQT) met.",
        "The full name of the boss and the CQT are here.",
        "What is the CQT like? It is fine.",
        "Ring the DWP (do not email them).",
        "The team (with DWP staff) met.",
        "We met (the CQC came).",
        "See the OTX (open on Mondays).",
        "Read the EHCP, or ring, if you have an education, health and care plan, first.",
        "Ring the LADO (Leeds only).",
        "Go to the JCP (just past the bank).",
        "Go to the JCP (the building past the bank).",
        "The DWP[^1] pays.\n\n[^1]: Rates of last year.",
        "The DWP[^2] pays.\n\n[^1]: Department for Work and Pensions.",
        "We call the council the DWP.",
        "We met the MARAQ, a nurse from the local ward, a doctor and the police.",
        "The MARAQ, a real challenge for all of us here, is new.",
        "The MARAQ meeting is one that is a challenge.",
        "We met the MARAQ, where all was well.",
    ],
)  # fmt: skip
def test_letters_of_all_kinds_get_a_note(text):
    assert rules(text) == ["unexplained-acronym"]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("See the DWP/MOJ guide.", ["DWP", "MOJ"]),
        ("The DWP-MOJ plan.", ["DWP", "MOJ"]),
        ("The DWP–MOJ plan.", ["DWP", "MOJ"]),
        ("A DWP-led plan of MARAC/council staff and NHS/GP teams.", ["DWP", "MARAC"]),
        ("The D.W.P. pays.", ["D.W.P."]),
        ("Ask the D.W.P. They pay.", ["D.W.P."]),
        ("The DWP’s/MOJ’s plan.", ["DWP", "MOJ"]),
        ("The D.W.P. (Department for Work and Pensions) pays. The DWP is big.", []),
        ("J.R.R. Tolkien came to the U.K. and sent R.S.V.P. cards.", []),
        ("HI-FI and/or WI-FI at 5pm GMT/BST.", []),
        ("See DWP/MOJ.html or gov.uk/DWP/MOJ now.", []),
    ],
)
def test_joined_and_dotted_letters_are_seen(text, letters):
    assert [words for rule, words, _ in found(text + "\n") if rule == "unexplained-acronym"] == letters


@pytest.mark.parametrize(
    "text",
    [
        "PLEASE STOP. WE NEED HELP FROM YOU TODAY. THANK YOU.",
        "DO NOT ENTER.",
        "It is VERY GOOD.",
        "We will **NEVER LEAVE** you.",
        "Tick ONE box, or BOTH if TWO fit. Come TOMORROW.",
        "NOTE: the floor is wet. CRISIS: ring 111.",
        "The MEETING is CANCELLED on THURSDAY. It is an EMERGENCY.",
        "Signed by JANE SMITH, and by MARY ANNE WILSON too.",
    ],
)
def test_words_under_stress_are_no_letters(text):
    assert rules(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "An advocate is someone who helps you speak.",
        "‘Reablement’ means help to do things again.",
        "Reablement is a way of helping people.",
        "By co-production we mean that we decide together.",
        "Intersectionality, or how kinds of unfairness meet, matters.",
        "Intersectionality (or how kinds of unfairness meet) matters.",
        "Intersectionality (facing several kinds of unfairness) matters.",
        "Intersectionality is a way to see how problems meet.",
        "Intersectionality is a word for unfairness that meets.",
        "Intersectionality is the idea that problems meet.",
        "Intersectionality is a lens for seeing problems.",
        "Intersectionality (in other words, unfairness that meets) matters.",
        "## What co-production is\n\nWe decide together. Co-production is good.",
        "Rehabilitation, i.e. getting better, is here.",
        "Rehabilitation, or getting better, is here.",
        "Rehabilitation, in other words getting better, is here.",
        "Rehabilitation, that is to say getting better, is here.",
        "We like rehabilitation. In other words, getting better.",
        "Rehabilitation (i.e. getting better) is here.",
        "Rehabilitation = getting better.",
        "Getting better (hereafter ‘rehabilitation’) is here.",
        "The meaning of rehabilitation is getting better.",
        "What does rehabilitation mean? It means getting better.",
        "What is rehabilitation?\n\nIt is getting better.",
        "What’s rehabilitation? Getting better.",
        "Rehabilitation[^1] helps.\n\n[^1]: Getting better after an illness.",
        "A co-production group is one where the people who use a place help to run it.",
        "An occupational therapist (someone who helps with daily tasks) can visit.",
        "Renal rehabilitation\n:   Help after an illness.\n\nWe like rehabilitation.",
        "Reablement is help for a short time, so that you can do things yourself.",
        "We look at intersectionality, which is how problems meet.",
        "We look at intersectionality – how kinds of unfairness meet.",
        "What is rehabilitation? You learn to do things again.",
        "People call getting better after an illness “rehabilitation”.",
        "The term ‘rehabilitation’ is used when you learn to do things again.",
        "When we say rehabilitation, we mean that you get help.",
        "When we talk about rehabilitation, we are talking about getting better.",
        "We use the word ‘rehabilitation’ to describe getting better.",
        "Rehabilitation involves learning to do things again.",
        "| Rehabilitation | Getting better after illness |\n|---|---|\n\nWe like rehabilitation.",
        "### Rehabilitation\n\nThis means that you learn to do things again.\n\nWe like rehabilitation.",
    ],
)
def test_plain_explanations_are_taken(text):
    assert rules(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Guided by co-production, we met.",
        "Ask what co-production costs.",
        "Co-production is the best.",
        "Do we like co-production? Our co-production group is a laugh.",
        "The aim of co-production is a fair share of it.",
        "Co-production is happening here.",
        "Commissioners mean well.",
        "Intersectionality is a challenge for us.",
        "Intersectionality is our biggest priority for next year.",
        "Intersectionality is a big problem that we face.",
        "Intersectionality is a lens for us.",
        "Intersectionality (and more) matters.",
        "Intersectionality (see page 4) matters.",
        "Intersectionality (for example at work) matters.",
        "Intersectionality (as we said before) matters.",
        "Intersectionality, or lack of it, matters.",
        "Rehabilitation, or nothing, helps.",
        "Rehabilitation, e.g. at home, helps.",
        "What is rehabilitation like? It is fine.",
        "What does rehabilitation cost? It is free.",
        "What is rehabilitation? You can ask us.",
        "What is rehabilitation? You will find out on page 4.",
        "When we say rehabilitation, people laugh.",
        "We talk about rehabilitation when we meet.",
        "We use rehabilitation to save money.",
        "Rehabilitation is used when we can.",
        "Rehabilitation is help for us all.",
        "Rehabilitation involves a lot of work.",
        "We look at rehabilitation, which is good.",
        "We look at rehabilitation – how it went and who came.",
        "Renal rehabilitation: see page 4.",
        "| Rehabilitation | Ring us on Mondays |\n|---|---|\n| a | b |\n\nWe like rehabilitation.",
        "## Rehabilitation\n\nThis is a new team.\n\nWe like rehabilitation.",
        "Rehabilitation helps (a lot of us say so).",
        "Rehabilitation and Sam (someone who lives near us) met.",
    ],
)
def test_not_all_that_is_said_of_a_word_explains_it(text):
    assert rules(text) == ["unexplained-word"]


def test_a_word_that_only_opens_sentences_is_no_name():
    assert rules("Bureaucratisation hurts people.\n\n- Epistemology hurts.") == ["hard-word"] * 2
    assert rules("Northamptonshire is big. Felicity came.") == []
    assert rules("Tipperary is far. Ibrahimovic scored. Euphemia sang. Papadopoulos ran.") == []
    assert rules("Bureaucratisation Ltd. pays. We like Bureaucratisation Ltd.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Contraindicated drugs are here.",
        "Idiopathic pain.",
        "Comorbidities exist.",
        "Subcutaneous jab.",
        "Therapeutic alliance.",
        "Iatrogenic harm.",
        "Disproportionately hit.",
        "Discriminatory rules hurt.",
        "Hypoglycaemia hurts.",
        "Arteriosclerosis hurts.",
        "Incontinence is no shame.",
    ],
)
def test_a_hard_word_that_opens_a_sentence_is_found(text):
    assert rules(text) == ["hard-word"]


def test_code_in_a_long_sentence_is_told_by_dots():
    ((_, words, note),) = found("Run `a` and" + " more" * 12 + ", and `b` is" + " more" * 12 + ".\n")
    assert words == "Run … and more more more …"
    assert note == "It has 28 words. It might be split before “and … is”."
