"""`frontdesk doctor`: what is missing or unsafe in this installation."""

from __future__ import annotations

import sys

import click
from rich.console import Console
from rich.text import Text

from bot.doctor import Finding, examine
from bot.settings import load

_MARKS = {"ok": ("ok", "green"), "warning": ("warning", "yellow"), "broken": ("BROKEN", "bold red")}


@click.command("doctor")
def command() -> None:
    """Say what is missing or unsafe in this installation. Ends with status 1 where it cannot serve."""
    console = Console()
    found = []
    for finding in examine(load()):
        found.append(finding)
        console.print(_line(finding), soft_wrap=True)
    broken = sum(finding.grade == "broken" for finding in found)
    warnings = sum(finding.grade == "warning" for finding in found)
    console.print(f"{broken} broken, {warnings} to look at", highlight=False)
    sys.exit(1 if broken else 0)


def _line(finding: Finding) -> Text:
    mark, colour = _MARKS[finding.grade]
    text = Text.assemble((f"{mark:<8}", colour), finding.what)
    if finding.mend:
        text.append(f"\n        → {finding.mend}", "dim")
    return text
