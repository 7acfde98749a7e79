"""One real Rasa with a tiny bot for all tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tiny_engine import Engine, running


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    with running(tmp_path_factory.mktemp("tiny")) as started:
        yield started
