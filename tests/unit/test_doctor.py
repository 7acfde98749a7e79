"""The doctor: each thing that is missing or unsafe is found, with a mend."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot import bootstrap, doctor
from bot.doctor import Finding, examine
from bot.settings import Settings

AGENCY = Path(__file__).parents[2] / "data" / "agencies" / "hartford"

Check = Callable[[Settings], Iterator[Finding]]


def settings(root: Path, **values: object) -> Settings:
    return Settings(root=root, **{"agency": AGENCY, **values})  # type: ignore[arg-type]


def found(check: Check, of: Settings) -> list[Finding]:
    return list(check(of))


def only(check: Check, of: Settings) -> Finding:
    (finding,) = check(of)
    return finding


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Settings]:
    """A migrated database that the program's own settings name."""
    from bot.store.migrate import upgrade

    of = settings(tmp_path)
    monkeypatch.setenv("FRONTDESK_DATABASE_URL", of.database_url)
    bootstrap.forget()
    upgrade(of.database_url)
    yield of
    bootstrap.forget()


def test_every_finding_that_is_not_well_has_a_mend(tmp_path: Path) -> None:
    of = settings(
        tmp_path, trust_sent_at=True, rate_limit=False, public_url="http://reports.example.com", host="0.0.0.0"
    )
    ill = [finding for finding in examine(of) if finding.grade != "ok"]
    assert len(ill) >= 7
    assert all(finding.mend for finding in ill)


BROKEN = (
    "broken check could not be checked: AttributeError: "
    "module 'bot.doctor' has no attribute 'only_a_name_that_is_not_there'"
)


def test_a_check_that_fails_does_not_hide_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken_check(of: Settings) -> Iterator[Finding]:
        yield from [doctor.only_a_name_that_is_not_there]  # type: ignore[attr-defined]

    monkeypatch.setattr(doctor, "CHECKS", (broken_check, doctor.space))
    first, second = examine(settings(tmp_path))
    assert (first.grade, first.what) == ("broken", BROKEN)
    assert second.grade in ("ok", "warning")


def test_a_missing_environment_of_rasa_is_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FRONTDESK_ENGINE_PYTHON", raising=False)
    assert [finding.grade for finding in doctor.pythons(settings(tmp_path))] == ["ok", "broken"]


def test_an_environment_of_rasa_that_does_not_work_is_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\necho 3.9.1 3.6.21\n")
    python.chmod(0o755)
    monkeypatch.setenv("FRONTDESK_ENGINE_PYTHON", str(python))
    assert found(doctor.pythons, settings(tmp_path))[1].grade == "broken"


def test_requirements_newer_than_an_environment_are_told(tmp_path: Path) -> None:
    import os

    for name in (".venv/.app", ".venv-engine/.made", "requirements/app.txt", "requirements/engine.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (1000, 1000))
    os.utime(tmp_path / "requirements/app.txt", (2000, 2000))
    assert [finding.what for finding in doctor.stale_environments(settings(tmp_path))] == [
        ".venv is older than requirements/app.txt"
    ]


def test_without_a_database_the_next_start_makes_one(tmp_path: Path) -> None:
    finding = only(doctor.database, settings(tmp_path))
    assert (finding.grade, finding.what) == ("warning", "there is no database yet")
    assert not (tmp_path / "var").exists()


def test_a_database_that_does_not_answer_is_broken_and_its_password_is_not_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    of = settings(tmp_path, database_url=f"postgresql+psycopg://me:hunter2@127.0.0.1:{port}/x")
    finding = only(doctor.database, of)
    assert finding.grade == "broken"
    assert "hunter2" not in finding.what


def test_a_database_without_officers_is_told(database: Settings) -> None:
    assert [finding.grade for finding in doctor.database(database)] == ["ok", "warning"]


def test_a_database_with_an_officer_is_well(database: Settings) -> None:
    from bot.console.first_officer import ensure

    ensure(bootstrap.store(), bootstrap.clock())
    assert {finding.grade for finding in doctor.database(database)} == {"ok"}


def test_a_port_of_another_program_is_broken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        taken = server.getsockname()[1]
        with socket.create_server(("127.0.0.1", 0)) as other:
            free = other.getsockname()[1]
        grades = [finding.grade for finding in doctor.ports(settings(tmp_path, port=taken, desk_port=free))]
    assert grades == ["broken", "ok"]


def test_a_secret_that_others_can_read_is_told(tmp_path: Path) -> None:
    of = settings(tmp_path)
    of.var.mkdir(mode=0o755)
    of.secret_key_file.write_text("secret")
    of.secret_key_file.chmod(0o644)
    finding = only(doctor.secrets_kept, of)
    assert finding.mend == f"chmod 600 {of.secret_key_file}"
    of.secret_key_file.chmod(0o600)
    assert only(doctor.secrets_kept, of).grade == "ok"


def test_a_file_in_a_closed_folder_is_kept(tmp_path: Path) -> None:
    of = settings(tmp_path)
    of.var.mkdir(mode=0o700)
    of.secret_key_file.write_text("secret")
    of.secret_key_file.chmod(0o644)
    assert only(doctor.secrets_kept, of).grade == "ok"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"public_url": "http://reports.example.com"}, "without encryption"),
        ({"host": "0.0.0.0"}, "both doors listen on"),
    ],
)
def test_addresses_that_strangers_can_listen_to_are_told(tmp_path: Path, values: dict[str, object], words: str) -> None:
    assert words in only(doctor.addresses, settings(tmp_path, **values)).what


