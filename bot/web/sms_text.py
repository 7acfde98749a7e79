"""The assistant's messages as text messages: buttons become numbers, and a number typed becomes the button again."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from twilio.twiml.messaging_response import MessagingResponse  # type: ignore[import-untyped]

from bot.desk.ports import Button, Message

MOST = 1_500
"""Characters of one text message: the gateway refuses 1,600."""
_IN_ONE_LINE = 3

# Typographic marks that the phone networks' short alphabet lacks: one of them doubles the price of a message.
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "•": "-", "·": "-"})
_NUMBER = re.compile(r"\(?(\d{1,2})[.)]?")


def as_text(message: Message, words: Mapping[str, str]) -> str:
    """One message with its choices: `Reply 1 for Yes, 2 for No.`"""
    if not message.buttons:
        return message.text.translate(_PLAIN)
    choices = [
        words["sms_choice"].replace("%number%", str(number)).replace("%title%", button.title)
        for number, button in enumerate(message.buttons, start=1)
    ]
    told = (", " if len(choices) <= _IN_ONE_LINE else "\n").join(choices)
    return f"{message.text}\n{words['sms_choices'].replace('%choices%', told)}".translate(_PLAIN)


def chosen(text: str, offered: Sequence[Button]) -> str:
    """The payload of the choice whose number `text` is; else the text itself."""
    found = _NUMBER.fullmatch(text.strip())
    number = int(found[1]) if found else 0
    return offered[number - 1].payload if 1 <= number <= len(offered) else text


def offered_last(transcript: Sequence[Message]) -> tuple[Button, ...]:
    """The choices that stand open: those of the last message, if it is the assistant's."""
    last = transcript[-1] if transcript else None
    return last.buttons if last is not None and last.author == "assistant" else ()


def twiml(texts: Sequence[str]) -> str:
    """The answer to the gateway: the texts together in one message, in more where they are long."""
    response = MessagingResponse()
    for part in parted("\n\n".join(text for text in texts if text)):
        response.message(part)
    return str(response)


def parted(text: str) -> list[str]:
    """The text in parts of at most `MOST` characters, cut where a paragraph, a line or a word ends."""
    parts = []
    rest = text.strip()
    while len(rest) > MOST:
        cut = max(rest.rfind("\n\n", 0, MOST), MOST // 2 - 1)
        if cut < MOST // 2:
            cut = max(rest.rfind("\n", 0, MOST), rest.rfind(" ", 0, MOST))
        cut = cut if cut >= MOST // 2 else MOST
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest] if rest else parts
