"""The readers' names for kinds, codes, signs and rules, in plain English. Tests tie them to what readers can say."""

from __future__ import annotations

from bot.understanding.trace.model import What

KINDS: dict[str, str] = {
    "vandalism": "vandalism",
    "larceny": "theft",
    "lost_property": "lost property",
    "identity_theft": "identity theft",
    "fraud": "fraud",
}

OFFENSES: dict[str, str] = {
    "290": "damage to property",
    "23A": "pocket-picking",
    "23B": "purse-snatching",
    "23C": "shoplifting",
    "23D": "theft from a building",
    "23E": "theft from a coin-operated machine",
    "23F": "theft from a motor vehicle",
    "23G": "theft of motor vehicle parts",
    "23H": "all other larceny",
    "26A": "false pretenses or swindle",
    "26B": "credit card or teller machine fraud",
    "26C": "impersonation",
    "26D": "welfare fraud",
    "26E": "wire fraud",
    "26F": "identity theft",
    "26G": "hacking",
}
"""NIBRS offense codes (FBI), in a few words each."""

PLACES: dict[str, str] = {
    "address": "an address",
    "intersection": "a corner",
    "block": "a block",
    "landmark": "a known place",
    "neighborhood": "a neighborhood",
    "zip": "a ZIP area",
    "area": "an area",
}

SIGNS: dict[What, dict[str, str]] = {
    "danger": {
        "in_progress": "happening now",
        "weapon": "a weapon",
        "injury": "someone hurt",
        "threat": "a threat",
        "intruder": "an intruder",
        "followed": "someone followed",
        "trapped": "someone trapped or held",
        "kidnapping": "someone taken away",
        "child_alone": "a child alone",
        "fire": "a fire",
        "plea": "a call for help",
        "self_harm": "a wish to end one's own life",
    },
    "suspect": {
        "known_person": "someone known",
        "seen_person": "someone seen",
        "described_person": "someone described",
        "camera": "a camera that shows it",
        "plate": "a license plate",
        "witness": "a witness",
        "tracker_live": "a live location",
        "listed_online": "the thing offered for sale",
        "unspecified": "a yes that names nobody",
    },
    "other_crime": {
        "assault": "an assault",
        "threat": "a threat",
        "robbery": "a robbery",
        "burglary": "a burglary",
        "domestic": "domestic violence",
        "sexual": "a sexual offence",
        "bias": "a crime of bias",
        "missing_person": "a missing person",
        "kidnapping": "a kidnapping",
        "crash": "a crash",
        "stolen_vehicle": "a stolen vehicle",
        "firearm": "a firearm stolen or lost",
        "shots": "shots",
        "arson": "arson",
        "drugs": "drugs",
        "death": "a death",
        "injury": "an injury that is over",
        "vandalism": "vandalism that is over",
        "abuse": "a child, an elder or an animal mistreated",
        "weapon": "a weapon shown or pointed",
    },
    "quality_of_life": {
        "noise": "noise",
        "dirt_bikes": "dirt bikes or quads",
        "dumping": "litter or dumping",
        "loitering": "loitering",
        "public_drinking": "drinking in public",
        "speeding": "speeding",
        "racing": "street racing",
        "parking": "parking",
    },
    "tip": {"tip": "a tip"},
}
"""What the reader of signals tells of, by the group it stands in."""

LIKENESSES: dict[str, str] = {
    **KINDS,
    "emergency": "an emergency",
    "self_harm": "a wish to end one's own life",
    "solvable": "someone or something that leads to who did it",
    "other_crime": "another crime",
    "quality_of_life": "disorder",
    "tip": "a tip",
}
"""The labels of the trained classifier."""

FIELDS: dict[str, str] = {
    "name": "name",
    "date_of_birth": "born",
    "phone": "phone",
    "email": "e-mail",
    "home_address": "home",
}

ACCOUNT: dict[str, str] = {
    "account": "which account or information",
    "used": "how it was used",
    "discovered": "how it came to light",
}

REPLIES: dict[str, str] = {
    "yes": "yes",
    "no": "no",
    "dont_know": "I don't know",
    "skip": "skip this",
}

RULES: dict[What, dict[str, str]] = {
    "where": {
        "address": "a house number and a street",
        "block": "a block of a street",
        "area": "a street without a number, or a part of town",
        "corner": "two streets that meet",
        "place": "a place known by name",
        "branch": "one of several places of a name",
        "road": "a highway",
        "zip": "a ZIP code",
        "town": "a town's name",
        "spelling": "a name close to a known one",
        "street_or_town": "a name of a street here and of a town elsewhere",
        "vague": "a place without a name of its own",
        "geocoder": "asked of the online geocoder",
    },
}
"""Rules whose own names are single words of code: how each reads."""


def rule_words(what: What, rule: str) -> str:
    """A rule as prose; most are named so already."""
    return RULES.get(what, {}).get(rule) or rule.replace("_", " ")


def sign_words(what: What, kind: str) -> str:
    """A sign of a group in plain English."""
    return SIGNS.get(what, {}).get(kind) or kind.replace("_", " ")
