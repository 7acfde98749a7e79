"""The shape of a postal address as people write it: house number, street, storey or flat, town, state, ZIP code."""

import functools
import itertools
import re
from collections.abc import Iterator
from typing import Final

from bot.understanding.lexicon.tokens import fold
from bot.understanding.lexicon.traits import STOPPERS
from bot.understanding.where.gazetteer import Gazetteer, default_gazetteer
from bot.understanding.where.names import Town

_TYPES: Final = (
    "street st str avenue ave av road rd boulevard blvd drive dr lane ln place pl court ct terrace terr ter way "
    "square sq "
    "parkway pkwy circle cir highway hwy turnpike tpke pike extension ext heights hts row green park alley plaza path "
    "commons crossing landing trail trl avenida"
).split()
_STATES: Final = "ct|c\\.t\\.|conn|connecticut|ma|mass|massachusetts|ny|new york|ri|nj|pr|puerto rico"
_NUMBER_WORDS: Final = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred uno dos tres cuatro cinco seis siete "
    "ocho nueve "
    "diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos "
    "veintitres "
    "veinticuatro veinticinco treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos "
    "trescientos "
    "oh y"
).split()
_UNIT: Final = (
    r"(?:(?:apt|apto|ap|apart\w{0,5}|apartamento|depto|departamento|unit|unidad|suite|ste|no\.|num|rm|room|cuarto|"
    r"habitaci[oó]n|"
    r"bldg|building|edificio|edif|lot|box|trailer|floor|fl|flr|piso)\b\.?\s?#?\s?(?:\d{1,4}-?[a-z]?|[a-z]-?\d{0,4})\b"
    r"|(?:apt|apto|apartment|apartamento|unit|piso|floor)\s(?:one|two|three|four|uno|dos|tres|cuatro|[a-z])\b"
    r"|#\s?(?:\d{1,4}-?[a-z]?|[a-z]-?\d{0,4})\b)"
)
_STOREY: Final = (
    r"(?:(?:en )?(?:el |the |on the |on )?(?:1st|2nd|3rd|4th|5th|6th|\dth|first|second|third|fourth|fifth|top|"
    r"bottom|ground|main|primer|"
    r"segundo|tercer|cuarto|quinto|[uú]ltimo|1er|2do|3er|3ro|4to|1ro|2o|3o) (?:floor|flr|fl|piso|apartment)\b|"
    r"(?:en |in )?(?:el |"
    r"the )?(?:basement|attic|s[oó]tano|[aá]tico|altos|bajos)\b|upstairs\b|downstairs\b|(?:front|rear|left|right|back) "
    r"(?:apartment|apt|unit|side)\b|(?:rear|atr[aá]s)\b)"
)
_NUMBER: Final = r"(?:(?:n[uú]mero|num|no\.?|number|#)\s?)?\d{1,5}(?:[-/]\d{1,4})?(?:\s?1/2)?[a-z]?\b"
_START: Final = re.compile(
    rf"(?<![\w$#@.:/-]){_NUMBER}(?![\d:/@-]|\s?[ap]\.?m\b|\.\d)\s{{0,3}}(?:de (?:la )?|on |of |en )?", re.IGNORECASE
)
_BEFORE_NUMBER: Final = re.compile(
    rf"\b(?:(?:{_UNIT})\s{{0,2}},?\s{{1,2}}|{_STOREY}(?:,| of| de| at)?\s{{1,2}})$", re.IGNORECASE
)
_NAME_FIRST: Final = re.compile(
    r"(?<![\w$#@./-])(?:(?:calle|avenida|ave\.?|la)\s(?:[^\W\d]{2,20}\s){0,2}[^\W\d]{2,20}(?:\s|,\s(?=n[uú]m|#))|(?:[^\W\d][\w'’]{1,20}\s){1,3}"
    r"(?:street|st|avenue|ave|av|road|rd|boulevard|blvd|drive|dr|lane|ln|terrace|terr)\b\.?(?:,?\s(?=n|#)|\s))"
    r"(?:n[uú]mero|number|num\.?|no\.|#|n[uú]m)?\s?\d{1,4}[a-z]?\b",
    re.IGNORECASE,
)
_DIRECTION: Final = re.compile(r"\s(?:[NSEW]|north|south|east|west|ext|extension)\b\.?", re.IGNORECASE)
_ON_THE: Final = re.compile(r"(?:(?:on|in|en)\s)?(?:(?:the|el|la)\s)?", re.IGNORECASE)
_PO_BOX: Final = re.compile(r"\b(?:p\.? ?o\.? ?box|apartado(?: postal)?)\s?#?\s?\d{1,6}\b", re.IGNORECASE)
_WORD: Final = re.compile(r"\s{0,2}([NSEW]\.?(?=\s)|[^\W_][\w'’-]{0,24})(\.?)")
_FREE_TOWN: Final = re.compile(
    rf",\s{{0,2}}[A-ZÀ-Ý][^\W\d]{{2,20}}(?: [A-ZÀ-Ý][^\W\d]{{2,20}}){{0,2}}(?=,?\s{{1,2}}(?:(?:{_STATES})\b|"
    rf"\d{{5}}\b))",
    re.IGNORECASE,
)
_MAX_STREET_WORDS: Final = 4
_MOST: Final = 12


