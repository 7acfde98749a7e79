"""Sending text messages to a gateway on loopback."""

from dataclasses import replace
from typing import Any

import pytest

from bot.notify.sending import ClaimLost, Letter, NotSent
from bot.notify.sms import LONGEST, Gateway, SmsSender, shortened


@pytest.fixture
def text(letter: Letter) -> Letter:
    return replace(letter, recipient="+12625550123", subject="", body="Elmbrook: número ELM-1\n")


@pytest.fixture
def sms(gateway: Any) -> SmsSender:
    return SmsSender(Gateway(gateway.url + "/", "AC1", "secret", "+12625550100"), timeout=5)


def failure(sms: SmsSender, letter: Letter) -> NotSent:
    with pytest.raises(NotSent) as failed:
        sms.send(letter, lambda: True)
    return failed.value


def test_a_text_is_asked_for_as_the_gateway_wants_it(gateway: Any, sms: SmsSender, text: Letter) -> None:
    sms.send(text, lambda: True)
    assert gateway.asked == [
        (
            "/2010-04-01/Accounts/AC1/Messages.json",
            "AC1:secret",
            {"From": "+12625550100", "To": "+12625550123", "Body": "Elmbrook: número ELM-1"},
        )
    ]


def test_nothing_is_asked_for_when_the_claim_is_lost(gateway: Any, sms: SmsSender, text: Letter) -> None:
    with pytest.raises(ClaimLost):
        sms.send(text, lambda: False)
    assert gateway.asked == []


@pytest.mark.parametrize(
    ("status", "code", "final"),
    [
        (400, 21211, True),
        (400, 21610, True),
        (400, 99999, False),
        (401, 20003, False),
        (404, None, False),
        (429, 20429, False),
        (500, None, False),
        (503, "x", False),
    ],
)
def test_a_refusal_is_final_only_where_the_number_is_wrong(
    gateway: Any, sms: SmsSender, text: Letter, status: int, code: Any, final: bool
) -> None:
    gateway.status, gateway.body = status, {"code": code, "message": "about +12625550123"}
    failed = failure(sms, text)
    assert (failed.final, failed.maybe_taken) == (final, False)
    assert str(status) in failed.problem
    assert "5550123" not in failed.problem


def test_a_gateway_that_hangs_up_leaves_doubt(gateway: Any, sms: SmsSender, text: Letter) -> None:
    gateway.hang_up = True
    assert failure(sms, text).maybe_taken


def test_a_gateway_that_is_away_leaves_none(text: Letter) -> None:
    away = SmsSender(Gateway("http://127.0.0.1:1", "AC1", "secret", "+1"))
    assert not failure(away, text).maybe_taken


def test_a_text_too_long_for_the_gateway_is_cut_at_a_word() -> None:
    cut = shortened("word " * 1000)
    assert len(cut) <= LONGEST
    assert cut.endswith("word…")
    assert shortened(" short\n") == "short"
    assert len(shortened("x" * 5000)) == LONGEST


def test_the_password_is_not_shown() -> None:
    assert "secret" not in repr(Gateway("http://127.0.0.1", "AC1", "secret", "+1"))
