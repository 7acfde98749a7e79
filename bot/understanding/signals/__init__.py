"""Signs in free text on which screening rests: danger, a suspect, another crime, disorder, a tip.

Screening itself (what follows from a sign) belongs to the report; this package only reads.
"""

from .model import Signal, Signals
from .reader import denies_suspect, read_signals

__all__ = ["Signal", "Signals", "denies_suspect", "read_signals"]
