"""From categorised tokens to moments: rules find the expressions, hours are told from counts, neighbours are
joined.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, Final

from . import calendar as cal
from . import rules_clock, rules_dates, rules_periods, rules_spans
from .day_parts import nightly
from .grammar import Rule, apply
from .hours import Item, mark_hours
from .lexicon import categorise
from .moments import Moment
from .rules_relations import RELATIONS
from .senses import settle_senses
from .tokens import Token, tokenise

GLUE: Final = frozenset(
    {
        "on",
        "in",
        "at",
        "of",
        "by",
        "thearticle",
        "las",
        "during",
        "comma",
        "about",
        "sometime",
        "afterabout",
        "back",
        "oclock",
        "a",
        "dash",
        "past_glue",
    }
)
_LISTING: Final = frozenset({"comma", "and", "or", "thearticle", "slash", "to", "dash"})
_MONTHLY: Final = (cal.MonthDay, cal.DayOfMonth, cal.Feast)


@cache
def _rules() -> tuple[Rule[Any, Moment], ...]:
    return (*rules_dates.RULES, *rules_spans.RULES, *rules_periods.RULES, *rules_clock.RULES)


def read_items(text: str) -> list[Item]:
    """The text as moments and the tokens between them, in order."""
    tokens = settle_senses(categorise(tokenise(text)))
    items: list[Item] = _collapse(tokens, _rules())
    items = mark_hours(items)
    items = _collapse(items, RELATIONS)
    return _recurring(_joined(_modified(items)))


def _recurring(items: list[Item]) -> list[Item]:
    """ "Every Monday, Wednesday and Friday": the days of the list recur with the first."""
    last: int | None = None
    for i, item in enumerate(items):
        if not isinstance(item, Moment):
            continue
        listed = last is not None and all(gap.cat in _LISTING for gap in items[last + 1 : i])
        if listed and item.drop is None and item.dates is not None and item.clock is None:
            item.drop = "recurring"
        last = i if item.drop == "recurring" else None
    return items


def _collapse(items: Sequence[Item], rules: Sequence[Rule[Any, Moment]]) -> list[Item]:
    out: list[Item] = []
    position = 0
    for match in apply(rules, items):
        out.extend(items[position : match.first])
        made = match.made
        covered = items[match.first : match.after]
        made.start, made.end = covered[0].start, covered[-1].end
        made.names = [name for item in covered if isinstance(item, Moment) for name in item.names] + [match.name]
        if made.drop:
            made.said = " ".join(item.text for item in covered if isinstance(item, Token))
        made.about = made.about or any(item.cat in ("about", "afterabout") for item in covered)
        out.append(made)
        position = match.after
    out.extend(items[position:])
    return out


def _modified(items: list[Item]) -> list[Item]:
    """Early, mid, late, beginning and end become partial moments that join what they stand beside."""
    kinds = {"early": "early", "mid": "mid", "late": "late", "start": "early", "finish": "end"}
    out: list[Item] = []
    for item in items:
        if isinstance(item, Token) and item.cat in kinds:
            out.append(Moment("Trim", trim=kinds[item.cat], start=item.start, end=item.end))
        else:
            out.append(item)
    return out


def _joined(items: list[Item]) -> list[Item]:
    """Joins each moment with the next where only glue stands between and they tell different things."""
    out: list[Item] = []
    for place, item in enumerate(items):
        if isinstance(item, Moment):
            k = len(out) - 1
            while (
                k >= 0 and len(out) - k <= 5 and not isinstance(out[k], Moment) and (out[k].cat in GLUE or _al(out[k]))
            ):
                k -= 1
            earlier = out[k] if k >= 0 else None
            if isinstance(earlier, Moment):
                gap = out[k + 1 :]
                joined = (
                    None if _leads_on(earlier, item, gap, items[place + 1 : place + 5]) else join(earlier, item, gap)
                )
                if joined is not None:
                    out[k:] = [joined]
                    continue
            if out and not isinstance(out[-1], Moment) and any(g.cat == "about" for g in out[k + 1 :]):
                item.about = True
        out.append(item)
    for item in out:
        if isinstance(item, Moment) and item.trim and item.cat != "Trim":
            _apply_trim(item)
    return [item for item in out if not (isinstance(item, Moment) and item.cat == "Trim")]


def _leads_on(earlier: Moment, day: Moment, gap: list[Item], after: list[Item]) -> bool:
    """ "Sunday I rode it around 5, Tuesday at 8 it was gone": after a comma the day goes with the clock after it."""
    if earlier.clock is None or day.dates is None or day.clock is not None or not any(i.cat == "comma" for i in gap):
        return False
    following = next((item for item in after if item.cat not in GLUE), None)
    return isinstance(following, Moment) and following.bare_clock


def _al(item: Item) -> bool:
    """The Spanish "al" of "al mediodía"."""
    return isinstance(item, Token) and item.text == "al"


def join(a: Moment, b: Moment, gap: list[Item]) -> Moment | None:
    """One moment that tells what both tell, or None where they tell different times."""
    if a.drop or b.drop:
        return _join_dropped(a, b)
    if not _joinable(a, b, gap):
        return None
    made = Moment(a.cat, start=a.start, end=b.end, names=a.names + b.names, vague=a.vague or b.vague)
    made.about = a.about or b.about or (b.clock is not None and any(item.cat == "about" for item in gap))
    made.tonight = a.tonight or b.tonight
    made.relative = a.relative if a.relative is not None else b.relative
    if not (_join_dates(made, a, b) and _join_parts(made, a, b) and _join_clocks(made, a, b)):
        return None
    made.trim = a.trim or b.trim
    if made.trim and made.part:
        _apply_trim(made)
    if made.dates is not None:
        made.cat = "Day" if made.part or made.clock else (a.cat if a.dates else b.cat)
    elif made.clock is not None:
        made.cat = "Clock"
    elif made.part:
        made.cat = "Day" if made.tonight or made.relative is not None else "Part"
    return made


def _joinable(a: Moment, b: Moment, gap: list[Item]) -> bool:
    if any(item.cat == "dash" for item in gap) and not (a.trim or (a.dates and b.clock and not b.dates)):
        return False
    if (a.relative is not None and b.dates) or (b.relative is not None and a.dates):
        return False
    return not (a.elapsed or b.elapsed or a.bound or b.bound or (a.trim and b.trim))


def _join_dropped(a: Moment, b: Moment) -> Moment | None:
    """ "Tomorrow at 5", "every night at 10": the clock goes with what is dropped."""
    dropped, other = (a, b) if a.drop else (b, a)
    if (
        dropped.drop not in ("future", "recurring")
        or other.drop
        or other.dates is not None
        or other.elapsed
        or other.tonight
    ):
        return None
    if other.cat == "Trim":
        return None
    return Moment("Drop", drop=dropped.drop, start=a.start, end=b.end, names=dropped.names)


def _join_clocks(made: Moment, a: Moment, b: Moment) -> bool:
    if a.clock and b.clock:
        return False
    made.clock = a.clock or b.clock
    return True


def _join_parts(made: Moment, a: Moment, b: Moment) -> bool:
    if a.part and b.part and a.part != b.part:
        return _two_parts(made, a, b)
    made.part = a.part or b.part
    return True


def _two_parts(made: Moment, a: Moment, b: Moment) -> bool:
    """ "Last night at 2 in the morning", "anoche en la madrugada": the small hours after that night."""
    parts = {a.part, b.part}
    nightly = parts & {"night", "late night", "overnight"}
    small = parts & {"madrugada", "morning", "small hours", "dawn"}
    if nightly and small and a.part in nightly and (b.clock or b.part != "morning"):
        made.part = "small hours of that night"
        return True
    if "small hours" in parts:
        made.part = "small hours"
        return True
    if nightly and parts <= {"night", "late night", "overnight", "evening", "small hours"}:
        made.part = (parts - {"night", "evening"} or nightly).pop()
        return True
    if any(p and p.startswith("before ") for p in parts) and parts & {"morning", "afternoon", "tarde", "night"}:
        made.part = (parts & {"morning", "afternoon", "tarde", "night"}).pop()
        return True
    if {"tarde", "night"} == parts or {"afternoon", "evening"} == parts:
        made.part = "evening"
        return True
    return False


def _join_dates(made: Moment, a: Moment, b: Moment) -> bool:
    if (a.dates is None) != (b.dates is None) and (nightly(a.part) or nightly(b.part)):
        span = a.dates or b.dates
        if isinstance(span, cal.DaysOfMonth) and span.last == span.first + 1:
            made.dates = cal.MonthDay(span.month, span.first, span.year) if span.month else cal.DayOfMonth(span.first)
            return True
    if a.dates is None or b.dates is None:
        made.dates = a.dates or b.dates
        return not ((a.tonight and b.dates) or (b.tonight and a.dates))
    made.dates = both(a.dates, b.dates)
    return made.dates is not None


def both(a: cal.Dates, b: cal.Dates) -> cal.Dates | None:
    """The days that two expressions name together; None where they are different days."""
    for inner, outer in ((a, b), (b, a)):
        if isinstance(inner, cal.DaysAgo) and isinstance(
            outer, cal.Weekday | cal.MonthDay | cal.DayOfMonth | cal.Feast
        ):
            return inner
        if isinstance(inner, cal.Weekday) and isinstance(outer, cal.UnitsAgo):
            return cal.Both(inner, cal.WeekOf(outer)) if outer.unit == "week" else None
        if isinstance(inner, cal.Weekday) and isinstance(outer, _MONTHLY):
            return cal.Both(cal.Weekday(inner.day, today_too=True), outer)
        if isinstance(inner, _SMALL) and isinstance(outer, _LARGE):
            return cal.Both(inner, outer)
    for inner, outer in ((a, b), (b, a)):
        if isinstance(inner, cal.Month) and isinstance(outer, cal.Season):
            return cal.Both(inner, outer)
    if isinstance(a, cal.Month | cal.Season | cal.Quarter) and isinstance(b, cal.Year | cal.CalendarUnit):
        return cal.Both(a, b)
    if isinstance(b, cal.Month | cal.Season | cal.Quarter) and isinstance(a, cal.Year | cal.CalendarUnit):
        return cal.Both(b, a)
    return None


_SMALL: Final = (cal.Weekday, cal.DayOfMonth, cal.MonthDay, cal.Feast, cal.DaysOfMonth)
_LARGE: Final = (
    cal.CalendarUnit,
    cal.Weekend,
    cal.Month,
    cal.Year,
    cal.WeekOf,
    cal.WeekendOf,
    cal.Season,
    cal.Recent,
    cal.Trim,
)


def _apply_trim(made: Moment) -> None:
    """Early October, late last night, end of last month."""
    trim = made.trim or ""
    if made.part:
        made.part = trimmed_part(made.part, trim)
    elif made.dates is not None and not made.clock:
        if isinstance(
            made.dates,
            cal.Month
            | cal.CalendarUnit
            | cal.Year
            | cal.Season
            | cal.Weekend
            | cal.Both
            | cal.UnitsAgo
            | cal.WeekOf
            | cal.Quarter
            | cal.Decade,
        ):
            which = "end" if trim == "end" and not _names_month(made.dates) else "late" if trim == "end" else trim
            made.dates = cal.Trim(made.dates, which)
        else:
            made.part = {"early": "early day", "mid": "midday"}.get(trim, "late day")
    made.trim = None


def _names_month(dates: cal.Dates) -> bool:
    return isinstance(dates, cal.Month) or (isinstance(dates, cal.Both) and isinstance(dates.inner, cal.Month))


def trimmed_part(part: str, trim: str) -> str:
    name = f"{trim if trim != 'end' else 'late'} {part}"
    return {"late late night": "late night", "mid night": "small hours", "late evening": "late evening"}.get(name, name)
