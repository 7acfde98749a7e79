"""The link in an officer's question: its key is exchanged for a token that opens this one question."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.desk.answering import LinkOver
from bot.web.body import read_json
from bot.web.door import Door, door_of
from bot.web.language import LANGUAGES
from bot.web.problems import Problem
from bot.web.rates import caller
from bot.web.tokens import looks_like_token, new_token


async def post_answer(request: Request) -> JSONResponse:
    """A token for the question of a link; on the device that made the report, the conversation's own.

    The body holds `key`, and `conversation`, if this device has one. The answer's `whole` says which of the two it is.
    """
    door = door_of(request)
    door.rates.check("start", caller(request))
    body = await read_json(request)
    if body.get("language") in LANGUAGES:
        request.state.language = body["language"]
    key, held = body.get("key"), body.get("conversation")
    if not isinstance(key, str) or not (held is None or isinstance(held, str)):
        raise Problem(422, "link_over")
    token = new_token()
    whole = await run_in_threadpool(_open, door, key, token, held or "")
    answer = {"conversation": held if whole else token, "whole": whole}
    return JSONResponse(answer, headers={"Cache-Control": "no-store"})


def _open(door: Door, key: str, token: str, held: str) -> bool:
    """Whether the device holds the whole conversation already; else the token opens the question from now on."""
    if door.links is None:
        raise Problem(410, "link_over")
    with door.store.unit() as unit:
        try:
            opening = door.links.open(unit, key, token)
        except LinkOver:
            raise Problem(410, "link_over") from None
        if looks_like_token(held) and unit.conversations.find(held) == opening.conversation_id:
            return True  # nothing is kept: the unit ends without a commit
        unit.commit()
    return False
