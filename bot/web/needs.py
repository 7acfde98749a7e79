"""What the public door is given by whoever builds it, typed by what it uses of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol


class DoorSettings(Protocol):
    """The settings that this door reads (contract, section 1)."""

    @property
    def public_url(self) -> str:
        """The address as citizens and gateways see it, without a slash at the end."""

    @property
    def trust_sent_at(self) -> bool:
        """Whether a client may tell when its message was sent."""

    @property
    def rate_limit(self) -> bool:
        """Whether callers are slowed down."""

    @property
    def twilio_auth_token(self) -> str | None:
        """The secret that the SMS gateway signs with; None closes the webhook."""


class AgencyWords(Protocol):
    """The agency's names and numbers, as the sentences of the page need them."""

    @property
    def tracking_prefix(self) -> str:
        """The letters that its tracking numbers begin with."""

    @property
    def languages(self) -> Sequence[str]:
        """The languages it speaks, `en` or `es` or both."""

    def facts(self, language: str) -> Mapping[str, str]:
        """Flat names: `police_name`, `city`, `emergency`, `non_emergency`, …"""

    def dials(self) -> Mapping[str, str]:
        """Each number of `facts` as it is dialled."""

    def kind(self, incident_type: str | None) -> object | None:
        """The agency's entry of a kind of incident; None where it is not taken."""


class EngineDown(Exception):
    """Rasa or the actions did not take the turn. The message is kept."""


class Relay(Protocol):
    """Hands a citizen's message to the engine."""

    async def turn(self, channel: str, sender: str, text: str, metadata: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The engine's answers, in order: `{"text", "buttons": [{"title", "payload"}]}`, each key where it has a value.

        Raises:
            EngineDown: nobody answered, or the turn failed.
        """
