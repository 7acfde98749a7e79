"""The facts of a report as findings: time, place, kind, things, account, person."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from bot.understanding.items import Item, ItemReading, read_item_details
from bot.understanding.kind import read_account, read_kind
from bot.understanding.people import read_person
from bot.understanding.trace.model import Finding
from bot.understanding.trace.saying import dollars, window
from bot.understanding.trace.words import ACCOUNT, FIELDS, KINDS, OFFENSES, PLACES
from bot.understanding.when import read_when
from bot.understanding.where import Where, read_where

SecondOpinion = Callable[[Where], Where]
"""A place that was read → the same, or a better one."""

_TOLD_BEFORE = Item("the thing")


def time_found(text: str, now: datetime, language: str) -> Iterator[Finding]:
    """WHEN."""
    when = read_when(text, now, language)
    if when is None:
        return
    yield Finding(
        "when",
        window(when.earliest, when.latest, now),
        when.rule,
        when.text,
        when.span,
        when.doubts,
        facts={
            "earliest": when.earliest.isoformat(),
            "latest": when.latest.isoformat(),
            "day_told": when.day_told,
            "clock_told": when.clock_told,
        },
    )


def place_found(text: str, language: str, second_opinion: SecondOpinion | None) -> Iterator[Finding]:
    """WHERE."""
    where = read_where(text, language)
    if where is None:
        return
    if second_opinion is not None:
        where = second_opinion(where)
    yield Finding(
        "where",
        f"{where.canonical or where.text}: {_place(where)}, {_side(where)}",
        where.rule,
        where.text,
        where.span,
        where.doubts,
        facts={
            "kind": where.kind,
            "canonical": where.canonical,
            "inside": where.inside,
            "number": where.number,
            "street": list(where.street),
            "town": where.town,
            "neighborhood": where.neighborhood,
            "zip": where.zip,
        },
    )


def _place(where: Where) -> str:
    if where.kind == "area" and where.street:
        return "a street without a house number"
    return PLACES.get(where.kind, where.kind)


def _side(where: Where) -> str:
    if where.inside is None:
        return "not known whether in the city"
    if where.inside:
        return f"in the city, {where.neighborhood}" if where.neighborhood else "in the city"
    return f"outside of the city, in {where.town}" if where.town else "outside of the city"


def kind_found(text: str, language: str, asked: bool) -> Iterator[Finding]:
    """KIND, with the offense code that goes with it."""
    kind = read_kind(text, language, asked=asked)
    if kind is None:
        return
    code = kind.offense_code
    offense = f", offense {code}, {OFFENSES.get(code, 'unknown here')}" if code else ", no offense code"
    yield Finding(
        "kind",
        f"{KINDS[kind.kind]}{offense}{'' if kind.sure else ': to be asked'}",
        kind.rule,
        kind.text,
        kind.span,
        kind.doubts,
        facts={"kind": kind.kind, "offense_code": code, "sure": kind.sure},
    )


def items_found(text: str, readings: Sequence[ItemReading], language: str, asked: str | None) -> Iterator[Finding]:
    """ITEMS, each with what is told of it; or the details of one thing, which was told before and is not known here."""
    if asked == "item_details":
        (item,), _ = read_item_details(text, [_TOLD_BEFORE], language)
        if item != _TOLD_BEFORE:
            yield _item(ItemReading(item, (0, len(text)), text, rule="details of a thing told before"))
        return
    for reading in readings:
        yield _item(reading)


def _item(reading: ItemReading) -> Finding:
    item = reading.item
    return Finding(
        "item",
        ", ".join(_item_words(item)),
        reading.rule,
        reading.text,
        reading.span,
        reading.doubts,
        facts={
            "description": item.description,
            "brand": item.brand,
            "model": item.model,
            "serial": item.serial,
            "color": item.color,
            "value_usd": item.value_usd,
            "quantity": item.quantity,
        },
    )


def _item_words(item: Item) -> Iterator[str]:
    yield f"{item.quantity} × {item.description}" if item.quantity > 1 else item.description
    for name in ("brand", "model", "serial", "color"):
        told = getattr(item, name)
        if told:
            yield f"{name} {told}"
    if item.value_usd is not None:
        yield f"worth {dollars(item.value_usd)}" + (" together" if item.quantity > 1 else "")


def account_found(text: str, language: str) -> Iterator[Finding]:
    """ACCOUNT: each of the clauses that tell of a misused account."""
    account = read_account(text, language)
    for name, words in ACCOUNT.items() if account is not None else ():
        clause = getattr(account, name)
        if clause:
            at = text.find(clause)
            span = (at, at + len(clause)) if at >= 0 else None
            yield Finding("account", words, "the clause that tells it", clause, span, facts={"field": name})


def person_found(text: str, language: str, now: datetime, asked: str | None) -> Iterator[Finding]:
    """PERSON, field by field, with those that were refused or cannot be right."""
    person = read_person(text, language, now=now, asked=asked if asked in FIELDS else None)
    spans = {name: (start, end) for name, start, end in person.spans}
    doubts = dict(person.doubts)
    for name, words in FIELDS.items():
        value = getattr(person, name)
        if value is None and name not in doubts:
            continue
        span = spans.get(name)
        yield Finding(
            "person",
            f"{words} {value}" if value is not None else f"{words} not taken",
            "the answer to the question" if name == asked else "marked as the writer's own",
            text[slice(*span)] if span else "",
            span,
            (doubts[name],) if doubts.get(name) else (),
            facts={"field": name, "value": None if value is None else str(value)},
        )
