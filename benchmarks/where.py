"""What reading a place costs and finds, beside usaddress in the same run.

usage: python -m benchmarks.where [rounds]
Prints milliseconds a message on one core, how often number and street of the corpus's addresses are found (which is all
that usaddress sets out to find), and the slowest of some hostile texts.
"""

from __future__ import annotations

import importlib
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bot.understanding.where import Gazetteer, read_where
from bot.understanding.where.names import street_parts
from bot.understanding.where.tokens import words_of

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "tests" / "corpora" / "where"
HOSTILE_LENGTH = 4_000
MISSING = "usaddress is not installed here: it comes with requirements/dev.txt (make requirements, then make install)."

Row = list[str]
Found = tuple[str | None, str]
"""House number and the words of a street's name, without its type."""


def main(rounds: int = 3) -> None:
    """Print the figures."""
    started = time.perf_counter()
    gazetteer = Gazetteer.load(ROOT / "data" / "agencies" / "hartford")
    print(f"loading the gazetteer: {(time.perf_counter() - started) * 1000:.0f} ms")
    readers: dict[str, Callable[[str], Found | None]] = {"read_where": lambda text: ours(text, gazetteer)}
    try:
        usaddress = importlib.import_module("usaddress")
    except ImportError:
        print(MISSING)
    else:
        readers["usaddress"] = lambda text: theirs(text, usaddress)
    rows = list(corpus())
    for name, reader in readers.items():
        report(name, reader, rows, rounds)
    for unit, text in hostile():
        print(f"hostile, {len(text)} characters of {unit}: {times(readers['read_where'], [text])[0]:.1f} ms")


def report(name: str, reader: Callable[[str], Found | None], rows: list[Row], rounds: int) -> None:
    """One reader's line: what it costs on every phrase, what it finds of the addresses."""
    taken = sorted(times(reader, [row[1] for row in rows] * rounds))
    p50, p95 = taken[len(taken) // 2], taken[int(len(taken) * 0.95)]
    addresses = [row for row in rows if row[2] == "address" and row[5]]
    right = sum(reader(row[1]) == (row[4], bare(row[5])) for row in addresses)
    print(
        f"{name:<12} {len(rows)} phrases: p50 {p50:.2f} ms, p95 {p95:.2f} ms, max {taken[-1]:.2f} ms; "
        f"number and street of {right} of {len(addresses)} addresses"
    )


def ours(text: str, gazetteer: Gazetteer) -> Found | None:
    """What `read_where` finds."""
    reading = read_where(text, gazetteer=gazetteer)
    return (reading.number, bare(reading.street[0])) if reading and reading.street else None


def theirs(text: str, usaddress: Any) -> Found | None:
    """What usaddress tags as number and street."""
    parts: dict[str, str] = {}
    for word, label in usaddress.parse(text):
        parts[label] = f"{parts.get(label, '')} {word.strip('.,;')}".strip()
    names = ("StreetNamePreDirectional", "StreetName", "StreetNamePostType", "StreetNamePostDirectional")
    street = " ".join(parts[name] for name in names if name in parts)
    return (parts.get("AddressNumber"), bare(street)) if street else None


def bare(street: str) -> str:
    """A street's name without its type, in one spelling."""
    return " ".join(street_parts(words_of(street))[0])


def corpus() -> Iterator[Row]:
    """The rows of the tests' corpus."""
    for path in sorted(CORPUS.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                yield [cell.strip() for cell in line.split("|")] + [""] * 5


def hostile() -> Iterator[tuple[str, str]]:
    """Texts made to be slow to read."""
    noise = random.Random(7)
    letters = "abcdefghijklmnopqrstuvwxyz 0123456789 .,#&/"
    units = {
        "digits": "1",
        "one word": "a",
        "street types": "st ",
        "numbers and streets": "12 main st ",
        "corners": "main and park and ",
        "misspelt streets": "12 stoningtan st ",
        "places": "at the bushnal park ",
        "towns": "in west hartford not ",
        "apostrophes": "'s",
        "combining accents": "e\u0301",
        "blocks": "block of 100 ",
        "spelled numbers": "one hundred twenty ",
        "articles": "on the ",
        "punctuation": ".,;:!?/",
        "my house": "at my own old ",
    }
    for name, unit in units.items():
        yield name, (unit * HOSTILE_LENGTH)[:HOSTILE_LENGTH]
    yield "random letters", "".join(noise.choice(letters) for _ in range(HOSTILE_LENGTH))


def times(reader: Callable[[str], object], texts: list[str]) -> list[float]:
    """Milliseconds for each text."""
    taken = []
    for text in texts:
        started = time.perf_counter()
        reader(text)
        taken.append((time.perf_counter() - started) * 1000)
    return taken


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
