"""What is deleted by age, and what is held: on both databases, with the agency's own times."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.desk.ports import AuditEntry, Envelope, Opening, UnknownConversation
from bot.desk.retention import DUTY, PORTION, Retention
from bot.report.draft import Draft, Outcome
from bot.report.facts import Facts, Who
from bot.report.report import Report, Status, Supplement
from bot.store import SqlStore
from bot.store.keeping import SqlShelves
from bot.store.schema import conversations, drafts, messages, metadata, openings, photos
from bot.store.small import SqlDiary

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Times:
    drafts: int = 30
    reports: int = 400
    transcripts: int = 200
    sessions: int = 5
    outbox: int = 60


@dataclass
class Desk:
    """A store whose calendar a test turns."""

    store: SqlStore
    now: datetime
    times: Times = Times()

    def sweep(self, after: timedelta = timedelta()) -> Mapping[str, int]:
        at = self.now + after
        retention = Retention(SqlShelves(self.store), SqlDiary(self.store), self.times, lambda: at)
        return {name: count for name, count in retention.run().items() if count}

    def rows(self, table: Any) -> int:
        with self.store.engine.connect() as connection:
            return int(connection.execute(select(func.count()).select_from(table)).scalar_one())

    def begin(self, token: str = "token", photo: bool = True, owner: str | None = None) -> str:
        """A conversation in which a report was begun: one message, its draft, a photo."""
        with self.store.unit() as unit:
            made = unit.conversations.start(token, "sms" if owner else "web", self.now, owner=owner)
            first = unit.conversations.add_message(made, "citizen", "My bike is gone", self.now)
            unit.conversations.add_message(made, "assistant", "Where was it?", self.now)
            draft = Draft(facts=Facts(who=Who("Pat Example")), first_message_id=first, last_message_id=first)
            unit.conversations.save_draft(made, draft, self.now)
            if photo:
                unit.conversations.add_photo(made, "image/png", b"png", self.now)
            unit.commit()
        return made

    def say(self, conversation: str, text: str, after: timedelta) -> int:
        with self.store.unit() as unit:
            said = unit.conversations.add_message(conversation, "citizen", text, self.now + after)
            unit.commit()
        return said

    def draft(self, conversation: str) -> Draft | None:
        with self.store.unit(reading=True) as unit:
            return unit.conversations.load_draft(conversation)

    def texts(self, conversation: str) -> list[str]:
        with self.store.unit(reading=True) as unit:
            return [message.text for message in unit.conversations.transcript(conversation)]

    def report(self, number: str) -> Report | None:
        with self.store.unit(reading=True) as unit:
            return unit.reports.get(number)

    def send(self, conversation: str, make: Callable[..., Report], **changes: Any) -> str:
        """Send what was begun in the conversation, as the citizen's desk does."""
        with self.store.unit() as unit:
            draft = unit.conversations.load_draft(conversation)
            assert draft is not None
            ids = {"first_message_id": draft.first_message_id, "last_message_id": draft.last_message_id}
            report = make(conversation_id=conversation, submitted_at=self.now, **ids, **changes)
            unit.reports.add(report)
            unit.outbox.add(
                Envelope("received", "en", "pat@example.com", "email", {}, report.tracking_number), self.now
            )
            unit.conversations.add_message(conversation, "assistant", f"It is {report.tracking_number}", self.now)
            draft.outcome = Outcome("submitted", tracking_number=report.tracking_number)
            unit.conversations.save_draft(conversation, draft, self.now)
            unit.commit()
        return report.tracking_number

    def begin_another(self, conversation: str, after: timedelta) -> int:
        """Another report, begun in the conversation of one that was sent."""
        with self.store.unit() as unit:
            first = unit.conversations.add_message(conversation, "citizen", "My phone too", self.now + after)
            draft = Draft(facts=Facts(how="My phone too"), first_message_id=first, last_message_id=first)
            draft.rasa_session = 1
            unit.conversations.save_draft(conversation, draft, self.now + after)
            unit.conversations.add_photo(conversation, "image/png", b"phone", self.now + after)
            unit.commit()
        return first


