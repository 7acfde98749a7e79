"""`python -m bot.web`: serves the public door on the configured address, until told to stop."""

from __future__ import annotations

import sys

import uvicorn

from bot import bootstrap
from bot.settings import SettingsError
from bot.web.app import create_app
from bot.web.relay import HttpRelay


def main() -> int:
    """Serve. Returns the exit status: 2 where a setting does not allow a start."""
    try:
        settings = bootstrap.settings()
        agency, store = bootstrap.agency(), bootstrap.store()
    except SettingsError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    relay = HttpRelay(settings.engine_url, settings.engine_token or None)
    links = bootstrap.answer_links()
    app = create_app(settings, store, agency, relay, bootstrap.clock(), links=links, on_close=relay.close)
    uvicorn.run(
        app,
        host=settings.host,
        port=settings.port,
        log_level=settings.log_level,
        access_log=False,  # addresses hold conversation tokens
        server_header=False,
        timeout_graceful_shutdown=20,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
