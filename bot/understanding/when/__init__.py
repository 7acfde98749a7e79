"""Reads when an incident happened from free text, English and Spanish.

`read_when` for a first telling, `revise_when` for a correction of it, `warm_up` once at a program's start. In order:
`tokens` cuts, `lexicon` and `senses` give words their categories, the `rules_…` find expressions, `hours` tells hours
from counts, `combine` and `joining` join neighbours, `relations` and `links` make ranges of them, `roles` and
`relevance` tell what each is to the incident, `carrying` lends days, `story` chooses, `settle` and `calendar` make
instants of it.
"""

from .reading import When, read_when, warm_up
from .revise import revise_when

__all__ = ["When", "read_when", "revise_when", "warm_up"]
