"""The messages that tell a citizen about a report: to whom, by which way, in which language, with which facts.

The words are the agency's; they are put in when the message is sent, so that a number that has changed meanwhile
is right.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from typing import Any, Literal, Protocol
from urllib.parse import urlencode

from bot.desk.answering import AnswerLinks
from bot.desk.ports import Envelope
from bot.report.report import Report

Letters = Callable[[Report, str], list[Envelope]]
"""(report, template) → the messages that tell its citizen about it."""

_NAME_LENGTH = 40


class Speaks(Protocol):
    """What is asked of the agency here."""

    def language(self, wanted: str) -> str:
        """`wanted`, if the agency speaks it, else its first language."""


def envelopes_for(
    report: Report,
    template: str,
    agency: Speaks,
    public_url: str,
    extra: Mapping[str, Any] | None = None,
    links: AnswerLinks | None = None,
) -> list[Envelope]:
    """One message by e-mail if the report has an address, else by text message, else none.

    Args:
        report: as it stands after what is told about.
        template: `received`, `asked_back`, `approved` or `rejected`.
        agency: says which languages it speaks.
        public_url: the public door's address, for links.
        extra: facts besides those of the report.
        links: make the link with which a question by e-mail can be answered; a text message is answered by text.
    """
    to = _recipient(report)
    if to is None:
        return []
    medium, recipient = to
    language = agency.language(report.language)
    link = urlencode({"number": report.tracking_number, "lang": language})
    facts = {
        "tracking_number": report.tracking_number,
        "name": greeting_name(report.facts.who.name),
        "incident_type": report.facts.incident_type,
        "status_url": f"{public_url.rstrip('/')}/status?{link}",
        "channel": report.channel,
        "case_number": report.case_number,
        "question": report.question,
        "words": report.rejection_words,
        **(extra or {}),
    }
    if links is not None and template == "asked_back" and medium == "email":
        facts["answer_url"] = links.url(report, language)
    return [Envelope(template, language, recipient, medium, facts, report.tracking_number)]


def letters_of(agency: Speaks, public_url: str, links: AnswerLinks | None = None) -> Letters:
    """`envelopes_for` of one agency and one address."""
    return lambda report, template: envelopes_for(report, template, agency, public_url, links=links)


def greeting_name(name: str | None) -> str:
    """The name to greet by, or "" where it is no plain name.

    Whoever types somebody else's address could else have us send them any text, a link too.
    """
    plain = " ".join((name or "").split())
    fits = 0 < len(plain) <= _NAME_LENGTH and all(_may_stand_in_a_name(char) for char in plain)
    return plain if fits else ""


def _may_stand_in_a_name(char: str) -> bool:
    return unicodedata.category(char)[0] in "LM" or char in " '’-"


def _recipient(report: Report) -> tuple[Literal["email", "sms"], str] | None:
    who = report.facts.who
    if who.email:
        return "email", who.email
    if who.phone:
        return "sms", who.phone
    return None
