"""Takes the facts that a message holds into the draft, whether they were asked for or not.

A fact that was told stands until the citizen corrects it: a later story that mentions another place or day in
passing does not move it. A vague place gives way to an exact one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.interview.agenda import ROUGH_TIME, kind_of
from bot.interview.hearing import PERSONAL, Heard
from bot.interview.things import told_again
from bot.interview.weighing import SOUNDS_LIKE_IT
from bot.report.draft import Draft
from bot.report.facts import Item, Quote, What, When, Where
from bot.report.kinds import Field
from bot.understanding.reply import Reply

BY_SOUND = "kind_by_sound"
"""The note of a draft whose kind no rule has read: plainer words may still change it."""

_VAGUE = frozenset({"area", "neighborhood", "zip"})
_FEW = 6
_HALF_DAY = timedelta(hours=12)


def take_in(draft: Draft, heard: Heard, message_id: int, asked: Field | None) -> None:
    """Merge everything that `heard` holds into the draft's facts."""
    _take_kind(draft, heard, asked)
    _take_story(draft, heard, message_id, asked)
    _take_when(draft, heard, message_id, asked)
    _take_where(draft, heard, message_id, asked)
    _take_things(draft, heard, message_id, asked)
    _take_person(draft, heard, message_id, asked)
    _take_account(draft, heard)
    _take_home(draft)


def change(draft: Draft, **facts: Any) -> None:
    """Replace facts of the draft."""
    draft.facts = replace(draft.facts, **facts)


def quote(draft: Draft, field: Field, text: str, message_id: int) -> None:
    """Keep the citizen's own words for a fact, for the officer to read beside it."""
    quotes: dict[str, tuple[Quote, ...]] = dict(draft.facts.quotes)
    told = Quote(text[:500], message_id)
    if told not in quotes.get(field, ()):
        quotes[field] = (*quotes.get(field, ()), told)
        change(draft, quotes=quotes)


def set_items(draft: Draft, items: tuple[Item, ...]) -> None:
    """New items; the total follows them unless the citizen told a total of her own."""
    total = draft.facts.what.total_value_usd
    if "total_told" not in draft.notes:
        total = total_of(items)
    change(draft, what=What(items, total))


def set_total(draft: Draft, total: float) -> None:
    """The total as the citizen told it."""
    draft.notes["total_told"] = "yes"
    change(draft, what=replace(draft.facts.what, total_value_usd=round(total, 2)))


def total_of(items: tuple[Item, ...]) -> float | None:
    """The sum of the items' values, or None while one of them is unknown."""
    values = [item.value_usd for item in items]
    if not values or any(value is None for value in values):
        return None
    return round(sum(value for value in values if value is not None), 2)


def is_exact(where: Where | None) -> bool:
    """Whether a place is one an officer could drive to."""
    return where is not None and where.inside is True and where.kind not in _VAGUE


def _take_kind(draft: Draft, heard: Heard, asked: Field | None) -> None:
    if heard.kind is None:
        return
    if draft.type_sure and (BY_SOUND not in draft.notes or heard.kind.rule == SOUNDS_LIKE_IT or not heard.kind.sure):
        return
    draft.notes.pop(BY_SOUND, None)
    if heard.kind.rule == SOUNDS_LIKE_IT:
        draft.notes[BY_SOUND] = "yes"
    sure = heard.kind.sure or asked == Field.TYPE
    if draft.facts.incident_type is None or sure:
        change(draft, incident_type=str(heard.kind.kind), offense_code=heard.kind.offense_code)
        draft.type_sure = sure


def _take_story(draft: Draft, heard: Heard, message_id: int, asked: Field | None) -> None:
    tells = asked == Field.HOW and not heard.aside and not tells_nothing(heard)
    if asked in {None, Field.INCIDENT}:
        tells = heard.is_incident or heard.tells_story or _tells_facts(heard)
    if not tells or heard.text in draft.facts.how:
        return
    change(draft, how=f"{draft.facts.how}\n{heard.text}".strip())
    quote(draft, Field.HOW, heard.text, message_id)


def tells_nothing(heard: Heard) -> bool:
    """Whether an answer to an open question is "I don't know", and no more."""
    return heard.reply in {Reply.DONT_KNOW, Reply.SKIP, Reply.NO} and len(heard.text.split()) < _FEW


def _tells_facts(heard: Heard) -> bool:
    return bool(heard.when or heard.where) and len(heard.text.split()) >= 4


