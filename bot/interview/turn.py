"""One turn of the conversation: a message is heard, screened, taken in, and the next thing is said.

The order is the product's promise: danger first and on every message; then what the citizen wants of the chat
itself (cancel, start over, another language); then what is not for this way; then facts, corrections, the answer to
what was asked; then the next question. Words are names of responses; nobody here writes a sentence.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol

from bot.interview import closing, ladder, wishes
from bot.interview.answers import NO_KIND
from bot.interview.asking import ask_next
from bot.interview.control import control
from bot.interview.doubting import soften
from bot.interview.hearing import Heard, SecondOpinion, hear
from bot.interview.naming import without_no_name
from bot.interview.questions import NO_INTENT, Intent, answer_to, is_aside, is_story
from bot.interview.responding import respond, said_again
from bot.interview.taking import take_facts
from bot.interview.weighing import Classify, only_sounds
from bot.report.draft import Draft
from bot.report.kinds import CLOSING, Field, IncidentType
from bot.report.screening import Reason, Sign, screen
from bot.understanding.language import guess_language
from bot.understanding.reply import Reply

_PUT_OFF = "put_off"
"""The note of a reason to send somebody elsewhere, kept while the chat asks whether there is danger."""

_NO_PART = frozenset({Reason.QUALITY_OF_LIFE, Reason.TIP})

_A_QUESTION = 10
"""Words of a question about names; a longer one has told something."""

PERHAPS = "perhaps"
"""The kind of the sign that a half yes to the question of danger is: it counts as a yes."""


class Agency(Protocol):
    """What the conversation asks of the agency profile."""

    def kind(self, incident_type: str | None) -> object | None:
        """The agency's entry for a kind of incident; None where it does not take that kind."""

    def neighbor_facts(self, town: str | None, language: str) -> dict[str, str]:
        """{"town", "neighbor_name", "neighbor_phone"} of the department that serves a town; empty if unknown."""


@dataclass(frozen=True)
class Said:
    """A response to be said, with its facts."""

    name: str
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass
class Turn:
    """What a message led to: the draft afterwards, what is said before the next question, and what to do.

    `draft.asks` names the next question, which the form asks. `supplement_to` is the report that this message is
    added to; `ready` says that everything is told, confirmed and agreed to: the report can be sent.
    """

    draft: Draft
    says: list[Said] = field(default_factory=list)
    supplement_to: str | None = None
    ready: bool = False
    summarize: bool = False

    def say(self, name: str, **facts: Any) -> None:
        """Add a response."""
        self.says.append(Said(name, facts))


@dataclass(frozen=True)
class Incoming:
    """A citizen's message as it reaches the conversation. `language` is what the page's switch asks for, if set."""

    id: int
    text: str
    at: datetime
    intent: Intent = NO_INTENT
    language: str | None = None


def take(
    draft: Draft,
    message: Incoming,
    agency: Agency,
    second_opinion: SecondOpinion | None = None,
    classify: Classify | None = None,
) -> Turn:
    """Take one message in. The draft that is handed in stays as it is.

    `second_opinion` betters a place that it tells; `classify` says what it sounds like. Neither is needed.
    """
    turn = Turn(copy.deepcopy(draft))
    if draft.last_message_id is not None and message.id <= draft.last_message_id:
        return turn  # delivered twice: its effect stands
    _begin(turn.draft, message)
    _choose_language(turn, message)
    asked = Field(turn.draft.asks) if turn.draft.asks else None
    heard = _hear(turn.draft, message, asked, second_opinion, classify)
    if turn.draft.outcome is not None or turn.draft.awaits_answer_on:
        if closing.after_the_end(turn, message, heard):
            ladder.vary(turn)
            return turn
        asked = None
    _conduct(turn, message, heard, asked, agency)
    ladder.vary(turn)
    return turn


def _hear(
    draft: Draft,
    message: Incoming,
    asked: Field | None,
    second_opinion: SecondOpinion | None,
    classify: Classify | None,
) -> Heard:
    known = draft.facts
    heard = hear(
        message.text, message.at, draft.language, asked, known.what.items, known.when, second_opinion, classify
    )
    intent = message.intent
    heard = without_no_name(heard, asked, intent)
    if asked == Field.EMERGENCY and not heard.denies_danger and wishes.says_perhaps(message.text):
        heard = replace(heard, signs=(*heard.signs, Sign(Reason.EMERGENCY, PERHAPS, message.text)))
    if asked in CLOSING and heard.reply is None and wishes.agrees(message.text, intent.name, intent.confidence):
        return replace(heard, reply=Reply.YES)
    tries = draft.asked.get(asked, 1) if asked else 1
    aside = asked is not None and is_aside(intent, heard, asked, tries) and not said_again(draft, message.text)
    return replace(heard, tells_story=is_story(intent, heard, asked), aside=aside)


