"""Put together e-mail addresses that were told in pieces: "brindle 4 2 @ example . net"."""

import re
from typing import Final

from bot.understanding.lexicon.tokens import fold

# what may stand before an address and is no part of it
LEAD_WORDS: Final = frozenset(
    "my mi email e-mail correo electronico is es its it the el mail address direccion use usa yes si "
    "sure at ok okay a un una email: correo: em mails emails "
    "reach me contact other otro new nuevo correct correcto should be to i think its: and y pues claro "
    "thats that lol so um uh well or o try write send escribame escribanme mandelo mande al por favor please que "
    "anote apunte mine mio but pero hi hola this este siguiente seria best good personal work one".split()
)
_COMMA: Final = re.compile(
    r"@\s?([\w-]{1,60})\s?(?:,|\s\.|\.\s|\s)\s?(com|org|net|edu|gov|us)\b(?!\.\w)", re.IGNORECASE
)
# "brindle 4 2 @ example.net": letters and figures told one by one
_ONE_BY_ONE: Final = re.compile(r"(?<!\S)([\w.+-]{1,30})((?:\s[\w.+-]){1,20})\s?@\s?(?=\w)")
# "ada . fable @ example . org"
_SIGN_APART: Final = re.compile(r"(?<!\S)([\w.+-]{1,30})\s([._-])\s([\w.+-]{1,30})(?=\s@)")
# "finchley, f i n c h l e y, at …": a word and its letters
_WORD_SPELLED: Final = re.compile(
    r"\b([^\W\d_]{3,30}),?\s{1,2}(?:(?:as in|spelled|that'?s|o sea|es decir|se deletrea|"
    r"deletreado),?\s)?\(?((?:[^\W\d_][\s.,-]{1,2}){2,29}[^\W\d_])\b\)?,?",
    re.IGNORECASE,
)


def dotted(text: str) -> str:
    """ "luz@example,com" and "luz@example com" with their dot, what was told one by one joined; no place before the
    sign moves."""
    text = _SIGN_APART.sub(lambda m: "".join(m.groups()).rjust(len(m.group())), text)
    return _COMMA.sub(r"@\1.\2", _ONE_BY_ONE.sub(_joined, text))


def respelled(text: str) -> str:
    """The letters instead of the word that they spell, and not both."""
    return _WORD_SPELLED.sub(_letters_said, text)


def _joined(match: re.Match[str]) -> str:
    word, letters = match.group(1), re.sub(r"\s", "", match.group(2))
    lead = fold(word).strip(" :,.") in LEAD_WORDS and len(word) > 1
    return f"{word} {letters}@".rjust(len(match.group())) if lead else f"{word}{letters}@".rjust(len(match.group()))


def _letters_said(match: re.Match[str]) -> str:
    letters = "".join(c for c in match.group(2) if c.isalpha())
    word = match.group(1)
    alike = fold(letters[0]) == fold(word[0]) and abs(len(letters) - len(word)) <= 2
    return f"{letters} " if alike else match.group()
