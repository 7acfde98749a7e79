"""The worker: takes what is due out of the outbox, puts it into words, sends it, and writes down what became of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from threading import Event
from typing import Any, Protocol

from bot.desk.ports import Clock, Deliveries, Delivery
from bot.notify.schedule import next_try
from bot.notify.sending import ClaimLost, Letter, NotSent, Sender

LEASE = timedelta(minutes=5)
"""How long a claim holds: longer than the slowest try, short enough after a crash."""

PAUSE = 1.5
"""Seconds between two looks into an empty outbox."""

logger = logging.getLogger("frontdesk.notify")


class Writes(Protocol):
    """What is asked of the agency profile."""

    def letter(self, template: str, medium: str, language: str, facts: Mapping[str, Any]) -> tuple[str, str]:
        """Subject and text of a message."""


@dataclass(frozen=True)
class Worker:
    """Sends by the ways there are: `senders` by medium. `refused` knows the numbers that want no text messages."""

    deliveries: Deliveries
    senders: Mapping[str, Sender]
    agency: Writes
    clock: Clock
    refused: Callable[[str], bool] = lambda number: False
    upkeep: Callable[[], bool] = lambda: False
    """Done a little at a time between messages; says whether there is more to do at once."""

    def run(self, stop: Event, alive: Callable[[], None] = lambda: None) -> None:
        """Work until `stop` is set; `alive` is called at least every few seconds while nothing hangs."""
        while not stop.is_set():
            alive()
            try:
                busy = self.once() > 0
            except Exception as error:  # noqa: BLE001 - a database that is away comes back; the worker waits for it
                logger.error("the outbox cannot be read: %s", type(error).__name__)
                stop.wait(PAUSE * 4)
                continue
            if not self.upkeep() and not busy:
                stop.wait(PAUSE)

    def once(self) -> int:
        """One message of those that are due; returns how many were taken up (0 or 1).

        One at a time: a batch would hold claims while its first message waits for a slow server.
        """
        now = self.clock()
        self.deliveries.release(now)
        due = self.deliveries.claim(tuple(self.senders), now, now + LEASE, limit=1)
        for delivery in due:
            self._deliver(delivery)
        return len(due)

    def _deliver(self, delivery: Delivery) -> None:
        try:
            self._send(delivery)
        except ClaimLost:
            logger.warning("message %d: the claim had run out, nothing was sent", delivery.id)
        except NotSent as failure:
            self._failed(delivery, failure)
        except Exception as error:  # noqa: BLE001 - one broken message must not stop the others
            self._failed(delivery, NotSent(f"internal: {type(error).__name__}"))
        else:
            self.deliveries.sent(delivery, self.clock())
            logger.info("message %d: sent by %s", delivery.id, delivery.medium)

    def _send(self, delivery: Delivery) -> None:
        if delivery.medium == "sms" and self.refused(delivery.recipient):
            raise NotSent("this number asked for no text messages", final=True)
        subject, body = self.agency.letter(delivery.template, delivery.medium, delivery.language, delivery.facts)
        letter = Letter(delivery.id, delivery.recipient, subject, body, delivery.language, delivery.tracking_number)
        self.senders[delivery.medium].send(
            letter, lambda: self.deliveries.handing(delivery, subject, body, self.clock())
        )

    def _failed(self, delivery: Delivery, failure: NotSent) -> None:
        due = None if failure.final else next_try(delivery.tries, self.clock())
        if due is None:
            self.deliveries.give_up(delivery, failure.problem)
            logger.error("message %d: given up after %d tries: %s", delivery.id, delivery.tries, failure.problem)
            return
        self.deliveries.put_off(delivery, failure.problem, due, failure.maybe_taken)
        logger.warning("message %d: not sent, again at %s: %s", delivery.id, due.isoformat(), failure.problem)