@pytest.fixture
def desk(store: SqlStore, now: datetime) -> Desk:
    return Desk(store, now)


def test_what_was_never_sent_goes_whole_after_its_time(desk: Desk) -> None:
    desk.begin()
    assert desk.sweep(30 * DAY) == {}
    assert desk.sweep(31 * DAY) == {"conversations": 1, "messages": 2, "drafts": 1, "photos": 1}
    assert [desk.rows(table) for table in (conversations, messages, drafts, photos)] == [0, 0, 0, 0]


def test_a_second_sweep_finds_nothing(desk: Desk) -> None:
    desk.begin()
    desk.sweep(31 * DAY)
    assert desk.sweep(31 * DAY) == {}


def test_an_empty_conversation_goes_too(desk: Desk) -> None:
    with desk.store.unit() as unit:
        unit.conversations.start("token", "web", desk.now)
        unit.commit()
    assert desk.sweep(31 * DAY) == {"conversations": 1}


@pytest.mark.parametrize("touch", ["a message", "a photo", "a saved draft"])
def test_a_touched_draft_starts_its_time_anew(desk: Desk, touch: str) -> None:
    conversation = desk.begin()
    later = desk.now + 20 * DAY
    with desk.store.unit() as unit:
        if touch == "a message":
            unit.conversations.add_message(conversation, "citizen", "Main St", later)
        elif touch == "a photo":
            unit.conversations.add_photo(conversation, "image/png", b"png", later)
        else:
            unit.conversations.save_draft(conversation, Draft(), later)
        unit.commit()
    assert desk.sweep(49 * DAY) == {}
    assert desk.sweep(51 * DAY)["conversations"] == 1


def test_a_draft_that_is_touched_after_it_was_chosen_is_passed_over(desk: Desk) -> None:
    conversation = desk.begin()
    before, at = desk.now + DAY, desk.now + 31 * DAY
    shelf = SqlShelves(desk.store).unsent
    assert shelf.due(before) == [conversation]
    desk.say(conversation, "I am back", 31 * DAY)
    assert sum(shelf.drop([conversation], before, at).values()) == 0
    assert desk.texts(conversation)[-1] == "I am back"


def test_a_draft_somebody_is_writing_to_is_passed_over_and_not_waited_for(desk: Desk, url: str) -> None:
    if url.startswith("sqlite"):
        pytest.skip("on SQLite one writes at a time")
    conversation = desk.begin()
    with desk.store.unit() as unit:
        unit.conversations.load_draft(conversation)
        assert desk.sweep(31 * DAY) == {}
    with desk.store.unit() as unit:
        unit.conversations.add_message(conversation, "citizen", "Main St", desk.now)
        assert desk.sweep(31 * DAY) == {}
    assert desk.sweep(31 * DAY)["conversations"] == 1


def test_what_is_written_to_a_deleted_conversation_is_told_apart(desk: Desk) -> None:
    conversation = desk.begin()
    desk.sweep(31 * DAY)
    with desk.store.unit() as unit, pytest.raises(UnknownConversation):
        unit.conversations.add_message(conversation, "citizen", "hello", desk.now)
    with desk.store.unit() as unit, pytest.raises(UnknownConversation):
        unit.conversations.add_message(conversation, "citizen", "hello", desk.now, external_id="1")
    with desk.store.unit() as unit, pytest.raises(UnknownConversation):
        unit.conversations.add_photo(conversation, "image/png", b"png", desk.now)


def test_more_than_a_portion_goes_in_one_sweep(desk: Desk) -> None:
    with desk.store.unit() as unit:
        for n in range(PORTION + 3):
            unit.conversations.start(f"token {n}", "web", desk.now)
        unit.commit()
    assert desk.sweep(31 * DAY) == {"conversations": PORTION + 3}


