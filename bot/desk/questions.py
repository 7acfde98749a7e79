"""An officer's question, put where the citizen will see it: the chat of the report, and the phone it goes to."""

from __future__ import annotations

import secrets
from datetime import datetime

from bot.desk.ports import Unit
from bot.report.draft import Draft
from bot.report.report import Report

SMS = "sms"


def put_question(unit: Unit, report: Report, question: str, at: datetime) -> list[int]:
    """Write the question into the citizen's chat and wait there for the answer; returns the messages' ids.

    Without an e-mail address the question goes out as a text message, and whoever is asked by text answers by text:
    so it is also put into the text conversation of that number, which is begun if there is none.
    """
    return [
        _ask_in(unit, conversation, channel, report, question, at)
        for conversation, channel in _conversations(unit, report, at).items()
    ]


def _conversations(unit: Unit, report: Report, at: datetime) -> dict[str, str]:
    found = {report.conversation_id: report.channel}
    who = report.facts.who
    if who.phone and not who.email:
        texting = unit.conversations.find_by_owner(who.phone)
        if texting is None:
            texting = unit.conversations.start(secrets.token_urlsafe(32), SMS, at, owner=who.phone)
        found.setdefault(texting, SMS)
    return found


def _ask_in(unit: Unit, conversation: str, channel: str, report: Report, question: str, at: datetime) -> int:
    draft = unit.conversations.load_draft(conversation) or Draft(language=report.language, channel=channel)
    draft.awaits_answer_on = report.tracking_number
    unit.conversations.save_draft(conversation, draft, at)
    return unit.conversations.add_message(conversation, "officer", question, at)
