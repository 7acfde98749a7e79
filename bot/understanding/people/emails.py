"""Read e-mail addresses, written and spoken."""

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from email_validator import EmailNotValidError, validate_email

from bot.understanding.lexicon.numbers import read_number
from bot.understanding.lexicon.tokens import fold, tokenize
from bot.understanding.people import words
from bot.understanding.people.answers import asks_back, does_not_know, has_none, plain, refuses
from bot.understanding.people.mail_pieces import LEAD_WORDS, dotted, respelled
from bot.understanding.people.model import Found
from bot.understanding.people.ownership import Owner, owner_of, set_aside

_WRITTEN: Final = re.compile(r"[^\s@<>(),;:\"“”¿¡/]{1,64}\s?@{1,2}\s?[^\s@<>(),;:\"“”?!]{1,190}")
_AT: Final = re.compile(
    r"\s{0,3}(?:\(at(?: symbol| sign)?\)|\[at\]|\barroba\b|\baroba\b|\barrova\b|\bat sign\b|\bat\b|"
    r"\ben\b)\s{0,3}",
    re.IGNORECASE,
)
_DOT: Final = re.compile(r"\s{0,3}(?:\(dot\)|\[dot\]|\bdot\b|\bpunto\b|\bpoint\b|\bperiod\b)\s{0,3}", re.IGNORECASE)
_SIGNS: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), sign)
    for pattern, sign in (
        (r"\s{0,3}\b(?:underscore|under score|gui[oó]n (?:bajo|abajo)|raya (?:abajo|baja)|rayita abajo|underline)\b"
         r"\s{0,3}", "_"),
        (r"\s{0,3}\b(?:dash|hyphen|gui[oó]n(?: del? medio| medio)?|raya|rayita|minus)\b\s{0,3}", "-"),
        (r"\s{0,3}\bplus\b\s{0,3}", "+"),
    )
)  # fmt: skip
_REMARK: Final = re.compile(
    r"\((?!at\b|dot\b)[^()]{1,40}\)|,?\s{0,2}\b(?:(?:all |todo |todo en |en )(?:lower ?case|small letters|caps|"
    r"one word|together|"
    r"no spaces|min[uú]sculas?|may[uú]sculas?|junto|pegado|pegadito|seguido)|no spaces?|sin espacios?|one word|"
    r"lower ?case|"
    r"the number|the numbers|el n[uú]mero|los n[uú]meros|like the \w{1,12}|all together)\b,?",
    re.IGNORECASE,
)
# commas that only say how slowly it is spoken: "leonel, punto, romance"
_PAUSES: Final = re.compile(
    r",\s(?=(?:punto|dot|arroba|at|gui[oó]n|underscore|dash)\b)|(?:(?<=\bpunto)|(?<=\bdot)|(?<=\barroba)|"
    r"(?<=\bat)),\s",
    re.IGNORECASE,
)
_BARE_DOMAIN: Final = re.compile(r"^[^@]{1,64}@[a-z0-9-]{1,60}$", re.IGNORECASE)
_OWN_SPOKEN: Final = re.compile(
    r"\b(?:my (?:personal |work |new |best )?(?:e-?mail|mail|gmail)(?: address| is|'s|s)?|e-?mail(?: me(?: at)?| is|"
    r" address| ?:)|"
    r"(?:mi|el) (?:correo|e-?mail)(?: electr[oó]nico| nuevo)?(?: es| seria)?|correo(?: electr[oó]nico)? ?(?:es|:)|"
    r"escr[ií]b\w{1,4}me (?:al?|en)|best contact(?: info)?(?: is|:)?|(?:reach|contact|e-?mail|write) me(?: at| on)?|"
    r"cont[aá]ct\w{1,4}me (?:al?|en|por))\s{0,2}[:,]?\s{1,2}(?:is |es |it'?s )?",
    re.IGNORECASE,
)
_CHANGED: Final = re.compile(
    r"\b(?:wait|sorry|i mean|i meant|perd[oó]n|digo|actually|mejor|use|usa|usen|instead|new one|not|oops|"
    r"correct\w{0,3}|"
    r"el bueno|el nuevo)\b",
    re.IGNORECASE,
)
_DECLINED: Final = frozenset(
    ("no", "nope", "nah", "na", "naw", "no gracias", "no thanks", "no thank you", "no thank u", "no thx")
)
_MAX_SPOKEN: Final = 300
_MOST: Final = 10


def email_asked(text: str) -> Found:
    """The address in an answer to "what is your e-mail?"."""
    found = _best(dotted(text))
    if found is not None:
        return found
    spoken = _spoken(text)
    if spoken is not None:
        return spoken
    return Found(None, _why_none(text))


def _why_none(text: str) -> str:
    said = plain(text)
    if does_not_know(said):
        return "unknown"
    if asks_back(text):
        return "question"
    if has_none(said) or said in _DECLINED:
        return "none"
    return "refused" if refuses(said) else "not_an_email"


def _best(text: str) -> Found | None:
    """Of several written addresses the one that is not set aside; the last of them, where one was put right."""
    found = [(m.start(), _validated(m.group(), m.span())) for m in itertools.islice(_WRITTEN.finditer(text), _MOST)]
    valid = [(at, f) for at, f in found if f.value is not None]
    kept = [f for at, f in valid if not set_aside(text, at) and owner_of(text, *f.span) != "stranger"]
    kept = kept or [f for at, f in valid if not set_aside(text, at)] or [f for _, f in valid]
    if kept:
        return kept[-1] if len(kept) > 1 and _CHANGED.search(text) else kept[0]
    return found[0][1] if found else None


