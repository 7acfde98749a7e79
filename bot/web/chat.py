"""The chat over HTTP (contract, section 2)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.desk.ports import Message
from bot.report.draft import Draft, Outcome
from bot.web.body import read_json
from bot.web.door import Access, Door, door_of, visitor_of
from bot.web.language import LANGUAGES
from bot.web.needs import EngineDown
from bot.web.photos import photo_ids
from bot.web.problems import Problem
from bot.web.rates import caller
from bot.web.text import MAX_TEXT, clean
from bot.web.tokens import new_token
from bot.web.turns import Answer, Said

_CLIENT_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
_PROGRESS = re.compile(r"(\d{1,3})/(\d{1,3})")


@dataclass(frozen=True)
class Post:
    """A checked request."""

    conversation: str | None
    text: str
    language: str | None
    sent_at: datetime | None
    client_id: str | None
    """The client's own name for this message: sent again under it, the message has its effect once."""


async def post_chat(request: Request) -> JSONResponse:
    """Say something; without a conversation, start one."""
    door = door_of(request)
    door.rates.check("address", caller(request))
    post = _checked(request, await read_json(request), door.settings.trust_sent_at)
    if post.conversation is None:
        door.rates.check("start", caller(request))
        token = new_token()
        conversation_id = await run_in_threadpool(_start, door, token, post)
    else:
        token = post.conversation
        conversation_id = (await run_in_threadpool(door.access_of, token)).conversation_id
        door.rates.check("chat", conversation_id)
    said = Said(
        conversation_id,
        post.text,
        language=post.language,
        at=post.sent_at.astimezone(door.clock().tzinfo) if post.sent_at else None,
        external_id=f"{conversation_id}:{post.client_id}" if post.client_id else None,
    )
    try:
        answer = await door.turns.take(said)
    except EngineDown:
        raise Problem(503, "engine_down", {"conversation": token}, retry_after=60) from None
    return JSONResponse({"conversation": token, **spoken(answer)})


async def get_chat(request: Request) -> JSONResponse:
    """The whole conversation so far, or what the token opens of it."""
    door = door_of(request)
    door.rates.check("read", caller(request))
    access = await visitor_of(request)
    messages, draft, photos = await run_in_threadpool(_so_far, door, access)
    body = {
        "conversation": request.path_params["conversation"],
        "messages": [{"author": m.author, "at": m.at.isoformat(), **_as_json(m)} for m in messages],
        "photos": len(photos),
        "photo_ids": photos,
        **standing(draft),
    }
    return JSONResponse(body, headers={"Cache-Control": "no-store"})


def spoken(answer: Answer) -> dict[str, Any]:
    """An answer as the client gets it."""
    return {"messages": [_as_json(m) for m in answer.messages], **standing(answer.draft)}


def standing(draft: Draft) -> dict[str, Any]:
    """Where the conversation stands: what is asked, how it ended, how far it is."""
    found = _PROGRESS.fullmatch(draft.notes.get("progress", ""))
    return {
        "asks": draft.asks,
        "outcome": _outcome(draft.outcome),
        "language": draft.language,
        "progress": {"step": int(found[1]), "of": int(found[2])} if found else None,
    }


def _outcome(outcome: Outcome | None) -> dict[str, str] | None:
    if outcome is None:
        return None
    told = {"kind": outcome.kind, "tracking_number": outcome.tracking_number, "reason": outcome.reason}
    return {key: value for key, value in told.items() if value is not None}


def _as_json(message: Message) -> dict[str, Any]:
    return {"text": message.text, "buttons": [{"title": b.title, "payload": b.payload} for b in message.buttons]}


def _start(door: Door, token: str, post: Post) -> str:
    with door.store.unit() as unit:
        conversation_id = unit.conversations.start(token, "web", post.sent_at or door.clock())
        unit.commit()
    return conversation_id


def _so_far(door: Door, access: Access) -> tuple[list[Message], Draft, list[str]]:
    with door.store.unit(reading=True) as unit:
        conversations = unit.conversations
        draft = conversations.load_draft(access.conversation_id) or Draft()
        return (
            conversations.transcript(access.conversation_id, access.first_message_id),
            draft,
            photo_ids(unit, access.conversation_id) if access.whole else [],
        )


def _checked(request: Request, body: dict[str, Any], trust_sent_at: bool) -> Post:
    request.state.token = body.get("conversation")
    language = _typed(body, "language", lambda value: value in LANGUAGES, "language")
    request.state.language = language
    text = body.get("text")
    if not isinstance(text, str):
        raise Problem(422, "text_type")
    if len(text) > MAX_TEXT:
        raise Problem(413, "text_too_long")
    text = clean(text)
    if not text:
        raise Problem(422, "text_empty")
    return Post(
        _typed(body, "conversation", lambda _: True, "conversation_type"),
        text,
        language,
        _moment(body.get("sent_at")) if trust_sent_at else None,
        _typed(body, "message_id", lambda value: _CLIENT_ID.fullmatch(value) is not None, "message_id"),
    )


def _typed(body: dict[str, Any], key: str, allowed: Callable[[str], bool], word: str) -> str | None:
    value = body.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or not allowed(value):
        raise Problem(422, word)
    return value


def _moment(value: Any) -> datetime | None:
    """An aware time; None where none is told."""
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise Problem(422, "sent_at") from None
    if moment.utcoffset() is None or not 2000 <= moment.year <= 2200:
        raise Problem(422, "sent_at")
    return moment
