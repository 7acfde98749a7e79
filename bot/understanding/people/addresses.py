"""Read the home address of the person reporting, as words: where it lies is for the reader of places."""

import re
from typing import Final

from bot.understanding.people.answers import asks_back, does_not_know, has_none, plain, refuses
from bot.understanding.people.model import Found
from bot.understanding.people.streets import NUMBER_WORDS, address_span

MAX_LENGTH: Final = 160
_MAX_CHARS: Final = 600
_MARKED: Final = re.compile(
    r"\b(?:(?:i (?:live|stay)|we live|vivo|vivimos)\s(?:with|con)\s(?:[^\W\d]{1,12}\s){1,5}(?:at|on|in|en)|"
    r"my (?:home |current |new |mailing |correct |actual |real |street |residential |permanent )?(?:address|"
    r"addy|addres|"
    r"adress)(?: (?:is|now is|should be|at)|'s|s|:)?|"
    r"home address ?(?:is|:)?|residence ?(?:is|:)|"
    r"i(?:'m| am|m|'ve| have|ve)? (?:been |always )?(?:currently |now |still |actually )?(?:live|living|stay|"
    r"staying|reside|residing|"
    r"leave|(?<=have )lived|(?<=ve )lived)(?: over| right| down| up)? "
    r"?(?:at|on|in|here at|by)?|"
    r"we(?:'re| are)? (?:live|living|stay|reside) ?(?:at|on|in)?|"
    r"(?:my|our) (?:house|home|apartment|apt|place|condo)(?: is| is at| at| on| in|,)|home is(?: at)?|"
    r"mi (?:direcci[oó]n|casa|domicilio|apartamento|hogar)(?: correcta|"
    r" nueva| actual| de casa)?(?: es| queda en| est[aá] en| en|:|,)?|(?:yo )?(?:vivo|bivo) ?(?:ah[ií] |"
    r"aqu[ií] )?(?:en|por)?|vivimos en|vive conmigo en|lives with me (?:at|on|in)|(?:i (?:live|stay)|we live|vivo|"
    r"vivimos)\s(?:with|"
    r"con)\s(?:[^\W\d]{1,12}\s){1,5}(?:at|on|in|en)|"
    r"(?:yo )?(?:resido|radico|me quedo|me estoy quedando|estoy viviendo|mi residencia es) ?(?:en)?|"
    r"direcci[oó]n(?: de casa| residencial)? ?(?:es|:)|domicilio ?(?:es|:))[\s,:]{1,3}(?:el |la |en la |en el |the |"
    r"at |is |es |"
    r"numero |n[uú]mero |number |now |ahora |actually |still )?",
    re.IGNORECASE,
)
# "in front of my house, 3 plants": only with a street of a known kind
_HOUSE: Final = re.compile(
    r"(?:my|our|mi) (?:house|home|apartment|apt|place|condo|casa|apartamento)\b(?! address)", re.IGNORECASE
)
_LABEL: Final = re.compile(
    r"(?:^|\n|[.;,]\s)\s{0,3}(?:(?:home )?(?:address|addr|addy|direcci[oó]n|dir)\.? ?[:=-]|home:?(?=\s\d))\s{0,3}",
    re.IGNORECASE,
)
# a label without its colon: only among others, as "Name Ada Fable. Birthday 5/14/91. Address 45 Oak St"
_BARE_LABEL: Final = re.compile(
    r"(?:^|\n|[.;,]\s)\s{0,3}(?:(?:home|street) )?(?:address|direcci[oó]n|domicilio|residence)(?=\s\d)\s{0,3}",
    re.IGNORECASE,
)
_OTHER_LABELS: Final = re.compile(
    r"\b(?:name|nombre|birthday|date of birth|dob|born|nacimiento|nacid[oa]|nac[ií])\b", re.IGNORECASE
)
# told beside a name, or in the place of another's; only a street of a known kind
_BESIDE: Final = re.compile(
    r"[\s,;:.(–—-]{1,4}(?:(?:(?:a )?(?:resident|residente|vecin[oa]|neighbor|tenant|domiciliad[oa]|residing|living|"
    r"con (?:domicilio|direcci[oó]n|residencia)|who lives|(?:que |y )?(?:vivo|vive|resido)|i live|address|"
    r"direcci[oó]n|domicilio)\s)?(?:of|from|at|on|de|del|en)\s(?:the |la |el )?|"
    r"(?:home )?(?:address|addr|direcci[oó]n|domicilio|residence)\s)?(?=\d|calle\s|avenida\s)",
    re.IGNORECASE,
)
_MINE: Final = re.compile(
    r"\b(?:mine(?: is|'s)|la (?:m[ií]a|correcta|buena|verdadera|nueva|actual) (?:es|queda en)(?: la| el)?|"
    r"the (?:right|correct|real|new|good|current) one(?: is|'s))\s{1,2}(?=\d)",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(
    r"^[\W_]{0,4}(?:(?:same|the same|same (?:place|address|as (?:before|above))|right there|there|"
    r"right here|here|la misma|el mismo|lo mismo|mismo sitio|misma direcci[oó]n|ah[ií] mismo|"
    r"aqu[ií] mismo|alli|all[ií]|ah[ií]|yes|yeah|yep|sure|ok|okay|lol|umm?|uhh?|"
    r"si|s[ií]|claro|pues|bueno|well|its|it's|it is|i live (?:at|on|in)?|i stay (?:at|on)?|i'm at|"
    r"im at|my (?:home )?address is|my home is|the address is|address is|address|home is|vivo en(?: el| la)?|"
    r"yo vivo en(?: el| la)?|vivo|es en|es(?: el| la)?|"
    r"mi direcci[oó]n es|direcci[oó]n|mi casa es|queda en|en(?: el)?|at|on|like i said|as i said|"
    r"como le dije|como dije|resido en|same as where it happened|we live (?:at|on)|it would be|"
    r"that would be|that's|thats)\b[\s,:.\-–—!]{0,4}){1,5}",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"(?:[,;.(–—-]|\s)\s{0,3}(?:for now|for the moment|por ahora|por el momento|de momento|until|hasta que|but |"
    r"pero |i (?:rent|"
    r"own|just|moved|think|live|guess)|we (?:rent|own|just)|and my|y mi|thanks?|thank you|gracias|please|por favor|lol|"
    r"where it happened|where i (?:live|am)|donde|that's|thats|anyway|again|otra vez|ok\b|okay).{0,200}$",
    re.IGNORECASE | re.DOTALL,
)
_SAME: Final = re.compile(
    r"\b(?:same|right there|misma|mismo|there|ahi|alli|aqui|here|where (?:it|this) happened|as above|donde paso|"
    r"donde ocurrio|"
    r"already (?:gave|told|said|put)|ya (?:la|lo|se la) (?:di|dije|puse))\b"
)


def address_asked(text: str) -> Found:
    """The address in an answer to "where do you live?", without what was said around it."""
    text = text[:_MAX_CHARS]
    span = _last_told(text)
    if span is not None:
        return Found(_tidy(text[slice(*span)]), None, span)
    said = plain(text)
    if asks_back(text):
        return Found(None, "question")
    if refuses(said):
        return Found(None, "refused")
    if has_none(said):
        return Found(None, "none")
    if does_not_know(said):
        return Found(None, "unknown")
    return _unnumbered(text, said)


def _last_told(text: str) -> tuple[int, int] | None:
    """The address; where the citizen put it right in the same breath, the second one."""
    span = address_span(text)
    if span is None:
        return None
    amended = re.compile(
        r".{0,40}\b(?:wait|sorry|i mean|i meant|perd[oó]n|digo|actually|now|ahora|mejor|new one|moved to|"
        r"me mud[eé] a(?: la)?|no,)\s{0,2}"
        r".{0,20}?",
        re.IGNORECASE,
    ).match(text, span[1])
    later = address_span(text, span[1]) if amended else None
    denied = re.search(r"\b(?:not|no)\s(?:at |the |en )?$", text[: later[0]][-12:], re.IGNORECASE) if later else None
    return later if later is not None and denied is None else span


def _unnumbered(text: str, said: str) -> Found:
    """A street or a town without a house number, a number in words, or the place told before."""
    cleaned = " ".join(text.split())
    lead = _LEAD.match(cleaned)
    body = _cut(cleaned[lead.end() if lead and lead.end() < len(cleaned) else 0 :])
    if _SAME.search(said) and not _names_street(body):
        return Found(None, "same_place")
    if len(body) < 3 or not any(c.isalpha() for c in body):
        return Found(None, "not_an_address")
    at = max(text.find(body[:12]), 0)
    return Found(body, None, (at, at + len(body)))


def _names_street(body: str) -> bool:
    return bool(
        re.search(
            r"\b(?:street|st|avenue|ave|road|rd|drive|lane|terrace|place|calle|avenida|box)\b", body, re.IGNORECASE
        )
    )


def address_marked(text: str) -> Found | None:
    """An address after "my address is", "I live at", "vivo en"; with a house number, so that "I live in
    Elmbrook" is none."""
    for pattern in (_MARKED, _LABEL, _MINE, _BARE_LABEL):
        for n, match in enumerate(pattern.finditer(text)):
            if n > 12:
                break
            if pattern is _BARE_LABEL and not _OTHER_LABELS.search(text[: match.start()]):
                continue
            if re.search(
                r"\b(?:not|don'?t|no|used to|never|ya no)\s$", text[max(0, match.start() - 10) : match.start()], re.I
            ):
                continue
            span = address_span(text[: match.end() + MAX_LENGTH], match.end(), strict=True)
            vague = pattern is _MINE or _HOUSE.match(match.group())
            if span is not None and vague and not _names_street(text[slice(*span)]):
                continue
            span = span or _in_words(text, match.end())
            if span is not None:
                return Found(_tidy(text[slice(*span)]), None, span)
    return None


def address_beside(text: str, after: int) -> Found | None:
    """The address right after place `after`: "Ada Fable, 45 Oak St", "Ada Fable of 45 Oak St"."""
    gap = _BESIDE.match(text, after)
    span = address_span(text[: after + MAX_LENGTH], gap.end(), strict=True) if gap else None
    if span is None or not _names_street(text[slice(*span)]):
        return None
    return Found(_tidy(text[slice(*span)]), None, span)


def _in_words(text: str, at: int) -> tuple[int, int] | None:
    """ "I live at forty-five Oak Street": a house number in words before a street of a known kind."""
    match = re.compile(
        r"((?:[^\W\d]{2,12}[\s-]){1,4})((?:[^\W\d][\w'’]{1,20}\s){1,3}(?:street|st|avenue|ave|road|rd|place|terrace|"
        r"drive|lane)\b)",
        re.IGNORECASE,
    ).match(text, at)
    if match is None or plain(match.group(1)).split()[0] not in NUMBER_WORDS:
        return None
    return match.start(), match.end()


def _tidy(body: str) -> str:
    """One line, single spaces, no loose marks at the ends; "here in Avon" told as one would write it."""
    body = re.sub(
        r",?\s{0,2}\b(?:here|aqu[ií])(?:,?\s{1,2}(?:in|en)(?=\s))?", ",", " ".join(body.split()), flags=re.IGNORECASE
    )
    body = re.sub(
        r",?\s\b(?:in|en)\s(?=[^\W\d_]{3,20}\b(?!\s(?:floor|piso|fl)\b)(?<!\bel)(?<!\bthe))(?!el |the |s[oó]tano|"
        r"basement)",
        ", ",
        body,
    )
    return re.sub(r"\s{0,2},\s{0,2}", ", ", body).strip(" ,;.!-–—(\"'")[:MAX_LENGTH]


def _cut(body: str) -> str:
    previous = None
    body = body.strip()
    while body != previous:
        previous = body
        body = _TAIL.sub("", body).strip(" ,;.!-–—(\"'")
    return body[:MAX_LENGTH]
