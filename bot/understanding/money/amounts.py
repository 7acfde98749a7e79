"""Find the sums of money told in a message."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.understanding.lexicon.nouns import make_at, noun_at
from bot.understanding.lexicon.numbers import Number, read_number
from bot.understanding.lexicon.numerals import MONEY_SCALES
from bot.understanding.lexicon.tokens import Token, tokenize
from bot.understanding.money import words
from bot.understanding.money.blocked import blocked_spans

SHORT_ANSWER: Final = 14
MAX_MONIES: Final = 40


@dataclass(frozen=True)
class Money:
    """One sum in dollars. `each`: the price of one of several (`quantity` where told). `doubts`: "bare" (no sign, no unit and
    no word of money beside it), "range", "negative", "foreign"."""

    amount: float
    span: tuple[int, int]
    text: str
    each: bool = False
    quantity: int | None = None
    approximate: bool = False
    doubts: tuple[str, ...] = ()


def read_money(text: str, language: str = "en") -> list[Money]:
    """Every sum of money in `text`, in order. A bare number counts only beside a word of money, or in a short answer."""
    return find_money(text, language, asked=False)


def find_money(text: str, language: str = "en", *, asked: bool) -> list[Money]:
    """As `read_money`; `asked` says that the text answers a question about money, so that bare numbers count."""
    finder = _Finder(text, language, asked)
    return finder.run()


class _Finder:
    def __init__(self, text: str, language: str, asked: bool) -> None:
        self.text = text
        self.tokens = tokenize(text)
        self.language = language
        self.asked = asked
        self.short = len(self.tokens) <= SHORT_ANSWER
        self.blocked = self._blocked_tokens()

    def _blocked_tokens(self) -> set[int]:
        starts = [t.start for t in self.tokens]
        hidden: set[int] = set()
        for start, end in blocked_spans(self.text):
            hidden.update(range(bisect_left(starts, start), bisect_left(starts, end)))
        return hidden

    def norm(self, at: int) -> str:
        return self.tokens[at].norm if 0 <= at < len(self.tokens) else ""

    def run(self) -> list[Money]:
        found: list[Money] = []
        i = 0
        while i < len(self.tokens) and len(found) < MAX_MONIES:
            number = None if i in self.blocked else self._number(i)
            if number is None:
                i += 1
                continue
            money = self._classify(i, number)
            if money is not None:
                found.append(money)
            i = max(number.end, i + 1)
        return _join_cents(found, self.text)

    def _number(self, at: int) -> Number | None:
        token = self.tokens[at]
        glued = self._glued_unit(token)
        if glued is not None:
            return glued._replace(end=at + 1)
        if token.kind == "mark":
            return None
        if token.norm in {"a", "un", "una"} and self.norm(at + 1) in {"dollar", "buck", "dolar", "peso"}:
            return Number(1.0, at + 1, True, False)
        return read_number(self.tokens, at)

    def _glued_unit(self, token: Token) -> Number | None:
        """ "60pesos", "200usd": the unit run on to the number."""
        if token.kind != "word" or not token.text[0].isdigit():
            return None
        for tail in (*words.UNIT_TAILS, "-ish", "ish"):
            head = token.norm.removesuffix(tail)
            if head != token.norm and head.replace(".", "").isdigit() and len(head) < 10:
                return Number(float(head) if head.count(".") < 2 else 0.0, 0, False, False, True)
        return None

    # -- what a number is ---------------------------------------------------------------------------------------------------

    def _classify(self, at: int, number: Number) -> Money | None:
        sign = self._signed(at, number.end)
        unit = self._unit_after(number.end)
        if unit == "cents":
            return self._money(at, number, number.value / 100, number.end + 1)
        if sign or unit or self.tokens[at].norm.endswith((*words.UNIT_TAILS, "ish")):
            return self._money(at, number, number.value, number.end + (1 if unit else 0))
        if self._measures(at, number) or self._counts(at, number) or self._is_year(at, number):
            return None
        cued = self._cued(at, number)
        if self._money_scale(at, number) or cued or self._bare_counts(at, number):
            doubts = () if cued or self._money_scale(at, number) else ("bare",)
            return self._money(at, number, number.value, number.end, doubts)
        return None

    def _signed(self, at: int, end: int) -> bool:
        before, after = self.norm(at - 1), self.norm(end)
        if before in words.SIGNS or before in {"us$", "usd"}:
            return True
        return after in words.SIGNS and not (
            end + 1 < len(self.tokens)
            and self.tokens[end + 1].start == self.tokens[end].end
            and self.tokens[end + 1].kind == "number"
        )

    def _unit_after(self, end: int) -> str | None:
        word = self.norm(end)
        if word in words.CENTS:
            return "cents"
        if word in words.UNITS and not (word == "cash" and self.norm(end + 1) in {"app", "register"}):
            return "dollars"
        return None

    def _measures(self, at: int, number: Number) -> bool:
        after, before = self.norm(number.end), self.norm(at - 1)
        if after in {"-", "–"} and self._touching(number.end):
            after = self.norm(number.end + 1)
        if (
            after in words.MEASURES
            and not (after in {"in", "m", "st", "x", "k", "door", "w", "time", "times"} and self.asked)
            and not self._really_money(at, number)
        ):
            return True
        if before in words.SALIENT_NOT or (before in {"'", "’"}):
            return True
        if before in words.MONTHS or after in words.MONTHS:
            return True
        texting = not number.worded and number.value in (2, 4) and self.tokens[at].kind == "number"
        return (
            texting
            and number.end < len(self.tokens)
            and self.tokens[number.end].kind == "word"
            and not self._unit_after(number.end)
        )

    def _touching(self, at: int) -> bool:
        return 0 < at < len(self.tokens) and self.tokens[at - 1].end == self.tokens[at].start

    def _really_money(self, at: int, number: Number) -> bool:
        return number.scaled and self.norm(number.end) in {"in", "m", "st", "w"}

    def _counts(self, at: int, number: Number) -> bool:
        """Whether the number counts what follows: "3 tires", "two passenger doors"."""
        if number.value > 60 or number.value != int(number.value):
            return False
        for i in range(number.end, min(number.end + 4, len(self.tokens))):
            if self.tokens[i].kind == "mark" or self.tokens[i].norm in {
                "for",
                "the",
                "por",
                "el",
                "la",
                "los",
                "las",
                "de",
                "and",
                "y",
                "each",
                "en",
                "in",
                "my",
                "mi",
                "used",
            }:
                return False
            noun = noun_at(self.tokens, i)
            if noun is not None:
                return noun[0].kind != "cash" and (noun[0].plural or number.value == 1)
            if self.tokens[i].kind == "number":
                return False
            if (
                i == number.end
                and self.tokens[i].norm.endswith("s")
                and number.value < 20
                and self.tokens[i].norm not in words.CUES
            ):
                return True
        return False

    def _is_year(self, at: int, number: Number) -> bool:
        token = self.tokens[at]
        if not (token.kind == "number" and len(token.text) == 4 and 1940 <= number.value <= 2039):
            return False
        before = self.norm(at - 1)
        if before in {
            "in",
            "since",
            "del",
            "en",
            "de",
            "year",
            "ano",
            "desde",
            "a",
            "an",
            "un",
            "una",
            "my",
            "of",
            "the",
            "mi",
        }:
            return True
        if number.end < len(self.tokens):
            following = noun_at(self.tokens, number.end)
            if (
                self.norm(number.end) in {"model", "modelo"}
                or make_at(self.tokens, number.end)
                or (following and following[0].kind == "vehicle")
            ):
                return True
        if at > 0:
            previous = noun_at(self.tokens, at - 1)
            if make_at(self.tokens, at - 1) or (previous and previous[0].kind == "vehicle"):
                return before not in words.CUES
        return not self.asked and not self._cued(at, number)

    def _money_scale(self, at: int, number: Number) -> bool:
        if not number.scaled:
            return False
        last = self.tokens[number.end - 1].norm
        return last in MONEY_SCALES or last[-1:] in {"k", "l", "d"} or number.value >= 100

    def _cued(self, at: int, number: Number) -> bool:
        if number.worded and number.value < 10:
            return False
        reach = 12 if not self.short else 8
        strong, near = words.STRONG_CUES, words.CUES
        for back in range(1, reach + 1):
            i = at - back
            if i < 0 or self.norm(i) in {".", ";", "!", "?", "\n"}:
                break
            word = self.norm(i)
            if word in strong or (back <= 2 and word in near and (self.asked or (self.short and number.value >= 10))):
                return True
            if back > 5 and self.tokens[i].kind == "number" and not self.asked:
                break
        after = [self.norm(i) for i in range(number.end, min(number.end + 3, len(self.tokens)))]
        return bool({"each", "total", "apiece", "altogether", "cada", "c/u"} & set(after)) or after[:2] == [
            "en",
            "total",
        ]

    def _bare_counts(self, at: int, number: Number) -> bool:
        if number.worded and number.value < (5 if len(self.tokens) <= 3 and self.asked else 10):
            return False
        if number.worded and self.tokens[at].norm == "once" and self.language == "en":
            return False
        if self.asked:
            return True
        # in running text a number without a sign is money only where a short message opens with it or hedges it
        hedged = self.norm(at - 1) in words.APPROX and number.value >= 20
        return self.short and number.value >= 5 and (at <= 1 or hedged) and not (number.worded and number.value < 20)

    # -- what belongs to it -------------------------------------------------------------------------------------------------

    def _money(self, at: int, number: Number, amount: float, end: int, doubts: tuple[str, ...] = ()) -> Money:
        first = at - 1 if self.norm(at - 1) in words.SIGNS or self.norm(at - 1) == "us$" else at
        if self.norm(end) in words.SIGNS and first == at:
            end += 1
        each, quantity = self._each(first, end)
        if self._negative(first):
            doubts = (*doubts, "negative")
            amount = -amount
        last = self.tokens[min(end, len(self.tokens)) - 1]
        span = (self.tokens[first].start, last.end)
        approximate = number.vague or self._approximate(first, end)
        return Money(amount, span, self.text[span[0] : span[1]], each, quantity, approximate, doubts)

    def _negative(self, first: int) -> bool:
        before = self.norm(first - 1)
        if before in {"minus", "negative", "menos", "negativo"} and self.norm(first - 2) not in {"o", "or", "y", "mas"}:
            return True
        glued = before in {"-", "−"} and self.tokens[first - 1].end == self.tokens[first].start
        return glued and (first < 2 or self.tokens[first - 2].end < self.tokens[first - 1].start)

    def _approximate(self, first: int, end: int) -> bool:
        before = {self.norm(i) for i in range(max(0, first - 3), first)}
        after = [self.norm(i) for i in range(end, min(end + 3, len(self.tokens)))]
        before.discard("a")
        return (
            bool(before & words.APPROX)
            or "~" in before
            or "ish" in after[:2]
            or after[:2] == ["or", "so"]
            or after[:2] == ["o", "menos"]
            or after[:2] == ["mas", "o"]
        )

    def _each(self, first: int, end: int) -> tuple[bool, int | None]:
        after = " ".join(self.norm(i) for i in range(end, min(end + 3, len(self.tokens))))
        before = self.norm(first - 1)
        each = after.split(" ")[0] in words.EACH or any(
            after == p or after.startswith(p + " ") for p in words.EACH_PHRASES
        )
        each = (
            each
            or before in {"each", "cada", "apiece"}
            or " ".join((self.norm(first - 2), before)) in {"cada una", "cada uno", "each was", "each cost", "each one"}
        )
        times = self._times(first, end)
        if times is not None:
            return True, times
        return each, self._quantity(first, end) if each else None

    def _times(self, first: int, end: int) -> int | None:
        """ "3 payments of 200", "4 x 100", "100 x 4", "four $100 gift cards", "49.99 twice"."""
        before, after = self.norm(first - 1), self.norm(end)
        if before in {"of", "de", "x", "@", "for", "×", "*", "por"} or (before == "at" and False):
            count = self._count_before(first - 1, counted=before in {"of", "de", "for", "por"})
            if count:
                return count
        if after in {"x", "×", "*"} and end + 1 < len(self.tokens):
            number = read_number(self.tokens, end + 1)
            return _whole(number.value) if number else None
        if after in {"twice"} or (after == "dos" and self.norm(end + 1) == "veces"):
            return 2
        if after in {"thrice"} or (after in {"three", "tres", "3"} and self.norm(end + 1) in {"times", "veces"}):
            return 3
        return self._count_of_notes(first, end)

    def _count_of_notes(self, first: int, end: int) -> int | None:
        """ "four $100 gift cards", "2 50 dollar bills": a count right before the amount and a counted thing right after."""
        if first == 0:
            return None
        follows = noun_at(self.tokens, end) if end < len(self.tokens) else None
        thing = follows is not None and follows[0].plural or self.norm(end) in words.COUNTED
        number = read_number(self.tokens, first - 1)
        if not thing or number is None or number.end != first or first - 1 in self.blocked:
            return None
        return _whole(number.value)

    def _count_before(self, at: int, counted: bool) -> int | None:
        for i in range(at - 1, max(-1, at - 5), -1):
            if self.tokens[i].kind == "mark" or i in self.blocked:
                return None
            number = read_number(self.tokens, i)
            if number is not None and number.value <= 60:
                between = [self.norm(k) for k in range(number.end, at)]
                if counted and not any(w in words.COUNTED for w in between):
                    return None
                return _whole(number.value) if len(between) <= 3 else None
        return None

    def _quantity(self, first: int, end: int) -> int | None:
        for i in range(first - 1, max(-1, first - 9), -1):
            if self.norm(i) in {".", ";"}:
                break
            number = None if i in self.blocked else read_number(self.tokens, i)
            if number is not None and 1 < number.value <= 60 and number.end <= first and self._before_noun(number.end):
                return _whole(number.value)
        for i in range(end, min(end + 6, len(self.tokens))):
            number = None if self.norm(i) in {"a"} else read_number(self.tokens, i)
            if number is not None and 1 < number.value <= 60 and self._before_noun(number.end, loose=True):
                return _whole(number.value)
        return None

    def _before_noun(self, at: int, loose: bool = False) -> bool:
        for i in range(at, min(at + 4, len(self.tokens))):
            noun = noun_at(self.tokens, i)
            if noun is not None or self.norm(i) in words.COUNTED:
                return True
        return (
            loose
            and (at >= len(self.tokens) or self.tokens[at].kind == "mark" or self.norm(at) in {"of"})
            or (not loose and self.norm(at) in {"at", "@", "for", "a"})
        )


def _whole(value: float) -> int | None:
    return int(value) if 1 <= value <= 10_000 and value == int(value) else None


def _join_cents(found: Sequence[Money], text: str) -> list[Money]:
    """ "5 dollars and 45 cents" is one sum."""
    joined: list[Money] = []
    for money in found:
        last = joined[-1] if joined else None
        gap = text[last.span[1] : money.span[0]].strip().lower() if last else "?"
        if (
            last
            and money.amount < 1 <= last.amount
            and gap in {"", "and", "y", "con", "with", "&"}
            and last.amount == int(last.amount)
        ):
            span = (last.span[0], money.span[1])
            joined[-1] = Money(
                round(last.amount + money.amount, 2),
                span,
                text[span[0] : span[1]],
                last.each,
                last.quantity,
                last.approximate,
                last.doubts,
            )
        else:
            joined.append(money)
    return joined
