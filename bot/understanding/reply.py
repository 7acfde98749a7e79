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


_YES_WORDS = (
    "y yes yess yea yeah yep yup ya yah sure ok okay okey k correct right exactly absolutely definitely affirmative "
    "si sí sip sii claro correcto correcta exacto exactamente dale seguro vale bueno perfecto perfect agreed agree"
).split()
_NO_WORDS = "n no nope nah naw nay negative nunca tampoco nop noo nel".split()

_LEAD = r"(?:^|[.!?,;] {0,3})(?:well|um+|uh+|oh|so|hey|pues|ah|ay|mire|bueno|entonces|and|y)?[ ,]{0,3}"
_YES = re.compile(rf"{_LEAD}(?:{'|'.join(_YES_WORDS)})(?![\w'’-])", re.IGNORECASE)
_NO = re.compile(rf"{_LEAD}(?:{'|'.join(_NO_WORDS)})(?![\w'’-])", re.IGNORECASE)

_AGREES = re.compile(
    r"\b(?:i (?:agree|understand|swear|accept|do|confirm|certify)|looks? (?:good|right|fine|correct)|all (?:good|true|correct"
    r"|right|set)|that'?s (?:right|correct|it|all|fine|true|good)|it'?s (?:all )?(?:true|right|correct)|go ahead|(?:please )?"
    r"(?:send|submit)(?: it)?|of course|sounds good|got it|"
    r"estoy de acuerdo|de acuerdo|lo (?:entiendo|acepto|juro|confirmo)|entiendo|acepto|juro|todo (?:bien|correcto|cierto|es verdad)"
    r"|(?:está|esta) (?:bien|correcto|todo bien)|es (?:la )?verdad|m[aá]nd(?:e|a)l[oa]|env[ií](?:e|a)l[oa]|por supuesto|así es|asi es"
    r"|claro que s[ií]|cómo no|como no)\b",
    re.IGNORECASE,
)
_DONT_KNOW = re.compile(
    r"\b(?:(?:i )?(?:really )?(?:don'?t|dont|do not|dunno|didn'?t|cant|can'?t|cannot) (?:really )?(?:know|remember|recall|say|tell)"
    r"|dunno|idk|no (?:idea|clue)|not (?:sure|certain)|unsure|who knows|haven'?t (?:a clue|the faintest|any idea)|beats me|unknown"
    r"|no (?:lo )?s[eé](?!\s+l[oa] llev)|ni idea|no (?:me )?(?:acuerdo|recuerdo)|no estoy segur[oa]|qui[eé]n sabe|no tengo idea|sabr[aá] dios"
    r"|ns|desconozco)\b",
    re.IGNORECASE,
)
_SKIP = re.compile(
    r"\b(?:skip|pass|next|n/?a|none|nothing|not applicable|rather not|prefer not|don'?t want to|no thanks?|no thank you|later"
    r"|don'?t have (?:one|it|any|that)|do not have (?:one|it|any)|there (?:is|are|aren'?t|isn'?t) none|leave it"
    r"|salt(?:ar|e|arlo|emos)|paso|omitir|siguiente|ningun[oa]?|nada|no aplica|prefiero no|no quiero|no,? gracias|luego|despu[eé]s"
    r"|no tengo|d[eé]jelo)\b",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"\b(?:but|except|however|wait|change|wrong|pero|excepto|menos|espere|cambi[ea]r?|mal)\b", re.IGNORECASE
)


def read_reply(text: str) -> Reply | None:
    """What a reply amounts to, or None where it is something else.

    A yes with a "but" is no yes: something is still to be said.
    """
    head = text.strip()[:300]
    if _DONT_KNOW.search(head[:120]):
        return Reply.DONT_KNOW
    if _YES.match(head) or (_AGREES.search(head) and not _NO.match(head)):
        return None if _BUT.search(head) else Reply.YES
    if _NO.match(head):
        return Reply.NO
    if len(head) <= 60 and _SKIP.search(head):
        return Reply.SKIP
    return None


def is_bare(text: str) -> bool:
    """Whether a text is nothing but a short reply."""
    return len(text.split()) <= 4 and read_reply(text) is not None
