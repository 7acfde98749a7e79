"""Which of the two languages a request is answered in."""

from __future__ import annotations

from starlette.requests import Request

LANGUAGES = ("en", "es")


def language_of(request: Request) -> str:
    """What the handler found out, else `?lang=`, else what the browser prefers, else English."""
    found = getattr(request.state, "language", None) or request.query_params.get("lang")
    return found if found in LANGUAGES else preferred(request.headers.get("accept-language", ""))


def preferred(header: str) -> str:
    """The language of an `Accept-Language` header that we speak and that weighs most; English where it tells none."""
    best, weight = "en", 0.0
    for part in header[:400].split(","):
        tag, _, quality = part.partition(";")
        language = tag.strip().lower().split("-")[0]
        q = _quality(quality)
        if language in LANGUAGES and q > weight:
            best, weight = language, q
    return best


def _quality(text: str) -> float:
    name, _, number = text.strip().partition("=")
    try:
        return min(1.0, max(0.0, float(number))) if name == "q" else 1.0
    except ValueError:
        return 0.0
