"""Every way in has a lock, and each lock holds."""

from __future__ import annotations

import pytest
from starlette.routing import Route

from bot.web.app import ROUTES

LOCKS = {"public", "conversation token", "tracking number and contact", "twilio signature", "signed link"}
TOKEN_IN_PATH = [entry for entry in ROUTES if "{conversation}" in entry.path]


def test_the_app_has_the_routes_of_the_table_and_no_other(client):
    served = {(method, route.path) for route in client.app.routes for method in route.methods - {"HEAD"}}

    assert all(isinstance(route, Route) for route in client.app.routes)
    assert served == {(entry.method, entry.path) for entry in ROUTES}


def test_the_doors_are_counted():
    locks = [entry.lock for entry in ROUTES]

    assert set(locks) == LOCKS
    assert {lock: locks.count(lock) for lock in LOCKS} == {
        "public": 6,
        "conversation token": 5,
        "tracking number and contact": 2,
        "twilio signature": 1,
        "signed link": 1,
    }


def test_what_is_public_is_only_read():
    assert {entry.method for entry in ROUTES if entry.lock == "public"} == {"GET"}


@pytest.mark.parametrize("entry", TOKEN_IN_PATH, ids=lambda entry: f"{entry.method} {entry.path}")
def test_an_address_with_a_wrong_token_is_a_404(client, entry):
    client.start()
    path = entry.path.replace("{conversation}", "w" * 32).replace("{photo}", "1")

    answer = client.request(entry.method, path)

    assert answer.status_code == 404
    assert set(answer.json()) == {"error"}


def test_going_on_needs_the_token(client, relay):
    client.start()
    before = len(relay.turns)

    assert client.say("let me in", conversation="w" * 32).status_code == 404
    assert len(relay.turns) == before


def test_a_conversations_inner_id_opens_nothing(client, relay):
    client.start()
    inner = relay.turns[0][3]["conversation"]

    assert client.get(f"/api/chat/{inner}").status_code == 404


def test_the_copy_needs_the_token(client):
    client.start()

    answer = client.post("/report/print", data={"conversation": "w" * 32, "tracking_number": "TPD-2222-2222"})

    assert answer.status_code == 404


def test_the_webhook_needs_the_signature(client):
    assert client.post("/sms/twilio", data={"From": "+12025550123", "Body": "hi"}).status_code == 403
