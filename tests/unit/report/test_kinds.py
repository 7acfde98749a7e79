"""The table of kinds."""

import pytest

from bot.report.kinds import CLOSING, KINDS, SCREEN, Field, IncidentType, Kind


def test_every_kind_has_its_row() -> None:
    assert set(KINDS) == set(IncidentType)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.type)
def test_a_kind_is_screened_first_and_read_back_last(kind: Kind) -> None:
    assert kind.asks[: len(SCREEN)] == SCREEN
    assert kind.asks[-2:] == CLOSING == (Field.CONFIRM, Field.ACKNOWLEDGE)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.type)
def test_nothing_is_asked_twice_and_who_what_when_where_how_cannot_be_skipped(kind: Kind) -> None:
    assert len(set(kind.asks)) == len(kind.asks)
    needed = {Field.NAME, Field.WHEN, Field.WHERE, Field.HOW, Field.CONFIRM, Field.ACKNOWLEDGE}
    assert needed & kind.may_skip == set()
    assert needed <= set(kind.asks)
