"""What people call a school or a church: few say the whole of "Batchelder School", some say "Batchelder Elementary"."""

from __future__ import annotations

_KINDS = frozenset(
    "school academy elementary middle high magnet preparatory technical community early reading lab studies".split()
)
_SCHOOLS = (
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


def called(name: str, kind: str) -> list[str]:
    """Other names of a place of this kind that is known by one; none where the name is made of kinds alone."""
    words = name.split()
    if kind == "church" and words[-1].lower() == "church" and len(words) > 2:
        return [" ".join(words[:-1]), f"iglesia {' '.join(words[:-1])}"]
    if kind != "school":
        return []
    while words and words[-1].lower() in _KINDS:
        words.pop()
    if not words or len(words) == len(name.split()):
        return []
    return [form.format(" ".join(words)) for form in _SCHOOLS]
