"""Every doubt that a reader can have, in plain English: reader → doubt → what it leaves open. Tests tie the two."""

from __future__ import annotations

from bot.understanding.trace.model import What

DOUBTS: dict[What, dict[str, str]] = {
    "when": {
        "about": "told as about that time, so the window is wider",
        "am_or_pm": "morning or evening was not told",
        "which_day": "the day named may also be the one a week before or after",
        "one_sided": "only one end of the time was told",
        "vague": "told only roughly",
        "long_ago": "more than ten years ago",
    },
    "where": {
        "spelling": "a misspelt name was corrected",
        "unknown_street": "no street of this name is known here",
        "which_street_type": "Street, Avenue or Road was not told, and there are several",
        "homonym": "towns nearby have a street of this name too",
        "which_side": "the street runs on into another town",
        "no_number": "no house number was told",
        "number_out_of_range": "no house number this high is known on the street",
        "near_town_line": "close to the town line, perhaps beyond it",
        "town_line": "beyond the town line by its house number",
        "elsewhere": "only other towns have a street of this name",
        "town_disagrees": "the street does not lie in the town that was told",
        "which_branch": "there are several of this name",
        "which_town": "two towns were told, and it may be either",
        "vague": "told too vaguely to go there",
        "geocoder": "not known here, found by the online geocoder",
    },
    "kind": {
        "vandalism": "it may be vandalism",
        "larceny": "it may be theft",
        "lost_property": "it may be lost property",
        "identity_theft": "it may be identity theft",
        "fraud": "it may be fraud",
        "burglary": "it may be a burglary, which is not taken here",
        "motor_vehicle_theft": "it may be the theft of a whole vehicle, which is not taken here",
    },
    "item": {
        "unfamiliar": "a thing of no known name",
        "as_told": "the answer word for word, with nothing recognised in it",
        "place": "perhaps only where it happened",
        "guessed": "named, but not as what was lost",
        "vague": "a word that may stand for anything",
        "lock": "perhaps only cut to get at something else",
    },
    "money": {
        "bare": "a number without a sign or a word of money",
        "negative": "less than nothing",
        "range": "a range was told, and its upper end taken",
        "unmatched": "a sum goes with none of the things",
        "approximate": "told as about that much",
        "not_positive": "less than nothing, so no value",
        "too_large": "too large to be believed",
        "zero": "told as nothing at all",
    },
    "person": {
        "question": "a question instead of an answer",
        "refused": "the citizen does not want to say",
        "none": "the citizen has none",
        "unknown": "the citizen does not know it",
        "invalid": "cannot be right as it stands",
        "not_a_name": "reads like no name",
        "not_a_phone": "holds no telephone number",
        "not_an_email": "holds no e-mail address",
        "not_an_address": "holds no address",
        "not_a_date": "holds no date",
        "incomplete": "a date of which a part is missing or unclear",
        "same_place": "the place of the incident, perhaps: not told in words of its own",
        "first_name_only": "a first name alone",
        "same_phone": "the telephone it is written on, not told in digits",
        "not_own": "somebody else's number",
        "area_code_missing": "a telephone number without its area code",
        "domain_incomplete": "an e-mail address without its end",
        "future": "lies in the future",
        "too_young": "too young to be right",
        "too_old": "too old to be right",
    },
}


def doubt_words(what: What, doubt: str) -> str:
    """A doubt in plain English; a name that no table holds is shown with blanks."""
    return DOUBTS.get(what, {}).get(doubt) or doubt.replace("_", " ")
