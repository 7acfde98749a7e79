"""The sums that a message about things tells: the sure ones, and the bare numbers that stand where a price does."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.understanding.lexicon import pricing
from bot.understanding.lexicon.nouns import color_of, make_at, noun_at
from bot.understanding.lexicon.tokens import Token
from bot.understanding.money import words
from bot.understanding.money.amounts import Money, find_money

_LEAST: Final = 5
_MOST: Final = 100_000
_FAR: Final = 7
# from here on a bare number at the end of a listed thing is its price, whatever the word before
_PLAIN: Final = 20
# a number that can be neither an hour nor a day
_NO_HOUR: Final = 32
_BOUNDS: Final = frozenset({"between", "entre", "btwn", "btw"})
# "like 120 at Best Buy", where a smaller number may be an hour
_SHOP: Final = 50


def sums_told(text: str, language: str, tokens: Sequence[Token], *, asked: bool) -> list[Money]:
    """Every sum, in order. `asked`: the text lists things, where a number that ends a thing's part is its price; in a
    story a number needs a thing right before it, or a word of repair or price beside it. The bounds of a range are one
    sum, the middle."""
    sure = [m for m in find_money(text, language, asked=False) if "bare" not in m.doubts and m.amount > 0]
    taken = [m.span for m in sure]
    starts = {token.start: i for i, token in enumerate(tokens)}
    ends = {token.end: i + 1 for i, token in enumerate(tokens)}
    told = list(sure)
    for money in find_money(text, language, asked=True):
        at, end = starts.get(money.span[0]), ends.get(money.span[1])
        alone = not any(start < money.span[1] and money.span[0] < stop for start, stop in taken)
        if alone and at is not None and end is not None and _is_price(tokens, at, end, money, asked):
            told.append(replace(money, doubts=tuple(d for d in money.doubts if d != "bare")))
    return _ranged(text, sorted(told, key=lambda m: m.span))


def _is_price(tokens: Sequence[Token], at: int, end: int, money: Money, asked: bool) -> bool:
    if not _LEAST <= money.amount <= _MOST or money.amount != round(money.amount, 2):
        return False
    before, lead = _before(tokens, at)
    if before in _BOUNDS and money.amount < _NO_HOUR and not _told_by(tokens, at):
        return False  # "between eleven and six"
    priced = before in pricing.TELLING or _repairs(tokens, end) or _told_by(tokens, at)
    numbered = before in pricing.NUMBERED and not (before in pricing.CONSOLES and money.amount >= 100)
    if numbered or (_is_year(tokens[at]) and not priced):
        return False
    hedged = lead < at - 1 and tokens[at - 1].norm in words.APPROX and before in {",", ".", "(", "-"}
    shop = hedged and end < len(tokens) and tokens[end].norm in {"at", "en"} and money.amount >= _SHOP
    if shop or (priced and _closes(tokens, end, loose=True)):
        return True
    if not _closes(tokens, end, loose=asked or before in {"cash", "efectivo"}):
        return _leads_thing(tokens, at, end, asked)
    if lead == at - 1 and before not in pricing.CONSOLES and _is_model(tokens, lead, money):
        return False
    if _ends_thing(tokens, lead) or (asked and before in pricing.PLACES):
        return True
    closed = money.amount >= _PLAIN and lead == at - 1 and _closes(tokens, end, loose=False)
    if closed and lead > 0 and before == "," and (tokens[lead - 1].norm == ")" or _ends_thing(tokens, lead - 1)):
        return True
    return asked and closed


def _before(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The word before a number and its hedges, and its place; -1 where the text opens with the number."""
    i = at - 1
    while i >= 0 and tokens[i].norm in pricing.HEDGES and at - i <= _FAR:
        i -= 1
    return (tokens[i].norm if i >= 0 else ",", i)


def _told_by(tokens: Sequence[Token], at: int) -> bool:
    """ "the guy says 450", "somewhere between 600", "body shop told me eleven hundred"."""
    for i in range(at - 1, max(-1, at - _FAR), -1):
        if tokens[i].norm in words.STOPS or tokens[i].kind == "number":
            return False
        if tokens[i].norm in pricing.TELLERS:
            return True
    return False


