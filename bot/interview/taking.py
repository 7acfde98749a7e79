"""What a message adds to the facts, and what it corrects of those told before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.interview import changes, intake
from bot.interview.agenda import IN_DOUBT, kind_of
from bot.interview.doubting import doubt
from bot.interview.hearing import STORY, Heard
from bot.interview.questions import tells_asked
from bot.report.draft import Draft
from bot.report.kinds import CLOSING, Field
from bot.understanding.reply import is_bare

if TYPE_CHECKING:
    from bot.interview.turn import Incoming, Turn


_SPEAKS_OF_WHO = re.compile(r"\b(?:who|whoever|anyone|anybody|nobody|no one|qui[eé]n|nadie|persona)\b", re.IGNORECASE)


def take_facts(turn: Turn, message: Incoming, heard: Heard, asked: Field | None) -> tuple[Field, ...]:
    """Facts told for the first time, and corrections of those told before. Returns the corrected fields."""
    draft = turn.draft
    at_summary = asked in CLOSING
    changed: tuple[Field, ...] = ()
    if draft.facts.how and ((at_summary and not is_bare(message.text)) or _corrects(message, heard, asked)):
        changed = changes.apply(draft, message.text, message.id, message.at, anything=at_summary)
    if not changed and not at_summary:
        intake.take_in(draft, heard, message.id, asked)
    if heard.denies_danger and Field.EMERGENCY not in draft.marks:
        draft.marks[Field.EMERGENCY] = "told"
    if _nobody_known(draft, heard) and Field.SUSPECT not in draft.marks and asked != Field.SUSPECT:
        draft.marks[Field.SUSPECT] = "told"
        intake.quote(draft, Field.SUSPECT, message.text, message.id)
    doubt(draft, message, heard, asked)
    _past_is_no_emergency(draft, message, heard)
    return changed


def _nobody_known(draft: Draft, heard: Heard) -> bool:
    kind = kind_of(draft)
    online = kind is not None and kind.victim_place and draft.type_sure
    return heard.denies_suspect or (online and heard.denies_person and _SPEAKS_OF_WHO.search(heard.text) is not None)


def _corrects(message: Incoming, heard: Heard, asked: Field | None) -> bool:
    """Whether a message in the middle corrects what was told before. A story has its own "not" and "I forgot"."""
    marked = changes.sounds_like_change(message.text)
    if asked in STORY:
        return marked and message.intent.is_("correct")
    if asked == Field.NAME and marked and message.intent.is_("correct", at_least=0.6):
        return True  # nearly any word can be a name: "wait" is none here
    return (marked or message.intent.is_("correct", at_least=0.6)) and not tells_asked(heard, asked)


def _past_is_no_emergency(draft: Draft, message: Incoming, heard: Heard) -> None:
    """What was over an hour ago, or harms nobody's body, is not asked about as an emergency; it is still heard."""
    if IN_DOUBT in draft.notes or heard.perhaps_danger or message.intent.is_("report_emergency", at_least=0.4):
        return  # it sounds urgent, though no rule has seen why: ask
    when = draft.facts.when
    kind = kind_of(draft)
    over = when is not None and (message.at - when.latest).total_seconds() > 3600
    if over or (kind and draft.type_sure and (kind.victim_place or kind.type == "lost_property")):
        draft.marks.setdefault(Field.EMERGENCY, "told")
