"""Citizens of every kind, each a whole conversation with the running system, judged by what is saved.

Nobody may come out of the wrong door, ever. Of all that is expected of a report and of the chat, most must hold:
people say things in ways that nobody thought of, and these were written before the program was asked.
"""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import yaml
from whole_system import System

from .play import Played, play, wrong

HERE = Path(__file__).parent
CITIZENS: list[dict[str, Any]] = [c for f in sorted(HERE.glob("*.yml")) for c in yaml.safe_load(f.read_text())]
FLOOR = 0.9

pytestmark = pytest.mark.timeout(900)


def _play(system: System, citizen: dict[str, Any]) -> Played:
    played = play(citizen, lambda text, token: system.chat(text, token, sent_at=citizen["now"]))
    if played.outcome["kind"] == "submitted":
        shown = system.command("report", "show", played.outcome["tracking_number"], "--json")
        played.report = json.loads(shown)
    return played


@pytest.fixture(scope="module")
def played(system: System) -> list[Played]:
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda citizen: _play(system, citizen), CITIZENS))


def test_every_citizen_has_a_name_of_its_own() -> None:
    assert len({citizen["id"] for citizen in CITIZENS}) == len(CITIZENS) >= 70


def test_nobody_is_submitted_who_should_be_sent_elsewhere(played: list[Played]) -> None:
    sent = {p.citizen["id"] for p in played if p.outcome["kind"] == "submitted"}
    assert sent - {p.citizen["id"] for p in played if p.expected == "submitted"} == set()


def test_everybody_who_is_sent_elsewhere_is_sent_for_the_right_reason(played: list[Played]) -> None:
    assert {p.citizen["id"]: wrong(p) for p in played if p.expected == "screened_out" and wrong(p)} == {}


def test_nobody_is_sent_elsewhere_who_can_report_here(played: list[Played]) -> None:
    elsewhere = {p.citizen["id"]: p.outcome for p in played if p.outcome["kind"] == "screened_out"}
    assert {name: out for name, out in elsewhere.items() if _expected(played, name) != "screened_out"} == {}


def test_every_conversation_comes_to_an_end(played: list[Played]) -> None:
    assert [p.citizen["id"] for p in played if p.outcome["kind"] == "no end"] == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_nearly_everything_that_is_expected_comes_true(played: list[Played], language: str) -> None:
    ours = [p for p in played if p.citizen["lang"] == language]
    failed = {p.citizen["id"]: wrong(p) for p in ours if wrong(p)}
    assert 1 - len(failed) / len(ours) >= FLOOR, failed


def _expected(played: list[Played], name: str) -> str:
    return next(p.expected for p in played if p.citizen["id"] == name)
