"""One turn of the conversation: a message is heard, screened, taken in, and the next thing is said.

The order is the product's promise: danger first and on every message; then what the citizen wants of the chat
itself (cancel, start over, another language); then what is not for this way; then facts, corrections, the answer to
what was asked; then the next question. Words are names of responses; nobody here writes a sentence.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol

from bot.interview import changes, closing, intake, wishes
from bot.interview.agenda import kind_of, next_field, progress
from bot.interview.answers import may_skip, settle
from bot.interview.hearing import STORY, Heard, hear
from bot.interview.questions import GREETINGS, NO_INTENT, Intent, answer_to, is_story, tells_asked
from bot.report.draft import Draft
from bot.report.kinds import CLOSING, Field
from bot.report.screening import Reason, Sign, screen
from bot.understanding.language import guess_language
from bot.understanding.reply import Reply, is_bare


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


def take(draft: Draft, message: Incoming, agency: Agency) -> Turn:
    """Take one message in. The draft that is handed in stays as it is."""
    turn = Turn(copy.deepcopy(draft))
    if draft.last_message_id is not None and message.id <= draft.last_message_id:
        return turn  # delivered twice: its effect stands
    _begin(turn.draft, message)
    _choose_language(turn, message)
    asked = Field(turn.draft.asks) if turn.draft.asks else None
    heard = _hear(turn.draft, message, asked)
    if turn.draft.outcome is not None or turn.draft.awaits_answer_on:
        if closing.after_the_end(turn, message, heard):
            return turn
        asked = None
    _conduct(turn, message, heard, asked, agency)
    return turn


def _hear(draft: Draft, message: Incoming, asked: Field | None) -> Heard:
    heard = hear(message.text, message.at, draft.language, asked, draft.facts.what.items, draft.facts.when)
    intent = message.intent
    if asked in CLOSING and heard.reply is None and wishes.agrees(message.text, intent.name, intent.confidence):
        return replace(heard, reply=Reply.YES)
    return replace(heard, tells_story=is_story(intent, heard, asked))


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
    danger = screen(tuple(s for s in heard.signs if s.reason == Reason.EMERGENCY), draft.cleared)
    if danger:
        closing.screen_out(turn, danger, agency)
        return
    if _control(turn, message, heard, asked):
        return
    changed = _take_facts(turn, message, heard, asked)
    sign = screen((*heard.signs, *_place_signs(draft), *_kind_signs(draft, agency)), draft.cleared)
    if sign and not _only_asks(message, heard, asked, sign):
        closing.screen_out(turn, sign, agency)
        return
    _respond(turn, message, heard, asked, changed)
    _ask_next(turn, asked)


def _only_asks(message: Incoming, heard: Heard, asked: Field | None, sign: Sign) -> bool:
    """A question on who takes noise complaints mentions noise, but complains of none."""
    asks = "?" in message.text and answer_to(message.intent, heard, asked) is not None
    return asks and sign.reason in {Reason.QUALITY_OF_LIFE, Reason.SOLVABLE} and heard.kind is None


def _kind_signs(draft: Draft, agency: Agency) -> tuple[Sign, ...]:
    name = draft.facts.incident_type
    if not draft.type_sure or name is None or agency.kind(name) is not None:
        return ()
    return (Sign(Reason.OTHER_CRIME, "not_offered"),)


def _place_signs(draft: Draft) -> tuple[Sign, ...]:
    where = draft.facts.where
    if where is None or where.inside is not False:
        return ()
    return (Sign(Reason.OUTSIDE_JURISDICTION, where.town or where.text, where.text),)


def _control(turn: Turn, message: Incoming, heard: Heard, asked: Field | None) -> bool:
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
    _ask_next(turn, asked)
    return True


def _recap(turn: Turn, heard: Heard, asked: Field | None) -> bool:
    if not turn.draft.facts.how:
        return False
    turn.summarize = True
    _ask_next(turn, asked)
    return True


def _repeat(turn: Turn, heard: Heard, asked: Field | None) -> bool:
    if asked is None:
        return False
    _ask_next(turn, asked)
    return True


def _go_back(turn: Turn, heard: Heard, asked: Field | None) -> bool:
    """Ask again for what was answered last."""
    if asked is None:
        return False
    kind = kind_of(turn.draft)
    fields = list(kind.asks) if kind else [Field.INCIDENT, Field.EMERGENCY, Field.TYPE, Field.SUSPECT]
    earlier = [f for f in fields[: fields.index(asked)] if turn.draft.asked.get(f)] if asked in fields else []
    target = earlier[-1] if earlier else asked
    turn.draft.marks.pop(target, None)
    turn.say("utter_going_back")
    _ask(turn, target)
    return True


_WISHES: dict[str, Callable[[Turn, Heard, Field | None], bool]] = {
    "start_over": _start_over,
    "recap": _recap,
    "go_back": _go_back,
    "repeat": _repeat,
}


def _take_facts(turn: Turn, message: Incoming, heard: Heard, asked: Field | None) -> tuple[Field, ...]:
    """Facts told for the first time, and corrections of those told before. Returns the corrected fields."""
    draft = turn.draft
    at_summary = asked in {Field.CONFIRM, Field.ACKNOWLEDGE}
    changed: tuple[Field, ...] = ()
    if draft.facts.how and ((at_summary and not is_bare(message.text)) or _corrects(message, heard, asked)):
        changed = changes.apply(draft, message.text, message.id, message.at, anything=at_summary)
    if not changed and not at_summary:
        intake.take_in(draft, heard, message.id, asked)
    if heard.denies_danger and Field.EMERGENCY not in draft.marks:
        draft.marks[Field.EMERGENCY] = "told"
    if heard.denies_suspect and Field.SUSPECT not in draft.marks and asked != Field.SUSPECT:
        draft.marks[Field.SUSPECT] = "told"
        intake.quote(draft, Field.SUSPECT, message.text, message.id)
    _past_is_no_emergency(draft, message)
    return changed


def _corrects(message: Incoming, heard: Heard, asked: Field | None) -> bool:
    """Whether a message in the middle corrects what was told before. A story has its own "not" and "I forgot"."""
    marked = changes.sounds_like_change(message.text)
    if asked in STORY:
        return marked and message.intent.is_("correct")
    return (marked or message.intent.is_("correct", at_least=0.6)) and not tells_asked(heard, asked)


def _past_is_no_emergency(draft: Draft, message: Incoming) -> None:
    """What was over an hour ago, or harms nobody's body, is not asked about as an emergency; it is still heard."""
    if message.intent.is_("report_emergency", at_least=0.4):
        return  # it sounds urgent, though no rule has seen why: ask
    when = draft.facts.when
    kind = kind_of(draft)
    over = when is not None and (message.at - when.latest).total_seconds() > 3600
    if over or (kind and draft.type_sure and (kind.victim_place or kind.type == "lost_property")):
        draft.marks.setdefault(Field.EMERGENCY, "told")


