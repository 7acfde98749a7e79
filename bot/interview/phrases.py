"""Facts in words, in the citizen's language: windows of time, places, things, money.

The connecting words are responses (`data/responses/summary.yml`), dates and amounts are Babel's.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from babel.dates import format_date, format_time
from babel.numbers import format_currency

from bot.report.facts import Item, What, When, Where
from bot.words import Words

_LOCALES = {"en": "en_US", "es": "es_US"}
_INSTANT = timedelta(minutes=2)


def time_in_words(when: When, language: str, words: Words) -> str:
    """The window as a person would say it: "Tuesday, November 17, between 9:30 PM and Wednesday … 6:00 AM"."""
    start, end = when.earliest, when.latest
    if end - start <= _INSTANT:
        return words.text("utter_part_at", language, day=_day(start, language), time=_time(start, language))
    if _whole_days(start, end):
        last = end - timedelta(seconds=1)
        if last.date() == start.date():
            return words.text("utter_part_on_day", language, day=_day(start, language))
        return words.text("utter_part_days", language, first=_day(start, language), last=_day(last, language))
    name = "utter_part_same_day" if start.date() == end.date() else "utter_part_across_days"
    return words.text(
        name,
        language,
        day=_day(start, language),
        start=_time(start, language),
        end_day=_day(end, language),
        end=_time(end, language),
    )


def place_in_words(where: Where) -> str:
    """The place as understood, else as it was said."""
    return where.canonical or where.text


def money(amount: float, language: str) -> str:
    """An amount of dollars."""
    whole = amount == int(amount)
    return format_currency(
        amount,
        "USD",
        format="¤#,##0" if whole else "¤#,##0.00",
        locale="en_US" if language == "en" else "es_US",
        currency_digits=not whole,
    )


def item_in_words(item: Item, language: str, words: Words) -> str:
    """One thing with what is known of it."""
    number = f"{item.quantity} × " if item.quantity > 1 else ""
    told = item.description.casefold()
    details = [d for d in (item.brand, item.model, item.color) if d and d.casefold() not in told]
    if item.serial:
        details.append(words.text("utter_part_serial", language, serial=item.serial))
    if item.value_usd is not None:
        details.append(money(item.value_usd, language))
    return number + item.description + (f" ({', '.join(details)})" if details else "")


def things_in_words(what: What, language: str, words: Words) -> str:
    """All things, one after the other."""
    return "; ".join(item_in_words(item, language, words) for item in what.items)


def _day(moment: datetime, language: str) -> str:
    return format_date(
        moment, "EEEE, MMMM d, y" if language == "en" else "EEEE d 'de' MMMM 'de' y", locale=_LOCALES[language]
    )


def _time(moment: datetime, language: str) -> str:
    # Babel's Spanish for the United States writes a narrow no-break space that old phones cannot show.
    return format_time(moment, "h:mm a", locale=_LOCALES[language]).replace("\u202f", " ").replace("\xa0", " ")


def _whole_days(start: datetime, end: datetime) -> bool:
    at_midnight = start.hour == start.minute == 0
    return at_midnight and (end.hour == end.minute == 0 or end - start >= timedelta(days=2))
