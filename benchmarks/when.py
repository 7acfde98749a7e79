"""What reading a time costs, beside dateparser's search in the same run.

usage: python -m benchmarks.when [rounds]
Prints the median and the 95th percentile of milliseconds a message, their ratio, and the slowest of some hostile texts.
"""

from __future__ import annotations

import importlib
import statistics
import sys
import time
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.understanding.when import read_when, warm_up

NOW = datetime(2026, 11, 18, 10, 15, tzinfo=ZoneInfo("America/New_York"))
MESSAGES = (
    ("yesterday around 3 in the afternoon", "en"),
    ("sometime between last friday night and sunday morning", "en"),
    ("went to bed around 11 woke up at 5:30 and the truck was gone", "en"),
    ("parked it at 8 on nov 14 in front of 12 Example St and at 6 the next morning the window was broken", "en"),
    ("someone took a $300 bike off my porch, my number is 860-555-0123", "en"),
    ("no idea sorry", "en"),
    ("ayer entre las 2 y las 4 de la tarde", "es"),
    ("lo deje anoche a las 8 y a las 6 ya no estaba", "es"),
    ("hace como 2 horas", "es"),
    ("no me acuerdo", "es"),
)
HOSTILE = (
    "1" * 4000,
    " " * 4000,
    "at 5 " * 800,
    "1:1" * 1333,
    "between 5 and 6 " * 250,
    "a b " * 1000,
    "8 a.m. " * 570,
)


def ours(text: str, language: str) -> object:
    return read_when(text, NOW, language)


def theirs(text: str, language: str) -> object:
    search_dates = importlib.import_module("dateparser.search").search_dates
    settings = {"RELATIVE_BASE": NOW.replace(tzinfo=None), "PREFER_DATES_FROM": "past"}
    return search_dates(text, languages=[language], settings=settings)


def timed(reader: Callable[[str, str], object], rounds: int) -> list[float]:
    spent = []
    for _ in range(rounds):
        for text, language in MESSAGES:
            began = time.perf_counter()
            reader(text, language)
            spent.append((time.perf_counter() - began) * 1000)
    return sorted(spent)


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    warm_up()
    timed(theirs, 1)
    figures = {}
    for name, reader in (("read_when", ours), ("dateparser search_dates", theirs)):
        spent = timed(reader, rounds)
        figures[name] = statistics.median(spent), spent[int(len(spent) * 0.95)]
        print(f"{name:<26} p50 {figures[name][0]:8.3f} ms   p95 {figures[name][1]:8.3f} ms")
    (our_p50, our_p95), (their_p50, their_p95) = figures.values()
    print(f"{'theirs / ours':<26} p50 {their_p50 / our_p50:8.1f}      p95 {their_p95 / our_p95:8.1f}")
    slowest = max((timed_once(text), text[:12]) for text in HOSTILE)
    print(f"{'slowest of 4,000 hostile':<26} {slowest[0]:8.1f} ms  ({slowest[1]!r}…)")


def timed_once(text: str) -> float:
    began = time.perf_counter()
    read_when(text[:4000], NOW)
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
