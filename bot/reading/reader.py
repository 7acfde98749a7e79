"""A message as the conversation would hear it, with nothing told before it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.interview.hearing import Heard, SecondOpinion, hear
from bot.interview.intake import take_in
from bot.reading.model import Reading, Screened, Seen
from bot.report.draft import Draft
from bot.report.facts import Facts
from bot.report.kinds import Field
from bot.report.screening import Reason, Sign, screen
from bot.understanding.trace import Finding, What, trace


def read(
    text: str,
    now: datetime,
    language: str | None = None,
    asked: Field | None = None,
    second_opinion: SecondOpinion | None = None,
) -> Reading:
    """Read one message for everything. Never raises on a text. `language`: None guesses; `asked`: what it answers."""
    traced = trace(text, now, language, asked, second_opinion)
    heard = hear(traced.text, now, traced.language, asked, second_opinion=second_opinion)
    draft = Draft(language=traced.language, asks=asked)
    take_in(draft, heard, 1, asked)
    return Reading(
        text=traced.text,
        length=len(text),
        said_at=now,
        language=traced.language,
        asked=asked,
        seen=tuple(Seen(finding, _taken(finding, heard, draft.facts, asked)) for finding in traced.findings),
        screened=screened(heard.signs, draft.facts),
    )


def screened(signs: tuple[Sign, ...], facts: Facts) -> Screened:
    """What screening says of a message's signs and of the place it tells."""
    where = facts.where
    outside = where is not None and where.inside is False
    place = (Sign(Reason.OUTSIDE_JURISDICTION, where.town or where.text, where.text),) if where and outside else ()
    standing = (*signs, *place)
    sign = screen(standing)
    return Screened(sign, tuple(dict.fromkeys(other for other in standing if other != sign)))


_Taken = Callable[[Finding, Heard, Facts, Field | None], bool]


def _sign_taken(finding: Finding, heard: Heard, facts: Facts, asked: Field | None) -> bool:
    return any(sign.kind == finding.facts["kind"] for sign in heard.signs)


def _account_taken(finding: Finding, heard: Heard, facts: Facts, asked: Field | None) -> bool:
    told = getattr(heard.account if asked == Field.ACCOUNT else facts.account, str(finding.facts["field"]), None)
    return told is not None


def _money_taken(finding: Finding, heard: Heard, facts: Facts, asked: Field | None) -> bool:
    if asked == Field.VALUE:
        return heard.value is not None
    return facts.what.total_value_usd is not None or any(item.value_usd is not None for item in facts.what.items)


_TAKEN: dict[What, _Taken] = {
    "when": lambda finding, heard, facts, asked: facts.when is not None,
    "where": lambda finding, heard, facts, asked: facts.where is not None,
    "kind": lambda finding, heard, facts, asked: facts.incident_type is not None,
    "item": lambda finding, heard, facts, asked: asked == Field.ITEM_DETAILS or bool(facts.what.items),
    "money": _money_taken,
    "person": lambda finding, heard, facts, asked: finding.facts["value"] is not None,
    "account": _account_taken,
    "danger": _sign_taken,
    "suspect": _sign_taken,
    "other_crime": _sign_taken,
    "quality_of_life": _sign_taken,
    "tip": _sign_taken,
}


def _taken(finding: Finding, heard: Heard, facts: Facts, asked: Field | None) -> bool | None:
    taken = _TAKEN.get(finding.what)
    return None if taken is None or finding.denied else taken(finding, heard, facts, asked)
