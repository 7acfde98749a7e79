"""Brings a database's tables to this version. Each step is a numbered file of `bot/store/migrations/versions`."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from bot.store.engine import make_engine

_SCRIPTS = Path(__file__).parent / "migrations"


def upgrade(database: str | Engine) -> None:
    """Make or change the tables of a database (its address, or an engine that stays open), up to the newest step."""
    engine = make_engine(database) if isinstance(database, str) else database
    try:
        with engine.begin() as connection:
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        if isinstance(database, str):
            engine.dispose()


def is_current(database: str | Engine) -> bool:
    """Whether the tables are those of this version of the program."""
    engine = make_engine(database) if isinstance(database, str) else database
    try:
        with engine.connect() as connection:
            found = MigrationContext.configure(connection).get_current_revision()
        return found == ScriptDirectory.from_config(_config()).get_current_head()
    finally:
        if isinstance(database, str):
            engine.dispose()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    return config
