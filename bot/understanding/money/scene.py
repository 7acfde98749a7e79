"""A message as tokens, with the spans in which digits are no money, and the numbers in between."""

from bisect import bisect_left
from functools import lru_cache
from typing import Final

from bot.understanding.lexicon.numbers import Number, read_number
from bot.understanding.lexicon.tokens import Token, tokenize
from bot.understanding.money import words
from bot.understanding.money.blocked import blocked_spans

SHORT_ANSWER: Final = 14


@lru_cache(maxsize=4)
def _read(text: str) -> tuple[list[Token], frozenset[int]]:
    """The tokens, and those that are no money; kept, as one message is read for sure sums and then for bare ones."""
    tokens = tokenize(text)
    starts = [t.start for t in tokens]
    hidden: set[int] = set()
    for start, end in blocked_spans(text):
        hidden.update(range(bisect_left(starts, start), bisect_left(starts, end)))
    return tokens, frozenset(hidden)


class Scene:
    """`asked`: the text answers a question about money; `short`: it is no longer than an answer."""

    def __init__(self, text: str, language: str, asked: bool) -> None:
        self.text = text
        self.tokens, self.blocked = _read(text)
        self.language = language
        self.asked = asked
        self.short = len(self.tokens) <= SHORT_ANSWER

    def norm(self, at: int) -> str:
        return self.tokens[at].norm if 0 <= at < len(self.tokens) else ""

    def number_at(self, at: int) -> Number | None:
        token = self.tokens[at]
        glued = self._glued_unit(token)
        if glued is not None:
            return glued._replace(end=at + 1)
        if token.kind == "mark":
            return None
        if token.norm in {"a", "un", "una"} and self.norm(at + 1) in {"dollar", "buck", "dolar", "peso"}:
            return Number(1.0, at + 1, True, False)
        return self._notes(at) or read_number(self.tokens, at)

    def _notes(self, at: int) -> Number | None:
        """ "two twenties": how many of a banknote."""
        count = read_number(self.tokens, at)
        note = words.NOTES.get(self.norm(count.end)) if count is not None else None
        if count is None or note is None or count.value > 100 or self.norm(at - 1) == "in":
            return None
        return Number(count.value * note, count.end + 1, False, False, True)

    def _glued_unit(self, token: Token) -> Number | None:
        """ "60pesos", "200usd": the unit run on to the number."""
        if token.kind != "word" or not token.text[0].isdecimal():
            return None
        for tail in (*words.UNIT_TAILS, "-ish", "ish"):
            head = token.norm.removesuffix(tail)
            if head != token.norm and head.replace(".", "").isdecimal() and len(head) < 10:
                return Number(float(head) if head.count(".") < 2 else 0.0, 0, False, False, True)
        return None

    def signed(self, at: int, end: int) -> bool:
        before, after = self.norm(at - 1), self.norm(end)
        if before in words.SIGNS or before in {"us$", "usd"}:
            return True
        return after in words.SIGNS and not (
            end + 1 < len(self.tokens)
            and self.tokens[end + 1].start == self.tokens[end].end
            and self.tokens[end + 1].kind == "number"
        )

    def unit_after(self, end: int) -> str | None:
        word = self.norm(end)
        if word in words.CENTS:
            return "cents"
        if word in words.UNITS and not (word == "cash" and self.norm(end + 1) in {"app", "register"}):
            return "dollars"
        return None
