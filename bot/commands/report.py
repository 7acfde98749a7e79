"""`frontdesk report list` and `frontdesk report show NUMBER`."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from bot.desk.ports import QueueRow
    from bot.report.report import Report


@click.group()
def command() -> None:
    """Look at reports."""


@command.command("list")
@click.option("--status", "statuses", multiple=True, help="Only reports in this state; may be given several times.")
@click.option("--search", default="", help="Only reports that hold all these words.")
@click.option("--limit", default=1000, show_default=True, type=click.IntRange(1, 100_000))
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def list_reports(statuses: tuple[str, ...], search: str, limit: int, as_json: bool) -> None:
    """List reports, oldest first."""
    from bot.bootstrap import store
    from bot.report.report import Status

    unknown = [status for status in statuses if status not in list(Status)]
    if unknown:
        raise click.BadParameter(f"{unknown[0]} is none of {', '.join(Status)}", param_hint="--status")
    with store().unit(reading=True) as unit:
        rows = unit.reports.queue([Status(status) for status in statuses], search, limit)
    if as_json:
        click.echo(json.dumps([_row(row) for row in rows], indent=2, ensure_ascii=False))
        return
    for row in rows:
        click.echo(f"{row.tracking_number}  {row.submitted_at:%Y-%m-%d %H:%M}  {row.status:<17}  {row.incident_type}")


@command.command("show")
@click.argument("number")
@click.option("--json", "as_json", is_flag=True, help="As JSON, for other programs.")
def show(number: str, as_json: bool) -> None:
    """Show one report."""
    from bot.report.export import public_json

    shown = public_json(found(number))
    if as_json:
        click.echo(json.dumps(shown, indent=2))
        return
    for key, value in shown.items():
        click.echo(f"{key + ':':<17} {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}")


def found(number: str) -> Report:
    """The report of a number, however it was typed; ends the command with a message where there is none."""
    from bot.report.tracking import normalize

    one = _read(normalize(number) or number.encode(errors="replace").decode())
    if one is None:
        raise click.ClickException(f"There is no report {number}.")
    return one


def _read(number: str) -> Report | None:
    from bot.bootstrap import settings, store, zone
    from bot.store.quick import quick_report, sqlite_file

    file = sqlite_file(settings().database_url)
    if file is not None:
        try:
            return quick_report(file, number, zone())
        except sqlite3.Error:
            raise click.ClickException("The database is not one of this version; `frontdesk up` makes it.") from None
    with store().unit(reading=True) as unit:
        return unit.reports.get(number)


def _row(row: QueueRow) -> dict[str, Any]:
    return {
        "tracking_number": row.tracking_number,
        "status": str(row.status),
        "incident_type": row.incident_type,
        "place": row.place,
        "submitted_at": row.submitted_at.isoformat(),
        "language": row.language,
        "channel": row.channel,
        "total_value_usd": row.total_value_usd,
        "name": row.name,
    }
