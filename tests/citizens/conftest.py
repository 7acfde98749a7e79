"""The running system that the citizens talk to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from whole_system import System, running


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    var: Path = tmp_path_factory.mktemp("citizens")
    with running(var, TRUST_SENT_AT="1", RATE_LIMIT="off") as started:
        yield started
