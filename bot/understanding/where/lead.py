"""The words that lead up to a mention: does a place follow here?"""

from __future__ import annotations

from collections.abc import Sequence

from bot.understanding.where.tokens import Token
from bot.understanding.where.words import ARTICLES

LOCATIVES = frozenset(
    """at in on by near outside inside behind around off across opposite beside next between past before under
    over along from to leaving left entering through toward towards @ frm outsde
    en por cerca frente afuera fuera dentro detras atras junto entre hasta hacia sobre al lado esquina
    corner intersection interseccion downtown parada paradero stop attends
    sali salimos salgo saliendo cruzando crossing pasando passing doblando bajando subiendo pasado""".split()
)
FILLERS = ARTICLES | frozenset(
    """de del d of lot parking front corner side street local big new old little back rear entrance garage middle
    esquina estacionamiento parqueo entrada frente store tienda calle con y & area neighborhood barrio downtown bus
    guagua here there right out up down just parqueadero aparcamiento lobby hallway pasillo bathroom bano aisle
    checkout register caja semaforo luz light lights stoplight redlight rotary roundabout crosswalk cruce waiting
    room edificio building numero exit salida drive thru atm cajero dead
    end bottom top""".split()
)
_GOING = frozenset("go goes went".split())
_REACH = 4


def attended(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody only goes to this place by habit ("my daughter goes to Rawson")."""
    return at > 1 and tokens[at - 1].word == "to" and tokens[at - 2].word in _GOING


def located(tokens: Sequence[Token], at: int) -> bool:
    """Whether the words before ``tokens[at]`` lead to a place ("outside the", "en el parking del")."""
    for back in range(1, _REACH + 1):
        before = at - back
        if before < 0 or tokens[before].sentence != tokens[at].sentence:
            return False
        if tokens[before + 1].gap not in ("", "-", "/", "'"):
            return False
        word = tokens[before].word
        if word in LOCATIVES or (word == "to" and before and tokens[before - 1].word in _GOING):
            return True
        if word not in FILLERS:
            return False
    return False
