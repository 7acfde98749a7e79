"""The supervisor's parts: waits, ports, logs, events, Rasa's endpoints."""

from __future__ import annotations

import os
import socket
import stat
from pathlib import Path

import pytest
import yaml

from bot.settings import Settings
from bot.supervisor.backoff import Backoff
from bot.supervisor.endpoints import endpoints, write_endpoints
from bot.supervisor.events import Events
from bot.supervisor.logs import Output, RotatedFile, brief, error_in
from bot.supervisor.ports import free_port, is_free


def settings(root: Path, **values: object) -> Settings:
    agency = root / "data" / "agencies" / "hartford"
    agency.mkdir(parents=True, exist_ok=True)
    (agency / "agency.toml").touch()
    return Settings(root=root, engine_token="pass", **values)  # type: ignore[arg-type]


def test_waits_double_up_to_half_a_minute() -> None:
    backoff = Backoff()
    assert [backoff.next_wait(0.1) for _ in range(8)] == [1, 2, 4, 8, 16, 30, 30, 30]


def test_a_process_that_ran_well_begins_with_the_shortest_wait_again() -> None:
    backoff = Backoff()
    for _ in range(5):
        backoff.next_wait(0.1)
    assert backoff.next_wait(3600) == 1
    assert backoff.next_wait(0.1) == 2


def test_a_thousand_falls_keep_the_longest_wait() -> None:
    backoff = Backoff()
    assert {backoff.next_wait(0) for _ in range(1000)} == {1, 2, 4, 8, 16, 30}


def test_a_port_with_a_listener_is_not_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert not is_free("127.0.0.1", port)
        assert free_port(port) != port
    assert is_free("127.0.0.1", port)


def test_the_preferred_port_is_taken_where_it_is_free_and_not_spoken_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert free_port(port) == port
    assert free_port(port, frozenset({port})) != port


def test_a_full_log_makes_room_and_the_oldest_goes(tmp_path: Path) -> None:
    file = RotatedFile(tmp_path / "logs" / "x.log", largest=10, kept=2)
    for number in range(5):
        file.write(b"line %d..\n" % number)
    file.close()
    texts = {path.name: path.read_text() for path in (tmp_path / "logs").iterdir()}
    assert texts == {"x.log": "line 4..\n", "x.log.1": "line 3..\n", "x.log.2": "line 2..\n"}


def test_a_log_is_for_its_owner_alone(tmp_path: Path) -> None:
    RotatedFile(tmp_path / "x.log").close()
    assert stat.S_IMODE((tmp_path / "x.log").stat().st_mode) == 0o600


def test_what_a_process_says_is_kept_whole_and_its_errors_are_told(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    told: list[str] = []
    output = Output(os.fdopen(reading, "rb"), tmp_path / "x.log", told.append)
    with os.fdopen(writing, "wb") as pipe:
        pipe.write(b"INFO fine\n\x1b[91mERROR broken\x1b[0m\n\xff\xfe\nlast words without an end")
    assert output.why_ended() == "ERROR broken"
    assert told == ["ERROR broken"]
    assert (tmp_path / "x.log").read_bytes().startswith(b"INFO fine\n")
    assert (tmp_path / "x.log").read_bytes().endswith(b"last words without an end\n")


@pytest.mark.parametrize(
    "line",
    [
        "2026-11-21 22:01:02,156 ERROR rasa_sdk.executor failed",
        "ModuleNotFoundError: No module named 'x'",
        "rasa.shared.exceptions.RasaException: no token",
    ],
)
def test_errors_are_recognised(line: str) -> None:
    assert error_in(line)


@pytest.mark.parametrize("line", ["INFO all well", "0 errors", "the ErrorHandler: ready", "", "x" * 100_000])
def test_other_lines_are_no_errors(line: str) -> None:
    assert not error_in(line)


def test_an_events_text_is_short() -> None:
    assert len(brief("word " * 1000)) == 160


def test_an_event_is_one_line_with_time_and_name() -> None:
    lines: list[str] = []
    Events(lines.append).tell("web", "ready (1.0 s)")
    (line,) = lines
    assert line[8:] == "  web       ready (1.0 s)"


def test_the_same_processs_errors_are_told_once_a_minute_and_the_rest_is_counted() -> None:
    now, lines = [0.0], list[str]()
    events = Events(lines.append, lambda: now[0])
    for second in (0, 1, 2, 59, 61):
        now[0] = second
        events.error("engine", f"at {second}")
    events.error("web", "another process")
    assert [line[20:] for line in lines] == [
        "error: at 0",
        "error: at 61 (and 3 more since the last)",
        "error: another process",
    ]


BASE: dict[str, dict[str, object]] = {
    "action_endpoint": {"url": "x", "enable_selective_domain": True},
    "tracker_store": {"type": "t", "db": "d"},
}


def test_rasa_learns_this_starts_port_and_token(tmp_path: Path) -> None:
    made = endpoints(BASE, settings(tmp_path, actions_port=7001))
    assert made["action_endpoint"] == {
        "url": "http://127.0.0.1:7001/webhook",
        "token": "pass",
        "enable_selective_domain": True,
    }
    assert made["tracker_store"] == {"type": "t", "db": str(tmp_path / "var" / "tracker.db")}
    assert BASE["action_endpoint"]["url"] == "x"


def test_with_redis_several_engines_share_locks_and_trackers(tmp_path: Path) -> None:
    made = endpoints(BASE, settings(tmp_path, redis_url="rediss://me:p%40ss@redis.example.com:7000/3"))
    for name in ("lock_store", "tracker_store"):
        shown = {key: made[name][key] for key in ("url", "port", "db", "username", "password", "use_ssl")}
        assert shown == {
            "url": "redis.example.com",
            "port": 7000,
            "db": 3,
            "username": "me",
            "password": "p@ss",
            "use_ssl": True,
        }
    assert made["lock_store"]["type"] == "redis"
    assert made["tracker_store"]["record_exp"] > 0


def test_the_written_endpoints_are_for_their_owner_alone(tmp_path: Path) -> None:
    (tmp_path / "endpoints.yml").write_text(yaml.safe_dump(BASE))
    path = tmp_path / "var" / "endpoints.yml"
    path.parent.mkdir()
    path.write_text("old")
    path.chmod(0o644)
    assert write_endpoints(settings(tmp_path)) == path
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert yaml.safe_load(path.read_text())["action_endpoint"]["token"] == "pass"
