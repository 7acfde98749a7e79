"""Take a name out of words: how far it reaches, whether it can be one, and how it is written."""

import re
from typing import Final, NamedTuple

from bot.understanding.lexicon.tokens import fold
from bot.understanding.people import words
from bot.understanding.people.model import Found
from bot.understanding.people.vocabulary import (
    ends_name,
    is_function,
    is_given,
    is_goods,
    is_group,
    is_thing,
    may_be_given,
)

WORD: Final = r"[^\W\d_](?:[^\W\d_]|['’`´.\-](?=[^\W_])){0,39}\.?"
_NEXT: Final = re.compile(rf"[ \t]{{0,40}}({WORD})")
_FIRST: Final = re.compile(rf"[\s,:\"'“(*—–-]{{0,8}}({WORD})")
_SUFFIX: Final = re.compile(r",?\s{1,2}(jr|sr|ii|iii|iv)\b\.?", re.IGNORECASE)
_BOUNDARY: Final = re.compile(r"[ \t]{0,5}(?:$|[^\w\s'’-]|\n|-\s|\d)")
_SPOKEN_TITLE: Final = re.compile(
    r"\s(?:(?:sr|sra|lic|dr|dra|ing|prof|arq|rev)\b|se[nñ]or(?:a|ita)?\b|(?:licenciad|ingenier|arquitect|reverend|"
    r"maestr)[oa]\b|(?:doct|profes)ora?\b|padre\s(?=[A-ZÀ-Þ])|pastora?\b)",
    re.IGNORECASE,
)
_MAX_WORDS: Final = 6


class _Word(NamedTuple):
    text: str
    folded: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


def name_at(text: str, start: int, *, sure: bool) -> Found | None:
    """The name that begins at `start` (a space or an opening mark may stand before it), up to the first word that is
    none. `sure`: the words before promise a name, or one was asked for."""
    shouting = text.isupper()
    taken: list[_Word] = []
    match = _FIRST.match(text, start)
    while match is not None and len(taken) < _MAX_WORDS:
        word = _Word(match.group(1), fold(match.group(1)).strip("."), match.start(1), match.end(1))
        match = _NEXT.match(text, word.end)
        if not taken and _is_title(word, text):
            continue
        following = fold(match.group(1)).strip(".") if match else ""
        if not _fits(word, taken, text, following, shouting=shouting, sure=sure):
            break
        taken.append(word)
        if _closes(word, len(taken)):
            break
    return _found(text, _trimmed(taken, text), shouting=shouting, sure=sure)


def _is_title(word: _Word, text: str) -> bool:
    article = word.folded in {"la", "el"} and _SPOKEN_TITLE.match(text, word.end)
    return word.folded in words.TITLES or bool(article)


def _closes(word: _Word, count: int) -> bool:
    """A full stop ends the name, unless it stands after an initial or an abbreviation."""
    return word.text.endswith(".") and len(word.text) > 3 and count > 1 and word.folded not in words.SUFFIXES


def _fits(word: _Word, taken: list[_Word], text: str, following: str, *, shouting: bool, sure: bool) -> bool:
    capital = word.capital and not shouting
    ends = _BOUNDARY.match(text, word.end) is not None
    if word.folded.endswith(("'s", "’s")) or word.text.lower().endswith(("'s", "’s")):
        return False
    if len(word.text) == 2 and word.text.endswith(".") and (taken or (capital and not ends_name(following))):
        return True
    if word.folded in words.PARTICLES and word.folded not in {"y", "e"}:
        return bool(taken) or (sure and capital and not ends_name(following)) or word.folded in {"san", "st"}
    if word.folded in {"y", "e"}:
        return len(taken) >= 2 and capital is (taken[-1].capital and word.capital) and _is_family(following)
    if ends_name(word.folded):
        stopped = bool(taken) and taken[-1].text.endswith(".") and len(taken[-1].text) > 3
        if taken and capital and taken[-1].capital and ends and not is_function(word.folded) and not stopped:
            return True  # "Kevin Best"
        titled = capital and not word.text.isupper()
        return titled and may_be_given(word.folded) and (_goes_on(following) if not taken else ends)
    if capital or not taken or is_given(word.folded):
        return not is_thing(word.folded) or capital or (not taken and sure)
    many_capitals = len(taken) >= 2 and all(w.capital for w in taken if w.folded not in words.PARTICLES)
    if many_capitals and not shouting and not is_given(word.folded):
        return False
    return not is_thing(word.folded) or (len(taken) == 1 and (sure or may_be_given(taken[0].folded)) and ends)


def _is_family(word: str) -> bool:
    return bool(word) and not ends_name(word) and not is_given(word) and not is_thing(word)


