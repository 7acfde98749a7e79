"""One running system for all scenarios: they are citizens of the same day, and stand alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from whole_system import System, running


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    var: Path = tmp_path_factory.mktemp("var")
    with running(var, TRUST_SENT_AT="1", RATE_LIMIT="off") as started:
        yield started
