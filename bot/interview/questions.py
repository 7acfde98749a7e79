"""Questions and small talk in the middle of a report: answered, and the open question is asked again.

The intents are Rasa's; which of them is a question, and what answers it, is this table. A message that tells a fact
which was asked for is an answer, whatever else it sounds like.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.interview.hearing import Heard
from bot.report.kinds import Field

ANSWERS: dict[str, str] = {
    "ask_what_can_i_report": "utter_answer_what_can_i_report",
    "ask_what_happens_next": "utter_answer_what_happens_next",
    "ask_cost": "utter_answer_cost",
    "ask_anonymous": "utter_answer_anonymous",
    "ask_safe_lot": "utter_answer_safe_lot",
    "ask_tracking_number": "utter_answer_tracking_number",
    "ask_status": "utter_answer_status",
    "ask_who_takes_noise": "utter_answer_who_takes_noise",
    "ask_identity_theft_help": "utter_answer_identity_theft_help",
    "ask_found_property": "utter_answer_found_property",
    "ask_victim_help": "utter_answer_victim_help",
    "ask_contact": "utter_answer_contact",
    "ask_person": "utter_answer_person",
    "ask_privacy": "utter_answer_privacy",
    "ask_copy": "utter_answer_copy",
    "ask_false_report": "utter_answer_false_report",
    "ask_bot": "utter_answer_bot",
    "ask_photos": "utter_answer_photos",
    "ask_add_later": "utter_answer_add_later",
    "help": "utter_answer_help",
    "wait": "utter_take_your_time",
    "distress": "utter_comfort",
    "insult": "utter_calm",
}
"""Intent → the response that answers it."""

GREETINGS = frozenset({"greet"})
_LONG = 24
"""Words beyond which a message is a story with a question in it, not a question."""
_QUESTION_WORDS = (
    "what when where why who how is are do does can could will would should que qué cuando cuándo donde dónde por "
    "quien quién como cómo puedo pueden hay es cual cuál tengo me"
).split()


@dataclass(frozen=True)
class Intent:
    """What Rasa took the message for."""

    name: str = "nlu_fallback"
    confidence: float = 0.0

    def is_(self, *names: str, at_least: float = 0.5) -> bool:
        """Whether it is one of these, surely enough."""
        return self.name in names and self.confidence >= at_least


NO_INTENT = Intent()
"""A message that Rasa could not tell."""


def answer_to(intent: Intent, heard: Heard, asked: Field | None) -> str | None:
    """The response that answers a question in this message, or None where it is no question."""
    if tells_asked(heard, asked):
        return None
    if intent.is_("why", at_least=0.45) and asked is not None and _asks(heard.text):
        return f"utter_why_{asked}"
    if intent.name not in ANSWERS or not _sure_enough(intent, heard, asked):
        return None
    return ANSWERS[intent.name]


def tells_asked(heard: Heard, asked: Field | None) -> bool:
    """Whether the message holds the very fact that was asked for."""
    person = heard.person
    told: dict[Field, object] = {
        Field.WHEN: heard.when,
        Field.WHERE: heard.where,
        Field.TYPE: heard.kind,
        Field.VALUE: heard.value and (heard.value.total is not None or heard.value.per_item),
        Field.EMERGENCY: heard.denies_danger,
        Field.SUSPECT: heard.denies_suspect,
        Field.NAME: person and person.name,
        Field.DATE_OF_BIRTH: person and person.date_of_birth,
        Field.HOME_ADDRESS: person and person.home_address and not _asks(heard.text),
        Field.PHONE: person and person.phone,
        Field.EMAIL: person and person.email,
    }
    return bool(asked is not None and told.get(asked))


def _sure_enough(intent: Intent, heard: Heard, asked: Field | None) -> bool:
    if intent.name in {"wait", "distress", "insult"}:
        return intent.confidence >= 0.6 and len(heard.text.split()) <= _LONG and not heard.is_incident
    if asked in {None, Field.INCIDENT} and heard.is_incident and heard.kind is not None:
        return intent.confidence >= 0.8 and _asks(heard.text) and len(heard.text.split()) <= _LONG
    return intent.confidence >= (0.4 if _asks(heard.text) else 0.6)


def _asks(text: str) -> bool:
    words = text.casefold().split()
    return "?" in text or "¿" in text or bool(words and words[0].strip(",.!") in _QUESTION_WORDS)
