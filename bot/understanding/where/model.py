"""What the reader of places hands on: one place, how sure it is, and the words it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["address", "intersection", "block", "landmark", "neighborhood", "zip", "area"]
"""How a place was named; ``area`` is a town, a street without a number, a highway, "my house"."""


@dataclass(frozen=True, slots=True)
class Where:
    """One place read from free text.

    ``inside`` is None where a careful clerk would ask before saying yes or no. ``span`` is the half-open
    range of ``text`` in what was read. ``doubts`` are short machine-readable reasons to ask back, such as
    ``which_street_type``, ``number_out_of_range``, ``homonym``, ``which_branch``, ``spelling``, ``which_side``,
    ``unknown_street``, ``no_number``, ``near_town_line``, ``vague``, ``zip_disagrees``, ``town_disagrees``.
    """

    kind: Kind
    inside: bool | None
    canonical: str
    text: str
    span: tuple[int, int]
    rule: str
    number: str | None = None
    street: list[str] = field(default_factory=list)
    town: str | None = None
    neighborhood: str | None = None
    zip: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    doubts: tuple[str, ...] = ()
