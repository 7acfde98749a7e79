"""What a process writes: kept in a file that does not grow for ever, and its errors brought to one line."""

from __future__ import annotations

import os
import re
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import IO

LARGEST = 5 * 1024 * 1024  # bytes in one file
KEPT = 3
"""Older files kept beside the present one."""
LINE = 4_000
"""Longest piece of a line that is read at once, in bytes."""
SHOWN = 160
"""Characters of an error that an event shows."""

_COLOUR = re.compile(r"\x1b\[[0-9;]{0,8}m")
_LEVEL = re.compile(r"\b(?:ERROR|CRITICAL)\b")
# The last line of a traceback: "rasa.shared.exceptions.RasaException: why".
_RAISED = re.compile(r"^(?:[A-Za-z_]\w{0,40}\.){0,8}[A-Z]\w{0,60}(?:Error|Exception|Exit|Interrupt|Missing): ")


class RotatedFile:
    """Appends lines; when the file is full it becomes `name.1`, and the oldest goes."""

    def __init__(self, path: Path, largest: int = LARGEST, kept: int = KEPT) -> None:
        self._path, self._largest, self._kept = path, largest, kept
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._file = self._open()

    def write(self, line: bytes) -> None:
        """Append one line, as it came."""
        if self._file.tell() + len(line) > self._largest:
            self._rotate()
        self._file.write(line)
        self._file.flush()

    def close(self) -> None:
        """No more is written."""
        self._file.close()

    def _open(self) -> IO[bytes]:
        # Ids and errors of a police service: for the account that runs it alone.
        return os.fdopen(os.open(self._path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600), "ab")

    def _rotate(self) -> None:
        self._file.close()
        for number in range(self._kept, 0, -1):
            source = self._numbered(number - 1)
            if source.exists():
                source.replace(self._numbered(number))
        self._file = self._open()

    def _numbered(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}") if number else self._path


class Output:
    """Reads a process's output in a thread of its own, so that the process never waits for a reader."""

    def __init__(self, pipe: IO[bytes], path: Path, on_error: Callable[[str], None]) -> None:
        self._pipe, self._on_error = pipe, on_error
        self._file = RotatedFile(path)
        self._last = deque[str](maxlen=40)
        self._thread = threading.Thread(target=self._read, name=f"log {path.stem}", daemon=True)
        self._thread.start()

    def why_ended(self) -> str:
        """The last error of a process that ended, or its last words; empty where it said nothing."""
        self._thread.join(timeout=2)
        lines = [line for line in self._last if line.strip()]
        errors = [line for line in lines if error_in(line)]
        return brief((errors or lines or [""])[-1])

    def _read(self) -> None:
        with self._pipe:
            while line := self._pipe.readline(LINE):
                self._file.write(line if line.endswith(b"\n") else line + b"\n")
                text = _COLOUR.sub("", line.decode(errors="replace")).rstrip()
                self._last.append(text)
                if error_in(text):
                    self._on_error(brief(text))
        self._file.close()


def error_in(line: str) -> bool:
    """Whether a line of a log tells of an error, or ends a traceback."""
    return bool(_LEVEL.search(line[:200]) or _RAISED.match(line[:400]))


def brief(line: str) -> str:
    """A line short enough to stand in an event."""
    line = " ".join(line.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"
