"""The agency profile: everything that is true of one city's police, read from a folder and checked at start."""

from bot.agency.entries import Neighbor
from bot.agency.load import AgencyError, load_agency
from bot.agency.profile import Agency

__all__ = ["Agency", "AgencyError", "Neighbor", "load_agency"]
