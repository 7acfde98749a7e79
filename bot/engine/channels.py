"""The two ways into Rasa: `web` and `sms`.

A door posts `{"sender", "text", "metadata"}` to `/webhooks/<channel>/webhook` and gets Rasa's messages of that turn as
a JSON list, in order: `[{"text": …, "buttons": [{"title", "payload"}], "custom": {…}}]`, each key only where there is
something to say.

Rasa's own REST channel would not do: it lets its caller choose the channel, its output is called `collector`, so that
`channel: sms` variants of a response never match, it reads a leading `/` as an intent with slots, and it logs a failed
message's text. Rasa listens on loopback, yet loopback is open to every local process: so each request shows a token
that the supervisor made.
"""

import hmac
import logging
import os
from typing import Any, Awaitable, Callable, Dict, List, Optional

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from rasa.shared.exceptions import RasaException
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

logger = logging.getLogger(__name__)

TOKEN_VARIABLE = "FRONTDESK_ENGINE_TOKEN"  # noqa: S105  the variable's name
TOKEN_HEADER = "X-Frontdesk-Engine"  # noqa: S105  the header's name
# U+2060: invisible, takes no room, and str.strip() leaves it: Rasa strips a message before it looks for the slash.
WORD_JOINER = "\u2060"
MAX_SENDER = 128
MAX_TEXT = 8_000  # characters; the doors allow 4,000

Handler = Callable[[UserMessage], Awaitable[Any]]


def neutralise(text: str) -> str:
    """The text as Rasa may see it: `/submit_report{"x": 1}` is what a citizen typed, never an intent with slots."""
    return WORD_JOINER + text if text.lstrip().startswith("/") else text


class ListOutput(OutputChannel):
    """Collects the messages of one turn. Its name is its input's, so that `channel:` variants of a response match."""

    channel = ""

    def __init__(self) -> None:
        self.messages: List[Dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        """The channel that response variants are chosen for."""
        return cls.channel

    async def send_response(self, recipient_id: str, message: Dict[str, Any]) -> None:
        """Keep one message whole: Rasa would cut a text at its blank lines and send `custom` apart."""
        kept = {key: message[key] for key in ("text", "custom") if message.get(key)}
        buttons = [
            {"title": str(button.get("title", "")), "payload": str(button.get("payload", ""))}
            for button in message.get("buttons") or []
        ]
        if buttons:
            kept["buttons"] = buttons
        if kept:
            self.messages.append(kept)

    async def send_text_message(self, recipient_id: str, text: str, **kwargs: Any) -> None:
        """Asked for by the base class; Rasa itself calls `send_response`."""
        await self.send_response(recipient_id, {"text": text})


class WebOutput(ListOutput):
    """To the citizen's page."""

    channel = "web"


class SmsOutput(ListOutput):
    """To a phone: response variants for `sms` are shorter."""

    channel = "sms"


class DoorChannel(InputChannel):
    """What both channels share; not to be named in credentials.yml itself."""

    output = ListOutput

    def __init__(self, token: str) -> None:
        self._token = token.encode()

    @classmethod
    def name(cls) -> str:
        """The path below /webhooks/, and the input channel that trackers and actions see."""
        return cls.output.channel

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[str, Any]]) -> "DoorChannel":
        """Built by Rasa. Refuses to be an open door: without a token nothing is served."""
        token = os.environ.get(TOKEN_VARIABLE, "")
        if not token:
            raise RasaException(
                f"{TOKEN_VARIABLE} is not set: start Rasa with `frontdesk up`."
            )
        return cls(token)

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        """The two routes: is it ready, and one turn."""
        blueprint = Blueprint(f"frontdesk_{self.name()}")

        @blueprint.get("/health")
        async def health(request: Request) -> HTTPResponse:
            if TOKEN_HEADER in request.headers and not self._admitted(request):
                return response.json({"ready": False}, status=401)  # asked by another system's supervisor
            agent = getattr(request.app.ctx, "agent", None)
            ready = agent is not None and agent.is_ready()
            return response.json({"ready": ready}, status=200 if ready else 503)

        @blueprint.post("/webhook")
        async def turn(request: Request) -> HTTPResponse:
            if not self._admitted(request):
                return response.json({"error": "This address answers the doors alone."}, status=401)
            return await self._turn(request, on_new_message)

        return blueprint

    def _admitted(self, request: Request) -> bool:
        shown = request.headers.get(TOKEN_HEADER, "").encode(errors="replace")
        return hmac.compare_digest(shown, self._token)

    async def _turn(self, request: Request, on_new_message: Handler) -> HTTPResponse:
        try:
            sender, text, metadata = read_turn(request.json)
        except ValueError as error:
            return response.json({"error": str(error)}, status=400)
        output = self.output()
        message = UserMessage(neutralise(text), output, sender, input_channel=self.name(), metadata=metadata)
        try:
            await on_new_message(message)
        except Exception as error:  # noqa: BLE001  whatever fails, the door must hear of it; no text may be logged
            logger.error("Turn of %s failed: %s", sender, type(error).__name__)
            return response.json({"error": "The turn failed."}, status=500)
        return response.json(output.messages)


class WebChannel(DoorChannel):
    """credentials.yml: `bot.engine.channels.WebChannel`."""

    output = WebOutput


class SmsChannel(DoorChannel):
    """credentials.yml: `bot.engine.channels.SmsChannel`."""

    output = SmsOutput


def read_turn(body: Any) -> "tuple[str, str, Dict[str, Any]]":
    """Sender, text and metadata of a door's request.

    Raises:
        ValueError: one plain sentence, without the text.
    """
    if not isinstance(body, dict):
        raise ValueError("The body must be a JSON object.")
    sender, text, metadata = body.get("sender"), body.get("text"), body.get("metadata", {})
    if not isinstance(sender, str) or not 0 < len(sender) <= MAX_SENDER:
        raise ValueError(f"`sender` must be a text of 1 to {MAX_SENDER} characters.")
    if not isinstance(text, str) or len(text) > MAX_TEXT:
        raise ValueError(f"`text` must be a text of at most {MAX_TEXT} characters.")
    if not isinstance(metadata, dict):
        raise ValueError("`metadata` must be an object.")
    return sender, text, metadata
