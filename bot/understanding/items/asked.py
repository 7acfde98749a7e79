"""Read the answer to "what was taken, lost or damaged?": a list, mostly without verbs."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import Final

from bot.understanding.items.build import reading
from bot.understanding.items.merging import Pair, merged
from bot.understanding.items.model import ItemReading
from bot.understanding.items.phrase import Phrase
from bot.understanding.items.phrases import phrases
from bot.understanding.items.plain import as_told, makes_exception, says_nothing
from bot.understanding.items.prices import with_values
from bot.understanding.items.roles import lost_phrases
from bot.understanding.items.story import Role
from bot.understanding.items.tagging import tag
from bot.understanding.items.units import Tagged, Unit
from bot.understanding.lexicon import grammar
from bot.understanding.lexicon.tokens import fold

_NUMBERING: Final = re.compile(r"(?:(?<=\s)|^)#?\d{1,2}[.)](?=\s{1,3}[A-Za-zÀ-ÿ])")
_MOST: Final = 40
_THINGS: Final = frozenset({"goods", "container", "document", "cash", "part", "vehicle", "built"})
_HELD: Final = frozenset({"goods", "container", "document", "cash"})
_SUBJECT: Final = frozenset(
    "it they i he she we its theyre them estaba estaban lo la los las se yo ellos im ive nobody someone "
    "somebody".split()
)
_HEDGES: Final = frozenset({"guess", "think", "believe", "suppose", "mean"})
_REACH: Final = frozenset({"off", "from", "of", "on", "under", "to", "for", "de", "del", "d", "out", "a"})
_DESCRIBING: Final = frozenset({"its", "it", "es", "era", "theyre"})
_ENDS: Final = frozenset({".", "!", "?", ";"})
_ATTRIBUTES: Final = frozenset({"adjective", "color", "shade", "code", "year", "make"})
Lost = Mapping[int, tuple[Phrase, Role]]
_MONEY: Final = frozenset("money dinero plata chavos funds savings ahorros".split())
_SMALL_MONEY: Final = frozenset({"cents", "cent", "centavos"})
_IN_LIST: Final = Role("thing of an answer's list")
_CONTENTS: Final = Role("what the bag before held")
_DESCRIBED: Final = Role("description of the thing before")


def listed_items(text: str, language: str) -> list[ItemReading]:
    """The items of an answer; the cleaned answer itself where it names nothing known and does not say "nothing"."""
    if text.rstrip().endswith("?"):
        return []
    tagged = tag(_unnumbered(text), language, asked=True)
    found = phrases(tagged, unknown=True, bare=True)
    if says_nothing(text) and not (makes_exception(text) and _names_things(found)):
        return []
    lost = {p.first: (p, role) for p, role in lost_phrases(tagged, found)}
    pairs = [pair for sentence in _sentences(tagged) for pair in _of_sentence(tagged, found, lost, sentence)][:_MOST]
    pairs = _without_prices(tagged, pairs)
    if any(phrase.kind != "unknown" or phrase.parts[0].money for phrase, _ in pairs):
        return with_values(tagged, [one for _, one in merged(tagged, pairs)], language)
    named = next((p for p in found if p.kind == "other" and p.parts[-1].norm in _MONEY), None)
    if named is not None and tagged.sums:
        whole = reading(tagged, named, _IN_LIST)
        return [replace(whole, item=replace(whole.item, value_usd=tagged.sums[0].amount))]
    if any(p.kind == "other" and p.concept == "abstract" for p in found):
        # money, an identity, an account: told, but no thing
        return []
    return list(as_told(text))


def _without_prices(tagged: Tagged, pairs: list[Pair]) -> list[Pair]:
    """Without the sums that a sentence opens with or tells of repairs: "The fence. About a grand to fix"."""
    if all(_is_sum(phrase) for phrase, _ in pairs):
        return pairs
    first = next(k for k, (phrase, _) in enumerate(pairs) if not _is_sum(phrase))
    kept = [pair for k, pair in enumerate(pairs) if k < first or not _is_sum(pair[0]) or _goes_on(tagged, pair[0])]
    return [pair for pair in kept if fold(pair[1].item.description) not in _SMALL_MONEY]


def _is_sum(phrase: Phrase) -> bool:
    return phrase.kind == "unknown" and phrase.parts[0].money is not None


def _goes_on(tagged: Tagged, phrase: Phrase) -> bool:
    """Whether a sum stands in the list itself: "and $60", "a wallet, $60"."""
    i = phrase.first - 1
    while (
        i >= 0
        and tagged.units[i].tag != "join"
        and (tagged.units[i].norm in grammar.HEDGES or tagged.units[i].tag == "det")
    ):
        i -= 1
    return i >= 0 and (tagged.units[i].tag == "join" or tagged.units[i].norm in grammar.WITH | {",", "also"})


def _unnumbered(text: str) -> str:
    """The text with "1." and "2)" as separators, every character still in its place; "hose 40. Two cords" numbers
    nothing."""
    numbers = count(1)
    expected = next(numbers)

    def separator(match: re.Match[str]) -> str:
        nonlocal expected
        if int(match.group().strip("#.)")) != expected:
            return match.group()
        expected = next(numbers)
        return ";" + " " * (len(match.group()) - 1)

    return _NUMBERING.sub(separator, text)


def _names_things(found: Sequence[Phrase]) -> bool:
    return any(p.kind in _THINGS and not p.negated for p in found)


def _sentences(tagged: Tagged) -> Iterator[tuple[int, int]]:
    """Ranges of units, cut at full stops and line breaks."""
    start = 0
    for i, unit in enumerate(tagged.units):
        gap = tagged.text[tagged.tokens[unit.start - 1].end : tagged.tokens[unit.start].start] if unit.start else ""
        line = "\n" in gap
        if unit.norm in _ENDS or line:
            if i > start:
                yield start, i
            start = i if line else i + 1
    if start < len(tagged.units):
        yield start, len(tagged.units)


def _of_sentence(tagged: Tagged, found: Sequence[Phrase], lost: Lost, sentence: tuple[int, int]) -> Iterator[Pair]:
    first, end = sentence
    here = found[bisect_left(found, first, key=lambda p: p.first) : bisect_left(found, end, key=lambda p: p.first)]
    units = tagged.units[first:end]
    if _runs(units, opens_with_thing=bool(here) and here[0].first == first):
        for phrase, role in _of_story(tagged, lost, here, units):
            yield phrase, reading(tagged, phrase, role)
        return
    last: Phrase | None = None
    for phrase in here:
        if _counts(tagged, phrase, last, first):
            yield phrase, reading(tagged, phrase, _IN_LIST, _extent(tagged, found, phrase, end))
            last = phrase


def _runs(units: Sequence[Unit], *, opens_with_thing: bool) -> bool:
    """Whether the sentence tells a story rather than lists things; "las rejas" is no "las" by itself."""
    if len(units) > 2 and units[0].norm == "i" and units[1].norm in _HEDGES:
        units = units[2:]
    verbs = [u for u in units if u.tag == "verb" and u.norm not in grammar.AUXILIARIES - {"has", "have", "had"}]
    loss = any(kind != "other" for u in verbs for kind, _ in u.deeds)
    return bool(verbs) and ((units[0].norm in _SUBJECT and not opens_with_thing) or (len(verbs) >= 2 and loss))


def _of_story(
    tagged: Tagged, lost: Lost, here: Sequence[Phrase], units: Sequence[Unit]
) -> Iterator[tuple[Phrase, Role]]:
    """What a sentence with verbs says was lost, what the bag before it held, how it describes what was told before."""
    for one in here:
        if one.first in lost and "guessed" not in lost[one.first][1].doubts:
            yield lost[one.first]
    if _tells_contents(units):
        for phrase in here:
            if phrase.kind in _HELD and not phrase.negated and tagged.units[phrase.first - 1].tag != "place":
                yield phrase, _CONTENTS
    elif units[0].norm in _DESCRIBING:
        for phrase in here:
            described = phrase.brand or phrase.color
            if phrase.kind in {"goods", "container", "vehicle"} and described and phrase.parts[0] in units[:5]:
                yield phrase, _DESCRIBED


def _tells_contents(units: Sequence[Unit]) -> bool:
    """A sentence such as "it had my phone in it", "adentro tenía la licencia"."""
    opens = units[0].norm in {"it", "had", "tenia", "which"} | grammar.INSIDE
    holds = any(u.norm in grammar.HOLDING for u in units[:3])
    return opens and holds and any(u.norm in grammar.INSIDE | {"in", "had", "tenia"} for u in units)


def _counts(tagged: Tagged, phrase: Phrase, last: Phrase | None, first: int) -> bool:
    """Whether a phrase of a listing sentence is an item: not where it was, not part of the one before."""
    sum_of_money = phrase.kind == "unknown" and phrase.parts[0].money is not None
    after = [u.norm for u in tagged.units[phrase.last + 1 : phrase.last + 3] if u.norm not in grammar.BE_OR_GET]
    if (after[:1] and after[0] in grammar.SAFE) or tagged.units[phrase.last].norm in grammar.SAFE:
        return False
    if phrase.kind == "unknown" and not sum_of_money:
        return _stands_in_list(tagged, phrase, last, first)
    if phrase.negated or not (sum_of_money or phrase.kind in _THINGS):
        return False
    at = phrase.first - 1
    if sum_of_money and at > first and tagged.units[at].tag == "det":
        at -= 1
    before = tagged.units[at] if at >= first else None
    if before is None or last is None:
        return before is None or not _leads_away(before)
    if before.norm in _DESCRIBING and phrase.kind == "vehicle" and last.kind == "part":
        # "the tailgate, it's a 2022 Silverado": whose part it was
        return False
    if before.norm in grammar.WITH:
        return last.concept != "gift card" if sum_of_money else _carried(phrase, last)
    if sum_of_money:
        amount_of_last = last.kind == "cash" and last.parts[0].money is None
        return not amount_of_last and _listed_sum(tagged, phrase, last)
    return not _leads_away(before)


def _carried(phrase: Phrase, last: Phrase) -> bool:
    """Whether "with" tells of a thing beside the last one: "a drone with 2 batteries"."""
    owned = phrase.count > 1 or phrase.possessed
    return last.kind in {"container", "vehicle"} or (owned and phrase.kind in {"goods", "document", "cash", "part"})


def _stands_in_list(tagged: Tagged, phrase: Phrase, last: Phrase | None, first: int) -> bool:
    """Whether words of no known meaning fill a place of the list: ", a balalaika and"; an attribute (", sunburst,")
    stands there without article."""
    before = tagged.units[phrase.first - 1] if phrase.first > first else None
    after = tagged.units[phrase.last + 1] if phrase.last + 1 < len(tagged.units) else None
    opened = before is None or before.tag == "join" or before.norm in {",", ";", ":", "*", "-"}
    closed = after is None or after.tag in {"join", "place"} or after.norm in {",", ";", ".", "(", "!"} | grammar.OF
    if (
        after is not None
        and after.tag == "join"
        and tagged.units[phrase.last + 2 :][:1]
        and (tagged.units[phrase.last + 2].norm == "all")
    ):
        # "the mailbox, post and all"
        return False
    if before is None and after is not None and after.tag == "join" and _one_word(phrase, None):
        # "display and brake lever"
        return True
    named = phrase.determined and phrase.parts[0].norm not in grammar.POINTERS
    joined = before is not None and before.norm != "," and last is not None and not last.determined
    joined |= _pure_list(tagged, first) or (before is not None and before.tag == "join" and _one_word(phrase, after))
    return opened and closed and not phrase.negated and (named or joined) and len(phrase.parts) <= 5


def _one_word(phrase: Phrase, after: Unit | None) -> bool:
    """ "my snowboard and bindings"."""
    return len(phrase.parts) == 1 and len(phrase.parts[0].norm) > 3 and (after is None or after.tag == "mark")


def _pure_list(tagged: Tagged, first: int) -> bool:
    """Whether the sentence has three places or more and no verb: "colcha, dos fundas, una toalla grande"."""
    ends = range(first, len(tagged.units))
    end = next((i for i in ends if tagged.units[i].norm in _ENDS), len(tagged.units))
    units = tagged.units[first:end]
    places = sum(u.norm == "," or u.tag == "join" for u in units)
    return places >= 2 and not any(u.tag in {"verb", "stop"} and u.norm not in grammar.OF for u in units)


def _listed_sum(tagged: Tagged, phrase: Phrase, last: Phrase) -> bool:
    """Whether a sum goes on the list: "wallet, $60" and "laptop and $60", but not "laptop, $600"."""
    i = phrase.first - 1
    while i > last.last and tagged.units[i].norm in grammar.HEDGES:
        i -= 1
    written = tagged.slice(tagged.units[phrase.first].start, tagged.units[phrase.last].end)
    comma = tagged.units[i].norm == "," and last.kind in {"container", "document"} and not written.isdecimal()
    return tagged.units[i].tag == "join" or comma


def _leads_away(before: Unit) -> bool:
    return before.tag == "place" or before.norm in grammar.TOWARD - {"por", "al"}


def _extent(tagged: Tagged, found: Sequence[Phrase], phrase: Phrase, end: int) -> int:
    """The description reaches over "off a 2012 Toyota Prius", "of my Honda CR-V", and over ", self propelled"."""
    last = phrase.last
    at = bisect_left(found, last + 1, key=lambda p: p.first)
    for following in found[at : at + 3]:
        links = [u.norm for u in tagged.units[last + 1 : following.first]]
        if following.first >= end or not links or not set(links) <= _REACH or not _part_of(phrase, following):
            break
        last = following.last
    while last + 1 < end and tagged.units[last + 1].norm == "," and _attributes(tagged, last + 2, end):
        last = _attributes(tagged, last + 2, end)
    return last


def _part_of(phrase: Phrase, whole: Phrase) -> bool:
    if phrase.kind not in {"part", "built"}:
        return whole.kind in {"goods", "container"}
    return phrase.kind == "part" or whole.kind not in {"place", "other", "unknown"}


def _attributes(tagged: Tagged, start: int, end: int) -> int:
    """Last unit of a segment without a noun ("self propelled", "black and red"), closed by a comma or joiner;
    else 0."""
    i = start
    while i < end and (tagged.units[i].tag in _ATTRIBUTES or _between_colors(tagged, i, end)):
        i += 1
    closed = i >= end or tagged.units[i].tag == "join" or tagged.units[i].norm in {",", "y"}
    return i - 1 if i > start and closed else 0


def _between_colors(tagged: Tagged, i: int, end: int) -> bool:
    return tagged.units[i].norm in {"and", "y"} and i + 1 < end and tagged.units[i + 1].tag == "color"
