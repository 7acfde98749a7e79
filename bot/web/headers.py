"""Headers that tell a browser what this site never does."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# Nothing inline, nothing from elsewhere: even a hole in a template could run nobody's script.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; "
    "font-src 'self'; form-action 'self'; base-uri 'none'; frame-src 'self'; manifest-src 'self'; frame-ancestors {}"
)
_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    # The page of someone in a shelter must not tell the next site where they came from.
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_EMBEDDABLE = frozenset({"/chat"})
"""Pages that another site may show in a frame: the chat alone."""
_ANYWHERE = frozenset({"/chat.js"})
"""What another site may load: the script that opens that frame."""


class SecurityHeaders:
    """Adds the headers to every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve, with headers."""
        if scope["type"] != "http":
            return await self._app(scope, receive, send)
        path = scope["path"]

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _ALWAYS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Content-Security-Policy", _POLICY.format("*" if path in _EMBEDDABLE else "'none'"))
                headers.setdefault(
                    "Cross-Origin-Resource-Policy", "cross-origin" if path in _ANYWHERE else "same-origin"
                )
                if path not in _EMBEDDABLE:
                    headers.setdefault("X-Frame-Options", "DENY")
                if path.startswith("/api/"):
                    headers.setdefault("Cache-Control", "no-store")
            await send(message)

        return await self._app(scope, receive, with_headers)
