"""The person reporting, as far as a message tells."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Person:
    """Fields told by the message, None where not. `doubts`: (field, doubt) pairs, such as ("phone",
    "area_code_missing"), ("email", "domain_incomplete"), ("date_of_birth", "future"), ("name", "refused").
    `spans`: (field, start, end)."""

    name: str | None = None
    date_of_birth: date | None = None
    phone: str | None = None
    email: str | None = None
    home_address: str | None = None
    doubts: tuple[tuple[str, str], ...] = ()
    text: str = ""
    spans: tuple[tuple[str, int, int], ...] = ()

    def doubt(self, field: str) -> str | None:
        """The doubt about `field`, or None."""
        return next((doubt for name, doubt in self.doubts if name == field), None)


@dataclass(frozen=True)
class Found:
    """One field's reading: a value, or a doubt that says why there is none."""

    value: str | date | None
    doubt: str | None = None
    span: tuple[int, int] = (0, 0)
