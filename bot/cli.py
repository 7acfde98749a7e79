"""`frontdesk …`: each command lives in `bot/commands/` and is imported only when it is called for."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import click

from bot.settings import SettingsError

COMMANDS = Path(__file__).parent / "commands"


class CommandFolder(click.Group):
    """A group whose commands are the files of a folder: `officer.py` holds `frontdesk officer`, as its `command`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of the files, underscores as hyphens."""
        return sorted(path.stem.replace("_", "-") for path in COMMANDS.glob("[a-z]*.py"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now; None where there is no such file."""
        stem = cmd_name.replace("-", "_")
        if not stem.isidentifier() or not (COMMANDS / f"{stem}.py").is_file():
            return None
        command = import_module(f"bot.commands.{stem}").command
        if not isinstance(command, click.Command):
            raise TypeError(f"bot/commands/{stem}.py has no click command named `command`")
        return command


@click.group(cls=CommandFolder, context_settings={"help_option_names": ["-h", "--help"]})
def frontdesk() -> None:
    """Frontdesk: citizens report non-emergency incidents to their police in a chat."""


def main() -> None:
    """Entry point. What the settings forbid is said in one sentence, not as a traceback."""
    try:
        frontdesk(prog_name="frontdesk")
    except SettingsError as error:
        click.echo(str(error), err=True)
        sys.exit(2)


if __name__ == "__main__":
    main()
