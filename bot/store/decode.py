"""A report out of its stored row, whoever has read the row. Without SQLAlchemy: see `bot.store.quick`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from bot.report.report import Rejection, Report, Status, Supplement
from bot.store.codec import facts_from_json


def report_of(
    row: Mapping[str, Any], supplements: Iterable[Mapping[str, Any]], photos: Iterable[str], zone: ZoneInfo
) -> Report:
    """The report of a row of `reports`, those of `supplements` and the ids of its photos. Times of rows are aware."""
    return Report(
        tracking_number=row["tracking_number"],
        conversation_id=row["conversation_id"],
        channel=row["channel"],
        language=row["language"],
        submitted_at=row["submitted_at"].astimezone(zone),
        facts=facts_from_json(row["facts"], zone),
        status=Status(row["status"]),
        case_number=row["case_number"],
        rejection=Rejection(row["rejection"]) if row["rejection"] else None,
        rejection_words=row["rejection_words"],
        question=row["question"],
        version=row["version"],
        supplements=tuple(
            Supplement(s["text"], s["at"].astimezone(zone), s["message_id"], s["question"]) for s in supplements
        ),
        first_message_id=row["first_message_id"],
        last_message_id=row["last_message_id"],
        photos=tuple(photos),
    )
