"""The worker: what becomes of a message that is sent, refused, cut off, broken."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event
from typing import Any

import pytest

from bot.desk.ports import Delivery
from bot.notify.schedule import PAUSES, next_try
from bot.notify.sending import Handing, Letter, NotSent
from bot.notify.worker import LEASE, Worker

Clock = Callable[[], datetime]


@dataclass
class FakeDeliveries:
    """One message in an outbox, and what is told about it."""

    waiting: list[Delivery]
    told: list[tuple[Any, ...]] = field(default_factory=list)
    claimable: bool = True
    asked_for: list[tuple[str, ...]] = field(default_factory=list)

    def claim(self, media: Sequence[str], now: datetime, until: datetime, limit: int = 10) -> list[Delivery]:
        self.asked_for.append(tuple(media))
        assert until - now == LEASE
        taken, self.waiting = self.waiting[:limit], self.waiting[limit:]
        return taken

    def release(self, now: datetime) -> tuple[int, int]:
        return 0, 0

    def handing(self, delivery: Delivery, subject: str, body: str, now: datetime) -> bool:
        self.told.append(("handing", subject, body))
        return self.claimable

    def sent(self, delivery: Delivery, now: datetime) -> bool:
        self.told.append(("sent",))
        return True

    def put_off(self, delivery: Delivery, problem: str, due: datetime, maybe_taken: bool) -> bool:
        self.told.append(("put off", problem, due, maybe_taken))
        return True

    def give_up(self, delivery: Delivery, problem: str) -> bool:
        self.told.append(("gave up", problem))
        return True


@dataclass
class FakeSender:
    """Keeps the letters, or fails as it is told to."""

    failure: Exception | None = None
    letters: list[Letter] = field(default_factory=list)

    def send(self, letter: Letter, handing: Handing) -> None:
        if not handing():
            from bot.notify.sending import ClaimLost

            raise ClaimLost
        if self.failure is not None:
            raise self.failure
        self.letters.append(letter)


class Words:
    """An agency that writes one sentence."""

    def letter(self, template: str, medium: str, language: str, facts: Mapping[str, Any]) -> tuple[str, str]:
        return template, f"{language}: {facts['tracking_number']}"


def delivery(now: datetime, tries: int = 1, medium: Any = "email", recipient: str = "pat@example.com") -> Delivery:
    return Delivery(7, "received", "es", medium, recipient, {"tracking_number": "ELM-1"}, "ELM-1", now, tries)


def worked(clock: Clock, sender: FakeSender, one: Delivery, **more: Any) -> FakeDeliveries:
    deliveries = FakeDeliveries([one], claimable=more.pop("claimable", True))
    Worker(deliveries, {one.medium: sender}, more.pop("agency", Words()), clock, **more).once()
    return deliveries


def test_a_message_is_written_down_before_it_leaves_and_after(clock: Clock) -> None:
    sender = FakeSender()
    deliveries = worked(clock, sender, delivery(clock()))
    assert sender.letters == [Letter(7, "pat@example.com", "received", "es: ELM-1", "es", "ELM-1")]
    assert deliveries.told == [("handing", "received", "es: ELM-1"), ("sent",)]


@pytest.mark.parametrize("tries", [1, 2, 3, 4, 5])
def test_a_failed_message_is_put_off_longer_each_time(clock: Clock, tries: int) -> None:
    deliveries = worked(clock, FakeSender(NotSent("mail server: 451")), delivery(clock(), tries))
    assert deliveries.told[-1] == ("put off", "mail server: 451", clock() + PAUSES[tries - 1], False)
    assert list(PAUSES) == sorted(PAUSES)


def test_a_message_is_given_up_after_the_last_try(clock: Clock) -> None:
    deliveries = worked(clock, FakeSender(NotSent("mail server: 451")), delivery(clock(), len(PAUSES) + 1))
    assert deliveries.told[-1] == ("gave up", "mail server: 451")
    assert next_try(len(PAUSES) + 1, clock()) is None
    assert next_try(1, clock()) == clock() + timedelta(minutes=1)


def test_a_final_refusal_is_not_tried_again(clock: Clock) -> None:
    deliveries = worked(clock, FakeSender(NotSent("recipient refused: 550", final=True)), delivery(clock()))
    assert deliveries.told[-1] == ("gave up", "recipient refused: 550")


def test_doubt_whether_it_arrived_is_kept(clock: Clock) -> None:
    deliveries = worked(clock, FakeSender(NotSent("connection lost", maybe_taken=True)), delivery(clock()))
    assert deliveries.told[-1][3] is True


def test_a_lost_claim_changes_nothing(clock: Clock) -> None:
    deliveries = worked(clock, sender := FakeSender(), delivery(clock()), claimable=False)
    assert [told[0] for told in deliveries.told] == ["handing"]
    assert sender.letters == []


def test_a_broken_template_stops_its_own_message_only(clock: Clock) -> None:
    class Broken:
        def letter(self, template: str, medium: str, language: str, facts: Mapping[str, Any]) -> tuple[str, str]:
            raise KeyError("Pat Example")

    deliveries = worked(clock, FakeSender(), delivery(clock()), agency=Broken())
    assert deliveries.told[-1][:2] == ("put off", "internal: KeyError")


def test_who_has_said_stop_gets_no_text(clock: Clock) -> None:
    text = delivery(clock(), medium="sms", recipient="+12625550123")
    deliveries = worked(clock, sender := FakeSender(), text, refused=lambda number: number == "+12625550123")
    assert sender.letters == []
    assert deliveries.told == [("gave up", "this number asked for no text messages")]


def test_only_ways_that_are_set_are_asked_for(clock: Clock) -> None:
    deliveries = FakeDeliveries([])
    Worker(deliveries, {}, Words(), clock).once()
    assert deliveries.asked_for == [()]


def test_logs_hold_no_address_and_no_text(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    worked(clock, FakeSender(), delivery(clock()))
    worked(clock, FakeSender(NotSent("mail server: 451")), delivery(clock()))
    worked(clock, FakeSender(RuntimeError("pat@example.com")), delivery(clock()))
    assert "message 7" in caplog.text
    assert "pat@" not in caplog.text
    assert "ELM-1" not in caplog.text


def test_it_works_until_it_is_told_to_stop(clock: Clock) -> None:
    stop = Event()
    deliveries = FakeDeliveries([delivery(clock()), delivery(clock())])
    looked: list[int] = []

    def alive() -> None:
        looked.append(len(deliveries.waiting))
        if not deliveries.waiting:
            stop.set()

    Worker(deliveries, {"email": FakeSender()}, Words(), clock).run(stop, alive)
    assert looked == [2, 1, 0]


def test_a_database_that_is_away_does_not_end_it(
    clock: Clock, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.notify.worker.PAUSE", 0.0)
    stop, turns = Event(), []

    class Away(FakeDeliveries):
        def release(self, now: datetime) -> tuple[int, int]:
            turns.append(1)
            if len(turns) == 3:
                stop.set()
            raise ConnectionError("password=secret")

    Worker(Away([]), {}, Words(), clock).run(stop)
    assert len(turns) == 3
    assert "ConnectionError" in caplog.text
    assert "secret" not in caplog.text
