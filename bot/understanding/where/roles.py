"""What each mention does in the story: the incident's place, the citizen's home, or beside the point."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.understanding.where.mentions import Mention, Role
from bot.understanding.where.names import Town
from bot.understanding.where.tokens import Token

Tokens = Sequence[Token]
_BEFORE, _AFTER = 12, 8

_HOME = re.compile(
    r"\b(?:(?:i|we|im|she|he) (?:\w{1,8} )?(?:live|lives|living|stay|staying|reside|resides)"
    r"|(?:my|our) (?:home |house |mailing |street |current )?(?:address|residence|house|place|apartment|home) (?:is|s)"
    r"|home (?:address )?(?:is|s)|homes"
    r"|vivo|vivimos|resido|residimos|mi (?:direccion|casa|residencia|apartamento)(?: es| queda| esta)?"
    r"|address is|direccion es)"
    r"(?: (?:at|in|on|en|el|la|over|is|es|near|cerca|de|del|a|off|by|here|aqui|right|the|zip|code)){0,4}$"
)
_NOT_HERE = re.compile(
    r"\b(?:not|isnt|wasnt|aint|never|instead of|rather than|no fue|no es|no era|nunca|en vez de)"
    r"(?: (?:in|on|at|the|from|actually|even|really|en|la|el|de|del|a|by|near)){0,3}$"
)
_SPANISH_NOT = re.compile(r"(?:^| )no(?: (?:en|de|del|la|el|a|fue|es)){0,3}$")
_ELSEWHERE = (
    # where somebody works, was born or came from
    re.compile(
        r"\b(?:work|works|worked|working|employed|job|trabajo|trabaja|trabaje|trabajaba|empleado)"
        r"(?: (?:at|for|in|en|para|de|over|the|la|el|there|a)){1,3}$"
    ),
    re.compile(
        r"\b(?:came|come|coming|comes|drove|driving|moved|flew|arrived|got back|back|traveled|travelled|home|"
        r"walking|visiting|bus|train|flight|originally|am|im|family|"
        r"llegue|llegamos|vine|venia|venimos|vengo|viajo|mude|soy|somos|regrese|viaje|vuelo|tren)"
        r"(?: \w{1,6}){0,1} (?:from|de|desde)(?: (?:the|la|el|a))?$"
    ),
    # where somebody was going
    re.compile(
        r"\b(?:going|headed|heading|way|drive|driving|drove|walking|ride|trip|traveling|travelling|camino|iba|"
        r"ibamos|voy|rumbo|hacia|towards?|went|flying|moving|move|moved|back)(?: (?:back|over|down|up|home))?"
        r" (?:to|a|para|al)(?: (?:the|la|el|my))?$"
    ),
    re.compile(r"\b(?:towards?|rumbo a|hacia)(?: (?:the|la|el))?$"),
    # what was ordered, sent, called, bought
    re.compile(
        r"\b(?:mailed|sent|shipped|towed|took it|brought it|deliver|delivered|ordered|bought|purchased|compre|"
        r"comprado|compramos|comprada|pedi|called|llame|calling|registered|licensed|insured|born|naci|nacido|"
        r"nacida|married|enviado|mandado|mande|used to live|grew up)"
        r"(?: \w{1,9}){0,2} (?:to|from|at|in|en|a|de|al)(?: (?:the|la|el|a|un|una|my|mi))?$"
    ),
    re.compile(
        r"\b(?:called|llame|llame a|called the|email from|letter from|carta de|mail from|call from|text from|"
        r"llamada de|bill from|billed by|account with|account at|cuenta en|cuenta de|cuenta con|card from|card with|"
        r"tarjeta de|credit card at)(?: (?:the|la|el|un|una|a))?$"
    ),
    re.compile(
        r"\b(?:body shop|shop|mechanic|dealer|dealership|insurance|office|bank|lawyer|doctor|consulate|taller|"
        r"mecanico|banco|abogado|consulado|seguro|branch|sucursal)"
        r"(?: (?:in|on|at|over|out|en|de|del|from|la|el|by|near)){1,3}$"
    ),
    # where a tracker or a listing points
    re.compile(
        r"\b(?:airtag|tracker|tracking|gps|find my|pings?|pinged|pinging|showing|shows|located|location|ubicacion|"
        r"rastreador|rastreo|senal|marca|sale)\b[^.]{0,60}$"
    ),
)
_QUOTED = re.compile(
    r"^(?:\w+ ){0,2}(?:quoted|quoting|estimate|estimated|said|told|wants|cotizo|cotizaron|dijo|dijeron|"
    r"charged|charges|charging|cobra|gave me)\b"
)
_AFTER_TOWN = re.compile(
    r"^(?:police|pd|cops|policia|plates?|license|licence|tags|placas?|number|area code|courant|"
    r"residents?|native|resident|line\b|border|town line|city line|side of the river|athletic|"
    r"courant|registration|insurance|news|schools|public)\b"
)
_NEAR_TOWN = re.compile(
    r"\b(?:near|close to|by|next to|cerca de|towards?|past|hacia|almost in|casi en|border of|line with)"
    r"(?: (?:the|la|el))?$"
)
_WORKS_THERE = re.compile(
    r"\b(?:at work|while i was (?:at work|working)|my shift|outside work|from work|en el trabajo|"
    r"parking|rack|garage|lot|locker|estacionamiento|parqueo|lonchera|break room)\b"
)
_RIGHTED = re.compile(
    r"\b(?:actually|i mean|no wait|wait|correction|i meant|sorry|perdon|digo|mejor dicho|quise decir|"
    r"really|en realidad|more like)(?: (?:it|its|was|is|that|in|on|at|en|fue|era|the|la|el|by)){0,4}$"
)


def assign_roles(tokens: Tokens, mentions: list[Mention]) -> None:
    """Give each mention its role, from the words around it in its sentence."""
    text = " ".join(token.word for token in tokens)
    at_work = bool(_WORKS_THERE.search(text))
    for mention in mentions:
        mention.role = _role(tokens, mention, at_work)


def righted(tokens: Tokens, mention: Mention) -> bool:
    """Whether this mention corrects an earlier one ("no wait, it was on Main")."""
    return bool(_RIGHTED.search(before(tokens, mention)))


def before(tokens: Tokens, mention: Mention, across: bool = False) -> str:
    """The words of the sentence that lead up to a mention (a dozen at most)."""
    start = mention.start
    first = max(0, start - _BEFORE)
    sentence = tokens[start].sentence
    words = [token.word for token in tokens[first:start] if across or token.sentence == sentence]
    return " ".join(words)


def after(tokens: Tokens, mention: Mention) -> str:
    """The words of the sentence that follow a mention (eight at most)."""
    sentence = tokens[mention.end - 1].sentence
    words = [token.word for token in tokens[mention.end : mention.end + _AFTER] if token.sentence == sentence]
    return " ".join(words)


def _role(tokens: Tokens, mention: Mention, at_work: bool) -> Role:
    lead, tail = before(tokens, mention), after(tokens, mention)
    if _negated(tokens, mention, lead):
        return "other"
    if _HOME.search(lead):
        return "home"
    for number, pattern in enumerate(_ELSEWHERE):
        if pattern.search(lead) and not (number == 0 and at_work):
            return "other"
    if _QUOTED.match(tail) and not mention.number:
        return "other"
    if _is_town(mention) and (_AFTER_TOWN.match(tail) or _NEAR_TOWN.search(lead)):
        return "other"
    return "here"


def _negated(tokens: Tokens, mention: Mention, lead: str) -> bool:
    if _NOT_HERE.search(lead):
        return True
    return bool(_SPANISH_NOT.search(lead)) and "," not in tokens[mention.start].gap


def _is_town(mention: Mention) -> bool:
    return bool(mention.named) and not mention.streets and all(isinstance(n.thing, Town) for n in mention.named)
