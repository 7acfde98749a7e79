"""Times, sums and counts as people write them."""

from __future__ import annotations

from datetime import datetime, time, timedelta

_DAY = timedelta(days=1)


def window(earliest: datetime, latest: datetime, now: datetime) -> str:
    """ "Sat 14 Nov 18:00 – Sun 15 Nov 06:00"; the year only where it is not that of `now`."""
    if earliest == latest:
        return moment(earliest, now)
    midnights = earliest.time() == latest.time() == time()
    if midnights:
        last = latest - _DAY
        if last.date() <= earliest.date():
            return f"{day(earliest, now)}, all day"
        return f"{day(earliest, now)} – {day(last, now)}, whole days"
    if latest == now:
        return f"{moment(earliest, now)} – now"
    if earliest.date() == latest.date():
        return f"{moment(earliest, now)} – {latest:%H:%M}"
    return f"{moment(earliest, now)} – {moment(latest, now)}"


def moment(at: datetime, now: datetime) -> str:
    """ "Sat 14 Nov 18:00"."""
    return f"{day(at, now)} {at:%H:%M}"


def day(at: datetime, now: datetime) -> str:
    """ "Sat 14 Nov", or "Sat 14 Nov 2020" in another year."""
    return f"{at:%a} {at.day} {at:%b}" + (f" {at.year}" if at.year != now.year else "")


def dollars(amount: float) -> str:
    """ "$1,250" or "$12.50"."""
    written = f"{abs(amount):,.2f}".removesuffix(".00")
    return f"-${written}" if amount < 0 else f"${written}"


def counted(count: int, thing: str) -> str:
    """ "1 word", "3 words"."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"
