"""`frontdesk read`: every fact seen in a message, by which rule, from which words, with which doubts."""

import io
import json
import re
import shlex
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from bot import bootstrap
from bot.cli import frontdesk
from bot.reading import read
from bot.reading.prose import marked, show
from bot.report.kinds import Field
from bot.understanding.classifier.labels import LABELS, Scores
from bot.understanding.trace import LONGEST, WHATS, trace

DOCS = Path(__file__).parents[3] / "docs" / "reading.md"
ZONE = ZoneInfo("America/New_York")
NOW = datetime(2026, 11, 16, 10, 0, tzinfo=ZONE)
CARD = "4111 1111 1111 1111"
EVERYTHING = (
    "no, last night at 9 someone took my black Dell laptop, $400, out of my car at 550 Main Street, nobody was hurt. "
    f"My neighbor Fulano stole it, I know him. My name is Testy Example. They used my card {CARD}, opened an account "
    "in my name. Loud music again, a man with a gun is here now"
)

Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """The command with the readers as they are, and no classifier: one may have been trained, or not."""
    monkeypatch.setattr(bootstrap, "classify_by_model", cache(lambda: None))
    bootstrap.forget()

    def invoke(*arguments: str, typed: str | bytes | None = None, now: str = "2026-11-16 10:00") -> Result:
        done = CliRunner().invoke(frontdesk, ["read", "--now", now, *arguments], input=typed)
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done

    yield invoke
    bootstrap.forget()


def rows(shown: str, label: str) -> list[str]:
    return [line for line in shown.splitlines() if line.startswith(f"{label} ")]


def found(text: str, what: str, **given: Any) -> list[dict[str, Any]]:
    from bot.reading.as_json import as_json

    return [one for one in as_json(read(text, NOW, **given))["findings"] if one["what"] == what]


@pytest.mark.parametrize(
    ("text", "label", "parts"),
    [
        ("My bike was stolen last night", "WHEN", ["Sun 15 Nov 18:00 – Mon 16 Nov 06:00", "“last night”"]),
        ("Someone keyed my car at 550 Main Street", "WHERE", ["550 Main St, Hartford, CT", "an address, in the city"]),
        ("my car was broken into and my bag is gone", "KIND", ["theft", "offense 23F, theft from a motor vehicle"]),
        ("they stole my black Dell laptop", "ITEM", ["brand Dell", "color black", "“my black Dell laptop”"]),
        ("they stole my bike, it cost $250", "MONEY", ["$250", "“$250”"]),
        ("my name is Testy Example", "PERSON", ["name Testy Example", "marked as the writer's own"]),
        ("someone opened a credit card in my name", "ACCOUNT", ["which account or information"]),
        ("he is pointing a gun at me", "DANGER", ["a weapon", "gun"]),
        ("my neighbor Fulano stole my bike", "SUSPECT", ["someone known"]),
        ("I was robbed at gunpoint last week", "CRIME", ["a robbery"]),
        ("loud music again next door", "DISORDER", ["noise"]),
        ("I want to give an anonymous tip about a murder suspect", "TIP", ["a tip"]),
        ("me robaron la bicicleta ayer en la calle", "LANGUAGE", ["Spanish"]),
        (f"they used my card {CARD}", "MASKED", ["•••• 1111"]),
    ],
)
def test_a_fact_is_shown_with_its_value_and_words(run: Run, text: str, label: str, parts: list[str]) -> None:
    (row, *_) = rows(run(text).stdout, label)
    for part in parts:
        assert part in row


def test_the_message_comes_first_and_screening_last(run: Run) -> None:
    lines = run("My bike was stolen last night").stdout.splitlines()
    assert lines[0] == "My bike was stolen last night"
    assert lines[-1].startswith("SCREENING")


def test_a_doubt_is_told_in_plain_english(run: Run) -> None:
    (row,) = rows(run("my car was keyed on Park Street").stdout, "WHERE")
    assert row.endswith("no house number was told")


def test_what_the_words_deny_is_shown_as_denied(run: Run) -> None:
    (row, *_) = rows(run("nobody was hurt, my bike was stolen").stdout, "DANGER")
    assert "denied" in row or "none, as the words say" in row


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("he is in my yard right now with a gun and he is my cousin", "911"),
        ("my bike was stolen in Bloomfield", "not in the city"),
        ("my neighbor Fulano stole my bike, I know him", "leads to who did it"),
        ("my bike was stolen last night", "the chat goes on"),
    ],
)
def test_screening_says_what_comes_of_it(run: Run, text: str, says: str) -> None:
    (row,) = rows(run(text).stdout, "SCREENING")
    assert says in row


def test_signs_beside_the_most_urgent_one_are_told_too() -> None:
    screened = read("a man with a gun is here right now in Bloomfield", NOW).screened
    assert screened.sign is not None
    assert screened.sign.reason == "emergency"
    assert "outside_jurisdiction" in {other.reason for other in screened.others}


