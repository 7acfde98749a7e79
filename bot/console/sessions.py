"""Signing in: password, lockout, the session cookie, and the token that every form of a session carries."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from bot.console.desk import Console
from bot.desk.passwords import hash_password, needs_new_hash, verify_password
from bot.desk.ports import AuditEntry, Officer

COOKIE = "frontdesk_session"
LIFETIME = timedelta(hours=12)
"""A shift: after that one signs in again."""
IDLE = timedelta(minutes=60)
_FREE_TRIES = 5
_FIRST_LOCK = timedelta(minutes=5)
_LONGEST_LOCK = timedelta(hours=12)


@dataclass(frozen=True)
class SignedIn:
    """Who is at the door, and the token of this session."""

    officer: Officer
    token: str


def sign_in(console: Console, username: str, password: str) -> SignedIn | Literal["wrong", "locked"]:
    """Open a session, or say why not. Unknown user names take as long as known ones and are told alike."""
    now = console.clock()
    with console.store.unit() as unit:
        officer = unit.officers.by_username(username[:200])
        right = verify_password(officer.password_hash if officer else None, password)
        if officer is None:
            return "wrong" if console.may_try_nobody(username[:200].casefold()) else "locked"
        if not officer.active:
            return "wrong"
        if officer.locked_until and officer.locked_until > now:
            return "locked"
        if not right:
            failures = unit.officers.record_failure(officer.id)
            if failures >= _FREE_TRIES:
                unit.officers.lock(officer.id, now + _lock_time(failures))
            unit.audit.add(AuditEntry(now, f"officer:{officer.username}", "sign_in_failed"))
            unit.commit()
            return "locked" if failures >= _FREE_TRIES else "wrong"
        token = secrets.token_urlsafe(32)
        unit.officers.record_success(officer.id)
        if needs_new_hash(officer.password_hash):
            unit.officers.set_password(officer.id, hash_password(password))
        unit.sessions.open(token, officer.id, now, now + LIFETIME)
        unit.audit.add(AuditEntry(now, f"officer:{officer.username}", "signed_in"))
        unit.commit()
    return SignedIn(officer, token)


def who_is(console: Console, token: str | None) -> SignedIn | None:
    """Whoever this cookie belongs to, if the session is still good."""
    if not token or len(token) > 200:
        return None
    now = console.clock()
    with console.store.unit(reading=True) as unit:
        session = unit.sessions.find(token, now)
        officer = unit.officers.by_id(session.officer_id) if session else None
    if session is None or officer is None:
        return None
    away = now - session.last_seen_at
    if away > timedelta(minutes=1):
        # Written only now and then: looking at pages should not wait for whoever is writing.
        _note_visit(console, token, now, ended=away > IDLE)
    return None if away > IDLE else SignedIn(officer, token)


def _note_visit(console: Console, token: str, now: datetime, ended: bool) -> None:
    with console.store.unit() as unit:
        if ended:
            unit.sessions.close(token)
        else:
            unit.sessions.touch(token, now)
        unit.commit()


def sign_out(console: Console, signed_in: SignedIn) -> None:
    """End the session."""
    with console.store.unit() as unit:
        unit.sessions.close(signed_in.token)
        unit.audit.add(AuditEntry(console.clock(), f"officer:{signed_in.officer.username}", "signed_out"))
        unit.commit()


def form_token(console: Console, signed_in: SignedIn) -> str:
    """What each form of this session carries: another site can send a form, but cannot know this."""
    return hmac.new(console.secret_key.encode(), f"form:{signed_in.token}".encode(), hashlib.sha256).hexdigest()


def is_form_token(console: Console, signed_in: SignedIn, given: str) -> bool:
    """Whether a form comes from a page of this session."""
    return hmac.compare_digest(form_token(console, signed_in).encode(), given.encode("utf-8", "replace"))


def _lock_time(failures: int) -> timedelta:
    """Five minutes after the fifth failure, twice as long with each further one."""
    doubled = 1 << min(max(failures - _FREE_TRIES, 0), 10)
    return min(_FIRST_LOCK * doubled, _LONGEST_LOCK)
