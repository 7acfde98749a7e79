"""The driver of the benchmark counts what it does: by conversations or by turns, with one citizen or several."""

import httpx
import pytest

from benchmarks.conversation import Load, NotFinished, drive

NOWHERE = "http://127.0.0.1:9"
"""Nobody is asked: the talks of these tests are over without a bot."""


class Talk:
    """So many turns, or one that goes astray after the first."""

    def __init__(self, turns: int, astray: bool = False) -> None:
        self._left = turns
        self._astray = astray

    def step(self) -> bool:
        self._left -= 1
        if self._astray and self._left == 1:
            raise NotFinished("it took another way")
        return self._left > 0


@pytest.mark.parametrize("citizens", [1, 8])
def test_every_conversation_is_held_to_its_end(citizens: int) -> None:
    load = drive(NOWHERE, lambda client, number: Talk(3), citizens, conversations=10)
    assert (load.finished, len(load.turns), load.astray) == (10, 30, [])


@pytest.mark.parametrize("citizens", [1, 8])
def test_exactly_as_many_turns_are_taken_as_are_asked_for(citizens: int) -> None:
    load = drive(NOWHERE, lambda client, number: Talk(7), citizens, turns=20)
    assert len(load.turns) == 20
    assert load.finished <= 2


def test_a_conversation_that_goes_astray_is_told_and_the_others_go_on() -> None:
    load = drive(NOWHERE, lambda client, number: Talk(3, astray=number == 2), 1, conversations=3)
    assert (load.finished, load.astray) == (2, ["it took another way"])


def test_conversations_are_numbered_from_one_and_a_citizen_keeps_one_connection() -> None:
    seen: list[tuple[int, int]] = []

    def open_(client: httpx.Client, number: int) -> Talk:
        seen.append((number, id(client)))
        return Talk(1)

    drive(NOWHERE, open_, 1, conversations=3)
    assert [number for number, _ in seen] == [1, 2, 3]
    assert len({client for _, client in seen}) == 1


def test_percentiles_are_turns_that_were_measured() -> None:
    load = Load(1, wall=2.0, turns=[5.0, 1.0, 4.0, 2.0, 3.0])
    assert (load.percentile(0.5), load.percentile(0.95), load.per_second) == (3.0, 5.0, 2.5)
