"""Which sign ends a chat when there are several."""

import pytest

from bot.report.screening import Reason, Sign, screen

DANGER = Sign(Reason.EMERGENCY, "in_progress")
KNOWN = Sign(Reason.SOLVABLE, "known_person")
ROBBERY = Sign(Reason.OTHER_CRIME, "robbery")
TIP = Sign(Reason.TIP, "wanted_person")


@pytest.mark.parametrize("others", [(KNOWN,), (ROBBERY, KNOWN), (TIP, ROBBERY, KNOWN)])
def test_an_emergency_outranks_every_other_reason(others: tuple[Sign, ...]) -> None:
    assert screen((*others, DANGER)) == DANGER


def test_a_tip_about_a_known_person_is_a_tip() -> None:
    assert screen((KNOWN, TIP)) == TIP


def test_no_sign_screens_nobody() -> None:
    assert screen(()) is None


def test_a_sign_that_was_misunderstood_counts_no_more_but_another_does() -> None:
    assert screen((DANGER,), cleared=(DANGER.key,)) is None
    assert screen((DANGER, Sign(Reason.EMERGENCY, "weapon")), cleared=(DANGER.key,)) == Sign(Reason.EMERGENCY, "weapon")
