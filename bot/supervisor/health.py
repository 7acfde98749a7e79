"""Does a process answer?"""

from __future__ import annotations

from collections.abc import Mapping
from http.client import HTTPConnection, HTTPException
from urllib.parse import urlsplit


def answers(url: str, headers: Mapping[str, str], timeout: float = 2.0) -> bool:
    """Whether the address answers 200 in time, in seconds."""
    parts = urlsplit(url)
    connection = HTTPConnection(parts.hostname or "", parts.port or 80, timeout=timeout)
    try:
        connection.request("GET", parts.path or "/", headers=dict(headers))
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
