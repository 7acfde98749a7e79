"""The action server: runs what stands in `actions/` when Rasa asks for it, over rasa-sdk's own executor.

rasa-sdk brings a server too. It listens on every address, knows no password, tells a failed request's whole content
back to the caller and into the log, and starts three processes that each load everything. This one is a single
process on loopback, asks for the token that the supervisor made, and its answers and its log name the action and the
kind of error, never what a citizen said.

Wire format (pinned in tests/engine): Rasa posts `{"next_action", "sender_id", "tracker", "version"}`, answered by
`{"events": […], "responses": […]}`; 400 means that the action declines to run, which lets Rasa's other policies choose.
"""

import hmac
import json
import logging
import os
import sys
import time
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import uvicorn
import yaml
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

logger = logging.getLogger("frontdesk.actions")

TOKEN_VARIABLE = "FRONTDESK_ENGINE_TOKEN"  # noqa: S105  the variable's name
TOKEN_PARAMETER = "token"  # noqa: S105  what Rasa's endpoint configuration calls it
TOKEN_HEADER = "X-Frontdesk-Engine"  # noqa: S105  the header's name
MAX_BODY = 8 * 1024 * 1024  # bytes: a tracker with all its events, of a very long chat
FRAMES = 6
"""Places of a failed action's way that its log line names."""
SLOW_ACTION = 1.0  # seconds: longer than this keeps every other chat waiting, so it is logged


def create_app(executor: ActionExecutor, domain: Mapping[str, Any], token: str) -> Starlette:
    """The application, apart from its process, so that tests can drive it.

    Args:
        executor: knows the actions.
        domain: handed to actions when Rasa leaves it out (`enable_selective_domain`): it is the same on every call.
        token: what Rasa must show as `?token=…`; empty admits nobody.
    """

    async def health(request: Request) -> Response:
        shown = request.headers.get(TOKEN_HEADER)
        if shown is not None and not hmac.compare_digest(shown.encode(), token.encode()):
            return JSONResponse({"ready": False}, status_code=401)  # asked by another system's supervisor
        return JSONResponse({"ready": True, "actions": len(executor.actions)})

    async def webhook(request: Request) -> Response:
        shown = request.query_params.get(TOKEN_PARAMETER, "")
        if not token or not hmac.compare_digest(shown.encode(), token.encode()):
            return JSONResponse({"error": "This address answers Rasa alone."}, status_code=401)
        call = await read_call(request)
        if call is None:
            return JSONResponse({"error": "Not an action call."}, status_code=400)
        call.setdefault("domain", dict(domain))
        return await run_action(executor, call)

    return Starlette(routes=[Route("/healthz", health), Route("/webhook", webhook, methods=["POST"])])


async def read_call(request: Request) -> dict[str, Any] | None:
    """The call that Rasa posted; None where it is none."""
    body = await request.body()
    if len(body) > MAX_BODY:
        return None
    try:
        call = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return call if isinstance(call, dict) and isinstance(call.get("tracker"), dict) else None


async def run_action(executor: ActionExecutor, call: dict[str, Any]) -> Response:
    """Run one action and answer as Rasa expects."""
    name = str(call.get("next_action", ""))
    started = time.perf_counter()
    try:
        result = await executor.run(call)
    except ActionExecutionRejection as error:
        return JSONResponse({"error": error.message, "action_name": error.action_name}, status_code=400)
    except ActionNotFoundException as error:
        logger.error("Rasa asks for %s, which is not in actions/", error.action_name)
        return JSONResponse({"error": "No such action.", "action_name": error.action_name}, status_code=404)
    except Exception as error:  # noqa: BLE001  whatever fails, Rasa must hear of it, and no text may be logged
        logger.error("%s failed for %s: %s", name, call.get("sender_id"), where_from(error))
        return JSONResponse({"error": "The action failed.", "action_name": name}, status_code=500)
    if (took := time.perf_counter() - started) > SLOW_ACTION:
        logger.warning("%s took %.1f s", name, took)
    return JSONResponse(result.model_dump() if result else {"events": [], "responses": []})


def where_from(error: BaseException) -> str:
    """The error's kind and the last places it passed; its text is left out, since it may quote a citizen."""
    passed = traceback.extract_tb(error.__traceback__)[-FRAMES:]
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in passed]
    return f"{type(error).__name__} in {' > '.join(places)}"


def load_domain(path: Path) -> dict[str, Any]:
    """domain.yml as actions see it: slots, forms, intents; the words in data/responses are Rasa's business."""
    return dict(yaml.safe_load(path.read_text(encoding="utf-8")) or {})


def warm() -> None:
    """Read one message and forget it: what readers load when first used takes a second, and no citizen shall wait."""
    from bot import bootstrap
    from bot.interview.questions import Intent
    from bot.interview.turn import Incoming, take
    from bot.report.draft import Draft
    from bot.words import words

    told = "My red bike, worth $450, was stolen in front of 550 Main Street last night around 8. I am at 202-555-0134."
    message = Incoming(0, told, bootstrap.clock()(), Intent("inform", 1.0), None)
    take(Draft(), message, bootstrap.agency(), classify=bootstrap.citizen_desk().classify)
    words()


def main() -> None:
    """Serve until told to stop. Run in the folder that holds `actions/` and domain.yml."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("rasa_sdk.executor").setLevel(logging.WARNING)
    token = os.environ.get(TOKEN_VARIABLE, "")
    if not token:
        sys.exit(f"{TOKEN_VARIABLE} is not set: start the action server with `frontdesk up`.")
    executor = ActionExecutor()
    executor.register_package("actions")
    app = create_app(executor, load_domain(Path("domain.yml")), token)
    warm()
    port = int(os.environ.get("FRONTDESK_ACTIONS_PORT", "8006"))
    uvicorn.run(app, host="127.0.0.1", port=port, access_log=False, log_config=None, timeout_keep_alive=60)


if __name__ == "__main__":
    main()
