"""The way to Rasa, over loopback."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from bot.web.needs import EngineDown

_TOKEN_HEADER = "X-Frontdesk-Engine"  # noqa: S105 - the header's name
_TIMEOUT = httpx.Timeout(12.0, connect=2.0)
_LIMITS = httpx.Limits(max_connections=64, max_keepalive_connections=32)


class HttpRelay:
    """Relays turns to the two channels of `bot/engine`, keeping connections open between turns."""

    def __init__(
        self, engine_url: str, token: str | None = None, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        headers = {_TOKEN_HEADER: token} if token else {}
        # trust_env off: a proxy set for the machine must never see what a citizen wrote.
        self._client = httpx.AsyncClient(
            base_url=engine_url, headers=headers, timeout=_TIMEOUT, limits=_LIMITS, trust_env=False, transport=transport
        )

    async def turn(self, channel: str, sender: str, text: str, metadata: Mapping[str, Any]) -> list[dict[str, Any]]:
        """One turn. Whatever is no list of answers counts as an engine that is down."""
        body = {"sender": sender, "text": text, "metadata": dict(metadata)}
        try:
            response = await self._client.post(f"/webhooks/{channel}/webhook", json=body)
            answers = response.raise_for_status().json()
        except (httpx.HTTPError, ValueError) as error:
            raise EngineDown(type(error).__name__) from None
        if not isinstance(answers, list) or not all(isinstance(answer, dict) for answer in answers):
            raise EngineDown("no list of answers")
        return answers

    async def close(self) -> None:
        """Let the connections go."""
        await self._client.aclose()
