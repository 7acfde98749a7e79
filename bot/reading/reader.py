"""A message as the conversation would hear it, with nothing told before it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.interview.hearing import Heard, SecondOpinion, hear
from bot.interview.intake import take_in
from bot.interview.weighing import Classify
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
    classify: Classify | None = None,
) -> Reading:
    """Read one message for everything. Never raises on a text.

    `language`: None guesses; `asked`: the field that it answers; `second_opinion` on its place and `classify`, as in
    the conversation.
    """
    traced = trace(text, now, language, asked, second_opinion, classify)
    heard = hear(traced.text, now, traced.language, asked, second_opinion=second_opinion, classify=classify)
    draft = Draft(language=traced.language, asks=asked)
    take_in(draft, heard, 1, asked)
    seen = [Seen(finding, _taken(finding, heard, draft.facts, asked)) for finding in traced.findings]
    if classify is not None:
        adds = _adds(heard, hear(traced.text, now, traced.language, asked))
        seen = [replace(one, taken=adds) if one.finding.what == "sounds_like" else one for one in seen]
    return Reading(
        text=traced.text,
        length=len(text),
        said_at=now,
        language=traced.language,
        asked=asked,
        seen=tuple(seen),
        screened=screened(heard, draft.facts),
    )


def _adds(heard: Heard, by_rules: Heard) -> bool:
    """Whether what a message sounds like led to something that the rules did not."""
    return any(getattr(heard, name) != getattr(by_rules, name) for name in ("signs", "kind", "perhaps_danger"))


def screened(heard: Heard, facts: Facts) -> Screened:
    """What screening says of a message's signs and of the place it tells."""
    where = facts.where
    outside = where is not None and where.inside is False
    place = (Sign(Reason.OUTSIDE_JURISDICTION, where.town or where.text, where.text),) if where and outside else ()
    standing = (*heard.signs, *place)
    sign = screen(standing)
    others = tuple(dict.fromkeys(other for other in standing if other != sign))
    return Screened(sign, others, heard.perhaps_danger)


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
