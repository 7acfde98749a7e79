"""Officers and a citizen at the same report at the same moment: nobody's words are lost, nobody waits for ever."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Barrier, Thread

import pytest

from bot.agency import load_agency
from bot.desk.officer import OfficerDesk
from bot.desk.ports import Conflict, Officer
from bot.desk.receipts import letters_of
from bot.report.draft import Draft
from bot.report.report import Report, Supplement
from bot.store import SqlStore

AGENCY = load_agency(Path(__file__).parents[1] / "agencies" / "elmbrook")


@pytest.fixture
def desk(store: SqlStore, now: datetime) -> OfficerDesk:
    return OfficerDesk(store, AGENCY, letters_of(AGENCY, "https://example.com"), lambda: now)


@pytest.fixture
def officers(store: SqlStore, now: datetime) -> list[Officer]:
    with store.unit() as unit:
        made = [unit.officers.add(name, name, "1", "hash", "officer", now) for name in ("sam", "kim")]
        unit.commit()
    return made


@pytest.fixture
def report(store: SqlStore, a_report: Callable[..., Report], now: datetime) -> Report:
    made = a_report()
    with store.unit() as unit:
        unit.conversations.save_draft(made.conversation_id, Draft(), now)
        unit.reports.add(made)
        unit.commit()
    return made


def together(*tasks: Callable[[], object]) -> None:
    start = Barrier(len(tasks))

    def run(task: Callable[[], object]) -> None:
        start.wait()
        task()

    threads = [Thread(target=run, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert not any(thread.is_alive() for thread in threads)


def test_of_two_officers_one_decides_and_the_other_is_told(
    store: SqlStore, desk: OfficerDesk, officers: list[Officer], report: Report
) -> None:
    outcomes: list[str] = []

    def decide(step: Callable[[], Report]) -> None:
        try:
            step()
            outcomes.append("decided")
        except Conflict:
            outcomes.append("told")

    number = report.tracking_number
    together(
        lambda: decide(lambda: desk.approve(number, officers[0], 1)),
        lambda: decide(lambda: desk.reject(number, officers[1], 1, "duplicate", "We have it.")),
    )
    assert sorted(outcomes) == ["decided", "told"]
    with store.unit(reading=True) as unit:
        assert len(unit.outbox.of_report(number)) == 1
        assert len(unit.audit.of_report(number)) == 1


def test_two_reports_approved_at_once_get_two_case_numbers(
    store: SqlStore, desk: OfficerDesk, officers: list[Officer], a_report: Callable[..., Report]
) -> None:
    reports = [a_report() for _ in range(2)]
    with store.unit() as unit:
        for one in reports:
            unit.reports.add(one)
        unit.commit()
    given: list[str | None] = []
    steps = [
        lambda n=one.tracking_number, who=who: given.append(desk.approve(n, who, 1).case_number)
        for one, who in zip(reports, officers, strict=True)
    ]
    together(*steps)
    assert sorted(filter(None, given)) == ["E2026-1", "E2026-2"]


def test_a_question_asked_during_a_citizens_turn_is_not_overwritten(
    store: SqlStore, desk: OfficerDesk, officers: list[Officer], report: Report, now: datetime
) -> None:
    """A turn reads the draft and writes it back; a question that comes between has to stand afterwards."""

    def turn() -> None:
        for _ in range(10):
            with store.unit() as unit:
                draft = unit.conversations.load_draft(report.conversation_id)
                assert draft is not None
                draft.notes["turns"] = str(int(draft.notes.get("turns", "0")) + 1)
                unit.conversations.save_draft(report.conversation_id, draft, now)
                unit.commit()

    together(turn, lambda: desk.ask_back(report.tracking_number, officers[0], 1, "Which color?"), turn)
    with store.unit(reading=True) as unit:
        draft = unit.conversations.load_draft(report.conversation_id)
    assert draft is not None
    assert (draft.awaits_answer_on, draft.notes["turns"]) == (report.tracking_number, "20")


def test_an_addition_and_a_question_at_once_do_not_block_each_other(
    store: SqlStore, desk: OfficerDesk, officers: list[Officer], report: Report, now: datetime
) -> None:
    """Both change the draft and the report; each tries again when the other was first."""

    def until_it_stands(step: Callable[[], object]) -> None:
        for _ in range(20):
            try:
                step()
            except Conflict:
                continue
            return
        raise AssertionError("always too late")

    def add() -> None:
        with store.unit() as unit:
            draft = unit.conversations.load_draft(report.conversation_id)
            assert draft is not None
            found = unit.reports.get(report.tracking_number)
            assert found is not None
            unit.reports.update(replace(found, supplements=(*found.supplements, Supplement("red", now))), found.version)
            unit.conversations.save_draft(report.conversation_id, draft, now)
            unit.commit()

    def ask() -> None:
        with store.unit(reading=True) as unit:
            found = unit.reports.get(report.tracking_number)
        assert found is not None
        desk.ask_back(report.tracking_number, officers[0], found.version, "Which color?")

    together(lambda: until_it_stands(add), lambda: until_it_stands(ask))
    with store.unit(reading=True) as unit:
        found = unit.reports.get(report.tracking_number)
    assert found is not None
    assert (found.question, [extra.text for extra in found.supplements]) == ("Which color?", ["red"])
