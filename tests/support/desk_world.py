"""A small police department of nowhere for the tests of the officers' door: a store, officers, reports."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
from anyio.from_thread import BlockingPortal
from starlette.applications import Starlette

from bot.agency import Agency, load_agency
from bot.console.app import create_app
from bot.desk.officer import OfficerDesk
from bot.desk.passwords import hash_password
from bot.desk.ports import AuditEntry, Author, Officer
from bot.desk.receipts import letters_of
from bot.report.draft import Draft
from bot.report.facts import Facts, Item, Quote, What, When, Where, Who
from bot.report.report import Report, Status, Supplement
from bot.report.tracking import new_number
from bot.store import SqlStore, make_store
from bot.store.migrate import upgrade

ROOT = Path(__file__).parents[2]
ZONE = ZoneInfo("America/New_York")
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=ZONE)
PASSWORD = "a long test password"


@dataclass(frozen=True)
class Settings:
    """What the officers' door reads."""

    secret_key: str = "k" * 48
    smtp_url: str | None = None
    sms_ready: bool = False


class DoorClient:
    """A browser without a face: plain calls on the door, cookies kept, redirects told and not followed."""

    def __init__(self, app: Starlette, portal: BlockingPortal) -> None:
        self._portal = portal
        transport = httpx.ASGITransport(app, client=("203.0.113.9", 40000), raise_app_exceptions=False)
        self._client = httpx.AsyncClient(transport=transport, base_url="https://desk.example.com")

    @property
    def cookies(self) -> httpx.Cookies:
        return self._client.cookies

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        return self._portal.call(lambda: self._client.request(method, path, **options))

    def get(self, path: str, **options: Any) -> httpx.Response:
        return self.request("GET", path, **options)

    def post(self, path: str, **options: Any) -> httpx.Response:
        return self.request("POST", path, **options)

    def close(self) -> None:
        self._portal.call(self._client.aclose)


@dataclass
class World:
    """The department, with a clock that tests set."""

    store: SqlStore
    agency: Agency
    now: datetime = NOW
    conversations: list[str] = field(default_factory=list)

    def clock(self) -> datetime:
        return self.now

    def desk(self) -> OfficerDesk:
        return OfficerDesk(self.store, self.agency, letters_of(self.agency, "https://desk.example.com"), self.clock)

    def app(self) -> Starlette:
        return create_app(Settings(), self.store, self.desk(), self.agency, self.clock)

    def officer(self, username: str) -> None:
        with self.store.unit() as unit:
            unit.officers.add(username, f"Officer {username.title()}", "17", _password_hash(), "officer", NOW)
            unit.commit()

    def report(
        self,
        story: str = "The bike was gone.",
        street: str = "12 Elm St",
        minutes_ago: int = 90,
        language: str = "en",
        talk: Sequence[tuple[Author, str]] = (("assistant", "Where was it?"),),
        change: Callable[[Facts], Facts] = lambda facts: facts,
    ) -> Report:
        """A report in the queue, with its transcript: the story, then `talk`. `change` makes its facts others."""
        at = self.now - timedelta(minutes=minutes_ago)
        with self.store.unit() as unit:
            conversation = unit.conversations.start(f"token-{len(self.conversations)}-{story[:8]}", "web", at)
            self.conversations.append(conversation)
            said: list[tuple[Author, str]] = [("citizen", story), *talk]
            ids = [unit.conversations.add_message(conversation, author, text, at) for author, text in said]
            unit.conversations.save_draft(conversation, Draft(language=language), at)
            report = Report(
                tracking_number=new_number("EPD"),
                conversation_id=conversation,
                channel="web",
                language=language,
                submitted_at=at,
                facts=change(_facts(story, street, at, ids[0])),
                first_message_id=ids[0],
                last_message_id=ids[-1],
            )
            unit.reports.add(report)
            unit.commit()
        return report

    def answer(self, report: Report, text: str) -> None:
        """Its citizen answers what an officer has asked."""
        asked = self.stored(report)
        with self.store.unit() as unit:
            message = unit.conversations.add_message(report.conversation_id, "citizen", text, self.now)
            extra = Supplement(text, self.now, message, asked.question)
            back = replace(asked, supplements=(*asked.supplements, extra), status=Status.SUBMITTED, question=None)
            unit.reports.update(back, asked.version)
            unit.audit.add(AuditEntry(self.now, "citizen", "answered", report.tracking_number))
            unit.commit()

    def photo(self, report: Report, data: bytes, content_type: str = "image/png") -> str:
        """A photo on a report."""
        with self.store.unit() as unit:
            photo = unit.conversations.add_photo(report.conversation_id, content_type, data, self.now)
            kept = unit.reports.get(report.tracking_number)
            assert kept is not None
            unit.reports.update(replace(kept, photos=(*kept.photos, photo.id)), kept.version)
            unit.commit()
        return photo.id

    def usernames(self) -> set[str]:
        with self.store.unit(reading=True) as unit:
            return {officer.username for officer in unit.officers.all()}

    def who(self, username: str) -> Officer:
        with self.store.unit(reading=True) as unit:
            found = unit.officers.by_username(username)
        assert found is not None
        return found

    def stored(self, report: Report) -> Report:
        with self.store.unit(reading=True) as unit:
            found = unit.reports.get(report.tracking_number)
        assert found is not None
        return found


def make_world(folder: Path, empty: Path | None = None) -> World:
    """A department without officers and reports in a folder; `empty`, a migrated database, saves making one."""
    path = folder / "desk.db"
    if empty is not None:
        shutil.copy(empty, path)
    else:
        upgrade(f"sqlite:///{path}")
    agency = _agency()
    return World(make_store(f"sqlite:///{path}", agency.zone), agency)


@cache
def _agency() -> Agency:
    return load_agency(ROOT / "tests" / "agencies" / "elmbrook")


@cache
def _password_hash() -> str:
    return hash_password(PASSWORD)  # slow on purpose: once will do


def _facts(story: str, street: str, at: datetime, message: int) -> Facts:
    facts = Facts(
        incident_type="larceny",
        offense_code="23H",
        when=When(at - timedelta(hours=9), at - timedelta(hours=1), "last night", ("about",)),
        where=Where("address", street, f"{street}, Elmbrook", street.split()[0], (street.split(" ", 1)[1],), True),
        what=What((Item("bike", "Trek", color="red", value_usd=400.0),), 400.0),
        who=Who("Test Person", date(1990, 5, 14), "+12025550110", "t@example.com", "1 Test Way"),
        how=story,
    )
    return replace(facts, quotes={"when": (Quote("last night", message),)})
