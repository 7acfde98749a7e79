"""`frontdesk read "text"`: what is seen in a message, and why."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.reading import Reading

_STDIN = "-"
_YEARS = range(1970, 2200)
"""When a message can have been said: the ends of the calendar leave no room to count from."""


@click.command("read")
@click.argument("text")
@click.option("--now", "said_at", metavar="TIME", help='When it was said, such as "2026-11-14 10:00". Default: now.')
@click.option("--language", type=click.Choice(["en", "es"]), help="Read as English or Spanish. Default: guessed.")
@click.option("--asked", metavar="FIELD", help='The field that the message answers, such as "where" or "value".')
@click.option("--json", "as_json", is_flag=True, help="As JSON, for other programs.")
def command(text: str, said_at: str | None, language: str | None, asked: str | None, as_json: bool) -> None:
    """Show every fact seen in a message: by which rule, from which words, with which doubts.

    TEXT is one message; "-" reads standard input, one message a line. Nothing is stored.
    """
    now = _moment(said_at)
    read = _reader(language, asked)
    if text != _STDIN:
        _show(read(text, now), as_json, indent=2)
        return
    for line in _lines():
        _show(read(line, now), as_json, indent=None)


def _reader(language: str | None, asked: str | None) -> Callable[[str, datetime], Reading]:
    from bot.bootstrap import classify_by_model, second_opinion
    from bot.reading import read
    from bot.report.kinds import Field

    if asked is not None and asked not in list(Field):
        raise click.BadParameter(f"{asked} is none of {', '.join(Field)}", param_hint="--asked")
    field = None if asked is None else Field(asked)
    return lambda text, now: read(text, now, language, field, second_opinion(), classify_by_model())


def _moment(said_at: str | None) -> datetime:
    """When the message was said, in the agency's zone; a time without an offset is the agency's own."""
    from bot.bootstrap import clock, zone

    if said_at is None:
        return clock()()
    try:
        told = datetime.fromisoformat(said_at.strip())
        if told.year not in _YEARS:
            raise ValueError
        return told.replace(tzinfo=zone()) if told.tzinfo is None else told.astimezone(zone())
    except (ValueError, OverflowError):
        raise click.BadParameter(f'{said_at} is no time such as "2026-11-14 10:00"', param_hint="--now") from None


def _lines() -> Iterator[str]:
    with click.open_file(_STDIN, encoding="utf-8", errors="replace") as stream:
        for line in stream:
            if line.strip():
                yield line.rstrip("\r\n")


def _show(reading: Reading, as_json: bool, indent: int | None) -> None:
    if as_json:
        from bot.reading.as_json import as_json as written

        click.echo(json.dumps(written(reading), indent=indent))
        return
    from rich.console import Console

    from bot.reading.prose import show

    console = Console()
    show(reading, console)
    if indent is None:
        console.print()
