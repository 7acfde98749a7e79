"""Feast days that fall on the same day every year: "Christmas Eve of 1958", "el día de Reyes del 71"."""

import re
from typing import Final

# month, day, what it is called; the longer name before the one that it holds
_FEASTS: Final = (
    (12, 24, r"christmas eve|x-?mas eve|nochebuena|noche buena|v[ií]spera de navidad"),
    (12, 25, r"christmas(?: day)?|x-?mas(?: day)?|(?:d[ií]a de )?navidad"),
    (12, 31, r"new year'?s eve|noche ?vieja|(?:d[ií]a de )?a[nñ]o viejo|(?:d[ií]a de )?despedida de a[nñ]o"),
    (1, 1, r"new year'?s(?: day)?|(?:d[ií]a de )?a[nñ]o nuevo"),
    (1, 6, r"three kings(?: day)?|epiphany|(?:d[ií]a de )?(?:los )?(?:tres )?reyes(?: magos)?"),
    (2, 2, r"groundhog day|candlemas|(?:d[ií]a de )?la candelaria"),
    (2, 14, r"valentine'?s?(?: day)?|san valent[ií]n|d[ií]a de los enamorados"),
    (2, 29, r"leap day"),
    (3, 17, r"(?:st\.?|saint) patrick'?s?(?: day)?|(?:d[ií]a de )?san patricio"),
    (4, 1, r"april fool'?s?(?: day)?"),
    (6, 19, r"juneteenth"),
    (6, 24, r"d[ií]a de san juan"),
    (7, 4, r"independence day|fourth of july|d[ií]a de la independencia"),
    (10, 31, r"hallowe'?en|d[ií]a de (?:las )?brujas"),
    (11, 1, r"all saints'?(?: day)?|d[ií]a de (?:todos )?los santos"),
    (11, 2, r"all souls'?(?: day)?|d[ií]a de (?:los )?(?:fieles )?(?:muertos|difuntos)"),
    (11, 11, r"veterans'?(?: day)?"),
    (12, 12, r"d[ií]a de la (?:virgen de )?guadalupe"),
)
_NAMES: Final = re.compile("|".join(rf"(?P<f{n}>\b(?:{names})\b)" for n, (_, _, names) in enumerate(_FEASTS)), re.I)


def first_feast(text: str) -> tuple[int, int, int, int] | None:
    """The month and the day of the first feast that `text` names, and where its name begins and ends."""
    match = _NAMES.search(text.replace("’", "'"))
    if match is None or match.lastgroup is None:
        return None
    month, day, _ = _FEASTS[int(match.lastgroup[1:])]
    return month, day, *match.span()
