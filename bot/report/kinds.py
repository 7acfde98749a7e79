"""The table of kinds: what each kind of incident needs, in which order it is asked, and what may be skipped.

A new kind is a row here, its words in `data/responses/` and its cues in `bot/understanding/kind/`; see
docs/adding-a-kind.md. Field names are those of the chat's `asks`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class IncidentType(StrEnum):
    """The kinds of incident that can be reported here."""

    VANDALISM = "vandalism"
    LARCENY = "larceny"
    LOST_PROPERTY = "lost_property"
    IDENTITY_THEFT = "identity_theft"
    FRAUD = "fraud"


class Field(StrEnum):
    """What the chat can ask for (the `asks` of the chat's interface)."""

    INCIDENT = "incident"
    EMERGENCY = "emergency"
    SUSPECT = "suspect"
    TYPE = "type"
    WHERE = "where"
    WHEN = "when"
    HOW = "how"
    ITEMS = "items"
    ITEM_DETAILS = "item_details"
    VALUE = "value"
    ACCOUNT = "account"
    NAME = "name"
    DATE_OF_BIRTH = "date_of_birth"
    HOME_ADDRESS = "home_address"
    PHONE = "phone"
    EMAIL = "email"
    PHOTOS = "photos"
    CONFIRM = "confirm"
    ACKNOWLEDGE = "acknowledge"


@dataclass(frozen=True)
class Kind:
    """One row: the fields asked, in order, and those of them that a report can do without."""

    type: IncidentType
    asks: tuple[Field, ...]
    may_skip: frozenset[Field]
    victim_place: bool = False
    """The place is the victim's residence, and a scammer's online name is no suspect (contract, section 3)."""
    asks_as: Mapping[Field, str] = field(default_factory=dict)
    """Fields that this kind asks for in words of its own: field → name of the question in `data/responses/asks.yml`."""

    def needs(self, name: Field) -> bool:
        """Whether a report of this kind is asked for the field at all."""
        return name in self.asks

    def question(self, name: Field) -> str:
        """The name of the question that asks for a field."""
        return self.asks_as.get(name, str(name))


SCREEN = (Field.INCIDENT, Field.EMERGENCY, Field.TYPE, Field.SUSPECT)
"""Asked before a kind's own questions, as far as the citizen's words have not answered them."""

CONTACT = (Field.NAME, Field.PHONE, Field.EMAIL, Field.DATE_OF_BIRTH, Field.HOME_ADDRESS)
CLOSING = (Field.CONFIRM, Field.ACKNOWLEDGE)

_SKIP = frozenset(
    {
        Field.ITEM_DETAILS,
        Field.VALUE,
        Field.ACCOUNT,
        Field.DATE_OF_BIRTH,
        Field.HOME_ADDRESS,
        Field.PHONE,
        Field.EMAIL,
        Field.PHOTOS,
        Field.SUSPECT,
        Field.EMERGENCY,
    }
)

_THINGS = (Field.WHERE, Field.WHEN, Field.ITEMS, Field.ITEM_DETAILS, Field.VALUE, Field.HOW)
_MONEY = (Field.WHERE, Field.WHEN, Field.ACCOUNT, Field.VALUE, Field.HOW)

_ABOUT_DAMAGE = {Field.ITEMS: "damage", Field.VALUE: "repair_cost"}
_ABOUT_LOSS = {Field.ITEMS: "lost_items"}
_ABOUT_MONEY = {
    Field.WHERE: "residence",
    Field.WHEN: "act_date",
    Field.VALUE: "money",
    Field.SUSPECT: "suspect_online",
}

KINDS: dict[IncidentType, Kind] = {
    row.type: row
    for row in (
        Kind(
            IncidentType.VANDALISM,
            (*SCREEN, *_THINGS, *CONTACT, Field.PHOTOS, *CLOSING),
            _SKIP,
            asks_as=_ABOUT_DAMAGE,
        ),
        Kind(IncidentType.LARCENY, (*SCREEN, *_THINGS, *CONTACT, *CLOSING), _SKIP),
        Kind(IncidentType.LOST_PROPERTY, (*SCREEN, *_THINGS, *CONTACT, *CLOSING), _SKIP, asks_as=_ABOUT_LOSS),
        Kind(
            IncidentType.IDENTITY_THEFT,
            (*SCREEN, *_MONEY, *CONTACT, *CLOSING),
            _SKIP,
            victim_place=True,
            asks_as=_ABOUT_MONEY,
        ),
        Kind(
            IncidentType.FRAUD, (*SCREEN, *_MONEY, *CONTACT, *CLOSING), _SKIP, victim_place=True, asks_as=_ABOUT_MONEY
        ),
    )
}

CLOCK = "clock"
"""How `when` is asked where the day is told and the hour is not."""

QUESTIONS: dict[str, Field] = (
    {str(name): name for name in Field}
    | {question: name for kind in KINDS.values() for name, question in kind.asks_as.items()}
    | {CLOCK: Field.WHEN}
)
"""Every question the form can ask, and the field it asks for."""
