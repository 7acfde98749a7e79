"""What is missing or unsafe in this installation, each finding with its mend. Looks only; changes nothing."""

from __future__ import annotations

import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from bot.addresses import is_loopback
from bot.rasa_process import EngineMissing, engine_python
from bot.settings import Settings
from bot.supervisor.health import answers
from bot.supervisor.ports import is_free
from bot.training import archive_for, classifier_for

Grade = Literal["ok", "warning", "broken"]

LEAST_SPACE = 2 * 1024**3
"""Bytes that should be free: photos, logs and one more trained model."""

LATEST_SWEEP = timedelta(days=1)
"""It is done every hour while Frontdesk runs."""


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at. `broken`: it cannot serve so; `warning`: unsafe, or something will not work."""

    grade: Grade
    what: str
    mend: str = ""


Check = Callable[[Settings], Iterator[Finding]]


def examine(settings: Settings) -> Iterator[Finding]:
    """Every finding, in the order in which things are needed. One check that fails does not hide the others."""
    for check in CHECKS:
        try:
            yield from check(settings)
        except Exception as error:  # noqa: BLE001  a doctor reports, whatever is broken
            yield Finding(
                "broken", f"{_title(check)} could not be checked: {type(error).__name__}: {_first_line(error)}"
            )


def pythons(settings: Settings) -> Iterator[Finding]:
    """Python for us, and Python 3.10 for Rasa with the pinned release."""
    version = ".".join(map(str, sys.version_info[:3]))
    yield Finding("ok", f"Python {version} runs Frontdesk")
    try:
        python = engine_python(settings.root)
    except EngineMissing as error:
        yield Finding("broken", str(error), "make environments")
        return
    code = "import sys; from importlib.metadata import version; print(sys.version.split()[0], version('rasa'))"
    asked = subprocess.run([python, "-c", code], capture_output=True, text=True, timeout=30, check=False)  # noqa: S603
    words = asked.stdout.split()
    if asked.returncode or len(words) != 2 or not words[0].startswith("3.10."):
        yield Finding("broken", "Rasa's environment does not work", "rm -r .venv-engine; make environments")
    else:
        yield Finding("ok", f"Python {words[0]} runs Rasa {words[1]}")


def stale_environments(settings: Settings) -> Iterator[Finding]:
    """Whether the pinned requirements changed after an environment was made from them."""
    for folder, stamps, pinned in ((".venv", (".app", ".dev"), "app.txt"), (".venv-engine", (".made",), "engine.txt")):
        made = [path.stat().st_mtime for name in stamps if (path := settings.root / folder / name).exists()]
        file = settings.root / "requirements" / pinned
        if made and file.exists() and max(made) < file.stat().st_mtime:
            yield Finding("warning", f"{folder} is older than requirements/{pinned}", "make environments")


def models(settings: Settings) -> Iterator[Finding]:
    """Whether the trained models fit the data."""
    for name, file in (("assistant", archive_for(settings.root)), ("classifier", classifier_for(settings.root))):
        if file.exists():
            yield Finding("ok", f"the {name} is trained on the present data ({file.name})")
        else:
            yield Finding("warning", f"the {name} is not trained on the present data", "make train")


def profile(settings: Settings) -> Iterator[Finding]:
    """Whether the agency profile can be read."""
    from bot.agency import AgencyError, load_agency

    try:
        load_agency(settings.agency)
    except AgencyError as error:
        yield Finding("broken", f"the agency profile is wrong: {error}", "correct the entry that it names")
    else:
        yield Finding("ok", f"the agency profile {settings.agency.name} is sound")


def database(settings: Settings) -> Iterator[Finding]:
    """Whether the database answers, has the present tables, and somebody may sign in."""
    from sqlalchemy.exc import SQLAlchemyError

    from bot import bootstrap
    from bot.store.migrate import is_current

    if settings.database_url.startswith("sqlite:///") and not Path(settings.database_url[10:]).exists():
        yield Finding("warning", "there is no database yet", "make run makes it")
        return
    try:
        if not is_current(settings.database_url):
            yield Finding("warning", "the database's tables are of another version", "frontdesk up migrates them")
            return
        yield Finding("ok", "the database answers, with the present tables")
        with bootstrap.store().unit(reading=True) as unit:
            officers = [officer for officer in unit.officers.all() if officer.active]
    except (SQLAlchemyError, ValueError) as error:
        yield Finding("broken", f"the database cannot be used: {_first_line(error)}", "check FRONTDESK_DATABASE_URL")
        return
    if officers:
        yield Finding("ok", f"{len(officers)} may sign in at the officers' door")
    else:
        yield Finding("warning", "nobody may sign in at the officers' door", "frontdesk officer add NAME")


def retention(settings: Settings) -> Iterator[Finding]:
    """When what has been kept long enough was last deleted."""
    from bot import bootstrap
    from bot.desk.retention import DUTY
    from bot.store.migrate import is_current
    from bot.store.small import SqlDiary

    sqlite = settings.database_url.startswith("sqlite:///")
    if (sqlite and not Path(settings.database_url[10:]).exists()) or not is_current(settings.database_url):
        return  # `database` says so
    last = SqlDiary(bootstrap.store()).last(DUTY)
    if last is None:
        yield Finding("warning", "nothing has been deleted by age yet", "frontdesk up does it, every hour")
        return
    at, counts = last
    told = ", ".join(f"{count} {name}" for name, count in sorted(counts.items()) if count) or "nothing was due"
    late = bootstrap.clock()() - at > LATEST_SWEEP
    mend = "see var/logs/outbox.log; frontdesk up does it, every hour" if late else ""
    yield Finding("warning" if late else "ok", f"last deleted by age on {at:%Y-%m-%d at %H:%M}: {told}", mend)


def ports(settings: Settings) -> Iterator[Finding]:
    """Whether the doors' ports are free, or served by Frontdesk."""
    doors = (("FRONTDESK_PORT", settings.port), ("FRONTDESK_DESK_PORT", settings.desk_port))
    for name, port in doors:
        if is_free(settings.host, port):
            yield Finding("ok", f"port {port} is free")
        elif answers(f"http://127.0.0.1:{port}/healthz", {}):
            yield Finding("ok", f"port {port} is served")
        else:
            yield Finding("broken", f"port {port} is taken by another program", f"stop it, or set {name}")


