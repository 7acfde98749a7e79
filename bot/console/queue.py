"""The queue: oldest first, by state, searched."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.desk import console_of
from bot.console.locks import signed_in
from bot.console.report import decided_before
from bot.console.view import page_context
from bot.desk.waiting import Queue
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
    """One page of the queue; a search for a whole tracking number leads to its report."""
    console, who = console_of(request), signed_in(request)
    tab = request.query_params.get("tab", "waiting")
    tab = tab if tab in _TABS else "waiting"
    search = request.query_params.get("q", "")[:_LONGEST_SEARCH].strip()
    number = request.query_params.get("page", "1")
    page = int(number) if number.isascii() and number.isdigit() and len(number) < 6 else 1
    found = await run_in_threadpool(console.desk.queue, _TABS[tab], search, page, who.officer)
    if _is_number(found, search):
        return RedirectResponse(f"/report/{found.lines[0].row.tracking_number}", status_code=303)
    context = page_context(console, who) | {
        "queue": found,
        "tab": tab,
        "tabs": [(name, _count(found, states)) for name, states in _TABS.items()],
        "search": search,
        "open_count": _count(found, tuple(OPEN)),
        "done": await decided_before(request),
    }
    return console.templates.TemplateResponse(request, "queue.html", context)


def _count(found: Queue, states: tuple[Status, ...]) -> int:
    return sum(found.counts.get(status, 0) for status in (states or tuple(Status)))


def _is_number(found: Queue, search: str) -> bool:
    return len(found.lines) == 1 and found.lines[0].row.tracking_number == search.upper()
