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
from bot.engine import tuning

good = {"events": [{"event": "slot", "name": "x", "value": 1}], "responses": [{"text": "y"}]}
bad = [{"events": [{"event": "no such"}]}, {"responses": "z"}, {"events": 1}, []]
action = RemoteAction("a", None)

def verdicts():
    found = []
    for answer in [good, {}, *bad]:
        try:
            found.append(action._validate_action_result(answer))
        except ValidationError:
            found.append("refused")
    return found

before = verdicts()
tuning.apply()
assert verdicts() == before == [True, True] + ["refused"] * len(bad), (before, verdicts())
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