def secrets_kept(settings: Settings) -> Iterator[Finding]:
    """Whether others on this machine can read secrets or reports."""
    files = [
        settings.secret_key_file,
        settings.var / "endpoints.yml",
        settings.root / ".env",
        settings.var / "tracker.db",
    ]
    if settings.database_url.startswith("sqlite:///"):
        files.append(Path(settings.database_url[10:]))
    shown = [path for path in files if path.exists() and _open_to_others(path)]
    for path in shown:
        yield Finding("warning", f"others on this machine can read {path}", f"chmod 600 {path}")
    if not shown:
        yield Finding("ok", "secrets and reports are readable by their owner alone")


def addresses(settings: Settings) -> Iterator[Finding]:
    """Whether what citizens type travels encrypted."""
    parts = urlsplit(settings.public_url)
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        yield Finding(
            "warning",
            f"citizens reach {settings.public_url} without encryption",
            "put a proxy with TLS before it, and set FRONTDESK_PUBLIC_URL to its https:// address",
        )
    if not is_loopback(settings.host):
        yield Finding(
            "warning",
            f"both doors listen on {settings.host}, which others can reach past the proxy",
            "unset FRONTDESK_HOST, unless this runs in a container",
        )


def gateways(settings: Settings) -> Iterator[Finding]:
    """Whether messages can be sent."""
    if settings.smtp_url:
        yield Finding("ok", "e-mails are sent")
        if settings.smtp_url.startswith("smtp://") and not is_loopback(urlsplit(settings.smtp_url).hostname):
            yield Finding("warning", "e-mails may leave unencrypted", "use smtps:// or smtp+starttls://")
    else:
        yield Finding("warning", "e-mails wait in the outbox", "set FRONTDESK_SMTP_URL")
    named = {
        "FRONTDESK_TWILIO_ACCOUNT_SID": settings.twilio_account_sid,
        "FRONTDESK_TWILIO_AUTH_TOKEN": settings.twilio_auth_token,
        "FRONTDESK_TWILIO_FROM": settings.twilio_from,
    }
    missing = [name for name, value in named.items() if not value]
    if not missing:
        yield Finding("ok", "text messages are taken and sent")
    elif len(missing) < len(named):
        yield Finding("warning", "text messages are half set up", f"set {' and '.join(missing)}")
    else:
        yield Finding("warning", "no text messages: the webhook answers 503", f"set {', '.join(named)}")


def switches(settings: Settings) -> Iterator[Finding]:
    """Whether something meant for tests is on."""
    if settings.trust_sent_at:
        yield Finding(
            "warning",
            "clients may say when a message was sent: meant for imports and tests",
            "unset FRONTDESK_TRUST_SENT_AT",
        )
    if not settings.rate_limit:
        yield Finding("warning", "nobody is slowed down: meant for load tests", "unset FRONTDESK_RATE_LIMIT")


def space(settings: Settings) -> Iterator[Finding]:
    """Whether there is room on the disk."""
    place = settings.var if settings.var.exists() else settings.root
    free = shutil.disk_usage(place).free
    if free < LEAST_SPACE:
        yield Finding("warning", f"only {free / 1024**3:.1f} GB are free for {place}", "make room")
    else:
        yield Finding("ok", f"{free / 1024**3:.0f} GB are free")


CHECKS: tuple[Check, ...] = (
    pythons,
    stale_environments,
    models,
    profile,
    database,
    retention,
    ports,
    secrets_kept,
    addresses,
    gateways,
    switches,
    space,
)


def _open_to_others(path: Path) -> bool:
    """Whether other accounts can read a file: by its own mode, and by that of the folder it stands in."""
    return all(stat.S_IMODE(place.stat().st_mode) & 0o077 for place in (path, path.parent))


def _title(check: Check) -> str:
    return check.__name__.replace("_", " ")


def _first_line(error: BaseException) -> str:
    return (str(getattr(error, "orig", None) or error).strip().splitlines() or [type(error).__name__])[0][:200]
