"""Plays a citizen against the chat, and says what came out otherwise than the citizen's file expects.

A citizen opens, then answers each question out of `answers` (a list: one each time, the last repeated), says a
detour the first time its field is asked, and its changes at `confirm`. What has no answer gets "I don't know".
`not_asked` holds what was told already: a thing of a kind that has brands may still be asked about once more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

_MOST_TURNS = 40
_NATURAL = {"confirm": "yes", "acknowledge": "yes", "photos": "no", "emergency": "no"}
_NO_IDEA = {"en": "I don't know", "es": "no sé"}
_LANGUAGES = {"en": "english", "es": "español"}

Say = Callable[[str, str | None], dict[str, Any]]
"""Says a text in a conversation (None: a new one) and returns the chat's answer."""


@dataclass
class Played:
    """What came of a citizen's chat."""

    citizen: dict[str, Any]
    outcome: dict[str, Any] = field(default_factory=lambda: {"kind": "none"})
    asked: list[str] = field(default_factory=list)
    replies: list[str] = field(default_factory=list)
    report: dict[str, Any] | None = None

    @property
    def expected(self) -> str:
        """The outcome that the citizen's file expects."""
        return str(self.citizen["expect"]["outcome"])


class Voice:
    """What the citizen says to each question."""

    def __init__(self, citizen: dict[str, Any]) -> None:
        self._citizen = citizen
        self._times: Counter[str] = Counter()
        self._detours = {d["at"]: d["say"] for d in citizen.get("detours", [])}
        self._changes = list(citizen.get("changes", []))

    def answer(self, name: str | None) -> str:
        """The next words for a field; "ok" to a turn that asks nothing."""
        if name is None:
            return "ok"
        if name in self._detours:
            return str(self._detours.pop(name))
        if name == "confirm" and self._changes:
            return str(self._changes.pop(0))
        given = self._citizen["answers"].get(name)
        if given is None:
            language = self._citizen["lang"]
            return _LANGUAGES[language] if name == "language" else _NATURAL.get(name, _NO_IDEA[language])
        told = given if isinstance(given, list) else [given]
        self._times[name] += 1
        return str(told[min(self._times[name], len(told)) - 1])


def play(citizen: dict[str, Any], say: Say) -> Played:
    """The whole chat, up to its first outcome."""
    played, voice = Played(citizen), Voice(citizen)
    text, conversation = citizen["opening"], None
    for _ in range(_MOST_TURNS):
        answer = say(text, conversation)
        conversation = answer["conversation"]
        played.replies.append(" ".join(m["text"] for m in answer["messages"]))
        if answer["outcome"] or played.expected == "none":
            played.outcome = answer["outcome"] or played.outcome
            return played
        if answer["asks"]:
            played.asked.append(answer["asks"])
        text = voice.answer(answer["asks"])
    played.outcome = {"kind": "no end"}
    return played


def wrong(played: Played) -> list[str]:
    """Everything that is otherwise than expected, in words."""
    expect = played.citizen["expect"]
    if played.outcome["kind"] != expect["outcome"]:
        return [f"{played.outcome['kind']} {played.outcome.get('reason', '')}, not {expect['outcome']}"]
    found = [f"{name} was asked again" for name in expect.get("not_asked", []) if name in played.asked]
    if not _one_of(expect.get("reason"), played.outcome.get("reason")):
        found.append(f"reason {played.outcome.get('reason')}")
    reply = _fold(" ".join(played.replies))
    found += [f"not said: {words}" for words in expect.get("reply_contains", []) if _fold(words) not in reply]
    return found + (list(_report(expect, played.report)) if played.report else [])


def _report(expect: dict[str, Any], report: dict[str, Any]) -> Iterator[str]:
    if not _one_of(expect.get("incident_type"), report["incident_type"]):
        yield f"type {report['incident_type']}"
    yield from _when(expect.get("when", {}), report["when"] or {})
    yield from _where(expect.get("where", {}), report["where"] or {})
    items = _fold(str(report["what"]["items"]))
    yield from (f"{word} is not among {items}" for word in expect.get("items_contain", []) if _fold(word) not in items)
    total = report["what"]["total_value_usd"]
    if expect.get("total_value_usd") not in {None, total}:
        yield f"total {total}"
    for name, value in expect.get("who", {}).items():
        if _fold(value) != _fold(report["who"][name]):
            yield f"{name} {report['who'][name]}"


def _when(expect: dict[str, Any], when: dict[str, Any]) -> Iterator[str]:
    slack = timedelta(minutes=expect.get("tolerance_minutes", 60))
    for side in {"earliest", "latest"} & set(expect):
        told = when.get(side)
        if told is None or abs(datetime.fromisoformat(told) - datetime.fromisoformat(expect[side])) > slack:
            yield f"{side} {told}"


def _where(expect: dict[str, Any], where: dict[str, Any]) -> Iterator[str]:
    for name in {"inside", "number"} & set(expect):
        if where.get(name) != expect[name]:
            yield f"{name} {where.get(name)}"
    if _fold(expect.get("canonical_contains", "")) not in _fold(f"{where.get('canonical')} {where.get('text')}"):
        yield f"place {where.get('canonical')}"
    streets = _fold(str(where.get("street")))
    yield from (f"streets {streets}" for street in expect.get("street", []) if _fold(street) not in streets)


def _one_of(allowed: Any, found: Any) -> bool:
    return allowed is None or found in (allowed if isinstance(allowed, list) else [allowed])


def _fold(text: Any) -> str:
    return " ".join(str(text).casefold().split())
