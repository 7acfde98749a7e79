"""What the readers of items, money and people cost: milliseconds for each message of the corpora, and for hostile text.

Run from the project's root: `python -m benchmarks.things`.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot.understanding.items import Item, read_item_details, read_items, revise_items
from bot.understanding.masking import mask
from bot.understanding.money import read_money, read_value
from bot.understanding.people import read_person, revise_person

CORPORA = Path(__file__).parent.parent / "tests" / "corpora"
NOW = datetime(2026, 11, 18, 15, 0, tzinfo=UTC)
ITEMS = [Item("DeWalt drill", brand="DeWalt"), Item("bike"), Item("gomas del carro", quantity=2)]
READERS: dict[str, Callable[[str], object]] = {
    "read_items": read_items,
    "read_items, asked": lambda text: read_items(text, asked=True),
    "read_item_details": lambda text: read_item_details(text, ITEMS),
    "revise_items": lambda text: revise_items(text, ITEMS),
    "read_money": read_money,
    "read_value": lambda text: read_value(text, items=ITEMS),
    "read_person": lambda text: read_person(text, now=NOW),
    "read_person, name": lambda text: read_person(text, now=NOW, asked="name"),
    "read_person, date": lambda text: read_person(text, now=NOW, asked="date_of_birth"),
    "revise_person": lambda text: revise_person(text, now=NOW),
    "mask": mask,
}
HOSTILE = [
    unit * (4000 // len(unit))
    for unit in (
        "a",
        "1",
        "a ",
        "1 ",
        "my bike ",
        "stole my bike and ",
        "a@b.c ",
        "1-",
        "5/5/",
        "1,",
        "four ",
        "my name is ",
        "🚲",
    )
]


def messages() -> Iterator[str]:
    """The longest cell of every line: what the citizen said."""
    for folder in ("items", "money", "people"):
        for path in sorted((CORPORA / folder).glob("*.txt")):
            for line in path.read_text(encoding="utf-8").splitlines():
                if " | " in line and not line.startswith("#"):
                    yield max(line.split(" | "), key=len)


def milliseconds(reader: Callable[[str], object], text: str) -> float:
    """Processor time of one reading."""
    start = time.process_time()
    reader(text)
    return (time.process_time() - start) * 1000


def main() -> None:
    """Print one line for each reader."""
    texts = list(messages())
    print(f"{len(texts)} messages; ms of processor time")
    print(f"{'reader':22}{'p50':>8}{'p95':>8}{'max':>8}{'hostile':>9}")
    for name, reader in READERS.items():
        reader(texts[0])
        times = sorted(milliseconds(reader, text) for text in texts)
        worst = max(milliseconds(reader, text) for text in HOSTILE)
        p95 = times[int(len(times) * 0.95)]
        print(f"{name:22}{statistics.median(times):8.2f}{p95:8.2f}{times[-1]:8.2f}{worst:9.1f}")


if __name__ == "__main__":
    main()
