"""Pairs quotation marks, and tells them from apostrophes and from marks of feet and inches.

An apostrophe inside a word is told by the letters around it. After an s ("the carers’ room"), a
clipped word ("rockin’", "’n’") or a figure (6") a mark may close a quotation or not: it does not
where a mark that can only close comes before the next one that opens. Such a mark in doubt closes
at most a few words in one sentence, so that an apostrophe swallows no text.
"""

from __future__ import annotations

from wordcare.matching.lists import lists

_MARKS = "\"“”„«»'‘’"
_SINGLE = "'‘’"
_OPENS_APART, _CLOSES_APART = "“„«", "”»"
"""Marks that show by themselves on which side of words they stand, so that a space may lie between."""
_CLOSES = {'"': '"', "“": "”", "„": "“”", "«": "»", "'": "'", "‘": "’‘"}
_STOPS = ",.!?…"
_ENDS_CLAUSE = ".!?…:;"

LEVELS = 8
"""How many open quotations are looked at for the one that a mark closes."""
AHEAD = 40
"""How many marks after one in doubt are looked at."""
FRAGMENT = 200
"""How many letters a quotation may have that ends with a mark in doubt."""
LONGEST = 8
"""How many letters of a word beside a mark are looked at."""


class Pairs:
    """What the quotation marks of one text do."""

    __slots__ = ("_marks", "_text", "found", "left")

    def __init__(self, text: str) -> None:
        self._text = text
        self._marks = [at for at in _places(text) if not _inside_a_word(text, at)]
        self.found: list[tuple[int, int]] = []
        """Start and end of the words inside each pair, in order of their end."""
        self.left: list[tuple[str, int]] = []
        """The marks that open and never close, each with the place after it, in order."""
        for number in range(len(self._marks)):
            self._take(number)

    def _take(self, number: int) -> None:
        at, opened = self._marks[number], self.left
        if (level := self._closed(number)) >= 0:
            self.found.append((self._first_letter(opened[level][1]), at))
            del opened[level:]
        elif self._opens(at) or self._opens_clipped(number):
            opened.append((self._text[at], at + 1))

    def _first_letter(self, start: int) -> int:
        """Where the words begin after a mark: « so », too."""
        return start + self._text[start : start + 1].isspace()

    def _closed(self, number: int) -> int:
        """Which of the open quotations a mark closes; -1 for none."""
        at = self._marks[number]
        if not self._can_close(at):
            return -1
        level = self._innermost(self._text[at])
        if level < 0 or (self._in_doubt(at) and self._is_apostrophe(number, level)):
            return -1
        return self._sentence_begun(number, level)

    def _innermost(self, sign: str) -> int:
        opened = self.left
        for level in range(len(opened) - 1, max(len(opened) - 1 - LEVELS, -1), -1):
            if sign in _CLOSES[opened[level][0]]:
                return level
        return -1

    def _sentence_begun(self, number: int, innermost: int) -> int:
        """Where marks of one kind are open inside each other, the one that a stop and a mark close.

        Such marks inside are apostrophes before words: "'We ran round the 'ouse,' said Bo."
        """
        text, opened = self._text, self.left
        sign, start = opened[innermost]
        if text[start].isupper() or text[self._marks[number] - 1] not in _STOPS:
            return innermost
        for level in range(innermost - 1, max(innermost - LEVELS, -1), -1):
            if opened[level][0] != sign:
                break
            if text[opened[level][1]].isupper():
                return innermost if self._closes_later(number, sign) else level
        return innermost

    def _is_apostrophe(self, number: int, level: int) -> bool:
        """Whether a mark in doubt leaves the quotation open that it could close."""
        text, at = self._text, self._marks[number]
        sign, start = self.left[level]
        if self.left[-1][0] != sign or self._closes_later(number, sign):
            return True
        following = text[at + 1 : at + 3]
        if not (following[:1].isspace() and following[1:].isalnum()):
            return False
        return at - start > FRAGMENT or any(f"{stop} " in text[start:at] for stop in _ENDS_CLAUSE)

    def _closes_later(self, number: int, sign: str) -> bool:
        """Whether a mark that can only close comes before the next that opens or ends what is around."""
        others = 0
        for at in self._marks[number + 1 : number + 1 + AHEAD]:
            other = self._text[at]
            if other in _CLOSES[sign] and self._can_close(at):
                if not self._in_doubt(at):
                    return others == 0
            elif other == sign and self._opens(at):
                return False
            elif other not in _SINGLE and not self._in_doubt(at):
                others += 1 if self._opens(at) else -1
                if others < 0:
                    return False
        return False

    def _can_close(self, at: int) -> bool:
        before, after = self._text[max(at - 1, 0) : at], self._text[at + 1 : at + 2]
        apart = before.isspace() and self._text[at] not in _CLOSES_APART
        return bool(before) and not apart and not after.isalnum()

    def _opens(self, at: int) -> bool:
        text = self._text
        before, after = text[max(at - 1, 0) : at], text[at + 1 : at + 2]
        apart = after.isspace() and text[at] not in _OPENS_APART
        if text[at] not in _CLOSES or before.isalnum() or not after or apart:
            return False
        return text[at] not in _SINGLE or not _is_clipped(_word_after(text, at + 1))

    def _opens_clipped(self, number: int) -> bool:
        """Whether one mark does for two: "'Twas the nuns who fed me,' wrote Rab"."""
        text, at = self._text, self._marks[number]
        sign = text[at]
        if sign not in "'‘" or any(sign == other for other, _ in self.left[-LEVELS:]):
            return False
        return (
            _is_clipped(_word_after(text, at + 1))
            and begins_speech(text, at + 1)
            and self._closes_later(number, sign)
        )

    def _in_doubt(self, at: int) -> bool:
        """Whether a mark that can close may be an apostrophe, or one of feet or inches."""
        text = self._text
        before = text[at - 1]
        if before.isdecimal():
            return True
        if text[at] not in _SINGLE:
            return False
        if before in "sS":
            return _word_after(text, at + 2) not in lists("grammar")["never owned"]
        word = _word_before(text, at)
        return word in lists("grammar")["ends with an apostrophe"] or (len(word) > 3 and word.endswith("in"))


