"""Decides what words of two meanings mean here: sat, sun, may, march, fall, mañana, tarde, once; and numbers that
are names.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .function_words import NAMING_WORDS, PRONOUNS
from .tokens import Token

_TIMELY: Final = frozenset(
    {
        "in",
        "of",
        "last",
        "this",
        "early",
        "mid",
        "late",
        "start",
        "finish",
        "since",
        "until",
        "after",
        "before",
        "from",
        "during",
        "between",
        "about",
        "past",
        "half",
        "by",
        "every",
        "to",
        "or",
        "and",
        "dash",
        "on",
    }
)
_ENGLISH_SPANS: Final = frozenset(
    "week wk weekend month year monday tuesday wednesday thursday friday saturday sunday summer winter fall".split()
)
_OWNERS: Final = frozenset("my our your his her their the a this that mi la el".split())
_SIDES: Final = frozenset("north south east west dead rear".split())
_NUMERIC: Final = frozenset({"number", "ordinal", "year"})
_CLOCKY: Final = frozenset(
    {
        "number",
        "clock",
        "part",
        "at",
        "night",
        "about",
        "between",
        "from",
        "after",
        "before",
        "comma",
        "ordinal",
        "month",
        "early",
        "late",
        "manana",
        "tarde",
        "clockword",
        "dash",
        "until",
        "around",
        "to",
        "and",
        "or",
        "stop",
    }
)
_MORNING_LEADS: Final = frozenset(
    {"las", "this", "of", "in", "by", "that", "day", "weekday", "early", "mid", "until", "during", "month", "at"}
)
_AFTERNOON_LEADS: Final = _MORNING_LEADS | {"to", "afterabout", "oclock", "half", "late"}


def settle_senses(tokens: list[Token]) -> list[Token]:
    """Changes the categories of ambiguous tokens in place, and returns the same list."""
    for i, token in enumerate(tokens):
        decide = _DECIDERS.get(token.cat)
        if decide is not None:
            before = tokens[i - 1] if i else None
            after = tokens[i + 1] if i + 1 < len(tokens) else None
            if after is not None and after.cat == "thearticle" and token.cat == "monthword" and i + 2 < len(tokens):
                after = tokens[i + 2]  # "June the third"
            decide(token, before, after, len(tokens))
    _hide_names(tokens)
    _hide_pairs(tokens)
    _hide_greeting(tokens)
    return tokens


Decider = Callable[[Token, "Token | None", "Token | None", int], None]


def _to_word(token: Token) -> None:
    token.cat, token.value = "word", None


def _sat(token: Token, before: Token | None, after: Token | None, count: int) -> None:
    verb = before is not None and before.text in PRONOUNS
    verb = verb or (
        after is not None
        and after.text in ("down", "there", "outside", "inside", "next", "here", "behind", "with", "for")
    )
    if verb and not (after is not None and after.cat in ("part", "night")):
        _to_word(token)
    else:
        token.cat = "weekday"


def _sun(token: Token, before: Token | None, after: Token | None, count: int) -> None:
    star = token.capital and after is not None and after.cat == "word" and after.capital
    star = star or (before is not None and before.text in ("the", "full", "bright", "el", "my"))
    star = star or (
        after is not None
        and after.text
        in ("was", "is", "came", "up", "set", "down", "light", "glasses", "roof", "tan", "goes", "comes", "rose")
    )
    if star:
        _to_word(token)
    else:
        token.cat = "weekday"


def _month(token: Token, before: Token | None, after: Token | None, count: int) -> None:
    numbered = after is not None and after.cat in _NUMERIC and not (after.cat == "number" and after.whole > 31)
    numbered = numbered or (before is not None and before.cat in ("number", "ordinal", "dash"))
    led = (
        before is not None
        and before.cat in _TIMELY
        and not (before.cat in ("to", "and", "or", "on") and token.text in ("may", "march", "mar"))
    )
    led = led or (before is not None and before.text in ("el", "mes", "month", "back"))
    followed = after is not None and after.cat in ("last", "past", "until", "to", "dash") and token.text != "may"
    whole_name = token.text in ("july", "august", "agosto", "junio")
    if not numbered and after is not None and after.cat == "word" and after.capital:
        _to_word(token)  # "August Fields"
        return
    if numbered or led or count <= 2 or followed or whole_name:
        token.cat = "month"
    else:
        _to_word(token)


def _season(token: Token, before: Token | None, after: Token | None, count: int) -> None:
    led = (
        before is not None
        and before.cat in _TIMELY | {"thearticle", "las"}
        and before.text not in ("to", "and", "or", "by")
    )
    thing = after is not None and after.cat in ("word", "street", "opaque", "counted")
    dated = after is not None and (
        after.cat in ("year", "last", "past", "beforelast", "ago") or (after.text in ("of", "del", "de") and not thing)
    )
    dated = dated or (before is not None and before.cat in ("number", "oneword", "some"))
    if thing or not (led or dated or count <= 2):
        _to_word(token)


def _manana(token: Token, before: Token | None, after: Token | None, count: int) -> None:
    if before is not None and (before.cat in _MORNING_LEADS or before.text in ("x", "toda", "n")):
        token.cat, token.value = "part", "morning"
        if before.cat == "of" and before.text == "del":
            token.cat = "future"
    else:
        token.cat = "future"


def _tarde(token: Token, before: Token | None, after: Token | None, count: int) -> None:
    if before is not None and (before.cat in _AFTERNOON_LEADS or before.text in ("x", "toda", "n", "na")):
        token.cat, token.value = "part", "tarde"
    elif before is not None and before.cat == "night":
        token.cat, token.value = "late", None
    elif count <= 2:
        token.cat, token.value = "part", "tarde"
    else:
        _to_word(token)


def _once(token: Token, before: Token | None, after: Token | None, count: int) -> None:
    hour = (
        before is not None
        and (before.cat in ("las", "hace", "between", "about") or before.text in ("el", "dia"))
        and before.text not in ("at", "around", "about")
    )
    if hour or (
        after is not None
        and after.cat == "of"
        and (after.text in ("de", "d") or (before is not None and before.cat in ("about", "a", "and", "to")))
    ):
        token.cat = "number"
    else:
        token.cat = "func"


def _weekday(token: Token, before: Token | None, after: Token | None, count: int) -> None:
    named = token.text == "domingo" and token.capital and after is not None and after.capital
    if named or (before is not None and before.text in ("llamo", "llama", "nombre", "don", "san", "santo", "name")):
        _to_word(token)


def _las(token: Token, before: Token | None, after: Token | None, count: int) -> None:
    if token.text == "las" and after is not None and after.text in _ENGLISH_SPANS:
        token.cat = "last"  # "las week"


def _part(token: Token, before: Token | None, after: Token | None, count: int) -> None:
    named = token.text == "dawn" and token.capital and before is not None
    if named and before is not None and before.cat not in _TIMELY | {"at", "thearticle", "stop", "comma"}:
        _to_word(token)  # "ask for Dawn"


def _finish(token: Token, before: Token | None, after: Token | None, count: int) -> None:
    if token.text == "end" and before is not None and before.text in _SIDES:
        _to_word(token)  # "the South End"


_DECIDERS: Final[dict[str, Decider]] = {
    "sat": _sat,
    "sun": _sun,
    "monthword": _month,
    "season": _season,
    "manana": _manana,
    "tarde": _tarde,
    "once": _once,
    "weekday": _weekday,
    "las": _las,
    "part": _part,
    "finish": _finish,
}


def _hide_names(tokens: list[Token]) -> None:
    """Numbers that name something (apt 4, exit 48) or number a house (12 Elm Street) are no times."""
    for i, token in enumerate(tokens):
        if token.cat not in ("number", "year", "ordinal", "clock", "decimal", "monthday"):
            continue
        lettered = token.cat == "clock" and token.text[-1] in "ap" and ":" not in token.text  # "apt 9A"
        counted = i + 1 < len(tokens) and tokens[i + 1].cat == "unit"  # "file a report 3 days ago"
        if (i and not counted and tokens[i - 1].text in NAMING_WORDS and (lettered or token.cat != "clock")) or (
            token.cat in ("number", "year", "ordinal", "decimal") and _is_house_number(tokens, i)
        ):
            token.cat = "opaque"


def _hide_pairs(tokens: list[Token]) -> None:
    """The first of two: "the 2nd and 3rd floors", "from 125 to 131 Example Street"."""
    for first, joint, second, thing in zip(tokens, tokens[1:], tokens[2:], [*tokens[3:], None], strict=False):
        if joint.cat not in ("and", "or", "to", "a", "until", "dash", "comma") or first.cat not in (
            "number",
            "ordinal",
        ):
            continue
        floors = first.cat == second.cat == "ordinal" and thing is not None and thing.cat in ("counted", "street")
        if floors or (first.cat == "number" and second.cat == "opaque" and second.text.isdigit() and first.whole > 24):
            first.cat = "opaque"


def _is_house_number(tokens: list[Token], i: int) -> bool:
    """Up to three plain words between the number and a word like Street: "540 Park St", "22 New Britain Ave"."""
    for token in tokens[i + 1 : i + 5]:
        if token.cat == "street":
            return True
        if token.text in _OWNERS:
            return False  # "yesterday at 4 My street flooded"
        if token.cat not in ("word", "opaque", "ordinal", "month", "monthword", "season", "last") and not token.capital:
            return False
    return False


def _hide_greeting(tokens: list[Token]) -> None:
    """ "Evening. Somebody cut …": a part of the day that opens the message and stands alone is a greeting."""
    if (
        len(tokens) > 2
        and tokens[0].cat == "part"
        and tokens[1].cat in ("stop", "comma")
        and tokens[0].value in ("morning", "afternoon", "evening")
    ):
        tokens[0].cat = "greeting"
