"""The templates, and how times and ages look to an officer."""

from __future__ import annotations

from datetime import timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

from babel.dates import format_date, format_datetime, format_time
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.templating import Jinja2Templates

from bot.agency import Agency
from bot.console.desk import Console
from bot.console.sessions import SignedIn, form_token
from bot.desk.ports import Clock
from bot.interview.phrases import money
from bot.report.kinds import IncidentType
from bot.words import words

_LOCALE = "en_US"


def make_view(agency: Agency, clock: Clock) -> Jinja2Templates:
    """The templates. Everything is escaped: a transcript is shown, never run. Times are told in the agency's zone."""
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
        "since": lambda at: in_words_age(clock() - at),
        "moment": lambda at: _plain(format_datetime(at.astimezone(agency.zone), "MMM d, y, h:mm a z", locale=_LOCALE)),
        "day": lambda at: format_date(at.astimezone(agency.zone), "EEEE, MMMM d", locale=_LOCALE),
        "clock": lambda at: _plain(format_time(at.astimezone(agency.zone), "h:mm a", locale=_LOCALE)),
        "usd": lambda amount: money(amount, "en"),
        "kind": _kind_in_words,
    }
    return Jinja2Templates(env=environment)


def page_context(console: Console, who: SignedIn) -> dict[str, Any]:
    """What every page of a signed-in officer needs."""
    return {"signed_in": who.officer, "token": form_token(console, who)}


def in_words_age(age: timedelta) -> str:
    """A short age: 12 min, 5 h, 3 d."""
    minutes = max(0, int(age.total_seconds() // 60))
    if minutes < 60:
        return f"{minutes} min"
    if minutes < 48 * 60:
        return f"{minutes // 60} h"
    return f"{minutes // (24 * 60)} d"


def _kind_in_words(name: str | None) -> str:
    """A kind's name; one that is no longer taken is shown as it is kept: an old report must not close the queue."""
    known = name in {str(kind) for kind in IncidentType}
    return words().text(f"utter_kind_{name}", "en") if known else name or ""


def _plain(text: str) -> str:
    """With plain blanks: Babel's narrow ones keep a search in the page from finding a time."""
    return text.replace("\u202f", " ").replace("\xa0", " ")
