"""Officers, their sign-ins, counters and refusals of text messages."""

from datetime import datetime, timedelta
from threading import Thread

import pytest
from sqlalchemy import select

from bot.desk.ports import DuplicateUsername, Officer
from bot.store import SqlStore
from bot.store.schema import sessions


@pytest.fixture
def officer(store: SqlStore, now: datetime) -> Officer:
    with store.unit() as unit:
        added = unit.officers.add("Sam", "Sam Example", "101", "a hash", "officer", now)
        unit.commit()
    return added


def test_an_officer_is_found_by_name_in_any_case_and_by_id(store: SqlStore, officer: Officer) -> None:
    with store.unit(reading=True) as unit:
        assert unit.officers.by_username(" sAM ") == officer
        assert unit.officers.by_id(officer.id) == officer
        assert unit.officers.by_username("nobody") is None
        assert unit.officers.by_id(0) is None
        assert unit.officers.all() == [officer]
    assert officer.username == "sam"
    assert "a hash" not in repr(officer)


def test_a_user_name_is_given_once(store: SqlStore, officer: Officer, now: datetime) -> None:
    with store.unit() as unit:
        with pytest.raises(DuplicateUsername):
            unit.officers.add("SAM", "Another", "102", "hash", "officer", now)
        unit.officers.add("other", "Another", "102", "hash", "admin", now)
        assert [found.username for found in unit.officers.all()] == ["other", "sam"]


def test_failures_are_counted_until_a_good_sign_in(store: SqlStore, officer: Officer, now: datetime) -> None:
    with store.unit() as unit:
        assert [unit.officers.record_failure(officer.id) for _ in range(3)] == [1, 2, 3]
        unit.officers.lock(officer.id, now + timedelta(minutes=15))
        locked = unit.officers.by_id(officer.id)
        assert locked is not None
        assert (locked.failed_attempts, locked.locked_until) == (3, now + timedelta(minutes=15))
        unit.officers.record_success(officer.id)
        assert unit.officers.by_id(officer.id) == officer


def test_failures_at_the_same_moment_all_count(store: SqlStore, officer: Officer) -> None:
    def fail() -> None:
        with store.unit() as unit:
            unit.officers.record_failure(officer.id)
            unit.commit()

    threads = [Thread(target=fail) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.unit(reading=True) as unit:
        found = unit.officers.by_id(officer.id)
    assert found is not None
    assert found.failed_attempts == 5


def test_a_sign_in_lasts_until_it_expires_or_is_closed(store: SqlStore, officer: Officer, now: datetime) -> None:
    with store.unit() as unit:
        unit.sessions.open("token", officer.id, now, now + timedelta(hours=8))
        found = unit.sessions.find("token", now)
        assert found is not None
        assert (found.officer_id, found.created_at, found.last_seen_at) == (officer.id, now, now)
        unit.sessions.touch("token", now + timedelta(minutes=5))
        touched = unit.sessions.find("token", now + timedelta(hours=1))
        assert touched is not None
        assert touched.last_seen_at == now + timedelta(minutes=5)
        assert unit.sessions.find("token", now + timedelta(hours=8)) is None
        assert unit.sessions.find("another", now) is None
        unit.sessions.close("token")
        assert unit.sessions.find("token", now) is None


def test_a_closed_account_is_signed_out(store: SqlStore, officer: Officer, now: datetime) -> None:
    with store.unit() as unit:
        unit.sessions.open("token", officer.id, now, now + timedelta(hours=8))
        unit.officers.set_active(officer.id, False)
        assert unit.sessions.find("token", now) is None
        unit.officers.set_active(officer.id, True)
        unit.sessions.close_all(officer.id)
        assert unit.sessions.find("token", now) is None


def test_only_a_hash_of_a_sign_in_is_kept(store: SqlStore, officer: Officer, now: datetime) -> None:
    with store.unit() as unit:
        unit.sessions.open("a secret token", officer.id, now, now)
        unit.commit()
    with store.engine.connect() as connection:
        row = connection.execute(select(sessions)).one()
    assert "a secret token" not in [str(value) for value in row]


def test_a_new_password_takes_the_place_of_the_old(store: SqlStore, officer: Officer) -> None:
    with store.unit() as unit:
        unit.officers.set_password(officer.id, "another hash")
        found = unit.officers.by_id(officer.id)
    assert found is not None
    assert found.password_hash == "another hash"


def test_counters_count_apart_and_give_no_number_twice(store: SqlStore) -> None:
    drawn: list[int] = []

    def draw() -> None:
        with store.unit() as unit:
            drawn.append(unit.serials.next("2026"))
            unit.commit()

    threads = [Thread(target=draw) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.unit() as unit:
        assert unit.serials.next("2027") == 1
    assert sorted(drawn) == [1, 2, 3, 4, 5, 6]


def test_a_number_drawn_in_vain_is_drawn_again(store: SqlStore) -> None:
    with store.unit() as unit:
        assert unit.serials.next("2026") == 1
    with store.unit() as unit:
        assert unit.serials.next("2026") == 1


def test_who_wants_no_text_messages_is_remembered_until_they_do(store: SqlStore, now: datetime) -> None:
    with store.unit() as unit:
        assert not unit.consents.refused("+18605550100")
        unit.consents.refuse("+18605550100", now)
        unit.consents.refuse("+18605550100", now)
        assert unit.consents.refused("+18605550100")
        assert not unit.consents.refused("+18605550101")
        unit.consents.allow("+18605550100")
        assert not unit.consents.refused("+18605550100")
