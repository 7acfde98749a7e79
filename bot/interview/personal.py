"""The answers about the person reporting: name, birth date, home, phone, e-mail."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.interview import intake
from bot.interview.agenda import may_skip, settled
from bot.interview.hearing import Heard
from bot.report.draft import Draft
from bot.report.kinds import Field
from bot.understanding.reply import Reply

_EXPLAINED = {
    (Field.PHONE, "area_code_missing"),
    (Field.EMAIL, "domain_incomplete"),
    (Field.DATE_OF_BIRTH, "future"),
}
"""Doubts of the reader that have words of their own; the others share the field's."""
_NUMBER = re.compile(r"\d")
_SAME_PLACE = re.compile(
    r"\b(?:same|as above|right there|that.?s (?:my|the|where i)|where it happened|ah[ií] mismo|all[ií] mismo|"
    r"mism[oa]|donde pas[oó]|es[ae] es)\b",
    re.IGNORECASE,
)


def settle_personal(field: Field) -> Callable[[Draft, Heard, int], str | None]:
    """The settler of one of the fields of the person reporting."""

    def settle(draft: Draft, heard: Heard, message_id: int) -> str | None:
        same_place = field == Field.HOME_ADDRESS and _SAME_PLACE.search(heard.text) and not _NUMBER.search(heard.text)
        if same_place and _lives_there(draft):
            return None
        if settled(draft, field):
            return None
        doubt = heard.problems.get(field)
        declined = doubt in {"none", "refused"} or heard.reply in {Reply.DONT_KNOW, Reply.SKIP, Reply.NO}
        if declined and may_skip(draft, field):
            draft.marks[field] = "skipped"
            return None
        if declined:
            return f"utter_retry_{field}_needed"
        return f"utter_retry_{field}_{doubt}" if (field, doubt) in _EXPLAINED else f"utter_retry_{field}"

    return settle


def _lives_there(draft: Draft) -> bool:
    """Take the place of the incident as the home, if it is an address. True when it is one."""
    where = draft.facts.where
    if where is None or where.kind != "address" or not where.canonical:
        return False
    intake.set_person(draft, home_address=where.canonical)
    return True
