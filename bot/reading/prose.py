"""A reading for people: the message with its words marked, a row for each finding, and what screening says."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.reading.model import Reading, Screened, Seen
from bot.reading.words import ASKS_DANGER, COLOURS, EMPTY, GOES_ON, LABELS, NOT_NEEDED, NOT_TAKEN, SCREENING, TOO_LONG
from bot.understanding.trace import LONGEST, doubt_words, rule_words

_WIDTH = 11
"""Characters of the widest label."""
_QUOTED = 70
"""Characters of quoted words that a row shows."""
_BETWEEN = " · "
_LABEL = "bold"


def show(reading: Reading, console: Console) -> None:
    """Print a reading. On a terminal rows are wrapped and words coloured; elsewhere each row is one plain line."""
    console.print(marked(reading), soft_wrap=not console.is_terminal)
    console.print()
    rows = list(_rows(reading))
    if console.is_terminal:
        console.print(_table(rows))
        return
    for label, row in rows:
        console.print(Text.assemble(f"{label.plain:<{_WIDTH}}  ", row), soft_wrap=True)


def printable(text: str) -> str:
    """The text, as long as it was, without what a terminal would obey."""
    return "".join(char if char.isprintable() or char == "\n" else "�" for char in text)


def marked(reading: Reading) -> Text:
    """The message with the words of each finding marked; of words in several findings the narrowest mark shows."""
    message = Text(printable(reading.text) or EMPTY)
    findings = [seen.finding for seen in reading.seen if seen.finding.span is not None]
    for finding in sorted(findings, key=lambda f: (f.span or (0, 0))[0] - (f.span or (0, 0))[1]):
        colour = COLOURS.get(finding.what)
        if colour and finding.span:
            message.stylize(f"underline {colour}", *finding.span)
    return message


def _table(rows: list[tuple[Text, Text]]) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(width=_WIDTH)
    table.add_column()
    for label, row in rows:
        table.add_row(label, row)
    return table


def _rows(reading: Reading) -> Iterator[tuple[Text, Text]]:
    if reading.length > LONGEST:
        yield Text("LENGTH", _LABEL), Text(TOO_LONG.format(length=reading.length, longest=LONGEST))
    for seen in reading.seen:
        what = seen.finding.what
        yield Text(LABELS[what], f"bold {COLOURS.get(what, '')}"), _row(seen)
    yield Text("SCREENING", _LABEL), _screening(reading.screened)


def _row(seen: Seen) -> Text:
    finding = seen.finding
    parts = [Text(printable(finding.value))]
    if finding.text:
        parts.append(_quote(finding.text, COLOURS.get(finding.what, "")))
    if finding.rule:
        parts.append(Text(rule_words(finding.what, finding.rule), "dim"))
    parts += [Text(doubt_words(finding.what, doubt), "italic yellow") for doubt in finding.doubts]
    if seen.taken is False:
        parts.append(Text(NOT_NEEDED if finding.what == "sounds_like" else NOT_TAKEN, "italic dim"))
    return Text(_BETWEEN).join(parts)


def _screening(screened: Screened) -> Text:
    said = SCREENING[screened.sign.reason] if screened.sign else GOES_ON
    parts = [Text(said, "bold" if screened.sign else "green")]
    if screened.sign and screened.sign.text:
        parts.append(_quote(screened.sign.text, ""))
    if screened.asks_danger:
        parts.append(Text(ASKS_DANGER, "bold"))
    for other in screened.others:
        reason = SCREENING[other.reason].split(":")[0]
        parts.append(Text.assemble(f"also {reason} ", _quote(other.text, "")))
    return Text(_BETWEEN).join(parts)


def _quote(words: str, style: str) -> Text:
    return Text(f"“{_short(words)}”", style)


def _short(words: str) -> str:
    """Words on one line, the middle left out of many."""
    line = " ".join(printable(words[: 4 * _QUOTED]).split())
    return line if len(line) <= _QUOTED and len(words) <= 4 * _QUOTED else f"{line[:_QUOTED].rstrip()} …"
