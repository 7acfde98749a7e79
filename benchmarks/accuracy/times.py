"""Times: right when both ends are within the tolerance of one accepted reading."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from benchmarks.accuracy.cases import FOLDER, Case, Row, cases
from bot.understanding.when import When, read_when

_ZONE = ZoneInfo("America/New_York")


def rows(folder: Path = FOLDER) -> list[Row]:
    """English, Spanish, sentences without a time, and readings that start in the future."""
    told = {"en": Row("when, English", "95 %"), "es": Row("when, Spanish", "92 %")}
    none = Row("when: no time told, none read", "39 of 40")
    past = Row("when: never in the future", "100 %")
    for case in cases("when", folder):
        now = datetime.fromisoformat(case["now"]).replace(tzinfo=_ZONE)
        reading = read_when(case["text"], now, case["lang"])
        got = f"{case['text']} ({case['now']}) → {_shown(reading)}, wanted {case['readings'] or None}"
        past.count(reading is None or reading.earliest <= now + timedelta(minutes=5), got)
        if case["readings"]:
            told[case["lang"]].count(reading is not None and _fits(reading, case, now), got)
        else:
            none.count(reading is None, got)
    return [*told.values(), none, past]


def _fits(reading: When, case: Case, now: datetime) -> bool:
    within = timedelta(minutes=case["within"])
    for told in case["readings"]:
        first, last = (datetime.fromisoformat(end.strip()).replace(tzinfo=_ZONE) for end in told.split(".."))
        ends = ((reading.earliest, first), (min(reading.latest, now), min(last, now)))
        if all(abs(got.timestamp() - wanted.timestamp()) <= within.total_seconds() for got, wanted in ends):
            return True
    return False


def _shown(reading: When | None) -> str:
    return "None" if reading is None else f"{reading.earliest:%m-%d %H:%M} .. {reading.latest:%m-%d %H:%M}"
