"""The one custom action of a turn: reads the whole message, screens it, and says what is asked next.

Rasa asks the question itself, out of `data/responses/`, by the slot that is requested here. The slots only mirror
the draft in our store, and hold no fact: the tracker is no second copy of a report.
"""

from __future__ import annotations

import logging
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.faults import fault
from actions.slots import ATTEMPT, LANGUAGE, OUTCOME, REQUESTED, mirror, requested
from actions.speech import speak
from actions.tracker import conversation_of, intent_of, language_of, message_of
from bot.bootstrap import citizen_desk
from bot.interview.ladder import attempt_of
from bot.interview.turn import Turn

_log = logging.getLogger(__name__)


class ValidateReportForm(Action):
    """`validate_report_form`, which Rasa calls once in every turn of the form."""

    def name(self) -> str:
        """The name Rasa calls this action by."""
        return "validate_report_form"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Take the message in, speak, and request the next slot."""
        try:
            turn = citizen_desk().hear(
                conversation_of(tracker), message_of(tracker), intent_of(tracker), language_of(tracker)
            )
        except Exception as error:  # noqa: BLE001 - a fault of ours must not leave a person without an answer
            _log.error("turn failed: message %s, %s", message_of(tracker), fault(error))
            turn = Turn(citizen_desk().give_up(conversation_of(tracker), message_of(tracker)))
            turn.say("utter_trouble")
        speak(dispatcher, turn)
        return _events(turn, tracker)


def _events(turn: Turn, tracker: Tracker) -> list[dict[str, Any]]:
    draft = turn.draft
    asks = draft.asks
    return [
        SlotSet(LANGUAGE, draft.language),
        SlotSet(ATTEMPT, attempt_of(draft)),
        SlotSet(OUTCOME, "ready" if turn.ready else ("closed" if asks is None else None)),
        *mirror(draft, tracker.slots),
        SlotSet(REQUESTED, requested(draft)),
    ]
