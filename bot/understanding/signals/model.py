"""What a reader of signals hands back: what was seen in the words, and where.

A signal never decides anything. It says "these words tell of a weapon"; what follows from it is screening's business.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing the words tell."""

    kind: str  # "weapon", "camera", "burglary", … the word table of each reader names its kinds
    rule: str  # the readable name of the rule that saw it, for the officer's "why"
    text: str  # the words themselves, as they were written
    span: tuple[int, int]  # where they stand in the message: start, end
    denied: bool = False  # True: the words say that it is not so ("no weapon")


@dataclass(frozen=True, slots=True)
class Signals:
    """All that one message tells which screening needs. A denied signal stands in `denied` and nowhere else."""

    danger: tuple[Signal, ...] = ()
    danger_denied: bool = False
    suspect: tuple[Signal, ...] = ()
    suspect_denied: bool = False
    other_crime: tuple[Signal, ...] = ()
    quality_of_life: tuple[Signal, ...] = ()
    tip: tuple[Signal, ...] = ()
    correction: bool = False
    online_identity: bool = False  # only a scammer's name, number, address or profile was told
    denied: tuple[Signal, ...] = field(default=())
