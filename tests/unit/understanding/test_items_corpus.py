"""Items: every line of the corpora is read as it says."""

import re
from pathlib import Path

import pytest

from bot.understanding.items import Item, read_item_details, read_items, revise_items
from bot.understanding.lexicon.tokens import fold

CORPORA = Path(__file__).parents[2] / "corpora" / "items"
FIELD = re.compile(r"(\w+)=(.*?)(?=\s(?:brand|model|color|serial|note|value|qty)=|$)")


def lines(kind: str) -> list[list[str]]:
    """The rows of every corpus of that kind: `running.txt`, `running_lists.txt`, …"""
    rows = [row for path in sorted(CORPORA.glob(f"{kind}*.txt")) for row in path.read_text("utf-8").splitlines()]
    return [[cell.strip() for cell in row.split(" | ")] for row in rows if row and not row.startswith("#")]


def wanted(spec: str) -> list[tuple[str, dict[str, str]]]:
    if spec == "-":
        return []
    parts = [re.fullmatch(r"(.*?)\s*(?:\[(.*)\])?", part.strip()) for part in spec.split(" ; ")]
    return [(part[1], dict(FIELD.findall(part[2] or ""))) for part in parts if part]


def known(spec: str) -> list[Item]:
    items = []
    for part in spec.split(" ; "):
        match = re.fullmatch(r"([^*=/]*)(?:\*(\d+))?(?:=([\d.]+))?(?:/(.*))?", part.strip())
        assert match, spec
        value = float(match[3]) if match[3] else None
        items.append(Item(match[1], quantity=int(match[2] or 1), value_usd=value, brand=match[4]))
    return items


def told(item: Item, field: str) -> str:
    names = {"value": "value_usd", "qty": "quantity", "note": "description"}
    value = getattr(item, names.get(field, field))
    return fold(f"{value:g}" if isinstance(value, int | float) else value or "")


def assert_items(items: list[Item], spec: str) -> None:
    expected = wanted(spec)
    assert len(items) == len(expected), items
    for item, (words, fields) in zip(items, expected, strict=True):
        everything = fold(f"{item.description} {item.brand} {item.model}")
        assert all(word in everything for word in fold(words).split()), item
        for field, value in fields.items():
            if field == "note":
                assert fold(value) in told(item, field), item
            else:
                assert told(item, field) == fold(value), item


@pytest.mark.parametrize(("language", "text", "spec"), lines("running"))
def test_a_first_message_names_what_was_lost(language: str, text: str, spec: str) -> None:
    assert_items([reading.item for reading in read_items(text, language)], spec)


@pytest.mark.parametrize(("language", "text", "spec"), lines("asked"))
def test_an_answer_names_what_was_lost(language: str, text: str, spec: str) -> None:
    assert_items([reading.item for reading in read_items(text, language, asked=True)], spec)


@pytest.mark.parametrize(("language", "before", "text", "after", "learnt"), lines("details"))
def test_an_answer_about_details_fills_the_fields(
    language: str, before: str, text: str, after: str, learnt: str
) -> None:
    items, answered = read_item_details(text, known(before), language)
    assert answered == (learnt == "yes")
    for item, original, spec in zip(items, known(before), after.split(" ; "), strict=False):
        fields = dict(FIELD.findall(spec))
        for field in ("color", "serial"):
            assert field in fields or getattr(item, field) == getattr(original, field)
        for field, value in fields.items():
            assert fold(value) in told(item, field) if field == "note" else told(item, field) == fold(value)


@pytest.mark.parametrize(("language", "before", "text", "after"), lines("changes"))
def test_a_correction_changes_the_items_it_names_and_no_others(
    language: str, before: str, text: str, after: str
) -> None:
    items = revise_items(text, known(before), language)
    if after == "-":
        assert items is None
        return
    specs = [re.sub(r"\s*\[.*\]", "", part) for part in after.split(" ; ")]
    expected = known(" ; ".join(specs))
    assert items is not None
    assert [(i.quantity, i.value_usd) for i in items] == [(i.quantity, i.value_usd) for i in expected]
    assert_items(items, re.sub(r"(?:\*\d+)?=[\d.]+|\*\d+", "", after))
