"""What stands in the way of a start is said in one sentence, before anything is started."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError
from bot.supervisor import up
from bot.supervisor.plans import plans

AGENCY = Path(__file__).parents[2] / "data" / "agencies" / "hartford"


def settings(root: Path, **values: object) -> Settings:
    return Settings(root=root, **{"agency": AGENCY, **values})  # type: ignore[arg-type]


def test_a_taken_port_is_named_with_the_setting_that_moves_it(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with pytest.raises(SettingsError, match=rf"^Port {port} is taken by another program: .* FRONTDESK_PORT "):
            up.check_ports(settings(tmp_path, port=port))


def test_a_second_start_from_the_same_folder_is_refused(tmp_path: Path) -> None:
    with up._alone(tmp_path / "var"):
        with pytest.raises(SettingsError, match="running already"), up._alone(tmp_path / "var"):
            pass
        with up._alone(tmp_path / "another"):
            pass


def test_a_start_after_a_stop_is_not_refused(tmp_path: Path) -> None:
    for _ in range(2):
        with up._alone(tmp_path / "var"):
            pass


def test_a_database_that_cannot_be_used_is_told_without_its_password(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(SettingsError, match="FRONTDESK_DATABASE_URL") as refused:
        up.migrate(settings(tmp_path, database_url=f"postgresql+psycopg://me:hunter2@127.0.0.1:{port}/x"))
    assert "hunter2" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_rasa_is_started_on_loopback_without_its_interface_and_told_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FRONTDESK_ENGINE_PYTHON", "/bin/sh")
    of = settings(tmp_path, host="0.0.0.0", engine_token="pass", secret_key="k" * 40, smtp_url="smtp://127.0.0.1")
    engine, actions, *others = plans(of, tmp_path / "m.tar.gz", tmp_path / "endpoints.yml")
    assert "127.0.0.1" in engine.command
    assert not {"--enable-api", "0.0.0.0"} & set(engine.command)
    ours = {name: value for name, value in engine.environment.items() if name.startswith("FRONTDESK_")}
    assert ours == {"FRONTDESK_ENGINE_TOKEN": "pass"}
    assert engine.headers == actions.headers == {"X-Frontdesk-Engine": "pass"}
    assert all(plan.environment["FRONTDESK_SECRET_KEY"] == "k" * 40 for plan in (actions, *others))
    assert "k" * 40 not in repr(actions)


def test_all_processes_of_a_whole_system_are_planned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FRONTDESK_ENGINE_PYTHON", "/bin/sh")
    made = plans(settings(tmp_path), tmp_path / "m.tar.gz", tmp_path / "endpoints.yml")
    assert [plan.name for plan in made] == ["engine", "actions", "web", "console", "outbox"]
