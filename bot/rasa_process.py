"""How Rasa's own environment is found and what its processes are told, for training as for serving."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER = ".venv-engine"

_QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",  # nothing leaves this machine
    "TF_CPP_MIN_LOG_LEVEL": "2",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "SANIC_ACCESS_LOG": "false",
    # Nothing is cached between trainings: loading the libraries takes longer than all that is trained.
    "RASA_MAX_CACHE_SIZE": "0",
    # One turn is too little work to share out: threads that wait for it in a loop only take a core from the others.
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    # Largest request that Rasa takes, in bytes; the doors send 4,000 characters.
    "SANIC_REQUEST_MAX_SIZE": "262144",
    "PYTHONUNBUFFERED": "1",
}
# What Rasa may know of ours: nothing that opens the database, the mail server or the SMS gateway.
_PASSED_ON = frozenset({"FRONTDESK_ENGINE_TOKEN"})


class EngineMissing(Exception):
    """Rasa's environment was not built. Its text says how to mend that."""


def engine_python(root: Path) -> Path:
    """The interpreter of Rasa's environment, below the project's folder or where FRONTDESK_ENGINE_PYTHON says.

    Raises:
        EngineMissing: it is not there.
    """
    python = Path(os.environ.get("FRONTDESK_ENGINE_PYTHON") or root / FOLDER / "bin" / "python")
    if not python.exists():
        raise EngineMissing(
            f"Rasa's environment is missing ({python}): `make run` builds it, `make environments` alone."
        )
    return python


def engine_environment(**more: str) -> dict[str, str]:
    """The environment for a process of Rasa: this one's without our settings and secrets, quiet, single-threaded."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("FRONTDESK_", "VIRTUAL_ENV", "PYTHONPATH")) or name in _PASSED_ON
    }
    return {**kept, **_QUIET, **more}
