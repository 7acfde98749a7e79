"""A second opinion on a place that the gazetteer does not know, asked of an online geocoder.

Only the place's own words go out. An answer counts where it names what was asked about, and our own boundary decides
on which side of the line it lies. No answer is needed: without one the reading stays as it was, and the citizen has
waited a second and a half at most.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue
from threading import BoundedSemaphore, Thread

from bot.understanding.where.gazetteer import Gazetteer
from bot.understanding.where.geocoders import Asked, make_geocoder
from bot.understanding.where.model import Where
from bot.understanding.where.names import street_parts
from bot.understanding.where.remembered import Remembered
from bot.understanding.where.tokens import words_of
from bot.understanding.where.words import ARTICLES

LIMIT = 1.5
"""Seconds that a citizen waits for a second opinion, over all."""
REST = 60.0
"""Seconds in which a geocoder that failed is not asked again: a dead one costs one wait a minute, not one a message."""
KEPT, MOST_KEPT = 24 * 3600.0, 1_000
PUBLIC_PAUSE = 1.0
"""Seconds between questions to the public Nominatim, as its usage policy wants it."""
AT_ONCE = 2
"""Questions under way; more are not asked."""
MARGIN = 100.0
"""Metres from the town line within which neither the point nor our outline is good enough: the citizen is asked."""
_LEADS = frozenset("at in on outside inside behind near by off front of around".split())
_OWN = frozenset("my our".split())
_NAMELESS = frozenset(
    """local nearest closest big small little old new other same only main nice busy next last first corner
    public""".split()
)
"""Words between "the" and "bar" that are no bar's name."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """What a geocoder answered: the address as it writes it, and the point in degrees."""

    address: str
    latitude: float
    longitude: float


