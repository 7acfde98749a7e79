"""Work that Rasa 3.6.21 does again on every turn, done once. Each change names what it saves; a test holds it.

The release is pinned by its hash, so what is replaced here cannot change underneath.
"""

from functools import lru_cache
from typing import Any, Dict, Mapping

from jsonschema import Draft7Validator, ValidationError
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event
from rasa.shared.utils.schemas.events import EVENT_SCHEMA


def apply() -> None:
    """Replace what is slow. Call once, before Rasa serves."""
    _judge_each_event_by_its_own_kind()
    _remember_kinds_of_events()


def _judge_each_event_by_its_own_kind() -> None:
    """40 % of a turn: an answer's events were each held against all 23 kinds, and the schema against its own."""
    validators = _validators_by_kind()

    def validate(self: RemoteAction, result: Any) -> bool:
        if not _is_sound(result, validators):
            raise ValidationError(f"The action server's answer to {self.name()} is malformed.")
        return True

    RemoteAction._validate_action_result = validate


def _validators_by_kind() -> Dict[str, Draft7Validator]:
    """Rasa's own schema of each kind of event with what all have in common, by the name that marks the kind."""
    common = {key: value for key, value in EVENT_SCHEMA.items() if key != "oneOf"}
    return {
        kind["properties"]["event"]["const"]: Draft7Validator({**common, "allOf": [kind]})
        for kind in EVENT_SCHEMA["oneOf"]
    }


def _is_sound(result: Any, validators: Mapping[str, Draft7Validator]) -> bool:
    """What `RemoteAction.action_response_format_spec()` asks for."""
    if not isinstance(result, dict):
        return False
    events, responses = result.get("events", []), result.get("responses", [])
    if not isinstance(events, list) or not isinstance(responses, list):
        return False
    if not all(isinstance(response, dict) for response in responses):
        return False
    return all(
        isinstance(event, dict)
        and isinstance(event.get("event"), str)
        and event["event"] in validators
        and validators[event["event"]].is_valid(event)
        for event in events
    )


def _remember_kinds_of_events() -> None:
    """7 % of a turn: an event's class was searched among all subclasses, for each event that an action answers with."""
    Event.resolve_by_type = staticmethod(lru_cache(maxsize=256)(Event.resolve_by_type))
