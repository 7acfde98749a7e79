"""The facts of a report: when, where, what, who. Plain values; how they were read is not their business.

Amounts are US dollars, times aware datetimes in the agency's zone, phones E.164. `None` means not known.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True)
class When:
    """The window in which it happened. `text` is what the citizen said."""

    earliest: datetime
    latest: datetime
    text: str
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Where:
    """The place, as understood. `inside` tells whether it lies in the agency's city; `None` is "cannot be told"."""

    kind: str
    text: str
    canonical: str | None = None
    number: str | None = None
    street: tuple[str, ...] = ()
    inside: bool | None = None
    town: str | None = None
    neighborhood: str | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Item:
    """One thing that was damaged, stolen or lost. `value_usd` is the value of all `quantity` pieces together."""

    description: str
    brand: str | None = None
    model: str | None = None
    serial: str | None = None
    color: str | None = None
    value_usd: float | None = None
    quantity: int = 1


@dataclass(frozen=True)
class What:
    """The things, and the total: their sum, the cost of the damage, or the money lost."""

    items: tuple[Item, ...] = ()
    total_value_usd: float | None = None


@dataclass(frozen=True)
class Who:
    """The person reporting, who is the victim. A name and a phone or an e-mail are needed; the rest may be skipped."""

    name: str | None = None
    date_of_birth: date | None = None
    phone: str | None = None
    email: str | None = None
    home_address: str | None = None


@dataclass(frozen=True)
class Account:
    """Identity theft and fraud: which account or information, how it was used, how it was found out."""

    account: str | None = None
    used: str | None = None
    discovered: str | None = None


@dataclass(frozen=True)
class Quote:
    """The citizen's own words for a fact, and the message they stand in."""

    text: str
    message_id: int


@dataclass(frozen=True)
class Facts:
    """Everything a report says about the incident. `quotes` maps a field to the words it was taken from."""

    incident_type: str | None = None
    offense_code: str | None = None
    when: When | None = None
    where: Where | None = None
    what: What = field(default_factory=What)
    who: Who = field(default_factory=Who)
    account: Account = field(default_factory=Account)
    how: str = ""
    suspect: str | None = None
    quotes: dict[str, tuple[Quote, ...]] = field(default_factory=dict)
