"""How many syllables a number has when it is read aloud in British English: `2024` has five."""

from __future__ import annotations

import re

_UNDER_TWENTY = (2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2)
"""zero, one, two ... nineteen"""
_TENS = (0, 0, 2, 2, 2, 2, 2, 3, 2, 2)
_BIGGER = ((1_000_000_000, 2), (1_000_000, 2), (1_000, 2))
_PARTS = re.compile(r"[\d,]*\d[\d,]*")
"""Of dates, ratios, sections and versions, such as 12.05.2024 or 4.2.1."""
_RATIO = re.compile(r"\d+:(?!\d\d$)\d+")
"""No time has one digit after its colon, or three."""
_TIME = re.compile(r"(\d{1,2})[.:]([0-5]\d)")


def number_syllables(digits: str) -> int:
    """Syllables of a number made of digits, commas and points, such as 1998, 2,500, 3.30 or 0.5."""
    time = _TIME.fullmatch(digits)
    if time:
        return _whole(int(time[1])) + (0 if time[2] == "00" else _whole(int(time[2])))
    if _RATIO.fullmatch(digits):
        return sum(number_syllables(part) for part in digits.split(":")) + 1  # one to one
    if ":" in digits or digits.count(".") > 1:
        return sum(number_syllables(part) for part in _PARTS.findall(digits))
    before, point, after = digits.replace(",", "").partition(".")
    if point:
        return number_syllables(before) + 1 + _one_by_one(after)
    if len(before) > 12 or (before.startswith("0") and len(before) > 1):
        return _one_by_one(before)
    number = int(before or "0")
    is_year = len(digits) == 4 and (1100 <= number < 2000 or 2010 <= number < 2100)
    return _year(number) if is_year else _whole(number)


def _year(number: int) -> int:
    """Read in two halves; 1900 is nineteen hundred, 1905 is nineteen oh five."""
    century, year = divmod(number, 100)
    return _whole(century) + (2 if year == 0 else _whole(year) + (year < 10))


def _whole(number: int) -> int:
    for size, said in _BIGGER:
        if number >= size:
            rest = number % size
            joining = 0 < rest < 100  # two thousand and five
            return _whole(number // size) + said + (_whole(rest) if rest else 0) + joining
    if number >= 100:
        rest = number % 100
        return _UNDER_TWENTY[number // 100] + 2 + (1 + _whole(rest) if rest else 0)
    if number < 20:
        return _UNDER_TWENTY[number]
    return _TENS[number // 10] + (_UNDER_TWENTY[number % 10] if number % 10 else 0)


def _one_by_one(digits: str) -> int:
    return sum(1 if digit == "0" else _UNDER_TWENTY[int(digit)] for digit in digits)
