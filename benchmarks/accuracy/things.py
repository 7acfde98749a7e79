"""Things and money, as the report would hold them after the message was heard."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from benchmarks.accuracy.cases import FOLDER, Case, Row, cases
from bot.interview import intake
from bot.interview.hearing import hear
from bot.report.draft import Draft
from bot.report.facts import Item, What
from bot.report.kinds import Field
from bot.understanding.items import Item as Line
from bot.understanding.money import read_value

_NOW = datetime(2026, 11, 18, 10, 15, tzinfo=ZoneInfo("America/New_York"))
_DETAILS = ("brand", "model", "serial", "color")
_WORD = re.compile(r"[^\W_]{1,40}")


def rows(folder: Path = FOLDER) -> list[Row]:
    """Items found and complete, items read too much, totals of whole messages and of answers about money."""
    return [*_items(folder), _money(folder)]


def _items(folder: Path) -> list[Row]:
    named = Row("items: found")
    whole = Row("items: found, with every detail", "95 %")
    extra = Row("items: nothing read that was not told")
    totals = Row("money: total of a message", "97 %")
    for case in cases("items", folder):
        what = _what(case)
        left = list(what.items)
        shown = f"{case['text']} → {[_shown(item) for item in what.items]} total {what.total_value_usd}"
        for wanted in case["items"]:
            found = next((item for item in left if _same_thing(item, wanted)), None)
            named.count(found is not None, f"{shown}, wanted {wanted}")
            whole.count(found is not None and _complete(found, wanted, len(case["items"])), f"{shown}, wanted {wanted}")
            left = [item for item in left if item is not found]
        for item in what.items:
            extra.count(item not in left, f"{shown}, too much {_shown(item)}")
        if "total" in case:
            known = what.total_value_usd if what.total_value_usd is not None else _priced(what.items)
            totals.count(_near(known, case["total"]), f"{shown}, wanted {case['total']}")
    return [named, whole, extra, totals]


def _what(case: Case) -> What:
    draft = Draft(language=case["lang"])
    asked = Field.ITEMS if case["asked"] else None
    heard = hear(case["text"], _NOW, case["lang"], asked)
    intake.take_in(draft, heard, 1, asked)
    return draft.facts.what


def _money(folder: Path) -> Row:
    row = Row("money: answers", "97 %")
    for case in cases("money", folder):
        value = read_value(case["text"], case["lang"], items=[Line(name) for name in case["items"]])
        total = value.total if value else None
        parts = dict(value.per_item) if value else {}
        each = [parts.get(index) for index in range(len(case["items"]))]
        known = total if total is not None else (sum(parts.values()) if parts else None)
        right = _near(known, case["total"]) or (case["total"] == 0 and known is None)
        row.count(right, f"{case['items']}: {case['text']} → {total} {each}, wanted {case['total']} {case.get('each')}")
    return row


def _priced(items: Sequence[Item]) -> float | None:
    """The sum of what is priced, where some items are not."""
    values = [item.value_usd for item in items if item.value_usd is not None]
    return sum(values) if values else None


def _same_thing(item: Item, wanted: dict[str, Any]) -> bool:
    heads = _stems(wanted["description"]) | _stems(wanted.get("brand", "")) | _stems(str(wanted.get("model", "")))
    return bool(_stems(item.description) & heads)


def _complete(item: Item, wanted: dict[str, Any], told: int) -> bool:
    details = all(
        _bare(wanted[name]) in _bare(f"{getattr(item, name) or ''} {item.description if name != 'serial' else ''}")
        for name in _DETAILS
        if wanted.get(name)
    )
    counted = wanted.get("count", 1) in {1, item.quantity}
    priced = "value_usd" not in wanted or _near(item.value_usd, wanted["value_usd"])
    return details and counted and (priced or (told == 1 and item.value_usd is None))


def _stems(text: str) -> set[str]:
    return {word.rstrip("s")[:7] for word in _WORD.findall(text.casefold())}


def _bare(text: object) -> str:
    return "".join(letter for letter in str(text).casefold() if letter.isalnum())


def _near(got: float | None, wanted: float | list[float] | None) -> bool:
    if isinstance(wanted, list):
        return any(_near(got, one) for one in wanted)
    if got is None or wanted is None:
        return got is None and wanted is None
    return abs(got - wanted) <= max(0.02 * abs(wanted), 0.01)


def _shown(item: Item) -> str:
    told = [f"{name}={value}" for name in (*_DETAILS, "value_usd") if (value := getattr(item, name)) is not None]
    return " ".join([str(item.quantity), item.description, *told])
