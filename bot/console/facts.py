"""The facts of a report as an officer reads them: with the citizen's own words, what is missing, what is in doubt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from babel.dates import format_date

from bot.interview.phrases import item_in_words, money, place_in_words, time_in_words
from bot.interview.summary import phone_in_words
from bot.report.facts import Facts, Item
from bot.report.kinds import KINDS, Field, IncidentType
from bot.report.report import Report
from bot.words import words

_OWN_WORDS = frozenset({"items", "account", "how", "suspect"})
"""Facts whose value is the citizen's own words, in the citizen's language."""


@dataclass(frozen=True)
class Fact:
    """One line of a report: its name in the templates, its value, the citizen's words, and the reader's doubts."""

    name: str
    values: tuple[str, ...]
    quotes: tuple[tuple[str, int], ...] = ()
    doubts: tuple[str, ...] = ()
    missing: Literal["", "needed", "skipped"] = ""
    """Not told: though a report of this kind cannot do without, or as citizens may; "" where told or not asked for."""
    own_words: bool = False


def facts_of(report: Report) -> list[Fact]:
    """The facts in the order when, where, what, who, how."""
    facts, who, said = report.facts, report.facts.who, words()
    when, where = facts.when, facts.where
    born = who.date_of_birth and format_date(who.date_of_birth, "long", locale="en_US")
    values: dict[str, tuple[str | None, ...]] = {
        "when": (time_in_words(when, "en", said) if when else None,),
        "where": (place_in_words(where), where.neighborhood) if where else (),
        "items": tuple(map(_item, facts.what.items)),
        "value": (None if facts.what.total_value_usd is None else money(facts.what.total_value_usd, "en"),),
        "account": (facts.account.account, facts.account.used, facts.account.discovered),
        "suspect": (facts.suspect,),
        "name": (who.name,),
        "phone": (phone_in_words(who.phone) if who.phone else None,),
        "email": (who.email,),
        "date_of_birth": (born or None,),
        "home_address": (who.home_address,),
        "how": (facts.how,),  # last, as it is long, and the transcript beside it begins with the same words
    }
    doubts = {"when": when.doubts if when else (), "where": _place_doubts(facts)}
    return [_fact(facts, name, told, doubts.get(name, ())) for name, told in values.items()]


def doubts_of(report: Report) -> dict[str, tuple[str, ...]]:
    """What to look at before deciding, by fact: what is missing and needed, what is uncertain, a suspect."""
    who = report.facts.who
    found = {
        fact.name: fact.doubts + (("needed",) if fact.missing == "needed" else ())
        for fact in facts_of(report)
        if fact.doubts or fact.missing == "needed"
    }
    if report.facts.suspect:
        found["suspect"] = ("told",)
    if not (who.phone or who.email):
        found["phone"] = ("no_contact",)
    return found


def _fact(facts: Facts, name: str, told: tuple[str | None, ...], doubts: tuple[str, ...]) -> Fact:
    values = tuple(value for value in told if value)
    # Words that say just what the value says would only make the page longer.
    quotes = tuple((q.text, q.message_id) for q in facts.quotes.get(name, ()) if q.text not in values)
    return Fact(name, values, quotes, doubts, "" if values else _missing(facts, name), name in _OWN_WORDS)


def _missing(facts: Facts, name: str) -> Literal["", "needed", "skipped"]:
    try:
        kind = KINDS[IncidentType(facts.incident_type or "")]
    except ValueError:
        return ""
    if name == "suspect" or not kind.needs(Field(name)):
        return ""
    return "skipped" if Field(name) in kind.may_skip else "needed"


def _place_doubts(facts: Facts) -> tuple[str, ...]:
    where = facts.where
    if where is None:
        return ()
    sides = {None: ("side_unknown",), False: ("outside",), True: ()}
    return (*where.doubts, *sides[where.inside])


def _item(item: Item) -> str:
    return item_in_words(item, "en", words())
