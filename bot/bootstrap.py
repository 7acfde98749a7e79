"""The one place where store, agency, clock and senders are built from the settings.

Everything is built when it is first asked for and kept; what a command does not use is not imported.
"""

from __future__ import annotations

import tomllib
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from bot.agency import Agency
    from bot.desk.citizen import CitizenDesk
    from bot.desk.officer import OfficerDesk
    from bot.desk.ports import Clock
    from bot.desk.receipts import Letters
    from bot.settings import Settings
    from bot.store import SqlStore


@cache
def settings() -> Settings:
    """The settings, read from the environment once.

    Raises:
        SettingsError: a setting is wrong or unsafe; it is named.
    """
    from bot.settings import load

    return load()


@cache
def agency() -> Agency:
    """The agency profile.

    Raises:
        SettingsError: the profile is wrong; each wrong entry is named.
    """
    from bot.agency import AgencyError, load_agency
    from bot.settings import SettingsError

    try:
        return load_agency(settings().agency)
    except AgencyError as error:
        raise SettingsError(str(error)) from None


@cache
def zone() -> ZoneInfo:
    """The agency's time zone. Read alone: commands that only look something up need no more of the profile.

    Raises:
        SettingsError: as `agency`.
    """
    try:
        with (settings().agency / "agency.toml").open("rb") as file:
            return ZoneInfo(tomllib.load(file)["time_zone"])
    except (OSError, ValueError, LookupError, TypeError):
        return agency().zone  # which says what is wrong


@cache
def store() -> SqlStore:
    """The store on the configured database."""
    from bot.store import make_store

    return make_store(settings().database_url, zone())


def clock() -> Clock:
    """The time now, in the agency's zone."""
    local = zone()
    return lambda: datetime.now(local)


def letters() -> Letters:
    """(report, template) → the messages that tell its citizen about it."""
    from bot.desk.receipts import letters_of

    return letters_of(agency(), settings().public_url)


@cache
def citizen_desk() -> CitizenDesk:
    """The citizens' use cases."""
    from bot.desk.citizen import CitizenDesk

    return CitizenDesk(store(), agency(), letters(), clock(), agency().tracking_prefix)


@cache
def officer_desk() -> OfficerDesk:
    """The officers' use cases."""
    from bot.desk.officer import OfficerDesk

    return OfficerDesk(store(), agency(), letters(), clock())


def forget() -> None:
    """Let go of everything that was built: for tests, and after a fork."""
    if store.cache_info().currsize:
        store().close()
    for build in (citizen_desk, officer_desk, store, zone, agency, settings):
        build.cache_clear()
