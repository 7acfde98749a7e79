"""The cues: which words, in which order and how near, speak for which kind of incident, and how strongly.

A pattern is a row of elements: a tag (CAPITALS), a word (small letters), several joined by |, and ~n for up to n
words in between. A cue counts once, however often it is found, and not at all where its deed is denied. Weights: 5
and more tell the kind by themselves, 3 and 4 tell it unless another kind is told more strongly, less is a hint.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Side = Literal["vandalism", "larceny", "lost_property", "identity_theft", "fraud", "gone", "vehicle"]
"""A kind; or "gone": stolen or lost, the words leave it open; or "vehicle": a whole one, which is not taken here."""

_TABLE: tuple[tuple[Side, float, str, str], ...] = (
    # larceny
    ("larceny", 5, "said to be stolen", "STEAL"),
    ("larceny", 5, "goods taken from a shop without paying", "RETAIL_THEFT"),
    ("larceny", 5, "somebody took a thing", "SOMEONE ~4 TAKE|TAKE_BASE ~6 PORTABLE|FIXED|PART"),
    ("larceny", 4, "took a thing of the writer's", "TAKE ~2 MY ~3 PORTABLE|FIXED|PART"),
    ("larceny", 3, "things were taken", "TAKE ~4 PORTABLE|FIXED|PART"),
    ("larceny", 4, "a thing was taken", "PORTABLE|FIXED|PART ~6 BE ~3 TAKE"),
    (
        "larceny",
        3,
        "said to be taken",
        "BE ~2 taken|tooken|swiped|snatched|jacked|nabbed|lifted|grabbed|siphoned|removed|unscrewed|carried|wheeled",
    ),
    ("larceny", 4, "taken from the writer, told without naming it", "ME|se ~2 TAKE|TAKE_BASE"),
    ("larceny", 3, "somebody took something", "SOMEONE ~3 TAKE|TAKE_BASE"),
    ("larceny", 4, "taken, in the words of the street", "tumbaron|tumbo|bajaron|tumbaro ~3 PORTABLE|FIXED|MONEY"),
    ("larceny", 4, "gone, and nothing that gets lost", "FIXED|PART ~8 MISSING"),
    (
        "larceny",
        4,
        "gone, told apart from the thing, which does not get lost",
        "FIXED|PART ~16 they|theyre|it|its ~2 MISSING",
    ),
    ("larceny", 4, "missing, and nothing that gets lost", "MISSING ~5 FIXED|PART"),
    ("larceny", 4, "gone from a vehicle", "VEHICLE ~12 MISSING"),
    ("larceny", 4, "missing from a vehicle", "MISSING ~8 from|out|off|de|del|in|dentro ~3 VEHICLE"),
    ("larceny", 4, "vehicle gone through", "RUMMAGE|BREAK_IN ~5 VEHICLE"),
    ("larceny", 4, "vehicle opened", "VEHICLE ~5 RUMMAGE|BREAK_IN"),
    ("larceny", 4, "catalytic converter", "CATALYTIC"),
    ("larceny", 4, "said not to be lost", "NOT_LOST"),
    ("larceny", 4, "a lock was cut and something is gone", "FORCED ~12 MISSING"),
    ("larceny", 4, "something is gone and a lock was cut", "MISSING ~12 FORCED"),
    ("larceny", 4, "delivered, then gone", "DELIVERED ~16 MISSING"),
    ("larceny", 5, "pickpocket", "POCKET_PICK"),
    ("larceny", 4, "taken or gone", "PORTABLE|FIXED|PART|COINS taken|stolen|tooken"),
    ("larceny", 4, "gone from a locker", "INDOORS ~8 MISSING"),
    ("larceny", 4, "missing from a locker", "MISSING ~5 from|out|de|del|in|en ~3 INDOORS"),
    ("larceny", 4, "locker opened", "INDOORS ~4 RUMMAGE|BREAK_IN"),
    ("larceny", 4, "opened a locker", "RUMMAGE|BREAK_IN ~4 INDOORS"),
    ("larceny", 4, "machine robbed", "MACHINE ~12 TAKE"),
    (
        "larceny",
        5,
        "walked out of the writer's shop with something",
        "out|salio|salieron|fue|fueron ~3 of|de ~1 MY ~1 SHOP ~5 with|con",
    ),
    (
        "larceny",
        4,
        "hidden under clothes or in a bag",
        "metieron|metio|stuffed|stuffing|put|hid ~4 en|in|into|under|inside ~3 CONCEALER",
    ),
    ("larceny", 4, "told as there before and now not", "and|y|n no FIXED|PART"),
    ("larceny", 4, "back, and the thing was not there", "back|around|regrese|volvi|llegue ~4 no FIXED"),
    ("larceny", 4, "a pocket was picked", "pocket ~2 picked"),
    ("larceny", 4, "somebody picked a pocket", "picked ~2 pocket|pockets"),
    ("vehicle", 5, "vehicle stolen", "VEHICLE BE ~2 STEAL"),
    ("vehicle", 5, "somebody stole a vehicle", "STEAL MY ~2 VEHICLE"),
    ("vehicle", 5, "vehicle gone", "VEHICLE BE ~2 MISSING"),
    ("vehicle", 5, "vehicle missing", "VEHICLE MISSING"),
    ("vehicle", 5, "vehicle taken", "SOMEONE|ME TAKE MY ~1 VEHICLE"),
    ("larceny", 3, "broken into", "BREAK_IN"),
    # stolen or lost
    ("gone", 4, "a thing is gone", "PORTABLE ~8 MISSING"),
    ("gone", 4, "a thing is missing", "MISSING ~5 PORTABLE"),
    ("gone", 4, "cannot find", "CANT_FIND"),
    ("gone", 4, "back, and a thing that may be lost was not there", "back|around|regrese|volvi|llegue ~4 no PORTABLE"),
    ("gone", 4, "told as there before and now not, may be lost", "and|y no|sin PORTABLE"),
    ("gone", 2, "something is gone, no more is told", "MISSING"),
    # lost property
    ("lost_property", 5, "lost a thing", "LOSE ~6 PORTABLE|FIXED"),
    ("lost_property", 5, "a thing lost", "PORTABLE|FIXED ~6 LOSE"),
    ("lost_property", 4, "said to be lost", "LOSE"),
    ("lost_property", 5, "dropped a thing", "dropped|drop ~2 PORTABLE"),
    ("lost_property", 4, "a thing fell", "PORTABLE ~3 fell|fall|cayo|callo"),
    ("lost_property", 5, "left on the roof", "PORTABLE ~4 roof|top|techo|arriba|encima ~3 VEHICLE"),
    ("lost_property", 4, "not stolen", "NOT_STOLEN"),
    ("lost_property", 4, "left somewhere", "LEFT ~3 PORTABLE ~8 FORGET_PLACE"),
    ("lost_property", 4, "left there", "it|them|lo|la|los|las LEFT ~4 FORGET_PLACE"),
    ("lost_property", 4, "left it there", "LEFT it|them ~4 FORGET_PLACE"),
    # vandalism
    ("vandalism", 5, "said to be damaged", "DAMAGE"),
    ("vandalism", 5, "broke a part of a building or vehicle", "BREAK ~5 BUILT|VEHICLE"),
    ("vandalism", 5, "a part of a building or vehicle is broken", "BUILT|VEHICLE ~6 BREAK"),
    ("vandalism", 4, "broke a thing", "BREAK ~4 FIXED|PART"),
    ("vandalism", 4, "a thing broken", "FIXED|PART ~5 BREAK"),
    ("vandalism", 4, "a part of a building was knocked down", "tumbaron|tumbo|tumbaro|botaron ~3 BUILT"),
    ("vandalism", 4, "nothing taken", "NOTHING_TAKEN"),
    ("vandalism", 5, "was broken", "BUILT|VEHICLE ~12 BE BREAK|DAMAGE"),
    ("vandalism", 4, "a liquid poured into something", "LIQUID ~6 CONTAINER"),
    ("vandalism", 4, "a hole made in a building or vehicle", "HOLE ~6 BUILT|VEHICLE"),
    ("vandalism", 4, "something thrown at a building or vehicle", "HURLED ~6 VEHICLE|BUILT"),
    ("vandalism", 3, "somebody broke something", "SOMEONE|ME ~2 BREAK"),
    # identity theft
    ("identity_theft", 7, "identity theft", "ID_THEFT"),
    ("identity_theft", 6, "identity used", "STEAL|OPEN|TAKE ~3 IDENTITY"),
    ("identity_theft", 5, "identity was used", "IDENTITY ~3 STEAL|OPEN"),
    ("identity_theft", 6, "opened in my name", "OPEN ~10 MY_NAME"),
    ("identity_theft", 6, "account in my name", "CREDIT|CREDIT_THING ~10 MY_NAME"),
    ("identity_theft", 6, "my name for an account", "MY_NAME ~8 OPEN|CREDIT|CREDIT_THING"),
    ("identity_theft", 5, "in my name", "MY_NAME"),
    ("identity_theft", 5, "an account or bill through the use of a name", "OPEN|BILLED|CREDIT|SOMEONE ~6 NAME_USED"),
    ("identity_theft", 5, "a name used for an account or bill", "NAME_USED ~9 OPEN|CREDIT|CREDIT_THING|BILLED"),
    ("identity_theft", 5, "billed for what was never opened", "& BILLED NEVER_OPENED"),
    ("identity_theft", 5, "credit that was never asked for", "& CREDIT NEVER_OPENED"),
    ("identity_theft", 4, "information used for an account", "& OPEN CREDIT IDENTITY"),
    ("identity_theft", 6, "my number used", "OPEN ~6 SSN"),
    ("identity_theft", 7, "my number is being used", "SSN ~4 BE ~2 used|usado"),
    ("identity_theft", 5, "my number was used", "SSN ~6 OPEN"),
    ("identity_theft", 6, "has my number", "HOLDS ~2 SSN"),
    ("identity_theft", 6, "not my account", "CREDIT ~9 NEVER_MINE"),
    ("identity_theft", 6, "never opened", "NEVER_MINE ~4 CREDIT"),
    ("identity_theft", 5, "not my phone line", "CREDIT_THING ~6 NEVER_OPENED"),
    (
        "identity_theft",
        5,
        "billed for an account the writer does not have",
        "BILLED ~12 NOT_HAVE ~4 CREDIT|CREDIT_THING",
    ),
    ("identity_theft", 4, "an account where the writer has none", "CREDIT ~9 NOT_HAVE ~4 CREDIT"),
    ("identity_theft", 4, "bill that is not mine", "BILLED ~8 NOT_HAVE"),
    ("identity_theft", 6, "a bill that is not the writer's", "BILLED ~12 NEVER_MINE"),
    ("identity_theft", 5, "not the writer's, and billed all the same", "NEVER_MINE ~10 BILLED"),
    ("identity_theft", 4, "address changed", "change|changed|cambiaron|cambio ~4 address|direccion"),
    ("identity_theft", 4, "address was changed", "address|direccion ~3 changed|cambiada"),
    ("identity_theft", 5, "claim filed", "FILED ~5 FILED_FOR"),
    ("identity_theft", 5, "return already filed", "irs|taxes|tax_return|return ~12 already|ya"),
    # fraud
    ("fraud", 6, "scam", "SCAM"),
    ("fraud", 7, "charges not mine", "CHARGED ~10 NOT_BOUGHT"),
    ("fraud", 6, "a charge on a card", "CHARGED ~6 CARD"),
    ("fraud", 6, "a card that was charged", "CARD ~7 CHARGED"),
    ("fraud", 6, "card used", "used|using|use|usaron|uso|usando|usan ~1 MY ~1 CARD"),
    ("fraud", 6, "took from an account", "STEAL|TAKE ~6 MONEY|NUMBER ~8 CARD|TRANSFER"),
    (
        "fraud",
        5,
        "took from a card",
        "STEAL|TAKE|MISSING ~4 from|out|de|del|por|through|via|on|x ~3 CARD|TRANSFER|ONLINE",
    ),
    ("fraud", 5, "money stolen out of an account", "CARD ~6 STEAL|MISSING ~6 MONEY"),
    ("fraud", 6, "paid, and nothing came", "PAY ~18 NEVER_CAME"),
    ("fraud", 6, "money told, and nothing came", "MONEY|TRANSFER|ONLINE ~14 NEVER_CAME"),
    ("fraud", 4, "paid by transfer", "PAY ~8 TRANSFER"),
    ("fraud", 3, "a way of transfer that swindlers use", "TRANSFER"),
    ("fraud", 4, "paid on the internet", "PAY ~6 on|through|thru|por|en|x ~1 ONLINE"),
    ("fraud", 4, "paid someone online", "ONLINE ~14 PAY"),
    ("fraud", 3, "sent money", "SEND ~5 MONEY"),
    ("fraud", 2, "paid money", "PAY ~5 MONEY"),
    ("fraud", 4, "posed and paid", "POSE ~20 PAY|TRANSFER|pagaba|pagaban|pague"),
    ("fraud", 4, "paid one who posed", "PAY ~14 POSE"),
    ("fraud", 2, "somebody posed as another", "POSE"),
    ("fraud", 5, "paid for a fake", "PAY ~10 FAKE"),
    ("fraud", 2, "said to be fake", "FAKE"),
    ("fraud", 5, "fake thing", "FAKE ~3 FAKED|TRADE"),
    ("fraud", 5, "thing was fake", "FAKED ~6 FAKE"),
    ("fraud", 6, "hacked", "HACK ~4 ONLINE_ACCOUNT"),
    ("fraud", 6, "account hacked", "ONLINE_ACCOUNT ~5 HACK"),
    ("fraud", 5, "said to be hacked", "HACKED"),
    ("fraud", 6, "paid, never came", "PAY ~16 NOT_EVER ~3 COMING"),
    ("fraud", 5, "dealt with online, and nothing came", "ONLINE|TRANSFER|MONEY ~12 NOT_EVER ~3 COMING"),
    ("fraud", 6, "benefits gone", "BENEFITS ~5 STEAL|TAKE|MISSING|CHARGED"),
    ("fraud", 6, "bought with my card", "BUYING ~12 with|con|using|usando ~1 MY ~2 CARD"),
    ("fraud", 6, "bought on my card", "BUYING ~6 on|en ~1 MY ~2 CARD"),
    ("fraud", 5, "money out of an account", "NUMBER|MONEY ~3 out|from|off|de|del ~3 CARD|BANK"),
    ("fraud", 5, "sold a fake", "vendieron|vendio|sold|sell ~6 FAKE"),
    ("fraud", 4, "paid for nothing", "& PAY MONEY NEVER_CAME"),
    ("fraud", 6, "robbed by gift card", "STEAL ~6 TRANSFER"),
    ("fraud", 2, "something never came", "NEVER_CAME"),
    ("fraud", 6, "card was used", "CARD ~4 BE ~2 used|usada|usado"),
    ("fraud", 5, "took a deposit", "TAKE|STEAL ~4 DEPOSIT"),
    ("fraud", 5, "tradesman took money", "TRADE ~6 TAKE|TAKE_BASE|STEAL ~3 MONEY"),
    ("fraud", 5, "gone with the deposit", "DEPOSIT ~10 MISSING"),
    ("fraud", 6, "took by transfer", "STEAL|TAKE|tumbaron|tumbo|tumbaro ~5 MONEY|NUMBER ~5 TRANSFER"),
)


@dataclass(frozen=True)
class Element:
    """One element of a pattern: what may stand here, and how many words may be skipped before it."""

    tags: frozenset[str]
    words: frozenset[str]
    skip: int


@dataclass(frozen=True)
class Cue:
    """A pattern that speaks for a side with a weight."""

    side: Side
    weight: float
    name: str
    elements: tuple[Element, ...]
    anywhere: bool = False
    """Whether the elements may stand in any order and in different sentences."""


@lru_cache(maxsize=1)
def cues() -> tuple[Cue, ...]:
    """All cues, ready to be matched."""
    return tuple(
        Cue(side, weight, name, compile_pattern(pattern.removeprefix("& ")), anywhere=pattern.startswith("& "))
        for side, weight, name, pattern in _TABLE
    )


def compile_pattern(pattern: str) -> tuple[Element, ...]:
    """A pattern of the table as elements; an underscore stands for the blank inside a phrase."""
    elements: list[Element] = []
    skip = 0
    for part in pattern.split():
        if part.startswith("~"):
            skip = int(part[1:])
            continue
        choices = [choice.replace("_", " ") if choice.islower() else choice for choice in part.split("|")]
        tags = frozenset(choice for choice in choices if choice.isupper())
        elements.append(Element(tags, frozenset(choices) - tags, skip))
        skip = 0
    return tuple(elements)
