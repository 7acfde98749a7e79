"""`frontdesk officer add` and `frontdesk officer list`."""

from __future__ import annotations

import json

import click


@click.group()
def command() -> None:
    """Officers who may sign in."""


@command.command("add")
@click.argument("username")
@click.option("--name", prompt="Name", help="As citizens' records will name them.")
@click.option("--badge", prompt="Badge number")
@click.option("--role", type=click.Choice(["officer", "supervisor", "admin"]), default="officer", show_default=True)
@click.option("--generate", is_flag=True, help="Make a password and print it once, instead of asking for one.")
def add(username: str, name: str, badge: str, role: str, generate: bool) -> None:
    """Add an officer. The password is asked for twice, or made."""
    from bot.bootstrap import clock, store
    from bot.desk.passwords import SHORTEST, WeakPassword, hash_password, new_password
    from bot.desk.ports import AuditEntry, DuplicateUsername

    password = new_password() if generate else click.prompt("Password", hide_input=True, confirmation_prompt=True)
    try:
        hashed = hash_password(password)
    except WeakPassword:
        raise click.ClickException(f"A password needs at least {SHORTEST} characters, not all alike.") from None
    now = clock()()
    with store().unit() as unit:
        try:
            added = unit.officers.add(username, name, badge, hashed, role, now)  # type: ignore[arg-type]  # click checks
        except DuplicateUsername:
            raise click.ClickException(f"There is an officer {username} already.") from None
        unit.audit.add(
            AuditEntry(now, "command line", "officer_added", None, {"officer": added.username, "role": role})
        )
        unit.commit()
    click.echo(f"Added {added.username}.")
    if generate:
        click.echo(f"Password: {password}")


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def list_officers(as_json: bool) -> None:
    """List the accounts, never their passwords."""
    from bot.bootstrap import store

    with store().unit(reading=True) as unit:
        rows = [
            {"username": o.username, "name": o.name, "badge": o.badge, "role": o.role, "active": o.active}
            for o in unit.officers.all()
        ]
    if as_json:
        click.echo(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    for row in rows:
        click.echo(f"{row['username']:<20} {row['role']:<10} {'' if row['active'] else 'closed'}")
