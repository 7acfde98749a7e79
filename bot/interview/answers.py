"""The answer to the question that was asked: settles its field, or says why it does not.

`settle` returns the name of a response that explains what is missing, or None when the field is settled. Nobody is
asked for the same thing without end: an optional field is skipped after the second vain answer, a needed one is
taken as it was said after the third, for the officer to sort out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.interview import intake
from bot.interview.agenda import IN_DOUBT, may_skip, settled
from bot.interview.hearing import Heard
from bot.interview.personal import settle_personal
from bot.interview.things import as_read, fact, told_well
from bot.report.draft import Draft
from bot.report.facts import Item, Where
from bot.report.kinds import Field
from bot.understanding.items import read_item_details
from bot.understanding.reply import Reply

NO_KIND = "no_kind"
"""The note of a draft that is of none of the kinds, however it was asked."""
_INDISPENSABLE = frozenset({Field.NAME, Field.PHONE, Field.EMAIL, Field.CONFIRM, Field.ACKNOWLEDGE})
_UNKNOWN = frozenset({Reply.DONT_KNOW, Reply.SKIP})
_NEEDED_TRIES = 3
_OPTIONAL_TRIES = 2


def settle(draft: Draft, field: Field, heard: Heard, message_id: int) -> str | None:
    """Take the answer to `field` in. The facts of the message are already in the draft.

    Returns: the name of a response that says what does not fit, or None.
    """
    problem = _SETTLERS[field](draft, heard, message_id)
    if problem is None or settled(draft, field):
        return None
    if _gave_up(draft, field) and (may_skip(draft, field) or field not in _INDISPENSABLE):
        _make_do(draft, field, heard, message_id)
        return None
    return problem


def _gave_up(draft: Draft, field: Field) -> bool:
    tries = draft.asked.get(field, 0)
    return tries >= (_OPTIONAL_TRIES if may_skip(draft, field) else _NEEDED_TRIES)


def _make_do(draft: Draft, field: Field, heard: Heard, message_id: int) -> None:
    """Go on with what there is: the words themselves, or without the field. Without a kind there is no report."""
    if field == Field.TYPE:
        draft.notes[NO_KIND] = "yes"
        return
    if field == Field.WHERE and draft.facts.where is None:
        intake.change(draft, where=Where(kind="area", text=heard.text[:200], doubts=("not_understood",)))
    elif field == Field.HOW and not draft.facts.how:
        intake.change(draft, how=heard.text)
    elif field == Field.ITEMS and not draft.facts.what.items:
        intake.set_items(draft, (Item(heard.text[:200]),))
    intake.quote(draft, field, heard.text, message_id)
    draft.marks[field] = "told" if field in {Field.WHERE, Field.HOW, Field.ITEMS} else "skipped"


def _tell(draft: Draft, field: Field, heard: Heard, message_id: int) -> None:
    draft.marks[field] = "told"
    intake.quote(draft, field, heard.text, message_id)


def _incident(draft: Draft, heard: Heard, message_id: int) -> str | None:
    if draft.facts.how or heard.is_incident:
        return None
    return "utter_retry_incident"


def _emergency(draft: Draft, heard: Heard, message_id: int) -> str | None:
    # A yes, or any sign of danger, has been screened before this is reached.
    no = heard.denies_danger or heard.reply == Reply.NO
    if IN_DOUBT in draft.notes and not no and draft.asked.get(Field.EMERGENCY, 0) < _OPTIONAL_TRIES:
        return "utter_retry_emergency"
    _tell(draft, Field.EMERGENCY, heard, message_id)
    return None


def _suspect(draft: Draft, heard: Heard, message_id: int) -> str | None:
    if heard.vague_suspect and draft.asked.get(Field.SUSPECT, 0) < _OPTIONAL_TRIES:
        return "utter_retry_suspect"
    if not heard.denies_suspect and heard.reply not in {Reply.NO, Reply.DONT_KNOW, Reply.SKIP}:
        intake.change(draft, suspect=heard.text[:500])
    _tell(draft, Field.SUSPECT, heard, message_id)
    return None


def _type(draft: Draft, heard: Heard, message_id: int) -> str | None:
    if draft.type_sure:
        return None
    if draft.facts.incident_type and draft.asked.get(Field.TYPE, 0) >= _OPTIONAL_TRIES:
        draft.type_sure = True
        return None
    return "utter_retry_type"


def _where(draft: Draft, heard: Heard, message_id: int) -> str | None:
    where = draft.facts.where
    tries = draft.asked.get(Field.WHERE, 0)
    if where is None:
        return "utter_retry_where_unknown" if heard.reply in _UNKNOWN else "utter_retry_where"
    if intake.is_exact(where) or (tries >= _OPTIONAL_TRIES and where.inside is True):
        _tell(draft, Field.WHERE, heard, message_id)
        return None
    if where.inside is None:
        return "utter_retry_where_which" if where.kind in {"landmark", "address"} else "utter_retry_where_exact"
    return "utter_retry_where_exact"


def _when(draft: Draft, heard: Heard, message_id: int) -> str | None:
    if draft.facts.when is None:
        return "utter_retry_when_unknown" if heard.reply in _UNKNOWN else "utter_retry_when"
    _tell(draft, Field.WHEN, heard, message_id)  # a day without an hour is enough once the hour was asked for
    return None


def _how(draft: Draft, heard: Heard, message_id: int) -> str | None:
    if intake.tells_nothing(heard) and not draft.facts.how:
        return "utter_retry_how"
    _tell(draft, Field.HOW, heard, message_id)
    return None


def _items(draft: Draft, heard: Heard, message_id: int) -> str | None:
    if not draft.facts.what.items:
        if heard.reply in {Reply.DONT_KNOW, Reply.SKIP, Reply.NO}:
            return "utter_retry_items"
        intake.set_items(draft, (Item(heard.text[:200]),))
    _tell(draft, Field.ITEMS, heard, message_id)
    if all(told_well(item) for item in draft.facts.what.items):
        draft.marks[Field.ITEM_DETAILS] = "told"  # "what exactly" was answered with brands and colors
    return None


def _item_details(draft: Draft, heard: Heard, message_id: int) -> str | None:
    known = draft.facts.what.items
    detailed, learnt = read_item_details(heard.text, as_read(known))
    if learnt:
        intake.set_items(draft, tuple(fact(item) for item in detailed))
    _tell(draft, Field.ITEM_DETAILS, heard, message_id)
    return None


def _value(draft: Draft, heard: Heard, message_id: int) -> str | None:
    value = heard.value
    if value is None or (value.total is None and not value.per_item and not value.unknown):
        if value is not None and value.doubts and value.doubts[0] in {"not_positive", "too_large"}:
            return f"utter_retry_value_{value.doubts[0]}"
        if heard.reply in {Reply.DONT_KNOW, Reply.SKIP, Reply.NO}:
            draft.marks[Field.VALUE] = "skipped"
            return None
        return "utter_retry_value"
    items = list(draft.facts.what.items)
    for index, amount in value.per_item:
        if index < len(items):
            items[index] = replace(items[index], value_usd=amount)
    intake.set_items(draft, tuple(items))
    if value.total is not None and value.total != intake.total_of(tuple(items)):
        intake.set_total(draft, value.total)
    _tell(draft, Field.VALUE, heard, message_id)
    return None


def _account(draft: Draft, heard: Heard, message_id: int) -> str | None:
    if heard.reply in {Reply.DONT_KNOW, Reply.SKIP} and len(heard.text.split()) < 6:
        draft.marks[Field.ACCOUNT] = "skipped"
        return None
    known = draft.facts.account
    intake.change(draft, account=replace(known, account=known.account or heard.text[:500]))
    _tell(draft, Field.ACCOUNT, heard, message_id)
    return None


def _photos(draft: Draft, heard: Heard, message_id: int) -> str | None:
    if heard.reply == Reply.YES and draft.asked.get(Field.PHOTOS, 0) < _OPTIONAL_TRIES:
        return "utter_photos_how"
    _tell(draft, Field.PHOTOS, heard, message_id)
    return None


def _confirm(draft: Draft, heard: Heard, message_id: int) -> str | None:
    if heard.reply == Reply.YES:
        _tell(draft, Field.CONFIRM, heard, message_id)
        return None
    return "utter_retry_confirm"


def _acknowledge(draft: Draft, heard: Heard, message_id: int) -> str | None:
    if heard.reply == Reply.YES:
        _tell(draft, Field.ACKNOWLEDGE, heard, message_id)
        return None
    return "utter_retry_acknowledge"


_SETTLERS: dict[Field, Callable[[Draft, Heard, int], str | None]] = {
    Field.INCIDENT: _incident,
    Field.EMERGENCY: _emergency,
    Field.SUSPECT: _suspect,
    Field.TYPE: _type,
    Field.WHERE: _where,
    Field.WHEN: _when,
    Field.HOW: _how,
    Field.ITEMS: _items,
    Field.ITEM_DETAILS: _item_details,
    Field.VALUE: _value,
    Field.ACCOUNT: _account,
    Field.NAME: settle_personal(Field.NAME),
    Field.DATE_OF_BIRTH: settle_personal(Field.DATE_OF_BIRTH),
    Field.HOME_ADDRESS: settle_personal(Field.HOME_ADDRESS),
    Field.PHONE: settle_personal(Field.PHONE),
    Field.EMAIL: settle_personal(Field.EMAIL),
    Field.PHOTOS: _photos,
    Field.CONFIRM: _confirm,
    Field.ACKNOWLEDGE: _acknowledge,
}
