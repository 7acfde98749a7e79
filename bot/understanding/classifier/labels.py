"""What the classifier tells apart. A message may carry several labels, or none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

Label = Literal[
    "vandalism",
    "larceny",
    "lost_property",
    "identity_theft",
    "fraud",
    "emergency",
    "self_harm",
    "solvable",
    "other_crime",
    "quality_of_life",
    "tip",
]
"""Five kinds of report, danger (with self-harm apart, as other words answer it), and the other reasons of screening."""

LABELS: tuple[Label, ...] = get_args(Label)

Scores = Mapping[Label, float]
"""How much a message sounds like each label, 0 to 1. Each stands for itself: they don't add up to 1."""
