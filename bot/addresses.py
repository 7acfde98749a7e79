"""The addresses that settings hold: what each may look like, what is unsafe. Errors are sentences without secrets."""

from __future__ import annotations

from ipaddress import ip_address
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

SQLITE = "sqlite:///"
_LOCAL_NAMES = frozenset({"localhost", "localhost.localdomain"})


def is_loopback(host: str | None) -> bool:
    """Whether a host name or address is this machine itself."""
    if not host:
        return False
    if host.lower() in _LOCAL_NAMES:
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def database_in(root: Path, url: str) -> str:
    """A database's address; a relative SQLite file is meant from the project's folder."""
    if not url.startswith(SQLITE):
        return url
    name = url.removeprefix(SQLITE)
    if not name or name.startswith((":memory:", "/")):
        return url
    return f"{SQLITE}{root / name}"


def check_database_url(url: str) -> None:
    """Raises ValueError unless it is SQLite in a file or PostgreSQL through psycopg."""
    if url.startswith(SQLITE):
        if url.removeprefix(SQLITE) in ("", ":memory:"):
            raise ValueError("FRONTDESK_DATABASE_URL must name a file: several processes share the database")
        return
    parts = _parts("FRONTDESK_DATABASE_URL", url)
    if parts.scheme != "postgresql+psycopg":
        raise ValueError("FRONTDESK_DATABASE_URL must begin with sqlite:/// or postgresql+psycopg://")


def check_public_url(url: str) -> None:
    """Raises ValueError unless it is an http(s) address without a query: links and signatures are built on it."""
    parts = _parts("FRONTDESK_PUBLIC_URL", url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ValueError("FRONTDESK_PUBLIC_URL must be an address like https://reports.example.com")


def check_api_base(url: str) -> None:
    """Raises ValueError unless the gateway's password travels encrypted, or stays on this machine."""
    parts = _parts("FRONTDESK_TWILIO_API_BASE", url)
    if parts.scheme == "https" and parts.hostname:
        return
    if parts.scheme != "http" or not is_loopback(parts.hostname):
        raise ValueError("FRONTDESK_TWILIO_API_BASE must begin with https://: the gateway's password is sent there")


def check_redis_url(url: str) -> None:
    """Raises ValueError unless it is an address of a Redis server."""
    parts = _parts("FRONTDESK_REDIS_URL", url)
    if parts.scheme not in ("redis", "rediss") or not parts.hostname:
        raise ValueError("FRONTDESK_REDIS_URL must be an address like redis://127.0.0.1:6379/0")


def check_smtp_url(url: str) -> None:
    """Raises ValueError unless it is an address of a mail server; passwords go out encrypted or nowhere."""
    parts = _parts("FRONTDESK_SMTP_URL", url)
    if parts.scheme not in ("smtp", "smtps", "smtp+starttls") or not parts.hostname:
        raise ValueError("FRONTDESK_SMTP_URL must be an address like smtps://user:password@mail.example.com:465")


def check_geocoder_url(url: str) -> None:
    """Raises ValueError unless what citizens say about places travels encrypted, or stays on this machine."""
    parts = _parts("FRONTDESK_GEOCODER_URL", url)
    plain = parts.scheme == "http" and is_loopback(parts.hostname)
    if not (plain or (parts.scheme == "https" and parts.hostname)) or parts.query or parts.fragment:
        raise ValueError("FRONTDESK_GEOCODER_URL must be an address like https://nominatim.example.com")


def _parts(name: str, url: str) -> SplitResult:
    """Read an address; its port is checked too, which `urlsplit` puts off."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise ValueError(f"{name} is not a well-formed address") from None
    return parts
