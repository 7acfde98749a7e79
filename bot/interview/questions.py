"""Questions and small talk in the middle of a report: answered, and the open question is asked again.

The intents are Rasa's; which of them is a question, and what answers it, is this table. A message that tells a fact
which was asked for is an answer, whatever else it sounds like.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.interview import wishes
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
MOODS = frozenset({"distress", "insult"})
"""How somebody feels: answered kindly, and whatever was told along with it counts."""

_NO_STORY = frozenset(ANSWERS) - MOODS | {"why", "cancel", "start_over", "thanks", "goodbye", "switch_language"}
_OPEN = frozenset({Field.INCIDENT, Field.HOW, Field.ACCOUNT, Field.ITEMS, Field.ITEM_DETAILS, Field.SUSPECT})
"""Questions that any words answer."""

_PLAINLY = 0.8
"""How sure Rasa must be of a mood that is shown again and again: it is no answer for that."""

_LONG = 24
"""Words beyond which a message is a story with a question in it, not a question."""

_CLAUSE = re.compile(r"[,.;:!]\s{1,3}")
_MOST_CLAUSES = 6

_SHORT = 12
"""Words beyond which an answer to an open question is no aside."""
_QUESTION_WORDS = (
    "what when where why who how is are do does can could will would should que qué cuando cuándo donde dónde por "
    "quien quién como cómo puedo pueden hay es cual cuál tengo"
).split()
_BEGS = frozenset("puede pueden podría podria dice dices explica regala da".split())
"""What follows on "me" in a Spanish question; in a story it is what was done to somebody."""

_EMPTY_WORDS = frozenset(
    "i i'd i'm im we me my to a an the this that it is was be of for in on with and or so just please hi hello hey ok "
    "need want wanna would like can could will you help make file submit start do get report reports police online "
    "chat something anything here there good morning afternoon evening night today yo quiero quisiera necesito hacer "
    "poner un una el la lo los de en por favor reporte reportar denuncia denunciar policia policía hola buenas buenos "
    "dias días tardes noches ayuda ayudar algo aqui aquí me se que y es".split()
)
"""Words of who only says that there is something to report."""


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


def answer_to(intent: Intent, heard: Heard, asked: Field | None, tries: int = 1) -> str | None:
    """The response that answers a question in this message, or None where it is no question.

    `tries`: how often the field was asked. What has not the form of a question, and is said to our question again,
    is an answer to it.
    """
    if tells_asked(heard, asked):
        return _beside(intent, heard)
    upset = intent.is_(*MOODS, at_least=_PLAINLY)
    if asked is not None and not (asks(heard.text) or upset) and (tries > 1 or heard.reply is not None):
        return None
    if asked is not None and asks(heard.text) and _wonders_why(intent, heard.text):
        return f"utter_why_{asked}"
    if asks(heard.text) and wishes.asks_the_price(heard.text) and not (heard.items or heard.signs):
        return ANSWERS["ask_cost"]
    if intent.name not in ANSWERS or not _sure_enough(intent, heard, asked):
        return None
    return ANSWERS[intent.name]


def is_aside(intent: Intent, heard: Heard, asked: Field, tries: int) -> bool:
    """Whether a message is a question, and no answer to what was asked."""
    if tells_asked(heard, asked):
        return False
    return answer_to(intent, heard, asked, tries) is not None or unknown_question(heard, asked)


def unknown_question(heard: Heard, asked: Field | None) -> bool:
    """Whether a text that answers nothing is a question that nobody here knows: better said so than taken down."""
    text = heard.text.strip()
    if asked in {None, Field.INCIDENT, Field.EMERGENCY, Field.SUSPECT} or "?" not in text:
        return False
    clauses = _CLAUSE.split(text.replace("?", ""))[:_MOST_CLAUSES]
    return any(map(asks, clauses)) and not heard.is_incident and len(text.split()) <= _LONG


def _wonders_why(intent: Intent, text: str) -> bool:
    return intent.is_("why", at_least=0.45) or (
        wishes.asks_whether_needed(text) and not intent.is_(*ANSWERS, at_least=0.7)
    )


def _beside(intent: Intent, heard: Heard) -> str | None:
    """The answer to a question that was put along with the fact: "860 555 0100. What happens next?"."""
    if intent.name in ANSWERS and "?" in heard.text and intent.confidence >= 0.6:
        return ANSWERS[intent.name]
    return None


def is_story(intent: Intent, heard: Heard, asked: Field | None) -> bool:
    """Whether words that no reader knows tell what happened: said at the beginning, and no greeting or question.

    Nobody is asked "what happened" again who has just told it in words that are new to us.
    """
    words = [w.strip(".,!?¡¿") for w in heard.text.casefold().split()]
    telling = [w for w in words if w not in _EMPTY_WORDS]
    if asked not in {None, Field.INCIDENT} or asks(heard.text):
        return False
    if heard.reply is not None and len(words) <= 6:
        return False
    if intent.is_(*_NO_STORY, at_least=0.4) or intent.is_("out_of_scope", "recap", "help", at_least=0.6):
        return False
    enough = 2 if intent.is_("report_incident") else 4
    return len(telling) >= enough and len(words) >= (8 if intent.is_(*MOODS) else 3)


def tells_asked(heard: Heard, asked: Field | None) -> bool:
    """Whether the message holds the very fact that was asked for."""
    person = heard.person
    told: dict[Field, object] = {
        Field.WHEN: heard.when,
        Field.WHERE: heard.where,
        Field.TYPE: heard.kind,
        Field.ITEMS: heard.items,
        Field.VALUE: heard.value and (heard.value.total is not None or heard.value.per_item),
        Field.EMERGENCY: heard.denies_danger,
        Field.SUSPECT: heard.denies_suspect,
        Field.NAME: person and person.name,
        Field.DATE_OF_BIRTH: person and person.date_of_birth,
        Field.HOME_ADDRESS: person and person.home_address and not asks(heard.text),
        Field.PHONE: person and person.phone,
        Field.EMAIL: person and person.email,
    }
    return bool(asked is not None and told.get(asked))


def _sure_enough(intent: Intent, heard: Heard, asked: Field | None) -> bool:
    words = len(heard.text.split())
    upset = intent.is_(*MOODS, at_least=_PLAINLY)
    if asked in _OPEN and words > _SHORT and not (upset or "?" in heard.text):
        return False
    if intent.name == "wait" or intent.name in MOODS:
        return intent.confidence >= 0.6 and words <= _LONG and not heard.is_incident
    if asked in {None, Field.INCIDENT} and heard.is_incident and heard.kind is not None:
        return intent.confidence >= 0.8 and asks(heard.text) and words <= _LONG
    return intent.confidence >= (0.4 if asks(heard.text) else 0.6)


def asks(text: str) -> bool:
    """Whether a text has the form of a question."""
    words = text.casefold().split()
    first = words[0].strip(",.!") if words else ""
    begs = first == "me" and words[1:2] and words[1] in _BEGS
    return "?" in text or "¿" in text or first in _QUESTION_WORDS or bool(begs)
