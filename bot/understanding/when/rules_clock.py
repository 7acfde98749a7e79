"""Rules for clock times and parts of the day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from . import calendar as cal
from .grammar import Rule
from .moments import Moment, clock, days, dropped, part_of_day
from .rules_dates import first, names_a_thing
from .tokens import Face, Token

Tokens = Sequence[Token]
ClockRule = Rule[Token, Moment]

NOON: Final = Face(12, 0, "pm")
MIDNIGHT: Final = Face(24, 0, None, True)
_ARRIVALS: Final = frozenset(
    "llegue llego sali salio volvi vine regrese baje desperte levante era eran fue tipo parquee parque estacione deje "
    "salimos llegamos volvimos cerre cerramos abri abrimos entre entramos".split()
)
_NAMELESS: Final = frozenset({"word", "func", "opaque", "counted"})
_SPOKEN_MINUTES: Final = frozenset({5, 10, 20, 25})
_JOINED: Final = frozenset({"between", "from", "about", "at"})  # "between 5 past 3pm" is no time to the hour
_OTHER_HALF: Final[dict[str | None, str]] = {"am": "pm", "pm": "am"}
_TWO_DIGITS: Final = 13  # below it, two numbers with "y" between them are two hours


def face_of(token: Token) -> Face | None:
    """A bare number as a clock: 9, 930, 1130, 0315; None where no clock shows it."""
    number = token.whole
    if token.cat == "clock":
        return token.value if isinstance(token.value, Face) else None
    if token.text.isdigit() and len(token.text) >= 3:
        hour, minute = divmod(number, 100)
        military = hour > 12 or token.text[0] == "0"
    else:
        hour, minute, military = number, 0, number > 12 or token.text[:2] == "00"
    if hour > 24 or minute > 59 or (number == 0 and token.text != "0000"):
        return None
    return Face(hour, minute, None, military)


def _face(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    token = first(tokens, "clock", "number", "oneword", "once", "year")
    face = face_of(token) if token else None
    if face is None:
        return None
    meridiem = first(tokens, "meridiem")
    if meridiem and not face.military and face.hour <= 12:
        face = Face(face.hour, face.minute, str(meridiem.value))
    return clock(face)


def _split(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """Hour and minute as two numbers: "10 30 pm", "a las 5 40", "five thirty"."""
    hour, minute = [t for t in tokens if t.cat in ("number", "oneword")][:2]
    spelled = not hour.text[0].isdigit()
    last = 23 if spelled and tokens[0].cat == "las" else 12
    if not (1 <= hour.whole <= last and 10 <= minute.whole <= 59) or (
        names_a_thing(after) and not first(tokens, "meridiem")
    ):
        return None
    if spelled == minute.text[0].isdigit() or (not spelled and len(tokens) == 2):
        return None
    if tokens[0].cat == "about" and hour.whole in (4, 5, 6) and minute.whole in (10, 11) and tokens[-1] is minute:
        return None  # "like 5 11" is how tall someone was
    meridiem = first(tokens, "meridiem")
    return clock(Face(hour.whole, minute.whole, str(meridiem.value) if meridiem else None, hour.whole > 12))


def _hyphened(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """Nine-thirty, in letters; in digits it is a range."""
    spelled = not tokens[0].text[0].isdigit() and not tokens[2].text[0].isdigit() and tokens[1].glued
    return _split((tokens[0], *tokens[2:]), before, after) if spelled else None


def _hundred_hours(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    number, unit = tokens[0], tokens[-1]
    day = before is not None and before.cat in ("day", "night", "weekday", "date", "monthday", "iso")
    hour = day and 12 < number.whole < 24  # "ayer 17 hs"
    if unit.value != "hour" or not number.text.isdigit() or (len(number.text) < 3 and not hour):
        return None
    face = face_of(number)
    return clock(Face(face.hour, face.minute, None, True)) if face else None


def _hours_spanish(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    if tokens[-1].value != "hour" or not tokens[0].text.startswith("a"):
        return None
    face = face_of(tokens[-2])
    return clock(Face(face.hour, face.minute, None, True)) if face else None


def _half_past(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    hour = tokens[-1].whole
    return clock(Face(hour, 30)) if 1 <= hour <= 12 else None


def _minutes_to(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """Quarter past five, ten to six, cuarto para las ocho."""
    link = first(tokens, "past", "after", "to", "of", "until", "before", "by")
    shown = face_of(tokens[-1]) if tokens[-1].cat == "clock" else Face(tokens[-1].whole)
    if tokens[-1].cat == "clockword":
        shown = Face(12, 0, "pm" if tokens[-1].value == "noon" else "am")
    if shown is None or shown.minute or (tokens[-1].cat == "clock" and before is not None and before.cat in _JOINED):
        return None
    amount, hour = tokens[0] if tokens[0].cat not in ("one", "a") else tokens[1], shown.hour
    minutes = 15 if amount.cat == "quarter" else amount.whole
    if link is None or not 1 <= hour <= 12 or (link.cat == "by" and link.text != "para"):
        return None
    if amount.cat != "quarter":
        told = bool(first(tokens, "unit")) or (not amount.text.isdigit() and minutes in _SPOKEN_MINUTES)
        if link.cat not in ("by", "past") and not (told and minutes < 60):
            return None
    total = hour * 60 + (minutes if link.cat in ("past", "after") else -minutes)
    flips = total < hour * 60 and hour == 12  # a quarter to noon is before noon
    return clock(
        Face((total // 60 - 1) % 12 + 1, total % 60, _OTHER_HALF.get(shown.meridiem) if flips else shown.meridiem)
    )


def _y_media(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """Las cuatro y media, 10 y cuarto, la una y veinte, las seis menos cuarto."""
    hour = first(tokens, "number", "oneword", "one", "once")
    last = tokens[-1] if tokens[-1].cat != "meridiem" else tokens[-2]
    minutes = {"half": 30, "quarter": 15}.get(last.cat, last.whole)
    if hour is None or not 1 <= hour.whole <= 12 or not 0 < minutes < 60 or last is hour:
        return None
    if after is not None and after.cat == "unit":
        return None
    arrived = before is not None and before.text in _ARRIVALS and last.text in ("media", "cuarto", "un cuarto")
    if tokens[0].cat != "las" and not arrived and before is not None and before.cat in _NAMELESS:
        return None  # "talla 9 y media", "cuesta 4 y medio"
    if (
        last.cat == "number"
        and before is not None
        and before.cat in ("between", "from", "of")
        and not first(tokens, "minus")
    ):
        return None  # "entre las 3 y 4"
    total = hour.whole * 60 + (-minutes if first(tokens, "minus") else minutes)
    meridiem = first(tokens, "meridiem")
    return clock(Face((total // 60 - 1) % 12 + 1, total % 60, str(meridiem.value) if meridiem else None))


def _y_media_part(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """Once y cincuenta y dos de la noche; "3 y 4 de la tarde" are two hours."""
    alone = before is None or before.cat not in ("las", "between", "from", "of")
    minutes = tokens[2].whole >= _TWO_DIGITS or (alone and tokens[2].whole in (5, 10))
    if not first(tokens, "quarter", "minus") and not minutes:
        return None
    made = _y_media(tokens[:3], before, None)
    part = first(tokens, "part")
    if made is not None and part is not None:
        made.part = str(part.value)
    return made


def _la_una(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    if after is not None and after.text in ("es", "era", "con", "que") and tokens[0].text == "la":
        return None  # "la una es roja y la otra azul"
    return clock(Face(1)) if tokens[-1].text == "una" and tokens[0].text in ("a la", "la", "ala") else None


def _decimal(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    hour, _, minute = tokens[-1].text.partition(".")
    if names_a_thing(after) or len(minute) != 2 or not (0 < int(hour) <= 24 and int(minute) < 60):
        return None
    return clock(Face(int(hour), int(minute), None, int(hour) > 12))


def _this_part(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    part = first(tokens, "part", "meridiem", "parts")
    if part is None:
        return None
    if part.value == "night":
        return Moment("Day", part="night", tonight=True)
    return days(cal.DaysAgo(0), str(part.value))


def _next_part(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    part = first(tokens, "part")
    return Moment("Day", part=str(part.value) if part else None, relative=1)


def _that_part(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    part = first(tokens, "part")
    return Moment("Part", part=str(part.value) if part else None)


def _now(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    plain = tokens[0].text in ("now", "ahora")
    if plain and not (
        (before is None or before.cat in ("mark", "comma", "stop")) and (after is None or after.cat in ("stop", "mark"))
    ):
        return None
    return Moment("Instant", elapsed=(timedelta(0), timedelta(0)))


def _event(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    link, event = tokens[0], first(tokens, "event", "part")
    if event is None or (event.cat == "part" and event.value not in ("lunch", "dinner", "breakfast")):
        return None
    made = part_of_day(f"{link.cat} {event.value}")
    made.cat = "Part"
    return made


def _ish(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    face = face_of(tokens[0])
    if face is None or names_a_thing(after):
        return None
    meridiem = first(tokens, "meridiem")
    made = clock(Face(face.hour, face.minute, str(meridiem.value)) if meridiem and not face.military else face)
    made.about = True
    return made


def _bare_military(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    """ "0730" and nothing else."""
    text = tokens[0].text
    alone = before is None and (after is None or after.cat == "stop")
    face = face_of(tokens[0])
    return clock(face) if alone and face and len(text) == 4 and text[0] == "0" else None


def _midnight_or_noon(tokens: Tokens, before: Token | None, after: Token | None) -> Moment | None:
    return clock(NOON if tokens[-1].value == "noon" else MIDNIGHT)


RULES: Final[tuple[ClockRule, ...]] = (
    ClockRule("a clock time", "<clock> <meridiem>?", _face),
    ClockRule("a clock time", "<number|oneword> <meridiem|oclock>{1,2}", _face),
    ClockRule("a clock time", "<number|oneword> <in> <thearticle> <meridiem>", _face),
    ClockRule("a clock time", "<number|oneword> <number> <meridiem>", _split),
    ClockRule("a clock time", "<las> <number> <number>", _split),
    ClockRule("a clock time", "<at|about|until|after|before|since|by> <number|oneword> <number>", _split),
    ClockRule("a clock time in words", "<number> <number>", _split),
    ClockRule("a clock time in words", "<number> <dash> <number> <meridiem>?", _hyphened),
    ClockRule(
        "a 24-hour clock time",
        "<number|year|clock> <unit>",
        lambda t, b, a: (
            _hundred_hours(t, b, a) or (_face(t, b, a) if t[0].cat == "clock" and t[1].value == "hour" else None)
        ),
    ),
    ClockRule("a 24-hour clock time", "<las> <number|clock> <unit>", _hours_spanish),
    ClockRule("half past", "<half> <past|after> <number|oneword>", _half_past),
    ClockRule(
        "minutes to or past the hour",
        "<one|a>? <quarter|number> <unit>? <past|after|to|of|until|before> <number|oneword|clock|clockword>",
        _minutes_to,
    ),
    ClockRule("minutes to or past the hour", "<quarter|number> <unit>? <by> <las> <number|oneword|one>", _minutes_to),
    ClockRule("half or a quarter past", "<las>? <about>? <number|one|once> <and> <half|quarter> <meridiem>?", _y_media),
    ClockRule(
        "minutes past or to the hour",
        "<las> <about>? <number|one|once> <and|minus> <number|quarter> <meridiem>?",
        _y_media,
    ),
    ClockRule("minutes past or to the hour", "<number> <and|minus> <number> <meridiem>", _y_media),
    ClockRule(
        "minutes past or to the hour",
        "<number> <and|minus> <number|quarter> <of|in|by> <las> <part|night>",
        _y_media_part,
    ),
    ClockRule("one o'clock", "<las> <about>? <one>", _la_una),
    ClockRule("a clock time", "<las|at> <decimal>", _decimal),
    ClockRule("about an hour", "<number|oneword|clock> <dash>? <ish> <meridiem>?", _ish),
    ClockRule(
        "a 24-hour clock time",
        "<number>",
        _bare_military,
    ),
    ClockRule("noon or midnight", "<at>? <clockword>", _midnight_or_noon),
    ClockRule("a part of the day", "<part>", lambda t, b, a: part_of_day(str(t[0].value))),
    ClockRule("parts of days in general", "<parts>", lambda t, b, a: dropped("recurring")),
    ClockRule("a part of today", "<this> <part|meridiem>", _this_part),
    ClockRule("tonight", "<tonight>", lambda t, b, a: Moment("Day", part="night", tonight=True)),
    ClockRule("the next day", "<thearticle>? <nextday> (<in|by|of|las|at>{0,3} <part>)?", _next_part),
    ClockRule("the next part of the day", "<thearticle>? <next> <part>", _next_part),
    ClockRule("the next part of the day", "<las>? <part> <next>", _next_part),
    ClockRule("that part of the day", "<that> <part>", _that_part),
    ClockRule("the same day", "<thearticle|of>{0,2} <sameday>", lambda t, b, a: Moment("Drop", drop="same day")),
    ClockRule("now", "<now>", _now),
    ClockRule("before or after an event", "<before|after> <of|thearticle|las|a>{0,2} <event|part>", _event),
    ClockRule("the future", "<future>", lambda t, b, a: dropped("future")),
    ClockRule(
        "the future", "<thearticle|las>? <next> <weekday|unit|weekend|month|season>", lambda t, b, a: dropped("future")
    ),
    ClockRule("the future", "<thearticle|las>? <weekday|unit|weekend|month> <next>", lambda t, b, a: dropped("future")),
    ClockRule(
        "the future",
        "<in> <number|one|a|some> <unit>",
        lambda t, b, a: dropped("future") if a is None or a.cat not in ("ago", "back") else None,
    ),
    ClockRule("no usable time", "<vague|greeting>", lambda t, b, a: dropped("vague")),
    ClockRule(
        "a birth date",
        "<birth> <on|in|at|comma|of|thearticle|word|func|about>{0,3} "
        "(<date|iso|monthday|year>|<month> <number|ordinal> <comma>? <year>?|<number|ordinal> <of>? "
        "<month> <of>? <year>?|<feast> <of>? <year>?)",
        lambda t, b, a: dropped("birth"),
    ),
)
