"""The citizen's pages. Their words come from `PageWords`, their shape from `templates/`."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.report.kinds import IncidentType
from bot.web.door import door_of
from bot.web.language import language_of

_FOLDER = Path(__file__).parent
_NO_STORE = {"Cache-Control": "no-store"}


@cache
def templates() -> Environment:
    """The templates; everything put into them is escaped, and a word that does not exist is an error."""
    return Environment(
        loader=FileSystemLoader(_FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def page(request: Request, template: str, status: int = 200, *, here: str = "", **values: Any) -> HTMLResponse:
    """A page in the reader's language. `here` is the entry of the menu that it belongs to."""
    door = door_of(request)
    language = language_of(request)
    facts = door.agency.facts(language)
    text = (
        templates()
        .get_template(template)
        .render(
            w=door.words.of(language),
            language=language,
            other="en" if language == "es" else "es",
            here=here,
            facts=facts,
            bilingual=len(door.agency.languages) > 1,
            dials=door.agency.dials(),
            lines=[name for name in ("emergency", "non_emergency", "city_line") if facts.get(name)],
            **values,
        )
    )
    return HTMLResponse(text, status, {**_NO_STORE, "Content-Language": language, "Vary": "Accept-Language"})


async def get_landing(request: Request) -> Response:
    """What this is, what can be reported, and the chat itself."""
    agency = door_of(request).agency
    return page(
        request,
        "landing.html",
        here="report",
        kinds=[k for k in IncidentType if agency.kind(k)],
        alone=False,
        **_chat(request),
    )


async def get_chat_page(request: Request) -> Response:
    """The chat alone; `?embed=1` is the frame on another site."""
    return page(request, "chat.html", here="report", alone=True, **_chat(request))


def _chat(request: Request) -> dict[str, Any]:
    """What the chat's own part of a page needs."""
    door = door_of(request)
    return {
        "embed": request.query_params.get("embed") == "1",
        "for_script": {"words": door.words.for_script, "dials": door.agency.dials()},
    }


def wants_page(request: Request) -> bool:
    """Whether a person's browser asks, not a program."""
    return not request.url.path.startswith("/api/") and "text/html" in request.headers.get("accept", "")
