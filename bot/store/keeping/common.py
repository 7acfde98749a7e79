"""What the shelves share: whom they pass over, and what belongs to a sent report.

A sweep never waits for a row that somebody else holds: a citizen's turn takes the draft, then the conversation, then
the report, and two that wait for each other would both be late. What is held now is old enough an hour later too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, select, update

from bot.report.draft import Draft
from bot.report.report import OPEN
from bot.store.codec import draft_from_json, draft_to_json, plain_from_json
from bot.store.schema import audit, conversations, drafts, messages, photos, reports, supplements
from bot.store.store import SqlStore

_C, _D, _M, _P = conversations.c, drafts.c, messages.c, photos.c
_R, _S, _A = reports.c, supplements.c, audit.c

OPEN_STATES = tuple(str(status) for status in OPEN)


def read(store: SqlStore, statement: Select[Any]) -> list[Any]:
    """The first column of every row."""
    with store.engine.connect() as connection:
        connection.execution_options(reading=True)
        return list(connection.execute(statement).scalars())


def at_rest(connection: Connection, conversation_ids: Collection[Any]) -> list[str]:
    """Those of the conversations that nobody is at work in; nobody can be until the transaction ends."""
    ids = list(conversation_ids)
    drafted = select(_D.conversation_id).where(_D.conversation_id.in_(ids))
    there = set(connection.execute(drafted).scalars())
    free = set(connection.execute(drafted.with_for_update(skip_locked=True)).scalars())
    quiet = [one for one in ids if one not in there - free]
    return list(connection.execute(select(_C.id).where(_C.id.in_(quiet)).with_for_update(skip_locked=True)).scalars())


def untouched(before: datetime) -> ColumnElement[bool]:
    """Nothing was written in a conversation since then: no word, no photo, no turn."""
    return and_(
        _C.started_at < before,
        ~_of_conversation(_D.conversation_id == _C.id, _D.saved_at >= before),
        ~_of_conversation(_M.conversation_id == _C.id, _M.at >= before),
        ~_of_conversation(_P.conversation_id == _C.id, _P.tracking_number.is_(None), _P.at >= before),
    )


def decided(before: datetime) -> ColumnElement[bool]:
    """No officer can decide on a report any more, and nothing was done to it since then; looking at it is not doing."""
    return and_(
        _R.status.not_in(OPEN_STATES),
        _R.submitted_at < before,
        ~_of_report(_S.tracking_number == _R.tracking_number, _S.at >= before),
        ~_of_report(_A.tracking_number == _R.tracking_number, _A.at >= before, _A.action != "viewed"),
    )


def _of_conversation(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """There is such a row beside the conversation, whatever else the statement around it reads."""
    return exists().where(*conditions).correlate(conversations)


def _of_report(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(*conditions).correlate(reports)


def belonging(connection: Connection, numbers: Iterable[str]) -> set[int]:
    """Messages that belong to sent reports wherever they stand: answers, additions, officers' questions."""
    wanted = list(numbers)
    answers = select(_S.message_id).where(_S.tracking_number.in_(wanted), _S.message_id.is_not(None))
    found = {int(one) for one in connection.execute(answers).scalars() if one is not None}
    asked = select(_A.detail).where(_A.tracking_number.in_(wanted), _A.action == "asked_back")
    for detail in connection.execute(asked).scalars():
        found.update(int(one) for one in plain_from_json(detail).get("messages", ()))
    return found


def reports_in(connection: Connection, conversation_id: str) -> set[str]:
    """Numbers of the reports that were made, or were added to, in a conversation."""
    made = select(_R.tracking_number).where(_R.conversation_id == conversation_id)
    added = select(_S.tracking_number).join(messages, _M.id == _S.message_id)
    rows = (made, added.where(_M.conversation_id == conversation_id))
    return {number for statement in rows for number in connection.execute(statement).scalars()}


def status_of(connection: Connection, number: str | None) -> str | None:
    """How a report stands; None where there is none of this number."""
    return connection.execute(select(_R.status).where(_R.tracking_number == number)).scalar() if number else None


def draft_of(connection: Connection, conversation_id: str, store: SqlStore) -> Draft | None:
    """The draft of a conversation."""
    body = connection.execute(select(_D.body).where(_D.conversation_id == conversation_id)).scalar()
    return draft_from_json(body, store.zone) if body is not None else None


def begin_anew(connection: Connection, conversation_id: str, draft: Draft) -> None:
    """Leave of a draft nothing but how its citizen is spoken to. When it was last touched stays as it was."""
    blank = Draft(language=draft.language, channel=draft.channel, language_told=draft.language_told)
    if draft.awaits_answer_on and status_of(connection, draft.awaits_answer_on) in OPEN_STATES:
        blank.awaits_answer_on = draft.awaits_answer_on
    # Rasa's own copy of what was told goes on by session: the next one has a tracker of its own.
    blank.rasa_session = draft.rasa_session + 1
    statement = update(drafts).where(_D.conversation_id == conversation_id)
    connection.execute(statement.values(body=draft_to_json(blank)))
