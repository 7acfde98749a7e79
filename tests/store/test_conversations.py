"""Conversations, messages, drafts and photos keep what they are given, on both databases."""

from datetime import UTC, datetime, timedelta
from threading import Thread

import pytest
from sqlalchemy import select

from bot.desk.ports import Button
from bot.report.draft import Draft, Outcome
from bot.report.facts import Facts, Quote, When
from bot.store import SqlStore
from bot.store.schema import conversations, messages


def test_a_token_opens_its_conversation_and_no_other(store: SqlStore, now: datetime) -> None:
    with store.unit() as unit:
        first = unit.conversations.start("one", "web", now)
        second = unit.conversations.start("two", "web", now)
        assert (unit.conversations.find("one"), unit.conversations.find("two")) == (first, second)
        assert unit.conversations.find("three") is None


def test_only_a_hash_of_the_token_is_kept(store: SqlStore, conversation: str) -> None:
    with store.engine.connect() as connection:
        row = connection.execute(select(conversations)).one()
    assert "a token" not in [str(value) for value in row]
    assert len(row.token_hash) == 64


def test_the_newest_conversation_of_a_phone_number_is_found(store: SqlStore, now: datetime) -> None:
    with store.unit() as unit:
        unit.conversations.start("old", "sms", now, owner="+18605550100")
        newer = unit.conversations.start("new", "sms", now + timedelta(days=1), owner="+18605550100")
        unit.conversations.start("other", "sms", now + timedelta(days=2), owner="+18605550101")
        assert unit.conversations.find_by_owner("+18605550100") == newer
        assert unit.conversations.find_by_owner("+18605550199") is None


def test_messages_come_back_in_order_with_buttons_and_local_times(
    store: SqlStore, conversation: str, now: datetime
) -> None:
    with store.unit() as unit:
        first = unit.conversations.add_message(conversation, "citizen", "hello", now.astimezone(UTC))
        second = unit.conversations.add_message(conversation, "assistant", "hi", now, buttons=[Button("Yes", "yes")])
        unit.commit()
    with store.unit() as unit:
        told, answer = unit.conversations.transcript(conversation)
    assert (told.id, answer.id) == (first, second)
    assert told.at == now
    assert told.at.tzinfo is store.zone
    assert answer.buttons == (Button("Yes", "yes"),)


def test_a_transcript_can_be_cut_at_both_ends(store: SqlStore, conversation: str, now: datetime) -> None:
    with store.unit() as unit:
        ids = [unit.conversations.add_message(conversation, "citizen", str(n), now) for n in range(5)]
        cut = unit.conversations.transcript(conversation, first=ids[1], last=ids[3])
    assert [message.text for message in cut] == ["1", "2", "3"]


def test_a_message_delivered_twice_is_kept_once(store: SqlStore, conversation: str, now: datetime) -> None:
    with store.unit() as unit:
        first = unit.conversations.add_message(conversation, "citizen", "hello", now, external_id="SM1")
        unit.commit()
    with store.unit() as unit:
        again = unit.conversations.add_message(conversation, "citizen", "hello again", now, external_id="SM1")
        unit.commit()
        assert [m.text for m in unit.conversations.transcript(conversation)] == ["hello"]
    assert again == first


def test_a_message_delivered_twice_at_the_same_moment_is_kept_once(
    store: SqlStore, conversation: str, now: datetime
) -> None:
    ids: list[int] = []

    def deliver() -> None:
        with store.unit() as unit:
            ids.append(unit.conversations.add_message(conversation, "citizen", "hello", now, external_id="SM2"))
            unit.commit()

    threads = [Thread(target=deliver) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(ids) == 4
    assert len(set(ids)) == 1


def test_what_no_turn_has_taken_in_is_found_until_it_is_marked(
    store: SqlStore, conversation: str, now: datetime
) -> None:
    with store.unit() as unit:
        first = unit.conversations.add_message(conversation, "citizen", "one", now, processed=False)
        unit.conversations.add_message(conversation, "citizen", "two", now, processed=False)
        unit.conversations.add_message(conversation, "assistant", "three", now, processed=False)
        unit.conversations.mark_processed(first)
        assert [m.text for m in unit.conversations.unprocessed(conversation)] == ["two"]


@pytest.mark.parametrize("text", ["a\x00b", "\ud800 lone", "‮ reversed", "🚲" * 10, "'; DROP TABLE messages; --"])
def test_any_text_can_be_kept(store: SqlStore, conversation: str, now: datetime, text: str) -> None:
    with store.unit() as unit:
        kept = unit.conversations.add_message(conversation, "citizen", text, now, external_id=text)
        unit.conversations.save_draft(conversation, Draft(facts=Facts(how=text), notes={text: text}), now)
        unit.commit()
        message = unit.conversations.message(kept)
        assert unit.conversations.load_draft(conversation) is not None
    assert message is not None
    assert len(message.text) == len(text)
    assert [a for a, b in zip(message.text, text, strict=True) if a != b and a != "\N{REPLACEMENT CHARACTER}"] == []


def test_a_draft_is_kept_whole_and_replaced_whole(store: SqlStore, conversation: str, now: datetime) -> None:
    draft = Draft(
        language="es",
        facts=Facts(when=When(now, now, "ayer"), quotes={"when": (Quote("ayer", 3),)}, how="me robaron"),
        marks={"when": "told"},
        asked={"when": 2},
        outcome=Outcome("screened_out", reason="solvable"),
        cleared=("a", "b"),
        awaits_answer_on="HPD-1",
        started_at=now,
    )
    with store.unit() as unit:
        assert unit.conversations.load_draft(conversation) is None
        unit.conversations.save_draft(conversation, Draft(), now)
        unit.conversations.save_draft(conversation, draft, now)
        unit.commit()
    with store.unit() as unit:
        assert unit.conversations.load_draft(conversation) == draft


def test_a_photo_comes_back_byte_for_byte(store: SqlStore, conversation: str, now: datetime) -> None:
    data = bytes(range(256)) * 4096
    with store.unit() as unit:
        photo = unit.conversations.add_photo(conversation, "image/jpeg", data, now)
        unit.commit()
    with store.unit() as unit:
        assert unit.conversations.photos(conversation) == [photo]
        assert unit.conversations.photo_bytes(photo.id) == ("image/jpeg", data)
        assert unit.conversations.photo_bytes("another") is None


def test_what_is_not_committed_is_not_kept(store: SqlStore, conversation: str, now: datetime) -> None:
    def broken() -> None:
        with store.unit() as unit:
            unit.conversations.add_message(conversation, "citizen", "hello", now)
            _ = 1 / 0

    with store.unit() as unit:
        unit.conversations.add_message(conversation, "citizen", "hello", now)
    with pytest.raises(ZeroDivisionError):
        broken()
    with store.unit() as unit:
        assert unit.conversations.transcript(conversation) == []


def test_times_are_stored_in_utc_and_naive_ones_refused(store: SqlStore, conversation: str, now: datetime) -> None:
    with store.unit() as unit:
        unit.conversations.add_message(conversation, "citizen", "hello", now)
        unit.commit()
        with pytest.raises(Exception, match="without a zone"):
            unit.conversations.add_message(conversation, "citizen", "hello", datetime(2026, 7, 6))  # noqa: DTZ001
    with store.engine.connect() as connection:
        assert connection.execute(select(messages.c.at)).scalar_one() == datetime(2026, 7, 6, 14, tzinfo=UTC)
