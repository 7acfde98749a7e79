"""What trained models have in common: a name that tells what they were made from, one maker at a time, a few kept."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

KEPT = 2
"""Models kept of each kind: the one in use, and the one before it to go back to."""


def digest(root: Path, sources: Iterable[Path], *words: str) -> str:
    """Twelve hex digits over the names and contents of files, and whatever else decides what a model holds."""
    seen = hashlib.sha256("\0".join(words).encode())
    for path in sources:
        content = path.read_bytes()
        seen.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode())
        seen.update(content)
    return seen.hexdigest()[:12]


def made_once(model: Path, pattern: str, make: Callable[[], None]) -> Path:
    """The model, made now if it does not exist yet; then the oldest of those that `pattern` names are deleted.

    Raises whatever `make` does.
    """
    if model.exists():
        os.utime(model)  # counts as used: pruning goes by age
        return model
    with _alone(model.parent, pattern.partition("*")[0]):
        if not model.exists():  # else another process trained it meanwhile
            make()
            prune(model.parent, pattern)
    return model


@contextmanager
def _alone(models: Path, kind: str) -> Iterator[None]:
    """One training of a kind at a time, also between processes."""
    models.mkdir(exist_ok=True)
    with (models / f".{kind}lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def prune(models: Path, pattern: str, keep: int = KEPT) -> list[Path]:
    """Delete all but the newest models that a pattern names; returns what was deleted."""
    found = sorted(models.glob(pattern), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in found[keep:]:
        if old.is_dir():
            shutil.rmtree(old)
        else:
            old.unlink()
    return found[keep:]
