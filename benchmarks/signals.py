"""How well and how fast signals are read: `python -m benchmarks.signals [--failures]`.

Scores every table of tests/corpora/signals and times each sentence (CPU time), then 4,000 characters.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections import Counter
from pathlib import Path

from bot.understanding.signals import Signals, read_signals

CORPORA = Path(__file__).parents[1] / "tests" / "corpora" / "signals"
GROUPS = {
    "danger": "danger", "suspect": "suspect", "crime": "other_crime", "life": "quality_of_life", "tip": "tip",
}  # fmt: skip


def rows(path: Path) -> list[tuple[str, str | None, str, str]]:
    """(language, asked, expected, words) of a corpus table."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    cells = [line.split("\t", 3) for line in lines]
    return [(lang, asked or None, expected, words) for lang, asked, expected, words in cells]


def wrong(signals: Signals, expected: str) -> list[str]:
    """What of `expected` does not hold; empty when the sentence was read right.

    Expected: words of a group ("danger"), with a kind ("crime:burglary"), "denied:danger", "denied:suspect",
    "online", "correction", "calm" for no danger whatever else, or "-" for nothing at all; "a/b" allows either.
    """
    wanted = expected.split()
    misses = [one for one in wanted if not any(_holds(signals, choice) for choice in one.split("/"))]
    named = {choice.split(":")[0] for one in wanted for choice in one.split("/")}
    free = (
        set(GROUPS)
        if "danger" in named
        else set(GROUPS) - {"danger"}
        if "calm" in named
        else {"suspect", "tip"}
        if "crime" in named
        else set()
    )
    free |= {"suspect", "crime"} if "tip" in named else set()
    free |= {"danger"} if "correction" in named else set()
    for group, field in GROUPS.items():
        if group not in named | free and getattr(signals, field):
            misses.append(f"false {group}: {[(s.kind, s.text) for s in getattr(signals, field)]}")
    return misses


def _holds(signals: Signals, one: str) -> bool:
    group, _, kind = one.partition(":")
    if group in {"-", "calm"}:
        return True
    if group == "denied":
        return bool(getattr(signals, f"{kind}_denied"))
    if group in {"online", "correction"}:
        return bool(signals.online_identity if group == "online" else signals.correction)
    told = getattr(signals, GROUPS[group])
    return any(not kind or s.kind == kind for s in told)


def score(path: Path, failures: bool) -> list[float]:
    """Print how one table fares; gives the seconds each sentence took."""
    good: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    took = []
    for lang, asked, expected, words in rows(path):
        start = time.process_time()
        signals = read_signals(words, lang, asked=asked)
        took.append(time.process_time() - start)
        misses = wrong(signals, expected)
        for key in ("all", lang, expected.split(":")[0] if expected != "-" else "nothing"):
            seen[key] += 1
            good[key] += not misses
        if misses and failures:
            print(f"  {lang} {asked or ''} [{expected}] {words}\n      {'; '.join(misses)}")
    print(f"{path.stem}: " + ", ".join(f"{key} {good[key]}/{seen[key]}" for key in sorted(seen)))
    return took


def main() -> None:
    """Score, then time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--failures", action="store_true")
    parser.add_argument("--only", default="")
    chosen = parser.parse_args()
    read_signals("warm the patterns")
    took: list[float] = []
    for path in sorted(CORPORA.glob("*.tsv")):
        if chosen.only in path.stem:
            took += score(path, chosen.failures)
    took.sort()
    print(f"p50 {1e3 * statistics.median(took):.2f} ms, p95 {1e3 * took[int(0.95 * len(took))]:.2f} ms")
    everything = " ".join(words for path in CORPORA.glob("*.tsv") for *_, words in rows(path))
    for name, text in (
        ("ordinary", everything[2000:6000]),
        ("someone", "someone is my car the " * 180),
        ("a", "a " * 2000),
    ):
        start = time.process_time()
        read_signals(text)
        print(f"4,000 characters ({name}): {1e3 * (time.process_time() - start):.0f} ms")


if __name__ == "__main__":
    main()
