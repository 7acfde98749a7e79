"""Whether this door can serve: it answers, and its store does."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.web.door import Door, door_of


async def get_health(request: Request) -> JSONResponse:
    """For supervisors and load balancers."""
    await run_in_threadpool(_ask_store, door_of(request))
    return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})


def _ask_store(door: Door) -> None:
    with door.store.unit(reading=True) as unit:
        unit.conversations.find("")
