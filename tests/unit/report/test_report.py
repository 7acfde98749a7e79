"""The states of review: which step is open from where."""

import pytest

from bot.report.report import OPEN, NotAllowed, Status, after


@pytest.mark.parametrize("status", sorted(OPEN))
@pytest.mark.parametrize(
    ("step", "leads_to"),
    [("approve", Status.APPROVED), ("reject", Status.REJECTED), ("ask_back", Status.NEEDS_INFORMATION)],
)
def test_an_open_report_can_be_decided(status: Status, step: str, leads_to: Status) -> None:
    assert after(status, step) == leads_to


@pytest.mark.parametrize("status", sorted(set(Status) - OPEN))
@pytest.mark.parametrize("step", ["approve", "reject", "ask_back", "answer", "expire"])
def test_a_decided_report_stays_decided(status: Status, step: str) -> None:
    with pytest.raises(NotAllowed):
        after(status, step)


def test_the_answer_to_a_question_puts_the_report_back_into_the_queue() -> None:
    assert after(Status.NEEDS_INFORMATION, "answer") == Status.SUBMITTED


def test_nothing_is_answered_that_was_not_asked() -> None:
    with pytest.raises(NotAllowed):
        after(Status.SUBMITTED, "answer")
