"""`python -m bot.console`: serves the officers' door on the configured address, until told to stop."""

from __future__ import annotations

import sys

import uvicorn

from bot import bootstrap
from bot.console.app import create_app
from bot.settings import SettingsError, with_secrets


def main() -> int:
    """Serve. Returns the exit status: 2 where a setting does not allow a start."""
    try:
        settings = with_secrets(bootstrap.settings())
        app = create_app(settings, bootstrap.store(), bootstrap.officer_desk(), bootstrap.agency(), bootstrap.clock())
    except SettingsError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    uvicorn.run(
        app,
        host=settings.host,
        port=settings.desk_port,
        log_level=settings.log_level,
        access_log=False,  # addresses hold tracking numbers and searches for names
        server_header=False,
        timeout_graceful_shutdown=10,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
