"""The sentences that the classifier learns from: `data/messages/*.tsv`, labels and words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.understanding.classifier.labels import LABELS, Label

_NONE = "-"


class MessagesError(Exception):
    """A line of the training sentences cannot be read. Its text names file and line, and says what is wrong."""


@dataclass(frozen=True, slots=True)
class Example:
    """A citizen's message, and all labels it deserves."""

    text: str
    labels: frozenset[Label]


def read_messages(folder: Path) -> tuple[Example, ...]:
    """All examples of a folder's files, by name and line.

    A line is `labels<TAB>words`; labels are parted by commas, `-` is none of them; `#` opens a heading.
    Raises MessagesError.
    """
    return tuple(example for path in sorted(folder.glob("*.tsv")) for example in _examples(path))


def _examples(path: Path) -> Iterator[Example]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        labels, tab, text = line.partition("\t")
        if not tab or not text.strip():
            raise MessagesError(f"{path.name}, line {number}: labels, a tab and words are wanted")
        yield Example(text.strip(), frozenset(_labels(labels, f"{path.name}, line {number}")))


def _labels(told: str, place: str) -> Iterator[Label]:
    for name in told.split(","):
        label = next((label for label in LABELS if label == name.strip()), None)
        if label is not None:
            yield label
        elif name.strip() != _NONE:
            raise MessagesError(f"{place}: {name.strip()!r} is none of {', '.join(LABELS)}, {_NONE}")
