"""Places that only the citizen knows: "my house", "the bus", "the gas station", "a bar downtown"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.understanding.where.model import Where
from bot.understanding.where.tokens import Token

_OWN = (
    r"(?:house|home|apartment|apt|building|place|street|block|yard|backyard|driveway|porch|front porch|stoop|garage"
    r"|work|job|school|church|complex|condo|office|store|shop|restaurant|parking lot|neighborhood|front yard|deck"
    r"|cousins?|moms?|moms? house|friends?(?: house| place)?|cousins? house|girlfriends?(?: house)?|hallway|basement)"
)
_OWN_ES = (
    r"(?:casa|apartamento|apto|edificio|calle|bloque|cuadra|patio|garaje|porche|trabajo|escuela|iglesia|complejo"
    r"|tienda|negocio|restaurante|barrio|vecindario|oficina|marquesina|balcon|sotano)"
)
_ANY = (
    r"(?:bus|gas station|laundromat|laundry|corner store|store|bodega|supermarket|grocery store|mall|park|school|church"
    r"|hospital|library|bank|bar|club|gym|parking lot|parking garage|bus stop|train|highway|restaurant|deli|pharmacy"
    r"|barbershop|salon|playground|car wash|hotel|motel|clinic|airport|station|liquor store|post office|highway)"
)
_ANY_ES = (
    r"(?:guagua|autobus|bus|gasolinera|lavanderia|laundry|tienda|bodega|supermercado|centro comercial|mall|parque"
    r"|escuela|iglesia|hospital|biblioteca|banco|bar|club|gimnasio|estacionamiento|parking|parqueo|parada|tren"
    r"|autopista|restaurante|farmacia|barberia|hotel|motel|clinica|aeropuerto|estacion|esquina|colmado|licorera)"
)
_PLACE_WORDS = re.compile(
    rf"\b(?:at|in|on|outside|inside|behind|near|by|from|in front of|off|front of|around) (?:my|our) (?:\w{{1,10}} ){{0,2}}{_OWN}\b"
    rf"|\b(?:en|de|del|frente a|fuera de|afuera de|cerca de|detras de|entre) (?:mi|nuestra|nuestro|la casa de) (?:\w{{1,10}} ){{0,2}}{_OWN_ES}?\b"
    rf"|\b(?:at|in|on|outside|inside|behind|near|by) (?:the|a|some|this|that|an) (?:\w{{1,12}} ){{0,1}}{_ANY}\b"
    rf"|\b(?:en|a|frente a|fuera de|afuera de|cerca de|detras de) (?:el|la|un|una|una) {_ANY_ES}\b"
    r"|\b(?:at|from) (?:home|work|school)\b|\ben casa\b|\bdowntown bar\b"
)


def vague_place(text: str, tokens: Sequence[Token]) -> Where | None:
    """A place told so vaguely that it has to be asked for, or None where no place is told at all."""
    joined: list[str] = []
    starts: list[int] = []
    length = 0
    for token in tokens:
        starts.append(length)
        joined.append(token.word)
        length += len(token.word) + 1
    match = _PLACE_WORDS.search(" ".join(joined))
    if match is None:
        return None
    covered = [i for i, start in enumerate(starts) if match.start() <= start < match.end()]
    first, last = tokens[covered[0]], tokens[covered[-1]]
    words = text[first.start : last.end]
    return Where("area", None, words, words, (first.start, last.end), "vague", doubts=("vague",))
