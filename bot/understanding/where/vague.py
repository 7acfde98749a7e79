"""Places that only the citizen knows: "my house", "the bus", "the gas station"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.understanding.where.model import Where
from bot.understanding.where.tokens import Token


def _either(words: str) -> str:
    return "(?:" + "|".join(word.replace("_", " ") for word in words.split()) + ")"


_OWN = _either(
    "house home apartment apt building place street block yard backyard driveway porch stoop garage work job school"
    " church complex condo office store shop restaurant parking_lot neighborhood deck hallway basement"
    " cousins moms friends girlfriends boyfriends sisters brothers"
)
_OWN_SPANISH = _either(
    "casa apartamento apto edificio calle bloque cuadra patio garaje porche trabajo escuela iglesia complejo tienda"
    " negocio restaurante barrio vecindario oficina marquesina balcon sotano"
)
_SOME = _either(
    "bus gas_station laundromat laundry corner_store store bodega supermarket grocery_store mall park school church"
    " hospital library bank bar club gym parking_lot parking_garage bus_stop train highway restaurant deli pharmacy"
    " barbershop salon playground car_wash hotel motel clinic airport station liquor_store post_office friends_house"
)
_SOME_SPANISH = _either(
    "guagua autobus bus gasolinera lavanderia laundry tienda bodega supermercado centro_comercial mall parque escuela"
    " iglesia hospital biblioteca banco bar club gimnasio estacionamiento parking parqueo parada tren autopista"
    " restaurante farmacia barberia hotel motel clinica aeropuerto estacion esquina colmado licorera"
)
_AT = _either("at in on outside inside behind near by off in_front_of front_of around")
_AT_SPANISH = _either("en frente_a fuera_de afuera_de cerca_de detras_de entre por")

_VAGUE = re.compile(
    rf"\b{_AT} (?:my|our) (?:\w{{1,10}} ){{0,2}}{_OWN}\b"
    rf"|\b{_AT_SPANISH} (?:mi|nuestra|nuestro) (?:\w{{1,10}} )?{_OWN_SPANISH}\b"
    rf"|\b{_AT_SPANISH} (?:la|el) {_OWN_SPANISH} de (?:mi|un|una|el|la)\b"
    rf"|\b{_AT} (?:the|a|some|this|that|an) (?:\w{{1,12}} )?{_SOME}\b"
    rf"|\b{_AT_SPANISH} (?:el|la|un|una) {_SOME_SPANISH}\b"
    r"|(?<!was )\b(?:at|from) (?:home|work|school)\b|\ben casa\b"
)


_BESIDE = re.compile(
    r"(?:\b(?:im|i am|ill be|we are|estoy|call|reach)(?: me)?"
    r"|\b(?:costs?|paid|pay|bought|got it|price|costo|pague|compre|compro|valia)(?: \w{1,10}){0,4}) ?$"
)
"""Before a vague place: where somebody can be called now, where something was bought."""


def _beside_the_point(lead: str) -> bool:
    return bool(_BESIDE.search(lead[-80:]))


def vague_place(text: str, tokens: Sequence[Token]) -> Where | None:
    """A place told so vaguely that it has to be asked for, or None where no place is told at all."""
    starts: list[int] = []
    length = 0
    for token in tokens:
        starts.append(length)
        length += len(token.word) + 1
    words = " ".join(token.word for token in tokens)
    match = next((m for m in _VAGUE.finditer(words) if not _beside_the_point(words[: m.start()])), None)
    if match is None:
        return None
    covered = [i for i, start in enumerate(starts) if match.start() <= start < match.end()]
    first, last = tokens[covered[0]], tokens[covered[-1]]
    told = text[first.start : last.end]
    return Where("area", None, told, told, (first.start, last.end), "vague", doubts=("vague",))
