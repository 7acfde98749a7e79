"""Why a message is read as it is: every fact found, by which rule, from which words, with which doubts.

`trace` runs all readers over one message and hands back findings in the order in which an officer reads them. It
decides nothing and prints nothing; `frontdesk read` shows what it found.
"""

from bot.understanding.trace.doubts import DOUBTS, doubt_words
from bot.understanding.trace.model import LONGEST, WHATS, Finding, Trace, What
from bot.understanding.trace.reader import trace
from bot.understanding.trace.words import rule_words

__all__ = ["DOUBTS", "LONGEST", "WHATS", "Finding", "Trace", "What", "doubt_words", "rule_words", "trace"]
