"""How often one caller may knock, so that a script cannot fill the queue or guess at numbers."""

from __future__ import annotations

import ipaddress
import time
from functools import cached_property

from limits import RateLimitItem, RateLimitItemPerHour, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.requests import Request

from bot.web.problems import Problem

RATES: dict[str, RateLimitItem] = {
    "chat": RateLimitItemPerMinute(30),  # one conversation: a quick typist sends a message every few seconds
    "address": RateLimitItemPerMinute(120),  # one address: a library or a shelter shares one
    "start": RateLimitItemPerMinute(10),
    "read": RateLimitItemPerMinute(120),
    "files": RateLimitItemPerMinute(20),
    "status": RateLimitItemPerMinute(10),
    "number": RateLimitItemPerHour(30),  # one tracking number: contacts must not be tried out on it
    "page": RateLimitItemPerMinute(240),
}


class Rates:
    """Counts in memory, per door process; `on=False` counts nothing (load tests)."""

    def __init__(self, on: bool = True) -> None:
        self._on = on

    @cached_property
    def _limiter(self) -> MovingWindowRateLimiter:
        return MovingWindowRateLimiter(MemoryStorage())

    def check(self, rate: str, who: str) -> None:
        """Count one knock.

        Raises:
            Problem: one too many (429), with the seconds to wait.
        """
        item = RATES[rate]
        if self._on and not self._limiter.hit(item, rate, who):
            reset = self._limiter.get_window_stats(item, rate, who).reset_time
            raise Problem(429, "too_many", retry_after=max(1, round(reset - time.time())))


def caller(request: Request) -> str:
    """The caller's address; of IPv6 the network, as one household has a whole one to itself."""
    host = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return "unknown"
    if isinstance(address, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)
