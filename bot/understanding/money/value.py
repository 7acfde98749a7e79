"""Read the answer to "what is it worth?", "what did you lose?", "what will the repair cost?"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.understanding.items.mentions import Mention, mentions
from bot.understanding.items.model import Item
from bot.understanding.lexicon.tokens import Token, fold, tokenize
from bot.understanding.money import words
from bot.understanding.money.amounts import Money, find_money

TOO_LARGE: Final = 100_000_000.0
_HUGE: Final = re.compile(
    r"\d(?:\.\d{1,20})?e\+?\d{1,4}\b|\d{13,}|\b(?:infinity|infinite|inf|nan|trillion|billions?)\b", re.IGNORECASE
)
_RANGE: Final = re.compile(
    r"\s{0,3}(?:-|–|—|to|a|or|o|and|y|hasta|u)\s{0,3}(?:\$|like\s|unos\s|maybe\s|como\s){0,2}", re.IGNORECASE
)
_ELSE: Final = re.compile(
    r"[\s,]{0,3}(?:or|o|u)?\s{0,2}(?:maybe|perhaps|possibly|quiz[aá]s?|tal vez|a lo mejor|more like|"
    r"m[aá]s bien)(?:\s(?:like|even|como|about))?\s{0,2}\$?",
    re.IGNORECASE,
)
_ESTIMATES: Final = re.compile(r"\b(?:estimates|quotes|cotizaciones|estimados|presupuestos)\b", re.IGNORECASE)
_BREAK: Final = frozenset({".", ";", "!", "?", "\n"})
_CASH_WORDS: Final = words.UNITS | {"cash", "efectivo", "change", "menudo", "dinero"}
_LATER: Final = re.compile(
    r"\b(?:now|today|used|currently|these days|worth|ahora|hoy|usad[oa]|actualmente|vale|valen|"
    r"refurb\w{0,8})\b",
    re.IGNORECASE,
)
_EARLIER: Final = re.compile(
    r"\b(?:new|brand new|originally|original|retail\w{0,2}|nuev[oa]|years? ago|a[ñn]os|when i (?:got|"
    r"bought)|paid|pagu[eé]|cost me|"
    r"me cost[oó]|bought|compr[eé]|msrp|list price)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Value:
    """`total` in dollars (None where unknown or refused). `per_item`: (index into the items, dollars of that whole line).
    `told`: the total was said as such, rather than summed here from its parts, so that it outweighs the items' own values.
    `unknown`: the citizen does not know, or lost no money. `doubts`: "range" (the upper bound was taken), "not_positive",
    "too_large", "approximate", "zero", "unmatched" (a sum that fits no item)."""

    total: float | None
    per_item: tuple[tuple[int, float], ...] = ()
    unknown: bool = False
    text: str = ""
    span: tuple[int, int] = (0, 0)
    doubts: tuple[str, ...] = ()
    told: bool = False


@dataclass
class _Sum:
    """One sum on its way to the total."""

    money: Money
    amount: float
    first: int = 0
    end: int = 0
    items: list[int] = field(default_factory=list)
    total: bool = False
    both: bool = False
    dropped: bool = False


def read_value(text: str, language: str = "en", *, items: Sequence[Item] = ()) -> Value | None:
    """The value told in `text`; None where it tells none and does not say that it is unknown."""
    monies = find_money(text, language, asked=True)
    refused = _refused(text, monies)
    if refused is not None:
        return refused
    monies = [m for m in monies if m.amount != 0]
    if not monies:
        return _without_money(text, language)
    return _Reckoner(text, monies, items).value()


def _refused(text: str, monies: Sequence[Money]) -> Value | None:
    if any(m.amount < 0 for m in monies):
        return Value(None, text=text, span=(0, len(text)), doubts=("not_positive",))
    if any(m.amount >= TOO_LARGE for m in monies) or (not monies and _HUGE.search(text[:2000])):
        return Value(None, text=text, span=(0, len(text)), doubts=("too_large",))
    return None


def _without_money(text: str, language: str) -> Value | None:
    folded = " " + re.sub(r"[^\w/]{1,50}", " ", fold(text[:400])).strip() + " "
    if not folded.strip() and text.strip():
        return None
    zero = find_money(text, language, asked=True) or folded.strip() in {"0", "zero", "cero"}
    if zero:
        return Value(None, unknown=True, text=text, span=(0, len(text)), doubts=("zero",))
    if text.rstrip().endswith("?") and not _hedged_unknown(folded) and not folded.startswith((" no idea", " no se ")):
        return None
    if (
        any(f" {phrase} " in folded for phrase in words.UNKNOWN if len(phrase) > 4)
        or folded.strip() in words.UNKNOWN
        or folded.startswith((" no idea", " no se ", " idk", " dunno", " nothing", " nada ", " none ", " nada"))
        or _hedged_unknown(folded)
    ):
        return Value(None, unknown=True, text=text, span=(0, len(text)))
    return None


def _hedged_unknown(folded: str) -> bool:
    return (
        bool(re.search(r" (?:idk|nose|dunno|dk|unsure|unknown) | no (?:estoy|toy) segur", folded)) and "?" not in folded
    )


class _Reckoner:
    def __init__(self, text: str, monies: Sequence[Money], items: Sequence[Item]) -> None:
        self.text = text
        self.items = items
        self.tokens = tokenize(text)
        self.norms = [t.norm for t in self.tokens]
        self.doubts: list[str] = []
        self.sums = [self._sum(m) for m in monies]
        self.mentions = mentions(self.tokens, items) if items else []

    def _sum(self, money: Money) -> _Sum:
        inside = [i for i, t in enumerate(self.tokens) if money.span[0] <= t.start < money.span[1]]
        one = _Sum(money, money.amount, inside[0] if inside else 0, (inside[-1] + 1) if inside else 0)
        if money.each and money.quantity:
            one.amount = money.amount * money.quantity
        return one

    def value(self) -> Value:
        self._drop_denied()
        self._drop_ranges()
        self._mark_totals()
        self._give_to_items()
        self._drop_older_prices()
        self._multiply()
        live = [s for s in self.sums if not s.dropped]
        per_item = self._per_item(live)
        total = self._total(live)
        if any(s.money.approximate for s in live):
            self.doubts.append("approximate")
        span = (live[0].money.span[0], live[-1].money.span[1]) if live else (0, len(self.text))
        return Value(
            total,
            per_item,
            False,
            self.text[span[0] : span[1]],
            span,
            tuple(dict.fromkeys(self.doubts)),
            any(s.total or s.both for s in live),
        )

    # -- which sums count ---------------------------------------------------------------------------------------------------

    def _before(self, one: _Sum, back: int) -> list[str]:
        return self.norms[max(0, one.first - back) : one.first]

    def _drop_denied(self) -> None:
        """ "349 not 399", "160 no 140", "the deductible is 500": sums that are named only to be set aside."""
        for one in self.sums:
            near = self._before(one, 2)
            denied = bool(near) and (
                near[-1] in {"not", "no", "isnt", "wasnt", "ni"}
                or near
                in (
                    ["not", "the"],
                    ["instead", "of"],
                    ["en", "vez"],
                    ["vez", "de"],
                    ["not", "like"],
                    ["lugar", "de"],
                    ["no", "los"],
                )
            )
            if near and near[-1] in {"no", "not"} and one.first >= 2 and self.norms[one.first - 2] in {"?", "idk"}:
                denied = False
            back = self._before(one, 4)
            returned = "back" in back and bool({"gave", "got", "paid", "sent", "me"} & set(back))
            aside = (
                returned
                or any(w in words.NOT_LOSS_BEFORE for w in self._before(one, 5))
                or (one.end < len(self.norms) and self.norms[one.end] in words.NOT_LOSS_BEFORE)
            )
            if (denied or aside) and sum(not s.dropped for s in self.sums) > 1:
                one.dropped = True

    def _drop_ranges(self) -> None:
        """ "200-250", "between 200 and 250": the upper bound counts."""
        for low, high in zip(self.sums, self.sums[1:], strict=False):
            gap = self.text[low.money.span[1] : high.money.span[0]]
            joiner = _RANGE.fullmatch(gap) or _ELSE.fullmatch(gap) or _ESTIMATES.search(self.text)
            if not joiner or low.dropped or high.dropped:
                continue
            word = gap.strip(" $").split(" ")[0].lower() if gap.strip() else ""
            between = any(w in {"between", "entre", "from", "btwn", "anywhere", "de"} for w in self._before(low, 3))
            if _ESTIMATES.search(self.text) and not low.money.each:
                between = True
            if word in {"or", "o", "to", "a", "-"} and low.amount < 20 and high.amount >= 100:
                between = True
            if (
                (word in {"and", "y"} and not between)
                or high.amount <= low.amount
                or (high.amount > low.amount * 10 and not between)
            ):
                continue
            low.dropped = True
            self.doubts.append("range")

    def _mark_totals(self) -> None:
        for one in self.sums:
            after = self.norms[one.end : one.end + 5]
            before = self._before(one, 4)
            one.both = _phrase_near(words.BOTH_PHRASES, after, before)
            tail = _cut(after)
            head = _cut(list(reversed(before)))
            one.total = bool(set(tail[:3]) & words.TOTAL or set(head[:3]) & words.TOTAL) or _phrase_near(
                words.TOTAL_PHRASES, tail, list(reversed(head))
            )
            if tail[:1] in (["todo"], ["all"], ["together"]) or (head and list(reversed(head))[0:1] == ["todo"]):
                one.total = True
        totals = [s for s in self.sums if s.total and not s.dropped]
        if len(totals) > 1:
            for one in totals[:-1]:
                one.total = False

    # -- whose they are -----------------------------------------------------------------------------------------------------

    def _give_to_items(self) -> None:
        if not self.mentions:
            self._in_order()
            return
        live = [s for s in self.sums if not s.dropped and not s.total]
        leading = bool(live) and self._leads(live)
        for one in live:
            owner = self._told_cash(one)
            owner = self._owner(one, leading) if owner is None else owner
            if owner is not None:
                one.items.append(owner)

    def _in_order(self) -> None:
        """ "700, 60 and 40" of three items: the sums stand in the order of the items."""
        live = [s for s in self.sums if not s.dropped and not s.total and not s.both]
        if len(live) == len(self.items) > 1:
            for index, one in enumerate(live):
                one.items.append(index)

    def _told_cash(self, one: _Sum) -> int | None:
        """ "60 pesos que tenía adentro" is the cash told among the items, not the purse it was in."""
        return next(
            (
                i
                for i, item in enumerate(self.items)
                if item.value_usd == one.amount
                and item.brand is None
                and any(w in _CASH_WORDS or w == "$" for w in fold(item.description).split())
            ),
            None,
        )

    def _leads(self, live: Sequence[_Sum]) -> bool:
        """Whether sums stand before their items ("380 the tablet") rather than after ("drill 180")."""
        return self.mentions[0].start >= live[0].end

    def _owner(self, one: _Sum, leading: bool) -> int | None:
        if {"rest", "resto", "others", "demas"} & set(self._before(one, 4)):
            return None
        before = [m for m in self.mentions if m.end <= one.first and self._open(m.end, one.first)]
        after = [m for m in self.mentions if m.start >= one.end and self._open(one.end, m.start)]
        first, second = (after[:1], before[-1:]) if leading else (before[-1:], after[:1])
        if not leading and first and self._taken(first[0], one) and second:
            first = second
        chosen = first or second
        return chosen[0].item if chosen else None

    def _open(self, start: int, end: int) -> bool:
        """No other sum and no end of sentence between the tokens."""
        between = any(start <= s.first < end and not s.dropped for s in self.sums)
        return not between and not any(w in _BREAK for w in self.norms[start:end])

    def _taken(self, mention: Mention, one: _Sum) -> bool:
        return any(s is not one and mention.item in s.items for s in self.sums)

    def _drop_older_prices(self) -> None:
        """ "I paid 1200 new but it's worth 600 now": of two prices of one thing the present one counts."""
        live = [s for s in self.sums if not s.dropped and not s.total]
        for one in live:
            for other in live:
                same = one.items == other.items
                if one is other or not same or one.dropped or other.dropped or one.money.each or other.money.each:
                    continue
                if self._age(one) < 0 < self._age(other):
                    one.dropped = True

    def _age(self, one: _Sum) -> int:
        """-1: a price of the past; 1: of today; 0: no word of either in its part of the sentence."""
        starts = [s.money.span[1] for s in self.sums if s.money.span[1] <= one.money.span[0]]
        ends = [s.money.span[0] for s in self.sums if s.money.span[0] >= one.money.span[1]]
        before = self.text[max(starts, default=0) : one.money.span[0]]
        after = self.text[one.money.span[1] : min(ends, default=len(self.text))]
        pivot = re.search(r"\b(?:but|pero|now|ahora)\b|[,;.]", after)
        after = after[: pivot.end() if pivot and pivot.group() in {"now", "ahora"} else pivot.start() if pivot else 60]
        tail = re.split(r"\b(?:but|pero)\b|[,;]", before)[-1]
        if _LATER.search(after) or (_LATER.search(tail) and not _EARLIER.search(after)):
            return 1
        return -1 if _EARLIER.search(tail) or _EARLIER.search(after) else 0

    def _multiply(self) -> None:
        """ "120 each" of a line of three."""
        for one in self.sums:
            if not one.money.each or one.money.quantity or one.dropped:
                continue
            index = one.items[0] if one.items else 0
            if one.items or len(self.items) == 1:
                one.amount = one.money.amount * self.items[index].quantity
            elif len(self.items) > 1:
                one.amount = one.money.amount * sum(i.quantity for i in self.items)
                one.items.extend(range(len(self.items)))

    # -- the outcome --------------------------------------------------------------------------------------------------------

    def _per_item(self, live: Sequence[_Sum]) -> tuple[tuple[int, float], ...]:
        values: dict[int, float] = {}
        for one in live:
            if len(one.items) == 1 and not (one.both and len(self.items) > 1):
                values[one.items[0]] = values.get(one.items[0], 0.0) + one.amount
            elif len(one.items) > 1:
                for index in one.items:
                    values[index] = one.money.amount * self.items[index].quantity
        if not values and len(self.items) == 1:
            total = self._total(live)
            return ((0, total),) if total is not None else ()
        if any(not s.items and not s.total for s in live) and len(self.items) > 1 and values:
            self.doubts.append("unmatched")
        return tuple((index, round(value, 2)) for index, value in sorted(values.items()))

    def _total(self, live: Sequence[_Sum]) -> float | None:
        totals = [s for s in live if s.total]
        if totals:
            return round(totals[-1].amount, 2)
        both = [s for s in live if s.both]
        if len(both) == 1 and len(live) == 1:
            return round(both[0].amount, 2)
        return round(sum(s.amount for s in live), 2) if live else None


def _cut(norms: Sequence[str]) -> list[str]:
    """The words up to the next full stop or the next number."""
    kept: list[str] = []
    for word in norms:
        if word in _BREAK or word[:1].isdigit() or word == "$":
            break
        kept.append(word)
    return kept


def _phrase_near(phrases: Sequence[str], after: Sequence[str], before: Sequence[str]) -> bool:
    tail, head = " ".join(after) + " ", " " + " ".join(before)
    return any(
        tail.startswith((p + " ", f", {p} ", f"for {p} ", f"por {p} ", f"dollars {p} ", f"bucks {p} ", f"pesos {p} "))
        or head.rstrip(" :,").endswith(
            (f" {p}", f" {p} was", f" {p} is", f" {p} son", f" {p} about", f" {p} como", f" {p} like")
        )
        for p in phrases
    )


def spoken(tokens: Sequence[Token]) -> str:
    """The folded words of `tokens`, for matching phrases."""
    return " ".join(t.norm for t in tokens)
