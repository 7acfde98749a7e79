"""English or Spanish? Told by small words, which texting and typos spare, and by letters that only one has."""

from __future__ import annotations

import re

_WORD = re.compile(r"[a-záéíóúñü]{1,30}")

_SPANISH = frozenset(
    "a al algo anoche aqui aquí ayer bien buenas buenos carro casa como con cuando de del desde dias días dice donde "
    "dónde ella el él en entre era es eso esa ese esta está estaba estoy esto fue fueron gracias ha hace hasta hay "
    "hola hoy la las le lo los mas más me mi mis muy na nada nadie ni no nos para pa pero por porque que qué quien "
    "quién robaron robo se senor señor si sí sin sobre solo son soy su sus también tengo tenia tenía todo tos una "
    "uno unos vez vi vivo y ya yo q d pq xq".split()
)
_ENGLISH = frozenset(
    "a about after all am an and any are around as at back be been but by came can car could did didnt do dont for "
    "from get go got had has have he her here hi hello his i im in is it its just like lost me my need no nobody not "
    "of off on or our out over saw she so some somebody someone stolen that the their them then there they this to "
    "took u up was we went were what when where who why with would yeah yep yes you your ur n w rn idk".split()
)
_SHARED = _SPANISH & _ENGLISH
_ONLY_SPANISH_LETTERS = re.compile(r"[ñáéíóú¿¡]")


def guess_language(text: str) -> tuple[str | None, int]:
    """("en" | "es" | None, how many small words speak for it more than for the other).

    None where the text does not tell: numbers, names, a bare "no".
    """
    words = _WORD.findall(text[:2000].casefold())
    spanish = sum(w in _SPANISH and w not in _SHARED for w in words)
    english = sum(w in _ENGLISH and w not in _SHARED for w in words)
    if _ONLY_SPANISH_LETTERS.search(text[:2000].casefold()):
        spanish += 1
    if spanish == english:
        return None, 0
    return ("es", spanish - english) if spanish > english else ("en", english - spanish)
