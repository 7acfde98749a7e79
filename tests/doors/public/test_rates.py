"""Knocking too often is answered with when to come back."""

from __future__ import annotations


def test_too_many_new_conversations_from_one_address(client_for):
    client = client_for(rate_limit=True)

    answers = [client.say("hello") for _ in range(11)]

    assert [a.status_code for a in answers] == [200] * 10 + [429]
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 60
    assert answers[-1].json()["error"]


def test_another_address_is_not_slowed_down(client_for):
    first = client_for(rate_limit=True)
    for _ in range(11):
        first.say("hello")

    assert client_for(address="203.0.113.77", app=first.app).say("hello").status_code == 200


def test_one_household_counts_as_one_in_ipv6(client_for):
    first = client_for(address="2001:db8::1", rate_limit=True)
    for _ in range(10):
        first.say("hello")

    assert client_for(address="2001:db8::2", app=first.app).say("hello").status_code == 429
    assert client_for(address="2001:db8:0:1::1", app=first.app).say("hello").status_code == 200


def test_too_many_messages_in_one_conversation(client_for):
    client = client_for(rate_limit=True)
    token = client.start()

    codes = [client.say("more", conversation=token).status_code for _ in range(31)]

    assert codes == [200] * 30 + [429]


def test_too_many_tries_at_a_status(client_for):
    client = client_for(rate_limit=True)
    body = {"tracking_number": "TPD-2222-2222", "contact": "a@example.com"}

    codes = [client.post("/api/status", json=body).status_code for _ in range(11)]

    assert codes == [404] * 10 + [429]


def test_the_status_page_counts_with_the_interface(client_for):
    client = client_for(rate_limit=True)
    form = {"tracking_number": "TPD-2222-2222", "contact": "a@example.com"}
    for _ in range(10):
        client.post("/api/status", json=form)

    answer = client.post("/status", data=form)

    assert answer.status_code == 429
    assert "Retry-After" in answer.headers


def test_nothing_is_counted_when_the_limit_is_off(client):
    assert {client.say("hello").status_code for _ in range(40)} == {200}
