"""Who did it, read from the words: what leads to a person, what is said to be missing, what is only a name online."""

from __future__ import annotations

from dataclasses import dataclass, field

from .canon import Plain
from .matching import Hit, excluded, hits, opens_with, says, signal
from .model import Signal
from .scope import denied, sentence
from .tables import suspect_answers as words
from .tables.leads_evidence import EVIDENCE
from .tables.leads_persons import PERSONS
from .tables.short_answers import DOCUMENTS, SUSPECT_NO, SUSPECT_YES

_PERSONAL = frozenset({"known_person", "seen_person", "described_person"})
_HARD = frozenset({"camera", "plate", "witness", "tracker_live", "listed_online"})


@dataclass(slots=True)
class Suspect:
    """What a message tells of who did it."""

    told: list[Signal] = field(default_factory=list)
    refused: list[Signal] = field(default_factory=list)
    denied: bool = False
    online_identity: bool = False


def read_suspect(plain: Plain, asked: str | None) -> Suspect:
    """Leads in a message; `asked` is "suspect" when the chat has just asked for them."""
    found = Suspect()
    for hit in hits((*PERSONS, *EVIDENCE), plain.text):
        _weigh(plain, hit, found)
    if asked == "suspect" and not found.told:
        _answer(plain, found)
    _leave_out_screen_names(plain, found, asked)
    if not found.told and asked == "suspect":
        found.denied = found.denied or bool(opens_with(SUSPECT_NO, plain.text)) or says(words.PERSON_DENIED, plain.text)
    elif not found.told:
        found.denied = says(words.PERSON_DENIED, plain.text) and says(words.CAMERA_DENIED, plain.text)
    return found


def _weigh(plain: Plain, hit: Hit, found: Suspect) -> None:
    around = sentence(plain.text, hit.start, hit.end)
    if excluded(hit, around):
        return
    if denied(plain.text, hit.start, hit.end):
        found.refused.append(signal(plain, hit, is_denied=True))
        return
    if hit.rule.kind == "camera" and not _shows_something(around):
        return
    found.told.append(signal(plain, hit))


def _shows_something(around: str) -> bool:
    """Footage that shows somebody, and not a camera that is broken, or that nobody has looked at."""
    return says(words.FOUND_CAMERA, around) or not says(words.DEAD_CAMERA, around)


def _answer(plain: Plain, found: Suspect) -> None:
    """The whole message as the answer to "does anyone know or see who did it, is there evidence"."""
    text = plain.text
    if opens_with(SUSPECT_NO, text):
        found.denied = True
        return
    yes = opens_with(SUSPECT_YES, text)
    kind = _short_answer(text, bool(yes))
    if kind:
        whole = (0, len(plain.raw))
        found.told.append(Signal(kind, f"answers the question on a suspect: {kind}", plain.raw, whole))
    elif yes and not says(DOCUMENTS, text):
        start, end = plain.span(2, 2 + len(yes))
        found.told.append(Signal("unspecified", "yes to the question on a suspect", plain.raw[start:end], (start, end)))


def _short_answer(text: str, yes: bool) -> str:
    if says(words.PERSON_DENIED, text) or len(text) > 400:
        return ""
    bystander = says(words.BYSTANDER, text) and not yes
    person = says(words.ANSWER_SEEN, text)
    if says(words.ANSWER_CAMERA, text) and not says(words.DEAD_CAMERA, text):
        return "camera"
    if says(words.ANSWER_PLATE, text) and not says(words.DEAD_CAMERA, text):
        return "plate"
    if says(words.ANSWER_WITNESS, text):
        return "witness"
    if says(words.ANSWER_NAMED, text) or (says(words.ANSWER_KNOWN, text) and not bystander):
        return "known_person"
    if person and says(words.ANSWER_DESCRIBED, text) and not bystander:
        return "described_person"
    seen = person and not bystander and len(text) < 80 and not says(words.GUESSED, text)
    return "seen_person" if seen else ""


def _leave_out_screen_names(plain: Plain, found: Suspect, asked: str | None) -> None:
    """A name, number or profile on a screen is no lead; a person met or known is."""
    if not says(words.ONLINE if asked == "suspect" else words.SCREEN, plain.text):
        return
    if says(words.IN_PERSON, plain.text) and not says(words.NOT_MET, plain.text):
        return
    kept = [s for s in found.told if s.kind in _HARD or (s.kind == "seen_person" and asked != "suspect")]
    found.online_identity = asked == "suspect" or len(kept) < len(found.told)
    found.told = kept
