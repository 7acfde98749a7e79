"""What reading a place costs: milliseconds a message on one core, beside usaddress where it can be imported.

.venv/bin/python benchmarks/where.py [ROUNDS]
"""

from __future__ import annotations

import importlib
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.understanding.where import Gazetteer, read_where

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "tests" / "corpora" / "where"
HOSTILE_LENGTH = 4_000


def main(rounds: int = 3) -> None:
    """Print the figures."""
    started = time.perf_counter()
    gazetteer = Gazetteer.load(ROOT / "data" / "agencies" / "hartford")
    print(f"loading the gazetteer: {(time.perf_counter() - started) * 1000:.0f} ms")
    phrases = list(corpus())
    _report(
        f"read_where, {len(phrases)} phrases", _times(lambda t: read_where(t, gazetteer=gazetteer), phrases * rounds)
    )
    for name, text in hostile():
        worst = max(_times(lambda t: read_where(t, gazetteer=gazetteer), [text]))
        print(f"hostile, {len(text)} characters of {name}: {worst:.1f} ms")
    try:
        usaddress = importlib.import_module("usaddress")
    except ImportError:
        print("usaddress: not installed")
    else:
        _report("usaddress.parse", _times(usaddress.parse, phrases * rounds))


def corpus() -> Iterator[str]:
    """The phrases of the tests' corpus."""
    for path in sorted(CORPUS.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                yield line.split("|")[1].strip()


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


def _times(function: Callable[[str], object], texts: list[str]) -> list[float]:
    taken = []
    for text in texts:
        started = time.perf_counter()
        function(text)
        taken.append((time.perf_counter() - started) * 1000)
    return taken


def _report(name: str, taken: list[float]) -> None:
    ranked = sorted(taken)
    p50, p95 = ranked[len(ranked) // 2], ranked[int(len(ranked) * 0.95)]
    print(f"{name}: p50 {p50:.2f} ms, p95 {p95:.2f} ms, mean {statistics.mean(taken):.2f} ms, max {ranked[-1]:.2f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
