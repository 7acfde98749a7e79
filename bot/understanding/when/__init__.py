"""Reads when an incident happened from free text, English and Spanish."""

from .reading import When, read_when
from .revise import revise_when

__all__ = ["When", "read_when", "revise_when"]
