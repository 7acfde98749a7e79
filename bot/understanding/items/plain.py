"""Answers that name no known thing: "nothing", "just the money", and words that only the citizen knows."""

import re
from collections.abc import Iterator
from typing import Final

from bot.understanding.items.model import Item, ItemReading
from bot.understanding.lexicon.tokens import fold

MAX_PIECES: Final = 20
_LONGEST: Final = 300
_NOTHING: Final = re.compile(
    r"^\W{0,5}(?:(?:none|no|nope|nah|nada)[,.;]?\s(?:it|just|they|only|its|it's|solo|fue|todo|eso|es|era|"
    r"all|physical|f[ií]sico)\b.{0,80}|no+|nope|nah|none|nothing\b.{0,60}|nothin\b.{0,60}|nada\b.{0,60}|"
    r"ningun[oa]?\b.{0,40}|no (?:items?|physical|property|objects?)\b.{0,60}|"
    r"(?:just|only|solo|s[oó]lo|nom[aá]s|solamente|it was (?:just|only)|es(?:o es)? solo|"
    r"fue solo)\s(?:(?:the|my|el|mi|la|los|some|era|was)\s){0,2}"
    r"(?:money|cash app|funds|dinero|plata|chavos|identity|identidad|info\w{0,8}|information|credit|"
    r"cr[eé]dito|debt|deuda|account|cuenta|name|nombre)\b.{0,60}|"
    r"(?:i )?(?:dont|don't|do not) know\b.{0,40}|idk\b.{0,40}|no s[eé]\b.{0,40}|not sure\b.{0,40}|"
    r"no idea\b.{0,40}|ni idea\b.{0,40}|no clue\b.{0,30}|n/?a|skip|"
    r"no (?:se llevaron|me quitaron|me robaron|falta|perd[ií]|hay) (?:nada|ning[uú]n\w{0,2})\b.{0,60}|"
    r"(?:they |he |she )?(?:didn'?t|did not) (?:take|steal|get) (?:anything|nothing)\b.{0,60}|"
    r"no[,.]? nothing\b.{0,60}|no[,.]? nada\b.{0,60})\W{0,5}$",
    re.IGNORECASE | re.DOTALL,
)
_EXCEPT: Final = re.compile(
    r"\b(?:except|but|only|besides|just (?:the|my)|excepto|menos|solo|pero|sino)\b", re.IGNORECASE
)
_LITTLE: Final = re.compile(
    r"^\W{0,3}(?:nothing|nada)\s(?:too |muy |tan |really )?(?:big|much|major|fancy|expensive|crazy|important|valuable|"
    r"special|grande|car[oa]|importante|de valor)\b[\s,:.]{1,3}\w",
    re.IGNORECASE,
)
_LEADS: Final = re.compile(
    r"^\W{0,3}(?:(?:ok|so|well|um|uh|yes|yeah|yea|si|s[ií]|bueno|pues|hola|hi|it'?s|its|it was|"
    r"they (?:took|stole|got)|was|were|just|only|solo|era|eran|es|son|fue|"
    r"se llevaron|me robaron|me llevaron|robaron|i lost|lost|perd[ií]|missing|stolen|damaged|"
    r"the items? (?:is|are|was|were)|what (?:was|got) (?:stolen|taken|damaged) (?:is|"
    r"was))\b[\s,:]{0,4}){1,4}",
    re.IGNORECASE,
)
_SPLIT: Final = re.compile(r"\s{0,3}(?:[,;\n+]|\s(?:and|y|e|plus|&|n)\s)\s{0,3}", re.IGNORECASE)
_DETERMINER: Final = re.compile(
    r"^(?:and|y|also|tambi[eé]n|my|mi|mis|the|el|la|los|las|a|an|un|una|unos|unas|our|some)\s{1,3}", re.IGNORECASE
)
_POLITE: Final = frozenset({"please", "thanks", "gracias", "etc", "ok"})


def says_nothing(text: str) -> bool:
    """Whether the answer is that no thing was taken: "nothing physical", "no, just my identity", "nada"."""
    return bool(_NOTHING.match(text.strip()[:_LONGEST]))


def makes_exception(text: str) -> bool:
    """Whether a "nothing" goes on: "nothing but the window"."""
    return bool(_EXCEPT.search(text[3:]) or _LITTLE.match(text))


def as_told(text: str) -> Iterator[ItemReading]:
    """The citizen's own words as descriptions, cut at commas and "and"; doubt "as_told"."""
    lead = _LEADS.match(text)
    at = lead.end() if lead and lead.end() < len(text.rstrip()) else 0
    pieces: list[tuple[int, int]] = []
    for match in _SPLIT.finditer(text, at):
        pieces.append((at, match.start()))
        at = match.end()
    for start, end in [*pieces, (at, len(text))][:MAX_PIECES]:
        raw = text[start:end]
        cleaned = _DETERMINER.sub("", raw.strip(" \t.,;:!¡¿?-\"'")).strip()
        worded = len(cleaned) >= 2 and any(c.isalpha() for c in cleaned)
        if worded and fold(cleaned) not in _POLITE:
            yield ItemReading(Item(cleaned[:200]), (start, end), raw.strip(), ("as_told",), "answer word for word")
