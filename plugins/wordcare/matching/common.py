"""Common English words, the most common first, so that rarer ones are looked for instead.

Only `index` needs them, when a rulebook is compiled. The order is rough, and nothing but
speed hangs on it.
"""

from __future__ import annotations

_WORDS = """
the of and to a in is that it for we you with on as are be this was by at or from have not they
can your their our an but will if what when who which people there more one all how has about so
do them been up out may other would some time then these than its into make work also my were
only after many need most any where should new no use well way each help us first like because
his her over such could those even before two through good between both own much very while
under being same day support service care feel group might around now during year set often take
health find part give say every place staff want keep right local page home social different
meet trust role plan change made know best start just pay talk long team look always too still
here safe ask together down off never against life since think world without within once another
something nothing someone everyone anyone read write word see show call tell let put move hold
bring build learn share listen speak hear agree offer choose decide check point side end line
list name step week month hour minute date form note link open close early late later soon ago
past next last few several enough less least great small large big little old young high low
full empty clear plain simple hard easy quick slow strong weak fair kind warm calm quiet real
true sure free able ready willing likely common usual whole main public private community
voluntary housing justice mental physical emotional experience lived expert research report
study evidence guide principle method practice project programme process system structure model
design decision power choice control voice value respect dignity safety wellbeing recovery
trauma harm risk distress stress strength skill knowledge training learning education job money
payment expense travel cost budget fund grant contract policy law rule standard quality outcome
impact result measure record data information message letter email phone text question answer
reply feedback comment idea view opinion story example case detail reason cause effect problem
issue challenge barrier access space room table door chair food water tea break rest walk bus
train road street town city country area region neighbourhood house flat garden school college
university hospital clinic surgery charity council board committee panel network partner member
leader manager worker nurse doctor carer parent child family friend peer neighbour person woman
man adult baby body mind heart hand eye face head back foot sleep pain illness treatment
medicine therapy drug alcohol test blood review appointment visit assessment referral waiting
crisis emergency police court prison release officer custody sentence benefit claim tenancy rent
landlord shelter asylum language interpreter translation culture faith race gender age
disability identity background equality diversity inclusion exclusion poverty stigma shame fear
anger grief loss hope joy love shows tip places services problems benefits did does wrong reach
user users customer workers children families difficult left used using having doing getting
going making taking men women times needs level groups plans
"""

RANK = {word.encode("ascii"): number for number, word in enumerate(_WORDS.split())}
"""How far from the most common each word is."""


def rarity(word: bytes) -> tuple[int, int]:
    """The more, the rarer; of words that are not known to be common, long ones are rarer."""
    return RANK.get(word, len(RANK)), len(word)
