"""How a report looks to an officer: facts with the citizen's own words, ages, states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

from babel.dates import format_date, format_datetime
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.templating import Jinja2Templates

from bot.agency import Agency
from bot.console.desk import Console
from bot.console.sessions import SignedIn, form_token
from bot.interview.phrases import item_in_words, money, place_in_words, time_in_words
from bot.interview.summary import phone_in_words
from bot.report.report import Report
from bot.words import words


@dataclass(frozen=True)
class Fact:
    """One line of a report: its name in the templates, its value, the citizen's words, and the reader's doubts."""

    name: str
    values: tuple[str, ...]
    quotes: tuple[tuple[str, int], ...] = ()
    doubts: tuple[str, ...] = ()
    missing: bool = False


def make_view(agency: Agency) -> Jinja2Templates:
    """The templates. Everything is escaped: a transcript is shown, never run."""
    environment = Environment(
        loader=FileSystemLoader(Path(str(files("bot.console").joinpath("templates")))),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["agency"] = agency
    environment.filters |= {
        "age": in_words_age,
        "moment": lambda at: format_datetime(at.astimezone(agency.zone), "MMM d, y, h:mm a", locale="en_US"),
        "usd": lambda amount: money(amount, "en"),
        "kind": lambda name: words().text(f"utter_kind_{name}", "en") if name else "",
    }
    return Jinja2Templates(env=environment)


def page_context(console: Console, who: SignedIn) -> dict[str, Any]:
    """What every page of a signed-in officer needs."""
    return {"signed_in": who.officer, "token": form_token(console, who), "now": console.clock()}


def facts_of(report: Report) -> list[Fact]:
    """The facts in the order who, what, when, where, how; what is missing and was needed is said."""
    facts, said = report.facts, words()
    who = facts.who

    def fact(name: str, *values: str | None, field: str = "", doubts: tuple[str, ...] = ()) -> Fact:
        told = tuple(v for v in values if v)
        # Words that say just what the value says would only make the page longer.
        quotes = tuple((q.text, q.message_id) for q in facts.quotes.get(field or name, ()) if q.text not in told)
        return Fact(name, told, quotes, doubts, missing=not told)

    when, where = facts.when, facts.where
    return [
        fact("when", time_in_words(when, "en", said) if when else None, doubts=when.doubts if when else ()),
        fact("where", place_in_words(where) if where else None, _area(report), doubts=where.doubts if where else ()),
        fact("items", *(item_in_words(item, "en", said) for item in facts.what.items)),
        fact("value", None if facts.what.total_value_usd is None else money(facts.what.total_value_usd, "en")),
        fact("account", facts.account.account, facts.account.used, facts.account.discovered),
        fact("how", facts.how),
        fact("suspect", facts.suspect),
        fact("name", who.name),
        fact("phone", phone_in_words(who.phone) if who.phone else None),
        fact("email", who.email),
        fact(
            "date_of_birth",
            format_date(who.date_of_birth, "long", locale="en_US") if who.date_of_birth else None,
        ),
        fact("home_address", who.home_address),
    ]


def _area(report: Report) -> str | None:
    where = report.facts.where
    return where.neighborhood if where and where.neighborhood else None


def in_words_age(age: timedelta) -> str:
    """A short age: 12 min, 5 h, 3 d."""
    minutes = max(0, int(age.total_seconds() // 60))
    if minutes < 60:
        return f"{minutes} min"
    if minutes < 48 * 60:
        return f"{minutes // 60} h"
    return f"{minutes // (24 * 60)} d"
