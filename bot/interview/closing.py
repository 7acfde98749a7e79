"""How a chat ends, and what a message means after the end: screened out, cancelled, sent, or an officer's question.

Nothing is thrown away: who was misunderstood goes on where the chat stood.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.interview import intake, wishes
from bot.interview.asking import SHOWN
from bot.interview.hearing import Heard
from bot.interview.questions import answer_to, tells_asked
from bot.interview.weighing import only_sounds
from bot.report.draft import Draft, Outcome
from bot.report.facts import Facts, Who
from bot.report.kinds import Field
from bot.report.screening import Reason, Sign
from bot.understanding.reply import Reply, is_bare

if TYPE_CHECKING:
    from bot.interview.turn import Agency, Incoming, Turn

_CANCEL = re.compile(
    r"\b(?:(?<!me to )(?<!us to )(?<!them to )cancel (?:this|it|that|the report|my report|everything|please)|"
    r"please cancel|"
    r"forget (?:it|about it|this)|never ?mind|nvm|don'?t (?:want|need) to (?:report|file)|call it off|"
    r"cancel(?:e|ar|elo|alo|éle|a) (?:esto|eso|todo|el reporte|la denuncia|por favor)|canc[eé]l[ea]lo|"
    r"olv[ií]de(?:lo|se)|"
    r"ol[vb][ií]dalo|ya no quiero (?:reportar|hacer)|d[eé]jelo as[ií]|no importa ya)",
    re.IGNORECASE,
)
_BARE_CANCEL = re.compile(r"^\W{0,3}(?:cancel|stop|quit|exit|cancelar?|cancele|salir)\W{0,5}$", re.IGNORECASE)
_GO_ON = re.compile(
    r"\b(?:go on|continue|keep going|resume|that'?s not what i|not what i meant|you misunderstood|misunderst|i meant|"
    r"my mistake|by mistake|sigamos|siga|contin[uú]e|continuar|no es lo que|no quise decir|me entendi[oó] mal|"
    r"quise decir|me equivoqu[eé])\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:another|new|different|second) (?:report|one|incident|thing)|otr[oa] (?:reporte|cosa|denuncia|incidente)|"
    r"start (?:over|a new|again)|reporte nuevo|nuevo reporte\b",
    re.IGNORECASE,
)


def wants_to_cancel(message: Incoming, heard: Heard, asked: Field | None) -> bool:
    """Whether the citizen wants to stop. A cancelled card or order in a story is no wish to stop."""
    text = message.text
    if _BARE_CANCEL.match(text):
        return True
    short = len(text.split()) <= 30
    said = bool(_CANCEL.search(text)) and short
    if asked in {Field.HOW, Field.ACCOUNT, Field.INCIDENT, None}:
        return said and (message.intent.is_("cancel", at_least=0.4) or len(text.split()) <= 8)
    wishes_to = message.intent.is_("cancel", at_least=0.75) and wishes.says("cancel", text)
    return said or (wishes_to and short and not tells_asked(heard, asked))


def cancel(turn: Turn) -> None:
    """End without a report, with a way back."""
    _end(turn, Outcome("cancelled"))
    turn.say("utter_cancelled")


def stop_without(turn: Turn, field: Field) -> None:
    """Stop asking for what no report can do without. What was told is kept, for who thinks better of it."""
    _end(turn, Outcome("cancelled"))
    turn.say(f"utter_stopped_{field if field in {Field.NAME, Field.ACKNOWLEDGE} else 'contact'}")


def start_over(turn: Turn) -> None:
    """Begin anew; the old draft is gone, the transcript stays. After the end of a report there is nothing to undo."""
    if not turn.draft.facts.how:
        turn.say("utter_new_report")
        return
    _fresh(turn.draft)
    turn.say("utter_started_over")


def screen_out(turn: Turn, sign: Sign, agency: Agency, told: tuple[Sign, ...] = ()) -> None:
    """Say, kindly, why this is not for this way, and what to do. The draft stays, in case it was misunderstood.

    `told`: all signs of the message; those of the same reason are misunderstood together.
    """
    draft = turn.draft
    alike = (s.key for s in told if s.reason == sign.reason)
    draft.notes["screened"] = "\n".join(dict.fromkeys((sign.key, *alike)))
    facts: dict[str, str] = {}
    name = f"utter_screened_{sign.reason}"
    if sign.reason == Reason.OUTSIDE_JURISDICTION:
        where = draft.facts.where
        facts = agency.neighbor_facts(where.town if where else None, draft.language)
        name = name if facts else f"{name}_unknown"
    elif sign.reason == Reason.EMERGENCY and sign.kind == "self_harm":
        name = "utter_screened_self_harm"
    elif sign.reason == Reason.OTHER_CRIME and sign.kind in _OWN_WORDS:
        name = f"{name}_{sign.kind}"
    _end(turn, Outcome("screened_out", reason=str(sign.reason)))
    turn.say(name, **facts)
    turn.say("utter_screened_misunderstood")


_OWN_WORDS = frozenset(
    {"not_offered", "domestic", "sexual", "firearm", "stolen_vehicle", "missing_person", "crash", "burglary"}
)
"""Other crimes that have words of their own; the rest share one."""


def after_the_end(turn: Turn, message: Incoming, heard: Heard) -> bool:
    """A message after the chat has ended. True when it was dealt with whole; else the chat goes on with it."""
    draft = turn.draft
    dangers = [s for s in heard.signs if s.reason == Reason.EMERGENCY and s.key not in draft.cleared]
    if draft.awaits_answer_on:  # "the third floor, in the back" answers an officer, whatever it sounds like by itself
        dangers = [s for s in dangers if not only_sounds(s)]
    if dangers:
        return False
    if draft.awaits_answer_on:
        return _answer_officer(turn, message, heard)
    kind = draft.outcome.kind if draft.outcome else "cancelled"
    if kind != "submitted" and _takes_back(message, heard):
        _go_on(draft)
        turn.say("utter_going_on")
        return False
    if _tells_anew(message, heard, after=kind):
        _fresh(draft, known=draft.facts.who)
        return False
    answer = answer_to(message.intent, heard, None)
    if answer:
        turn.say(answer)
    elif kind == "submitted" and not is_bare(message.text) and not message.intent.is_("thanks", "goodbye", "greet"):
        turn.supplement_to = draft.outcome.tracking_number if draft.outcome else None
        turn.say("utter_supplement_added")
    else:
        turn.say(f"utter_after_{kind}")
    return True


def _answer_officer(turn: Turn, message: Incoming, heard: Heard) -> bool:
    answer = answer_to(message.intent, heard, None)
    if answer:
        turn.say(answer)
        turn.say("utter_officer_still_asks")
        return True
    turn.supplement_to = turn.draft.awaits_answer_on
    turn.draft.awaits_answer_on = None
    turn.say("utter_officer_answered")
    return True


def _takes_back(message: Incoming, heard: Heard) -> bool:
    return (
        heard.takes_back
        or message.intent.is_("not_meant", at_least=0.5)
        or bool(_GO_ON.search(message.text))
        or (heard.reply == Reply.NO and len(message.text.split()) <= 12 and not heard.signs)
    )


def _tells_anew(message: Incoming, heard: Heard, after: str) -> bool:
    if _ANOTHER.search(message.text) or message.intent.is_("start_over", at_least=0.6):
        return True
    if after == "submitted":
        return False  # what is told after sending is an addition, unless another report is asked for
    return heard.kind is not None and message.intent.is_("report_incident", at_least=0.6)


def _go_on(draft: Draft) -> None:
    """Take back the end: the sign that led to it was misunderstood and counts no more."""
    key = draft.notes.pop("screened", None)
    if key:
        draft.cleared = (*draft.cleared, *key.split("\n"))
        if key.startswith(Reason.OUTSIDE_JURISDICTION):
            intake.change(draft, where=None)
        if key.startswith(Reason.EMERGENCY):
            draft.marks[Field.EMERGENCY] = "told"
    draft.outcome = None
    draft.asks = None
    draft.notes.pop(SHOWN, None)


def _end(turn: Turn, outcome: Outcome) -> None:
    turn.draft.outcome = outcome
    turn.draft.asks = None
    turn.draft.rasa_session += 1


def _fresh(draft: Draft, known: Who | None = None) -> None:
    """A new report in the same conversation. `known`: the person has told who she is, and is not asked again."""
    blank = Draft(language=draft.language, channel=draft.channel, facts=Facts(who=known or Who()))
    kept = {"page_language": draft.notes["page_language"]} if "page_language" in draft.notes else {}
    draft.facts, draft.marks, draft.asked = blank.facts, {}, {}
    draft.asks, draft.outcome, draft.cleared, draft.type_sure = None, None, (), False
    draft.first_message_id, draft.notes = draft.last_message_id, kept
    draft.awaits_answer_on = None
