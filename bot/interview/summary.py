"""The summary read back before sending: every fact, line by line."""

from __future__ import annotations

from babel.dates import format_date

from bot.interview.phrases import money, place_in_words, things_in_words, time_in_words
from bot.report.facts import Facts
from bot.words import Words


def summary_lines(facts: Facts, language: str, words: Words) -> list[str]:
    """The facts in words, in the order of who, what, when, where, how; what is unknown is left out."""
    who = facts.who
    born = who.date_of_birth and format_date(who.date_of_birth, "long", locale="en_US" if language == "en" else "es_US")
    told: list[tuple[str, str | None]] = [
        ("type", words.text(f"utter_kind_{facts.incident_type}", language) if facts.incident_type else None),
        ("what", things_in_words(facts.what, language, words) or None),
        ("account", facts.account.account),
        ("value", None if facts.what.total_value_usd is None else money(facts.what.total_value_usd, language)),
        ("when", time_in_words(facts.when, language, words) if facts.when else None),
        ("where", place_in_words(facts.where) if facts.where else None),
        ("name", who.name),
        ("phone", who.phone and phone_in_words(who.phone)),
        ("email", who.email),
        ("born", born or None),
        ("home", who.home_address),
        ("how", _shortened(facts.how)),
    ]
    return [words.text(f"utter_summary_{name}", language, value=value) for name, value in told if value]


def phone_in_words(e164: str) -> str:
    """A number of the United States as people there write it; others as they are."""
    if e164.startswith("+1") and len(e164) == 12:
        return f"({e164[2:5]}) {e164[5:8]}-{e164[8:]}"
    return e164


def _shortened(story: str) -> str | None:
    one_line = " ".join(story.split())
    return f"{one_line[:280].rstrip()}…" if len(one_line) > 280 else one_line or None
