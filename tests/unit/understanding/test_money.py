"""Money: every line of the corpora, and what the readers promise whatever the words."""

import math
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.items import Item, read_items
from bot.understanding.money import read_money, read_value

CORPORA = Path(__file__).parents[2] / "corpora" / "money"


def lines(kind: str) -> list[list[str]]:
    """The rows of every corpus of that kind: `values.txt`, `values_lists.txt`, …"""
    rows = [row for path in sorted(CORPORA.glob(f"{kind}*.txt")) for row in path.read_text("utf-8").splitlines()]
    return [[cell.strip("| ") for cell in row.split(" | ")] for row in rows if row and not row.startswith("#")]


def known(spec: str) -> list[Item]:
    matches = [re.fullmatch(r"(.*?)(?:\*(\d+))?(?:=([\d.]+))?", part) for part in spec.split(" ; ") if spec != "-"]
    return [Item(m[1], quantity=int(m[2] or 1), value_usd=float(m[3]) if m[3] else None) for m in matches if m]


VALUES = [([*row, ""])[:5] for row in lines("values")]


@pytest.mark.parametrize(("language", "items", "text", "total", "per_item"), VALUES)
def test_an_answer_gives_the_total_and_the_items_values(
    language: str, items: str, text: str, total: str, per_item: str
) -> None:
    value = read_value(text.replace("\\n", "\n"), language, items=known(items))
    if total == "-":
        assert value is None
        return
    assert value is not None
    assert value.unknown == (total == "?")
    assert value.total == (None if total in "?!" else float(total))
    if per_item:
        pairs = [pair.split("=") for pair in per_item.split(" ; ")]
        assert value.per_item == tuple((int(index), float(amount)) for index, amount in pairs)


@pytest.mark.parametrize(("language", "text", "amounts"), lines("running"))
def test_running_text_gives_its_sums_and_no_other_number(language: str, text: str, amounts: str) -> None:
    expected = [] if amounts == "-" else [float(amount) for amount in amounts.split()]
    assert [money.amount for money in read_money(text, language)] == expected


@pytest.mark.parametrize(("language", "text", "total"), lines("stories"))
def test_a_story_gives_the_total_of_what_it_tells(language: str, text: str, total: str) -> None:
    items = [reading.item for reading in read_items(text, language)]
    value = read_value(text, language, items=items, asked=False)
    assert (value.total if value else None) == (None if total == "-" else float(total))


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("-5", "not_positive"),
        ("minus 40", "not_positive"),
        ("1e308", "too_large"),
        ("9" * 40, "too_large"),
        ("0", "zero"),
    ],
)
def test_an_impossible_value_is_refused_with_its_reason(text: str, doubt: str) -> None:
    value = read_value(text)
    assert value is not None
    assert value.total is None
    assert doubt in value.doubts


def test_of_a_range_the_upper_bound_counts_and_is_doubtful() -> None:
    value = read_value("200-250")
    assert value is not None
    assert (value.total, "range" in value.doubts) == (250.0, True)


def test_a_told_total_is_marked_as_told() -> None:
    items = [Item("ring"), Item("gold chain")]
    told, summed = read_value("650 total", items=items), read_value("ring 400 chain 250", items=items)
    assert told is not None
    assert summed is not None
    assert (told.told, summed.told) == (True, False)
    assert told.total == summed.total == 650.0


def test_a_sum_carries_its_words_its_count_and_its_hedge() -> None:
    text = "about 3 tires at 120 each"
    (money,) = read_money(text)
    assert text[slice(*money.span)] == money.text
    assert (money.amount, money.each, money.quantity) == (120.0, True, 3)
    assert read_money("like two fifty")[0].approximate


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    for money in read_money(text):
        assert math.isfinite(money.amount)
    value = read_value(text, items=[Item("bike"), Item("lock", quantity=2)])
    assert value is None or value.total is None or 0 < value.total < math.inf
