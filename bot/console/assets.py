"""Static files of the console, and the sign of life for the supervisor."""

from __future__ import annotations

from importlib.resources import files
from mimetypes import guess_type

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

_NAMES = frozenset({"console.css", "console.js", "icon.svg"})


async def get_asset(request: Request) -> Response:
    """One of the named files; no path leads anywhere else."""
    name = request.path_params["path"]
    if name not in _NAMES:
        raise HTTPException(404)
    content = files("bot.console").joinpath("static", name).read_bytes()
    return Response(content, media_type=guess_type(name)[0], headers={"Cache-Control": "no-cache"})


async def get_health(request: Request) -> Response:
    """The console is up."""
    return JSONResponse({"status": "ok"})
