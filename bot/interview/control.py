"""What a citizen wants of the chat itself: stop, start over, go back, hear it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.interview import closing, wishes
from bot.interview.agenda import kind_of
from bot.interview.asking import SHOWN, ask, ask_next
from bot.interview.hearing import Heard
from bot.interview.questions import tells_asked
from bot.report.kinds import SCREEN, Field

if TYPE_CHECKING:
    from bot.interview.turn import Incoming, Turn


def control(turn: Turn, message: Incoming, heard: Heard, asked: Field | None) -> bool:
    """What the citizen wants of the chat itself. True when it has been dealt with whole."""
    if closing.wants_to_cancel(message, heard, asked):
        closing.cancel(turn)
        return True
    wish = message.intent.name
    if wish not in _WISHES or not message.intent.is_(wish, at_least=0.6):
        return False
    if tells_asked(heard, asked) or not wishes.says(wish, message.text):
        return False
    return _WISHES[wish](turn, heard, asked)


def _start_over(turn: Turn, heard: Heard, asked: Field | None) -> bool:
    if heard.is_incident:
        return False
    closing.start_over(turn)
    ask_next(turn)
    return True


def _recap(turn: Turn, heard: Heard, asked: Field | None) -> bool:
    if not turn.draft.facts.how:
        return False
    turn.summarize = True
    ask_next(turn)
    return True


def _repeat(turn: Turn, heard: Heard, asked: Field | None) -> bool:
    if asked is None:
        return False
    turn.draft.notes.pop(SHOWN, None)
    ask_next(turn)
    return True


def _go_back(turn: Turn, heard: Heard, asked: Field | None) -> bool:
    """Ask again for what was answered last."""
    if asked is None:
        return False
    kind = kind_of(turn.draft)
    fields = list(kind.asks) if kind else list(SCREEN)
    earlier = [f for f in fields[: fields.index(asked)] if turn.draft.asked.get(f)] if asked in fields else []
    target = earlier[-1] if earlier else asked
    turn.draft.marks.pop(target, None)
    turn.say("utter_going_back")
    ask(turn, target)
    return True


_WISHES: dict[str, Callable[[Turn, Heard, Field | None], bool]] = {
    "start_over": _start_over,
    "recap": _recap,
    "go_back": _go_back,
    "repeat": _repeat,
}
