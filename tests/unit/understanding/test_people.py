"""People: every line of the corpora, and what the readers promise whatever the words."""

from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.people import Person, read_person, revise_person

CORPORA = Path(__file__).parents[2] / "corpora" / "people"
NOW = datetime(2026, 11, 18, 10, 15, tzinfo=ZoneInfo("America/New_York"))
WHOLE = sorted(path.name for path in CORPORA.glob("told_*.txt"))
FIELDS = ("name", "date_of_birth", "phone", "email", "home_address")


def lines(*names: str) -> list[list[str]]:
    rows = [row for name in names for row in (CORPORA / name).read_text(encoding="utf-8").splitlines()]
    return [
        [cell.strip().replace("\\n", "\n") for cell in row.split(" | ")]
        for row in rows
        if row and not row.startswith("#")
    ]


def told(person: Person, asked: str | None = None) -> str:
    """What was read, field by field; of the field asked for, where nothing was read, the doubt in brackets."""
    values = ((field, getattr(person, field)) for field in FIELDS)
    fields = [
        f"{field}=[{person.doubt(field)}]" if value is None else f"{field}={value}"
        for field, value in values
        if value is not None or field == asked
    ]
    return " ; ".join(fields) or "-"


@pytest.mark.parametrize(
    ("language", "field", "text", "value"), lines("asked.txt", "asked_kept.txt", "asked_3.txt", "asked_4.txt")
)
def test_an_answer_is_read_leniently_or_says_why_not(language: str, field: str, text: str, value: str) -> None:
    person = read_person(text, language, now=NOW, asked=field)
    read = getattr(person, field)
    assert (f"[{person.doubt(field)}]" if read is None else str(read)) == value


@pytest.mark.parametrize(("language", "text", "fields"), lines("marked.txt"))
def test_unasked_only_what_is_marked_as_the_writers_own_is_taken(language: str, text: str, fields: str) -> None:
    assert told(read_person(text, language, now=NOW)) == fields


@pytest.mark.parametrize(("language", "text", "fields"), lines("changes.txt"))
def test_a_correction_changes_only_what_it_names(language: str, text: str, fields: str) -> None:
    assert told(revise_person(text, language, now=NOW)) == fields


@pytest.mark.parametrize(("language", "asked", "text", "fields"), lines(*WHOLE))
def test_a_message_is_read_for_all_it_tells(language: str, asked: str, text: str, fields: str) -> None:
    if asked == "change":
        assert told(revise_person(text, language, now=NOW)) == fields
    else:
        field = None if asked == "-" else asked
        assert told(read_person(text, language, now=NOW, asked=field), field) == fields


@pytest.mark.parametrize(("language", "text", "fields"), lines("parts.txt"))
def test_a_part_of_what_was_told_before_is_put_right(language: str, text: str, fields: str) -> None:
    known = Person(
        "Catherine Fable", date(1928, 5, 14), "+18605550142", "cfable@example.com", "45 Oak St, apt 2, Hartford"
    )
    assert told(revise_person(text, language, now=NOW, known=known)) == fields


def test_a_part_without_anything_told_before_changes_nothing() -> None:
    assert told(revise_person("my number ends in 24 not 42", now=NOW)) == "-"


def test_the_same_telephone_is_a_doubt_of_its_own() -> None:
    person = read_person("same as the number I'm texting from", now=NOW, asked="phone")
    assert (person.phone, person.doubt("phone")) == (None, "same_phone")


def test_a_first_name_alone_is_told_with_a_doubt() -> None:
    person = read_person("hi, I'm Keisha, my bike was stolen", now=NOW)
    assert (person.name, person.doubt("name")) == ("Keisha", "first_name_only")


def test_a_two_digit_year_is_read_by_plausible_age() -> None:
    born = [read_person(text, now=NOW, asked="date_of_birth").date_of_birth for text in ("8/8/01", "2-11-51", "5/5/25")]
    assert [day.year if day else None for day in born] == [2001, 1951, 1925]


def test_a_field_carries_where_it_stands() -> None:
    text = "sure, call me at 860-555-0142"
    ((field, start, end),) = read_person(text, now=NOW).spans
    assert (field, text[start:end]) == ("phone", "860-555-0142")


def test_an_answer_to_one_question_may_tell_another_field_too() -> None:
    person = read_person("Dana Whitfield, my email is dana@example.com", now=NOW, asked="name")
    assert (person.name, person.email) == ("Dana Whitfield", "dana@example.com")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\x00",
        "²",
        "soy " * 1000,
        "not a b " * 500,
        "a" * 4000,
        "@" * 4000,
        "1-" * 2000,
        "my name is " * 360,
        "born " * 800,
    ],
)
@pytest.mark.parametrize("field", [None, *FIELDS])
def test_hostile_text_is_read_without_error(text: str, field: str | None) -> None:
    person = read_person(text, now=NOW, asked=field)
    assert person.phone is None
    assert person.email is None


@given(st.text(max_size=200), st.sampled_from([None, *FIELDS]))
def test_any_text_can_be_read(text: str, field: str | None) -> None:
    assert read_person(text, now=NOW, asked=field).date_of_birth is None or any(c.isdigit() for c in text)
    revise_person(text, now=NOW)
    revise_person(
        text, now=NOW, known=Person("Ada Fable", date(1980, 1, 2), "+18605550142", "ada@example.com", "1 Oak")
    )
