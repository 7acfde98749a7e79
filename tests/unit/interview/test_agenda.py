"""What is asked next, and in which words."""

from dataclasses import replace
from datetime import timedelta

import pytest
from interview_chat import FULL, NOW, asked

from bot.interview.agenda import may_skip, next_field, progress, question_of, settled
from bot.report.draft import Draft
from bot.report.facts import Facts, Item, What, When, Where, Who
from bot.report.kinds import Field


def rough(kind: str, days: int, code: str = "23H") -> Draft:
    """A draft whose time was told in passing, as so many whole days."""
    start = NOW.replace(month=10, day=1, hour=0, minute=0)
    facts = replace(FULL, incident_type=kind, offense_code=code, when=When(start, start + timedelta(days=days), "then"))
    draft = replace(asked("when", facts).draft, asks="when")
    draft.notes["rough_time"] = "yes"
    return draft


def test_nothing_told_begins_with_what_happened() -> None:
    assert next_field(Draft()) == Field.INCIDENT


def test_a_report_of_no_kind_is_never_complete() -> None:
    draft = Draft(marks={"incident": "told", "emergency": "told", "suspect": "told", "type": "skipped"})
    assert next_field(draft) == Field.TYPE


def test_who_did_it_is_not_asked_of_a_lost_thing() -> None:
    assert settled(Draft(facts=Facts(incident_type="lost_property")), Field.SUSPECT)


@pytest.mark.parametrize("where", [Where("area", "Park Street", inside=True), Where("address", "58 Niles St")])
def test_a_street_without_a_number_or_town_is_no_place_yet(where: Where) -> None:
    assert not settled(Draft(facts=Facts(where=where)), Field.WHERE)


@pytest.mark.parametrize("kind", ["larceny", "vandalism", "lost_property", "fraud"])
def test_a_day_told_in_passing_is_asked_for_its_hour(kind: str) -> None:
    draft = rough(kind, 1)
    assert not settled(draft, Field.WHEN)
    assert question_of(draft) == "clock"


@pytest.mark.parametrize(("kind", "code"), [("identity_theft", "26F"), ("fraud", "26B")])
def test_the_date_of_a_misused_name_or_card_is_enough(kind: str, code: str) -> None:
    assert settled(rough(kind, 1, code), Field.WHEN)


def test_a_year_is_not_asked_for_its_hour_but_for_its_day() -> None:
    assert question_of(rough("identity_theft", 48, "26F")) == "act_date"
    assert question_of(rough("larceny", 30)) == "when"


def test_a_plain_thing_is_told_by_its_name_and_a_branded_one_is_asked_about() -> None:
    def items(*names: str) -> Draft:
        return Draft(facts=Facts(what=What(tuple(Item(name) for name in names))))

    assert settled(items("keys"), Field.ITEMS)
    assert settled(items("wallet", "driver's license"), Field.ITEMS)
    assert not settled(items("wallet"), Field.ITEMS)
    assert not settled(items("lawn mower"), Field.ITEMS)
    assert not settled(items("keys", "laptop"), Field.ITEMS)
    assert not settled(items(), Field.ITEMS)


def test_one_way_to_be_reached_is_needed_and_no_more() -> None:
    draft = asked("email", replace(FULL, who=Who("Ada Fable"))).draft
    assert not may_skip(draft, Field.EMAIL)
    draft.facts = replace(FULL, who=Who("Ada Fable", phone="+18605550100"))
    assert may_skip(draft, Field.EMAIL)


def test_progress_grows_to_the_end() -> None:
    first, of = progress(Draft())
    later, _ = progress(asked("confirm").draft)
    assert 0 == first < later < of