class SecondOpinion:
    """Asks one geocoder about readings that need it; called with a reading, it gives the same or a better one."""

    def __init__(
        self,
        geocoder: Asked,
        gazetteer: Gazetteer,
        *,
        limit: float = LIMIT,
        pause: float = 0.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._geocoder, self._gazetteer = geocoder, gazetteer
        self._limit, self._pause, self._clock = limit, pause, clock
        self._kept: Remembered[Found | None] = Remembered(MOST_KEPT, KEPT, clock)
        self._free = BoundedSemaphore(AT_ONCE)
        self._rests_until = -math.inf
        """Failed, or asked a moment ago: not asked before this time of the clock."""
        self._failed_until = -math.inf

    def __call__(self, reading: Where) -> Where:
        """The reading, bettered where the gazetteer did not know its place and the geocoder does. Never raises."""
        wanted = wanted_of(reading)
        if wanted is None:
            return reading
        town = reading.town or self._gazetteer.city
        found = self._ask(f"{wanted}, {town}, {self._gazetteer.state}")
        if found is None or not _names(found, reading, wanted):
            return reading
        return _placed(reading, found, self._gazetteer)

    def _ask(self, query: str) -> Found | None:
        key = " ".join(words_of(query))
        kept = self._kept.get(key)
        if kept is not None:
            return kept[0]
        if self._clock() < self._rests_until or not self._free.acquire(blocking=False):
            return None
        self._rests_until = self._clock() + self._pause
        answers: SimpleQueue[Found | None] = SimpleQueue()
        Thread(target=self._look_up, args=(query, key, answers), name="geocoder", daemon=True).start()
        try:
            return answers.get(timeout=self._limit)
        except Empty:
            self._failed("no answer in time")
            return None

    def _look_up(self, query: str, key: str, answers: SimpleQueue[Found | None]) -> None:
        """Ask, in a thread of its own: names are resolved without any limit of time. A late answer is kept too."""
        found: Found | None = None
        try:
            found = _found(self._geocoder.geocode(query))
            self._kept.put(key, found)
        except Exception as error:  # noqa: BLE001 - whatever a stranger's server does, the conversation goes on
            self._failed(type(error).__name__)
        finally:
            self._free.release()
            answers.put(found)

    def _failed(self, why: str) -> None:
        """Let the geocoder rest; the words that were asked about are logged nowhere."""
        now = self._clock()
        if now >= self._failed_until:
            _log.warning("the geocoder gave no answer (%s): it is not asked again for %.0f s", why, REST)
        self._rests_until = self._failed_until = now + REST


def make_second_opinion(provider: str, url: str | None, gazetteer: Gazetteer, user_agent: str) -> SecondOpinion:
    """The second opinion of a provider (``census``, ``nominatim``, ``arcgis``), at ``url`` or its own address."""
    logging.getLogger("geopy").setLevel(logging.WARNING)  # it would log each question in full
    shared = provider == "nominatim" and not url
    geocoder = make_geocoder(provider, url, user_agent, LIMIT)
    return SecondOpinion(geocoder, gazetteer, pause=PUBLIC_PAUSE if shared else 0.0)


def wanted_of(reading: Where) -> str | None:
    """The words to ask about: a street no table holds, or a place by a name of its own; None where neither."""
    if reading.inside is False:
        return None
    if "unknown_street" in reading.doubts and reading.kind in ("address", "area") and reading.street:
        return f"{reading.number} {reading.street[0]}" if reading.number else reading.street[0]
    return _own_name(reading.text.split()) if reading.rule == "vague" else None


def _own_name(words: list[str]) -> str | None:
    """ "the Copper Kettle bar" out of "at the Copper Kettle bar"; None for "at the bar", "at my job"."""
    while words and words[0].lower() in _LEADS | ARTICLES:
        if words[0].lower() in _OWN:
            return None
        words = words[1:]
    return " ".join(words) if len(words) > 1 and words[0].lower() not in _NAMELESS else None


def _found(answer: object) -> Found | None:
    """The answer, checked: points that are none are no answer."""
    if answer is None:
        return None
    address, latitude, longitude = (getattr(answer, name) for name in ("address", "latitude", "longitude"))
    found = Found(str(address)[:300], float(latitude), float(longitude))
    return found if abs(found.latitude) <= 90 and abs(found.longitude) <= 180 else None


def _names(found: Found, reading: Where, wanted: str) -> bool:
    """Whether an answer is about what was asked: geocoders that know no better answer with the middle of the city."""
    told = street_parts(words_of(reading.street[0]))[0] if reading.street else words_of(wanted)[:-1]
    said = set(words_of(found.address))
    numbered = reading.number is None or reading.number.lower() in said
    return numbered and set(told) <= said


def _placed(reading: Where, found: Found, gazetteer: Gazetteer) -> Where:
    """The reading at the point that was found."""
    left = tuple(doubt for doubt in reading.doubts if doubt not in ("unknown_street", "vague", "which_side"))
    if gazetteer.metres_to_line(found.latitude, found.longitude) < MARGIN:
        return replace(reading, rule="geocoder", doubts=(*left, "near_town_line", "geocoder"))
    inside = gazetteer.holds(found.latitude, found.longitude)
    town = gazetteer.city if inside else _town(found, gazetteer)
    label = reading.canonical.split(",")[0] if reading.street else found.address.split(",")[0].strip()
    return replace(
        reading,
        kind=reading.kind if reading.street else "landmark",
        inside=inside,
        town=town,
        canonical=", ".join(part for part in (label, town, gazetteer.state if town else "") if part),
        rule="geocoder",
        latitude=found.latitude,
        longitude=found.longitude,
        doubts=(*left, "geocoder"),
    )


def _town(found: Found, gazetteer: Gazetteer) -> str | None:
    """The town that an address names, of those the gazetteer knows."""
    parts = {" ".join(words_of(part)) for part in found.address.split(",")}
    others = (name for name in gazetteer.towns if name != gazetteer.city)
    return next((name for name in others if " ".join(words_of(name)) in parts), None)
