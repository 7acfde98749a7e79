"""`python -m bot.notify`: the outbox worker as a process. Ends on SIGTERM or SIGINT, after the message in hand."""

from __future__ import annotations

import logging
import signal
import sys
from pathlib import Path
from threading import Event

ALIVE_FILE = "notify.alive"
"""In the folder of `FRONTDESK_VAR`: touched every few seconds; a supervisor that finds it old restarts the worker."""


def main() -> int:
    """Build the worker from the settings and run it."""
    from bot.bootstrap import outbox_worker, settings
    from bot.settings import SettingsError

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s", stream=sys.stderr)
    logging.getLogger("httpx").setLevel(logging.WARNING)  # it would log addresses with the account's name
    try:
        worker = outbox_worker()
        alive = settings().var / ALIVE_FILE
    except SettingsError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    stop = Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stop.set())
    ways = ", ".join(worker.senders) or "no way set: messages wait in the outbox"
    logging.getLogger("frontdesk.notify").info("sending by %s", ways)
    worker.run(stop, lambda: touch(alive))
    return 0


def touch(path: Path) -> None:
    """Show that the worker is alive."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.touch(mode=0o600)


if __name__ == "__main__":
    sys.exit(main())
