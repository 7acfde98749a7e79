"""Corrections: "no wait, tuesday", "the mower was 349 not 399", "use the other email". Any fact, at any time.

An invalid new value never destroys the old one: a reader that understands nothing changes nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from difflib import SequenceMatcher

from bot.interview import intake
from bot.interview.hearing import place, when_as_read
from bot.interview.things import as_read, fact
from bot.report.draft import Draft
from bot.report.facts import Item, What, When
from bot.report.kinds import Field
from bot.understanding.items import revise_items
from bot.understanding.money import read_value
from bot.understanding.people import Person, revise_person
from bot.understanding.when import revise_when
from bot.understanding.where import read_where

_MARKERS = re.compile(
    r"\b(?:actually|no wait|wait|oops|i (?:meant|mean)|correction|change (?:my|the|it)|not \S{1,30},? (?:it'?s|but)|"
    r"was \S{1,20}(?: \S{1,20}){0,3},? not|instead of|wrong|mistaken?|i (?:also|forgot)|also (?:lost|took|missing)|"
    r"take (?:off|out|the)|remove|use the other|sorry,? (?:it|the|i)|me equivoqu[eé]|perd[oó]n|en realidad|"
    r"quise decir|no,? espere|espere|cambi[ea]|corrij[ao]|correg|tambi[eé]n (?:me|se|perd)|no era|no fue|fue el|"
    r"son \S{1,20},? no|quite|quita|se me olvid[oó]|mejor)\b",
    re.IGNORECASE,
)
_ABOUT_PLACE = re.compile(
    r"\b(?:address|street|place|happened at|where|located|corner|direcci[oó]n|calle|lugar|d[oó]nde|ocurri[oó])\b",
    re.IGNORECASE,
)
_ABOUT_MONEY = re.compile(
    r"\b(?:total|worth|costs?|value|paid|pay|price|dollars?|bucks|quoted?|estimate[ds]?|charg(?:e[ds]?|ing)|bill(?:ed)?|"
    r"receipt|(?:do|fix|repair|replace|paint|clean) (?:it|them|that|this|both|all)(?: all)? for|"
    r"vale|val[ií]a|cuesta|cost[oó]|precio|pagu[eé]|d[oó]lares|pesos|cotiz\w{1,6}|cobr\w{1,4}|factura|recibo|"
    r"sale en|arregl\w{1,4} por)\b|\$",
    re.IGNORECASE,
)
_ALIKE = 0.6


def sounds_like_change(text: str) -> bool:
    """Whether the words announce a correction. A hint, no proof: `apply` tells whether anything changes."""
    return bool(_MARKERS.search(text[:600]))


def apply(draft: Draft, text: str, message_id: int, now: datetime, *, anything: bool) -> tuple[Field, ...]:
    """Change what the text corrects; returns the fields that have changed.

    `anything`: the summary is open and every word may be a correction. Otherwise only marked ones are taken.
    """
    changed: list[Field] = []
    changed += _person(draft, text, now)
    if not changed or anything:
        changed += _things(draft, text)
        changed += _time(draft, text, now)
        if anything or _ABOUT_PLACE.search(text):
            changed += _place(draft, text, money_changed=Field.ITEMS in changed or Field.VALUE in changed)
    for field in changed:
        intake.quote(draft, field, text, message_id)
    return tuple(dict.fromkeys(changed))


def _person(draft: Draft, text: str, now: datetime) -> list[Field]:
    who = draft.facts.who
    known = Person(who.name, who.date_of_birth, who.phone, who.email, who.home_address)
    person = revise_person(text, draft.language, now=now, known=known)
    changed = []
    for field in (Field.NAME, Field.DATE_OF_BIRTH, Field.PHONE, Field.EMAIL, Field.HOME_ADDRESS):
        told = getattr(person, str(field))
        if field == Field.NAME and told is not None:
            told = _respelled(draft.facts.who.name, told)
        if told is not None and told != getattr(draft.facts.who, str(field)):
            intake.set_person(draft, **{str(field): told})
            draft.marks.pop(field, None)
            changed.append(field)
    return changed


def _respelled(known: str | None, told: str) -> str:
    """The name with one of its words spelled anew, where only that word was said again."""
    parts = (known or "").split()
    if len(parts) < 2 or len(told.split()) != 1:
        return told
    likeness = [SequenceMatcher(None, part.casefold(), told.casefold()).ratio() for part in parts]
    best = max(range(len(parts)), key=likeness.__getitem__)
    if likeness[best] < _ALIKE:
        return told
    return " ".join([*parts[:best], told, *parts[best + 1 :]])


def _things(draft: Draft, text: str) -> list[Field]:
    before = draft.facts.what
    revised = revise_items(text, as_read(before.items), draft.language)
    items = before.items if revised is None else tuple(fact(item) for item in revised)
    changed: list[Field] = []
    if items != before.items:
        intake.change(draft, what=replace(before, items=items))
        _move_total(draft, before.items, items)
        changed.append(Field.ITEMS)
    if _new_total(draft, text, items):
        changed.append(Field.VALUE)
    return changed


def _move_total(draft: Draft, before: tuple[Item, ...], after: tuple[Item, ...]) -> None:
    """The total follows the items; one that the citizen told herself moves by what the items moved."""
    total = draft.facts.what.total_value_usd
    summed = intake.total_of(after)
    if summed is not None:
        total = summed
        draft.notes.pop("total_told", None)
    elif total is not None:
        total += sum(i.value_usd or 0.0 for i in after) - sum(i.value_usd or 0.0 for i in before)
    intake.change(draft, what=replace(draft.facts.what, total_value_usd=total))


def _new_total(draft: Draft, text: str, items: tuple[Item, ...]) -> bool:
    if not (_ABOUT_MONEY.search(text) or not items):
        return False
    value = read_value(text, draft.language, items=as_read(items))
    if value is None or value.total is None or value.total == draft.facts.what.total_value_usd:
        return False
    if value.per_item and len(items) > 1:
        return False
    if len(items) == 1:
        intake.change(draft, what=What((replace(items[0], value_usd=value.total),), value.total))
    else:
        intake.set_total(draft, value.total)
    return True


def _time(draft: Draft, text: str, now: datetime) -> list[Field]:
    known = draft.facts.when
    if known is None:
        return []
    reading = revise_when(when_as_read(known), text, now, draft.language)
    if reading is None or (reading.earliest, reading.latest) == (known.earliest, known.latest):
        return []
    told = When(reading.earliest, reading.latest, f"{known.text}; {reading.text}"[:500], tuple(reading.doubts))
    intake.change(draft, when=told)
    return [Field.WHEN]


def _place(draft: Draft, text: str, *, money_changed: bool) -> list[Field]:
    if money_changed:
        return []
    reading = read_where(text, draft.language)
    if reading is None or reading.inside is None or reading.kind in {"area", "zip"}:
        return []
    told = place(reading)
    if draft.facts.where and told.canonical == draft.facts.where.canonical:
        return []
    intake.change(draft, where=told)
    return [Field.WHERE]