@functools.cache
def _piece() -> re.Pattern[str]:
    """What may follow a street: storey, flat, town, state, ZIP code. The towns are those of the agency's gazetteer."""
    gazetteer = default_gazetteer()
    names = {*gazetteer.towns, *map(" ".join, _city_names(gazetteer))}
    short = {f"{name[0]}{dot}{rest}" for name in names if (rest := _behind_direction(name)) for dot in (" ", ". ")}
    town = "|".join(sorted(map(re.escape, names | short), key=len, reverse=True))
    return re.compile(
        r"(?P<lead>[\s,;(/–—-]{0,4}(?:(?:here |aqu[ií] )?(?:in|en) (?=[^\W\d])|y (?=piso))?)"
        rf"(?P<piece>{_STOREY}|{_UNIT}|(?:{town})\b|(?:{_STATES})\b\.?|\d{{5}}(?:-\d{{4}})?\b|(?:usa|u\.s\.a?)\b)",
        re.IGNORECASE,
    )


def _city_names(gazetteer: Gazetteer) -> Iterator[tuple[str, ...]]:
    """All names of the agency's own city, the misspelt ones that it lists included."""
    for words in gazetteer.named.names():
        if any(isinstance(named.thing, Town) and named.thing.city for named in gazetteer.named.get(words) or []):
            yield words


def _behind_direction(name: str) -> str:
    """ "Main" of "East Main": a direction is often told by its letter."""
    first, _, rest = name.partition(" ")
    return rest if first.casefold() in {"north", "south", "east", "west"} else ""


def address_span(text: str, start: int = 0, *, strict: bool = False) -> tuple[int, int] | None:
    """Where the first postal address at or after `start` stands. `strict`: only one that begins right there."""
    found = (_first(text, start, pattern, strict=strict) for pattern in (_START, _NAME_FIRST, _PO_BOX))
    return min((span for span in found if span is not None), default=None)


def _first(text: str, start: int, pattern: re.Pattern[str], *, strict: bool) -> tuple[int, int] | None:
    for match in itertools.islice(pattern.finditer(text, start), _MOST):
        if pattern is _NAME_FIRST:
            following = _WORD.match(text, match.end())
            if following is not None and fold(following.group(1)) in _MEASURES:
                continue
            begin = match.start() + _small_words(match.group())
            return None if strict and begin > start + 3 else (begin, _rest_end(text, match.end()))
        before = _BEFORE_NUMBER.search(text[max(start, match.start() - 30) : match.start()])
        begin = match.start() - (len(before.group()) if before else 0)
        begin += len(_ON_THE.match(text, begin, match.start()).group()) if before else 0  # type: ignore[union-attr]
        if strict and begin > start + 3:
            return None
        end = _street_end(text, match.end()) if pattern is _START else match.end()
        if end is not None:
            return begin, _rest_end(text, end)
    return None


def _small_words(said: str) -> int:
    """How much of the beginning is no street: "live on" of "live on Capitol Avenue, number 388"."""
    heads = [m for m in re.finditer(r"[^\W\d]{1,20}(?=\s)", said) if fold(m.group()) in STOPPERS | _NO_STREET]
    article = 3 if said.startswith("la ") else 0
    return heads[-1].end() + 1 if heads else article


def _street_end(text: str, at: int) -> int | None:
    """The end of the street's name: its kind ("St"), or else the words up to the first that is no name."""
    ends: list[int] = []
    plain_ends: list[int] = []
    while len(ends) < _MAX_STREET_WORDS:
        match = _WORD.match(text, at)
        word = fold(match.group(1)) if match else ""
        if match is None or word in STOPPERS | _NO_STREET or (not ends and (word in _MEASURES or word.isdigit())):
            break
        if word in _TYPES and (ends or word == "avenida"):
            # "45 Park Row Ave": a kind may stand in a name
            following = _WORD.match(text, match.end())
            again = following is not None and fold(following.group(1)) in _TYPES
            return following.end(1) if following and again else match.end(1)
        ends.append(match.end(1))
        if len(plain_ends) == len(ends) - 1 and not _piece().match(text, match.start()):
            plain_ends.append(match.end(1))
        at = match.end(1)
        if match.group(2) and len(word) > 2:
            break
    if not plain_ends:
        return None
    return plain_ends[1] if len(plain_ends) == 2 else plain_ends[0]


def _rest_end(text: str, end: int) -> int:
    """The end of storey, flat, town, state and ZIP code after the street."""
    direction = _DIRECTION.match(text, end)
    end = direction.end() if direction and not _piece().match(text, end) else end
    if text[end : end + 1] == "." and _piece().match(text, end + 1):
        end += 1
    for _ in range(7):
        free = _FREE_TOWN.match(text, end)
        piece = _piece().match(text, end)
        if free is not None and piece is None:
            end = free.end()
        elif piece is not None and piece.group("lead"):
            end = piece.end()
        else:
            break
    return end


_MEASURES: Final = frozenset(
    "am pm years yrs year old anos ano days dias months meses weeks semanas hours horas hrs minutes minutos min "
    "mins dollars "
    "dolares bucks pesos percent times feet ft inch inches pounds lbs miles blocks cuadras people personas guys "
    "kids hijos "
    "de stories items things of cars carros bikes tires gomas and y or o to a the el la jan feb mar apr may jun jul "
    "aug sep oct nov dec "
    "january february march april june july august september october november december enero febrero marzo abril "
    "mayo junio "
    "julio agosto septiembre octubre noviembre diciembre st nd rd th grand mil k thousand hundred".split()
)
_NO_STREET: Final = frozenset(
    "live vivo stay reside at address esta arriba abajo detras atras encima cuando where but pero and y with con "
    "since desde until hasta same misma mismo "
    "near cerca next by behind across frente right "
    "ring call "
    "lol thanks gracias please thats its my mi is es i im we its unit apt apto floor piso ct conn "
    "connecticut where "
    "donde phone tel cell email house casa building edificio now ahora currently only solo anyway again still "
    "zip".split()
)
NUMBER_WORDS: Final = frozenset(_NUMBER_WORDS)