def _respond(turn: Turn, message: Incoming, heard: Heard, asked: Field | None, changed: tuple[Field, ...]) -> None:
    draft = turn.draft
    if changed:
        turn.say("utter_changed", fields=changed)
        draft.marks.pop(Field.CONFIRM, None)
        if asked in {Field.CONFIRM, Field.ACKNOWLEDGE} or asked is None:
            return
    answer = answer_to(message.intent, heard, asked)
    if answer:
        turn.say(answer)
        if not tells_asked(heard, asked):
            return
    if asked is None or (asked == Field.INCIDENT and not draft.facts.how):
        _respond_to_opening(turn, message, heard)
        return
    if changed and not tells_asked(heard, asked):
        return
    if message.intent.is_("skip") and may_skip(draft, asked) and not tells_asked(heard, asked):
        draft.marks[asked] = "skipped"
        return
    problem = settle(draft, asked, heard, message.id)
    if problem:
        turn.say(problem)
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


def _ask_next(turn: Turn, asked: Field | None) -> None:
    field_ = next_field(turn.draft)
    if field_ is None:
        turn.ready = True
        turn.draft.asks = None
        return
    if field_ == Field.CONFIRM:
        turn.summarize = True
    if field_ == Field.ACKNOWLEDGE and not turn.draft.asked.get(field_):
        turn.say("utter_notice")
    _ask(turn, field_)


def _ask(turn: Turn, field_: Field) -> None:
    draft = turn.draft
    draft.asks = field_
    draft.asked[field_] = draft.asked.get(field_, 0) + 1
    if field_ == Field.WHERE and draft.facts.where is not None and draft.facts.where.inside:
        draft.asked[field_] = max(2, draft.asked[field_])  # a street was told: not "where", but "where exactly"
    step, of = progress(draft)
    draft.notes["progress"] = f"{step}/{of}"
