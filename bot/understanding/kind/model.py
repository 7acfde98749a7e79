"""What the reader of the kind answers with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["vandalism", "larceny", "lost_property", "identity_theft", "fraud"]

CHOICES: tuple[Kind, ...] = ("vandalism", "larceny", "lost_property", "identity_theft", "fraud")
"""The kinds in the order in which they are offered, so that "2" can be answered to "which kind is it"."""


@dataclass(frozen=True)
class KindReading:
    """The kind of incident that a text tells.

    `sure` is False where a careful clerk would ask; `doubts` then names what else it may be: other kinds, or
    "motor_vehicle_theft", "burglary", "robbery", which are not taken here. `text` are the words that decided,
    `span` where they stand in the message, `rule` the cue that found them. `offense_code` is the NIBRS code as far
    as this text tells it.
    """

    kind: Kind
    offense_code: str | None
    sure: bool
    rule: str
    text: str
    span: tuple[int, int]
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Account:
    """Identity theft and fraud: the words that tell which account or information, how it was used, how it came to
    light.

    A field is None where the text does not tell it.
    """

    account: str | None = None
    used: str | None = None
    discovered: str | None = None

    @property
    def complete(self) -> bool:
        """Whether nothing is left to ask."""
        return None not in (self.account, self.used, self.discovered)