@pytest.mark.parametrize("status", [Status.SUBMITTED, Status.NEEDS_INFORMATION])
def test_a_report_that_waits_is_held_with_everything_of_it(
    desk: Desk, a_report: Callable[..., Report], status: Status
) -> None:
    conversation = desk.begin()
    number = desk.send(conversation, a_report, status=status)
    assert desk.sweep(5000 * DAY).get("reports") is None
    found = desk.report(number)
    assert found is not None
    assert len(found.photos) == 1
    assert desk.texts(conversation) == ["My bike is gone", "Where was it?", f"It is {number}"]
    with desk.store.unit(reading=True) as unit:
        assert len(unit.outbox.of_report(number)) == 1


@pytest.mark.parametrize("status", [Status.APPROVED, Status.REJECTED, Status.WITHDRAWN, Status.EXPIRED])
def test_a_decided_report_goes_after_its_own_time_with_all_of_it(
    desk: Desk, a_report: Callable[..., Report], status: Status
) -> None:
    conversation = desk.begin()
    number = desk.send(conversation, a_report, status=status)
    desk.sweep(399 * DAY)
    assert desk.report(number) is not None
    assert desk.sweep(401 * DAY)["reports"] == 1
    left = {table.name: desk.rows(table) for table in metadata.sorted_tables if desk.rows(table)}
    # The fixture's own empty conversation went in the first sweep. The log names the number, no citizen.
    assert left == {"audit": 1, "duties": 1}


def test_the_log_tells_that_a_report_was_deleted_and_when(desk: Desk, a_report: Callable[..., Report]) -> None:
    number = desk.send(desk.begin(), a_report, status=Status.APPROVED)
    desk.sweep(401 * DAY)
    with desk.store.unit(reading=True) as unit:
        (line,) = unit.audit.of_report(number)
    assert (line.actor, line.action, line.at, line.detail) == ("retention", "deleted", desk.now + 401 * DAY, {})


def test_the_time_of_a_report_begins_with_the_last_thing_done_to_it(
    desk: Desk, a_report: Callable[..., Report]
) -> None:
    number = desk.send(desk.begin(), a_report, status=Status.APPROVED)
    with desk.store.unit() as unit:
        unit.audit.add(AuditEntry(desk.now + 100 * DAY, "officer:sam", "approved", number))
        unit.audit.add(AuditEntry(desk.now + 300 * DAY, "officer:sam", "viewed", number))
        unit.commit()
    desk.sweep(450 * DAY)
    assert desk.report(number) is not None
    desk.sweep(501 * DAY)
    assert desk.report(number) is None


def test_an_addition_starts_the_time_of_a_report_anew(desk: Desk, a_report: Callable[..., Report]) -> None:
    number = desk.send(desk.begin(), a_report, status=Status.APPROVED)
    with desk.store.unit() as unit:
        found = unit.reports.get(number)
        assert found is not None
        unit.reports.update(replace(found, supplements=(Supplement("red", desk.now + 90 * DAY),)), found.version)
        unit.commit()
    desk.sweep(450 * DAY)
    assert desk.report(number) is not None


def test_a_transcript_goes_before_its_report_where_the_agency_says_so(
    desk: Desk, a_report: Callable[..., Report]
) -> None:
    conversation = desk.begin()
    number = desk.send(conversation, a_report, status=Status.APPROVED)
    assert desk.sweep(201 * DAY)["messages"] == 3
    assert desk.texts(conversation) == []
    found = desk.report(number)
    assert found is not None
    assert (found.facts.how, len(found.photos)) == ("My bicycle was gone in the morning.", 1)