def _goes_on(following: str) -> bool:
    return bool(following) and not ends_name(following) and not is_thing(following)


def _trimmed(taken: list[_Word], text: str) -> list[_Word]:
    if len(taken) > 2 and taken[0].folded == taken[1].folded:
        taken = taken[1:]  # "mike. mike delvecchio"
    if len(taken) > 2 and taken[-1].text.isupper() and len(taken[-1].text) > 2 and not taken[0].text.isupper():
        taken = taken[:-1]  # "Lorcan Figment USN"
    if len(taken) > 1 and len(taken[-1].text) == 1 and taken[-1].text.islower():
        taken = taken[:-1]
    while taken and taken[-1].folded in words.PARTICLES and not _is_last_name(taken, text):
        taken = taken[:-1]
    return taken


def _is_last_name(taken: list[_Word], text: str) -> bool:
    """ "Kevin Le": a particle that ends both the name and the phrase."""
    last = taken[-1]
    return len(taken) > 1 and last.folded in words.LAST_PARTICLES and _BOUNDARY.match(text, last.end) is not None


def _found(text: str, taken: list[_Word], *, shouting: bool, sure: bool) -> Found | None:
    folded = [w.folded for w in taken]
    if not taken or sum(len(w) for w in folded) < 2 or is_goods(folded) or (not sure and is_group(folded)):
        return None
    lone = len(taken) == 1
    written_small = taken[0].text.isupper() or not taken[0].capital
    if lone and written_small and not may_be_given(folded[0]) and not _BOUNDARY.match(text, taken[0].end):
        return None  # "idk if i should"
    spoken = " ".join(w.text if len(w.text) < 5 or w is taken[-1] else w.text.rstrip(".") for w in taken)
    end = taken[-1].end
    suffix = _SUFFIX.match(text, end - spoken.endswith("."))
    if suffix:
        spoken = f"{spoken.rstrip('.')} {words.SUFFIXES[suffix.group(1).lower()]}"
    return Found(cased(spoken), "first_name_only" if lone and not sure else None, (taken[0].start, end))


def is_certain(found: Found, text: str) -> bool:
    """Whether words after a weak mark ("I'm …", "soy …") are surely a name: they begin with a given name, or are two
    capitalised words that mean nothing else. "I'm Tired" and "soy dominicano" are no names."""
    told = [fold(w).strip(".") for w in text[slice(*found.span)].split()]
    written = text[slice(*found.span)].split()
    if is_group(told):
        return False
    capitals = all(
        w[0].isupper() and (len(w) < 3 or not w.isupper() or is_given(f))
        for w, f in zip(written, told, strict=True)
        if f not in words.PARTICLES
    )
    if len(told) == 1:
        ends = _BOUNDARY.match(text, found.span[1]) is not None
        written_large = capitals and not text.isupper()
        if is_given(told[0]):
            return ends or written_large
        return ends and written_large and not is_thing(told[0]) and not told[0].isdigit()
    if is_given(told[0]):
        return True
    if may_be_given(told[0]):
        return capitals or _BOUNDARY.match(text, found.span[1]) is not None
    return capitals and not text.isupper() and not is_thing(told[0]) and sum(is_thing(w) for w in told) < 2


def cased(name: str) -> str:
    """Capitals only where the writer used none, or nothing else; what was typed in mixed case stays."""
    dotted = fold(name).rstrip(".").rpartition(" ")[2] in words.SUFFIXES and name.endswith(".")
    name = name.strip(" .,;:!\"'“”") + ("." if dotted else "")
    parts = [w for w in name.split() if w.lower().strip(".") not in words.SUFFIXES]
    if not ("".join(parts).islower() or "".join(parts).isupper()):
        return " ".join(
            w[0].upper() + w[1:] if w.islower() and fold(w) not in words.PARTICLES else w for w in name.split()
        )
    told = name.split()
    return " ".join(_word_cased(w, inside=0 < n < len(told) - 1) for n, w in enumerate(told))


def _word_cased(word: str, *, inside: bool) -> str:
    lower = word.lower()
    if inside and fold(lower) in words.PARTICLES - {"st", "santa", "san"}:
        return lower
    if lower.strip(".") in words.SUFFIXES:
        return words.SUFFIXES[lower.strip(".")] + ("." if lower.endswith(".") else "")
    parts = re.split(r"([-'’`´])", lower)
    raised = "".join(p[:1].upper() + p[1:] for p in parts)
    if raised.startswith("Mc") and len(raised) > 4:
        raised = "Mc" + raised[2].upper() + raised[3:]
    return raised
