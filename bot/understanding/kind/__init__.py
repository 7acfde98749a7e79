"""The kind of incident that a citizen's words tell, its offense code, and what is told of an account."""

from bot.understanding.kind.account import read_account
from bot.understanding.kind.codes import offense_code
from bot.understanding.kind.model import CHOICES, Account, Kind, KindReading
from bot.understanding.kind.reader import read_kind

__all__ = ["CHOICES", "Account", "Kind", "KindReading", "offense_code", "read_account", "read_kind"]
