"""What every handler of the officers' door needs, built once by `create_app`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from limits import parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.requests import Request
from starlette.templating import Jinja2Templates

from bot.agency import Agency
from bot.desk.officer import OfficerDesk
from bot.desk.ports import Clock, StaffStore

_SIGN_INS = parse("20/5 minutes")
"""Tries to sign in from one address: a shift change fits, a list of passwords does not."""
_NOBODYS_TRIES = parse("4/5 minutes")
"""Tries with a user name that nobody has, before it is told as closed: as many as a real account has."""


@dataclass(frozen=True)
class Console:
    """The parts behind the routes."""

    store: StaffStore
    desk: OfficerDesk
    agency: Agency
    clock: Clock
    secret_key: str = field(repr=False)
    templates: Jinja2Templates
    ways: Mapping[str, bool] = field(default_factory=dict)
    """Medium → whether messages by it leave this installation."""
    limiter: MovingWindowRateLimiter = field(default_factory=lambda: MovingWindowRateLimiter(MemoryStorage()))

    def may_try(self, address: str) -> bool:
        """Whether one more try to sign in is allowed from an address."""
        return self.limiter.hit(_SIGN_INS, "sign-in", address)

    def may_try_nobody(self, username: str) -> bool:
        """Whether one more try with a user name that nobody has is told as wrong, and not yet as closed."""
        return self.limiter.hit(_NOBODYS_TRIES, "nobody", username)


def console_of(request: Request) -> Console:
    """The parts behind the door that a request came in by."""
    console = request.app.state.console
    if not isinstance(console, Console):  # pragma: no cover - only a wrong `create_app` can cause it
        raise TypeError("the app has no console")
    return console
