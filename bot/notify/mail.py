"""An e-mail as it goes over the wire. Nothing that a citizen wrote can become a header or a second recipient."""

from __future__ import annotations

from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from bot.notify.sending import Letter, NotSent

_ADDRESS_LENGTH = 254  # RFC 5321


def compose(letter: Letter, sender: Address, date: object) -> EmailMessage:
    """The message, with a Message-ID made from the outbox row: whoever gets it twice can tell.

    Raises:
        NotSent: the recipient is not one e-mail address.
    """
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = Address(addr_spec=mailbox(letter.recipient))
    message["Subject"] = " ".join(letter.subject.split())
    message["Date"] = format_datetime(date)  # type: ignore[arg-type]  # an aware datetime
    message["Message-ID"] = message_id(letter, sender)
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.body, charset="utf-8")
    message["Content-Language"] = letter.language
    return message


def message_id(letter: Letter, sender: Address) -> str:
    """The same for every try of one row."""
    return f"<frontdesk.{letter.tracking_number or 'note'}.{letter.id}@{sender.domain}>"


def mailbox(recipient: str) -> str:
    """One address that every mail server takes: a domain outside ASCII in its encoded form.

    Raises:
        NotSent: it is no single address, or its first part is outside ASCII.
    """
    if len(recipient) > _ADDRESS_LENGTH:
        raise NotSent("recipient is not an e-mail address", final=True)
    try:
        address = Address(addr_spec=recipient)
        domain = address.domain.encode("idna").decode("ascii")
        plain = Address(username=address.username, domain=domain).addr_spec
    except (ValueError, IndexError, HeaderParseError) as error:
        raise NotSent("recipient is not an e-mail address", final=True) from error
    unchanged = f"{address.username}@{address.domain}" == recipient  # no comment, no second address, no line break
    if not unchanged or not plain.isascii() or not address.username or "." not in domain:
        raise NotSent("recipient is not an e-mail address", final=True)
    return plain
