"""The queue: oldest first, by state, searched."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from bot.console.desk import console_of
from bot.console.locks import signed_in
from bot.console.view import page_context
from bot.report.report import OPEN, Status

_TABS: dict[str, tuple[Status, ...]] = {
    "waiting": (Status.SUBMITTED,),
    "asked": (Status.NEEDS_INFORMATION,),
    "approved": (Status.APPROVED,),
    "rejected": (Status.REJECTED,),
    "all": (),
}
_LONGEST_SEARCH = 200


async def get_queue(request: Request) -> Response:
    """One page of the queue."""
    console = console_of(request)
    tab = request.query_params.get("tab", "waiting")
    tab = tab if tab in _TABS else "waiting"
    search = request.query_params.get("q", "")[:_LONGEST_SEARCH]
    number = request.query_params.get("page", "1")
    page = int(number) if number.isdigit() and len(number) < 6 else 1
    found = await run_in_threadpool(console.desk.queue, _TABS[tab], search, page)
    tabs = [(name, sum(found.counts.get(s, 0) for s in (states or tuple(Status)))) for name, states in _TABS.items()]
    context = page_context(console, signed_in(request)) | {
        "queue": found,
        "tab": tab,
        "tabs": tabs,
        "search": search,
        "open_count": sum(found.counts.get(s, 0) for s in OPEN),
        "done": request.query_params.get("done"),
    }
    return console.templates.TemplateResponse(request, "queue.html", context)
