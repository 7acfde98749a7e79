"""Read e-mail addresses, written and spoken."""

import re
from typing import Final

from email_validator import EmailNotValidError, validate_email

from bot.understanding.lexicon.tokens import fold
from bot.understanding.people import words
from bot.understanding.people.model import Found

_WRITTEN: Final = re.compile(r"[^\s@<>(),;:\"“”¿¡]{1,64}\s?@{1,2}\s?[^\s@<>(),;:\"“”?!]{1,190}")
_AT: Final = re.compile(r"\s{0,3}(?:\(at\)|\[at\]|\barroba\b|\baroba\b|\bat sign\b|\bat\b)\s{0,3}", re.IGNORECASE)
_DOT: Final = re.compile(r"\s{0,3}(?:\(dot\)|\[dot\]|\bdot\b|\bpunto\b|\bpoint\b|\bperiod\b)\s{0,3}", re.IGNORECASE)
_SIGNS: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), sign)
    for pattern, sign in (
        (r"\s{0,3}\b(?:underscore|under score|gui[oó]n bajo|raya abajo|raya baja|underline)\b\s{0,3}", "_"),
        (r"\s{0,3}\b(?:dash|hyphen|gui[oó]n|raya|minus)\b\s{0,3}", "-"),
        (r"\s{0,3}\bplus\b\s{0,3}", "+"),
    )
)
_LEAD_WORDS: Final = frozenset(
    "my mi email e-mail correo electronico is es its it the el mail address direccion use usa yes si "
    "sure at ok okay a un una email: correo: "
    "reach me contact other otro new nuevo correct correcto should be to i think its: and y pues claro "
    "thats that".split()
)
_NOT_OWN: Final = re.compile(
    r"\b(?:went|sent (?:it )?to|send|sent|zelle|mand[eé]|envi[eé]|pagu[eé]|from|his|her|their|"
    r"scammer\w{0,2}|zelle\w{0,2}|paypal|he|she|they|emailed me|estafador\w{0,2}|de parte|desde|"
    r"le envi[eé]|"
    r"mand[eé] a|not|no es|account|him|guy|seller|landlord|came|fue a|used|using|lleg[oó]|"
    r"recib[ií])\b[^.!?\n]{0,40}$",
    re.IGNORECASE,
)
_OWN: Final = re.compile(
    r"\b(?:my|mi|use|usa|usen|(?:reach|contact|email|write) me|"
    r"escr[ií]b\w{0,3}me)(?:\s[^\W\d]{1,15}){0,3}[\s:,-]{0,3}$",
    re.IGNORECASE,
)
_COMMA: Final = re.compile(r"@([\w-]{1,60}),([a-z]{2,4})\b", re.IGNORECASE)
_BARE_DOMAIN: Final = re.compile(r"^[^@]{1,64}@[a-z0-9-]{1,60}$", re.IGNORECASE)


def email_asked(text: str) -> Found:
    """The address in an answer to "what is your e-mail?"."""
    text = _COMMA.sub(r"@\1.\2", text)
    found = _best(text)
    if found is not None:
        return found
    spoken = _spoken(text)
    if spoken is not None:
        return spoken
    return Found(None, _why_none(text))


def _why_none(text: str) -> str:
    folded = fold(text)[:300]
    if re.search(r"\?\s{0,3}\S{0,30}$", text) and "?" in text:
        return "question"
    if any(p in folded for p in words.NONE_PHRASES) or folded.strip(" .!") in {"no", "nope", "nah", "na"}:
        return "none"
    if any(p in folded for p in words.UNKNOWN_PHRASES):
        return "unknown"
    if any(p in folded for p in words.REFUSAL):
        return "refused"
    return "not_an_email"


def _best(text: str) -> Found | None:
    """Of several written addresses the last valid one that is not set aside."""
    found: list[Found] = []
    for match in _WRITTEN.finditer(text):
        denied = re.search(
            r"\b(?:not|no|instead of|en vez de|old one|viejo)\s{0,2}(?:is |es )?$",
            text[: match.start()][-20:],
            re.IGNORECASE,
        )
        if not denied or not found:
            found.append(_validated(match.group(), match.span()))
    valid = [f for f in found if f.value is not None]
    changed = re.search(r"\b(?:wait|sorry|i mean|perd[oó]n|digo|actually|mejor|use)\b", text, re.IGNORECASE)
    if valid:
        return valid[-1] if changed else valid[0]
    return found[0] if found else None


def email_marked(text: str) -> Found | None:
    """An address anywhere, unless it is told as someone else's."""
    for match in _WRITTEN.finditer(text):
        before = text[max(0, match.start() - 80) : match.start()]
        if _NOT_OWN.search(before) and not _OWN.search(before[-25:]):
            continue
        found = _validated(match.group(), match.span())
        if found.value is not None:
            return found
    return None


def _validated(raw: str, span: tuple[int, int]) -> Found:
    address = re.sub(r"\s", "", raw).strip(".,;:'’!?)]}>\"").lower().removeprefix("mailto:")
    address = re.sub(r"\.{2,5}", ".", address).replace(",", ".")
    if _BARE_DOMAIN.match(address):
        return Found(None, "domain_incomplete", span)
    try:
        checked = validate_email(address, check_deliverability=False, test_environment=True, globally_deliverable=False)
    except EmailNotValidError:
        return Found(None, "invalid", span)
    return Found(str(checked.normalized), None, span)


def _spoken(text: str) -> Found | None:
    """ "luzmarina77 arroba example punto com", "john dot smith at example dot com"."""
    text = text[:300]
    at = list(_AT.finditer(text))
    if not at:
        return None
    split = at[-1]
    local, domain = text[: split.start()], text[split.end() :]
    for pattern, sign in _SIGNS:
        local, domain = pattern.sub(sign, local), pattern.sub(sign, domain)
    local, domain = _DOT.sub(".", local), _DOT.sub(".", domain)
    host = re.match(r"\s{0,3}([a-z0-9-]{1,60}(?:\s?\.\s?[a-z]{2,20}){0,4})", domain, re.IGNORECASE)
    if host is None:
        return None
    name = _local_part(local)
    if not name:
        return None
    host_text = re.sub(r"\s", "", host.group(1))
    if "." not in host_text:
        spoken_host = fold(host_text)
        explicit = (
            fold(split.group().strip()) in {"arroba", "aroba", "(at)", "[at]", "at sign"}
            or spoken_host in words.FREE_MAIL
        )
        return Found(None, "domain_incomplete", (0, len(text))) if explicit else None
    return _validated(f"{name}@{host_text}", (0, len(text)))


def _local_part(spoken: str) -> str:
    """The last words before the at sign; what was spelled apart ("luz marina 77") is joined."""
    kept: list[str] = []
    for word in reversed(spoken.split()):
        if fold(word).strip(" :,.") in _LEAD_WORDS or word.endswith((",", ":", ";", "!")):
            break
        kept.append(word)
    folded = fold("".join(reversed(kept))).strip(".,")
    return folded if re.fullmatch(r"[a-z0-9._+\-]{1,64}", folded) else ""
