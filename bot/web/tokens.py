"""The secret of a conversation: whoever holds it may go on."""

from __future__ import annotations

import re
import secrets

_TOKEN = re.compile(r"[A-Za-z0-9_-]{32}")


def new_token() -> str:
    """A fresh one: 24 random bytes, 32 characters."""
    return secrets.token_urlsafe(24)


def looks_like_token(text: str) -> bool:
    """Whether `text` can be a token at all; anything else need not be looked up."""
    return _TOKEN.fullmatch(text) is not None
