"""The officers' door on a real store."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from desk_world import PASSWORD, DoorClient, World, make_world

from bot.store.migrate import upgrade


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("officers-door") / "empty.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def world(empty_database: Path, tmp_path: Path) -> Iterator[World]:
    made = make_world(tmp_path, empty_database)
    made.officer("rivera")
    made.officer("stone")
    yield made
    made.store.close()


@pytest.fixture(scope="session")
def portal() -> Iterator[BlockingPortal]:
    with start_blocking_portal() as portal:
        yield portal


@pytest.fixture
def visit(world: World, portal: BlockingPortal) -> Iterator[Callable[[], DoorClient]]:
    """Opens the door anew, for another browser."""
    made: list[DoorClient] = []

    def open_() -> DoorClient:
        made.append(DoorClient(world.app(), portal))
        return made[-1]

    yield open_
    for client in made:
        client.close()


@pytest.fixture
def stranger(visit: Callable[[], DoorClient]) -> DoorClient:
    return visit()


@pytest.fixture
def sign_in(visit: Callable[[], DoorClient]) -> Callable[[str], DoorClient]:
    def signed_in(username: str) -> DoorClient:
        client = visit()
        answer = client.post("/sign-in", data={"username": username, "password": PASSWORD})
        assert answer.status_code == 303, answer.text
        return client

    return signed_in
