"""The agency profile as the program uses it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from email.headerregistry import Address
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, PrivateAttr, field_validator

from bot.agency.entries import (
    Entry,
    Exclusion,
    IdentityTheft,
    KindEntry,
    Line,
    Mail,
    Neighbor,
    Notice,
    Phone,
    Phones,
    Places,
    QualityOfLife,
    Rejections,
    Retention,
    Review,
    SafeLot,
    Words,
)
from bot.agency.messages import render
from bot.report.report import Rejection
from bot.report.similar import folded

_PLACEHOLDER = re.compile(r"\{([a-z_]{1,40})\}")


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ValueError, LookupError, OSError):
        raise ValueError("a name of the IANA time zone database is needed, such as America/New_York") from None
    return name


class Agency(Entry):
    """One agency. Made by `load_agency`; every text is complete in every one of `languages`."""

    name: Line
    police_name: Words
    city: Line
    state: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    time_zone: Annotated[str, AfterValidator(_known_zone)]
    tracking_prefix: Annotated[str, Field(pattern=r"^[A-Z]{2,6}$")]
    languages: tuple[Literal["en", "es"], ...] = Field(min_length=1)
    phones: Phones
    places: Places
    safe_lot: SafeLot | None = None
    kinds: tuple[KindEntry, ...] = Field(min_length=1)
    exclusions: tuple[Exclusion, ...] = ()
    neighbors: tuple[Neighbor, ...] = ()
    notice: Notice
    rejections: Rejections
    identity_theft: IdentityTheft
    quality_of_life: QualityOfLife
    mail: Mail
    review: Review
    retention: Retention
    _folder: Path = PrivateAttr(default=Path())

    @field_validator("kinds")
    @classmethod
    def _once(cls, kinds: tuple[KindEntry, ...]) -> tuple[KindEntry, ...]:
        if len({kind.type for kind in kinds}) != len(kinds):
            raise ValueError("each type may stand here once")
        return kinds

    @property
    def folder(self) -> Path:
        """Where the profile was read from: the gazetteer and the message templates lie beside it."""
        return self._folder

    @property
    def zone(self) -> ZoneInfo:
        """The agency's time zone."""
        return ZoneInfo(self.time_zone)

    @property
    def mail_from(self) -> Address:
        """Whom e-mails come from."""
        return Address(display_name=self.mail.name, addr_spec=self.mail.address)

    def language(self, wanted: str) -> str:
        """`wanted`, if the agency speaks it, else its first language."""
        return wanted if wanted in self.languages else self.languages[0]

    def facts(self, language: str = "en") -> dict[str, str]:
        """Facts by name, to fill responses and messages with. Texts are in `language`; "" is "not known here".

        police_name (short, without an article), agency_name (in full), city, state,
        address and lobby_hours (headquarters), city_hall_address, city_hall_hours; numbers as they are written:
        emergency, non_emergency, tip_line, city_line, crisis_line, found_property, victim_help, domestic_violence,
        sexual_assault, state_police; found_property_hours; safe_lot_name, safe_lot_address, safe_lot_about,
        safe_lot_advice (numbered lines); kinds (the kinds taken, as a list in words); quality_of_life (who takes it);
        statutes (the law in one sentence), statute_notice (the whole notice), notice_version; identity_theft_site,
        identity_theft_phone, identity_theft_steps (numbered lines); review_hours, draft_days, report_days (numbers).
        """
        say = self.language(language)
        return {
            "agency_name": self.name,
            "police_name": self.police_name.say(say),
            "city": self.city,
            "state": self.state,
            "kinds": "\n".join(f"• {kind.label.say(say)}" for kind in self.kinds),
            "quality_of_life": self.quality_of_life.takers.say(say),
            "review_hours": str(self.review.target_hours),
            "draft_days": str(self.retention.drafts),
            "report_days": str(self.retention.reports),
            **self._phone_facts(say),
            **self._place_facts(say),
            **self._notice_facts(say),
            **self._first_aid_facts(say),
        }

    def dials(self) -> dict[str, str]:
        """Each number of `facts` as it is dialled, for links that can be tapped."""
        return {name: phone.dial for name, phone in self._phones() if phone is not None}

    def neighbor(self, town: str) -> Neighbor | None:
        """The police of a neighbouring town, if the profile knows it."""
        wanted = folded(town[:100])
        return next((entry for entry in self.neighbors if folded(entry.town) == wanted), None)

    def neighbor_facts(self, town: str | None, language: str) -> dict[str, str]:
        """{"town", "neighbor_name", "neighbor_phone"} of a town's police; empty where no number is known."""
        entry = self.neighbor(town) if town else None
        if entry is None or entry.phone is None:
            return {}
        shown = entry.phone.shown.say(self.language(language))
        return {"town": entry.town, "neighbor_name": entry.police, "neighbor_phone": shown}

    def kind(self, incident_type: str | None) -> KindEntry | None:
        """The entry of a kind; None where it is not taken."""
        return next((entry for entry in self.kinds if entry.type == incident_type), None)

    def rejection_words(self, reason: str, language: str) -> str:
        """What was found and what to do next, for the officer to edit; "" where the officer writes it all."""
        entry = getattr(self.rejections, Rejection(reason).value)
        if entry is None:
            return ""
        say = self.language(language)
        facts = self.facts(say)
        return "\n\n".join(_filled(text.say(say).strip(), facts) for text in (entry.found, entry.next))

    @property
    def review_time(self) -> timedelta:
        """The time in which a report should be looked at."""
        return timedelta(hours=self.review.target_hours)

    def letter(self, template: str, medium: str, language: str, facts: Mapping[str, Any]) -> tuple[str, str]:
        """Subject and text of a message to a citizen (`bot.agency.messages.render`)."""
        message = render(self, template, medium, language, facts)
        return message.subject, message.body

    def case_number(self, year: int, serial: int) -> str:
        """The case number of this year's `serial`-th approved report."""
        return self.review.case_number.format(year=year, serial=serial)

    def _phones(self) -> list[tuple[str, Phone | None]]:
        return [(name, getattr(self.phones, name)) for name in Phones.model_fields]

    def _phone_facts(self, say: str) -> dict[str, str]:
        return {name: phone.shown.say(say) if phone else "" for name, phone in self._phones()}

    def _place_facts(self, say: str) -> dict[str, str]:
        head, hall, found, lot = (
            self.places.headquarters,
            self.places.city_hall,
            self.places.found_property,
            self.safe_lot,
        )
        return {
            "address": head.address,
            "lobby_hours": head.hours.say(say),
            "city_hall_address": hall.address,
            "city_hall_hours": hall.hours.say(say),
            "found_property_hours": found.hours.say(say) if found else "",
            "safe_lot_name": lot.name.say(say) if lot else "",
            "safe_lot_address": lot.address if lot else "",
            "safe_lot_about": lot.about.say(say) if lot else "",
            "safe_lot_advice": _numbered(lot.advice, say) if lot else "",
        }

    def _notice_facts(self, say: str) -> dict[str, str]:
        return {
            "statutes": self.notice.statutes.say(say),
            "statute_notice": self.notice.text.say(say),
            "notice_version": self.notice.version,
        }

    def _first_aid_facts(self, say: str) -> dict[str, str]:
        return {
            "identity_theft_site": self.identity_theft.site,
            "identity_theft_phone": self.identity_theft.phone.shown.say(say),
            "identity_theft_steps": _numbered(self.identity_theft.steps, say),
        }


def _filled(text: str, facts: dict[str, str]) -> str:
    """`text` with its {names} filled in; a name without a fact stays as it is, for the officer to see."""
    return _PLACEHOLDER.sub(lambda found: facts.get(found[1], found[0]), text)


def _numbered(lines: tuple[Words, ...], language: str) -> str:
    return "\n".join(f"{number}. {line.say(language)}" for number, line in enumerate(lines, start=1))
