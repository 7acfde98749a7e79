"""What we replace in Rasa is there to be replaced, and does what it did."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from bot.rasa_process import EngineMissing, engine_environment, engine_python

ROOT = Path(__file__).parents[2]

CHECK = """
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


@pytest.mark.timeout(200)
def test_answers_are_judged_as_rasa_judged_them() -> None:
    try:
        python = engine_python(ROOT)
    except EngineMissing as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(error))
    done = subprocess.run(
        [python, "-c", CHECK], cwd=ROOT, env=engine_environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
