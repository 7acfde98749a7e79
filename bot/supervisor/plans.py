"""Which processes make up a running Frontdesk, and how each is started."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from bot.rasa_process import engine_environment, engine_python
from bot.settings import Settings, to_environment
from bot.supervisor.child import Plan


def plans(settings: Settings, model: Path, endpoints: Path) -> list[Plan]:
    """All processes, the slowest to start first."""
    doors = f"http://{_reachable(settings.host)}"
    return [
        _engine(settings, model, endpoints),
        replace(
            _ours(settings, "actions", "bot.actionserver", f"http://127.0.0.1:{settings.actions_port}/healthz"),
            headers=_pass(settings),
        ),
        _ours(settings, "web", "bot.web", f"{doors}:{settings.port}/healthz"),
        *_if_there(settings, "console", "bot.console", f"{doors}:{settings.desk_port}/healthz"),
        *_if_there(settings, "outbox", "bot.notify", None),
    ]


def _engine(settings: Settings, model: Path, endpoints: Path) -> Plan:
    command = [str(engine_python(settings.root)), "-m", "bot.engine", "run", "--quiet"]
    command += ["-i", "127.0.0.1", "-p", str(settings.engine_port), "-m", str(model)]
    command += ["--endpoints", str(endpoints), "--credentials", "credentials.yml"]
    return Plan(
        name="engine",
        command=tuple(command),
        environment=engine_environment(FRONTDESK_ENGINE_TOKEN=settings.engine_token),
        folder=settings.root,
        log=settings.var / "logs" / "engine.log",
        health=f"http://127.0.0.1:{settings.engine_port}/webhooks/web/health",
        headers=_pass(settings),
    )


def _ours(settings: Settings, name: str, module: str, health: str | None) -> Plan:
    return Plan(
        name=name,
        command=(sys.executable, "-m", module),
        environment={**os.environ, **to_environment(settings), "PYTHONUNBUFFERED": "1"},
        folder=settings.root,
        log=settings.var / "logs" / f"{name}.log",
        health=health,
    )


def _pass(settings: Settings) -> dict[str, str]:
    return {"X-Frontdesk-Engine": settings.engine_token}


def _if_there(settings: Settings, name: str, module: str, health: str | None) -> list[Plan]:
    """A process whose program is part of this installation."""
    try:
        there = find_spec(f"{module}.__main__") is not None
    except ModuleNotFoundError:
        there = False
    return [_ours(settings, name, module, health)] if there else []


def _reachable(host: str) -> str:
    """Where a door that listens on `host` can be asked from this machine."""
    if host in ("0.0.0.0", "::"):  # noqa: S104  compared, not bound
        return "127.0.0.1"
    return f"[{host}]" if ":" in host else host
