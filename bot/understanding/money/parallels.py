"""Bare numbers of a story that stand beside a thing as a sure sum does: "the planters were $85, the bench 240"."""

from collections.abc import Sequence
from typing import Final

from bot.understanding.lexicon.mentions import Mention, mentions
from bot.understanding.lexicon.tokens import Token, tokenize
from bot.understanding.money import words
from bot.understanding.money.amounts import Money, find_money
from bot.understanding.money.owners import Line

_LINKS: Final = words.APPROX | frozenset(
    "de por a at for was were is are cost costs costaba costo era eran son fue worth vale valia valen which que , "
    "- ( : ones "
    "each another otro otra".split()
)
_LEAST: Final = 5


def with_parallels(text: str, language: str, sure: Sequence[Money], items: Sequence[Line]) -> list[Money]:
    """The sure sums, and the bare numbers that follow a mention of an item in a sentence that tells a sum."""
    if not any(c.isdigit() for c in text):
        return list(sure)
    tokens = tokenize(text)
    named = mentions(tokens, items)
    more = [
        money
        for money in find_money(text, language, asked=True)
        if "bare" in money.doubts
        and money.amount >= _LEAST
        and not any(s.span[0] < money.span[1] and money.span[0] < s.span[1] for s in sure)
        and _beside(tokens, named, money)
    ]
    if not sure and len(more) < 2:
        return list(sure)
    return sorted([*sure, *more], key=lambda money: money.span)


def _beside(tokens: Sequence[Token], named: Sequence[Mention], money: Money) -> bool:
    """Whether only linking words stand between a mention and the number, which ends its part of the sentence."""
    at = next((i for i, token in enumerate(tokens) if token.start >= money.span[0]), 0)
    end = next((i for i, token in enumerate(tokens) if token.start >= money.span[1]), len(tokens))
    if end < len(tokens) and not (
        tokens[end].kind == "mark" or tokens[end].norm in {"and", "y", "plus", "each", "cada"}
    ):
        return False
    i = at - 1
    while i >= 0 and at - i <= 6 and tokens[i].norm in _LINKS:
        i -= 1
    return any(mention.end == i + 1 for mention in named)
