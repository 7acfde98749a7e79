"""Serial numbers, IMEIs, frame and vehicle numbers."""

import re
from typing import Final, NamedTuple

_LABEL: Final = (
    r"(?:serial|seriel|serie|ser\.?|s/n|sn|imei|vin|meid|frame|bike id|n[uú]mero de serie|num de serie|"
    r"model and serial)"
    r"(?:[\s#:.]{0,3}(?:numbers?|num|no|nums|n[uú]mero|nr))?"
)
_LABELLED: Final = re.compile(
    rf"(?<![\w]){_LABEL}[\s:#=.,-]{{0,4}}(?:(?:is|es|are|was|son|it's|its|number|of|del?|the|on (?:it|"
    rf"the \w{{1,15}})|starts with|ends in|de la \w{{1,15}}|del \w{{1,15}})[\s:#]{{1,3}}){{0,3}}"
    r"(?=[A-Za-z0-9/-]{0,30}\d)([A-Za-z0-9][A-Za-z0-9/-]{2,31}(?:\s[A-Z0-9-]{2,8}){0,4})(?![\w])",
    re.IGNORECASE,
)
_AFTER: Final = re.compile(
    r"(?<![\w-])(?=[A-Z0-9-]{0,23}\d)([A-Z0-9][A-Z0-9-]{3,23})(?=,?\s(?:(?:is|es|was)\s(?:the|its|el|la)?\s?"
    r"(?:serial|serie|n[uú]mero)|(?:is )?(?:engraved|stamped|etched|grabado|on the (?:sticker|tag|bottom|frame))))"
)
_IMEI: Final = re.compile(r"(?<![\d])(\d{14,16}|\d{2}[ -]\d{6}[ -]\d{6}[ -]\d|\d{3}(?: \d{3}){4})(?![\d])")
_BARE: Final = re.compile(
    r"(?<![\w@.-])(?=[A-Z0-9-]{6,24}(?![\w@-]))(?=[A-Z0-9-]{0,23}\d)(?=[A-Z0-9-]{0,23}[A-Z])[A-Z0-9]{2,24}(?:-[A-Z0-9]{1,12}){0,4}"
)
_PLATE: Final = re.compile(r"\b(?:plates?|tag|tablilla|placa|marker|reg(?:istration)?)\b[^,;.]{0,15}$", re.IGNORECASE)
_GROUPS: Final = re.compile(r"(?:\s[A-Z0-9-]{2,8}){1,4}$")


class Serial(NamedTuple):
    """A serial as written, without spaces, its span in the text (label included), and whether a label told it."""

    value: str
    span: tuple[int, int]
    labelled: bool = True


def find_serials(text: str) -> list[Serial]:
    """Serials in order: labelled ones, IMEIs of 15 digits, and lone codes of capitals and digits of six or more."""
    found: list[Serial] = []
    for match in _LABELLED.finditer(text):
        value, end = _without_words(match.group(1), match.end(1))
        found.append(Serial(value, (match.start(), end)))
    for match in _AFTER.finditer(text):
        if not any(s.span[0] <= match.start() < s.span[1] for s in found):
            found.append(Serial(match.group(1), match.span(1)))
    for pattern in (_IMEI, _BARE):
        for match in pattern.finditer(text):
            if not any(s.span[0] <= match.start() < s.span[1] for s in found):
                plated = _PLATE.search(text[max(0, match.start() - 24) : match.start()])
                if plated is None:
                    found.append(Serial(re.sub(r"\s", "", match.group()), match.span(), pattern is _IMEI))
    return sorted(found, key=lambda s: s.span)


def _without_words(value: str, end: int) -> tuple[str, int]:
    """Groups after a space belong to the serial only while they hold a digit."""
    parts = value.split()
    kept = [parts[0]]
    for part in parts[1:]:
        if not any(c.isdigit() for c in part):
            break
        kept.append(part)
    gone = len(value) - len(" ".join(kept))
    return "".join(kept), end - gone
