"""Yes, no, "I don't know", "skip": the short replies that a question about a fact can get instead of the fact."""

from __future__ import annotations

import re
from enum import StrEnum


class Reply(StrEnum):
    """What a short reply amounts to."""

    YES = "yes"
    NO = "no"
    DONT_KNOW = "dont_know"
    SKIP = "skip"


_FILLERS = "well um+ uh+ oh so hey ok okay pues ah ay mire bueno entonces and y lo siento sorry".split()
_YES = (
    "y yes yess+ yea+h? ye yep yup ya yah sure ok okay okey k correct right exactly absolutely definitely affirmative "
    "s[ií]+ sip claro correcto correcta exacto exactamente dale seguro vale bueno perfecto perfect agreed agree"
).split()
_NO = "n no+ nope nah+ naw nay negative nunca tampoco nop nel".split()
_AGREES = (
    "i (?:do )?(?:agree|understand|swear|accept|confirm|certify)",
    "i do",
    "looks? (?:good|right|fine|correct)",
    "all (?:good|true|correct|right|set)",
    "(?:that|it)'?s (?:all )?(?:right|correct|it|fine|true|good)",
    "go ahead",
    "(?:please )?(?:send|submit)(?: it)?",
    "of course",
    "sounds good",
    "good to go",
    "all set",
    "everything(?: looks|'?s| is) (?:right|correct|good|fine|ok|okay)",
    "got it",
    "(?:estoy )?de acuerdo",
    "(?:lo |la )?(?:entiendo|acepto|juro|confirmo)",
    "todo (?:bien|correcto|cierto|es verdad)",
    "est[aá] (?:todo )?(?:bien|correcto)",
    "es (?:la )?verdad",
    "m[aá]nd[ea]l[oa]",
    "env[ií][ea]l[oa]",
    "por supuesto",
    "as[ií] es",
    "c[oó]mo no",
)
_DONT_KNOW = (
    "(?:don'?t|do not|didn'?t|can'?t|cannot|couldn'?t) (?:really )?(?:know|remember|recall|say|tell)",
    "dunno",
    "idk",
    "no (?:idea|clue)",
    "not (?:sure|certain)",
    "unsure",
    "who knows",
    "haven'?t (?:a clue|the faintest|any idea)",
    "beats me",
    "unknown",
    "no (?:lo )?s[eé]",
    "ni idea",
    "no (?:me )?(?:acuerdo|recuerdo)",
    "no estoy segur[oa]",
    "qui[eé]n sabe",
    "no tengo idea",
    "sabr[aá] dios",
    "desconozco",
)
_SKIP = (
    "skip",
    "pass",
    "next",
    "n/?a",
    "none",
    "nothing",
    "not applicable",
    "(?:rather|prefer) not",
    "don'?t want to",
    "no thanks?",
    "no thank you",
    "later",
    "(?:don'?t|do not) have (?:one|it|any|that|an? [a-z-]{1,12})",
    "there (?:is|are|aren'?t|isn'?t) none",
    "have (?:no|none)",
    "leave it",
    "salt(?:ar|e|arlo|emos)",
    "paso",
    "omitir",
    "siguiente",
    "ningun[oa]?",
    "nada",
    "no aplica",
    "prefiero no",
    "no quiero",
    "no,? gracias",
    "luego",
    "despu[eé]s",
    "no tengo",
    "d[eé]jelo",
)
_BUT = "but except however wait change wrong pero excepto menos espere cambi[ea]r? mal".split()


def _any(phrases: list[str] | tuple[str, ...]) -> str:
    return f"(?:{'|'.join(phrases)})(?![\\w'’-])"


_LEAD = rf"(?:^|[.!?,;] {{0,3}})(?:{_any(_FILLERS)}[ ,.]{{0,3}}){{0,2}}"
_STARTS_YES = re.compile(_LEAD + _any(_YES), re.IGNORECASE)
_STARTS_NO = re.compile(_LEAD + _any(_NO), re.IGNORECASE)
_SAYS_AGREES = re.compile(rf"\b{_any(_AGREES)}", re.IGNORECASE)
_SAYS_DONT_KNOW = re.compile(rf"\b{_any(_DONT_KNOW)}", re.IGNORECASE)
_SAYS_SKIP = re.compile(rf"\b{_any(_SKIP)}", re.IGNORECASE)
_SAYS_BUT = re.compile(rf"\b{_any(_BUT)}", re.IGNORECASE)

_HEAD = 300
_SHORT = 60
_EARLY = 120


def read_reply(text: str) -> Reply | None:
    """What a reply amounts to, or None where it is something else.

    A yes with a "but" is no yes: something is still to be said.
    """
    head = text.strip().replace("’", "'")[:_HEAD]
    if _SAYS_DONT_KNOW.search(head[:_EARLY]):
        return Reply.DONT_KNOW
    if _STARTS_YES.match(head) or (_SAYS_AGREES.search(head) and not _STARTS_NO.match(head)):
        return None if _SAYS_BUT.search(head) else Reply.YES
    if len(head) <= _SHORT and _SAYS_SKIP.search(head):
        return Reply.SKIP
    return Reply.NO if _STARTS_NO.match(head) else None


def is_bare(text: str) -> bool:
    """Whether a text is nothing but a short reply."""
    return len(text.split()) <= 4 and read_reply(text) is not None
