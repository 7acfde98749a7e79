"""Sending text messages by Twilio's interface, or another gateway that speaks it."""

from __future__ import annotations

from dataclasses import dataclass, field

import httpx

from bot.notify.sending import ClaimLost, Handing, Letter, NotSent

TIMEOUT = 20.0
LONGEST = 1500
"""Characters; the gateway refuses more than 1,600."""

_RECIPIENT_WRONG = frozenset({21211, 21217, 21407, 21421, 21610, 21612, 21614, 21408})
"""Twilio's codes for a number that cannot be reached by text, or whose owner has said STOP."""


@dataclass(frozen=True)
class Gateway:
    """An account at the gateway; `number` is what the texts come from."""

    api_base: str
    account: str
    token: str = field(repr=False)
    number: str


class SmsSender:
    """`bot.notify.sending.Sender` for text messages."""

    def __init__(self, gateway: Gateway, timeout: float = TIMEOUT) -> None:
        self._gateway = gateway
        self._timeout = timeout

    def send(self, letter: Letter, handing: Handing) -> None:
        """Send it, or raise."""
        if not handing():
            raise ClaimLost
        gateway = self._gateway
        try:
            answer = httpx.post(
                f"{gateway.api_base.rstrip('/')}/2010-04-01/Accounts/{gateway.account}/Messages.json",
                auth=(gateway.account, gateway.token),
                data={"From": gateway.number, "To": letter.recipient, "Body": shortened(letter.body)},
                timeout=self._timeout,
                trust_env=False,
            )
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise NotSent(f"text gateway: {type(error).__name__}") from error
        except httpx.HTTPError as error:
            raise NotSent(f"text gateway: {type(error).__name__}", maybe_taken=True) from error
        _check(answer)


def shortened(body: str) -> str:
    """A text of at most `LONGEST` characters, cut at a word."""
    text = body.strip()
    if len(text) <= LONGEST:
        return text
    return text[: LONGEST - 1].rsplit(maxsplit=1)[0] + "…"


def _check(answer: httpx.Response) -> None:
    if answer.is_success:
        return
    code = _code(answer)
    problem = f"text gateway: {answer.status_code}" + (f" ({code})" if code else "")
    # A wrong number stays wrong. A wrong password, a missing account, too many requests are mended, and tried again.
    raise NotSent(problem, final=code in _RECIPIENT_WRONG)


def _code(answer: httpx.Response) -> int | None:
    try:
        code = answer.json().get("code")
    except (ValueError, AttributeError):
        return None
    return code if isinstance(code, int) else None
