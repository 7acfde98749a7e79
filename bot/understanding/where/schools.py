"""What people call a school: few say the whole of "Batchelder School", some say "Batchelder Elementary"."""

from __future__ import annotations

_KINDS = frozenset(
    "school academy elementary middle high magnet preparatory technical community early reading lab studies".split()
)
_CALLED = (
    "{} school",
    "{} elementary",
    "{} elementary school",
    "{} middle",
    "{} middle school",
    "{} magnet",
    "{} magnet school",
    "{} academy",
    "{} playground",
    "escuela {}",
    "escuela elemental {}",
    "escuela de la {}",
)


def school_forms(name: str) -> list[str]:
    """Other names of a school that is known by one; none where the name is made of kinds alone."""
    words = name.split()
    while words and words[-1].lower() in _KINDS:
        words.pop()
    if not words or len(words) == len(name.split()):
        return []
    return [form.format(" ".join(words)) for form in _CALLED]
