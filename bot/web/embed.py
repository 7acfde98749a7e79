"""`chat.js`: one script tag puts the chat on any site."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from bot.web.door import door_of
from bot.web.language import LANGUAGES

_SCRIPT = Path(__file__).parent / "static" / "embed.js"
_MARK = "/* words */ {}"
_WORDS = ("embed_open", "embed_close", "embed_frame")


async def get_script(request: Request) -> Response:
    """The launcher, with its few words in both languages."""
    words = door_of(request).words
    own = {language: {name: words.of(language)[name] for name in _WORDS} for language in LANGUAGES}
    return Response(
        _script().replace(_MARK, json.dumps(own)),
        media_type="text/javascript",
        headers={"Cache-Control": "public, max-age=300"},
    )


@cache
def _script() -> str:
    return _SCRIPT.read_text(encoding="utf-8")
