"""All readers over one message."""

from __future__ import annotations

from datetime import datetime

from bot.understanding.items import read_items
from bot.understanding.trace import facts, marks
from bot.understanding.trace.model import LONGEST, Finding, Trace
from bot.understanding.trace.sums import money_found


def trace(
    text: str,
    now: datetime,
    language: str | None = None,
    asked: str | None = None,
    second_opinion: facts.SecondOpinion | None = None,
    classify: marks.Classify | None = None,
) -> Trace:
    """Everything that the readers see in a message, alone, as nothing was told before it. Never raises on a text.

    Args:
        text: as it was typed; read up to `LONGEST` characters.
        now: when it was said, in the agency's zone.
        language: "en" or "es"; None guesses.
        asked: the field that the message answers (a name of the chat's `asks`), or None.
        second_opinion: asked about a place that was read, where the installation has one.
        classify: says what the text sounds like, where a classifier was trained.
    """
    typed = text[:LONGEST].encode("utf-8", "replace").decode()
    read = marks.hidden(typed)[:LONGEST]
    tongue = language or marks.language_of(read)
    items = read_items(read, tongue, asked=asked == "items")
    found: list[Finding] = [
        *facts.time_found(read, now, tongue),
        *facts.place_found(read, tongue, second_opinion),
        *facts.kind_found(read, tongue, asked == "type"),
        *facts.items_found(read, items, tongue, asked),
        *money_found(read, tongue, [reading.item for reading in items], asked=asked == "value"),
        *facts.person_found(read, tongue, now, asked),
        *facts.account_found(read, tongue),
        *marks.signs_found(read, tongue, asked),
        *marks.likeness_found(read, classify),
        *marks.reply_found(read),
        *marks.language_found(read, tongue),
        *marks.hidden_found(typed, read),
    ]
    return Trace(read, tongue, tuple(found))
