"""Sends the report once everything is told, confirmed and agreed to. The number is said after the commit."""

from __future__ import annotations

import logging
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.faults import fault
from actions.slots import OUTCOME
from actions.speech import say
from actions.tracker import conversation_of, message_of
from bot.bootstrap import agency, citizen_desk
from bot.words import words

_log = logging.getLogger(__name__)


class SubmitReport(Action):
    """`action_submit_report`."""

    def name(self) -> str:
        """The name Rasa calls this action by."""
        return "action_submit_report"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Submit, then say the tracking number and what happens next."""
        try:
            report = citizen_desk().submit(conversation_of(tracker))
        except Exception as error:  # noqa: BLE001 - nothing was sent; the draft stands, and the next message sends it
            _log.error("submitting failed: message %s, %s", message_of(tracker), fault(error))
            draft = citizen_desk().give_up(conversation_of(tracker), message_of(tracker))
            dispatcher.utter_message(text=say("utter_trouble", draft))
            return [SlotSet(OUTCOME, "closed")]
        facts = {**agency().facts(report.language), "number": report.tracking_number}
        for name in ("utter_submitted", f"utter_aftercare_{report.facts.incident_type}"):
            dispatcher.utter_message(text=words().text(name, report.language, report.channel, **facts))
        return [SlotSet(OUTCOME, "closed")]
