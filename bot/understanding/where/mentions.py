"""A mention: some words that may name a place, before anything is decided about them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from bot.understanding.where.gazetteer import Named
from bot.understanding.where.names import Family, Zip

Role = Literal["here", "home", "other"]
"""What a mention does in the story: the incident's place, the citizen's home, or something beside the point."""

STREET_OR_TOWN = "street_or_town"
"""The rule of a name that may be a street here or a town far off: it has to be asked."""


@dataclass(slots=True)
class Spoken:
    """A street as it was said: its family (None: not in the gazetteer), the type said, how it was said."""

    family: Family | None
    said: str
    type: str = ""
    suffix: str = ""
    prefixed: bool = False
    misspelt: bool = False

    @property
    def sure(self) -> bool:
        """Whether the words alone show that a street is meant."""
        return bool(self.type) or self.prefixed


@dataclass(slots=True)
class Mention:
    """Words ``start`` to ``end`` (token numbers, half-open) and what they may mean."""

    start: int
    end: int
    streets: list[Spoken] = field(default_factory=list)
    number: str | None = None
    block: bool = False
    beside: list[Spoken] = field(default_factory=list)
    named: list[Named] = field(default_factory=list)
    zip: Zip | None = None
    role: Role = "here"
    rule: str = ""

    @property
    def crossing(self) -> bool:
        return len(self.streets) == 2

    @property
    def bare_name(self) -> bool:
        """A single street's name alone, which may be that of something else too."""
        return len(self.streets) == 1 and not self.streets[0].sure

    @property
    def bare(self) -> bool:
        """A single street's name with nothing that shows it is one."""
        return self.bare_name and not self.named
