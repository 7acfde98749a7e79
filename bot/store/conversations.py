"""Conversations, their messages, drafts and photos."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.desk.ports import Author, Button, Message, Opening, Photo, UnknownConversation
from bot.report.draft import Draft
from bot.store.codec import buttons_from_json, buttons_to_json, draft_from_json, draft_to_json, storable
from bot.store.dialects import insert_for
from bot.store.schema import conversations, drafts, messages, openings, photos

_C, _M, _D, _P = conversations.c, messages.c, drafts.c, photos.c

# Statements are built once: composing one costs about as much as running it.
_FIND = select(_C.id).where(_C.token_hash == bindparam("token_hash"))
_OPENING = select(openings).where(openings.c.token_hash == bindparam("token_hash"))
_FIND_BY_OWNER = (
    select(_C.id).where(_C.owner == bindparam("owner")).order_by(_C.started_at.desc(), _C.id.desc()).limit(1)
)
_ADD_MESSAGE = insert(messages).returning(_M.id)
_BY_EXTERNAL_ID = select(_M.id).where(_M.external_id == bindparam("external_id"))
_MARK = update(messages).where(_M.id == bindparam("message")).values(processed=True)
_MESSAGE_COLUMNS = select(_M.id, _M.conversation_id, _M.author, _M.text, _M.at, _M.buttons, _M.processed)
_MESSAGE = _MESSAGE_COLUMNS.where(_M.id == bindparam("message"))
_TRANSCRIPT = _MESSAGE_COLUMNS.where(_M.conversation_id == bindparam("conversation")).order_by(_M.id)
_UNPROCESSED = _TRANSCRIPT.where(_M.author == "citizen", _M.processed.is_(False))
_READ_DRAFT = select(_D.body).where(_D.conversation_id == bindparam("conversation"))
# Locked until the unit ends: an officer's question and a citizen's turn would else overwrite each other's draft.
_LOAD_DRAFT = _READ_DRAFT.with_for_update()
_PHOTOS = (
    select(_P.id, _P.conversation_id, _P.content_type, _P.size, _P.at)
    .where(_P.conversation_id == bindparam("conversation"), _P.tracking_number.is_(None))
    .order_by(_P.at, _P.id)
)
_SAVE_DRAFT: dict[str, Any] = {}
_PHOTO_BYTES = select(_P.content_type, _P.data).where(_P.id == bindparam("photo"))


def token_hash(token: str) -> str:
    """What is kept of a token: enough to recognise it, not to use it."""
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


class SqlConversations:
    """`bot.desk.ports.Conversations` on one connection."""

    def __init__(self, connection: Connection, zone: ZoneInfo) -> None:
        self._connection = connection
        self._zone = zone

    def start(self, token: str, channel: str, at: datetime, owner: str | None = None) -> str:
        """Open a conversation and return its id."""
        row = {"id": secrets.token_hex(16), "token_hash": token_hash(token), "channel": channel[:16], "started_at": at}
        self._connection.execute(insert(conversations), row | {"owner": storable(owner)[:64] if owner else None})
        return str(row["id"])

    def find(self, token: str) -> str | None:
        """The id of the conversation that `token` opens."""
        return self._connection.execute(_FIND, {"token_hash": token_hash(token)}).scalar()

    def open_for(self, token: str, opening: Opening) -> None:
        """Let `token` open a part of a conversation."""
        self._connection.execute(insert(openings), {"token_hash": token_hash(token), **asdict(opening)})

    def opening(self, token: str) -> Opening | None:
        """The part of a conversation that `token` opens, its time over or not."""
        row = self._connection.execute(_OPENING, {"token_hash": token_hash(token)}).one_or_none()
        if row is None:
            return None
        ends_at = row.ends_at.astimezone(self._zone)
        return Opening(row.conversation_id, row.tracking_number, row.first_message_id, ends_at)

    def find_by_owner(self, owner: str) -> str | None:
        """The newest conversation of a phone number."""
        return self._connection.execute(_FIND_BY_OWNER, {"owner": storable(owner)[:64]}).scalar()

    def add_message(
        self,
        conversation_id: str,
        author: Author,
        text: str,
        at: datetime,
        *,
        buttons: Sequence[Button] = (),
        processed: bool = True,
        external_id: str | None = None,
    ) -> int:
        """Store a message; returns its id, or that of the first one with this `external_id`."""
        row: dict[str, Any] = {
            "conversation_id": conversation_id,
            "author": author,
            "text": storable(text),
            "at": at,
            "buttons": buttons_to_json(tuple(buttons)),
            "processed": processed,
        }
        with _of_a_conversation_that_is_there():
            if external_id is None:
                return int(self._connection.execute(_ADD_MESSAGE, row).scalar_one())
            return self._add_once(row, storable(external_id)[:128])

    def _add_once(self, row: dict[str, Any], external_id: str) -> int:
        once = insert_for(self._connection, messages).on_conflict_do_nothing(index_elements=[_M.external_id])
        new = self._connection.execute(once.returning(_M.id), row | {"external_id": external_id}).scalar()
        if new is None:
            new = self._connection.execute(_BY_EXTERNAL_ID, {"external_id": external_id}).scalar_one()
        return int(new)

    def mark_processed(self, message_id: int) -> None:
        """A turn has taken this message in."""
        self._connection.execute(_MARK, {"message": message_id})

    def message(self, message_id: int) -> Message | None:
        """One message."""
        row = self._connection.execute(_MESSAGE, {"message": message_id}).one_or_none()
        return self._read(row) if row is not None else None

    def transcript(self, conversation_id: str, first: int | None = None, last: int | None = None) -> list[Message]:
        """The messages in order, from `first` to `last` inclusive."""
        statement = _TRANSCRIPT
        if first is not None:
            statement = statement.where(_M.id >= first)
        if last is not None:
            statement = statement.where(_M.id <= last)
        return [self._read(row) for row in self._connection.execute(statement, {"conversation": conversation_id})]

    def unprocessed(self, conversation_id: str) -> list[Message]:
        """Citizen's messages that no turn has taken in yet, oldest first."""
        return [self._read(row) for row in self._connection.execute(_UNPROCESSED, {"conversation": conversation_id})]

    def load_draft(self, conversation_id: str) -> Draft | None:
        """The draft of this conversation."""
        statement = _READ_DRAFT if self._connection.get_execution_options().get("reading") else _LOAD_DRAFT
        body = self._connection.execute(statement, {"conversation": conversation_id}).scalar()
        return draft_from_json(body, self._zone) if body is not None else None

    def save_draft(self, conversation_id: str, draft: Draft, at: datetime) -> None:
        """Keep the draft."""
        row = {"conversation_id": conversation_id, "body": draft_to_json(draft), "saved_at": at}
        self._connection.execute(_save_draft(self._connection), row)

    def add_photo(self, conversation_id: str, content_type: str, data: bytes, at: datetime) -> Photo:
        """Keep a photo for the report being made."""
        photo = Photo(secrets.token_hex(16), conversation_id, content_type, len(data), at)
        row = {"id": photo.id, "conversation_id": conversation_id, "content_type": content_type, "size": photo.size}
        with _of_a_conversation_that_is_there():
            self._connection.execute(insert(photos), row | {"at": at, "data": data})
        return photo

    def photos(self, conversation_id: str) -> list[Photo]:
        """Photos not yet tied to a sent report, oldest first."""
        rows = self._connection.execute(_PHOTOS, {"conversation": conversation_id})
        return [Photo(r.id, r.conversation_id, r.content_type, r.size, r.at.astimezone(self._zone)) for r in rows]

    def photo_bytes(self, photo_id: str) -> tuple[str, bytes] | None:
        """Content type and bytes of one photo."""
        row = self._connection.execute(_PHOTO_BYTES, {"photo": photo_id}).one_or_none()
        return (row.content_type, bytes(row.data)) if row is not None else None

    def _read(self, row: Row[*tuple[Any, ...]]) -> Message:
        return Message(
            id=row.id,
            conversation_id=row.conversation_id,
            author=row.author,
            text=row.text,
            at=row.at.astimezone(self._zone),
            buttons=buttons_from_json(row.buttons),
            processed=row.processed,
        )


@contextmanager
def _of_a_conversation_that_is_there() -> Iterator[None]:
    """Nothing else that a row of these tables can break is left to the database."""
    try:
        yield
    except IntegrityError as error:
        raise UnknownConversation from error


def _save_draft(connection: Connection) -> Any:
    if connection.dialect.name not in _SAVE_DRAFT:
        first = insert_for(connection, drafts)
        _SAVE_DRAFT[connection.dialect.name] = first.on_conflict_do_update(
            index_elements=[_D.conversation_id],
            set_={"body": first.excluded.body, "saved_at": first.excluded.saved_at},
        )
    return _SAVE_DRAFT[connection.dialect.name]
