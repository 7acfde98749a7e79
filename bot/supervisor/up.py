"""`frontdesk up`: from settings to a running system, and what is said on the way."""

from __future__ import annotations

import fcntl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from rich.console import Console

from bot.progress import train_shown
from bot.settings import Settings, SettingsError, with_secrets
from bot.supervisor.endpoints import write_endpoints
from bot.supervisor.events import Events
from bot.supervisor.logs import RotatedFile
from bot.supervisor.plans import plans
from bot.supervisor.ports import free_port, is_free
from bot.supervisor.supervisor import Supervisor


def up(settings: Settings, console: Console) -> None:
    """Prepare, start everything, and stay until told to stop.

    Raises:
        SettingsError: something stands in the way; one plain sentence.
        TrainingFailed, EngineMissing: as `train` does.
    """
    begun = time.monotonic()
    with _alone(settings.var):
        check_ports(settings)
        settings = with_secrets(_inner_ports(settings))
        model = train_shown(settings.root, settings.var / "logs" / "train.log", console)
        migrate(settings)
        sign_in = first_officer()
        if sign_in:  # at once: what follows may fail, and it cannot be shown again
            _say(console, f"first officer: user name {sign_in[0]}, password {sign_in[1]}")
        events = _events(settings, console)
        ready = lambda: _say_ready(console, settings, sign_in, time.monotonic() - begun)  # noqa: E731
        Supervisor(plans(settings, model, write_endpoints(settings)), events, ready).run()


def check_ports(settings: Settings) -> None:
    """Raises SettingsError where another program listens on a door's port."""
    for name, port in (("FRONTDESK_PORT", settings.port), ("FRONTDESK_DESK_PORT", settings.desk_port)):
        if not is_free(settings.host, port):
            raise SettingsError(
                f"Port {port} is taken by another program: stop that one, or set {name} to a free port."
            )


def migrate(settings: Settings) -> None:
    """Bring the database's tables up to this version.

    Raises:
        SettingsError: the database cannot be reached or changed.
    """
    from sqlalchemy.exc import SQLAlchemyError

    from bot.store.migrate import upgrade

    try:
        upgrade(settings.database_url)
    except SQLAlchemyError as error:
        reason = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
        raise SettingsError(f"The database of FRONTDESK_DATABASE_URL cannot be used: {reason}") from None


def first_officer() -> tuple[str, str] | None:
    """User name and password of the account that a first start makes; None on later starts."""
    from bot import bootstrap
    from bot.console.first_officer import ensure

    try:
        return ensure(bootstrap.store(), bootstrap.clock())
    finally:
        bootstrap.forget()  # the supervisor itself keeps no connection


def _inner_ports(settings: Settings) -> Settings:
    """Ports for Rasa and the action server: the preferred ones, or free ones."""
    doors = frozenset({settings.port, settings.desk_port})
    engine = free_port(settings.engine_port, doors)
    actions = free_port(settings.actions_port, doors | {engine})
    return settings.model_copy(update={"engine_port": engine, "actions_port": actions})


def _events(settings: Settings, console: Console) -> Events:
    kept = RotatedFile(settings.var / "logs" / "events.log")

    def write(line: str) -> None:
        _say(console, line)
        kept.write(f"{time.strftime('%Y-%m-%d')} {line}\n".encode())

    return Events(write)


def _say_ready(console: Console, settings: Settings, sign_in: tuple[str, str] | None, took: float) -> None:
    lines = [
        "",
        f"Frontdesk is ready ({took:.0f} s).",
        f"  citizens   {settings.public_url}/",
        f"  officers   http://{settings.host}:{settings.desk_port}/",
    ]
    if sign_in:
        lines.append(f"  sign in    {sign_in[0]} with the password {sign_in[1]} (shown this once: change it)")
    lines += [f"  logs       {_short(settings.var / 'logs', settings.root)}/", "Ctrl-C stops everything.", ""]
    for line in lines:
        _say(console, line)


def _say(console: Console, line: str) -> None:
    console.print(line, highlight=False, markup=False, soft_wrap=True)


def _short(path: Path, root: Path) -> Path:
    return path.relative_to(root) if path.is_relative_to(root) else path


@contextmanager
def _alone(var: Path) -> Iterator[None]:
    """One running system for each folder of state: two would fight over one tracker store and one set of logs."""
    var.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (var / "running").open("a+") as file:
        _lock(file)
        yield


def _lock(file: IO[str]) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise SettingsError("Frontdesk is running already from this folder: stop it first, or use it.") from None
