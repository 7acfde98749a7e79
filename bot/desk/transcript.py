"""The words that belong to a report: those it was made of, and those said about it later."""

from __future__ import annotations

from bot.desk.ports import Message, Unit
from bot.report.report import Report


def transcript_of(unit: Unit, report: Report) -> list[Message]:
    """The chat from the report's first message to its last, then officers' questions, answers and additions, in order.

    A conversation goes on after a report, perhaps to another one: what belongs there is left out.
    """
    told = unit.conversations.transcript(report.conversation_id, report.first_message_id, report.last_message_id)
    known = {message.id for message in told}
    later = {extra.message_id for extra in report.supplements if extra.message_id is not None}
    for entry in unit.audit.of_report(report.tracking_number):
        later.update(entry.detail.get("messages", ()))
    found = (unit.conversations.message(message_id) for message_id in sorted(later - known))
    return [*told, *(message for message in found if message is not None)]
