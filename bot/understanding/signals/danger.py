"""Danger read from the words: what is now, what is past and another crime, what is denied."""

from __future__ import annotations

from dataclasses import dataclass, field

from .canon import Plain
from .matching import Hit, excluded, hits, opens_with, says, signal
from .model import Signal
from .rule import Tense
from .scope import clause_after, clause_before, denied, fresh, habitual, imagined, past, present, sentence
from .tables import scope_words as words
from .tables.danger_arms import ARMS_AND_THREATS
from .tables.danger_attacks import ATTACKS
from .tables.danger_bodies import BODIES
from .tables.danger_captives import CAPTIVES
from .tables.danger_despair import DESPAIR_AND_FIRE
from .tables.danger_going_on import GOING_ON
from .tables.danger_grips import GRIPS
from .tables.danger_injuries import INJURIES
from .tables.danger_intruders import INTRUDERS
from .tables.danger_nearing import NEARING
from .tables.danger_plain import PLAIN_WORDS
from .tables.danger_scenes import SCENES
from .tables.danger_sounds import SOUNDS
from .tables.figures import PAID_FOR_IT, TALE
from .tables.short_answers import (
    EMERGENCY_FINE,
    EMERGENCY_NO,
    EMERGENCY_OVER,
    EMERGENCY_UNSURE,
    EMERGENCY_YES,
    SAFE,
    WELL_AGAIN,
    YES_BUT,
)

_TABLES = (
    *(*DESPAIR_AND_FIRE, *INJURIES, *ARMS_AND_THREATS, *GOING_ON, *ATTACKS, *INTRUDERS, *CAPTIVES),
    *(
        *BODIES,
        *SOUNDS,
        *SCENES,
        *GRIPS,
        *PLAIN_WORDS,
        *NEARING,
    ),  # the wider families, read after those that know their case
)
_ALWAYS = frozenset({"self_harm"})  # never past, never only feared
_EVEN_IF = frozenset({"threat", "plea"})  # a fear is what they tell
_BY_PERSONS = frozenset({"weapon", "threat", "kidnapping", "self_harm"})  # no aside makes these harmless
_TIMELESS = frozenset({"injury", "kidnapping", "child_alone"})  # "my cousin got shot": past in form, not over
_VIOLENT = frozenset({"assault", "robbery", "shots", "kidnapping", "threat"})  # minutes ago is still now


@dataclass(slots=True)
class Danger:
    """What a message tells of danger."""

    told: list[Signal] = field(default_factory=list)
    past: list[Signal] = field(default_factory=list)  # other crimes: told as past and over
    refused: list[Signal] = field(default_factory=list)
    denied: bool = False
    tale: bool = False  # what a swindler made up, as one tells who paid for it


def read_danger(plain: Plain, language: str, asked: str | None) -> Danger:
    """Danger in a message; `asked` is "emergency" when the chat has just asked for it."""
    found = Danger()
    found.tale = says(TALE, plain.text) and says(PAID_FOR_IT, plain.text)
    for hit in hits(_TABLES, plain.text):
        if not found.tale or hit.rule.kind in _ALWAYS:
            _weigh(plain, hit, found)
    if asked == "emergency":
        _answer(plain, language, found)
    elif not found.told and says(SAFE, plain.text):
        found.denied = True
    found.denied = found.denied and not found.told
    return found


def _weigh(plain: Plain, hit: Hit, found: Danger) -> None:
    text = plain.text
    around = sentence(text, hit.start, hit.end)
    if excluded(hit, around):
        return
    if _is_denied(text, hit):
        found.refused.append(signal(plain, hit, is_denied=True))
    elif hit.rule.kind in _ALWAYS:
        found.told.append(signal(plain, hit))
    elif _is_feared_or_healed(text, hit, around):
        return
    elif _is_now(hit, text, around):
        found.told.append(signal(plain, hit))
    elif hit.rule.past and (habitual(around) or past(around) or past(text, verbs=False)):
        found.past.append(signal(plain, hit, hit.rule.past))


