"""What reading a message costs: `python -m benchmarks.speed [rounds]`.

Processor milliseconds of one core for each reader, over the measuring sentences: the median, the 95th percentile, and
the slowest of some hostile texts of 4,000 characters. dateparser and usaddress read the same sentences in the same run.
"""

from __future__ import annotations

import argparse
import importlib
import statistics
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.progress import track
from rich.table import Table

from benchmarks.accuracy.cases import cases
from bot.bootstrap import classify_by_model
from bot.interview.hearing import hear
from bot.understanding.items import read_items
from bot.understanding.kind import read_kind
from bot.understanding.money import read_money
from bot.understanding.people import read_person
from bot.understanding.signals import read_signals
from bot.understanding.when import read_when, warm_up
from bot.understanding.where import read_where

Reader = Callable[[str, str], object]

NOW = datetime(2026, 11, 18, 10, 15, tzinfo=ZoneInfo("America/New_York"))
SUBJECTS = ("when", "where", "messages", "items", "people")
LENGTH = 4_000
HOSTILE = (
    *("1", " ", "a ", "no ", "$5 ", "at 5 ", "1:1", "between 5 and 6 ", "8 a.m. ", "main st ", "100 main st and "),
    *("stole my ", "he has a gun. ", "my name is ", "860 555 01", "a@b.", "(", "'", "\N{COMBINING ACUTE ACCENT}", "ñ"),
    *("\n", "un dos tres ", "calle park y ", "9" * 40 + " ", "xyzzy"),
)


def readers() -> dict[str, Reader]:
    """Our readers by what they read, the whole message, and two libraries that read a part of it."""
    classify = classify_by_model()
    search_dates = importlib.import_module("dateparser.search").search_dates
    tag = importlib.import_module("usaddress").parse
    settings = {"RELATIVE_BASE": NOW.replace(tzinfo=None), "PREFER_DATES_FROM": "past"}
    ours: dict[str, Reader] = {
        "when": lambda text, language: read_when(text, NOW, language),
        "where": read_where,
        "items": read_items,
        "money": read_money,
        "people": lambda text, language: read_person(text, language, now=NOW),
        "signals": read_signals,
        "kind": read_kind,
    }
    if classify is not None:
        ours["sounds like"] = lambda text, language: classify(text)
    return {
        **ours,
        "a whole message": lambda text, language: hear(text, NOW, language, None, classify=classify),
        "dateparser search_dates": lambda text, language: search_dates(text, languages=[language], settings=settings),
        "usaddress": lambda text, language: tag(text),
    }


def spent(reader: Reader, text: str, language: str) -> float:
    """Processor milliseconds of one reading."""
    began = time.process_time()
    reader(text, language)
    return (time.process_time() - began) * 1000


def measured(reader: Reader, sentences: list[tuple[str, str]], rounds: int) -> list[float]:
    """Milliseconds of every reading, the quickest first."""
    return sorted(spent(reader, text, language) for _ in range(rounds) for text, language in sentences)


def slowest(reader: Reader) -> tuple[float, str]:
    """The slowest of the hostile texts, and how it begins."""
    texts = ((piece * LENGTH)[:LENGTH] for piece in HOSTILE)
    return max((spent(reader, text, "en"), repr(text[:10])) for text in texts)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("rounds", nargs="?", type=int, default=2, help="how often each sentence is read")
    rounds = parser.parse_args().rounds
    told: list[dict[str, Any]] = [case for subject in SUBJECTS for case in cases(subject)]
    sentences = [(case["text"], "es" if case["lang"] == "es" else "en") for case in told]
    warm_up()
    table = Table("reads", "p50 ms", "p95 ms", "hostile ms", "slowest", title=f"{len(sentences)} sentences, one core")
    for name, reader in track(readers().items(), "reading", transient=True):
        measured(reader, sentences[:20], 1)
        figures = measured(reader, sentences, rounds)
        hostile, text = slowest(reader) if name != "dateparser search_dates" else (float("nan"), "not tried")
        middle, high = statistics.median(figures), figures[int(len(figures) * 0.95)]
        table.add_row(name, f"{middle:.2f}", f"{high:.2f}", f"{hostile:.0f}", text)
    Console().print(table)


if __name__ == "__main__":
    main()
