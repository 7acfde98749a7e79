"""What stands around a match: is it denied, only imagined, past, or now?"""

from __future__ import annotations

import re

from .rule import bounded
from .tables.scope_words import (
    FRESH,
    HABIT,
    IDIOMS,
    IMAGINED,
    INTERJECTION,
    NEGATION,
    PAST_TIME,
    PAST_VERB,
    PRESENT,
    SOFT_BREAK,
)  # fmt: skip

_BREAK = re.compile(rf" [.,?] |{SOFT_BREAK}")
_END = re.compile(r" [.?](?= |$)")
_NEGATION = re.compile(bounded(NEGATION))
_INTERJECTION = re.compile(bounded(INTERJECTION))
_IDIOMS = re.compile(bounded(IDIOMS))
_IMAGINED = re.compile(bounded(IMAGINED))
_PAST_TIME = re.compile(bounded(PAST_TIME))
_PAST_VERB = re.compile(bounded(PAST_VERB))
_PRESENT = re.compile(bounded(PRESENT))
_FRESH = re.compile(bounded(FRESH))
_HABIT = re.compile(bounded(HABIT))
_QUESTION_NO = re.compile(r"(?: \w{1,40}){0,2} [?,] (?:no|none|nobody|nadie|ningun[oa]?|not)\b(?= [.,?])")

REACH = 90  # characters to the left that a "no" can govern


def clause_before(text: str, start: int) -> str:
    """What stands in the same clause before `start`, at most REACH characters."""
    low = max(0, start - REACH)
    window = text[low:start]
    ends = [found.end() for found in _BREAK.finditer(window)]
    return " " + window[ends[-1] if ends else 0 :]


def clause_after(text: str, end: int) -> str:
    """What stands in the same clause after `end`, at most REACH characters."""
    window = text[end : end + REACH]
    found = re.search(r" [.,?](?: |$)| (?:but|pero) ", window)
    return window[: found.start()] if found else window


def sentence(text: str, start: int, end: int) -> str:
    """The sentence around a match, at most 400 characters each way."""
    left = max(text.rfind(" . ", 0, start + 1), text.rfind(" ? ", 0, start + 1), start - 400, 0)
    found = _END.search(text, end)
    return text[left : min(found.start() if found else len(text), end + 400)] + " "


def denied(text: str, start: int, end: int) -> bool:
    """Do the words before (or a bare "no" straight after a question) say that it is not so?"""
    before = _IDIOMS.sub(" ", clause_before(text, start))
    before = _INTERJECTION.sub(" ", f"{before}{text[start:end]} ")[: start - end - 1]
    return bool(_NEGATION.search(before)) or bool(_QUESTION_NO.match(text, end))


def imagined(text: str, start: int, end: int) -> bool:
    """Is it a fear, a condition or a near miss: "before somebody gets hurt", "almost", "what if"?"""
    return bool(_IMAGINED.search(_IDIOMS.sub(" ", clause_before(text, start) + text[start:end])))


def fresh(around: str) -> bool:
    """Did it happen within minutes: "just now", "5 minutes ago", "acaba de"?"""
    return bool(_FRESH.search(around))


def present(around: str) -> bool:
    """Does the sentence say that it is now?"""
    return bool(_PRESENT.search(around)) or fresh(around)


def habitual(around: str) -> bool:
    """Is it something that keeps happening rather than something happening?"""
    return bool(_HABIT.search(around))


def past(around: str, *, verbs: bool = True) -> bool:
    """Does the sentence put it in the past? With verbs=False only times count ("yesterday", "anoche")."""
    return bool(_PAST_TIME.search(around)) or (verbs and bool(_PAST_VERB.search(around)))
