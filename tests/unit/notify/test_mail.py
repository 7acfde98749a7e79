"""An e-mail says what it should and goes to one person, whatever the words and the address are made of."""

from dataclasses import replace
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest

from bot.notify.mail import compose, mailbox
from bot.notify.sending import Letter, NotSent

NOW = datetime(2026, 7, 6, 10, 0, tzinfo=ZoneInfo("America/Chicago"))

HOSTILE = ["a\r\nBcc: x@example.com", "a\nBcc: x@example.com", "a\rb", "a\u2028b", "a\x00b", "=?utf-8?q?x?="]


def composed(letter: Letter, sender: Address) -> EmailMessage:
    return compose(letter, sender, NOW)


def test_it_has_what_a_mail_needs(letter: Letter, sender: Address) -> None:
    message = composed(letter, sender)
    assert message["From"] == "Elmbrook Public Safety <reports@elmbrook.example>"
    assert message["To"] == "pat@example.com"
    assert message["Subject"] == "Recibimos su reporte"
    assert message["Date"].datetime == NOW
    assert message["Content-Language"] == "es"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message.get_content() == letter.body


def test_every_try_of_one_row_has_the_same_id_and_another_row_another(letter: Letter, sender: Address) -> None:
    first, again = composed(letter, sender), composed(replace(letter, body="changed"), sender)
    other = composed(replace(letter, id=8), sender)
    assert first["Message-ID"] == again["Message-ID"] == "<frontdesk.ELM-1.7@elmbrook.example>"
    assert other["Message-ID"] != first["Message-ID"]


@pytest.mark.parametrize("typed", HOSTILE)
def test_a_subject_adds_no_header(letter: Letter, sender: Address, typed: str) -> None:
    wire = composed(replace(letter, subject=typed), sender).as_bytes()
    headers = wire.split(b"\r\n\r\n", 1)[0]
    assert b"\r\nBcc" not in headers
    assert headers.count(b"\r\nSubject:") == 1


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "pat",
        "@example.com",
        "pat@",
        "pat@localhost",
        "pat@example.com, kim@example.com",
        "pat@example.com kim@example.com",
        "Pat <pat@example.com>",
        "pat@example.com\r\nBcc: kim@example.com",
        "pat\n@example.com",
        "josé@example.com",
        "pat@exa mple.com",
        "pat@" + "a" * 70 + ".com",
        "\ud800@example.com",
        "(comment)pat@example.com",
        "ö" * 100_000 + "@example.com",
        "pat@" + "ö" * 100_000,
    ],
)
def test_what_is_not_one_address_is_refused_for_good(typed: str) -> None:
    with pytest.raises(NotSent) as refused:
        mailbox(typed)
    assert refused.value.final
    assert typed not in refused.value.problem or typed == ""


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("pat@example.com", "pat@example.com"),
        ("pat.o'neil+x@mail.example.org", "pat.o'neil+x@mail.example.org"),
        ("pat@exämple.com", "pat@xn--exmple-cua.com"),
    ],
)
def test_an_address_is_written_as_mail_servers_take_it(typed: str, written: str) -> None:
    assert mailbox(typed) == written


def test_a_dot_alone_on_a_line_and_long_lines_survive(letter: Letter, sender: Address) -> None:
    body = "one\n.\nthree\n" + "x" * 2000 + "\n"
    assert composed(replace(letter, body=body), sender).get_content() == body