def begins_speech(text: str, start: int) -> bool:
    """Whether a quotation that begins at `start` has a capital, and begins the text or follows a stop."""
    lead = text[max(start - 4, 0) : start].rstrip(_MARKS + " ")
    return text[start : start + 1].isupper() and (not lead or lead[-1] in f"{_STOPS}:")


def _places(text: str) -> list[int]:
    """Where quotation marks and apostrophes stand."""
    found = []
    for sign in _MARKS if not text.isascii() else "\"'":
        at = text.find(sign)
        while at >= 0:
            found.append(at)
            at = text.find(sign, at + 1)
    return sorted(found)


def _inside_a_word(text: str, at: int) -> bool:
    return text[at] in _SINGLE and text[max(at - 1, 0) : at].isalnum() and text[at + 1 : at + 2].isalnum()


def _is_clipped(word: str) -> bool:
    """Whether a word after a mark begins with an apostrophe: "'em", "'90s"."""
    decade = len(word) == 3 and word[:2].isdecimal() and word[2] == "s"
    return decade or word in lists("grammar")["begins with an apostrophe"]


def _word_after(text: str, start: int) -> str:
    """The letters from `start` on, in small ones."""
    end = start
    while end < start + LONGEST and text[end : end + 1].isalnum():
        end += 1
    return text[start:end].lower()


def _word_before(text: str, end: int) -> str:
    """The letters before `end`, in small ones."""
    start = end
    while start > max(end - LONGEST, 0) and text[start - 1].isalnum():
        start -= 1
    return text[start:end].lower()
