"""Facts and drafts go to JSON and back unchanged, also out of JSON that an older version wrote."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.ports import Button
from bot.report.draft import Draft, Outcome
from bot.report.facts import Account, Facts, Item, Quote, What, When, Where, Who
from bot.store.codec import (
    buttons_from_json,
    buttons_to_json,
    draft_from_json,
    draft_to_json,
    facts_from_json,
    facts_to_json,
    storable,
)

ZONE = ZoneInfo("America/New_York")

texts = st.text(max_size=30)
maybe = st.none() | texts
amounts = st.none() | st.floats(allow_nan=False, allow_infinity=False)
moments = st.datetimes(
    min_value=datetime(1950, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=9))]),
).map(lambda at: at.astimezone(ZONE))
"""In the agency's zone, as everything in the program is: times of two zones never compare equal in the hour that comes
twice, and an hour that was skipped is no time."""
whens = st.builds(When, moments, moments, texts, st.tuples(texts))
wheres = st.builds(Where, texts, texts, maybe, maybe, st.tuples(texts, texts), st.none() | st.booleans(), maybe)
items = st.builds(Item, texts, maybe, maybe, maybe, maybe, amounts, st.integers(0, 10**6))
people = st.builds(Who, maybe, st.none() | st.dates(date(1900, 1, 1)), maybe, maybe, maybe)
facts = st.builds(
    Facts,
    maybe,
    maybe,
    st.none() | whens,
    st.none() | wheres,
    st.builds(What, st.lists(items, max_size=3).map(tuple), amounts),
    people,
    st.builds(Account, maybe, maybe, maybe),
    texts,
    maybe,
    st.dictionaries(texts, st.tuples(st.builds(Quote, texts, st.integers(0, 10**9))), max_size=3),
)
drafts = st.builds(
    Draft,
    facts=facts,
    marks=st.dictionaries(texts, st.sampled_from(["told", "skipped"]), max_size=3),
    asked=st.dictionaries(texts, st.integers(0, 99), max_size=3),
    asks=maybe,
    outcome=st.none() | st.builds(Outcome, st.sampled_from(["submitted", "screened_out", "cancelled"]), maybe, maybe),
    cleared=st.lists(texts, max_size=3).map(tuple),
    awaits_answer_on=maybe,
    notes=st.dictionaries(texts, texts, max_size=3),
    started_at=st.none() | moments,
)


@given(facts)
def test_facts_survive(told: Facts) -> None:
    assert facts_from_json(facts_to_json(told), ZONE) == told


@given(drafts)
def test_drafts_survive(draft: Draft) -> None:
    assert draft_from_json(draft_to_json(draft), ZONE) == draft


@given(st.lists(st.builds(Button, st.text(), st.text()), max_size=4).map(tuple))
def test_buttons_survive(buttons: tuple[Button, ...]) -> None:
    assert buttons_from_json(buttons_to_json(buttons)) == buttons


def test_times_come_back_in_the_agencys_zone() -> None:
    at = datetime(2026, 7, 6, 14, tzinfo=UTC)
    draft = draft_from_json(draft_to_json(Draft(facts=Facts(when=When(at, at, "now")), started_at=at)), ZONE)
    assert draft.started_at is not None
    assert draft.facts.when is not None
    assert draft.started_at.tzinfo is ZONE
    assert draft.facts.when.earliest.isoformat() == "2026-07-06T10:00:00-04:00"


def test_the_hour_that_comes_twice_keeps_which_of_the_two_it_was() -> None:
    both = [datetime(2026, 11, 1, 1, 30, tzinfo=ZONE, fold=fold) for fold in (0, 1)]
    kept = facts_from_json(facts_to_json(Facts(when=When(both[0], both[1], "at half past one"))), ZONE).when
    assert kept is not None
    assert (kept.earliest.isoformat(), kept.latest.isoformat()) == tuple(at.isoformat() for at in both)


@pytest.mark.parametrize("text", ["{}", '{"facts": {}}', '{"facts": {"who": {}, "what": {"items": []}}}'])
def test_json_that_lacks_keys_is_read_with_the_defaults(text: str) -> None:
    assert draft_from_json(text, ZONE) == Draft()


def test_json_of_the_first_version_is_still_read() -> None:
    written = {
        "incident_type": "larceny",
        "when": {"earliest": "2026-07-06T01:00:00-04:00", "latest": "2026-07-06T07:00:00-04:00", "text": "last night"},
        "where": {"kind": "address", "text": "12 elm st", "street": ["Elm St"]},
        "what": {"items": [{"description": "bicycle"}]},
        "how": "gone",
    }
    told = facts_from_json(json.dumps(written), ZONE)
    assert told.where == Where("address", "12 elm st", street=("Elm St",))
    assert told.what == What((Item("bicycle"),))


def test_keys_of_a_later_version_are_left_out() -> None:
    assert facts_from_json('{"how": "gone", "mood": "sad", "who": {"pronouns": "x"}}', ZONE) == Facts(how="gone")


@given(st.text(alphabet=st.characters(codec=None)))
def test_whatever_was_typed_can_be_written_and_read(text: str) -> None:
    mended = storable(text)
    assert len(mended) == len(text)
    mended.encode("utf-8")
    assert "\x00" not in mended
    kept = facts_from_json(facts_to_json(Facts(how=text)), ZONE).how
    assert storable(kept) == mended
