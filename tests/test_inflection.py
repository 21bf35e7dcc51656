"""Further forms of expressions: what English makes of them, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wordcare.rulebook.inflection import forms_of
from wordcare.rulebook.irregular import LISTS

VERBS = """
babysit babysits babysat babysitting
forsake forsakes forsook forsaken forsaking
gatekeep gatekeeps gatekept gatekeeping
outdo outdoes outdid outdone outdoing
string strings strung stringing
undo undoes undid undone undoing
abuse abuses abused abusing
admit admits admitted admitting
age ages aged ageing
agree agrees agreed agreeing
arise arises arose arisen arising
be am is are was were been being
bear bears bore borne born bearing
beat beats beat beaten beating
become becomes became become becoming
beg begs begged begging
begin begins began begun beginning
benefit benefits benefited benefiting
binge binges binged bingeing
bite bites bit bitten biting
blame blames blamed blaming
break breaks broke broken breaking
breed breeds bred breeding
bring brings brought bringing
bully bullies bullied bullying
bus buses bused busing
buy buys bought buying
can't
cancel cancels cancelled cancelling
catch catches caught catching
choose chooses chose chosen choosing
come comes came come coming
commit commits committed committing
control controls controlled controlling
cope copes coped coping
counsel counsels counselled counselling
cry cries cried crying
cut cuts cut cutting
deal deals dealt dealing
delay delays delayed delaying
deliver delivers delivered delivering
deny denies denied denying
detox detoxes detoxed detoxing
deviate deviates deviated deviating
die dies died dying
disclose discloses disclosed disclosing
do does did done doing
drink drinks drank drunk drinking
drip-feed drip-feeds drip-fed drip-feeding
drive drives drove driven driving
drop drops dropped dropping
dye dyes dyed dyeing
echo echoes echoed echoing
embed embeds embedded embedding
empower empowers empowered empowering
enable enables enabled enabling
engage engages engaged engaging
enrol enrols enrolled enrolling
equal equals equalled equalling
fail fails failed failing
failed
failing
fall falls fell fallen falling
feel feels felt feeling
fight fights fought fighting
find finds found finding
flee flees fled fleeing
focus focuses focused focusing
forget forgets forgot forgotten forgetting
fuel fuels fuelled fuelling
gas gases gassed gassing
gaslight gaslights gaslighted gaslit gaslighting
get gets got getting
give gives gave given giving
go goes went gone going
handicap handicaps handicapped handicapping
have has had having
hear hears heard hearing
hide hides hid hidden hiding
hold holds held holding
inject injects injected injecting
keep keeps kept keeping
label labels labelled labelling
lead leads led leading
learn learns learned learnt learning
leave leaves left leaving
let lets let letting
leverage leverages leveraged leveraging
lose loses lost losing
make makes made making
manipulate manipulates manipulated manipulating
meet meets met meeting
mimic mimics mimicked mimicking
mislead misleads misled misleading
misuse misuses misused misusing
monitor monitors monitored monitoring
must
occur occurs occurred occurring
offend offends offended offending
overcome overcomes overcame overcome overcoming
overdose overdoses overdosed overdosing
panic panics panicked panicking
patrol patrols patrolled patrolling
pay pays paid paying
pick picks picked picking
plan plans planned planning
play plays played playing
prefer prefers preferred preferring
prioritise prioritises prioritised prioritising
ping pings pinged pinging
proceed proceeds proceeded proceeding
put puts put putting
quit quits quit quitting
radicalise radicalises radicalised radicalising
re-offend re-offends re-offended re-offending
reach reaches reached reaching
read reads read reading
refer refers referred referring
refuse refuses refused refusing
rehabilitate rehabilitates rehabilitated rehabilitating
relapse relapses relapsed relapsing
relay relays relayed relaying
rob robs robbed robbing
run runs ran run running
say says said saying
section sections sectioned sectioning
see sees saw seen seeing
self-harm self-harms self-harmed self-harming
sell sells sold selling
set sets set setting
signpost signposts signposted signposting
sleep sleeps slept sleeping
speak speaks spoke spoken speaking
stand stands stood standing
steal steals stole stolen stealing
stigmatise stigmatises stigmatised stigmatising
stop stops stopped stopping
suffer suffers suffered suffering
tackle tackles tackled tackling
take takes took taken taking
target targets targeted targeting
tell tells told telling
tie ties tied tying
transition transitions transitioned transitioning
travel travels travelled travelling
try tries tried trying
tweet tweets tweeted tweeting
undergo undergoes underwent undergone undergoing
understand understands understood understanding
use uses used using
utilise utilises utilised utilising
veto vetoes vetoed vetoing
visit visits visited visiting
will
withdraw withdraws withdrew withdrawn withdrawing
withhold withholds withheld withholding
worship worships worshipped worshipping
wrap wraps wrapped wrapping
write writes wrote written writing
""".strip().splitlines()

NOUNS = """
down-and-out down-and-out's down-and-outs
drop-out drop-out's drop-outs
good-for-nothing good-for-nothing's good-for-nothings
grown-up grown-up's grown-ups
has-been has-been's has-beens
know-it-all know-it-all's know-it-alls
lay-about lay-about's lay-abouts
newlywed newlywed's newlyweds
ne'er-do-well ne'er-do-well's ne'er-do-wells
show-off show-off's show-offs
stand-by stand-by's stand-bys
joined-up
person person's people people's persons
abuser abuser's abusers
addict addict's addicts
alcoholic alcoholic's alcoholics
analysis analysis's analyses
asylum-seeker asylum-seeker's asylum-seekers
axis axis's axes
baby baby's babies
basis basis's bases
beggar beggar's beggars
belief belief's beliefs
bias bias's biases
boss boss's bosses
box box's boxes
bus bus's buses
building building's buildings
chairman chairman's chairmen chairmen's
chief chief's chiefs
child child's children children's
church church's churches
client client's clients
community community's communities
convict convict's convicts
crisis crisis's crises
criterion criterion's criteria criteria's
day day's days
deer deer's
diagnosis diagnosis's diagnoses
echo echo's echoes
epileptic epileptic's epileptics
family family's families
foot foot's feet feet's
german german's germans
half half's halves
hero hero's heroes
housewife housewife's housewives
human human's humans
immigrant immigrant's immigrants
junkie junkie's junkies
key key's keys
knife knife's knives
layman layman's laymen laymen's
leaf leaf's leaves
lens lens's lenses
life life's lives
lunatic lunatic's lunatics
man man's men men's
manic-depressive manic-depressive's manic-depressives
midwife midwife's midwives
migrant migrant's migrants
monarch monarch's monarchs
mother-in-law mother-in-law's mothers-in-law mothers-in-law's
mouse mouse's mice mice's
offender offender's offenders
party party's parties
passer-by passer-by's passers-by passers-by's
patient patient's patients
photo photo's photos
piano piano's pianos
policewoman policewoman's policewomen policewomen's
potato potato's potatoes
prostitute prostitute's prostitutes
psychosis psychosis's psychoses
quiz quiz's quizzes
roof roof's roofs
runner-up runner-up's runners-up runners-up's
schizophrenic schizophrenic's schizophrenics
self self's selves
series series's
sheep sheep's
shelf shelf's shelves
stakeholder stakeholder's stakeholders
status status's statuses
stimulus stimulus's stimuli stimuli's
stomach stomach's stomachs
survivor survivor's survivors
thief thief's thieves
tooth tooth's teeth teeth's
tramp tramp's tramps
vagrant vagrant's vagrants
victim victim's victims
virus virus's viruses
wife wife's wives
witch witch's witches
wolf wolf's wolves
woman woman's women women's
MDT MDT's MDTs
PIP PIP's PIPs
GP GP's GPs
""".strip().splitlines()

AS_THEY_STAND = (
    """
