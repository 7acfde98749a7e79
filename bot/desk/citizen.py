"""What a citizen can do: tell something, and send the report. Each is one transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.desk.offenses import suggested
from bot.desk.ports import AuditEntry, Clock, DuplicateNumber, Envelope, Store, Unit
from bot.interview.hearing import SecondOpinion
from bot.interview.questions import Intent
from bot.interview.turn import Agency, Incoming, Turn, take
from bot.interview.weighing import Classify
from bot.report.draft import Draft, Outcome
from bot.report.report import Report, Status, Supplement, after
from bot.report.tracking import new_number

_DRAWS = 5
"""A number drawn twice is a one in thousand millions affair; five times in a row it is a broken generator."""

Letters = Callable[[Report, str], list[Envelope]]
"""(report, template) → the messages that tell its citizen about it."""


class UnknownMessage(LookupError):
    """The conversation or the message is not in the store."""


@dataclass(frozen=True)
class CitizenDesk:
    """The citizens' use cases over a store, for one agency."""

    store: Store
    agency: Agency
    letters: Letters
    clock: Clock
    tracking_prefix: str
    second_opinion: SecondOpinion | None = None
    classify: Classify | None = None

    def hear(self, conversation_id: str, message_id: int, intent: Intent, language: str | None = None) -> Turn:
        """Take a stored message in and keep what it led to.

        Raises:
            UnknownMessage: there is no such message in this conversation.
        """
        with self.store.unit() as unit:
            message = unit.conversations.message(message_id)
            if message is None or message.conversation_id != conversation_id:
                raise UnknownMessage(message_id)
            draft = unit.conversations.load_draft(conversation_id) or Draft()
            told = Incoming(message_id, message.text, message.at, intent, language)
            turn = take(draft, told, self.agency, self.second_opinion, self.classify)
            if turn.supplement_to:
                self._supplement(unit, turn.supplement_to, message.text, message.at, message_id)
            unit.conversations.save_draft(conversation_id, turn.draft, self.clock())
            unit.conversations.mark_processed(message_id)
            unit.commit()
        return turn

    def give_up(self, conversation_id: str, message_id: int) -> Draft:
        """A turn failed: the message stays in the transcript, but is not tried again. Returns the draft as it was."""
        with self.store.unit() as unit:
            draft = unit.conversations.load_draft(conversation_id) or Draft()
            unit.conversations.mark_processed(message_id)
            unit.commit()
        return draft

    def submit(self, conversation_id: str) -> Report:
        """Send the report of this conversation: report, audit line, outbox messages and draft in one transaction.

        Sending twice gives the report that was sent first.

        Raises:
            UnknownMessage: the conversation has no draft.
        """
        for _ in range(_DRAWS):
            try:
                return self._submit(conversation_id, new_number(self.tracking_prefix))
            except DuplicateNumber:
                continue
        raise DuplicateNumber(conversation_id)

    def _submit(self, conversation_id: str, number: str) -> Report:
        with self.store.unit() as unit:
            draft = unit.conversations.load_draft(conversation_id)
            if draft is None or draft.first_message_id is None:
                raise UnknownMessage(conversation_id)
            sent = unit.reports.find_submitted(conversation_id, draft.first_message_id)
            if sent is not None:
                return sent
            now = self._told_at(unit, draft)
            report = _report_of(conversation_id, draft, number, now)
            unit.reports.add(report)
            unit.audit.add(AuditEntry(now, "citizen", "submitted", number, {"channel": draft.channel}))
            for letter in self.letters(report, "received"):
                unit.outbox.add(letter, self.clock())
            draft.outcome = Outcome("submitted", tracking_number=number)
            draft.rasa_session += 1
            unit.conversations.save_draft(conversation_id, draft, self.clock())
            unit.commit()
        return report

    def _told_at(self, unit: Unit, draft: Draft) -> datetime:
        last = unit.conversations.message(draft.last_message_id) if draft.last_message_id else None
        return last.at if last else self.clock()

    def _supplement(self, unit: Unit, number: str, text: str, at: datetime, message_id: int) -> None:
        """Add words to a sent report; the answer to an officer's question puts it back into the queue."""
        report = unit.reports.get(number)
        if report is None:
            return
        answers = report.status == Status.NEEDS_INFORMATION
        supplement = Supplement(text, at, message_id, question=report.question if answers else None)
        changed = replace(
            report,
            supplements=(*report.supplements, supplement),
            status=after(report.status, "answer") if answers else report.status,
            question=None if answers else report.question,
        )
        unit.reports.update(changed, report.version)
        unit.audit.add(AuditEntry(self.clock(), "citizen", "answered" if answers else "supplemented", number))


def _report_of(conversation_id: str, draft: Draft, number: str, at: datetime) -> Report:
    facts = draft.facts
    kind = facts.incident_type or ""
    return Report(
        tracking_number=number,
        conversation_id=conversation_id,
        channel=draft.channel,
        language=draft.language,
        submitted_at=at,
        facts=replace(facts, offense_code=suggested(facts, kind, draft.language) if kind else None),
        first_message_id=draft.first_message_id,
        last_message_id=draft.last_message_id,
    )
