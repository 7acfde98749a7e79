"""The officers' door on a real store."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk_world import PASSWORD, World, make_world
from starlette.testclient import TestClient


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = make_world(tmp_path)
    made.officer("rivera")
    made.officer("stone")
    yield made
    made.store.close()


@pytest.fixture
def stranger(world: World) -> Iterator[TestClient]:
    with TestClient(world.app(), follow_redirects=False) as client:
        yield client


@pytest.fixture
def sign_in(world: World) -> Iterator[Callable[[str], TestClient]]:
    clients: list[TestClient] = []

    def signed_in(username: str) -> TestClient:
        client = TestClient(world.app(), follow_redirects=False)
        clients.append(client)
        answer = client.post("/sign-in", data={"username": username, "password": PASSWORD})
        assert answer.status_code == 303, answer.text
        return client

    yield signed_in
    for client in clients:
        client.close()
