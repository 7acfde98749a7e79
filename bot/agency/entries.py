"""The shapes of `agency.toml`'s entries. Every text for citizens is there in every language of the agency."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, RootModel, ValidationInfo, model_validator

from bot.report.kinds import IncidentType

Line = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]{1,200}$")]
"""One line of text."""

Days = Annotated[int, Field(ge=1, le=36_500)]


class Entry(BaseModel):
    """An entry with named keys; a key that is not known is a mistake, not a wish."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Words(RootModel[dict[str, str]]):
    """A text in each language. One string alone stands for all of them (a number, a name)."""

    model_config = ConfigDict(frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _spread(cls, value: Any, info: ValidationInfo) -> Any:
        return dict.fromkeys(_languages(info), value) if isinstance(value, str) else value

    @model_validator(mode="after")
    def _complete(self, info: ValidationInfo) -> Words:
        wanted = _languages(info)
        if set(self.root) != set(wanted) or not all(text.strip() for text in self.root.values()):
            raise ValueError(f"a text is needed in each of {', '.join(wanted)}, and in no other language")
        return self

    def say(self, language: str) -> str:
        """The text in this language, else in the agency's first."""
        return self.root.get(language) or next(iter(self.root.values()))


def _languages(info: ValidationInfo) -> tuple[str, ...]:
    return tuple((info.context or {}).get("languages", ("en",)))


class Phone(Entry):
    """A number as it is written, and as it is dialled (E.164, or a short code such as 911)."""

    shown: Words
    dial: Annotated[str, Field(pattern=r"^(\+[1-9][0-9]{6,14}|[0-9]{3,6})$")]


class Phones(Entry):
    """Whom to call for what."""

    emergency: Phone
    non_emergency: Phone
    tip_line: Phone
    city_line: Phone
    crisis_line: Phone
    found_property: Phone
    victim_help: Phone
    domestic_violence: Phone | None = None
    sexual_assault: Phone | None = None
    state_police: Phone | None = None


class Place(Entry):
    """A public address and when it is open."""

    address: Line
    hours: Words


class Places(Entry):
    """Where the agency and the city can be met."""

    headquarters: Place
    city_hall: Place
    found_property: Place | None = None


class SafeLot(Entry):
    """The lot and lobby offered for meeting the other side of an online sale, and the advice given with it."""

    name: Words
    address: Line
    about: Words
    advice: tuple[Words, ...] = Field(min_length=1)


class KindEntry(Entry):
    """A kind of report that is taken, its name for citizens, and what helps them afterwards."""

    type: IncidentType
    label: Words
    after_care: Words


class Exclusion(Entry):
    """Something that is never reported here, and who takes it."""

    what: Words
    take_to: Words


class Neighbor(Entry):
    """The police of a neighbouring town. `phone` is missing where no number is known."""

    town: Line
    police: Line
    phone: Phone | None = None


class Notice(Entry):
    """The notice on false reports. A report keeps the version that its citizen agreed to."""

    version: Line
    statutes: Words
    text: Words


class Rejected(Entry):
    """What the citizen hears: what the officer found, and what to do next."""

    found: Words
    next: Words


class Rejections(Entry):
    """The reasons to reject a report."""

    duplicate: Rejected
    wrong_offense: Rejected
    outside_jurisdiction: Rejected
    solvable: Rejected
    not_eligible_type: Rejected
    other: Rejected | None = None


class IdentityTheft(Entry):
    """First aid for a victim of identity theft or fraud, step by step."""

    site: Line
    phone: Phone
    steps: tuple[Words, ...] = Field(min_length=1)


class QualityOfLife(Entry):
    """Who takes noise, litter, dirt bikes and the like."""

    takers: Words


class Mail(Entry):
    """Whom e-mails come from. Answers to `address` should reach somebody."""

    name: Line
    address: Annotated[str, Field(pattern=r"^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,8}$")]


class Review(Entry):
    """The officers' side: the time aimed at, and how a case number is made."""

    target_hours: Annotated[int, Field(ge=1, le=720)]
    case_number: Annotated[str, Field(pattern=r"^[A-Z0-9/-]{0,8}\{year\}[-/]?\{serial(:0[1-9])?\}$")]


class Retention(Entry):
    """After how many days a thing is deleted."""

    drafts: Days
    reports: Days
    transcripts: Days
    sessions: Days
    outbox: Days