def test_a_number_alone_is_taken_only_where_the_value_was_asked_for(run: Run) -> None:
    assert all("not taken up" in row for row in rows(run("120").stdout, "MONEY"))
    (row,) = rows(run("--asked", "value", "120").stdout, "MONEY")
    assert "$120" in row
    assert "not taken up" not in row


def test_details_of_a_thing_told_before_are_read_by_themselves(run: Run) -> None:
    (row,) = rows(run("--asked", "item_details", "Its a black Trek, serial WTU123XK99").stdout, "ITEM")
    assert "brand Trek" in row
    assert "serial WTU123XK99" in row
    assert rows(run("--asked", "item_details", "no idea").stdout, "ITEM") == []


def test_a_vague_place_is_taken_only_where_the_place_was_asked_for(run: Run) -> None:
    assert "not taken up" in rows(run("at my house").stdout, "WHERE")[0]
    assert "not taken up" not in rows(run("--asked", "where", "at my house").stdout, "WHERE")[0]


@pytest.mark.parametrize("asked", Field)
def test_a_message_can_answer_any_question(run: Run, asked: Field) -> None:
    assert run("--asked", asked, "yes, the blue one, yesterday").exit_code == 0


def test_an_unknown_question_is_refused_with_those_there_are(run: Run) -> None:
    ended = run("--asked", "weather", "yes")
    assert ended.exit_code == 2
    assert ", ".join(Field) in ended.stderr


def test_the_clock_is_the_one_that_is_given(run: Run) -> None:
    assert "Mon 2 Nov, all day" in rows(run("yesterday", now="2026-11-03 09:00").stdout, "WHEN")[0]
    shown = json.loads(run("--json", "yesterday", now="2026-11-03T23:30:00+00:00").stdout)
    assert shown["said_at"] == "2026-11-03T18:30:00-05:00"


@pytest.mark.parametrize("now", ["noon", "", "2026-13-01", "99999999999", "0001-01-01", "9999-12-31 23:59"])
def test_a_clock_that_cannot_be_read_is_one_sentence(run: Run, now: str) -> None:
    ended = run("yesterday", now=now)
    assert ended.exit_code == 2
    assert "is no time such as" in ended.stderr


def test_the_language_can_be_set(run: Run) -> None:
    assert (
        "read as Spanish" in rows(run("--language", "es", "the bike is gone and so is my helmet").stdout, "LANGUAGE")[0]
    )
    assert json.loads(run("--language", "es", "--json", "550").stdout)["language"] == "es"


def test_hidden_numbers_are_shown_nowhere(run: Run) -> None:
    text = f"they used my card {CARD} and my social is 123-45-6789"
    for shown in (run(text).stdout, run("--json", text).stdout):
        assert "1111 1111" not in shown
        assert "123-45" not in shown
    assert [one["text"] for one in found(text, "masked")] == ["•••• 1111", "•••• 6789"]


def test_dots_that_were_typed_hide_nothing() -> None:
    assert found("•••• 1111", "masked") == []


def test_for_programs_it_is_json_of_stable_names(run: Run) -> None:
    shown = json.loads(run("--json", "my bike was stolen on Park Street last night").stdout)
    assert list(shown) == ["text", "said_at", "language", "asked", "findings", "screening"]
    assert list(shown["screening"]) == ["reason", "kind", "text", "says", "asks_danger", "others"]
    for one in shown["findings"]:
        assert list(one) == ["what", "value", "facts", "rule", "text", "span", "doubts", "denied", "taken"]
    (where,) = [one for one in shown["findings"] if one["what"] == "where"]
    assert shown["text"][slice(*where["span"])] == where["text"] == "Park Street"
    assert where["doubts"] == [{"name": "no_number", "says": "no house number was told"}]
    assert where["facts"]["inside"] is True


def test_standard_input_is_a_message_a_line(run: Run) -> None:
    typed = "my bike is gone\n\n   \nme robaron el celular ayer\r\n"
    lines = run("--json", "-", typed=typed).stdout.splitlines()
    assert [json.loads(line)["text"] for line in lines] == ["my bike is gone", "me robaron el celular ayer"]
    assert run("-", typed=typed).stdout.count("SCREENING") == 2


def test_bytes_that_are_no_text_stop_nothing(run: Run) -> None:
    shown = run("-", typed=b"my bike \xff\xfe is gone\n\x00\nlost my keys\n").stdout
    assert shown.count("SCREENING") == 3


def test_a_terminal_obeys_nothing_that_stands_in_a_message(run: Run) -> None:
    text = "my name is \x1b[2J \u202eTesty\u2066 Example \x9b, [bold]bike[/bold] stolen :smile:"
    shown = run(text).stdout
    assert not any(char in shown for char in "\x1b\u202e\u2066\x9b")
    assert "[bold]bike[/bold]" in shown
    assert ":smile:" in shown


def test_what_is_too_long_for_the_door_is_told(run: Run) -> None:
    shown = run("my bike was stolen. " * 300).stdout
    assert "6,000 characters" in rows(shown, "LENGTH")[0]
    assert read("x" * 9000, NOW).text == "x" * LONGEST


