"""`frontdesk transcript NUMBER`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from bot.desk.ports import Message


@click.command()
@click.argument("number")
@click.option("--json", "as_json", is_flag=True, help="As JSON, for other programs.")
def command(number: str, as_json: bool) -> None:
    """Show the conversation in which a report was made."""
    from bot.bootstrap import store
    from bot.commands.report import found
    from bot.desk.transcript import transcript_of

    report = found(number)
    with store().unit(reading=True) as unit:
        messages = transcript_of(unit, report)
    if as_json:
        click.echo(json.dumps([_message(message) for message in messages], indent=2))
        return
    for message in messages:
        click.echo(f"[{message.at:%Y-%m-%d %H:%M:%S}] {message.author}: {printable(message.text)}")


def printable(text: str) -> str:
    """`text` without characters that a terminal would obey: a citizen may have sent an escape sequence."""
    return "".join(char if char.isprintable() or char == "\n" else "�" for char in text)


def _message(message: Message) -> dict[str, Any]:
    return {
        "id": message.id,
        "author": message.author,
        "at": message.at.isoformat(),
        "text": message.text,
        "buttons": [{"title": button.title, "payload": button.payload} for button in message.buttons],
    }
