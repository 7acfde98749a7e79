"""var/endpoints.yml: where Rasa of this start finds its action server and keeps its trackers and locks."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import yaml

from bot.settings import Settings

REDIS_KEPT = 60 * 60 * 24 * 7
"""Seconds that Redis keeps a tracker; what was told is in our own store, as a draft."""

_SHARED = "bot.engine.trackers.SharedTrackerStore"


def write_endpoints(settings: Settings) -> Path:
    """Write the file, for its owner alone since it holds a token; its path."""
    base: dict[str, Any] = yaml.safe_load((settings.root / "endpoints.yml").read_text(encoding="utf-8"))
    path = settings.var / "endpoints.yml"
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
        yaml.safe_dump(endpoints(base, settings), file)
    return path


def endpoints(base: dict[str, Any], settings: Settings) -> dict[str, Any]:
    """endpoints.yml with this start's port and token, and Redis in place of files where it is configured."""
    made = {key: dict(value) for key, value in base.items()}
    made["action_endpoint"]["url"] = f"http://127.0.0.1:{settings.actions_port}/webhook"
    made["action_endpoint"]["token"] = settings.engine_token
    if settings.redis_url:
        redis = _redis(settings.redis_url)
        made["lock_store"] = {"type": "redis", "key_prefix": "frontdesk", **redis}
        made["tracker_store"] = {"type": _SHARED, "key_prefix": "frontdesk", "record_exp": REDIS_KEPT, **redis}
    else:
        made["tracker_store"]["db"] = str(settings.var / "tracker.db")
    return made


def _redis(url: str) -> dict[str, Any]:
    """An address of Redis, in the words of Rasa's configuration."""
    parts = urlsplit(url)
    told = {
        "url": parts.hostname,
        "port": parts.port or 6379,
        "db": int(parts.path.strip("/") or 0),
        "username": unquote(parts.username) if parts.username else None,
        "password": unquote(parts.password) if parts.password else None,
        "use_ssl": parts.scheme == "rediss" or None,
    }
    return {key: value for key, value in told.items() if value is not None}
