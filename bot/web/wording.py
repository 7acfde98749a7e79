"""Times, money and phone numbers as a person reads them, in either language."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

import phonenumbers
from babel.dates import format_date, format_time
from babel.numbers import format_currency

from bot.report.facts import When

_LOCALES = {"en": "en_US", "es": "es_US"}
_MOMENT = timedelta(minutes=1)


def moment(at: datetime, zone: tzinfo | None, language: str) -> str:
    """`November 21, 2026, 9:05 PM`."""
    local = at.astimezone(zone)
    return f"{day(local.date(), language)}, {clock(local, language)}"


def day(value: date | None, language: str) -> str:
    """`November 21, 2026`; nothing for None."""
    return format_date(value, "long", locale=_LOCALES[language]) if value else ""


def clock(at: datetime, language: str) -> str:
    """`9:05 PM`."""
    return format_time(at, "short", locale=_LOCALES[language])


def window(when: When | None, zone: tzinfo | None, language: str, to: str) -> str:
    """From when to when, as short as it can be said; nothing for None."""
    if when is None:
        return ""
    start, end = when.earliest.astimezone(zone), when.latest.astimezone(zone)
    if end - start < _MOMENT:
        return moment(start, zone, language)
    if start.date() == end.date():
        return f"{moment(start, zone, language)} {to} {clock(end, language)}"
    return f"{moment(start, zone, language)} {to} {moment(end, zone, language)}"


def money(value: float | None, language: str) -> str:
    """`$1,250.00`; nothing for None."""
    return format_currency(value, "USD", locale=_LOCALES[language]) if value is not None else ""


def phone(number: str | None) -> str:
    """`(202) 555-0117` for an American number, `+44 20 …` for another; as it is where it is none."""
    if not number:
        return ""
    try:
        parsed = phonenumbers.parse(number, "US")
    except phonenumbers.NumberParseException:
        return number
    national = parsed.country_code == 1
    style = phonenumbers.PhoneNumberFormat.NATIONAL if national else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, style)
