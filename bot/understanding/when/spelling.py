"""Finds the long word of time that a misspelling stands for: one letter wrong, missing, extra, or two swapped."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

# Ordinary words that are one letter away from a word of time.
REAL_WORDS: Final[frozenset[str]] = frozenset(
    """
    manzana partes cartes artes marte mourning evening evenings sundae sundry frida angosto sacado salado sabido
    lavado grabado sobado vegano hermano infierno hummer simmer string strings sprint springs printer wintery
    warning meeting events jueces nueves viernesd semanal mantana montana mensual another afternoons minuets minute
    octobers novela novelas hornos toches coches noches mondays sundays fridays weekday weekdays weekender holiday
    holidays mornings forning norming forming boring nothing hoping moving sabana sabanas domino dominos dominio
    enero dinero hinero genero ingenio easter faster master caster western eastern sister tonight fortnight
    midnights overnights weekends knights christmases months mouth mouths minutes miguel marzos marlo hours houses
    halves brunch bunch launch punch lunches dinners winner thinner sinner dinner supper upper sunset sunsets
    sunrise sumer desayunos almuerzos almuerza manana mananas semanas ventana ventanas hermana humana romana jamas
    mediana mediano memoria memorias agostos primaveras abrils marcha marchas narch larch
    """.split()
)


def nearest(word: str, vocabulary: tuple[str, ...]) -> str | None:
    """The word of the vocabulary one edit away, or None. Only for words of six letters and more."""
    if not 6 <= len(word) <= 16 or word in REAL_WORDS or not word.isalpha():
        return None
    return _nearest(word, vocabulary)


@lru_cache(maxsize=2048)
def _nearest(word: str, vocabulary: tuple[str, ...]) -> str | None:
    index = _deletions(vocabulary)
    for key in _shorter(word):
        for known in index.get(key, ()):
            if _one_edit(word, known):
                return known
    return None


@lru_cache(maxsize=4)
def _deletions(vocabulary: tuple[str, ...]) -> dict[str, list[str]]:
    index: dict[str, list[str]] = {}
    for known in vocabulary:
        for key in _shorter(known):
            index.setdefault(key, []).append(known)
    return index


def _shorter(word: str) -> set[str]:
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def _one_edit(a: str, b: str) -> bool:
    """One letter wrong, missing or extra, or two neighbours swapped; the first letter is right."""
    if a[0] != b[0] and not (a[0] in "bvsz" and b[0] in "bvsz"):
        return False
    if len(a) == len(b):
        differ = [i for i in range(len(a)) if a[i] != b[i]]
        return len(differ) <= 1 or (
            len(differ) == 2
            and differ[1] == differ[0] + 1
            and a[differ[0]] == b[differ[1]]
            and a[differ[1]] == b[differ[0]]
        )
    shorter, longer = sorted((a, b), key=len)
    return len(longer) - len(shorter) == 1 and any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))
