"""A reading for other programs. docs/reading.md describes it; names stay, new ones may come."""

from __future__ import annotations

from typing import Any

from bot.reading.model import Reading, Screened, Seen
from bot.reading.words import GOES_ON, SCREENING
from bot.report.screening import Sign
from bot.understanding.trace import doubt_words


def as_json(reading: Reading) -> dict[str, Any]:
    """The reading as plain values that `json` can write."""
    return {
        "text": reading.text,
        "said_at": reading.said_at.isoformat(),
        "language": reading.language,
        "asked": reading.asked,
        "findings": [_seen(seen) for seen in reading.seen],
        "screening": _screened(reading.screened),
    }


def _seen(seen: Seen) -> dict[str, Any]:
    finding = seen.finding
    return {
        "what": finding.what,
        "value": finding.value,
        "facts": dict(finding.facts),
        "rule": finding.rule,
        "text": finding.text,
        "span": finding.span and list(finding.span),
        "doubts": [{"name": name, "says": doubt_words(finding.what, name)} for name in finding.doubts],
        "denied": finding.denied,
        "taken": seen.taken,
    }


def _screened(screened: Screened) -> dict[str, Any]:
    sign = screened.sign
    return {
        "reason": sign and str(sign.reason),
        "kind": sign and sign.kind,
        "text": sign and sign.text,
        "says": SCREENING[sign.reason] if sign else GOES_ON,
        "asks_danger": screened.asks_danger,
        "others": [_sign(other) for other in screened.others],
    }


def _sign(sign: Sign) -> dict[str, str]:
    return {"reason": str(sign.reason), "kind": sign.kind, "text": sign.text}
