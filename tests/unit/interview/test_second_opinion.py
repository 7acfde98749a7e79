"""A place that the gazetteer does not know: the conversation asks whoever was given to it, and takes the answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from geocoder_peer import Peer, geocoder_peer
from interview_chat import NOW, Department

from bot import bootstrap
from bot.interview.turn import Incoming, take
from bot.report.draft import Draft
from bot.report.facts import Where
from bot.report.screening import Reason
from bot.understanding.where import Where as ReadWhere

TOLD = "My bike was stolen from 12 Wibblethorpe Rd yesterday between 2 and 4 pm. Nobody saw it, no cameras."


class Oracle:
    """Knows a side of the line, and remembers what it was asked about."""

    def __init__(self, inside: bool) -> None:
        self.inside = inside
        self.asked: list[str] = []

    def __call__(self, reading: ReadWhere) -> ReadWhere:
        self.asked.append(reading.text)
        return replace(reading, inside=self.inside)


@pytest.fixture
def peer() -> Iterator[Peer]:
    with geocoder_peer() as running:
        yield running


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[pytest.MonkeyPatch]:
    monkeypatch.setenv("FRONTDESK_VAR", str(tmp_path))
    bootstrap.forget()
    yield monkeypatch
    bootstrap.forget()


def told(text: str, oracle: Oracle | None, draft: Draft | None = None) -> Draft:
    return take(draft or Draft(), Incoming(1, text, NOW), Department(), oracle).draft


def place_of(draft: Draft) -> Where:
    assert draft.facts.where is not None
    return draft.facts.where


def test_without_anybody_to_ask_the_place_stays_open() -> None:
    assert place_of(told(TOLD, None)).inside is None


def test_an_answer_becomes_the_reports_fact() -> None:
    assert place_of(told(TOLD, Oracle(inside=True))).inside is True


def test_a_place_found_outside_is_sent_to_its_own_police() -> None:
    outcome = told(TOLD, Oracle(inside=False)).outcome
    assert outcome is not None
    assert outcome.reason == Reason.OUTSIDE_JURISDICTION


def test_only_the_place_is_handed_over() -> None:
    oracle = Oracle(inside=True)
    told(TOLD, oracle)
    assert oracle.asked == ["12 Wibblethorpe Rd"]


@pytest.mark.parametrize("text", ["My bike was stolen yesterday at 5 pm", "It was taken from my house yesterday"])
def test_nobody_is_asked_about_no_place(text: str) -> None:
    oracle = Oracle(inside=True)
    told(text, oracle)
    assert oracle.asked == []


def test_no_geocoder_is_built_unless_one_is_set(fresh: pytest.MonkeyPatch) -> None:
    fresh.delenv("FRONTDESK_GEOCODER", raising=False)
    assert bootstrap.second_opinion() is None


def test_the_geocoder_that_is_set_is_asked(fresh: pytest.MonkeyPatch, peer: Peer) -> None:
    peer.places = [("12 Wibblethorpe Rd, Hartford, CT, 06106", 41.7551, -72.6903)]
    fresh.setenv("FRONTDESK_GEOCODER", "census")
    fresh.setenv("FRONTDESK_GEOCODER_URL", peer.url)
    opinion = bootstrap.second_opinion()
    assert place_of(take(Draft(), Incoming(1, TOLD, NOW), Department(), opinion).draft).inside is True
    assert peer.asked == ["12 Wibblethorpe Rd, Hartford, CT"]
