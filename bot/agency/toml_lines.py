"""On which line of a TOML file a key stands: `tomllib` does not tell, and whoever mends a profile wants to know."""

from __future__ import annotations

import re
from collections import Counter

_HEADER = re.compile(r"\s{0,20}(\[{1,2})\s{0,4}([\w.\"-]{1,200})\s{0,4}\]{1,2}")
_KEY = re.compile(r"\s{0,20}([\w.\"-]{1,200})\s{0,20}=")

Key = tuple[int | str, ...]


def line_of(text: str, key: Key) -> int | None:
    """The line of `key`, or of the nearest entry around it that stands in the file; None where none does.

    A key in a table that is written on one line has that line. `[[neighbors]]` counts from 0.
    """
    lines = _lines(text)
    for length in range(len(key), 0, -1):
        if key[:length] in lines:
            return lines[key[:length]]
    return None


def _lines(text: str) -> dict[Key, int]:
    found: dict[Key, int] = {}
    table: Key = ()
    seen: Counter[Key] = Counter()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = _parts(header[2])
            if header[1] == "[[":
                table = (*table, seen[table])
                seen[table[:-1]] += 1
            found.setdefault(table, number)
            found.setdefault(table[:-1], number)
        elif pair := _KEY.match(line):
            found.setdefault((*table, *_parts(pair[1])), number)
    return found


def _parts(dotted: str) -> Key:
    return tuple(part.strip('"') for part in dotted.split("."))
