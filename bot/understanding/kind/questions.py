"""Questions to the department ("what can I report here?"): sentences that name kinds and tell no incident."""

from __future__ import annotations

from bot.understanding.kind.matching import Words
from bot.understanding.kind.tokens import Token

_SUPPOSE = ("what if", "what happens if", "y si", "que pasa si", "what should i do if", "what do i do if")
_REPORTING = frozenset("report file make poner reportar hacer denunciar".split())


def asking_sentences(words: Words) -> frozenset[int]:
    """The numbers of the sentences that ask about kinds instead of telling one."""
    sentences: dict[int, list[Token]] = {}
    for token in words.tokens:
        sentences.setdefault(token.sentence, []).append(token)
    return frozenset(number for number, tokens in sentences.items() if _asks(tokens))


def _asks(tokens: list[Token]) -> bool:
    opening = " ".join(token.word for token in tokens[:6])
    if opening.startswith(_SUPPOSE):
        return True
    if not tokens or "ASKS" not in tokens[0].tags | (tokens[1].tags if len(tokens) > 1 else frozenset()):
        return False
    if _names_a_thing(tokens):
        return False
    about_us = any("YOU" in token.tags for token in tokens) or any(token.word in _REPORTING for token in tokens)
    told = any("SOMEONE" in token.tags or token.word in ("my", "mi", "me") for token in tokens)
    return about_us and not told


def _names_a_thing(tokens: list[Token]) -> bool:
    """ "Can I report a stolen bike": a deed and a thing, not a kind."""
    for at, token in enumerate(tokens[:-1]):
        if token.tags & {"STEAL", "LOSE"} and tokens[at + 1].tags & {"PORTABLE", "FIXED", "PART"}:
            return at > 0 and tokens[at - 1].word in ("a", "an", "my", "un", "una", "mi")
    return False