def test_another_report_that_was_begun_and_not_sent_goes_and_the_sent_one_stays(
    desk: Desk, a_report: Callable[..., Report]
) -> None:
    conversation = desk.begin()
    number = desk.send(conversation, a_report, status=Status.SUBMITTED)
    desk.begin_another(conversation, DAY)
    assert desk.sweep(30 * DAY).get("drafts") is None
    swept = desk.sweep(32 * DAY)
    assert [swept[name] for name in ("photos", "messages", "drafts")] == [1, 1, 1]
    assert desk.texts(conversation)[-1] == f"It is {number}"
    draft = desk.draft(conversation)
    assert draft is not None
    assert (draft.first_message_id, draft.facts, draft.rasa_session) == (None, Facts(), 2)
    assert desk.sweep(32 * DAY) == {}


def test_answers_to_an_officer_stay_when_the_report_beside_them_is_given_up(
    desk: Desk, a_report: Callable[..., Report]
) -> None:
    conversation = desk.begin(photo=False)
    number = desk.send(conversation, a_report)
    desk.begin_another(conversation, DAY)
    with desk.store.unit() as unit:
        asked = unit.conversations.add_message(conversation, "officer", "Which color?", desk.now + DAY)
        told = unit.conversations.add_message(conversation, "citizen", "red", desk.now + DAY)
        unit.audit.add(AuditEntry(desk.now, "officer:sam", "asked_back", number, {"messages": [asked]}))
        found = unit.reports.get(number)
        assert found is not None
        extra = Supplement("red", desk.now + DAY, told, "Which color?")
        unit.reports.update(replace(found, supplements=(extra,)), found.version)
        unit.commit()
    desk.sweep(32 * DAY)
    assert desk.texts(conversation)[-2:] == ["Which color?", "red"]
    assert "My phone too" not in desk.texts(conversation)


def test_a_report_goes_and_a_later_one_of_the_conversation_stays(desk: Desk, a_report: Callable[..., Report]) -> None:
    conversation = desk.begin()
    first = desk.send(conversation, a_report, status=Status.APPROVED)
    desk.begin_another(conversation, DAY)
    second = desk.send(conversation, a_report, status=Status.SUBMITTED)
    assert desk.sweep(401 * DAY)["reports"] == 1
    assert (desk.report(first), desk.report(second) is not None) == (None, True)
    assert desk.texts(conversation) == ["My phone too", f"It is {second}"]
    draft = desk.draft(conversation)
    assert draft is not None
    assert draft.outcome == Outcome("submitted", tracking_number=second)


def test_a_text_conversation_with_an_officers_question_is_held_while_the_report_is_there(
    desk: Desk, a_report: Callable[..., Report]
) -> None:
    number = desk.send(desk.begin(), a_report, status=Status.NEEDS_INFORMATION)
    with desk.store.unit() as unit:
        texting = unit.conversations.start("text", "sms", desk.now, owner="+18605550123")
        unit.conversations.save_draft(texting, Draft(awaits_answer_on=number), desk.now)
        unit.conversations.add_message(texting, "officer", "Which color?", desk.now)
        unit.commit()
    desk.sweep(5000 * DAY)
    assert desk.texts(texting) == ["Which color?"]


def test_a_text_conversation_in_which_a_question_was_answered_is_kept_like_its_report(
    desk: Desk, a_report: Callable[..., Report]
) -> None:
    number = desk.send(desk.begin(), a_report)
    with desk.store.unit() as unit:
        texting = unit.conversations.start("text", "sms", desk.now, owner="+18605550123")
        told = unit.conversations.add_message(texting, "citizen", "red", desk.now)
        found = unit.reports.get(number)
        assert found is not None
        changed = replace(found, supplements=(Supplement("red", desk.now, told),), status=Status.APPROVED)
        unit.reports.update(changed, found.version)
        unit.commit()
    desk.sweep(100 * DAY)
    assert desk.texts(texting) == ["red"]
    desk.sweep(401 * DAY)
    with desk.store.unit(reading=True) as unit:
        assert unit.conversations.find_by_owner("+18605550123") is None


