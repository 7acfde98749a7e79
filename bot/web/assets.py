"""The files of the page: styles, scripts, signs, as they lie in `static/`."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

_FOLDER = Path(__file__).parent / "static"


async def get_asset(request: Request) -> Response:
    """One file; the browser asks each time whether it changed, as a page and its scripts must be of one version."""
    path = os.path.normpath(request.path_params["path"])  # lookups outside the folder are refused by StaticFiles
    response = await _files().get_response(path, request.scope)
    response.headers["Cache-Control"] = "no-cache"
    return response


@cache
def _files() -> StaticFiles:
    return StaticFiles(directory=_FOLDER)
