"""Work that Rasa 3.6.21 does again on every turn, done once. Each change names what it saves; a test holds it.

The release is pinned by its hash, so what is replaced here cannot change underneath.
"""

from typing import Any, Dict

from jsonschema import Draft7Validator, ValidationError
from jsonschema.exceptions import best_match
from rasa.core.actions.action import RemoteAction


def apply() -> None:
    """Replace what is slow. Call once, before Rasa serves."""
    _check_answers_not_the_schema()


def _check_answers_not_the_schema() -> None:
    """A third of a form's turn: with each answer of the action server the schema itself was checked again."""
    schema = RemoteAction.action_response_format_spec()
    Draft7Validator.check_schema(schema)
    validator = Draft7Validator(schema)

    def validate(self: RemoteAction, result: Dict[str, Any]) -> bool:
        error = best_match(validator.iter_errors(result))
        if error is not None:
            raise ValidationError(f"The action server's answer to {self.name()} is malformed: {error.message[:200]}")
        return True

    RemoteAction._validate_action_result = validate
