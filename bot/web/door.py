"""What every handler of the public door needs, built once by `create_app`."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from weakref import WeakValueDictionary

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from bot.desk.answering import AnswerLinks, stands_at, still_open
from bot.desk.ports import Clock, StaffStore
from bot.web.needs import AgencyWords, DoorSettings
from bot.web.pagewords import PageWords
from bot.web.problems import Problem
from bot.web.rates import Rates
from bot.web.tokens import looks_like_token
from bot.web.turns import Turns


@dataclass(frozen=True)
class Access:
    """What a token opens: a conversation, from its first message or from a later one on."""

    conversation_id: str
    first_message_id: int | None = None

    @property
    def whole(self) -> bool:
        """All of it, with its photos and the report's facts."""
        return self.first_message_id is None


@dataclass(frozen=True)
class Door:
    """The parts behind the routes."""

    settings: DoorSettings
    store: StaffStore
    agency: AgencyWords
    clock: Clock
    rates: Rates
    turns: Turns
    words: PageWords
    links: AnswerLinks | None = None
    """Reads the links of officers' questions."""
    decoders: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(2))
    """Two photos are unpacked at a time: each may take some 300 MB while it is."""
    starting: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)
    """Phone numbers whose conversation is being looked up: two messages at once must not begin two."""

    def conversation_of(self, token: str) -> str:
        """The conversation that a token opens.

        Raises:
            Problem: none (404), in the same words whether it never was or is somebody's with another token.
        """
        if looks_like_token(token):
            with self.store.unit(reading=True) as unit:
                found = unit.conversations.find(token)
            if found is not None:
                return found
        raise Problem(404, "unknown_conversation")

    def access_of(self, token: str) -> Access:
        """The conversation that a token opens, or the part of one.

        Raises:
            Problem: none (404); no longer, or the conversation has gone on to something else (410).
        """
        with self.store.unit(reading=True) as unit:
            found = unit.conversations.find(token) if looks_like_token(token) else None
            if found is not None:
                return Access(found)
            opening = unit.conversations.opening(token) if looks_like_token(token) else None
            draft = unit.conversations.load_draft(opening.conversation_id) if opening else None
        if opening is None:
            raise Problem(404, "unknown_conversation")
        if draft is None or not still_open(opening, self.clock()) or not stands_at(draft, opening):
            raise Problem(410, "link_over")
        return Access(opening.conversation_id, opening.first_message_id)

    def language_of_holder(self, token: str) -> str | None:
        """The language of the conversation that a token opens; None where it opens none."""
        with self.store.unit(reading=True) as unit:
            found = unit.conversations.find(token) if looks_like_token(token) else None
            draft = unit.conversations.load_draft(found) if found else None
        return draft.language if draft else None


def door_of(request: Request) -> Door:
    """The door that a request came in by."""
    door = request.app.state.door
    if not isinstance(door, Door):  # pragma: no cover - only a wrong `create_app` can cause it
        raise TypeError("the app has no door")
    return door


async def holder_of(request: Request) -> str:
    """The lock "conversation token" on an address: the id of the conversation that it names."""
    return await run_in_threadpool(door_of(request).conversation_of, request.path_params["conversation"])


async def visitor_of(request: Request) -> Access:
    """The same, for a part of a conversation too."""
    return await run_in_threadpool(door_of(request).access_of, request.path_params["conversation"])
