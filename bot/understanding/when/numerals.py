"""Numbers in words, English and Spanish: 2 to 30 and the tens, and the ordinals of days."""

from __future__ import annotations

from typing import Final

# One line for each number from two on.
_COUNTING: Final = """
    two dos doz
    three tres trez tre
    four cuatro quatro cuatr
    five cinco sinco
    six seis seiz sei
    seven siete ciete
    eight ocho osho
    nine nueve nuebe
    ten diez dies
    eleven
    twelve doce dose
    thirteen trece
    fourteen catorce
    fifteen quince kince
    sixteen dieciseis
    seventeen diecisiete
    eighteen dieciocho
    nineteen diecinueve
    twenty veinte beinte
    veintiuno veintiun
    veintidos
    veintitres
    veinticuatro
    veinticinco
    veintiseis
    veintisiete
    veintiocho
    veintinueve
    thirty treinta
"""
NUMBERS: Final[dict[str, int]] = {
    word: number for number, line in enumerate(_COUNTING.split("\n")[1:-1], start=2) for word in line.split()
} | {"forty": 40, "cuarenta": 40, "fifty": 50, "cincuenta": 50}

# "second" is left out: it is mostly a unit of time, and is read where the words around make it an ordinal.
_ORDER: Final = """
    first primero primer primera 1ero
    -
    third tercero tercer tercera
    fourth cuarta
    fifth quinto
    sixth
    seventh
    eighth
    ninth
    tenth
    eleventh
    twelfth
    thirteenth
    fourteenth
    fifteenth
    sixteenth
    seventeenth
    eighteenth
    nineteenth
    twentieth
"""
ORDINALS: Final[dict[str, int]] = {
    word: number
    for number, line in enumerate(_ORDER.split("\n")[1:-1], start=1)
    for word in line.split()
    if word != "-"
} | {"thirtieth": 30}
