"""What is said to a message before the next question: that it was heard, an answer, or why it does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.interview import ladder
from bot.interview.agenda import may_skip
from bot.interview.answers import settle
from bot.interview.hearing import Heard
from bot.interview.questions import GREETINGS, answer_to, tells_asked, unknown_question
from bot.report.draft import Draft
from bot.report.kinds import CLOSING, Field

if TYPE_CHECKING:
    from bot.interview.turn import Incoming, Turn


_ASIDE = "aside"
_HEAD = 200
_A_SENTENCE = 5


def said_again(draft: Draft, text: str) -> bool:
    """Whether a sentence that was taken for a question is said once more: then it was an answer all along."""
    told = "?" not in text and len(text.split()) >= _A_SENTENCE
    return told and draft.notes.get(_ASIDE) == text[:_HEAD]


def respond(turn: Turn, message: Incoming, heard: Heard, asked: Field | None, changed: tuple[Field, ...]) -> None:
    """Answer a question, take the answer to ours, or both. `changed`: what the message corrected."""
    told = tells_asked(heard, asked)
    if changed:
        turn.say("utter_changed", fields=changed)
        turn.draft.marks.pop(Field.CONFIRM, None)
        if asked in CLOSING or asked is None:
            return
    answer = None
    if not said_again(turn.draft, message.text):
        answer = answer_to(message.intent, heard, asked, turn.draft.asked.get(asked, 1) if asked else 1)
    if answer:
        turn.say(answer)
        turn.draft.notes[_ASIDE] = message.text[:_HEAD]
    if told or not (answer or changed):
        _take_answer(turn, message, heard, asked)


def _take_answer(turn: Turn, message: Incoming, heard: Heard, asked: Field | None) -> None:
    draft = turn.draft
    if asked is None or (asked == Field.INCIDENT and not draft.facts.how):
        _respond_to_opening(turn, message, heard)
    elif tells_asked(heard, asked):
        _settle(turn, heard, asked, message.id)
    elif message.intent.is_("skip") and may_skip(draft, asked):
        draft.marks[asked] = "skipped"
    elif unknown_question(heard, asked):
        turn.say("utter_answer_unknown")
    else:
        _settle(turn, heard, asked, message.id)


def _settle(turn: Turn, heard: Heard, asked: Field, message_id: int) -> None:
    problem = settle(turn.draft, asked, heard, message_id)
    if problem:
        ladder.say_why(turn, asked, problem)
    elif asked == Field.INCIDENT:
        _acknowledge(turn)


def _respond_to_opening(turn: Turn, message: Incoming, heard: Heard) -> None:
    if turn.draft.facts.how:
        _acknowledge(turn)
    elif message.intent.name in GREETINGS or not message.text.strip():
        turn.say("utter_welcome")
    elif turn.draft.asked.get(Field.INCIDENT):
        turn.say("utter_retry_incident")
    else:
        turn.say("utter_welcome")


def _acknowledge(turn: Turn) -> None:
    """Say once, in a way that fits, that what happened was heard."""
    if "acknowledged" not in turn.draft.notes:
        turn.draft.notes["acknowledged"] = "yes"
        kind = turn.draft.facts.incident_type if turn.draft.type_sure else None
        turn.say(f"utter_heard_{kind}" if kind else "utter_heard")
