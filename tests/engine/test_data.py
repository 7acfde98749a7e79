"""The assistant's own data, as Rasa's validator sees it: unknown intents, actions without a rule, contradictions."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from bot.rasa_process import EngineMissing, engine_environment, engine_python

ROOT = Path(__file__).parents[2]
# Forms ask, and actions speak, by names that Rasa's validator cannot see.
UNSEEN = re.compile(r"The utterance 'utter_\w{1,80}' is not used in any story or rule")


@pytest.mark.timeout(300)
def test_rasas_validator_has_nothing_to_say() -> None:
    try:
        python = engine_python(ROOT)
    except EngineMissing as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(error))
    done = subprocess.run(
        [str(python), "-m", "bot.engine", "data", "validate", "--data", "data", "--domain", "domain.yml"],
        cwd=ROOT,
        env=engine_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stdout + done.stderr
    warnings = [line for line in said.splitlines() if "UserWarning: " in line and not UNSEEN.search(line)]
    assert done.returncode == 0, said[-3000:]
    assert warnings == []
