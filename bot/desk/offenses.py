"""Which NIBRS offense codes go with which kind of incident, and putting a report under another one.

Codes: FBI, National Incident-Based Reporting System, groups A 23A-23H (larceny/theft), 26A-26G (fraud) and 290
(destruction of property). Lost property is no offense and has none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.report.facts import Facts
from bot.report.kinds import IncidentType
from bot.understanding.kind import offense_code as offense_code_of

OFFENSES: Mapping[IncidentType, tuple[str, ...]] = {
    IncidentType.VANDALISM: ("290",),
    IncidentType.LARCENY: ("23A", "23B", "23C", "23D", "23E", "23F", "23G", "23H"),
    IncidentType.LOST_PROPERTY: (),
    IncidentType.IDENTITY_THEFT: ("26F",),
    IncidentType.FRAUD: ("26A", "26B", "26C", "26D", "26E", "26G"),
}


class UnknownOffense(ValueError):
    """There is no such kind of incident, or the offense code does not go with the kind."""


def classified(facts: Facts, incident_type: str | None, offense_code: str | None, language: str) -> Facts:
    """The facts under the kind and code that an officer has chosen.

    Args:
        facts: as they stand.
        incident_type: None keeps the kind.
        offense_code: None keeps the code, or, with another kind, takes the one that the citizen's words suggest.
        language: the citizen's, for that suggestion.

    Raises:
        UnknownOffense: the two do not go together.
    """
    kind = incident_type or facts.incident_type
    if kind == facts.incident_type and offense_code is None:
        return facts
    try:
        codes = OFFENSES[IncidentType(kind or "")]
    except ValueError:
        raise UnknownOffense(kind) from None
    code = suggested(facts, str(kind), language) if offense_code is None else offense_code or None
    if code not in (codes or (None,)):
        raise UnknownOffense(code)
    return replace(facts, incident_type=str(IncidentType(kind or "")), offense_code=code)


def changes(before: Facts, after: Facts) -> dict[str, list[str | None]]:
    """What was classified anew, for the audit log: {"incident_type": [from, to], "offense_code": [from, to]}."""
    pairs = {
        "incident_type": [before.incident_type, after.incident_type],
        "offense_code": [before.offense_code, after.offense_code],
    }
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def suggested(facts: Facts, incident_type: str, language: str) -> str | None:
    """The code that all the words of a report suggest for a kind of incident; None where none applies."""
    told = " ".join(filter(None, (facts.how, *(i.description for i in facts.what.items), facts.account.account)))
    return offense_code_of(incident_type, told, language)