def _begin(draft: Draft, message: Incoming) -> None:
    draft.last_message_id = message.id
    if draft.first_message_id is None:
        draft.first_message_id = message.id
        draft.started_at = message.at


def _choose_language(turn: Turn, message: Incoming) -> None:
    """The switch on the page, then asking for a language, then writing in it."""
    draft = turn.draft
    if message.language in {"en", "es"} and message.language != draft.notes.get("page_language"):
        draft.notes["page_language"] = message.language
        draft.language, draft.language_told = message.language, True
    if message.intent.is_("switch_language") and wishes.says("switch_language", message.text):
        wants_spanish = any(stem in message.text.casefold() for stem in ("span", "españ", "espan", "castellano"))
        draft.language, draft.language_told = ("es" if wants_spanish else "en"), True
        turn.say("utter_language_switched")
        return
    guess, margin = guess_language(message.text)
    if guess and guess != draft.language and margin >= (4 if draft.language_told or draft.asks else 1):
        draft.language = guess


def _conduct(turn: Turn, message: Incoming, heard: Heard, asked: Field | None, agency: Agency) -> None:
    draft = turn.draft
    heard = _without_tip(soften(draft, heard, asked), message)
    danger = screen(tuple(s for s in heard.signs if s.reason == Reason.EMERGENCY), draft.cleared)
    if danger:
        closing.screen_out(turn, danger, agency, heard.signs)
        return
    if control(turn, message, heard, asked):
        return
    changed = take_facts(turn, message, heard, asked)
    told = (*_put_off_before(draft), *_weighty(heard.signs, draft), *_place_signs(draft), *_kind_signs(draft, agency))
    sign = screen(told, draft.cleared)
    if sign and not _only_asks(message, heard, asked, sign):
        if heard.perhaps_danger and Field.EMERGENCY not in draft.marks:
            draft.notes[_PUT_OFF] = sign.key  # whoever may be in danger is asked for that first
            ask_next(turn)
        else:
            closing.screen_out(turn, sign, agency, heard.signs)
        return
    respond(turn, message, heard, asked, changed)
    if draft.outcome is not None:
        return
    none_of_ours = screen(_kind_signs(draft, agency), draft.cleared)
    if none_of_ours:
        closing.screen_out(turn, none_of_ours, agency)
        return
    ask_next(turn)


def _put_off_before(draft: Draft) -> tuple[Sign, ...]:
    """The sign for which the chat would have ended, had danger not been in doubt."""
    key = draft.notes.pop(_PUT_OFF, None)
    if key is None:
        return ()
    reason, _, kind = key.partition(":")
    return (Sign(Reason(reason), kind),)


def _weighty(signs: tuple[Sign, ...], draft: Draft) -> tuple[Sign, ...]:
    """The signs that count: once the kind is sure, what only sounds like noise or a tip is a part of its story.

    What was lost was taken by nobody, whatever the way home sounded like.
    """
    if not draft.type_sure:
        return signs
    lost = draft.facts.incident_type == IncidentType.LOST_PROPERTY
    no_part = _NO_PART | {Reason.OTHER_CRIME, Reason.SOLVABLE} if lost else _NO_PART
    return tuple(s for s in signs if not only_sounds(s) or s.reason not in no_part)


def _without_tip(heard: Heard, message: Incoming) -> Heard:
    """Who only asks whether a name is needed has told nothing yet."""
    brief = "?" in message.text and len(message.text.split()) <= _A_QUESTION
    if not brief or not message.intent.is_("ask_anonymous", at_least=0.8) or heard.kind is not None:
        return heard
    return replace(heard, signs=tuple(s for s in heard.signs if s.reason != Reason.TIP))


def _only_asks(message: Incoming, heard: Heard, asked: Field | None, sign: Sign) -> bool:
    """A question on who takes noise complaints mentions noise, but complains of none."""
    asks = "?" in message.text and answer_to(message.intent, heard, asked) is not None
    spoken_of = sign.reason in {Reason.QUALITY_OF_LIFE, Reason.SOLVABLE}
    sounds = sign.reason == Reason.TIP and only_sounds(sign)
    return asks and (spoken_of or sounds) and heard.kind is None


def _kind_signs(draft: Draft, agency: Agency) -> tuple[Sign, ...]:
    """What is of none of the kinds, or of one that this agency does not take."""
    if draft.notes.pop(NO_KIND, None):
        return (Sign(Reason.OTHER_CRIME, "not_offered"),)
    name = draft.facts.incident_type
    if not draft.type_sure or name is None or agency.kind(name) is not None:
        return ()
    return (Sign(Reason.OTHER_CRIME, "not_offered"),)


def _place_signs(draft: Draft) -> tuple[Sign, ...]:
    where = draft.facts.where
    if where is None or where.inside is not False:
        return ()
    return (Sign(Reason.OUTSIDE_JURISDICTION, where.town or where.text, where.text),)
