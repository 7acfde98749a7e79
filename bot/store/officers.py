"""Accounts and sign-ins of the officers' door."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.desk.ports import DuplicateUsername, Officer, Role, Session
from bot.store.codec import storable
from bot.store.conversations import token_hash
from bot.store.schema import officers, sessions

_O, _S = officers.c, sessions.c
_FIND = (
    select(sessions)
    .join(officers)
    .where(_S.id_hash == bindparam("id_hash"), _S.expires_at > bindparam("now", type_=_S.expires_at.type), _O.active)
)


class SqlOfficers:
    """`bot.desk.ports.Officers` on one connection."""

    def __init__(self, connection: Connection, zone: ZoneInfo) -> None:
        self._connection = connection
        self._zone = zone

    def add(self, username: str, name: str, badge: str, password_hash: str, role: Role, at: datetime) -> Officer:
        """Keep a new account."""
        row = {
            "username": _plain(username),
            "name": storable(name),
            "badge": storable(badge)[:32],
            "password_hash": password_hash,
            "role": role,
            "created_at": at,
        }
        try:
            with self._connection.begin_nested():
                key = self._connection.execute(insert(officers).returning(_O.id), row).scalar_one()
        except IntegrityError as error:
            raise DuplicateUsername(row["username"]) from error
        added = self.by_id(key)
        assert added is not None  # noqa: S101 - written a line ago
        return added

    def by_username(self, username: str) -> Officer | None:
        """The account of this user name, active or not."""
        return self._one(_O.username == _plain(username))

    def by_id(self, officer_id: int) -> Officer | None:
        """The account of this id, active or not."""
        return self._one(_O.id == officer_id)

    def all(self) -> list[Officer]:
        """Every account, by user name."""
        return [self._read(row) for row in self._connection.execute(select(officers).order_by(_O.username))]

    def record_failure(self, officer_id: int) -> int:
        """Count one more failed sign-in, in the database: two at once are two."""
        counted = update(officers).where(_O.id == officer_id).values(failed_attempts=_O.failed_attempts + 1)
        return self._connection.execute(counted.returning(_O.failed_attempts)).scalar() or 0

    def lock(self, officer_id: int, until: datetime) -> None:
        """Close the account to sign-ins until then."""
        self._change(officer_id, locked_until=until)

    def record_success(self, officer_id: int) -> None:
        """A good sign-in: failures and lock are forgotten."""
        self._change(officer_id, failed_attempts=0, locked_until=None)

    def set_password(self, officer_id: int, password_hash: str) -> None:
        """Keep a new hash."""
        self._change(officer_id, password_hash=password_hash)

    def set_active(self, officer_id: int, active: bool) -> None:
        """Open or close an account."""
        self._change(officer_id, active=active)

    def _change(self, officer_id: int, **values: Any) -> None:
        self._connection.execute(update(officers).where(_O.id == officer_id).values(**values))

    def _one(self, condition: Any) -> Officer | None:
        row = self._connection.execute(select(officers).where(condition)).one_or_none()
        return self._read(row) if row is not None else None

    def _read(self, row: Row[*tuple[Any, ...]]) -> Officer:
        return Officer(
            id=row.id,
            username=row.username,
            name=row.name,
            badge=row.badge,
            role=row.role,
            created_at=row.created_at.astimezone(self._zone),
            password_hash=row.password_hash,
            active=row.active,
            failed_attempts=row.failed_attempts,
            locked_until=row.locked_until.astimezone(self._zone) if row.locked_until else None,
        )


class SqlSessions:
    """`bot.desk.ports.Sessions` on one connection."""

    def __init__(self, connection: Connection, zone: ZoneInfo) -> None:
        self._connection = connection
        self._zone = zone

    def open(self, token: str, officer_id: int, at: datetime, expires_at: datetime) -> None:
        """Keep a new sign-in."""
        row = {"id_hash": token_hash(token), "officer_id": officer_id, "created_at": at, "last_seen_at": at}
        self._connection.execute(insert(sessions), row | {"expires_at": expires_at})

    def find(self, token: str, at: datetime) -> Session | None:
        """The sign-in of this token, unless it has expired by `at` or its officer's account is closed."""
        row = self._connection.execute(_FIND, {"id_hash": token_hash(token), "now": at}).one_or_none()
        if row is None:
            return None
        times = (row.created_at, row.last_seen_at, row.expires_at)
        return Session(row.officer_id, *(time.astimezone(self._zone) for time in times))

    def touch(self, token: str, at: datetime) -> None:
        """The officer was here."""
        self._connection.execute(update(sessions).where(_S.id_hash == token_hash(token)).values(last_seen_at=at))

    def close(self, token: str) -> None:
        """Sign out."""
        self._connection.execute(delete(sessions).where(_S.id_hash == token_hash(token)))

    def close_all(self, officer_id: int) -> None:
        """Sign an officer out everywhere."""
        self._connection.execute(delete(sessions).where(_S.officer_id == officer_id))


def _plain(username: str) -> str:
    return storable(username).strip().casefold()[:64]
