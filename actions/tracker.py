"""What a turn needs out of Rasa's tracker: whose message it is, which, and what Rasa takes it for."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker

from bot.interview.questions import Intent


def conversation_of(tracker: Tracker) -> str:
    """The id of our conversation, which the door sends along."""
    return str(_metadata(tracker)["conversation"])


def message_of(tracker: Tracker) -> int:
    """The id of the stored message."""
    return int(_metadata(tracker)["message"])


def language_of(tracker: Tracker) -> str | None:
    """The language that the page's switch asks for."""
    return _metadata(tracker).get("language")


def intent_of(tracker: Tracker) -> Intent:
    """The intent that Rasa has read."""
    intent = (tracker.latest_message or {}).get("intent") or {}
    return Intent(str(intent.get("name") or "nlu_fallback"), float(intent.get("confidence") or 0.0))


def _metadata(tracker: Tracker) -> dict[str, Any]:
    return (tracker.latest_message or {}).get("metadata") or {}
