"""The first officer of a new installation: made once, with a random password that is shown once."""

from __future__ import annotations

from bot.desk.passwords import hash_password, new_password
from bot.desk.ports import AuditEntry, Clock, StaffStore

USERNAME = "officer"


def ensure(store: StaffStore, clock: Clock) -> tuple[str, str] | None:
    """Make an account where there is none. Returns its user name and password, or None where accounts exist."""
    with store.unit() as unit:
        if unit.officers.all():
            return None
        password = new_password()
        unit.officers.add(USERNAME, "First officer", "", hash_password(password), "admin", clock())
        unit.audit.add(AuditEntry(clock(), "system", "officer_added", detail={"username": USERNAME}))
        unit.commit()
    return USERNAME, password
