"""The call to Rasa, as `bot/engine` expects it."""

from __future__ import annotations

import json

import anyio
import httpx
import pytest

from bot.web.needs import EngineDown
from bot.web.relay import HttpRelay


def turn_against(answer, token="pass"):
    """One turn against a server that gives `answer`; returns the answers and the request."""
    seen = []

    def serve(request):
        seen.append(request)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def go():
        relay = HttpRelay("http://127.0.0.1:5005", token, httpx.MockTransport(serve))
        try:
            return await relay.turn("web", "c1.0", "hello", {"conversation": "c1", "message": 3, "language": None})
        finally:
            await relay.close()

    return anyio.run(go), seen[0]


def test_a_turn_is_posted_to_its_channel_with_the_pass():
    answers, request = turn_against(httpx.Response(200, json=[{"text": "hi"}]))

    assert answers == [{"text": "hi"}]
    assert str(request.url) == "http://127.0.0.1:5005/webhooks/web/webhook"
    assert request.headers["X-Frontdesk-Engine"] == "pass"
    assert json.loads(request.content) == {
        "sender": "c1.0",
        "text": "hello",
        "metadata": {"conversation": "c1", "message": 3, "language": None},
    }


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(500, json={"error": "The turn failed."}),
        httpx.Response(401),
        httpx.Response(200, content=b"not json"),
        httpx.Response(200, json={"not": "a list"}),
        httpx.Response(200, json=["not an object"]),
        httpx.ConnectError("refused"),
        httpx.ReadTimeout("slow"),
        httpx.RemoteProtocolError("cut"),
    ],
)
def test_whatever_is_no_list_of_answers_is_an_engine_that_is_down(answer):
    with pytest.raises(EngineDown):
        turn_against(answer)