def email_marked(text: str, *, also: frozenset[Owner | None] = frozenset()) -> Found | None:
    """An address that the writer calls their own, written or spoken. `also`: whose other address will
    do as well (None: one that nobody is said to own)."""
    written = dotted(text)
    mine = [
        f
        for f in _addresses(written)
        if not set_aside(written, f.span[0]) and ((owner := owner_of(written, *f.span)) == "own" or owner in also)
    ]
    if mine:
        return mine[-1] if len(mine) > 1 and _CHANGED.search(text) else mine[0]
    return _spoken_marked(text)


def emails_of_nobody(text: str) -> Iterator[Found]:
    """Addresses that no word beside them gives to anyone."""
    written = dotted(text)
    return (f for f in _addresses(written) if owner_of(written, *f.span) is None and not set_aside(written, f.span[0]))


def _addresses(text: str) -> Iterator[Found]:
    found = (_validated(m.group(), m.span()) for m in itertools.islice(_WRITTEN.finditer(text), _MOST))
    return (f for f in found if f.value is not None)


def _spoken_marked(text: str) -> Found | None:
    for match in itertools.islice(_OWN_SPOKEN.finditer(text), 5):
        found = _spoken(text[match.end() : match.end() + 120])
        if found is not None and found.value is not None:
            return Found(found.value, None, (match.end(), min(match.end() + 120, len(text))))
    return None


def _validated(raw: str, span: tuple[int, int]) -> Found:
    address = re.sub(r"\s", "", raw).strip(".,;:'’!?)]}>\"").lower().removeprefix("mailto:")
    address = re.sub(r"\.{2,5}", ".", address).replace(",", ".")
    if _BARE_DOMAIN.match(address):
        return Found(None, "domain_incomplete", span)
    normalized = _normalized(address)
    if normalized is None:
        return Found(None, "invalid", span)
    end = span[0] + len(raw.rstrip(".,;:'’!?)]}>\""))
    return Found(normalized, None, (span[0], end))


@lru_cache(maxsize=512)
def _normalized(address: str) -> str | None:
    try:
        return str(
            validate_email(
                address, check_deliverability=False, test_environment=True, globally_deliverable=False
            ).normalized
        )
    except EmailNotValidError:
        return None


def _spoken(text: str) -> Found | None:
    """ "luzmarina77 arroba example punto com", "john dot smith at example dot com"."""
    text = _PAUSES.sub(" ", respelled(_REMARK.sub(" ", text[:_MAX_SPOKEN])))
    found: Found | None = None
    for split in itertools.islice(_AT.finditer(text), 8):
        read = _split_at(text, split)
        if read is not None and (found is None or read.value is not None):
            found = read
    return found


def _split_at(text: str, split: re.Match[str]) -> Found | None:
    local, domain = _with_digits(text[max(0, split.start() - 120) : split.start()]), text[split.end() :]
    for pattern, sign in _SIGNS:
        local, domain = pattern.sub(sign, local), pattern.sub(sign, domain)
    local, domain = _DOT.sub(".", local), _DOT.sub(".", domain)
    explicit = fold(split.group().strip()) in {"arroba", "aroba", "arrova", "(at)", "[at]", "at sign"}
    host = re.match(r"\s{0,3}([a-z0-9-]{1,60}(?:\s?\.\s?[a-z]{2,20}){0,4})", domain, re.IGNORECASE)
    if host is None:
        return None
    host_text = re.sub(r"\s", "", host.group(1))
    if "." not in host_text and explicit:
        host_text = _missing_dot(host_text, domain[host.end() :])
    name = _local_part(local)
    if not name:
        return None
    if "." not in host_text:
        explicit = explicit or fold(host_text) in words.FREE_MAIL
        return Found(None, "domain_incomplete", (0, len(text))) if explicit else None
    return _validated(f"{name}@{host_text}", (0, len(text)))


def _missing_dot(host: str, rest: str) -> str:
    ending = re.match(r"\s(com|org|net|edu)\b", rest, re.IGNORECASE)
    return f"{host}.{ending.group(1)}" if ending else host


def _local_part(spoken: str) -> str:
    """The last words before the at sign; what was spelled apart ("luz marina 77") is joined."""
    kept: list[str] = []
    for word in reversed(spoken.split()):
        spelled = len(word) == 1 and bool(kept) and len(kept[-1]) == 1
        if (fold(word).strip(" :,.") in LEAD_WORDS and not spelled) or word.endswith((",", ":", ";", "!")):
            break
        kept.append(word)
    folded = fold("".join(reversed(kept))).strip(".,")
    return folded if re.fullmatch(r"[a-z0-9._+\-]{1,64}", folded) else ""


def _with_digits(spoken: str) -> str:
    """ "fable twenty two" → "fable 22", "cuento ocho ocho" → "cuento 88"."""
    tokens = tokenize(spoken)
    pieces: list[str] = []
    at = end = 0
    while at < len(tokens):
        number = None
        if tokens[at].kind == "word" and (tokens[at].norm in words.DIGIT_WORDS or tokens[at].norm in {"mil"}):
            number = None if tokens[at].norm in {"o"} else read_number(tokens, at)
        if number is None:
            at += 1
            continue
        pieces += [spoken[end : tokens[at].start], str(int(number.value))]
        end, at = tokens[number.end - 1].end, number.end
    return "".join(pieces) + spoken[end:]
