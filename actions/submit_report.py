"""Sends the report once everything is told, confirmed and agreed to. The number is said after the commit."""

from __future__ import annotations

from typing import Any

from bot.bootstrap import agency, citizen_desk
from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.slots import OUTCOME
from actions.tracker import conversation_of
from bot.words import words


class SubmitReport(Action):
    """`action_submit_report`."""

    def name(self) -> str:
        """The name Rasa calls this action by."""
        return "action_submit_report"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Submit, then say the tracking number and what happens next."""
        report = citizen_desk().submit(conversation_of(tracker))
        facts = {**agency().facts(report.language), "number": report.tracking_number}
        for name in ("utter_submitted", f"utter_aftercare_{report.facts.incident_type}"):
            dispatcher.utter_message(text=words().text(name, report.language, report.channel, **facts))
        return [SlotSet(OUTCOME, "closed")]
