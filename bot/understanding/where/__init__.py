"""The reader of places: free text in English or Spanish to the incident's place, or to a home address."""

from bot.understanding.where.gazetteer import Gazetteer
from bot.understanding.where.model import Where
from bot.understanding.where.reader import read_address, read_where
from bot.understanding.where.table import GazetteerError

__all__ = ["Gazetteer", "GazetteerError", "Where", "read_address", "read_where"]
