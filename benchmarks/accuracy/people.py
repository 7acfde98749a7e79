"""People: a message is right when each field it tells is read, and none that it doesn't."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from benchmarks.accuracy.cases import FOLDER, Case, Row, cases
from bot.interview.changes import sounds_like_change
from bot.understanding.people import Person, read_person, revise_person

_FIELDS = ("name", "date_of_birth", "phone", "email", "home_address")


def rows(folder: Path = FOLDER) -> list[Row]:
    """Whole messages, and each field by itself."""
    whole = Row("people: whole messages", "97 %")
    fields = {name: Row(f"people: {name.replace('_', ' ')}") for name in _FIELDS}
    for case in cases("people", folder):
        person = _read(case)
        wrong = []
        for name, row in fields.items():
            got, wanted = _told(person, name), case["expect"].get(name)
            same = _same(name, got, wanted)
            if got or wanted:
                row.count(same, f"{case['text']} (asked {case['asked']}) → {got!r}, wanted {wanted!r}")
            wrong += [] if same else [f"{name} {got!r}, wanted {wanted!r}"]
        whole.count(not wrong, f"{case['text']} (asked {case['asked']}) → {'; '.join(wrong)}")
    return [whole, *fields.values()]


def _read(case: Case) -> Person:
    """What the conversation would take: a message that sounds like a correction is read as one."""
    text, now = case["text"], datetime.fromisoformat(case["now"])
    if case["asked"] is None and sounds_like_change(text):
        revised = revise_person(text, case["lang"], now=now)
        if any(_told(revised, name) for name in _FIELDS):
            return revised
    return read_person(text, case["lang"], now=now, asked=case["asked"])


def _told(person: Person, name: str) -> str | None:
    value = getattr(person, name)
    return None if value is None else str(value)


def _same(name: str, got: str | None, wanted: str | None) -> bool:
    if not got or not wanted:
        return not got and not wanted
    if name in {"name", "home_address"}:
        return _words(wanted) == _words(got) or (name == "home_address" and _words(wanted) <= _words(got))
    return got.casefold() == wanted.casefold()


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]{1,40}", text.casefold()))
