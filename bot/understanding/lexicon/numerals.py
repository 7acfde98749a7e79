"""Number words of English and Spanish."""

from typing import Final

SMALL: Final = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "ninty": 90,
    "cero": 0, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
    "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17,
    "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintiun": 21, "veintidos": 22, "veintitres": 23,
    "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
    "kinse": 15, "vente": 20, "sincuenta": 50, "cinquenta": 50,
}
HUNDREDS: Final = {
    "cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300,
    "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600, "seiscientas": 600,
    "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900, "novecientas": 900,
    "docientos": 200, "dosientos": 200, "trecientos": 300, "tresientos": 300, "quinientas ": 500, "kinientos": 500,
}
SCALES: Final = {
    "hundred": 100, "hundreds": 100, "hunnid": 100, "hunna": 100, "cientos": 100, "hundo": 100, "hundy": 100,
    "thousand": 1000, "thousands": 1000, "grand": 1000, "grands": 1000, "mil": 1000, "k": 1000, "thou": 1000,
    "million": 1_000_000, "millions": 1_000_000, "millon": 1_000_000, "millones": 1_000_000,
}
# a scale that is a number without another before it
LONE_SCALES: Final = frozenset({"mil"})
# scales that count money by themselves ("two grand")
MONEY_SCALES: Final = frozenset({"grand", "grands", "k", "mil", "hundred", "thousand", "cientos", "hunnid", "hundo", "thou"})
VAGUE_COUNTS: Final = {"couple": 2.0, "few": 3.0, "par": 2.0, "pair": 2.0, "half": 0.5, "medio": 0.5, "media": 0.5, "several": 3.0}
