"""Words that the carriers reserve: alone in a message, they are about the messages, not about a report."""

from __future__ import annotations

from typing import Literal

Keyword = Literal["stop", "start", "help"]

STOP = ("stop", "stopall", "unsubscribe", "cancel", "end", "quit", "optout", "revoke", "alto", "parar", "detener")
START = ("start", "unstop", "yes", "empezar", "comenzar")
HELP = ("help", "info", "ayuda")


def keyword_of(text: str) -> Keyword | None:
    """The reserved word that a message consists of; None for any other message."""
    word = text.strip(" \n\t.!¡\"'").casefold()
    if word in STOP:
        return "stop"
    if word in START:
        return "start"
    return "help" if word in HELP else None
