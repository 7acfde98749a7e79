"""Reading one table of an agency's gazetteer; a wrong row is named by file, line and column."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path


class GazetteerError(ValueError):
    """A gazetteer's file is missing or holds something it must not; the message says where."""


class Row:
    """One row of a table, read cell by cell."""

    def __init__(self, file: str, line: int, cells: dict[str, str]) -> None:
        self._file, self._line, self._cells = file, line, cells

    def wrong(self, column: str, why: str) -> GazetteerError:
        return GazetteerError(f"{self._file}, line {self._line}, column {column}: {why}")

    def text(self, column: str) -> str:
        return self._cells[column].strip()

    def needed(self, column: str) -> str:
        value = self.text(column)
        if not value:
            raise self.wrong(column, "is empty")
        return value

    def names(self, column: str) -> tuple[str, ...]:
        """Names parted by semicolons."""
        return tuple(name.strip() for name in self.text(column).split(";") if name.strip())

    def one_of(self, column: str, allowed: frozenset[str]) -> str:
        value = self.text(column)
        if value not in allowed:
            raise self.wrong(column, f"is {value!r}, not one of {', '.join(sorted(allowed))!r}")
        return value

    def whole(self, column: str) -> int | None:
        """A whole number of zero or more, or None where the cell is empty."""
        value = self.text(column)
        if not value:
            return None
        if not (value.isascii() and value.isdigit() and len(value) <= 6):
            raise self.wrong(column, f"is {value!r}, not a whole number")
        return int(value)

    def decimal(self, column: str, low: float, high: float) -> float | None:
        value = self.text(column)
        if not value:
            return None
        try:
            number = float(value)
        except ValueError:
            raise self.wrong(column, f"is {value!r}, not a number") from None
        if not low <= number <= high:
            raise self.wrong(column, f"is {value!r}, outside {low:g} to {high:g}")
        return number

    def point(self) -> tuple[float | None, float | None]:
        """Latitude and longitude in degrees, from the columns lat and lon."""
        return self.decimal("lat", -90, 90), self.decimal("lon", -180, 180)


def read_table(path: Path, columns: tuple[str, ...]) -> Iterator[Row]:
    """The rows of a CSV file (UTF-8, first line the column names), in order.

    Raises GazetteerError where the file is missing, is no text, or lacks a column or a cell.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.reader(file)
            head = next(reader, [])
            for column in columns:
                if column not in head:
                    raise GazetteerError(f"{path.name}, line 1, column {column}: is missing")
            for cells in reader:
                if not cells:
                    continue
                if len(cells) != len(head):
                    why = f"{len(cells)} cells where the first line has {len(head)}"
                    raise GazetteerError(f"{path.name}, line {reader.line_num}, column {head[0]}: {why}")
                yield Row(path.name, reader.line_num, dict(zip(head, cells, strict=True)))
    except OSError as error:
        raise GazetteerError(f"{path.name}: cannot be read ({error.strerror})") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise GazetteerError(f"{path.name}: is no CSV in UTF-8 ({error})") from error
