"""The sums of an answer, and which of them count: a range, a correction, a told total, an older price."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from bot.understanding.lexicon.tokens import tokenize
from bot.understanding.money import words
from bot.understanding.money.amounts import Money

_RANGE: Final = re.compile(
    r"\s{0,3}(?:-|–|—|to|a|or|o|and|y|hasta|u)\s{0,3}(?:\$|like\s|unos\s|maybe\s|como\s){0,2}", re.IGNORECASE
)
_ELSE: Final = re.compile(
    r"[\s,]{0,3}(?:or|o|u)?\s{0,2}(?:maybe|perhaps|possibly|quiz[aá]s?|tal vez|a lo mejor|more like|m[aá]s bien)"
    r"(?:\s(?:like|even|como|about))?\s{0,2}\$?",
    re.IGNORECASE,
)
_RESTATE: Final = re.compile(
    r"[\s,.;]{0,3}(?:creo que|i think|i believe|actually|no wait|wait|wait no|or rather|make (?:that|it)|digo|"
    r"mejor dicho|perd[oó]n|sorry|i mean|let'?s say|digamos|pongamos|no,? fueron|bueno)[\s,]{1,3}"
    r"(?:(?:like|como|it was|was|fueron|eran|unos|about|around|maybe|more like|m[aá]s como)\s{1,2}){0,3}\$?",
    re.IGNORECASE,
)
_CORRECTS: Final = 60
_CORRECTION: Final = re.compile(
    r"[\s.,;!-]{0,4}(?:actually,? no|no,? actually|no,? wait|wait,? no|oh wait|sorry|correction|digo|perd[oó]n|"
    r"no,? espere|mentira|miento)\b",
    re.IGNORECASE,
)
_AGAIN: Final = re.compile(
    r"[\s.,;!]{0,4}(?:(?:no|wait|yeah|yes|yea|s[ií]|mano|bro|man|exact\w{0,6}|right|that'?s|it was|eran|fueron|was|"
    r"repito|so|i said|about|like)[\s.,;!]{1,3}){0,5}\$?",
    re.IGNORECASE,
)
_DISCOUNT: Final = re.compile(r"\b(?:discount|descuento|rebate|coupon|cup[oó]n|on sale for|en especial)\b", re.I)
_NEW: Final = re.compile(r"\b(?:new|nuev[oa]s?|retails?|msrp|list price|de tienda|originally)\b", re.IGNORECASE)
_PAID: Final = re.compile(
    r"\b(?:i got (?:it|mine|them) for|i paid|paid|bought (?:it|mine) for|pagu[eé]|me (?:sali[oó]|cost[oó])|"
    r"l[oa] (?:compr[eé]|consegu[ií]) (?:en|por|a))\b",
    re.IGNORECASE,
)
_ESTIMATES: Final = re.compile(r"\b(?:estimates|quotes|cotizaciones|estimados|presupuestos)\b", re.IGNORECASE)
_LATER: Final = re.compile(
    r"\b(?:now|today|used|currently|these days|worth|ahora|hoy|usad[oa]|actualmente|vale|valen|refurb\w{0,8})\b",
    re.IGNORECASE,
)
_EARLIER: Final = re.compile(
    r"\b(?:new|brand new|originally|original|retail\w{0,2}|nuev[oa]|years? ago|a[ñn]os|when i (?:got|bought)|paid|"
    r"pagu[eé]|cost me|me cost[oó]|bought|compr[eé]|msrp|list price)\b",
    re.IGNORECASE,
)


@dataclass
class Sum:
    """One sum on its way to the total: tokens `first` to `end`, the items it is told of, and how it counts."""

    money: Money
    amount: float
    first: int
    end: int
    items: list[int] = field(default_factory=list)
    total: bool = False
    both: bool = False
    dropped: bool = False


class Sums:
    """All sums of an answer. `norms`: its words; `ranged`: whether an upper bound was taken."""

    def __init__(self, text: str, monies: Sequence[Money]) -> None:
        self.text = text
        self.tokens = tokenize(text)
        self.norms = [t.norm for t in self.tokens]
        self.all = [self._sum(money) for money in monies]
        self.ranged = False

    def _sum(self, money: Money) -> Sum:
        inside = [i for i, t in enumerate(self.tokens) if money.span[0] <= t.start < money.span[1]] or [0]
        amount = money.amount * money.quantity if money.each and money.quantity else money.amount
        return Sum(money, amount, inside[0], inside[-1] + 1)

    @property
    def live(self) -> list[Sum]:
        """The sums that still count."""
        return [one for one in self.all if not one.dropped]

    @property
    def parts(self) -> list[Sum]:
        """The sums that count and are no total."""
        return [one for one in self.live if not one.total]

    def before(self, one: Sum, back: int) -> list[str]:
        """The `back` words before a sum."""
        return self.norms[max(0, one.first - back) : one.first]

    def settle(self) -> None:
        """Drop what is denied or only a lower bound; mark the totals."""
        for one in self.all:
            if len(self.live) > 1 and (self._denied(one) or self._aside(one)):
                one.dropped = True
        for low, high in pairwise(self.all):
            if self._restated(low, high) or self._taken_back(low, high):
                low.dropped = True
            elif self._bounds(low, high):
                low.dropped = self.ranged = True
        for one in self.all:
            self._mark_total(one)
        self._drop_workings()
        for one in [s for s in self.live if s.total][:-1]:
            one.total = False

    def _taken_back(self, low: Sum, high: Sum) -> bool:
        """ "500. Actually no, the bill says 550", "a buck sixty, i mean 160", and the same sum told twice."""
        gap = self.text[low.money.span[1] : high.money.span[0]]
        if len(gap) > _CORRECTS or low.money.each or high.money.each:
            return False
        if low.amount == high.amount:
            return bool(_AGAIN.fullmatch(gap))
        return bool(_CORRECTION.match(gap))

    def _drop_workings(self) -> None:
        """What is only told to reckon: "for the pair, so nineteen hundred for the one", "90 at 3.60, so 324"."""
        live = self.live
        whole = next((s for s in live if s.both or s.total), None)
        for one in live:
            if whole is not None and one is not whole and _near(words.SINGLE_PHRASES, self.norms[one.end :][:5], ()):
                one.dropped = True
        last = live[-1] if len(live) > 1 else None
        lead = f" {' '.join(self.before(last, 3))}" if last is not None else ""
        if last is not None and not last.money.each and not last.dropped and lead.endswith(words.RESULTS):
            last.total = True

    def _restated(self, first: Sum, then: Sum) -> bool:
        """Whether the second sum corrects or narrows the first: "mil y pico, creo que mil cien", "300, paid 270"."""
        gap = self.text[first.money.span[1] : then.money.span[0]]
        if _DISCOUNT.search(gap) and then.amount < first.amount:
            return True
        near = 0.5 <= then.amount / max(first.amount, 0.01) <= 2.0
        hedged = bool(re.match(r"\s(?:or so|o as[ií]|-?ish)\b", self.text[then.money.span[1] :][:12]))
        narrowed = hedged and first.money.approximate and gap.strip() == ","
        return near and (narrowed or bool(_RESTATE.fullmatch(gap)))

    def _denied(self, one: Sum) -> bool:
        """Named only to be set aside: "349 not 399", "160 no 140", "medio millón no, quinientos"."""
        near = self.before(one, 2)
        if any(self.norms[k : k + 2] == ["no", ","] for k in range(one.end, one.end + 2)):
            return True
        if near[-1:] in (["no"], ["not"]) and near[:1] in (["?"], ["idk"]):
            return False
        return near[-1:] in [[w] for w in words.DENIERS] or " ".join(near) in words.DENYING_PHRASES

    def _aside(self, one: Sum) -> bool:
        """Money that is not the loss: "the deductible is 500", "the bank gave me back 1,500"."""
        near = set(self.before(one, 4))
        if {"owe", "debo"} & set(self.before(one, 7)) and "not" not in near:
            return True
        returned = "back" in near and bool(near & {"gave", "got", "paid", "sent", "me"})
        return returned or bool(words.NOT_LOSS & {*self.before(one, 5), *self.norms[one.end : one.end + 1]})

    def _bounds(self, low: Sum, high: Sum) -> bool:
        """Whether two sums are the bounds of one: "200-250", "between 200 and 250", "$30, maybe $35"."""
        if low.dropped or high.dropped or high.amount <= low.amount:
            return False
        gap = self.text[low.money.span[1] : high.money.span[0]]
        if _ESTIMATES.search(self.text) and not low.money.each:
            return True
        if gap.strip() and not (_RANGE.fullmatch(gap) or _ELSE.fullmatch(gap)):
            return False
        if not gap.strip():
            # "maybe 150 200"
            return high.amount <= low.amount * 2.5
        word = (gap.strip(" $").split(" ") or [""])[0].lower()
        if set(self.before(low, 3)) & words.RANGE_LEADS:
            return True
        # "6 or 7 hundred"
        if word in {"or", "o", "to", "a", "-"} and low.amount < 20 and high.amount >= 100:
            return True
        return word not in {"and", "y"} and high.amount <= low.amount * 10

    def _mark_total(self, one: Sum) -> None:
        after, before = self.norms[one.end : one.end + 5], self.before(one, 4)
        if words.REST & set(before):
            return
        one.both = _near(words.BOTH_PHRASES, after, before)
        tail, head = _cut(after), _cut(before[::-1])[::-1]
        one.total = (
            bool(set(tail[:3]) & words.TOTAL or set(head[-3:]) & words.TOTAL)
            or _near(words.TOTAL_PHRASES, tail, head)
            or tail[:1] in (["todo"], ["all"], ["together"])
            or head[:1] == ["todo"]
        )

    def take_pairs_for_totals(self) -> None:
        """Of one line of property "275 for both" is the whole price, whatever one of them costs elsewhere."""
        for one in self.live:
            one.total |= one.both

    def drop_older_prices(self) -> None:
        """Of two prices of one thing the present one counts: "I paid 1200 new but it's worth 600 now"."""
        ages = {id(one): (self._age(one), self._of_new(one), self._really_paid(one)) for one in self.parts}
        for one in self.parts:
            for other in self.parts:
                if one is other or one.items != other.items or one.dropped or one.money.each or other.money.each:
                    continue
                (age, new, _), (later, _, paid) = ages[id(one)], ages[id(other)]
                if age < 0 < later or (new and paid):
                    one.dropped = True

    def _of_new(self, one: Sum) -> bool:
        return bool(_NEW.search(self._part(one)))

    def _really_paid(self, one: Sum) -> bool:
        return bool(_PAID.search(self._part(one))) and not self._of_new(one)

    def _part(self, one: Sum) -> str:
        """The words around a sum, up to the sums and commas beside it."""
        before = re.split(r"[,;.]\s|\$", self.text[max(0, one.money.span[0] - 40) : one.money.span[0]])[-1]
        return before + re.split(r"[,;.]", self.text[one.money.span[1] :][:30])[0]

    def _age(self, one: Sum) -> int:
        """-1: a price of the past; 1: of today; 0: no word of either in its part of the sentence."""
        starts = [s.money.span[1] for s in self.all if s.money.span[1] <= one.money.span[0]]
        ends = [s.money.span[0] for s in self.all if s.money.span[0] >= one.money.span[1]]
        before = self.text[max(starts, default=0) : one.money.span[0]]
        after = self.text[one.money.span[1] : min(ends, default=len(self.text))]
        pivot = re.search(r"\b(?:but|pero|now|ahora)\b|[,;.]", after)
        if pivot is not None:
            after = after[: pivot.end() if pivot.group() in {"now", "ahora"} else pivot.start()]
        tail = re.split(r"\b(?:but|pero)\b|[,;]", before)[-1]
        if _LATER.search(after) or (_LATER.search(tail) and not _EARLIER.search(after)):
            return 1
        return -1 if _EARLIER.search(tail) or _EARLIER.search(after) else 0


def _cut(norms: Sequence[str]) -> list[str]:
    """The words up to the next full stop or the next number."""
    kept: list[str] = []
    for word in norms:
        if word in words.STOPS or word[:1].isdecimal() or word == "$":
            break
        kept.append(word)
    return kept


def _near(phrases: Sequence[str], after: Sequence[str], before: Sequence[str]) -> bool:
    """Whether one of the phrases stands right after a sum, or right before it."""
    tail, head = " ".join(after) + " ", (" " + " ".join(before)).rstrip(" :,")
    follows = any(tail.startswith(f"{link}{p} ") for p in phrases for link in words.PHRASE_LINKS)
    return follows or any(head.endswith(f" {p}{verb}") for p in phrases for verb in words.PHRASE_VERBS)
