"""Read the home address of the person reporting, as words: where it lies is for the reader of places."""

import re
from typing import Final

from bot.understanding.lexicon.tokens import fold
from bot.understanding.people import words
from bot.understanding.people.model import Found

MAX_LENGTH: Final = 160
_MARKED: Final = re.compile(
    r"\b(?:my (?:home |current |new |mailing |correct |actual |real )?(?:address|addy)(?: (?:is|now is|"
    r"should be)|:)|home address ?(?:is|:)|address ?(?:is|:)|i (?:live|stay|reside) (?:at|on)|i'?m at|"
    r"home is|"
    r"we live (?:at|on)|i (?:live|stay) (?=\d)|mi (?:direcci[oó]n|casa|domicilio)(?: correcta|"
    r" nueva)?(?: es| queda en|:)(?: el| la)?|(?:yo )?vivo (?:en|por)(?: el| la)?|vivimos en(?: el| la)?|"
    r"resido en(?: el| la)?|"
    r"direcci[oó]n ?(?:es|:)|me qued[oé] en(?: el)?)\s{1,3}",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(
    r"^[\W_]{0,4}(?:(?:same|the same|same (?:place|address|as (?:before|above))|right there|there|"
    r"right here|here|la misma|el mismo|lo mismo|mismo sitio|misma direcci[oó]n|ah[ií] mismo|"
    r"aqu[ií] mismo|alli|all[ií]|ah[ií]|yes|yeah|yep|sure|ok|okay|"
    r"si|s[ií]|claro|pues|bueno|well|um|uh|its|it's|it is|i live (?:at|on|in)?|i stay (?:at|on)?|i'm at|"
    r"im at|my (?:home )?address is|my home is|the address is|address is|address|home is|vivo en(?: el|"
    r" la)?|yo vivo en(?: el| la)?|vivo|es en|es(?: el| la)?|"
    r"mi direcci[oó]n es|direcci[oó]n|mi casa es|queda en|en(?: el)?|at|on|like i said|as i said|"
    r"como le dije|como dije|resido en|same as where it happened|we live (?:at|on)|it would be|"
    r"that would be|that's|thats)\b[\s,:.\-–—!]{0,4}){1,5}",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"(?:[,;.(–—-]|\s)\s{0,3}(?:for now|for the moment|por ahora|por el momento|de momento|until|"
    r"hasta que|if (?:you|that)|si (?:necesita|le sirve)|but |pero |i (?:rent|own|just|moved|think|live|"
    r"guess)|we (?:rent|own|just)|"
    r"and my|y mi|thanks?|thank you|gracias|please|por favor|lol|same (?:as|place)|(?:the )?same one|"
    r"where it happened|where i (?:live|am)|donde|my (?:mom|phone|email|number|parents)|"
    r"mi (?:tel|correo|mam[aá])|"
    r"that's|thats|it'?s (?:the|my|a)|right (?:by|next|across|near|there)|(?:next|close) to|near|cerca|"
    r"al lado|frente a|anyway|anyways|again|otra vez|ok\b|okay|"
    r"(?:the|my|el|la|mi) [^\W\d]{1,15} (?:is|isn'?t|doesn'?t|est[aá]|no)\b|call|phone|email|tel\b|"
    r"is (?:my|where)|es (?:mi|donde)|ring|toque|los|(?:the )?(?:blue|yellow|white|green|red|"
    r"brick) (?:house|building)|la casa|el edificio|as (?:i|before)|like i).{0,200}$",
    re.IGNORECASE | re.DOTALL,
)
_STREET: Final = re.compile(r"\d{1,5}(?:[-/]\d{1,4})?[a-z]?\s{1,3}(?:[NSEW]\.?\s{1,2})?[^\W\d_]", re.IGNORECASE)


def address_asked(text: str) -> Found:
    """The address in an answer to "where do you live?", without what was said around it."""
    cleaned = " ".join(text.split())[:600]
    folded = fold(cleaned)
    if cleaned.endswith("?"):
        return Found(None, "question")
    start = _STREET.search(cleaned)
    if start is None and _no_address(folded):
        return Found(None, _no_address(folded))
    lead = _LEAD.match(cleaned)
    offset = lead.end() if lead and lead.end() < len(cleaned) else 0
    if start is not None and start.start() > offset and not _is_unit(cleaned[offset : start.start()]):
        offset = start.start()
    body = _cut(cleaned[offset:])
    if _same_place(folded) and not any(c.isdigit() for c in body):
        return Found(None, "same_place")
    if len(body) < 3 or not any(c.isalpha() for c in body):
        return Found(None, "same_place" if _same_place(folded) else "not_an_address")
    at = max(text.find(body[:12]), 0)
    return Found(body, None, (at, at + len(body)))


def _is_unit(before: str) -> bool:
    """ "Apt 3, 58 Niles St": what stands before the number belongs to the address."""
    unit = r"(?:apt|apto|apartment|unit|floor|piso|#|suite)\.?[\s#]{0,3}\w{1,4}[\s,]{0,3}"
    storey = r"\w{1,7} (?:floor|piso|fl)(?:,| of| de| at)?\s{0,2}"
    return bool(re.fullmatch(f"(?:{unit}|{storey})", before, re.IGNORECASE))


def _no_address(folded: str) -> str:
    if any(p in folded for p in words.REFUSAL) or folded.strip(" .!") in {"no", "nah"}:
        return "refused"
    if any(p in folded for p in words.NONE_PHRASES):
        return "none"
    return "unknown" if any(p in folded for p in words.UNKNOWN_PHRASES) else ""


def _same_place(folded: str) -> bool:
    return bool(re.search(r"\b(?:same|right there|misma|mismo|there|ahi|alli|aqui|here)\b", folded))


def address_marked(text: str) -> Found | None:
    """An address after "my address is", "I live at", "vivo en"; with a house number, so that "I live in
    Elmbrook" is none."""
    for match in _MARKED.finditer(text):
        rest = text[match.end() : match.end() + MAX_LENGTH]
        if not _STREET.match(rest):
            continue
        body = _cut(
            re.split(r"[.!?\n](?:\s|$)|;", rest)[0]
            if not re.match(r"[^.]{1,40}\b(?:st|ave|av|rd|dr|blvd)\.\s", rest, re.IGNORECASE)
            else rest
        )
        body = re.split(
            r"\s(?:and|y|when|cuando|but|pero|where|donde|since|desde|because|porque|which|que|so|with)\s", body
        )[0]
        body = re.sub(r",?\s{0,2}(?:here|aqu[ií])(?:,?\s{1,2}(?:in|en)(?=\s))?", ",", body).strip(" ,.;")
        body = re.sub(r"\s(?:in|en)\s(?=[^\W\d_]{3,20}(?:\s[^\W\d_]{3,20})?$)", ", ", body)
        return Found(re.sub(r"\s{0,2},\s{0,2}", ", ", body), None, (match.end(), match.end() + len(body)))
    return None


def _cut(body: str) -> str:
    previous = None
    body = body.strip()
    while body != previous:
        previous = body
        body = _TAIL.sub("", body).strip(" ,;.!-–—(\"'")
    return body[:MAX_LENGTH]
