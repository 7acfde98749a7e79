"""Reports: kept once, changed by one at a time, found by search, compared with others."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Barrier, Thread

import pytest

from bot.desk.ports import AlreadySubmitted, Conflict, DuplicateNumber
from bot.report.facts import Facts, Item, What, When, Where, Who
from bot.report.report import Rejection, Report, Status, Supplement
from bot.store import SqlStore

Make = Callable[..., Report]


def kept(store: SqlStore, *reports: Report) -> None:
    with store.unit() as unit:
        for report in reports:
            unit.reports.add(report)
        unit.commit()


def test_a_report_comes_back_as_it_was(store: SqlStore, a_report: Make, now: datetime) -> None:
    report = a_report(
        first_message_id=1,
        last_message_id=9,
        status=Status.REJECTED,
        rejection=Rejection.DUPLICATE,
        rejection_words="We have it.",
        supplements=(Supplement("It was red.", now, 12, "Which color?"),),
    )
    kept(store, report)
    with store.unit() as unit:
        assert unit.reports.get(report.tracking_number) == report
        assert unit.reports.all() == [report]
        assert unit.reports.get("HPD-0000-0000") is None
        assert unit.reports.get("\ud800\x00") is None


def test_a_report_without_any_fact_can_be_kept(store: SqlStore, a_report: Make) -> None:
    report = replace(a_report(), facts=Facts())
    kept(store, report)
    with store.unit() as unit:
        assert unit.reports.get(report.tracking_number) == report
        assert unit.reports.similar(report) == []


def test_a_taken_number_is_refused_and_the_unit_goes_on(store: SqlStore, a_report: Make) -> None:
    report = a_report()
    kept(store, report)
    with store.unit() as unit:
        with pytest.raises(DuplicateNumber):
            unit.reports.add(report)
        unit.reports.add(replace(report, tracking_number="HPD-3333-3333"))
        unit.commit()
        assert len(unit.reports.all()) == 2


def test_a_draft_sent_twice_gives_one_report(store: SqlStore, a_report: Make) -> None:
    report = a_report(first_message_id=5)
    kept(store, report)
    with store.unit() as unit:
        assert unit.reports.find_submitted(report.conversation_id, 5) == report
        assert unit.reports.find_submitted(report.conversation_id, 6) is None
        with pytest.raises(AlreadySubmitted):
            unit.reports.add(a_report(first_message_id=5))


def test_of_two_turns_that_send_one_draft_at_once_the_second_finds_the_report(store: SqlStore, a_report: Make) -> None:
    reports = [a_report(first_message_id=5) for _ in range(2)]
    start, found = Barrier(2), []

    def send(report: Report) -> None:
        start.wait()
        with store.unit() as unit:
            earlier = unit.reports.find_submitted(report.conversation_id, 5)
            if earlier is None:
                unit.reports.add(report)
                unit.commit()
            found.append((earlier or report).tracking_number)

    threads = [Thread(target=send, args=(report,)) for report in reports]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 2
    assert len(set(found)) == 1


def test_open_photos_go_with_the_report(store: SqlStore, a_report: Make, now: datetime) -> None:
    report = a_report()
    with store.unit() as unit:
        photo = unit.conversations.add_photo(report.conversation_id, "image/png", b"1", now)
        unit.reports.add(report)
        assert unit.conversations.photos(report.conversation_id) == []
        later = unit.conversations.add_photo(report.conversation_id, "image/png", b"2", now + timedelta(1))
        found = unit.reports.get(report.tracking_number)
        assert found is not None
        assert found.photos == (photo.id,)
        unit.reports.update(replace(found, photos=(photo.id, later.id)), 1)
        changed = unit.reports.get(report.tracking_number)
        assert changed is not None
        assert changed.photos == (photo.id, later.id)


def test_a_change_is_kept_under_the_next_version(store: SqlStore, a_report: Make, now: datetime) -> None:
    report = a_report()
    kept(store, report)
    with store.unit() as unit:
        changed = unit.reports.update(replace(report, status=Status.APPROVED, case_number="2026-1"), 1)
        again = unit.reports.update(replace(changed, supplements=(Supplement("more", now),)), 2)
        unit.commit()
    with store.unit() as unit:
        assert unit.reports.get(report.tracking_number) == again
    assert (changed.version, again.version) == (2, 3)


def test_a_change_of_an_older_version_is_refused(store: SqlStore, a_report: Make) -> None:
    report = a_report()
    kept(store, report)
    with store.unit() as unit:
        unit.reports.update(replace(report, question="one"), 1)
        unit.commit()
    with store.unit() as unit:
        with pytest.raises(Conflict):
            unit.reports.update(replace(report, question="two"), 1)
        found = unit.reports.get(report.tracking_number)
        assert found is not None
        assert found.question == "one"


def test_of_two_changes_at_once_one_is_told(store: SqlStore, a_report: Make) -> None:
    report = a_report()
    kept(store, report)
    start, outcomes = Barrier(2), []

    def decide(question: str) -> None:
        start.wait()
        try:
            with store.unit() as unit:
                unit.reports.update(replace(report, question=question), 1)
                unit.commit()
            outcomes.append("kept")
        except Conflict:
            outcomes.append("told")

    threads = [Thread(target=decide, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["kept", "told"]


def test_the_queue_is_oldest_first_by_status_and_page(store: SqlStore, a_report: Make, now: datetime) -> None:
    reports = [a_report(submitted_at=now + timedelta(hours=n)) for n in (2, 0, 1)]
    reports[0] = replace(reports[0], status=Status.APPROVED)
    kept(store, *reports)
    with store.unit(reading=True) as unit:
        numbers = [row.tracking_number for row in unit.reports.queue()]
        assert numbers == [reports[n].tracking_number for n in (1, 2, 0)]
        waiting = unit.reports.queue([Status.SUBMITTED])
        assert [row.tracking_number for row in waiting] == [reports[n].tracking_number for n in (1, 2)]
        assert [row.tracking_number for row in unit.reports.queue(limit=1, offset=1)] == [reports[2].tracking_number]
        assert unit.reports.counts()[Status.SUBMITTED] == 2
        assert set(unit.reports.counts()) == set(Status)


@pytest.mark.parametrize(
    ("search", "is_found"),
    [
        ("pat", True),
        ("PAT example", True),
        ("elm st", True),
        ("larceny", True),
        ("gone morning", True),
        ("sn-1", True),
        ("hpd-2222", True),
        ("bicicleta", False),
        ("jose perez", True),
        ("José PÉREZ", True),
        ("100%", False),
        ("_", False),
        ("'; DROP TABLE reports; --", False),
        ("\x00\ud800", False),
    ],
)
def test_the_search_looks_for_every_word_without_case_and_accents(
    store: SqlStore, a_report: Make, search: str, is_found: bool
) -> None:
    kept(store, a_report(facts={"how": "Gone in the morning, told José Pérez."}))
    with store.unit(reading=True) as unit:
        assert bool(unit.reports.queue(search=search)) is is_found


def test_a_case_number_is_found_once_it_is_given(store: SqlStore, a_report: Make) -> None:
    report = a_report()
    kept(store, report)
    with store.unit() as unit:
        assert unit.reports.queue(search="2026-000001") == []
        unit.reports.update(replace(report, case_number="2026-000001"), 1)
        assert len(unit.reports.queue(search="2026-000001")) == 1


def test_the_same_incident_told_twice_is_seen(store: SqlStore, a_report: Make, now: datetime) -> None:
    first, again = a_report(), a_report(submitted_at=now + timedelta(hours=3))
    elsewhere = a_report(
        facts={
            "who": Who("Sam Example", phone="+18605550199"),
            "where": Where("address", "9 oak st", canonical="9 Oak St, Hartford, CT"),
            "what": What((Item("garden chair"),)),
        }
    )
    kept(store, first, again, elsewhere)
    with store.unit(reading=True) as unit:
        found = unit.reports.similar(again)
    assert [row.tracking_number for row, _ in found] == [first.tracking_number]
    assert found[0][1] == ("same contact", "same place", "same items", "same window")


def test_two_incidents_of_one_person_a_year_apart_are_no_double(store: SqlStore, a_report: Make, now: datetime) -> None:
    before = now - timedelta(days=365)
    first = a_report(submitted_at=before, facts={"when": When(before, before, "then")})
    kept(store, first, second := a_report())
    with store.unit(reading=True) as unit:
        assert unit.reports.similar(second) == []


def test_hostile_facts_are_kept_and_found_again(store: SqlStore, a_report: Make) -> None:
    text = "\ud800\x00" + "A" * 5000
    who = Who(text, phone=text, email=text + "@example.com")
    report = a_report(facts={"who": who, "where": Where("area", text), "how": text, "what": What((Item(text),))})
    kept(store, report)
    with store.unit() as unit:
        found = unit.reports.get(report.tracking_number)
        assert found is not None
        assert len(found.facts.how) == len(text)
        assert unit.reports.queue(search="A" * 300)
        unit.reports.similar(found)
