"""Danger read from the words: what is now, what is past and another crime, what is denied."""

from __future__ import annotations

from dataclasses import dataclass, field

from .canon import Plain
from .matching import Hit, excluded, hits, opens_with, says, signal
from .model import Signal
from .rule import Tense
from .scope import clause_before, denied, fresh, habitual, imagined, past, present, sentence
from .tables.danger_arms import ARMS_AND_THREATS
from .tables.danger_attacks import ATTACKS
from .tables.danger_captives import CAPTIVES
from .tables.danger_despair import DESPAIR_AND_FIRE
from .tables.danger_going_on import GOING_ON
from .tables.danger_injuries import INJURIES
from .tables.danger_intruders import INTRUDERS
from .tables.short_answers import EMERGENCY_FINE, EMERGENCY_NO, EMERGENCY_YES, SAFE, WELL_AGAIN

_TABLES = (*DESPAIR_AND_FIRE, *INJURIES, *ARMS_AND_THREATS, *GOING_ON, *ATTACKS, *INTRUDERS, *CAPTIVES)
_IS = " (?:is|are|am|being|esta|estan|estoy|tiene|tienen|hay|got an?|got the|has|have|will not) "
_DOING = r" (?:is|are|am|esta|estan) (?:\w+ ){0,3}?\w{2,16}(?:ing|ndo|ndome|ndole|ndose) "
_TOLD = r" (?:was|were|when|while|saw|said|says|told|heard|estaba|estaban|cuando|vi|dijo|dice|mientras) "
_EVEN_IF = frozenset({"threat", "plea"})
_NO = r" (?:no|not|never|nobody|nadie|nunca) (?:\w+ ){0,2}$"
_TIMELESS = frozenset({"injury", "kidnapping", "child_alone"})  # "my cousin got shot": past in form, not over
_ALWAYS = frozenset({"self_harm"})
_RECORDED = " (?:on|in|from|en|por) (?:the |my |our |a |la |el |mi |un |una )?(?:\\w+ )?(?:camera|cameras|video|footage|tape|camara|camaras|videos|grabacion) "


@dataclass(slots=True)
class Danger:
    """What a message tells of danger."""

    told: list[Signal] = field(default_factory=list)
    past: list[Signal] = field(default_factory=list)  # other crimes: told as past and over
    refused: list[Signal] = field(default_factory=list)
    denied: bool = False


def read_danger(plain: Plain, language: str, asked: str | None) -> Danger:
    """Danger in a message; `asked` is "emergency" when the chat has just asked for it."""
    found = Danger()
    for hit in hits(_TABLES, plain.text):
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
        return
    if hit.rule.kind in _ALWAYS:
        found.told.append(signal(plain, hit))
    elif (hit.rule.kind not in _EVEN_IF and imagined(text, hit.start, hit.end)) or (
        hit.rule.kind == "injury" and says(WELL_AGAIN, around)
    ):
        return
    elif _is_now(hit, text, around):
        found.told.append(signal(plain, hit))
    elif hit.rule.past and _is_past(text, around):
        found.past.append(signal(plain, hit, hit.rule.past))


def _is_denied(text: str, hit: Hit) -> bool:
    if not denied(text, hit.start, hit.end):
        return False
    # "I can not do this anymore I want to end it": a no far before does not save a life.
    nearest = text[max(0, hit.start - 24) : hit.start]
    return hit.rule.kind not in _ALWAYS or says(_NO, f" {nearest.split(' ', 1)[-1]}")


def _is_now(hit: Hit, text: str, around: str) -> bool:
    words = f" {text[hit.start : hit.end]} "
    recent = fresh(around) and hit.rule.past in {"assault", "robbery", "shots", "kidnapping", "threat"}
    if recent:
        return True
    if hit.rule.tense is Tense.FRESH:
        return fresh(around)
    now = present(around)
    if hit.rule.tense is Tense.ANY:
        return True
    if hit.rule.tense is Tense.NOW:
        if now and not past(words):
            return not says(r" (?:every|each) ", around) or says(r" right now ", around)
        if habitual(around) or not _going_on(_from_the_clause(text, hit), around):
            return False
        return not past(around, verbs=not says(_DOING, words)) and not says(_TOLD, around)
    if hit.rule.kind not in _TIMELESS and past(words) and not says(_IS, words):
        return False
    if now or not past(around, verbs=False):
        return now or not _past_elsewhere(hit, text, around)
    return False


def _going_on(words: str, around: str) -> bool:
    """A clause in the progressive, not seen on a recording."""
    return says(
        r" (?:is|are|am|esta|estan|hay|there is|theres|anda|andan|i hear|i see|outside|afuera|tratando|trying|kicking|breaking|banging|swinging) ",
        words,
    ) and not says(_RECORDED, around)


def _from_the_clause(text: str, hit: Hit) -> str:
    """The match with the few words before it: "there is | a guy breaking windows"."""
    return " ".join(["", *clause_before(text, hit.start).split()[-4:], text[hit.start : hit.end], ""])


def _past_elsewhere(hit: Hit, text: str, around: str) -> bool:
    """A sentence without any time of its own lies in the past when the story around it does."""
    if says(_IS, around) or present(text):
        return False
    return past(text, verbs=False) or (hit.rule.kind not in _TIMELESS and past(around))


def _is_past(text: str, around: str) -> bool:
    return past(around) or past(text, verbs=False)


def _answer(plain: Plain, language: str, found: Danger) -> None:
    """The whole message as the answer to "is it happening now, is anyone hurt or in danger"."""
    text = plain.text
    if found.told:
        return
    if opens_with(EMERGENCY_NO, text) or says(EMERGENCY_FINE, text):
        found.denied = True
    elif (yes := opens_with(EMERGENCY_YES[language == "es"], text)) and not past(text, verbs=False):
        start, end = plain.span(2, 2 + len(yes))
        found.told.append(Signal("in_progress", "yes to the emergency question", plain.raw[start:end], (start, end)))
