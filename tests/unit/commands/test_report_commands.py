"""The commands that look at reports and add officers, on a database of their own."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner, Result

from bot import bootstrap
from bot.cli import frontdesk
from bot.desk.passwords import verify_password
from bot.report.export import public_json
from bot.report.facts import Facts, Where
from bot.report.report import Report, Status
from bot.report.tracking import check_character
from bot.store.migrate import upgrade

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 7, 6, 10, 0, tzinfo=ZONE)
NUMBER = "ELM-2345-678" + check_character("2345678")

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    monkeypatch.setenv("FRONTDESK_DATABASE_URL", f"sqlite:///{tmp_path / 'frontdesk.db'}")
    monkeypatch.setenv("FRONTDESK_AGENCY", str(Path(__file__).parents[2] / "agencies" / "elmbrook"))
    bootstrap.forget()
    upgrade(bootstrap.settings().database_url)
    yield lambda *arguments, typed=None: CliRunner().invoke(frontdesk, list(arguments), input=typed)
    bootstrap.forget()


@pytest.fixture
def report(run: Run) -> Report:
    with bootstrap.store().unit() as unit:
        conversation = unit.conversations.start("token", "web", NOW)
        first = unit.conversations.add_message(conversation, "citizen", "my bike \x1b[2J is gone", NOW)
        last = unit.conversations.add_message(conversation, "assistant", "Sorry to hear it.", NOW)
        unit.conversations.add_message(conversation, "citizen", "something else", NOW)
        facts = Facts("larceny", where=Where("area", "the mill"), how="José's bike")
        made = Report(NUMBER, conversation, "web", "en", NOW, facts, first_message_id=first, last_message_id=last)
        unit.reports.add(made)
        unit.commit()
    return made


def test_a_report_is_shown_as_the_interface_says(run: Run, report: Report) -> None:
    shown = run("report", "show", NUMBER, "--json")
    assert shown.exit_code == 0
    assert json.loads(shown.stdout) == public_json(report)
    assert "2026-07-06T10:00:00-05:00" in shown.stdout


@pytest.mark.parametrize("typed", [NUMBER.lower(), NUMBER.replace("-", ""), NUMBER.replace("-", " ")])
def test_a_number_may_be_typed_as_it_was_heard(run: Run, report: Report, typed: str) -> None:
    assert json.loads(run("report", "show", typed, "--json").stdout)["tracking_number"] == NUMBER


def test_a_report_is_shown_to_people_too(run: Run, report: Report) -> None:
    assert "José's bike" in run("report", "show", NUMBER).stdout


@pytest.mark.parametrize("number", ["ELM-0000-0000", "", "'; DROP TABLE reports; --", "x" * 5000])
@pytest.mark.parametrize("command", [("report", "show"), ("transcript",)])
def test_an_unknown_number_is_one_sentence_and_no_success(
    run: Run, report: Report, command: tuple[str, ...], number: str
) -> None:
    ended = run(*command, number, "--json")
    assert ended.exit_code == 1
    assert ended.stdout == ""
    assert ended.stderr.startswith("Error: There is no report")


def test_reports_are_listed(run: Run, report: Report) -> None:
    (row,) = json.loads(run("report", "list", "--json").stdout)
    assert (row["tracking_number"], row["status"], row["place"]) == (NUMBER, "submitted", "the mill")
    assert NUMBER in run("report", "list").stdout
    assert json.loads(run("report", "list", "--json", "--status", "approved").stdout) == []
    assert json.loads(run("report", "list", "--json", "--search", "jose").stdout) != []


def test_an_unknown_status_is_refused_with_those_there_are(run: Run, report: Report) -> None:
    ended = run("report", "list", "--status", "lost")
    assert ended.exit_code == 2
    assert ", ".join(Status) in ended.stderr


def test_the_transcript_is_that_of_the_report(run: Run, report: Report) -> None:
    messages = json.loads(run("transcript", NUMBER, "--json").stdout)
    assert [(m["author"], m["text"]) for m in messages] == [
        ("citizen", "my bike \x1b[2J is gone"),
        ("assistant", "Sorry to hear it."),
    ]
    assert set(messages[0]) == {"id", "author", "at", "text", "buttons"}


def test_a_terminal_obeys_nothing_that_a_citizen_sent(run: Run, report: Report) -> None:
    shown = run("transcript", NUMBER).stdout
    assert "\x1b" not in shown
    assert "my bike �[2J is gone" in shown


def test_an_officer_is_added_with_a_made_password(run: Run) -> None:
    added = run("officer", "add", "Sam", "--name", "Sam Example", "--badge", "101", "--generate")
    assert added.exit_code == 0
    password = added.stdout.splitlines()[-1].removeprefix("Password: ")
    with bootstrap.store().unit(reading=True) as unit:
        officer = unit.officers.by_username("sam")
    assert officer is not None
    assert officer.role == "officer"
    assert verify_password(officer.password_hash, password)


def test_an_officers_password_is_asked_for_twice_and_not_shown(run: Run) -> None:
    typed = "a long enough word\na long enough word\n"
    added = run("officer", "add", "sam", "--name", "Sam", "--badge", "1", typed=typed)
    assert added.exit_code == 0
    assert "a long enough word" not in added.stdout
    assert json.loads(run("officer", "list", "--json").stdout) == [
        {"username": "sam", "name": "Sam", "badge": "1", "role": "officer", "active": True}
    ]


def test_a_weak_password_and_a_taken_name_are_refused(run: Run) -> None:
    assert run("officer", "add", "sam", "--name", "S", "--badge", "1", typed="short\nshort\n").exit_code == 1
    assert run("officer", "add", "sam", "--name", "S", "--badge", "1", "--generate").exit_code == 0
    again = run("officer", "add", "SAM", "--name", "S", "--badge", "1", "--generate")
    assert again.exit_code == 1
    assert "already" in again.stderr


def test_a_database_without_tables_is_told_in_one_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "frontdesk.db").unlink()
    (tmp_path / "frontdesk.db").touch()
    ended = run("report", "show", NUMBER)
    assert ended.exit_code == 1
    assert "frontdesk up" in ended.stderr
