"""The upkeep beside the sending: a step at a time, in its hour, whatever fails."""

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event
from typing import Any

import pytest

from bot.notify.upkeep import EVERY, Upkeep
from bot.notify.worker import Worker

NOW = datetime.fromisoformat("2026-07-06T10:00:00-05:00")


@dataclass
class FakeRetention:
    """Sweeps in the portions it is told; an exception among them is raised."""

    portions: list[Mapping[str, int] | Exception] = field(default_factory=list)
    begun: int = 0

    def sweep(self) -> Iterator[Mapping[str, int]]:
        self.begun += 1
        for portion in self.portions:
            if isinstance(portion, Exception):
                raise portion
            yield portion


@dataclass
class Watch:
    """A clock that stands still until it is set."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


def test_a_sweep_goes_on_step_by_step_until_nothing_is_left() -> None:
    upkeep = Upkeep(FakeRetention([{"photos": 1}, {"photos": 2}]), Watch())
    assert [upkeep.step() for _ in range(4)] == [True, True, False, False]


def test_the_next_sweep_begins_an_hour_after_the_last() -> None:
    retention, watch = FakeRetention(), Watch()
    upkeep = Upkeep(retention, watch)
    for minutes in (0, 1, 59, 61):
        watch.now = NOW + timedelta(minutes=minutes)
        upkeep.step()
    assert (EVERY, retention.begun) == (timedelta(hours=1), 2)


def test_a_sweep_that_fails_is_begun_again_in_an_hour(caplog: pytest.LogCaptureFixture) -> None:
    retention, watch = FakeRetention([ValueError("what somebody said")]), Watch()
    upkeep = Upkeep(retention, watch)
    assert (upkeep.step(), upkeep.step(), retention.begun) == (False, False, 1)
    watch.now = NOW + EVERY
    upkeep.step()
    assert retention.begun == 2
    assert "ValueError" in caplog.text
    assert "what somebody said" not in caplog.text


def test_only_counts_are_logged_and_only_where_something_went(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "frontdesk.retention")
    retention, watch = FakeRetention([{"photos": 1, "drafts": 0}, {"messages": 4}]), Watch()
    upkeep = Upkeep(retention, watch)
    for _ in range(3):
        upkeep.step()
    retention.portions, watch.now = [{"photos": 0}], NOW + EVERY
    for _ in range(2):
        upkeep.step()
    assert [record.getMessage() for record in caplog.records] == ["deleted by age: 4 messages, 1 photos"]


class EmptyOutbox:
    """Nothing to send."""

    def claim(self, *_: Any, **__: Any) -> list[Any]:
        return []

    def release(self, now: datetime) -> tuple[int, int]:
        return 0, 0


def test_the_worker_does_a_step_in_each_round_and_does_not_rest_while_there_is_more() -> None:
    stop, steps = Event(), iter([True, True, True, False])

    def upkeep() -> bool:
        more = next(steps)
        if not more:
            stop.set()
        return more

    Worker(EmptyOutbox(), {}, None, Watch(), upkeep=upkeep).run(stop)  # type: ignore[arg-type]
    assert next(steps, None) is None
