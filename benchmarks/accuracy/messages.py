"""First messages: danger, the other reasons for which people are sent elsewhere, the kind and its offense code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from benchmarks.accuracy.cases import FOLDER, Case, Row, cases
from bot.bootstrap import agency, classify_by_model
from bot.interview.hearing import Heard, hear
from bot.interview.turn import Incoming, Turn, take
from bot.interview.weighing import Classify
from bot.report.draft import Draft
from bot.report.kinds import Field
from bot.understanding.kind import CHOICES

NONE, UNSURE = "none", "unsure"
_NOW = datetime(2026, 11, 18, 10, 15, tzinfo=ZoneInfo("America/New_York"))


@dataclass(frozen=True)
class Judged:
    """A message as an officer would judge it, and as the chat does: what it read, and what it did."""

    case: Case
    heard: Heard
    turn: Turn

    @property
    def reasons(self) -> tuple[str, ...]:
        """Where an officer would send it; any of them is right."""
        told = self.case["reason"]
        return tuple(told) if isinstance(told, list) else (told,)

    @property
    def sent(self) -> str:
        """Where the chat sends it: a reason or "none"."""
        outcome = self.turn.draft.outcome
        return outcome.reason or NONE if outcome else NONE

    @property
    def asks_about_danger(self) -> bool:
        """Whether the next question is if it is happening now, if anyone is hurt or in danger."""
        return self.turn.draft.asks == Field.EMERGENCY

    @property
    def kind(self) -> str:
        """The kind that the chat takes it for: "unsure" where it would ask."""
        reading = self.heard.kind
        return NONE if reading is None else str(reading.kind) if reading.sure else UNSURE

    def __str__(self) -> str:
        reading = self.heard.kind
        code = reading.offense_code if reading else None
        wanted = f"wanted {self.case['reason']}, {self.case['kind']} {self.case['code']}"
        return f"{self.case['text']} → {self.sent}, {self.kind} {code}; {wanted}"


@cache
def judged(folder: Path = FOLDER) -> tuple[Judged, ...]:
    """Every measuring message, heard as the first of a chat, with the trained classifier, without Rasa's intents."""
    classify = classify_by_model()
    if classify is None:
        raise SystemExit("There is no trained classifier: run `frontdesk train` first.")
    return tuple(_judge(case, classify) for case in cases("messages", folder))


def _judge(case: Case, classify: Classify) -> Judged:
    language = "es" if case["lang"] == "es" else "en"
    heard = hear(case["text"], _NOW, language, None, classify=classify)
    turn = take(Draft(language=language), Incoming(1, case["text"], _NOW), agency(), classify=classify)
    return Judged(case, heard, turn)


def rows(folder: Path = FOLDER) -> list[Row]:
    """Danger, each other reason both ways, the kind, the code."""
    heard = judged(folder)
    return [*_danger(heard), *(row for reason in _OTHERS for row in _reason(heard, reason)), *_kinds(heard)]


_OTHERS = ("solvable", "other_crime", "quality_of_life", "tip")


def _danger(heard: Sequence[Judged]) -> Iterator[Row]:
    at_once = Row("danger: found at once")
    found = Row("danger: found at once or asked about", "all")
    calm = Row("danger: no false alarm", "98 %")
    for one in heard:
        if one.reasons == ("emergency",):
            at_once.count(one.sent == "emergency", str(one))
            found.count(one.sent == "emergency" or one.asks_about_danger, str(one))
        elif "emergency" not in one.reasons:
            calm.count(one.sent != "emergency", str(one))
    yield from (at_once, found, calm)


def _reason(heard: Sequence[Judged], reason: str) -> Iterator[Row]:
    name = reason.replace("_", " ")
    found = Row(f"{name}: found", "96 %" if reason in {"solvable", "other_crime"} else "")
    free = Row(f"{name}: not said of others", "96 %" if reason in {"solvable", "other_crime"} else "")
    for one in heard:
        if one.reasons == (reason,):
            found.count(one.sent == reason, str(one))
        elif reason not in one.reasons and one.reasons != ("emergency",):
            free.count(one.sent != reason, str(one))
    yield from (found, free)


def _kinds(heard: Sequence[Judged]) -> Iterator[Row]:
    right = Row("kind: right", "97 %")
    not_wrong = Row("kind: right or asked")
    code = Row("kind: offense code")
    for one in heard:
        if one.case["kind"] in CHOICES and "emergency" not in one.reasons:
            right.count(one.kind == one.case["kind"], str(one))
            not_wrong.count(one.kind in {one.case["kind"], UNSURE, NONE}, str(one))
            if one.case["code"] and one.kind == one.case["kind"]:
                reading = one.heard.kind
                code.count(reading is not None and _same_code(reading.offense_code, one.case["code"]), str(one))
    yield from (right, not_wrong, code)


def _same_code(got: str | None, wanted: str) -> bool:
    """Whether two codes agree. A swindle told over a wire is 26A or 26E, as one looks at it."""
    return got == wanted or {got, wanted} == {"26A", "26E"}


def confusion_of_reasons(folder: Path = FOLDER) -> Counter[tuple[str, str]]:
    """How often a message that belongs to (the first reason) was sent to (the second)."""
    return Counter((one.sent if one.sent in one.reasons else one.reasons[0], one.sent) for one in judged(folder))


def confusion_of_kinds(folder: Path = FOLDER) -> Counter[tuple[str, str]]:
    """How often a message of the first kind was taken for the second; emergencies aside."""
    return Counter((one.case["kind"], one.kind) for one in judged(folder) if "emergency" not in one.reasons)
