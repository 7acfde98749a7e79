"""Sending by SMTP, to the server of `FRONTDESK_SMTP_URL`."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

from bot.notify.mail import compose, mailbox
from bot.notify.sending import ClaimLost, Handing, Letter, NotSent

TIMEOUT = 30.0
"""Seconds for each step of the talk with the server; a whole try stays below the lease of a claim."""

_LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True)
class Server:
    """A mail server. `tls`: `always` from the first byte, `start` after STARTTLS, `offered` if the server offers it."""

    host: str
    port: int
    tls: str
    user: str | None = None
    password: str | None = field(default=None, repr=False)


def server_of(url: str) -> Server:
    """smtp://, smtp+starttls:// (no sending without it) or smtps://, with user:password@ where the server wants one."""
    parts = urlsplit(url)
    tls = {"smtps": "always", "smtp+starttls": "start"}.get(parts.scheme, "offered")
    port = parts.port or {"always": 465, "start": 587}.get(tls, 25)
    user = unquote(parts.username) if parts.username else None
    return Server(parts.hostname or "", port, tls, user, unquote(parts.password or "") if user else None)


class SmtpSender:
    """`bot.notify.sending.Sender` for e-mail."""

    def __init__(
        self, server: Server, sender: Address, clock: Callable[[], datetime], timeout: float = TIMEOUT
    ) -> None:
        self._server = server
        self._sender = sender
        self._clock = clock
        self._timeout = timeout

    def send(self, letter: Letter, handing: Handing) -> None:
        """Send it, or raise."""
        message = compose(letter, self._sender, self._clock())
        with self._talking() as smtp:
            _accepted(smtp.mail(self._sender.addr_spec), "sender refused")
            _accepted(smtp.rcpt(mailbox(letter.recipient)), "recipient refused", final=True)
            if not handing():
                raise ClaimLost
            _transmit(smtp, message)

    @contextmanager
    def _talking(self) -> Iterator[smtplib.SMTP]:
        """A greeted, encrypted where wanted, signed-in connection; what goes wrong with it comes as `NotSent`."""
        smtp = None
        try:
            smtp = self._connected()
            self._secure(smtp)
            if self._server.user:
                smtp.login(self._server.user, self._server.password or "")
            yield smtp
        except smtplib.SMTPResponseException as error:
            raise NotSent(f"mail server: {error.smtp_code} at {type(error).__name__}") from error
        except (smtplib.SMTPException, OSError) as error:
            raise NotSent(f"mail server: {type(error).__name__}") from error
        finally:
            if smtp is not None:
                _say_goodbye(smtp)

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        if server.tls == "always":
            context = ssl.create_default_context()
            return smtplib.SMTP_SSL(server.host, server.port, timeout=self._timeout, context=context)
        return smtplib.SMTP(server.host, server.port, timeout=self._timeout)

    def _secure(self, smtp: smtplib.SMTP) -> None:
        server = self._server
        smtp.ehlo_or_helo_if_needed()
        if server.tls == "always":
            return
        if smtp.has_extn("starttls"):
            smtp.starttls(context=ssl.create_default_context())
            smtp.ehlo()
        elif server.tls == "start" or (server.user and server.host not in _LOOPBACK):
            raise NotSent("mail server: offers no encryption")


def _say_goodbye(smtp: smtplib.SMTP) -> None:
    """A server that has taken the message and then fails at QUIT has taken it all the same."""
    try:
        smtp.quit()
    except (smtplib.SMTPException, OSError):
        smtp.close()


def _transmit(smtp: smtplib.SMTP, message: EmailMessage) -> None:
    try:
        reply = smtp.data(message.as_bytes())
    except smtplib.SMTPDataError as error:  # declined before anything was read
        raise NotSent(f"message refused: {error.smtp_code}") from error
    except (smtplib.SMTPServerDisconnected, OSError) as error:
        raise NotSent("mail server: connection lost while sending", maybe_taken=True) from error
    _accepted(reply, "message refused", final=True)


def _accepted(reply: tuple[int, bytes], what: str, *, final: bool = False) -> None:
    """5xx is final where `final` says so (elsewhere the setup is wrong and can be mended); 4xx asks to come again."""
    code = reply[0]
    if not 200 <= code < 300:
        raise NotSent(f"{what}: {code}", final=final and code >= 500)
