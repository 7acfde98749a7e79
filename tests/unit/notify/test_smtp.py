"""Sending by SMTP to a real server on loopback, also one that fails."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from email.headerregistry import Address
from typing import Any

import pytest

from bot.notify.sending import ClaimLost, Letter, NotSent
from bot.notify.smtp import Server, SmtpSender, server_of

Clock = Callable[[], datetime]


def yes() -> bool:
    return True


@pytest.fixture
def smtp(mail_server: Any, sender: Address, clock: Clock) -> SmtpSender:
    return SmtpSender(Server("127.0.0.1", mail_server.port, "offered"), sender, clock, timeout=5)


def failure(smtp: SmtpSender, letter: Letter) -> NotSent:
    with pytest.raises(NotSent) as failed:
        smtp.send(letter, yes)
    return failed.value


def test_a_letter_arrives(mail_server: Any, smtp: SmtpSender, letter: Letter) -> None:
    smtp.send(letter, yes)
    ((recipients, message),) = mail_server.received
    assert recipients == ["pat@example.com"]
    assert message["Subject"] == letter.subject
    assert message.get_content().replace("\r\n", "\n") == letter.body


def test_it_is_handed_over_only_after_that_was_written_down(mail_server: Any, smtp: SmtpSender, letter: Letter) -> None:
    with pytest.raises(ClaimLost):
        smtp.send(letter, lambda: False)
    assert mail_server.received == []


@pytest.mark.parametrize(
    ("command", "answer", "final"),
    [
        ("MAIL", "451 later", False),
        ("MAIL", "550 not you", False),
        ("RCPT", "450 busy", False),
        ("RCPT", "550 no such pat@example.com", True),
        ("DATA", "452 full", False),
        ("DATA", "554 looks like spam", True),
    ],
)
def test_a_refusal_is_told_with_its_code_alone(
    mail_server: Any, smtp: SmtpSender, letter: Letter, command: str, answer: str, final: bool
) -> None:
    mail_server.answers[command] = answer
    failed = failure(smtp, letter)
    assert (failed.final, failed.maybe_taken) == (final, False)
    assert answer[:3] in failed.problem
    assert "pat@" not in failed.problem
    assert mail_server.received == []


def test_a_connection_that_breaks_after_the_text_leaves_doubt(
    mail_server: Any, smtp: SmtpSender, letter: Letter
) -> None:
    mail_server.hang_up_after_data = True
    failed = failure(smtp, letter)
    assert (failed.final, failed.maybe_taken) == (False, True)


def test_a_server_that_is_away_leaves_no_doubt(sender: Address, clock: Clock, letter: Letter) -> None:
    failed = failure(SmtpSender(Server("127.0.0.1", 1, "offered"), sender, clock), letter)
    assert (failed.final, failed.maybe_taken) == (False, False)


def test_a_user_signs_in(mail_server: Any, sender: Address, clock: Clock, letter: Letter) -> None:
    server = server_of(f"smtp://desk:p%40ss%20word@127.0.0.1:{mail_server.port}")
    SmtpSender(server, sender, clock).send(letter, yes)
    assert mail_server.logins == [("desk", "p@ss word")]
    assert len(mail_server.received) == 1


def test_a_wrong_password_can_be_mended(mail_server: Any, sender: Address, clock: Clock, letter: Letter) -> None:
    server = server_of(f"smtp://desk:wrong@127.0.0.1:{mail_server.port}")
    failed = failure(SmtpSender(server, sender, clock), letter)
    assert not failed.final
    assert "535" in failed.problem
    assert "wrong" not in failed.problem


def test_nothing_is_sent_unencrypted_where_encryption_is_wanted(
    mail_server: Any, sender: Address, clock: Clock, letter: Letter
) -> None:
    server = server_of(f"smtp+starttls://127.0.0.1:{mail_server.port}")
    assert "encryption" in failure(SmtpSender(server, sender, clock), letter).problem
    assert mail_server.received == []


def test_a_password_is_not_sent_unencrypted_to_another_machine(
    mail_server: Any, sender: Address, clock: Clock, letter: Letter
) -> None:
    loopback_by_another_name = replace(server_of(f"smtp://desk:secret@127.0.0.2:{mail_server.port}"), host="0.0.0.0")
    failed = failure(SmtpSender(loopback_by_another_name, sender, clock), letter)
    assert "encryption" in failed.problem
    assert mail_server.logins == []


def test_a_wrong_address_never_reaches_the_server(mail_server: Any, smtp: SmtpSender, letter: Letter) -> None:
    failed = failure(smtp, replace(letter, recipient="pat@example.com\r\nBcc: kim@example.com"))
    assert failed.final
    assert mail_server.received == []


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtp://mail.example.com", Server("mail.example.com", 25, "offered")),
        ("smtp+starttls://mail.example.com", Server("mail.example.com", 587, "start")),
        ("smtps://u:p%40@mail.example.com", Server("mail.example.com", 465, "always", "u", "p@")),
        ("smtps://mail.example.com:2465", Server("mail.example.com", 2465, "always")),
    ],
)
def test_the_address_of_a_server_is_read(url: str, server: Server) -> None:
    assert server_of(url) == server
    assert "p@" not in repr(server_of(url))
