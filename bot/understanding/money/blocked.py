"""Spans of a message whose digits are no money: telephones, dates, clock times, addresses, long identifiers."""

import re
from typing import Final

_SUFFIX: Final = (
    r"(?:st|str|street|ave|av|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|pl|place|ct|court|ter|"
    r"terrace|way|pkwy|"
    r"parkway|cir|circle|sq|square|hwy|highway|turnpike|tpke|avenida|row|park)"
)
_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch|zo)?|apr(?:il)?|may(?:o)?|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?|enero|febrero|abril|junio|julio|agosto|septiembre|octubre|noviembre|"
    r"diciembre)"
)
_PATTERNS: Final = tuple(
    re.compile(p, re.IGNORECASE)
    for p in (
        r"[\w.+-]{1,64}@[\w.-]{1,64}",
        r"https?://\S{1,200}",
        r"(?<![\d$.,])(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]{0,2}\d{3}[-. ]{1,2}\d{4}(?!\d)",
        r"(?<![\d$.,])\+?1?\d{10}(?![\d.])",
        r"(?<![\d$.,])\d{3}-\d{4}(?!\d)",
        r"(?<![\d$.])\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\d])",
        r"(?<![\d$.])\d{1,2}-\d{1,2}-\d{2,4}(?!\d)",
        r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)",
        r"(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?",
        r"(?<![\d.,])\d{1,4}\s?(?:[ap]\.?\s?m\b\.?|o.?clock)",
        rf"\b{_MONTH}\.?\s{{1,2}}\d{{1,2}}(?:st|nd|rd|th)?(?!\d|,\d{{3}}|"
        rf"\.\d)(?:,?\s{{1,2}}(?:of\s{{1,2}})?(?:19|20)\d{{2}})?",
        rf"\b\d{{1,2}}\s{{1,2}}(?:de\s{{1,2}})?{_MONTH}\b(?:\s{{1,2}}(?:del?\s{{1,2}})?(?:19|20)\d{{2}})?",
        rf"(?<![\d$.,])\d{{1,5}}(?:-\d{{1,4}})?\s{{1,2}}(?:de\s{{1,2}}(?:la\s{{1,2}})?)?(?:[a-zà-ÿ.]{{1,20}}\s{{1,2}}){{1,3}}?{_SUFFIX}\b",
        r"\b(?:apt|apto|apartment|apartamento|unit|suite|ste|rm|room|route|rt|exit|bus|"
        r"i)\.?[\s#-]{0,3}\d{1,5}[a-z]?\b",
        r"\bct,?\s{0,2}06\d{3}\b",
        r"\b06[01]\d{2}\b",
        r"#\s?\d{1,20}",
        r"\b(?:serial|imei|vin|sn|s/n|serie|plate|tag|placa|tablilla|case|confirmation|order|tracking|"
        r"account|cuenta|caso|orden)\b"
        r"(?:\s{0,2}(?:number|numbers|num|no|n[uú]mero|is|es|was|de|#|:|"
        r"\.)){0,4}\s{0,2}(?=[\w-]{0,30}\d)[\w-]{4,30}",
        r"\b(?:ending(?:\s(?:in|with))?|ends\sin|last\s(?:4|four)(?:\sdigits)?(?:\s(?:is|are|were))?|"
        r"termina(?:da|do)?\s(?:en|con)|[uú]ltimos\s(?:4|cuatro)(?:\sd[ií]gitos)?(?:\sson)?)"
        r"[\s:]{0,3}\d{3,4}\b",
        r"\b(?:a|en)?\s?(?:las|la|los)\s{1,2}\d{1,2}(?:\s{1,2}(?:y\s{1,2}(?:media|cuarto|pico|\d{1,2})|"
        r"de la\b|d la\b))",
        r"\b(?:a|desde|de|como a|hasta|tipo|sobre|entre|y)\s{1,2}las?\s{1,2}\d{1,4}\b",
        r"\b(?:at|@|til|till|until|by|around|about|since|from|arnd|between|"
        r"btwn)\s{1,2}\d{1,4}(?=\s{1,2}(?:this|in the|at night|tonight|yesterday|last|on (?:mon|tue|wed|"
        r"thu|fri|sat|sun)|or so (?:last|this)))",
        r"\b(?:from|between|btwn)\s{1,2}\d{1,2}\s{1,2}(?:to|and|til|till|n|"
        r"-)\s{1,2}\d{1,4}(?=\s{0,2}(?:[ap]m|this|in the|last|on |yesterday|tonight|$|[.,;]))",
        r"\bat\s{1,2}\d{1,2}\b(?!\s{0,2}(?:each|apiece|a piece|dollars|bucks|\$|%|cents|per|"
        r"ea\b))(?![.,]?\d)",
        r"\b\d{1,3}(?:-|\s)(?:years?|yrs?|yo|a[nñ]os)(?:\s|-)?(?:old)?",
        r"\b(?:19|20)\d{2}'?s\b",
        r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s{1,2}"
        r"(?:in\sthe\s(?:morning|afternoon|evening)|at\snight|o.?clock|[ap]\.?m\b)",
        r"\blas\s{1,2}(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)\b",
        r"\bi-?(?:84|91|291|384|95)\b",
        r"\b(?:4|24)/7\b",
        r"\b911\b",
        r"\b311\b",
    )
)


def blocked_spans(text: str) -> list[tuple[int, int]]:
    """The spans, in no order; they may overlap."""
    return [match.span() for pattern in _PATTERNS for match in pattern.finditer(text)]
