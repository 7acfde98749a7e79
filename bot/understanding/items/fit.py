"""Whether a thing can be lost by a deed: a wall is not taken, a passport not dented, a place neither."""

from typing import Final

from bot.understanding.items.links import is_cash
from bot.understanding.items.phrase import Phrase
from bot.understanding.items.story import DAMAGEABLE, TAKEABLE, Deed, Doubts, Story
from bot.understanding.lexicon import grammar

ABLE_BUILT: Final = frozenset(
    "mailbox sign light doorbell gate headstone roofing pipes shed fence door window bench ramp".split()
)
_STOLEN: Final = frozenset(
    "stolen stollen taken missing missin robado robada robados robadas falta faltan faltaba desaparecio hurtado "
    "desaparecieron swiped jacked snatched lost perdido perdida extraviado extraviada".split()
)
_LOST: Final = (
    "lost",
    "lose",
    "misplaced",
    "cant find",
    "couldnt find",
    "perdi",
    "extravi",
    "no encuentro",
    "se perdio",
)


def fits_any(story: Story, phrase: Phrase) -> bool:
    """Whether it can be lost property at all, as the next thing of a list."""
    if phrase.kind == "unknown":
        money = bool(phrase.parts and phrase.parts[0].money)
        if money:
            return is_cash(story, phrase)
        return phrase.determined and story.before(phrase) not in grammar.SIZES and _names(phrase)
    return phrase.kind in TAKEABLE | DAMAGEABLE


def fit(story: Story, phrase: Phrase, deed: Deed) -> Doubts | None:
    """The doubts of the phrase as the object of the deed; None where the two do not go together."""
    kinds = deed.kinds
    if phrase.kind == "vague":
        return ("vague",)
    if phrase.kind == "unknown":
        return _unknown_fit(story, phrase, deed)
    if "damage" in kinds and phrase.kind in DAMAGEABLE and phrase.concept != "airtag":
        if phrase.kind == "vehicle" and story.norm(deed.at) == "hit":
            # "my car got hit last night, they took everything"
            return ("vehicle",)
        return ("lock",) if phrase.concept == "lock" else ()
    if kinds & {"take", "lose"}:
        if phrase.noun is not None and phrase.noun.group == "plants" and "lose" in kinds and "take" not in kinds:
            # "se cayó un árbol"
            return None
        if phrase.kind in TAKEABLE:
            cut = phrase.concept == "lock" and story.norm(deed.at) in {"cut", "cortaron"}
            return ("lock",) if cut else ()
        if phrase.kind == "vehicle":
            return ("vehicle",)
        if phrase.noun is not None and phrase.noun.group in ABLE_BUILT and "take" in kinds:
            return ()
    return ("place",) if "damage" in kinds and phrase.kind == "place" and phrase.determined else None


def _unknown_damage(story: Story, phrase: Phrase, deed: Deed) -> Doubts | None:
    """ "the bracket is broken", "kicked in my whatsit": the thing stands right beside the verb."""
    if phrase.parts[0].money or not (phrase.determined and _names(phrase)):
        return None
    first, last = (phrase.last + 1, deed.at) if deed.at > phrase.last else (deed.at + 1, phrase.first)
    between = [story.norm(k) for k in range(first, last)]
    if deed.at > phrase.last:
        return ("unfamiliar",) if between and set(between) <= grammar.PASSIVE_BE | {"been", "all"} else None
    painted = story.norm(phrase.last + 1) in grammar.ONTO | {"para"}
    own = phrase.possessed or phrase.parts[0].norm in {"the", "el", "la", "los", "las"}
    return ("unfamiliar",) if own and not between and not painted else None


def _names(phrase: Phrase) -> bool:
    """Whether words of no known meaning may name a thing: not "that", "the two blue ones", "4 pm", "the 2nd"."""
    first, last = phrase.parts[0], phrase.parts[-1].norm
    if first.norm in grammar.POINTERS or last in grammar.ORDINALS or not last.replace("-", "").isalnum():
        return False
    counted = first.tag == "count" and not last.endswith("s")
    return not counted and len(last) > 2 and not last.isdecimal()


def _unknown_fit(story: Story, phrase: Phrase, deed: Deed) -> Doubts | None:
    """A sum of money, or a thing of no known name: "they stole my theremin"."""
    kinds = deed.kinds
    if not kinds & {"take", "lose"}:
        return _unknown_damage(story, phrase, deed)
    if phrase.parts[0].money:
        return ("cash",) if is_cash(story, phrase) else None
    if story.before(phrase) in {"have", "tenia"} or not (phrase.determined and _names(phrase)):
        return None
    told = story.norm(deed.at)
    if phrase.possessed or (deed.at > phrase.last and told in _STOLEN):
        return ("unfamiliar",)
    near = deed.at < phrase.first and all(
        story.units[k].tag in {"det", "adjective", "stop", "join"} for k in range(deed.at + 1, phrase.first)
    )
    firm = ("take", "active") in deed.meanings or told.startswith(_LOST)
    return ("unfamiliar",) if near and firm and told not in grammar.LOOSE_TAKES else None
