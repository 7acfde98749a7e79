"""The SMS webhook (contract, section 5). The gateway waits 15 seconds for an answer, and asks once.

A conversation belongs to a phone number. A message that is delivered twice is stored once, under its `MessageSid`,
and answered from what was stored.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from bot.desk.ports import Message, UnknownConversation
from bot.report.draft import Draft
from bot.web.body import MAX_JSON, read_form
from bot.web.door import Door, door_of
from bot.web.failures import sentence_for
from bot.web.needs import EngineDown
from bot.web.problems import Problem
from bot.web.sms_keywords import keyword_of
from bot.web.sms_text import as_text, chosen, offered_last, twiml
from bot.web.text import MAX_TEXT, clean
from bot.web.tokens import new_token
from bot.web.turns import Answer, Said

_NUMBER = re.compile(r"\+[1-9]\d{6,14}")
_SID = re.compile(r"[A-Za-z0-9]{8,64}")
_PATIENCE = 6.0
_AT_MOST = 12.0
"""Seconds: the gateway gives up after 15."""


@dataclass(frozen=True)
class Texted:
    """A text message that the gateway vouches for."""

    sender: str
    text: str
    sid: str
    has_pictures: bool


async def post_twilio(request: Request) -> Response:
    """Take a text message, answer with what the assistant says."""
    door = door_of(request)
    if not door.settings.twilio_auth_token:
        raise Problem(503, "sms_closed")
    async with read_form(request, MAX_JSON) as form:
        check_signature(request, form, door)
        texted = _read(form)
    try:
        texts = await _answer(request, door, texted)
    except UnknownConversation:  # it was deleted at this moment: the number begins another
        texts = await _answer(request, door, texted)
    return Response(twiml(texts), media_type="application/xml", headers={"Cache-Control": "no-store"})


def check_signature(request: Request, form: FormData, door: Door) -> None:
    """The lock "twilio signature": the gateway signs the address it was given and every field.

    Raises:
        Problem: not signed, or by somebody else (403).
    """
    query = f"?{request.url.query}" if request.url.query else ""
    address = f"{door.settings.public_url}{request.url.path}{query}"
    shown = request.headers.get("X-Twilio-Signature", "")
    if not RequestValidator(door.settings.twilio_auth_token or "").validate(address, form, shown):
        raise Problem(403, "signature")


def _read(form: FormData) -> Texted:
    values = {name: value for name, value in form.items() if isinstance(value, str)}
    sender, sid = values.get("From", ""), values.get("MessageSid", "")
    if not _NUMBER.fullmatch(sender) or not _SID.fullmatch(sid):
        raise Problem(400, "bad_request")
    text = clean(values.get("Body", ""))[:MAX_TEXT]
    return Texted(sender, text, sid, values.get("NumMedia", "0") not in {"", "0"})


async def _answer(request: Request, door: Door, texted: Texted) -> list[str]:
    conversation_id, draft, refused = await _conversation(door, texted.sender)
    request.state.language = draft.language
    words = door.words.of(draft.language)
    keyword = keyword_of(texted.text)
    if keyword == "help":
        return [words["sms_help"]]
    if keyword == "stop":
        await run_in_threadpool(_refuse, door, texted.sender)
        return [words["sms_stopped"]]
    if keyword == "start" and refused:
        await run_in_threadpool(_allow, door, texted.sender)
        return [words["sms_started"]]
    if not texted.text:
        return [] if refused else [words["sms_no_photos" if texted.has_pictures else "sms_help"]]
    said = await run_in_threadpool(_said, door, conversation_id, texted)
    if refused or not _within_rate(door, texted.sender):
        await door.turns.keep(said)  # read when messages are wanted again
        return []
    try:
        async with asyncio.timeout(_AT_MOST):
            answer = await door.turns.take(said)
    except (EngineDown, TimeoutError):
        return [sentence_for(request, Problem(503, "engine_down"))]
    return await run_in_threadpool(_texts, door, conversation_id, answer, texted)


async def _conversation(door: Door, sender: str) -> tuple[str, Draft, bool]:
    """The number's conversation (begun, if it has none), its draft, and whether it asked for no more messages."""
    async with door.starting.setdefault(sender, asyncio.Lock()):
        return await run_in_threadpool(_find_or_start, door, sender)


def _find_or_start(door: Door, sender: str) -> tuple[str, Draft, bool]:
    with door.store.unit() as unit:
        conversation_id = unit.conversations.find_by_owner(sender)
        if conversation_id is None:
            conversation_id = unit.conversations.start(new_token(), "sms", door.clock(), owner=sender)
            unit.commit()
        draft = unit.conversations.load_draft(conversation_id) or Draft(channel="sms")
        return conversation_id, draft, unit.consents.refused(sender)


def _said(door: Door, conversation_id: str, texted: Texted) -> Said:
    with door.store.unit(reading=True) as unit:
        offered = offered_last(unit.conversations.transcript(conversation_id))
    return Said(
        conversation_id,
        chosen(texted.text, offered),
        channel="sms",
        external_id=f"sms:{texted.sid}",
        phone=texted.sender,
        patience=_PATIENCE,
    )


def _texts(door: Door, conversation_id: str, answer: Answer, texted: Texted) -> list[str]:
    words = door.words.of(answer.draft.language)
    with door.store.unit(reading=True) as unit:
        first = unit.conversations.transcript(conversation_id, last=answer.message_id)
    texts = [words["sms_first"], words["sms_kept"]] if _is_first(first, answer.message_id) else []
    if texted.has_pictures:
        texts.append(words["sms_no_photos"])
    return texts + [as_text(message, words) for message in answer.messages]


def _is_first(transcript: list[Message], message_id: int) -> bool:
    return bool(transcript) and transcript[0].id == message_id


def _within_rate(door: Door, sender: str) -> bool:
    try:
        door.rates.check("chat", sender)
    except Problem:
        return False
    return True


def _refuse(door: Door, sender: str) -> None:
    with door.store.unit() as unit:
        unit.consents.refuse(sender, door.clock())
        unit.commit()


def _allow(door: Door, sender: str) -> None:
    with door.store.unit() as unit:
        unit.consents.allow(sender)
        unit.commit()
