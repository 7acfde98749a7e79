"""Find the sums of money told in a message."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.understanding.lexicon.numbers import Number
from bot.understanding.money import senses, shares, words
from bot.understanding.money.scene import Scene

MAX_MONIES: Final = 40
_NEAR: Final = 24


@dataclass(frozen=True)
class Money:
    """One sum in dollars. `each`: the price of one of several (`quantity` where told). `doubts`: "bare" (no sign, no
    unit and no word of money beside it), "negative"."""

    amount: float
    span: tuple[int, int]
    text: str
    each: bool = False
    quantity: int | None = None
    approximate: bool = False
    doubts: tuple[str, ...] = ()


def read_money(text: str, language: str = "en") -> list[Money]:
    """Every sum of money in `text`, in order. A bare number counts only beside a word of money, or in a short
    answer."""
    return find_money(text, language, asked=False)


def find_money(text: str, language: str = "en", *, asked: bool) -> list[Money]:
    """As `read_money`; `asked` says that the text answers a question about money, so that bare numbers count."""
    scene = Scene(text, language, asked)
    found: list[Money] = []
    i = 0
    while i < len(scene.tokens) and len(found) < MAX_MONIES:
        number = None if i in scene.blocked else scene.number_at(i)
        if number is None:
            i += 1
            continue
        money = _classified(scene, i, number)
        if money is not None and not _counts_the_last(found, money):
            found.append(money)
        i = max(number.end, i + 1)
    return _join_cents(found, text)


def _classified(scene: Scene, at: int, number: Number) -> Money | None:
    """The number at token `at` as money, or None where it is something else."""
    unit = scene.unit_after(number.end)
    if unit == "cents":
        return _money(scene, at, number, number.end + 1, factor=0.01)
    if unit or scene.signed(at, number.end) or scene.tokens[at].norm.endswith((*words.UNIT_TAILS, "ish")):
        return _money(scene, at, number, number.end + (1 if unit else 0))
    if senses.measures(scene, at, number) or senses.counts(scene, at, number) or senses.is_year(scene, at, number):
        return None
    if senses.money_scale(scene, number) or senses.cued(scene, at, number):
        return _money(scene, at, number, number.end)
    if senses.bare_counts(scene, at, number):
        bare = _money(scene, at, number, number.end)
        return replace(bare, doubts=("bare", *bare.doubts))
    return None


def _money(scene: Scene, at: int, number: Number, end: int, factor: float = 1.0) -> Money:
    """The sum over the tokens from `at`, with its sign, to `end` (exclusive)."""
    first = at - 1 if scene.norm(at - 1) in words.SIGNS or scene.norm(at - 1) == "us$" else at
    if scene.norm(end) in words.SIGNS and first == at:
        end += 1
    each, quantity = shares.each(scene, first, end)
    negative = shares.negative(scene, first)
    amount = -number.value * factor if negative else number.value * factor
    span = (scene.tokens[first].start, scene.tokens[min(end, len(scene.tokens)) - 1].end)
    approximate = number.vague or shares.approximate(scene, first, end)
    doubts = ("negative",) if negative else ()
    return Money(amount, span, scene.text[span[0] : span[1]], each, quantity, approximate, doubts)


def _counts_the_last(found: Sequence[Money], money: Money) -> bool:
    """ "110 c/u, son 4": the number is how many at the price before."""
    last = found[-1] if found else None
    near = last is not None and last.each and money.span[0] - last.span[1] <= _NEAR
    return near and last is not None and last.quantity == money.amount and money.text.isdecimal()


def _join_cents(found: Sequence[Money], text: str) -> list[Money]:
    """ "5 dollars and 45 cents" is one sum."""
    joined: list[Money] = []
    for money in found:
        last = joined[-1] if joined else None
        gap = text[last.span[1] : money.span[0]].strip().lower() if last else "?"
        joins = gap in {"", "and", "y", "con", "with", "&"} and money.amount < 1
        if last is not None and gap == "con" and 1 <= money.amount < 100 and money.amount == int(money.amount):
            # "noventa y nueve con noventa y nueve"
            money, joins = replace(money, amount=money.amount / 100), True
        if last is not None and joins and last.amount >= 1 and last.amount == int(last.amount):
            span = (last.span[0], money.span[1])
            amount = round(last.amount + money.amount, 2)
            joined[-1] = replace(last, amount=amount, span=span, text=text[span[0] : span[1]])
        else:
            joined.append(money)
    return joined
