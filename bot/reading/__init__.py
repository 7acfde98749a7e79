"""Why a message is understood as it is, for people and for programs: what `frontdesk read` shows.

`read` puts together what the readers saw (`bot/understanding/trace`), what the conversation would take of it, and
what screening says; `as_json` and `prose` show it.
"""

from bot.reading.model import Reading, Screened, Seen
from bot.reading.reader import read

__all__ = ["Reading", "Screened", "Seen", "read"]
