"""One turn: keep what was said, hand it to the engine, keep what was answered (design, section 3).

What a citizen wrote is committed before anything else happens to it. An engine that is down then loses nothing:
the message waits, and goes first, in order, when the next one comes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from math import inf
from typing import Any
from weakref import WeakValueDictionary

from starlette.concurrency import run_in_threadpool
from tenacity import AsyncRetrying, retry_if_exception_type, stop_after_delay, wait_exponential

from bot.desk.ports import Button, Clock, Message, StaffStore, Unit
from bot.report.draft import Draft
from bot.web.needs import EngineDown, Relay
from bot.web.text import neutral


@dataclass(frozen=True)
class Said:
    """What a citizen sent. `at` is set where the client may tell the time; `external_id` makes a repeat harmless."""

    conversation_id: str
    text: str
    channel: str = "web"
    language: str | None = None
    at: datetime | None = None
    external_id: str | None = None
    phone: str | None = None
    """The sender's number, by SMS: the report's phone unless the citizen gives another (contract, section 5)."""
    patience: float = inf
    """Seconds to wait for an engine that is down, where less than the door's own are to be had."""


@dataclass(frozen=True)
class Answer:
    """What the citizen is told on the message `message_id`, and where the conversation stands after it."""

    message_id: int
    messages: tuple[Message, ...]
    draft: Draft = field(default_factory=Draft)


class Turns:
    """Takes turns, one at a time in each conversation."""

    def __init__(
        self, store: StaffStore, relay: Relay, clock: Clock, mask: Callable[[str], str], patience: float = 20.0
    ) -> None:
        self._store = store
        self._relay = relay
        self._clock = clock
        self._mask = mask
        self._patience = patience
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def take(self, said: Said) -> Answer:
        """Keep the message, let the engine answer it, after those that still wait.

        Raises:
            EngineDown: nobody answered in time; the message is kept.
        """
        message_id = await run_in_threadpool(self._keep_said, said)
        async with self._lock(said.conversation_id):
            waiting, draft = await run_in_threadpool(self._waiting, said, message_id)
            if not waiting:  # a repeat, or a later message took it along
                return await run_in_threadpool(self._answered, said.conversation_id, message_id)
            told: list[Message] = []
            for message in waiting:
                answer = await self._relayed(message, draft.rasa_session, said, message.id == message_id)
                told += answer.messages
                draft = answer.draft
            return Answer(message_id, tuple(told), draft)

    async def keep(self, said: Said) -> None:
        """Keep the message for later: it goes first when the next one is taken."""
        await run_in_threadpool(self._keep_said, said)

    async def _relayed(self, message: Message, session: int, said: Said, is_own: bool) -> Answer:
        retrying = AsyncRetrying(
            retry=retry_if_exception_type(EngineDown),
            wait=wait_exponential(multiplier=0.25, max=4),
            stop=stop_after_delay(min(self._patience, said.patience)),
            reraise=True,
        )
        language = said.language if is_own else None
        async for attempt in retrying:
            with attempt:
                replies = await self._relay.turn(
                    said.channel,
                    f"{message.conversation_id}.{session}",
                    neutral(message.text),
                    {"conversation": message.conversation_id, "message": message.id, "language": language},
                )
                at = said.at if is_own and said.at else self._clock()
                return await run_in_threadpool(self._keep_replies, message, replies, at)
        raise EngineDown  # pragma: no cover - tenacity raises the last failure itself

    def _lock(self, conversation_id: str) -> asyncio.Lock:
        return self._locks.setdefault(conversation_id, asyncio.Lock())

    def _keep_said(self, said: Said) -> int:
        with self._store.unit() as unit:
            message_id = unit.conversations.add_message(
                said.conversation_id,
                "citizen",
                self._mask(said.text),
                said.at or self._clock(),
                processed=False,
                external_id=said.external_id,
            )
            unit.commit()
            return message_id

    def _waiting(self, said: Said, up_to: int) -> tuple[list[Message], Draft]:
        """What no turn has taken in yet, this message last (nothing when it was taken already), and the draft."""
        with self._store.unit(reading=said.phone is None) as unit:
            waiting = [m for m in unit.conversations.unprocessed(said.conversation_id) if m.id <= up_to]
            draft = unit.conversations.load_draft(said.conversation_id) or Draft(channel=said.channel)
            if said.phone and draft.facts.who.phone is None:
                draft = _with_phone(draft, said.phone)
                unit.conversations.save_draft(said.conversation_id, draft, said.at or self._clock())
                unit.commit()
        return (waiting if waiting and waiting[-1].id == up_to else []), draft

    def _keep_replies(self, message: Message, replies: list[dict[str, Any]], at: datetime) -> Answer:
        with self._store.unit() as unit:
            taken = message.id not in {m.id for m in unit.conversations.unprocessed(message.conversation_id)}
            if not taken and not replies:
                raise EngineDown("no action took the turn")
            told = tuple(_kept(unit, message.conversation_id, reply, at) for reply in replies if reply.get("text"))
            if not taken:
                unit.conversations.mark_processed(message.id)
            draft = unit.conversations.load_draft(message.conversation_id) or Draft()
            unit.commit()
        return Answer(message.id, told, draft)

    def _answered(self, conversation_id: str, message_id: int) -> Answer:
        """What was said after a message, up to the citizen's next one."""
        with self._store.unit(reading=True) as unit:
            later = unit.conversations.transcript(conversation_id, first=message_id + 1)
            draft = unit.conversations.load_draft(conversation_id) or Draft()
        told: list[Message] = []
        for message in later:
            if message.author == "citizen":
                break
            told.append(message)
        return Answer(message_id, tuple(told), draft)


def _kept(unit: Unit, conversation_id: str, reply: dict[str, Any], at: datetime) -> Message:
    text = str(reply["text"])
    buttons = tuple(Button(str(b.get("title", "")), str(b.get("payload", ""))) for b in reply.get("buttons") or ())
    message_id = unit.conversations.add_message(conversation_id, "assistant", text, at, buttons=buttons)
    return Message(message_id, conversation_id, "assistant", text, at, buttons)


def _with_phone(draft: Draft, phone: str) -> Draft:
    facts = draft.facts
    return replace(draft, channel="sms", facts=replace(facts, who=replace(facts.who, phone=phone)))
