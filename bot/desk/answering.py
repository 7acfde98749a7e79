"""The link in an officer's question: it opens the question on any device, and nothing that stood there before.

The address on a report may be mistyped, and an e-mail is read by others: so the link is no key to the conversation.
It opens one question, as long as that is open, and shows what is said from there on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from itsdangerous import BadData, URLSafeSerializer

from bot.desk.ports import Clock, Opening, StaffUnit
from bot.report.draft import Draft
from bot.report.report import Report, Status

LASTS = timedelta(days=30)
"""How long a link opens its question, if nobody answers it before."""

OPEN_FOR = timedelta(days=1)
"""How long a device that has opened a link may go on; the link can be opened again."""

FRAGMENT = "answer"
"""Behind the `#` of an address: browsers do not send it, so it stands in nobody's log of addresses."""

_LONGEST = 400


class LinkOver(LookupError):
    """The link is none of ours, too old, or its question is no longer open. Which of it is not told."""


@dataclass(frozen=True)
class AnswerLinks:
    """Makes and reads the links of one installation."""

    secret: str = field(repr=False)
    public_url: str
    clock: Clock

    def url(self, report: Report, language: str) -> str:
        """The address that opens the question which is open on a report."""
        ends = int((self.clock() + LASTS).timestamp())
        made = self._serializer().dumps([report.tracking_number, _digest(report.question or ""), ends])
        key = made if isinstance(made, str) else made.decode()
        return f"{self.public_url.rstrip('/')}/chat?lang={quote(language)}#{FRAGMENT}={key}"

    def open(self, unit: StaffUnit, key: str, token: str) -> Opening:
        """Let `token` open the question of a link from now on. The unit is the caller's to commit.

        Raises:
            LinkOver: see there.
        """
        number, digest = self._read(key)
        report = unit.reports.get(number)
        if report is None or report.status is not Status.NEEDS_INFORMATION or _digest(report.question or "") != digest:
            raise LinkOver
        asked = _asked_in(unit, report)
        if asked is None:
            raise LinkOver
        opening = Opening(report.conversation_id, number, asked, self.clock() + OPEN_FOR)
        unit.conversations.open_for(token, opening)
        return opening

    def _read(self, key: str) -> tuple[str, str]:
        try:
            told: Any = self._serializer().loads(key[:_LONGEST])
            number, digest, ends = told
            if not isinstance(ends, int) or ends < self.clock().timestamp():
                raise LinkOver
            return str(number), str(digest)
        except (BadData, ValueError, TypeError):
            raise LinkOver from None

    def _serializer(self) -> URLSafeSerializer:
        return URLSafeSerializer(self.secret, salt="an officer's question")


def stands_at(draft: Draft, opening: Opening) -> bool:
    """The conversation is still about the report whose question was opened: else what is said there is not for it."""
    sent = draft.outcome.tracking_number if draft.outcome else None
    return opening.tracking_number in (draft.awaits_answer_on, sent)


def still_open(opening: Opening, now: datetime) -> bool:
    """The device may go on."""
    return now < opening.ends_at


def _asked_in(unit: StaffUnit, report: Report) -> int | None:
    """The last question of an officer in the conversation in which the report was made."""
    asked = [one for e in unit.audit.of_report(report.tracking_number) for one in e.detail.get("messages", ())]
    for message_id in reversed(asked):
        message = unit.conversations.message(message_id)
        if message is not None and message.conversation_id == report.conversation_id:
            return message.id
    return None


def _digest(question: str) -> str:
    return sha256(question.encode("utf-8", "replace")).hexdigest()[:16]
