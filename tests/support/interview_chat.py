"""A chat with the interview alone: no Rasa, no store. A test names the intent where one matters."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.interview.questions import NO_INTENT, Intent
from bot.interview.turn import Incoming, Turn, take
from bot.report.draft import Draft, Outcome
from bot.report.facts import Facts, Item, What, When, Where, Who
from bot.report.kinds import Field

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2026, 11, 18, 10, 15, tzinfo=ZONE)
"""A Wednesday."""


@dataclass
class Department:
    """An agency: the kinds that it does not take, and the towns that it knows."""

    refuses: frozenset[str] = frozenset()
    towns: tuple[str, ...] = ("West Hartford",)

    def kind(self, incident_type: str | None) -> object | None:
        """Anything for a kind that is taken."""
        return None if incident_type in self.refuses else incident_type

    def neighbor_facts(self, town: str | None, language: str) -> dict[str, str]:
        """The department of a town that is known."""
        return {"town": town, "neighbor_name": "x", "neighbor_phone": "y"} if town and town in self.towns else {}


@dataclass
class Chat:
    """A conversation, message by message."""

    draft: Draft = field(default_factory=Draft)
    agency: Department = field(default_factory=Department)
    turn: Turn | None = None
    last_id: int = 0

    def say(self, text: str, intent: str = "", *, sure: float = 0.9, language: str | None = None) -> Turn:
        """The next message, as Rasa took it."""
        self.last_id += 1
        meant = Intent(intent, sure) if intent else NO_INTENT
        self.turn = take(self.draft, Incoming(self.last_id, text, NOW, meant, language), self.agency)
        self.draft = self.turn.draft
        return self.turn

    @property
    def heard(self) -> list[str]:
        """The names of what was said last, before the next question."""
        return [said.name for said in self.turn.says] if self.turn else []

    @property
    def asks(self) -> str | None:
        """The field that is open."""
        return self.draft.asks

    @property
    def facts(self) -> Facts:
        """What is known."""
        return self.draft.facts


FULL = Facts(
    incident_type="larceny",
    offense_code="23H",
    when=When(NOW.replace(day=16, hour=14), NOW.replace(day=16, hour=16, minute=0), "Monday 2 to 4"),
    where=Where("address", "58 Niles St", "58 Niles St, Hartford, CT", "58", ("Niles St",), True),
    what=What((Item("bike", "Trek", value_usd=400.0), Item("helmet", value_usd=40.0)), 440.0),
    who=Who("Ada Fable", phone="+18605550100", email="ada@example.com"),
    how="I locked it outside and it was gone when I came back.",
)


def without(name: str) -> Facts:
    """The full facts without the one that a field asks for."""
    unpriced = What(tuple(replace(item, value_usd=None) for item in FULL.what.items))
    missing: dict[str, dict[str, Any]] = {
        "where": {"where": None}, "when": {"when": None}, "how": {"how": ""}, "items": {"what": What()},
        "value": {"what": unpriced}, "type": {"incident_type": None},
    }  # fmt: skip
    if name in {"name", "phone", "email"}:
        return replace(FULL, who=replace(FULL.who, **{name: None}))
    return replace(FULL, **missing.get(name, {}))


def asked(name: Field | str, facts: Facts | None = None, **more: object) -> Chat:
    """A chat in which everything before a field is settled and the field has just been asked for."""
    facts = without(str(name)) if facts is None else facts
    before = ("incident", "emergency", "type", "suspect", "where", "when", "items", "item_details", "value", "how")
    people = ("name", "phone", "email", "date_of_birth", "home_address", "confirm")
    order = (*before, *people)
    done = order[: order.index(name)] if name in order else order
    draft = Draft(facts=facts, type_sure=True, asks=str(name), asked={str(name): 1})
    draft.marks = {field_: "told" for field_ in done}
    draft.notes = {"acknowledged": "yes"}
    return Chat(replace(draft, **more))  # type: ignore[arg-type]


def ended(kind: str, **more: object) -> Chat:
    """A chat that has ended."""
    number = "TST-2222-2222" if kind == "submitted" else None
    outcome = Outcome(kind, tracking_number=number)  # type: ignore[arg-type]
    return Chat(replace(asked("confirm").draft, asks=None, outcome=outcome, **more))  # type: ignore[arg-type]