@pytest.mark.parametrize("url", ["http://127.0.0.1:8000", "http://localhost:8000", "https://reports.example.com"])
def test_loopback_and_encrypted_addresses_are_well(tmp_path: Path, url: str) -> None:
    assert found(doctor.addresses, settings(tmp_path, public_url=url)) == []


def test_gateways_that_are_missing_or_half_set_up_are_told(tmp_path: Path) -> None:
    mail, text = doctor.gateways(settings(tmp_path, twilio_account_sid="AC0", twilio_from="+15550100"))
    assert mail.mend == "set FRONTDESK_SMTP_URL"
    assert text.mend == "set FRONTDESK_TWILIO_AUTH_TOKEN"
    complete = {"twilio_account_sid": "AC0", "twilio_from": "+15550100", "twilio_auth_token": "t"}
    of = settings(tmp_path, smtp_url="smtps://mail.example.com", **complete)
    assert {finding.grade for finding in doctor.gateways(of)} == {"ok"}


def test_mail_that_leaves_unencrypted_is_told(tmp_path: Path) -> None:
    assert "unencrypted" in found(doctor.gateways, settings(tmp_path, smtp_url="smtp://mail.example.com"))[1].what


def test_switches_for_tests_are_told(tmp_path: Path) -> None:
    assert found(doctor.switches, settings(tmp_path)) == []
    assert len(found(doctor.switches, settings(tmp_path, trust_sent_at=True, rate_limit=False))) == 2


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "LEAST_SPACE", 1 << 80)
    assert only(doctor.space, settings(tmp_path)).grade == "warning"


def test_a_database_in_which_nothing_was_deleted_by_age_is_told(database: Settings) -> None:
    assert only(doctor.retention, database).grade == "warning"


def test_the_doctor_says_when_things_were_last_deleted_by_age(database: Settings) -> None:
    from bot.desk.retention import DUTY
    from bot.store.small import SqlDiary

    now = bootstrap.clock()()
    SqlDiary(bootstrap.store()).done(DUTY, now, {"conversations": 3, "photos": 0})
    told = only(doctor.retention, database)
    assert told.grade == "ok"
    assert f"{now:%Y-%m-%d at %H:%M}" in told.what
    assert told.what.endswith(": 3 conversations")


def test_a_sweep_of_long_ago_is_worth_a_look(database: Settings) -> None:
    from bot.desk.retention import DUTY
    from bot.store.small import SqlDiary

    SqlDiary(bootstrap.store()).done(DUTY, bootstrap.clock()() - doctor.LATEST_SWEEP * 2, {})
    told = only(doctor.retention, database)
    assert (told.grade, "nothing was due" in told.what, bool(told.mend)) == ("warning", True, True)


def test_without_a_database_the_doctor_says_nothing_of_deleting(tmp_path: Path) -> None:
    assert found(doctor.retention, settings(tmp_path)) == []
