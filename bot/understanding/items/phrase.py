"""A noun phrase, and what its words say: how many, which brand and model, which colour."""

from dataclasses import dataclass, field

from bot.understanding.items.units import Tagged, Unit
from bot.understanding.lexicon import grammar, traits
from bot.understanding.lexicon.nouns import Make, Noun, color_of


@dataclass
class Phrase:
    """A noun phrase over units `first` to `last` (inclusive). `noun` is its head, None for a brand alone or an
    unknown word; `core` the first unit of the description, after determiner and count; `implied` the concept a
    model implies."""

    first: int
    last: int
    noun: Noun | None
    core: int
    count: int = 1
    brand: str | None = None
    model: str | None = None
    color: str | None = None
    implied: str | None = None
    determined: bool = False
    possessed: bool = False
    negated: bool = False
    parts: list[Unit] = field(default_factory=list)

    @property
    def concept(self) -> str | None:
        """What it is, whatever the words: the head's concept, or the one its model implies."""
        return self.noun.concept if self.noun else self.implied

    @property
    def brand_only(self) -> bool:
        """A brand that many things may bear ("a Honda"), and no model."""
        return self.noun is None and all(u.make is None or u.make.model is None for u in self.parts)

    @property
    def kind(self) -> str:
        """The head's kind; a brand or model alone is goods (or a vehicle), an unknown head is "unknown"."""
        if self.noun:
            return self.noun.kind
        if self.implied == "car":
            return "vehicle"
        return "goods" if self.brand else "unknown"


def build(tagged: Tagged, first: int, head: int, last: int, *, headless: bool = False) -> Phrase:
    """The phrase of units `first` to `last` with its head at `head`, its words read."""
    units = tagged.units
    noun = None if headless else units[head].noun
    phrase = Phrase(first, last, noun, first, parts=units[first : last + 1])
    _read_lead(tagged, phrase, head)
    _read_brand(tagged, phrase)
    colors = [k for k, u in enumerate(phrase.parts) if u.tag == "color" and k < max(_of(phrase), 1)]
    phrase.color = color_text(tagged, phrase.parts, colors)
    phrase.negated = (first > 0 and units[first - 1].norm in grammar.DENIERS) or _denied_after(tagged, last)
    return phrase


def _denied_after(tagged: Tagged, last: int) -> bool:
    """ "el sofá no, nada más el televisor"."""
    after = [u.norm for u in tagged.units[last + 1 : last + 3]]
    return after[:1] == ["no"] and (len(after) == 1 or after[1] in {",", ".", ";"} | grammar.CLAUSE_WORDS)


def _of(phrase: Phrase) -> int:
    """Where the complement begins: "cargador | de laptop"."""
    return next((k for k, u in enumerate(phrase.parts) if u.norm in grammar.OF), len(phrase.parts))


def _read_lead(tagged: Tagged, phrase: Phrase, head: int) -> None:
    units, i = tagged.units, phrase.first
    while i < head:
        unit = units[i]
        leads = (
            unit.tag in {"det", "count"} or unit.norm in grammar.ALL or (unit.norm in grammar.OF and i > phrase.first)
        )
        if not leads:
            break
        phrase.determined = True
        phrase.possessed |= unit.norm in traits.POSSESSIVES
        count = 2 if unit.norm in {"dos", "both", "ambos", "ambas"} else unit.count
        whole_brand = unit.norm in grammar.ALL and phrase.noun is None
        if count and unit.norm != "pair" and not whole_brand:
            phrase.count = count
        if unit.norm == "pair" and tagged.tokens[unit.end - 2].norm == "bottle":
            break
        i += 1
    if i < head and units[i].norm in {"couple", "par"}:
        phrase.count, i = 2, i + 1
        while units[i].norm in grammar.OF:
            i += 1
    two_digits = phrase.noun is None and phrase.count > 1 and len(units[phrase.first].norm) == 2
    if two_digits and any(u.make is not None and u.make.concept == "car" for u in phrase.parts):
        # "08 prius": a year
        phrase.count = 1
    phrase.core = i


def _read_brand(tagged: Tagged, phrase: Phrase) -> None:
    of = _of(phrase)
    for k, unit in enumerate(phrase.parts):
        make = unit.make
        foreign = (
            phrase.noun is not None and k > of and (phrase.kind == "container" or (make and make.concept == "car"))
        )
        if make is None or foreign:
            continue
        fits = _fits(make, phrase.noun)
        if not fits and phrase.kind in {"part", "built"}:
            # the car's brand is not the tire's
            return
        phrase.brand = make.brand
        if phrase.noun is None:
            phrase.implied = next((u.make.concept for u in phrase.parts[k:] if u.make and u.make.concept), None)
        phrase.model = _model(tagged, phrase, k) if fits else None
        return


def _fits(make: Make, noun: Noun | None) -> bool:
    if noun is None or make.concept in (None, noun.concept):
        return True
    return make.concept == "car" and noun.kind == "vehicle"


def _model(tagged: Tagged, phrase: Phrase, at: int) -> str | None:
    """The model told from part `at` of the phrase on, in the citizen's spelling."""
    brand = phrase.parts[at]
    numbered = any(c.isdigit() for c in brand.norm)
    start = at if numbered or (brand.make is not None and brand.make.model is not None) else at + 1
    end = start
    while end < len(phrase.parts):
        unit = phrase.parts[end]
        if unit.tag not in {"make", "code", "count", "word"} and unit.norm not in traits.MODEL_WORDS:
            break
        end += 1
    return tagged.slice(phrase.parts[start].start, phrase.parts[end - 1].end) if end > start else None


def color_text(tagged: Tagged, parts: list[Unit], at: list[int]) -> str | None:
    """The colour of the units `at` of `parts` as recorded: "dark gray", "rojo vino", "black / white"; None for none."""
    at = [k for k in at if not (k + 1 in at and parts[k].norm in traits.COLORS_AS_SHADES)]
    told: list[str] = []
    for k in at[:3]:
        spoken = _spoken_color(tagged, parts[k])
        if k > 0 and parts[k - 1].norm in traits.SHADES_BEFORE:
            spoken = f"{tagged.slice(parts[k - 1].start, parts[k - 1].end).lower()} {spoken}"
        if k + 1 < len(parts) and parts[k + 1].norm in traits.SHADES_AFTER and k + 1 not in at:
            spoken = f"{spoken} {tagged.slice(parts[k + 1].start, parts[k + 1].end).lower()}"
        if told and k - 1 in at and parts[k].norm in traits.TWO_WORD_COLORS:
            told[-1] = f"{told[-1]} {spoken}"
        else:
            told.append(spoken)
    return " / ".join(dict.fromkeys(told)) or None


def _spoken_color(tagged: Tagged, unit: Unit) -> str:
    """The citizen's word, in full and in the singular: "negros" is recorded as "negro", "blk" as "black"."""
    lower = tagged.tokens[unit.start].text.lower()
    color = color_of(unit.norm) or unit.norm
    if color == unit.norm:
        return lower
    return lower[:-1] if lower.endswith("s") and color == unit.norm[:-1] else color
