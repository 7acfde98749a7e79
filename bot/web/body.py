"""Reading a request's body: counted as it comes, whatever its headers say."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.types import Message

from bot.web.problems import Problem

MAX_JSON = 64 * 1024
"""Bytes: 4,000 characters, each written as two escaped surrogates, and room for the rest."""
_SECONDS = 30


async def read_json(request: Request) -> dict[str, Any]:
    """The JSON object that the body holds.

    Raises:
        Problem: too large (413), too slow (408), no JSON (400), no object (422).
    """
    async with _patience(_SECONDS):
        raw = b"".join([chunk async for chunk in capped(request, MAX_JSON).stream()])
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):  # undecodable, malformed, a number of 5,000 digits, nested without end
        raise Problem(400, "not_json") from None
    if not isinstance(value, dict):
        raise Problem(422, "not_object")
    return value


@asynccontextmanager
async def read_form(
    request: Request, limit: int, *, files: int = 0, seconds: int = _SECONDS
) -> AsyncIterator[FormData]:
    """The form that the body holds, its files closed at the end.

    Raises:
        Problem: too large (413), too slow (408), no form (400).
    """
    narrowed = capped(request, limit)
    try:
        async with _patience(seconds):
            form = await narrowed.form(max_files=files, max_fields=60, max_part_size=MAX_JSON)
    except HTTPException:
        raise Problem(400, "not_form") from None
    except (ValueError, UnicodeError, KeyError):  # a charset or a header that no parser foresaw
        raise Problem(400, "not_form") from None
    try:
        yield form
    finally:
        await narrowed.close()


def capped(request: Request, limit: int) -> Request:
    """The same request, whose body fails beyond `limit` bytes."""
    claimed = request.headers.get("content-length", "0")
    if not claimed.isdecimal() or len(claimed) > 12 or int(claimed) > limit:
        raise Problem(413, "body_too_large")
    seen = 0

    async def receive() -> Message:
        nonlocal seen
        message = await request.receive()
        seen += len(message.get("body", b""))
        if seen > limit:
            raise Problem(413, "body_too_large")
        return message

    return Request(request.scope, receive)


@asynccontextmanager
async def _patience(seconds: int) -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError:
        raise Problem(408, "too_slow") from None
    except ClientDisconnect:
        raise Problem(400, "cut_off") from None