def test_messages_go_by_age_but_not_those_in_hand(desk: Desk, a_report: Callable[..., Report]) -> None:
    with desk.store.unit() as unit:
        for _ in range(2):
            unit.outbox.add(Envelope("received", "en", "pat@example.com", "email", {}, "HPD-GONE"), desk.now)
        unit.commit()
    from bot.store.deliveries import SqlDeliveries

    assert len(SqlDeliveries(desk.store).claim(["email"], desk.now, desk.now + DAY, limit=1)) == 1
    assert desk.sweep(61 * DAY)["letters"] == 1
    with desk.store.unit(reading=True) as unit:
        assert [row["state"] for row in unit.outbox.of_report("HPD-GONE")] == ["sending"]


def test_sign_ins_go_once_they_have_run_out(desk: Desk) -> None:
    with desk.store.unit() as unit:
        officer = unit.officers.add("sam", "Sam Example", "1", "hash", "officer", desk.now)
        unit.sessions.open("short", officer.id, desk.now, desk.now + DAY / 2)
        unit.sessions.open("long", officer.id, desk.now, desk.now + 90 * DAY)
        unit.commit()
    assert desk.sweep(6 * DAY) == {"sessions": 1}
    with desk.store.unit(reading=True) as unit:
        assert unit.sessions.find("long", desk.now + 6 * DAY) is not None


def test_the_diary_tells_when_it_was_last_done_and_what_it_led_to(desk: Desk) -> None:
    diary = SqlDiary(desk.store)
    assert diary.last(DUTY) is None
    desk.begin()
    desk.sweep(DAY)
    desk.sweep(31 * DAY)
    assert diary.last(DUTY) == (
        desk.now + 31 * DAY,
        {"conversations": 1, "messages": 2, "drafts": 1, "photos": 1},
    )


def test_a_sweep_that_was_left_off_is_not_in_the_diary(desk: Desk) -> None:
    desk.begin()
    at = desk.now + 31 * DAY
    retention = Retention(SqlShelves(desk.store), SqlDiary(desk.store), desk.times, lambda: at)
    next(retention.sweep())
    assert SqlDiary(desk.store).last(DUTY) is None
    assert desk.sweep(31 * DAY) == {}


def test_two_sweeps_at_once_delete_each_thing_once(desk: Desk) -> None:
    from concurrent.futures import ThreadPoolExecutor

    for n in range(60):
        desk.begin(f"token {n}", photo=False)
    with ThreadPoolExecutor(2) as pool:
        done = [work.result() for work in [pool.submit(desk.sweep, 31 * DAY) for _ in range(2)]]
    desk.sweep(31 * DAY)
    assert desk.rows(conversations) == 0
    assert sum(counts.get("conversations", 0) for counts in done) == 60


def test_what_was_deleted_is_no_longer_in_the_file(tmp_path: Any, now: datetime) -> None:
    from zoneinfo import ZoneInfo

    from bot.store import make_store
    from bot.store.migrate import upgrade

    path = tmp_path / "frontdesk.db"
    upgrade(f"sqlite:///{path}")
    desk = Desk(make_store(f"sqlite:///{path}", ZoneInfo("America/New_York")), now)
    desk.say(desk.begin(), "a word to forget", timedelta())
    desk.sweep(31 * DAY)
    with desk.store.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    desk.store.close()
    assert b"a word to forget" not in path.read_bytes()


def test_devices_that_opened_a_question_go_with_the_report_and_with_the_conversation(
    desk: Desk, a_report: Callable[..., Report]
) -> None:
    kept = desk.begin("one")
    number = desk.send(kept, a_report, status=Status.APPROVED)
    with desk.store.unit() as unit:
        other = unit.conversations.start("two", "web", desk.now)
        for token, conversation in (("first", kept), ("second", other)):
            unit.conversations.open_for(token, Opening(conversation, number, 1, desk.now))
        unit.commit()
    desk.sweep(401 * DAY)
    assert desk.rows(openings) == 0
    assert desk.rows(conversations) == 0
