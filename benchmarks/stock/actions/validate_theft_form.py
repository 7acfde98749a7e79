"""What the stock bot's form accepts. It reads nothing and stores nothing: the least that a validation can be."""

from __future__ import annotations

from typing import Any

from rasa_sdk import FormValidationAction, Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict


class ValidateTheftForm(FormValidationAction):  # type: ignore[misc]  # rasa-sdk ships no types
    """`validate_theft_form`."""

    def name(self) -> str:
        """The name Rasa calls this action by."""
        return "validate_theft_form"

    def validate_phone(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> dict[str, Any]:
        """A number of ten digits."""
        digits = "".join(character for character in str(value) if character.isdigit())
        return {"phone": digits if len(digits) == 10 else None}

    def validate_name(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> dict[str, Any]:
        """Any name that is not empty."""
        return {"name": str(value).strip() or None}