def test_an_empty_message_is_shown_as_such(run: Run) -> None:
    assert run("").stdout.startswith("(an empty message)")


def test_on_a_terminal_the_words_of_a_fact_are_marked() -> None:
    message = marked(read("my bike was stolen last night", NOW))
    assert {str(span.style) for span in message.spans if message.plain[span.start : span.end] == "last night"} == {
        "underline cyan"
    }
    shown = io.StringIO()
    show(
        read("my bike was stolen last night", NOW),
        Console(file=shown, force_terminal=True, width=60, color_system="standard"),
    )
    assert "\x1b[4;36mlast night\x1b[0m" in shown.getvalue()


def test_on_a_narrow_terminal_no_line_is_wider() -> None:
    shown = io.StringIO()
    reading = read("my bike was stolen on Park Street last night, my name is Testy Example", NOW)
    show(reading, Console(file=shown, force_terminal=True, width=60, no_color=True, color_system=None))
    assert max(len(line) for line in shown.getvalue().splitlines()) <= 60


def test_a_place_is_asked_of_the_second_opinion_where_there_is_one() -> None:
    traced = trace("my car was keyed on Park Street", NOW, second_opinion=lambda where: replace(where, rule="geocoder"))
    assert [one.rule for one in traced.findings if one.what == "where"] == ["geocoder"]


def sounding_like(**scores: float) -> Callable[[str], Scores]:
    given = {label: scores.get(label, 0.01) for label in LABELS}
    return lambda text: given


def test_what_the_classifier_takes_a_message_for_is_told_with_what_it_led_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "classify_by_model", cache(lambda: sounding_like(emergency=0.97, fraud=0.2)))
    shown = CliRunner().invoke(frontdesk, ["read", "the green thing is doing it"]).stdout
    assert rows(shown, "SOUNDS LIKE") == ["SOUNDS LIKE  an emergency 97%, fraud 20% · the trained classifier"]
    assert "911" in rows(shown, "SCREENING")[0]


@pytest.mark.parametrize(
    ("text", "scores", "taken"),
    [
        ("the green thing is doing it", {"emergency": 0.97}, True),
        ("the green thing is doing it", {"emergency": 0.3}, True),
        ("the green thing is doing it", {"larceny": 0.95}, True),
        ("the green thing is doing it", {}, False),
        ("my bike was stolen last night", {"larceny": 0.95}, False),
    ],
)
def test_an_opinion_counts_where_no_rule_saw_it(text: str, scores: dict[str, float], taken: bool) -> None:
    reading = read(text, NOW, classify=sounding_like(**scores))
    assert [one.taken for one in reading.seen if one.finding.what == "sounds_like"] == [taken]


def test_a_danger_that_is_only_likely_is_asked_about(run: Run) -> None:
    console = Console(file=io.StringIO(), width=200)
    reading = read("the green thing is doing it", NOW, classify=sounding_like(emergency=0.3))
    assert reading.screened.asks_danger
    show(reading, console)
    assert isinstance(console.file, io.StringIO)
    assert "the chat asks" in console.file.getvalue()


@settings(max_examples=60, deadline=None)
@given(
    text=st.text(max_size=300) | st.text(alphabet="0123456789 $.-/:apm•\n", max_size=300),
    language=st.sampled_from(["en", "es", None]),
    asked=st.sampled_from([None, *Field]),
)
def test_no_text_is_too_odd(text: str, language: str | None, asked: Field | None) -> None:
    reading = read(text, NOW, language, asked)
    for seen in reading.seen:
        assert seen.finding.what in WHATS
        if seen.finding.span is not None:
            start, end = seen.finding.span
            assert 0 <= start <= end <= len(reading.text)
    console = Console(file=io.StringIO(), width=80)
    show(reading, console)


@pytest.mark.parametrize("text", ["\ud800 half a pair", "a" * 4000, "9" * 4000, "(" * 4000, "at " * 1300, "\x00"])
def test_hostile_texts_are_read_like_any(run: Run, text: str) -> None:
    reading = read(text, NOW)
    assert reading.screened.sign is None
    reading.text.encode()


def test_the_docs_show_the_real_thing(run: Run) -> None:
    """Where a reader was mended, put what the command prints now into the docs."""
    (block,) = re.findall(r"```console\n\$ (.*?)\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    _, _, *arguments = shlex.split(block[0])
    assert run(*arguments).stdout == block[1]


def test_the_docs_name_every_name_of_the_json(run: Run) -> None:
    told = set(re.findall(r"`(?:findings\[\])?\.?([a-z_.]+)`", DOCS.read_text(encoding="utf-8")))
    shown = json.loads(run("--json", EVERYTHING).stdout)
    names = set(shown) | {f"screening.{name}" for name in ("reason", "asks_danger", "others")}
    for one in shown["findings"]:
        names |= {one["what"], *one, *one["facts"]}
    assert names - told - {"screening"} == set()
    assert set(WHATS) <= told
