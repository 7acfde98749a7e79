"""What a browser is told about this site."""

from __future__ import annotations

import pytest

PAGES = ["/", "/chat", "/status", "/nothing-here"]


@pytest.mark.parametrize("path", [*PAGES, "/api/chat", "/chat.js", "/static/desk.js", "/healthz"])
def test_every_answer_carries_the_headers(client, path):
    headers = client.get(path, headers={"Accept": "text/html"}).headers

    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "default-src 'none'" in headers["Content-Security-Policy"]


@pytest.mark.parametrize("path", PAGES)
def test_no_page_runs_what_stands_in_it(client, path):
    answer = client.get(path, headers={"Accept": "text/html"})

    policy = answer.headers["Content-Security-Policy"]
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    assert "style=" not in answer.text
    assert " on" + "click" not in answer.text


def test_only_the_chat_can_be_framed(client):
    for path in ("/", "/status"):
        assert "frame-ancestors 'none'" in client.get(path).headers["Content-Security-Policy"]
        assert client.get(path).headers["X-Frame-Options"] == "DENY"
    framed = client.get("/chat?embed=1").headers
    assert "frame-ancestors *" in framed["Content-Security-Policy"]
    assert "X-Frame-Options" not in framed


def test_no_other_site_may_read_the_interface(client):
    answer = client.post("/api/chat", json={"text": "hi"}, headers={"Origin": "https://elsewhere.example"})

    assert not [name for name in answer.headers if name.lower().startswith("access-control-")]
    assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"


def test_conversations_are_not_kept_by_caches(client):
    token = client.start()

    assert client.get(f"/api/chat/{token}").headers["Cache-Control"] == "no-store"


def test_even_a_failure_carries_the_headers(client, relay):
    async def breaks(*_):
        raise RuntimeError

    relay.turn = breaks

    assert client.say("hello").headers["X-Content-Type-Options"] == "nosniff"
