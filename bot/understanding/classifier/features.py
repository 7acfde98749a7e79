"""What the classifier sees of a text: its words, plainly written.

Accents and capitals are dropped, as people who text drop them, and stretched letters ("heeelp"); numbers are all one
word, as a house number tells no danger. Marks that change a message's tone stay.
"""

from __future__ import annotations

import re
import unicodedata

MAX_TEXT = 4_000
_MOST_WORDS = 250
"""A first message of more words than this says what it is about in these."""
_LONGEST_WORD = 24
_WORD = re.compile(r"[^\W\d_]{1,400}|\d{1,400}|[!?]")
_STRETCHED = re.compile(r"(.)\1{2,400}")
_APOSTROPHES = str.maketrans("", "", "'\N{RIGHT SINGLE QUOTATION MARK}")
_NO_WORDS = "-"


def words(text: str) -> list[str]:
    """The words of a text in their order; a text without words has one, "-"."""
    plain = unicodedata.normalize("NFKD", text[:MAX_TEXT].casefold().translate(_APOSTROPHES))
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    found = _WORD.findall(_STRETCHED.sub(r"\1\1", bare))[:_MOST_WORDS]
    return ["0" if word.isdigit() else word[:_LONGEST_WORD] for word in found] or [_NO_WORDS]