def _is_denied(text: str, hit: Hit) -> bool:
    if not denied(text, hit.start, hit.end):
        return False
    # "I can not do this anymore I want to end it": a no far before does not save a life.
    nearest = text[max(0, hit.start - 24) : hit.start]
    return hit.rule.kind not in _ALWAYS or says(words.NEAR_NO, f" {nearest.split(' ', 1)[-1]}")


def _is_feared_or_healed(text: str, hit: Hit, around: str) -> bool:
    if (hit.rule.kind == "injury" and says(WELL_AGAIN, around)) or _is_told_at_ease(hit, around):
        return True
    return hit.rule.kind not in _EVEN_IF and imagined(text, hit.start, hit.end)


def _is_told_at_ease(hit: Hit, around: str) -> bool:
    """ "Please hurry, my lunch break ends at one": no one in danger speaks so."""
    return hit.rule.kind not in _BY_PERSONS and says(words.AT_EASE, around)


def _is_now(hit: Hit, text: str, around: str) -> bool:
    tense = hit.rule.tense
    if tense is Tense.ANY or (fresh(around) and (tense is Tense.FRESH or hit.rule.past in _VIOLENT)):
        return True
    if tense is Tense.NOW:
        return _under_way(hit, text, around)
    if hit.rule.kind == "followed" and says(words.ROUTINE, around) and not says(words.RIGHT_NOW, around):
        return False
    return tense is Tense.OPEN and not _is_over(hit, text, around)


def _under_way(hit: Hit, text: str, around: str) -> bool:
    """Does something say that it is now: a word for now, or a progressive that is no habit, story or recording?"""
    matched = f" {text[hit.start : hit.end]} "
    if present(around) and not past(matched):
        return not says(words.EACH, around) or says(words.RIGHT_NOW, around)
    if habitual(around) or says(words.RECORDED, around) or says(words.TOLD, around):
        return False
    if not says(words.GOING_ON, _from_the_clause(text, hit)):
        return False
    return not past(around, verbs=not says(words.DOING, matched))


def _is_over(hit: Hit, text: str, around: str) -> bool:
    """Do the words, their sentence or the story around them lie in the past?"""
    timeless = hit.rule.kind in _TIMELESS
    matched = f" {text[hit.start : hit.end]} "
    if not timeless and past(matched) and not says(words.IS, matched):
        return True
    if present(around):
        return False
    if past(around, verbs=False):
        # "he came an hour ago, he is high": what is told as now is past only where its own clause says so.
        own = clause_before(text, hit.start) + matched + clause_after(text, hit.end) + " "
        return not says(words.IS, matched) or past(own, verbs=False)
    if says(words.IS, around) or present(text):
        return False
    return past(text, verbs=False) or (not timeless and past(around))


def _from_the_clause(text: str, hit: Hit) -> str:
    """The match with the few words before it: "there is | a guy breaking windows"."""
    return " ".join(["", *clause_before(text, hit.start).split()[-4:], text[hit.start : hit.end], ""])


def _answer(plain: Plain, language: str, found: Danger) -> None:
    """The whole message as the answer to "is it happening now, is anyone hurt or in danger"."""
    text = plain.text
    if found.told:
        return
    over = past(text, verbs=False)
    unsure = "" if over or says(EMERGENCY_OVER, text) else opens_with(EMERGENCY_UNSURE, text)
    fine = says(EMERGENCY_FINE, text) and not says(YES_BUT, text)
    if (not unsure and opens_with(EMERGENCY_NO, text)) or (fine or says(EMERGENCY_OVER, text)):
        found.denied = True
    elif (yes := unsure or opens_with(EMERGENCY_YES[language == "es"], text)) and not over:
        start, end = plain.span(2, 2 + len(yes))
        rule = "unsure at the emergency question" if unsure else "yes to the emergency question"
        found.told.append(Signal("in_progress", rule, plain.raw[start:end], (start, end)))