hard to reach|difficult to engage|the homeless|mentally ill|at risk of|wheelchair-bound|learning disabled
vulnerable and hopeless|dangerous|obsessively|handed over|people like you|not compliant with|drop out
come across as|sober|clean|non-engaged|look after yourself|addicted to|failed to|category 3|well|crazy
attention-seeking|bed-blocking|high-functioning
""".strip()
    .replace("\n", "|")
    .split("|")
)


@pytest.mark.parametrize("line", VERBS, ids=lambda line: line.split()[0])
def test_verbs(line):
    base = line.split()[0]
    expected = dict.fromkeys(line.split())
    assert list(dict.fromkeys(form for form, _ in forms_of(base, "verb"))) == list(expected)


@pytest.mark.parametrize("line", NOUNS, ids=lambda line: line.split()[0])
def test_nouns(line):
    assert [form for form, _ in forms_of(line.split()[0], "noun")] == line.split()


@pytest.mark.parametrize("expression", AS_THEY_STAND)
def test_expressions_that_do_not_end_in_a_noun_get_no_forms(expression):
    assert forms_of(expression, "noun") == [(expression, "")]


@pytest.mark.parametrize("expression", ["drug users", "frequent flyers", "NEETs", "housewives", "criteria"])
def test_what_speaks_of_several_stays_so(expression):
    forms = forms_of(expression, "noun")
    assert forms[0] == (expression, "several")
    assert all(feature in ("several", "possessive") for _, feature in forms)


def test_only_the_last_word_of_a_noun_phrase_changes():
    assert forms_of("no home address", "noun") == [
        ("no home address", "one"),
        ("no home address's", "possessive"),
        ("no home addresses", "several"),
    ]


@pytest.mark.parametrize(
    ("expression", "forms"),
    [
        (
            "man with no home address",
            {"one": "man with no home address", "several": "men with no home address"},
        ),
        ("lady of the night", {"one": "lady of the night", "several": "ladies of the night"}),
        ("jack of all trades", {"one": "jack of all trades", "several": "jacks of all trades"}),
        ("victims of crime", {"several": "victims of crime"}),
        ("out of area placement", {"several": "out of area placements"}),
        ("sheep in care", {"": "sheep in care"}),
    ],
)
def test_the_noun_before_of_and_the_like_says_how_many(expression, forms):
    made = forms_of(expression, "noun")
    for feature, form in forms.items():
        assert next(text for text, its in made if its == feature) == form


def test_a_person_has_two_plurals():
    forms = ["deaf person", "deaf person's", "deaf people", "deaf people's", "deaf persons"]
    assert [form for form, _ in forms_of("deaf person", "noun")] == forms
    several = [form for form, feature in forms_of("person of faith", "noun") if feature == "several"]
    assert several == ["people of faith", "persons of faith"]


def test_people_are_several_already():
    assert forms_of("vulnerable people", "noun") == [
        ("vulnerable people", "several"),
        ("vulnerable people's", "possessive"),
    ]


def test_only_the_first_word_of_a_verb_phrase_changes():
    assert forms_of("fall through the net", "verb") == [
        ("fall through the net", "base"),
        ("falls through the net", "s"),
        ("fell through the net", "past"),
        ("fallen through the net", ""),
        ("falling through the net", "ing"),
    ]


def test_capitals_stay():
    assert [form for form, _ in forms_of("Go cold turkey", "verb")][:3] == [
        "Go cold turkey",
        "Goes cold turkey",
        "Went cold turkey",
    ]
    assert forms_of("Child", "noun")[2] == ("Children", "several")


def test_none_means_none():
    assert forms_of("addict", "none") == [("addict", "")]


@given(
    st.text(min_size=1, max_size=40).map(str.strip).filter(bool), st.sampled_from(["noun", "verb", "none"])
)
def test_the_expression_itself_is_always_the_first_form_and_none_comes_twice(expression, inflect):
    forms = [form for form, _ in forms_of(expression, inflect)]
    assert forms[0] == expression
    assert len(forms) == len(set(forms))


WITH_FORMS = [
    name for name in LISTS if name not in ("verb prefixes", "modals", "compound ends", "last parts", "joints")
]
"""Lists of whole words of which each changes some form."""


@pytest.mark.parametrize("name", WITH_FORMS)
def test_each_word_of_a_list_changes_some_form(name, monkeypatch):
    idle = []
    for word in LISTS[name]:
        with_it = forms_of(word, "noun"), forms_of(word, "verb"), forms_of(f"big-{word}", "noun")
        monkeypatch.setitem(LISTS, name, [other for other in LISTS[name] if other != word])
        if with_it == (forms_of(word, "noun"), forms_of(word, "verb"), forms_of(f"big-{word}", "noun")):
            idle.append(word)
        monkeypatch.undo()
    assert idle == []