def _take_when(draft: Draft, heard: Heard, message_id: int, asked: Field | None) -> None:
    if heard.when is None or not _time_counts(draft, heard, heard.when, asked):
        return
    change(draft, when=heard.when)
    quote(draft, Field.WHEN, heard.when.text, message_id)
    draft.notes.pop(ROUGH_TIME, None)
    if heard.rough_time:
        draft.notes[ROUGH_TIME] = "yes"


def _time_counts(draft: Draft, heard: Heard, told: When, asked: Field | None) -> bool:
    """Whether a time replaces the one that is known: asked for, or the hours of a day that was told roughly."""
    known = draft.facts.when
    if known is None:
        return True
    if asked == Field.WHEN:
        return not heard.rough_time or told.latest - told.earliest < known.latest - known.earliest
    within = known.earliest - _HALF_DAY <= told.earliest and told.latest <= known.latest + _HALF_DAY
    return ROUGH_TIME in draft.notes and not heard.rough_time and within


def _take_where(draft: Draft, heard: Heard, message_id: int, asked: Field | None) -> None:
    if heard.where is None or not _place_counts(draft, heard.where, asked):
        return
    change(draft, where=heard.where)
    quote(draft, Field.WHERE, heard.where.text, message_id)


def _place_counts(draft: Draft, where: Where, asked: Field | None) -> bool:
    if asked == Field.WHERE:
        return True
    kind = kind_of(draft)
    if kind and kind.victim_place:
        # The place of a fraud is where its victim lives; other places in the story are scenery.
        return draft.facts.where is None and where.kind == "address" and asked in {None, Field.INCIDENT}
    known = draft.facts.where
    return known is None or (known.inside is None and where.inside is not None and not is_exact(known))


def _take_things(draft: Draft, heard: Heard, message_id: int, asked: Field | None) -> None:
    before = draft.facts.what.items
    if heard.items and (asked == Field.ITEMS or not before):
        set_items(draft, told_again(before, heard.items))
        quote(draft, Field.ITEMS, heard.text, message_id)
        _take_values(draft, heard)
    kind = kind_of(draft)
    total = heard.value.total if heard.value else None
    if kind and kind.victim_place and total is not None and draft.facts.what.total_value_usd is None:
        set_total(draft, total)
        quote(draft, Field.VALUE, heard.text, message_id)


def _take_values(draft: Draft, heard: Heard) -> None:
    """Prices told along with the things, if they fit them one to one: other sums in a story are not worth guessing."""
    items = list(draft.facts.what.items)
    prices = dict(heard.value.per_item) if heard.value else {}
    if set(prices) != set(range(len(items))) or all(item.value_usd is not None for item in items):
        return
    set_items(draft, tuple(replace(item, value_usd=prices[index]) for index, item in enumerate(items)))


_PERSON_FIELDS: dict[Field, str] = {
    Field.NAME: "name",
    Field.DATE_OF_BIRTH: "date_of_birth",
    Field.PHONE: "phone",
    Field.EMAIL: "email",
    Field.HOME_ADDRESS: "home_address",
}


def _take_person(draft: Draft, heard: Heard, message_id: int, asked: Field | None) -> None:
    if heard.person is None:
        return
    for field, name in _PERSON_FIELDS.items():
        told = getattr(heard.person, name)
        known = getattr(draft.facts.who, name)
        if told is not None and (known is None or asked == field):
            set_person(draft, **{name: told})
            if asked not in PERSONAL or asked == field:
                quote(draft, field, heard.text, message_id)


def set_person(draft: Draft, **fields: Any) -> None:
    """Change what is known of the reporter."""
    change(draft, who=replace(draft.facts.who, **fields))


def _take_home(draft: Draft) -> None:
    """The place of identity theft and fraud is where the victim lives: the home is not asked for again."""
    kind = kind_of(draft)
    where = draft.facts.where
    if kind and kind.victim_place and draft.type_sure and where and where.kind == "address" and is_exact(where):
        set_person(draft, home_address=draft.facts.who.home_address or where.canonical)


def _take_account(draft: Draft, heard: Heard) -> None:
    kind = kind_of(draft)
    if heard.account is None or not (kind and kind.victim_place):
        return
    known = draft.facts.account
    change(
        draft,
        account=replace(
            known,
            account=known.account or heard.account.account,
            used=known.used or heard.account.used,
            discovered=known.discovered or heard.account.discovered,
        ),
    )
