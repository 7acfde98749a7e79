"""How a fault of ours is written to the log."""

from __future__ import annotations

import traceback


def fault(error: Exception) -> str:
    """The kind of a fault and the line it comes from: never its text, which may quote a citizen."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {last.name}:{last.lineno}"
