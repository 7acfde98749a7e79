"""The classifier of messages: spaCy's model of what danger and the kinds of incident sound like, trained here."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from bot.training.models import digest, made_once
from bot.training.steps import Report, Step, TrainingFailed

PREFIX = "classifier-"

_SENTENCES = "data/messages"
_CODE = "bot/understanding/classifier"


def classifier_for(root: Path) -> Path:
    """The folder where the classifier trained from the present sentences is, or will be."""
    return root / "models" / f"{PREFIX}{digest(root, _sources(root), version('spacy'))}"


def train(root: Path, report: Report = lambda step: None) -> Path:
    """The classifier for the present sentences, trained now if it does not exist yet.

    Raises:
        TrainingFailed: a sentence's line cannot be read, or there are none.
    """
    folder = classifier_for(root)
    return made_once(folder, f"{PREFIX}*", lambda: _train_into(folder, root, report))


def _sources(root: Path) -> Iterator[Path]:
    yield from sorted((root / _SENTENCES).glob("*.tsv"))
    yield from sorted((root / _CODE).glob("*.py"))


def _train_into(folder: Path, root: Path, report: Report) -> None:
    """Train beside the folder and move it into place at the end: a stopped training leaves no half model."""
    from bot.understanding.classifier import MessagesError, learn, read_messages  # spaCy takes a second to load

    try:
        examples = read_messages(root / _SENTENCES)
    except MessagesError as error:
        raise TrainingFailed(f"The classifier's sentences cannot be read: {error}") from None
    if not examples:
        raise TrainingFailed(f"There are no sentences for the classifier in {_SENTENCES}.")
    beside = Path(tempfile.mkdtemp(prefix=".training-", dir=folder.parent))
    try:
        learned = learn(examples, lambda done, total: report(Step(done, total, f"{len(examples)} sentences")))
        learned.save(beside / "new")
        (beside / "new").replace(folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
