"""Signs that are more or less than they seem: what `words.py` looks through. Data, no code.

Those before `FIRST_ENCLOSED` are the inside of a character class.
"""

from __future__ import annotations

UNSEEN = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e01ef"
)
"""Characters that take no room on the page, or mean nothing there."""

HOLLOW = "\u115f\u1160\u3164\uffa0"
"""Those of them that count as letters."""

MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
"""Combining marks that Latin letters are drawn with."""

NOTE_MARKS = "¹²³⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿"
"""Raised, lowered and circled digits: they stand by a word, and are no part of it."""

HYPHENS = "\\-\u2010\u2011\u2012\u2013\u2212\u2043\ufe63\uff0d\u00ad\u00b7\u2027"
"""Signs that join two words, a soft hyphen among them."""

ENCLOSED = (
    "\u249c-\u24e9\U0001f110-\U0001f129\U0001f130-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189"
    "\u212e\u2374\u237a"
)
"""Letters in circles, squares and brackets, and signs like e, p and a. Python takes them for pictures."""

FIRST_ENCLOSED = "\u249c\u24b6\u24d0\U0001f110\U0001f130\U0001f150\U0001f170"
"""The letter A of each of these alphabets."""

LOOK_ALIKE = str.maketrans(
    # Cyrillic, Greek, Armenian, small capitals, Cherokee, Lisu, Coptic: letters often taken for Latin ones.
    "авԁеёһіїјкӏмнорсԛтѕуѵԝхүҽαβεηικνορτυχγωոսցօհֆքⅰⅼⅽⅾⅿıȷɑɡɩʋᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"
    "ꭰꭱꭲꭵꭹꭺꭻꭼꮃꮇꮋꮍꮐꮒꮓꮟꮢꮤꮥꮩꮪꮮꮯꮲꮶꮷᏻᏼ"
    "ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ"
    "ϲϳⲁⲃⲉⲍⲏⲓⲕⲙⲛⲟⲣⲥⲧⲩⲭⲱ",
    "abdeehiijklmhopcqtsyvwxyeabenikvoptuxywnugohfqilcdmijagivabcdefghijklmnoprstuvwyz"
    "drtiyajewmhyghzbrwsvslcpkdgb"
    "bpdtgkjczfmnlsrvhwxyaeiou"
    "cjabezhikmnopctyxw",
)

AMONG_LATIN = str.maketrans(
    "ьƅᖯгᴦⲅꮁꭇпռσ௦०٥ഠჿժᑯ℮ꬲǀⵏ𐊊ƽ𐑈⍺⍴ꙇҝყỿƍꞟ𐐽",
    "bbbrrrrrnnooooooddeelllssapikyyguc",
)
"""Further ones, taken for Latin letters in a word that has some: in their own script they are common."""

_SIGNS = "I1|\u0406\u0399\u0196\u04cf0\u028b"
READINGS = dict(zip(_SIGNS, "lllllllou", strict=True)), dict(zip(_SIGNS, "iiiiiiiou", strict=True))
"""Signs that mostly are what they seem, and the letters for which they may stand: two ways to read them."""
