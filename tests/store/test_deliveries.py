"""The outbox and its workers: each message is one worker's at a time, and what became of it is written down."""

from datetime import datetime, timedelta
from threading import Barrier, Thread
from typing import Any

import pytest

from bot.desk.ports import Envelope
from bot.store import SqlStore
from bot.store.deliveries import SqlDeliveries

LEASE = timedelta(minutes=5)


@pytest.fixture
def deliveries(store: SqlStore) -> SqlDeliveries:
    return SqlDeliveries(store)


def queued(store: SqlStore, now: datetime, *recipients: str, medium: Any = "email") -> None:
    with store.unit() as unit:
        for recipient in recipients:
            unit.outbox.add(Envelope("received", "en", recipient, medium, {"tracking_number": "HPD-1"}, "HPD-1"), now)
        unit.commit()


def row(store: SqlStore) -> dict[str, Any]:
    with store.unit(reading=True) as unit:
        return unit.outbox.of_report("HPD-1")[0]


def test_a_message_waits_until_a_worker_takes_it(store: SqlStore, deliveries: SqlDeliveries, now: datetime) -> None:
    queued(store, now, "pat@example.com")
    assert row(store)["state"] == "waiting"
    (claimed,) = deliveries.claim(["email"], now, now + LEASE)
    assert (claimed.recipient, claimed.tries, claimed.facts) == ("pat@example.com", 1, {"tracking_number": "HPD-1"})
    assert row(store)["state"] == "sending"
    assert deliveries.claim(["email"], now, now + LEASE) == []


def test_only_ways_that_are_set_are_claimed(store: SqlStore, deliveries: SqlDeliveries, now: datetime) -> None:
    queued(store, now, "+18605550100", medium="sms")
    assert deliveries.claim(["email"], now, now + LEASE) == []
    assert deliveries.claim([], now, now + LEASE) == []
    assert len(deliveries.claim(["email", "sms"], now, now + LEASE)) == 1


def test_messages_go_oldest_first_and_not_before_they_are_due(
    store: SqlStore, deliveries: SqlDeliveries, now: datetime
) -> None:
    queued(store, now + timedelta(seconds=1), "second@example.com")
    queued(store, now, "first@example.com")
    assert deliveries.claim(["email"], now - timedelta(seconds=1), now) == []
    later = now + timedelta(minutes=1)
    claimed = deliveries.claim(["email"], later, later + LEASE, limit=1)
    claimed += deliveries.claim(["email"], later, later + LEASE, limit=5)
    assert [delivery.recipient for delivery in claimed] == ["first@example.com", "second@example.com"]


def test_a_sent_message_keeps_what_was_said(store: SqlStore, deliveries: SqlDeliveries, now: datetime) -> None:
    queued(store, now, "pat@example.com")
    (claimed,) = deliveries.claim(["email"], now, now + LEASE)
    assert deliveries.handing(claimed, "About your report", "Hello \ud800", now)
    assert deliveries.sent(claimed, now)
    sent = row(store)
    assert (sent["state"], sent["subject"], sent["body"]) == ("sent", "About your report", "Hello �")
    assert (sent["sent_at"], sent["maybe_twice"], sent["problem"]) == (now, False, None)


def test_a_message_put_off_is_claimed_again_when_due(store: SqlStore, deliveries: SqlDeliveries, now: datetime) -> None:
    queued(store, now, "pat@example.com")
    (claimed,) = deliveries.claim(["email"], now, now + LEASE)
    due = now + timedelta(minutes=1)
    assert deliveries.put_off(claimed, "mail server: 451", due, maybe_taken=False)
    assert (row(store)["state"], row(store)["problem"]) == ("waiting", "mail server: 451")
    assert deliveries.claim(["email"], now, now + LEASE) == []
    (again,) = deliveries.claim(["email"], due, due + LEASE)
    assert (again.tries, again.maybe_twice) == (2, False)


def test_a_message_given_up_is_not_claimed_again(store: SqlStore, deliveries: SqlDeliveries, now: datetime) -> None:
    queued(store, now, "pat@example.com")
    (claimed,) = deliveries.claim(["email"], now, now + LEASE)
    assert deliveries.give_up(claimed, "recipient refused: 550")
    assert (row(store)["state"], row(store)["problem"]) == ("failed", "recipient refused: 550")
    assert deliveries.claim(["email"], now + timedelta(days=9), now + timedelta(days=10)) == []


def test_what_a_dead_worker_had_not_handed_over_goes_out_again_without_a_mark(
    store: SqlStore, deliveries: SqlDeliveries, now: datetime
) -> None:
    queued(store, now, "pat@example.com")
    deliveries.claim(["email"], now, now + LEASE)
    assert deliveries.release(now + LEASE) == (0, 0)
    after = now + LEASE + timedelta(seconds=1)
    assert deliveries.release(after) == (1, 0)
    (again,) = deliveries.claim(["email"], after, after + LEASE)
    assert not again.maybe_twice


def test_what_a_dead_worker_may_have_sent_goes_out_again_with_a_mark(
    store: SqlStore, deliveries: SqlDeliveries, now: datetime, caplog: pytest.LogCaptureFixture
) -> None:
    queued(store, now, "pat@example.com")
    (claimed,) = deliveries.claim(["email"], now, now + LEASE)
    deliveries.handing(claimed, "subject", "body", now)
    after = now + LEASE + timedelta(seconds=1)
    assert deliveries.release(after) == (0, 1)
    assert row(store)["maybe_twice"] is True
    assert "may have sent" in caplog.text
    assert "pat@example.com" not in caplog.text
    (again,) = deliveries.claim(["email"], after, after + LEASE)
    assert again.maybe_twice
    assert row(store)["handed_at"] is None


def test_a_worker_whose_claim_has_run_out_can_neither_send_nor_tell(
    store: SqlStore, deliveries: SqlDeliveries, now: datetime
) -> None:
    queued(store, now, "pat@example.com")
    (slow,) = deliveries.claim(["email"], now, now + LEASE)
    after = now + LEASE + timedelta(seconds=1)
    deliveries.release(after)
    assert not deliveries.handing(slow, "subject", "body", after)
    (other,) = deliveries.claim(["email"], after, after + LEASE)
    assert not deliveries.handing(slow, "subject", "body", after)
    assert not deliveries.sent(slow, after)
    assert not deliveries.give_up(slow, "late")
    assert deliveries.sent(other, after)


def test_of_workers_that_look_at_once_each_message_goes_to_one(store: SqlStore, now: datetime) -> None:
    queued(store, now, *(f"{n}@example.com" for n in range(20)))
    start = Barrier(4)
    taken: list[int] = []

    def work() -> None:
        deliveries = SqlDeliveries(store)
        start.wait()
        while claimed := deliveries.claim(["email"], now, now + LEASE, limit=3):
            taken.extend(delivery.id for delivery in claimed)

    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(taken) == sorted(set(taken))
    assert len(taken) == 20


def test_a_message_is_queued_with_what_it_tells_about_or_not_at_all(store: SqlStore, now: datetime) -> None:
    with store.unit() as unit:
        unit.outbox.add(Envelope("received", "en", "pat@example.com", "email", {}, "HPD-1"), now)
    with store.unit(reading=True) as unit:
        assert unit.outbox.of_report("HPD-1") == []
