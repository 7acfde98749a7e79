"""Places: right when kind, inside, number, streets and name all are."""

from __future__ import annotations

from pathlib import Path

from benchmarks.accuracy.cases import FOLDER, Case, Row, cases
from bot.understanding.where import Where, read_where


def rows(folder: Path = FOLDER) -> list[Row]:
    """Every fact right; inside or outside; outside taken for inside; asked where a clerk would ask."""
    full = Row("where: every fact", "92 %")
    inside = Row("where: inside or outside", "97 %")
    wrong_in = Row("where: outside not taken for inside", "99 %")
    ask = Row("where: cannot tell, and says so")
    none = Row("where: no place told, none read")
    for case in cases("where", folder):
        reading = read_where(case["text"], case["lang"])
        got = f"{case['text']} → {_shown(reading)}, wanted {_wanted(case)}"
        told = reading.inside if reading else None
        full.count(_facts_right(reading, case), got)
        if "none" in _kinds(case):
            none.count(reading is None or (reading.inside is None and reading.kind in _kinds(case)), got)
        elif case["inside"] is None:
            ask.count(told is None, got)
        else:
            inside.count(told == case["inside"], got)
        if case["inside"] is False:
            wrong_in.count(told is not True, got)
    return [full, inside, wrong_in, ask, none]


def _facts_right(reading: Where | None, case: Case) -> bool:
    if reading is None:
        return "none" in _kinds(case)
    return (
        reading.kind in _kinds(case)
        and reading.inside == case["inside"]
        and (not case["number"] or _digits(reading.number) == _digits(case["number"]))
        and (not case["streets"] or {_plain(s) for s in reading.street} == {_plain(s) for s in case["streets"]})
        and (not case["canonical"] or case["canonical"].casefold() in reading.canonical.casefold())
    )


def _kinds(case: Case) -> list[str]:
    told: list[str] | str = case["kind"]
    return [told] if isinstance(told, str) else told


def _plain(street: str) -> str:
    return street.casefold().replace(".", "").strip()


def _digits(number: object) -> str:
    return "".join(letter for letter in str(number or "").partition("-")[0] if letter.isdigit())


def _shown(reading: Where | None) -> str:
    return "None" if reading is None else f"{reading.kind} {reading.inside} {reading.canonical!r} {reading.rule}"


def _wanted(case: Case) -> str:
    return " ".join(str(case[key]) for key in ("kind", "inside", "number", "streets", "canonical"))
