"""Questions to the department ("what can I report here?"): sentences that name kinds and tell no incident."""

from __future__ import annotations

from bot.understanding.kind.matching import Words
from bot.understanding.kind.tokens import Token

_SUPPOSE = (
    "what if",
    "what happens if",
    "what should i do if",
    "what do i do if",
    "y si",
    "que pasa si",
    "que hago si",
)
_REPORTING = frozenset("report file make poner reportar hacer denunciar reports reportan denuncian".split())
_ALSO_NO_QUESTION = frozenset({"que", "es", "son", "hay", "is", "are", "aqui"})
_MYSELF = frozenset({"i", "im", "id", "we", "my", "me", "yo", "mi", "nos"})
_BEFORE_A_QUESTION = frozenset(
    "hi hello hey hola buenas buenos dias tardes noches good morning afternoon evening just wondering so ok a quick "
    "question una pregunta quisiera quiero saber , nada mas please por favor".split()
)
_DEEDS = frozenset("STEAL TAKE LOSE LEFT DAMAGE BREAK SCAM MISSING CHARGED OPEN HACK ID_THEFT NEVER_MINE".split())
_LOOK_AT = 4


def asking_sentences(words: Words) -> frozenset[int]:
    """The numbers of the sentences that ask about kinds instead of telling one."""
    sentences: dict[int, list[Token]] = {}
    for token in words.tokens:
        sentences.setdefault(token.sentence, []).append(token)
    return frozenset(number for number, tokens in sentences.items() if _asks(tokens))


def _asks(tokens: list[Token]) -> bool:
    if " ".join(token.word for token in tokens[:6]).startswith(_SUPPOSE):
        return True
    if any("PAPERWORK" in token.tags for token in tokens):
        return not any(token.tags & {"PORTABLE", "FIXED", "PART"} for token in tokens)
    if _tells_after_comma(tokens):
        return False
    head = _head(tokens)
    if not any("ASKS" in token.tags for token in head) or _names_a_thing(tokens):
        return False
    return _wants_help(tokens, head) or _is_about_us(tokens)


def _tells_after_comma(tokens: list[Token]) -> bool:
    """ "Can you help me, my car was keyed": the question is over, and an incident is told."""
    comma = next((at for at, token in enumerate(tokens) if token.word == "," and at > 1), len(tokens))
    rest = tokens[comma + 1 :]
    return bool(rest) and "ASKS" not in rest[0].tags and any(token.tags & _DEEDS for token in rest)


def _head(tokens: list[Token]) -> list[Token]:
    """The two words with which a sentence begins, after a greeting; none where it begins with the citizen himself."""
    start = next((at for at, token in enumerate(tokens) if token.word not in _BEFORE_A_QUESTION), len(tokens))
    if start == len(tokens) or tokens[start].word in _MYSELF:
        return []
    return tokens[start : start + 2]


def _wants_help(tokens: list[Token], head: list[Token]) -> bool:
    """ "Who do I call about identity theft": a question word at the head, and nobody who did anything."""
    headed = any("ASKS" in token.tags and token.word not in _ALSO_NO_QUESTION for token in head)
    someone = any("SOMEONE" in token.tags for token in tokens[_LOOK_AT:])
    return headed and not someone and any("HELP" in token.tags for token in tokens)


def _is_about_us(tokens: list[Token]) -> bool:
    """ "Do you take lost property": it is about the department or about reporting, and about nobody's own things."""
    about_us = any("YOU" in token.tags or token.word in _REPORTING for token in tokens)
    return about_us and not any("SOMEONE" in token.tags or token.word in ("my", "mi", "me") for token in tokens)


def _names_a_thing(tokens: list[Token]) -> bool:
    """ "Can I report a stolen bike": a deed and a thing, not a kind."""
    for at, token in enumerate(tokens[:-1]):
        if token.tags & {"STEAL", "LOSE"} and tokens[at + 1].tags & {"PORTABLE", "FIXED", "PART"}:
            return at > 0 and tokens[at - 1].word in ("a", "an", "my", "un", "una", "mi")
    return False
