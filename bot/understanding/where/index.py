"""Names by their first words, so that the longest name at a place in the text is found at once."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from bot.understanding.where.tokens import Token

T = TypeVar("T")


class NameIndex(Generic[T]):
    """Finds the longest known name that starts at a given word."""

    def __init__(self) -> None:
        self._by_start: dict[tuple[str, ...], list[tuple[tuple[str, ...], T]]] = {}
        """Names by their first two words, or by their only one."""
        self._all: dict[tuple[str, ...], T] = {}

    def add(self, words: tuple[str, ...], value: T) -> None:
        """Know a name; the first meaning given to it stays."""
        if not words or words in self._all:
            return
        self._all[words] = value
        insort(self._by_start.setdefault(words[:2], []), (words, value), key=_longest_first)

    def get(self, words: tuple[str, ...]) -> T | None:
        return self._all.get(words)

    def names(self) -> Iterable[tuple[str, ...]]:
        return self._all.keys()

    def all_at(self, tokens: Sequence[Token], at: int) -> list[tuple[int, T]]:
        """Every name starting at ``tokens[at]``, the longest first."""
        return [(len(words), value) for words, value in self._starting(tokens, at) if _stands_at(words, tokens, at)]

    def longest(self, tokens: Sequence[Token], at: int) -> tuple[int, T] | None:
        """How many words the longest name starting at ``tokens[at]`` takes, and what it means."""
        for words, value in self._starting(tokens, at):
            if _stands_at(words, tokens, at):
                return len(words), value
        return None

    def _starting(self, tokens: Sequence[Token], at: int) -> Iterator[tuple[tuple[str, ...], T]]:
        first = tokens[at].norm
        if at + 1 < len(tokens):
            yield from self._by_start.get((first, tokens[at + 1].norm), ())
        yield from self._by_start.get((first,), ())


def _longest_first(entry: tuple[tuple[str, ...], object]) -> int:
    return -len(entry[0])


def _stands_at(words: tuple[str, ...], tokens: Sequence[Token], at: int) -> bool:
    if at + len(words) > len(tokens):
        return False
    for offset, word in enumerate(words):
        token = tokens[at + offset]
        if token.norm != word or (offset and token.sentence != tokens[at].sentence):
            return False
        if offset and "," in token.gap:
            return False
    return True