def _repairs(tokens: Sequence[Token], end: int) -> bool:
    """ "300 to fix", "novecientos pa arreglarla", "650 new", "300 tops", "60 in it"."""
    after = [token.norm for token in tokens[end : end + 3]]
    if after[:1] and after[0] in pricing.TAILS:
        return True
    if after[:1] == ["me"] and after[1:2] and after[1] in pricing.TELLING | {"salio", "salieron"}:
        return True
    if after[:1] in (["when"], ["cuando"]) and {"new", "nuevo", "nueva"} & {t.norm for t in tokens[end + 1 : end + 6]}:
        return True
    return len(after) > 1 and after[0] in pricing.PURPOSES and after[1].startswith(pricing.REPAIRS)


def _closes(tokens: Sequence[Token], end: int, *, loose: bool) -> bool:
    """Whether the part of the sentence ends after the number."""
    if end >= len(tokens):
        return True
    after = tokens[end]
    if after.kind == "mark":
        return after.norm not in {"%", "/", "-", "#", "°"}
    if "\n" in after.text or after.norm in pricing.JOINS | words.EACH or after.norm in pricing.TAILS:
        return True
    return loose and after.norm in pricing.AFTER


def _leads_thing(tokens: Sequence[Token], at: int, end: int, asked: bool) -> bool:
    """ "300 la consola", "115 the shoes": an article and a thing after the number that opens its part."""
    opens = at == 0 or tokens[at - 1].kind == "mark" or (asked and tokens[at - 1].norm in pricing.JOINS)
    if not opens or end + 1 >= len(tokens) or tokens[end].norm not in pricing.ARTICLES:
        return False
    noun = noun_at(tokens, end + 1)
    return noun is not None and noun[0].kind not in {"other", "place"}


def _ends_thing(tokens: Sequence[Token], lead: int) -> bool:
    """Whether a thing, a brand or what is told of its looks ends right before token `lead` + 1."""
    if lead < 0:
        return False
    if color_of(tokens[lead].norm) is not None:
        return True
    for start in range(lead, max(-1, lead - 3), -1):
        for found in (noun_at(tokens, start), make_at(tokens, start)):
            kind = getattr(found[0], "kind", "goods") if found is not None else ""
            if found is not None and found[1] == lead + 1 and kind not in {"other", "place", "vague"}:
                return True
    return False


def _is_model(tokens: Sequence[Token], lead: int, money: Money) -> bool:
    """ "Pixel 7", "Old Town Loon 106": a number of a model rather than a price."""
    if lead < 0 or tokens[lead].kind != "word":
        return False
    make = next((m for s in range(lead, max(-1, lead - 3), -1) if (m := make_at(tokens, s)) and m[1] == lead + 1), None)
    if make is not None:
        return money.amount < 100
    capital = tokens[lead].text[0].isupper() and not tokens[lead].text.isupper()
    return capital and noun_at(tokens, lead) is None and lead > 0 and bool(make_at(tokens, lead - 1))


def _is_year(token: Token) -> bool:
    return token.kind == "number" and len(token.text) == 4 and 1940 <= int(token.text) <= 2039


def _ranged(text: str, told: Sequence[Money]) -> list[Money]:
    """ "between 250 and 300", "600-700" as one sum in the middle."""
    kept: list[Money] = []
    for money in told:
        last = kept[-1] if kept else None
        gap = text[last.span[1] : money.span[0]].strip().lower() if last else "?"
        if last is not None and last.amount < money.amount <= 10 * last.amount and _bounds(text, last, gap):
            span = (last.span[0], money.span[1])
            middle = round((last.amount + money.amount) / 2, 2)
            kept[-1] = replace(money, amount=middle, span=span, text=text[span[0] : span[1]], approximate=True)
        else:
            kept.append(money)
    return kept


def _bounds(text: str, low: Money, gap: str) -> bool:
    led = text[max(0, low.span[0] - 12) : low.span[0]].lower().rstrip(" $").endswith(("between", "entre", "btwn"))
    return gap in {"-", "–", "to", "a", "or", "o"} or (led and gap in {"and", "y", "n", "&"})
