"""What each telling is to the incident (its start, its end, the act, or beside it), by the words around it."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from . import calendar as cal
from . import cues, cues_beside
from .moments import Item, Moment
from .relations import Telling
from .tokens import Token

_WINDOW: Final = 9


_STATES: Final = frozenset({"was", "were", "is", "are", "wasnt", "estaba", "estaban", "had", "ya", "encontre", "found"})


_AS_IT_WAS: Final = frozenset("there fine still ok okay intact estaba ahi bien".split())


_SENDING: Final = frozenset("sent mailed wired paid mandado enviado pagado transferido depositado".split())


_BESIDE: Final = frozenset({"aside", "strong", "plan", "habit"})


_FINDING: Final = frozenset("found discovered noticed find saw seen encontre encontramos hallamos halle".split())


_INFINITIVE: Final = frozenset({"to", "a", "pa", "para"})


_JOINTS: Final = frozenset({"and", "y", "but", "pero", "n", "&", "so"})


_CLAUSE: Final = 8
_AT: Final = frozenset({"at", "las", "la", "alas", "around", "about", "like", "como"})
_CONJUNCTIONS: Final = (
    (("antes", "de", "que"), "before"),
    (("antes", "que"), "before"),
    (("despues", "de", "que"), "after"),
    (("despues", "que"), "after"),
    (("desde", "que"), "since"),
    (("before",), "before"),
    (("b4",), "before"),
    (("after",), "after"),
    (("since",), "since"),
)
_ROLE_AFTER: Final = {"after": "start", "since": "start", "before": "end", "until": "end"}


@cache
def _roles() -> dict[str, str]:
    table: dict[str, str] = {}
    for role, phrases in (
        ("aside", cues_beside.ASIDE),
        ("strong", tuple(cues_beside.STRONG_ASIDE)),
        ("plan", cues_beside.PLAN),
        ("habit", cues_beside.HABIT),
        ("act", cues.ACT),
        ("weak", cues.WEAK_ACT),
        ("opened", cues.OPENED),
        ("seen", cues.SEEN),
        ("absent", cues.ABSENT),
        ("start", cues.START),
        ("end", cues.END),
    ):
        table.update(dict.fromkeys(phrases, role))
    return table


def surround(items: list[Item], told: list[Telling]) -> None:
    """Gives each telling the words before it (since the sentence or the last telling) and after it."""
    sentence, previous = 0, 0
    for n, telling in enumerate(told):
        lead = items[previous : telling.index]
        stops = [k for k, item in enumerate(lead) if item.cat == "stop" or _newline(item)]
        sentence += len(stops)
        if stops:
            lead = lead[stops[-1] + 1 :]
        telling.sentence = sentence
        telling.words_before = _words(lead[-_WINDOW * 2 :])
        commas = [k for k, item in enumerate(lead) if item.cat == "comma"]
        telling.clause = len(_words(lead[commas[-1] + 1 :] if commas else lead))
        telling.joined = n > 0 and not stops and len(lead) <= _WINDOW * 2
        telling.words_after = _words(_tail(items, telling, told[n + 1].index if n + 1 < len(told) else len(items)))
        previous = telling.last + 1


def _tail(items: list[Item], telling: Telling, until: int) -> list[Item]:
    """What follows a telling in its sentence; before another telling only to the last "and" or comma between them."""
    tail = items[telling.last + 1 : until]
    stop = next((k for k, item in enumerate(tail) if item.cat == "stop" or _newline(item)), None)
    if stop is not None:
        return tail[:stop][:_WINDOW]
    if until < len(items):
        joints = [k for k, item in enumerate(tail) if item.cat in ("and", "comma")]
        tail = tail[: joints[-1]] if joints else tail
    return tail[:_WINDOW]


def _newline(item: Item) -> bool:
    return isinstance(item, Token) and item.cat == "mark" and item.text == "\n"


def _words(items: list[Item]) -> list[str]:
    texts = [item.text if isinstance(item, Token) else item.said for item in items]
    return [word for text in texts for word in text.split() if word[0].isalnum()]


class Cue(NamedTuple):
    """What a phrase near a time means, how many words stand between them, and how many words the phrase has."""

    distance: int
    meaning: str
    length: int = 1
    weak: bool = False
    phrase: str = ""


def _nearest(words: list[str], table: dict[str, str], last: bool) -> Cue | None:
    """The cue phrase nearest to the end (or the start) of the words, the longest one there.

    A weak one ("it was") counts only where no other stands.
    """
    weak: Cue | None = None
    order = range(len(words) - 1, -1, -1) if last else range(len(words))
    for distance, at in enumerate(order):
        for length in (4, 3, 2, 1):
            begin = at - length + 1 if last else at
            if begin < 0 or begin + length > len(words):
                continue
            phrase = " ".join(words[begin : begin + length])
            found = table.get(phrase)
            if found and cues_beside.otherwise(phrase, words[:begin], words[begin + length :]):
                continue
            if found == "plan" and weak is not None:
                return weak  # "I will say it was about 5"
            if found == "weak":
                weak = weak or Cue(distance, "weak", length)
            elif found:
                between = words[at + 1 :] if last else words[:begin]
                return (
                    weak if weak is not None and _JOINTS & set(between) else Cue(distance, found, length, phrase=phrase)
                )
    return weak


def assign_role(telling: Telling) -> int:
    """Sets role, bound and hint; returns how many of the words after it the role took, so that no other telling takes
    them too.
    """
    before, after = _cues(telling)
    beside = before is not None and before.meaning in _BESIDE and not (after is not None and after.meaning == "start")
    margin = 1 if beside or _still_so(telling, after) else 3
    nearer_after = after is not None and (before is None or after.distance + margin < before.distance)
    chosen = after if nearer_after else before
    telling.role = _role(telling, chosen)
    telling.weakly = chosen is not None and (chosen.weak or chosen.meaning == "weak")
    if (
        nearer_after
        and telling.role == "act"
        and not _SENDING & set(telling.words_after)
        and _STATES & set(telling.words_after[: after.distance + 1 if after else 0])
    ):
        telling.role = "end"  # "at 9 the window was broken" tells when it was found
    if telling.end is None and telling.role not in ("aside", "strong"):
        telling.start.bound = telling.start.bound or _clause_bound(telling)
        telling.role = _ROLE_AFTER.get(telling.start.bound or "", telling.role)
    for moment in telling.moments:
        hint = _nearest(telling.words_before, cues.HINTS, last=True) or _nearest(
            telling.words_after[:5], cues.HINTS, last=False
        )
        moment.hint = hint.meaning if hint else moment.hint
    return after.distance + after.length if after is not None and (nearer_after or before is None) else 0


def _still_so(telling: Telling, after: Cue | None) -> bool:
    """ "When I got up at 3 it was there": how it was then says more than what I did."""
    return after is not None and after.meaning == "start" and bool(_AS_IT_WAS & set(telling.words_after[:4]))


def unclaimed(words: list[str], claimed: int) -> list[str]:
    """The words left to a telling; a "to" that the telling before took stays, so that "to cut" is no deed."""
    infinitive = 0 < claimed <= len(words) and words[claimed - 1] in _INFINITIVE
    return words[claimed - infinitive :]


def _cues(telling: Telling) -> tuple[Cue | None, Cue | None]:
    """The cues before and after a telling that are its own."""
    before = _nearest(telling.words_before, _roles(), last=True)
    after = _nearest(telling.words_after, _roles(), last=False)
    if after is not None and telling.room and after.distance > telling.room - 1 - after.distance:
        after = None  # nearer to the time told next, so it is that one's
    if before is not None and before.meaning == "weak":
        before = before._replace(meaning="act", weak=True) if after is None or after.meaning == "weak" else None
    if before is not None and before.meaning == "act":
        leading = telling.words_before[: len(telling.words_before) - before.distance - before.length]
        if _FINDING & set(leading[-2:]):
            before = before._replace(meaning="end")  # "discovered damaged at 6:15"
        elif leading and leading[-1] in _INFINITIVE:
            before = _nearest(leading, _roles(), last=True)  # "went to cut the grass at 9"
    if before is not None and before.meaning == "start" and _found_when(telling.words_before):
        before = before._replace(meaning="end")
    return before, after


def _found_when(words: list[str]) -> bool:
    """ "Found the window out when I left for work at 7" tells when it was found."""
    when = next((k for k in range(len(words) - 1, -1, -1) if words[k] in ("when", "cuando")), 0)
    return bool(_FINDING & set(words[:when]))


def _role(telling: Telling, cue: Cue | None) -> str | None:
    if cue is None:
        return None
    if cue.meaning == "plan":
        return None if cue.phrase not in cues_beside.PLANNED and told_as_past(telling) else "strong"
    if cue.phrase in cues_beside.STATES and not _measures(telling, cue.phrase):
        return None  # "I live alone, yesterday at 4 …"
    if cue.meaning == "habit":
        ranged = telling.end is not None and telling.end.dates is not None  # "Monday to Friday" are hours of work
        told_once = not ranged and (telling.start.dates is not None or telling.start.tonight)
        return None if told_once else "strong"
    return "act" if cue.meaning == "weak" else cue.meaning


def past_for_sure(moment: Moment) -> bool:
    """Whether the words themselves say that the time is over: "yesterday", "two hours ago", not "Monday at 10"."""
    dates = moment.dates
    if moment.elapsed is not None or moment.tonight:
        return moment.elapsed is not None
    if isinstance(dates, cal.DaysAgo | cal.UnitsAgo):
        return dates.count > 0
    if isinstance(dates, cal.Weekday):
        return dates.not_yesterday or dates.skip > 0
    if isinstance(dates, cal.CalendarUnit):
        return dates.ago > 0
    return False


def told_as_past(telling: Telling) -> bool:
    return any(past_for_sure(moment) for moment in telling.moments)


def _measures(telling: Telling, phrase: str) -> bool:
    """Whether the time may tell how long a state has lasted: "since 2014", "hace dos años"."""
    m = telling.start
    lasting = isinstance(m.dates, cal.Year | cal.UnitsAgo | cal.Month | cal.CalendarUnit | cal.Season | cal.Recent)
    if lasting or m.bound == "since":
        return True
    to_the_hour = phrase in cues_beside.DWELLING and m.clock is not None
    return not to_the_hour and not told_as_past(telling)


def _clause_bound(telling: Telling) -> str | None:
    """ "Before the market opened at 8", "since I got off work at 4": the bound that opens the clause of a clock.

    "I noticed after I got home at 6" tells when it was found, so nothing is bound there.
    """
    words = telling.words_before
    clock = telling.start.clock is not None
    if not words or (clock and words[-1] not in _AT) or (not clock and telling.start.part):
        return None
    for k in range(len(words) - 2, max(len(words) - min(_CLAUSE, telling.clause), 0) - 1, -1):
        found = next((bound for phrase, bound in _CONJUNCTIONS if words[k : k + len(phrase)] == list(phrase)), None)
        if words[k] in _JOINTS:
            return None
        if found:
            if not clock and found != "since":  # "since I cleaned it out on the 9th"
                return None
            return None if _FINDING & set(words[:k]) else found
    return None


def _offered(telling: Telling, items: list[Item]) -> bool:
    """ "Is 10 am ok for you?", "¿a las 10 está bien?"."""
    tail = items[telling.last + 1 : telling.last + 8]
    end = next((k for k, item in enumerate(tail) if item.cat == "stop"), None)
    if end is None or not any(isinstance(item, Token) and item.text == "?" for item in tail[end : end + 1]):
        return False
    return any(isinstance(item, Token) and item.text in cues_beside.AGREEABLE for item in tail[:end])


def asked(telling: Telling, items: list[Item]) -> bool:
    """Whether the telling stands in a question to the office: "do you open Sunday?"."""
    first = telling.index
    while first > 0 and items[first - 1].cat != "stop":
        first -= 1
    if told_as_past(telling) and not cues_beside.ON_FILE & set(_words(items[first : telling.index])):
        return False  # nobody asks to come yesterday: "how do I report a theft yesterday at 4"
    opening = _words(items[first : telling.index][:8])
    lead = 0
    while lead < len(opening) and opening[lead] in (
        "hi",
        "hello",
        "hey",
        "hola",
        "ok",
        "so",
        "and",
        "y",
        "but",
        "also",
        "yo",
        "um",
        "well",
        "oye",
        "disculpe",
        "perdon",
        "please",
    ):
        lead += 1
    starts = " ".join(opening[lead : lead + 4]) + " "
    return _offered(telling, items) or any(starts.startswith(f"{phrase} ") for phrase in cues_beside.QUESTION_STARTS)
