"""What we replace in Rasa is there to be replaced, and does what it did."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from bot.rasa_process import EngineMissing, engine_environment, engine_python

ROOT = Path(__file__).parents[2]

JUDGING = """
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import Event
from bot.engine import tuning

EVENTS = [
    {"event": "slot", "name": "x", "value": 1},
    {"event": "slot", "name": "x", "value": {"a": [1]}, "timestamp": None},
    {"event": "form", "name": None},
    {"event": "active_loop", "name": "report_form"},
    {"event": "followup", "name": "action_listen"},
    {"event": "session_started"},
    {"event": "reset_slots"},
    {"event": "bot", "text": "hello", "data": {}},
]
MALFORMED = [
    {"event": "no such"},
    {"event": None},
    {"event": ["slot"]},
    {"name": "x"},
    {"event": "slot", "value": 1},
    {"event": "slot", "name": "x", "value": 1, "timestamp": "now"},
    {"event": "slot", "name": "x", "value": 1, "metadata": []},
    {"event": "bot", "text": 7},
    {"event": "followup", "name": 7},
    "slot",
    None,
]
ANSWERS = [{}, {"events": [], "responses": []}, {"responses": [{"text": "y"}]}, {"events": EVENTS}]
ANSWERS += [{"events": [event]} for event in EVENTS + MALFORMED]
ANSWERS += [{"responses": "z"}, {"responses": ["z"]}, {"events": 1}, {"events": None}, [], None, "x"]
action = RemoteAction("a", None)

def verdicts():
    found = []
    for answer in ANSWERS:
        try:
            found.append(action._validate_action_result(answer))
        except ValidationError:
            found.append(False)
    return found

def kinds():
    return [Event.resolve_by_type(name) for name in ("slot", "bot", "user", "action", "topic")]

before, kinds_before = verdicts(), kinds()
assert before[:4] == [True] * 4 and before[-7:] == [False] * 7, before
tuning.apply()
for answer, was, is_now in zip(ANSWERS, before, verdicts()):
    assert was == is_now, (answer, was, is_now)
assert kinds() == kinds() == kinds_before
try:
    Event.resolve_by_type("no such")
except ValueError:
    pass
else:
    raise AssertionError("an unknown kind was taken")
"""


RUNNER = """
from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema, SchemaNode
from rasa.engine.runner.dask import DaskGraphRunner
from bot.engine import tuning

calls = []

class Adds(GraphComponent):
    @classmethod
    def create(cls, config, model_storage, resource, execution_context):
        return cls()

    def add(self, left=1, right=0):
        calls.append((left, right))
        if left == "fail":
            raise RuntimeError("as told")
        return left + right

def node(needs, target=False):
    return SchemaNode(needs=needs, uses=Adds, constructor_name="create", fn="add", config={}, is_target=target)

schema = GraphSchema({
    "a": node({"left": "given"}),
    "b": node({"left": "a", "right": "a"}),
    "c": node({"left": "b", "right": "a"}, target=True),
    "d": node({"left": "b", "right": "given"}, target=True),
    "unused": node({"left": "given"}),
})
runner = DaskGraphRunner(schema, None, ExecutionContext(schema))

def outcome(inputs, targets):
    calls.clear()
    try:
        return runner.run(inputs=inputs, targets=targets), sorted(map(str, calls))
    except Exception as error:
        return type(error).__name__, sorted(map(str, calls))

CASES = [
    ({"given": 1}, None),
    ({"given": 1}, ["a"]),
    ({"given": 1}, ["d", "c"]),
    ({"given": 1}, ["given"]),
    ({"given": 1, "b": 7}, ["c"]),
    ({"given": "fail"}, ["c"]),
    ({}, ["a"]),
]
before = [outcome(*case) for case in CASES]
assert before[0] == ({"c": 3, "d": 3}, sorted(map(str, [(1, 0), (1, 1), (2, 1), (2, 1)]))), before[0]
tuning.apply()
for case, was in zip(CASES, before):
    assert outcome(*case) == was, (case, was, outcome(*case))
"""

WEIGHTS = """
import numpy as np
from types import SimpleNamespace
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier as Classifier
from bot.engine import tuning

weights = np.arange(12.0).reshape(3, 4)
Classifier.load = classmethod(lambda cls, *args, **kwargs: SimpleNamespace(clf=SimpleNamespace(coef_=weights.copy())))
tuning.apply()
loaded = Classifier.load().clf.coef_
assert loaded.flags["F_CONTIGUOUS"] and (loaded == weights).all()
"""


@pytest.mark.timeout(200)
@pytest.mark.parametrize("code", [JUDGING, RUNNER, WEIGHTS], ids=["judging answers", "running components", "weights"])
def test_what_is_replaced_does_what_it_did(code: str) -> None:
    try:
        python = engine_python(ROOT)
    except EngineMissing as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(error))
    done = subprocess.run(
        [str(python), "-c", code], cwd=ROOT, env=engine_environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
