"""The lists of words that rules share, written in patterns as `<NAME>`."""

from __future__ import annotations

from collections.abc import Mapping

from .tables.words_acts import ACTS
from .tables.words_danger import PERIL
from .tables.words_people import PEOPLE
from .tables.words_things import THINGS

LISTS: Mapping[str, str] = {**PEOPLE, **THINGS, **ACTS, **PERIL}
