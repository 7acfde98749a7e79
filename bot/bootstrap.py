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
    from bot.desk.answering import AnswerLinks
    from bot.desk.citizen import CitizenDesk
    from bot.desk.officer import OfficerDesk
    from bot.desk.ports import Clock
    from bot.desk.receipts import Letters
    from bot.desk.retention import Retention
    from bot.interview.hearing import SecondOpinion
    from bot.interview.weighing import Classify
    from bot.notify.sending import Sender
    from bot.notify.worker import Worker
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

    return letters_of(agency(), settings().public_url, answer_links())


def answer_links() -> AnswerLinks:
    """Makes and reads the links with which officers' questions are answered."""
    from bot.desk.answering import AnswerLinks
    from bot.settings import with_secrets

    given = with_secrets(settings())
    return AnswerLinks(given.secret_key, given.public_url, clock())


@cache
def citizen_desk() -> CitizenDesk:
    """The citizens' use cases."""
    from bot.desk.citizen import CitizenDesk

    return CitizenDesk(
        store(), agency(), letters(), clock(), agency().tracking_prefix, second_opinion(), classify_by_model()
    )


@cache
def second_opinion() -> SecondOpinion | None:
    """Who is asked about places that the gazetteer does not know; None unless a geocoder is set."""
    given = settings()
    if given.geocoder == "none":
        return None
    from bot.understanding.where.gazetteer import default_gazetteer
    from bot.understanding.where.online import make_second_opinion

    named = f"frontdesk ({given.public_url})"
    return make_second_opinion(given.geocoder, given.geocoder_url, default_gazetteer(), named)


@cache
def classify_by_model() -> Classify | None:
    """What messages sound like, by the classifier trained on the present sentences; None where none was trained."""
    from bot.training import classifier_for
    from bot.understanding.classifier import load

    folder = classifier_for(settings().root)
    return load(folder).classify if folder.exists() else None


@cache
def officer_desk() -> OfficerDesk:
    """The officers' use cases."""
    from bot.desk.officer import OfficerDesk

    return OfficerDesk(store(), agency(), letters(), clock())


def outbox_worker() -> Worker:
    """The worker that sends what stands in the outbox, by the ways that are set."""
    from bot.notify.upkeep import Upkeep
    from bot.notify.worker import Worker
    from bot.store.deliveries import SqlDeliveries

    upkeep = Upkeep(retention(), clock())
    return Worker(SqlDeliveries(store()), _senders(), agency(), clock(), _refused, upkeep.step)


def retention() -> Retention:
    """Deletes what has been kept as long as the agency says."""
    from bot.desk.retention import Retention
    from bot.store.keeping import SqlShelves
    from bot.store.small import SqlDiary

    return Retention(SqlShelves(store()), SqlDiary(store()), agency().retention, clock())


def _senders() -> dict[str, Sender]:
    given = settings()
    senders: dict[str, Sender] = {}
    if given.smtp_url:
        from bot.notify.smtp import SmtpSender, server_of

        senders["email"] = SmtpSender(server_of(given.smtp_url), agency().mail_from, clock())
    if given.twilio_account_sid and given.twilio_auth_token and given.twilio_from:
        from bot.notify.sms import Gateway, SmsSender

        account = (given.twilio_account_sid, given.twilio_auth_token, given.twilio_from)
        senders["sms"] = SmsSender(Gateway(given.twilio_api_base, *account))
    return senders


def _refused(number: str) -> bool:
    with store().unit(reading=True) as unit:
        return unit.consents.refused(number)


def forget() -> None:
    """Let go of everything that was built: for tests, and after a fork."""
    if store.cache_info().currsize:
        store().close()
    for build in (citizen_desk, second_opinion, classify_by_model, officer_desk, store, zone, agency, settings):
        build.cache_clear()
