"""The windows of the parts of the day, in minutes after midnight of the day they belong to (past 1440: the next
morning).
"""

from __future__ import annotations

from typing import Final

DAY: Final = 1440

# name → (from, to)
WINDOWS: Final[dict[str, tuple[int, int]]] = {
    "morning": (360, 720),
    "early morning": (300, 480),
    "mid morning": (540, 660),
    "late morning": (600, 720),
    "afternoon": (720, 1080),
    "early afternoon": (720, 900),
    "mid afternoon": (840, 960),
    "late afternoon": (930, 1080),
    "tarde": (720, 1140),
    "early tarde": (720, 900),
    "mid tarde": (840, 990),
    "late tarde": (990, 1170),
    "evening": (1080, 1320),
    "early evening": (1020, 1140),
    "mid evening": (1110, 1230),
    "late evening": (1230, 1440),
    "night": (1080, 1800),
    "early night": (1080, 1260),
    "late night": (1320, 1800),
    "overnight": (1320, 1800),
    "early overnight": (1320, 1560),
    "small hours": (-60, 300),
    "small hours of that night": (1440, 1800),
    "madrugada": (0, 360),
    "early madrugada": (0, 180),
    "mid madrugada": (120, 240),
    "late madrugada": (240, 360),
    "dawn": (300, 420),
    "dusk": (1020, 1200),
    "lunch": (660, 840),
    "late lunch": (780, 900),
    "dinner": (1050, 1200),
    "breakfast": (420, 540),
    "early day": (300, 540),
    "late day": (1080, 1440),
    "midday": (660, 840),
    "am": (0, 720),
    "pm": (720, 1440),
    "after work": (1020, 1440),
    "before work": (300, 540),
    "after closing": (1080, 1440),
    "before closing": (960, 1080),
    "before opening": (0, 540),
    "after opening": (540, 720),
    "before school": (360, 510),
    "after school": (870, 1080),
    "after lunch": (780, 1080),
    "before lunch": (480, 720),
    "after dinner": (1140, 1440),
    "before dinner": (900, 1140),
    "after breakfast": (480, 720),
    "before breakfast": (300, 480),
    "after bed": (1320, 1800),
    "before bed": (1200, 1440),
    "after dark": (1080, 1800),
    "before dark": (900, 1080),
    "after church": (660, 900),
    "before church": (420, 660),
    "day": (0, 1440),
}

_AM: Final = frozenset(
    {
        "morning",
        "early morning",
        "mid morning",
        "late morning",
        "dawn",
        "breakfast",
        "am",
        "madrugada",
        "early madrugada",
        "late madrugada",
        "mid madrugada",
        "early day",
        "before work",
        "before opening",
        "before breakfast",
        "before school",
        "wake",
    }
)
_NIGHT: Final = frozenset(
    {
        "night",
        "late night",
        "overnight",
        "early overnight",
        "early night",
        "small hours of that night",
        "after bed",
        "bed",
    }
)


def window(part: str | None) -> tuple[int, int]:
    return WINDOWS.get(part or "day", WINDOWS["day"])


def nightly(part: str | None) -> bool:
    return part in _NIGHT


def fit(part: str, minutes: int) -> int | None:
    """Minutes after the day's midnight at which a clock shows, if the part of the day allows it: 1 at night is
    1500.
    """
    if part in _NIGHT:
        if part == "small hours of that night":
            return minutes + DAY if minutes < 720 else None
        return minutes if minutes >= 1020 else minutes + DAY if minutes < (600 if part == "bed" else 360) else None
    if part in ("small hours",):
        return minutes if minutes < 480 else minutes - DAY if minutes >= 1260 else None
    if part in _AM:
        return minutes if minutes < 720 else None
    if part == "daytime":
        return minutes if 420 <= minutes < 1140 else None
    if part in ("lunch", "midday"):
        return minutes if 600 <= minutes < 960 else None
    if part.startswith(("before ", "after ")):
        first, last = WINDOWS[part]
        return minutes if first - 60 <= minutes <= last + 60 else None
    return minutes if 720 <= minutes < DAY else None
