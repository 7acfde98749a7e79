"""The classifier itself: one spaCy text categorizer, linear over the features, all labels apart from each other."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example as SpacyExample
from thinc.api import fix_random_seed

from bot.understanding.classifier.features import features
from bot.understanding.classifier.labels import LABELS, Label, Scores
from bot.understanding.classifier.messages import Example

EPOCHS = 10
_BATCH = 32
_SEED = 7
"""The same sentences give the same model."""
_TIMES = {"emergency": 2, "self_harm": 2}
"""How often a sentence is shown in an epoch: to miss a danger is worse than to ask once too often."""
_PIPE = "textcat_multilabel"
_LINEAR = {
    "@architectures": "spacy.TextCatBOW.v3",
    "exclusive_classes": False,
    "ngram_size": 1,  # pairs are features of their own
    "no_output_layer": False,
    "length": 262_144,
}

Report = Callable[[int, int], None]
"""Told of each epoch: how many are done, of how many."""


@dataclass(frozen=True, slots=True)
class Classifier:
    """A trained classifier. Costs about half a millisecond a message."""

    pipeline: Language

    def classify(self, text: str) -> Scores:
        """How much a text sounds like each label. Never raises; reads the first words up to a page."""
        doc = self.pipeline(_doc(self.pipeline, text))
        return {label: float(doc.cats[label]) for label in LABELS}

    def save(self, folder: Path) -> None:
        """Write the model into a folder, made where it is missing."""
        self.pipeline.to_disk(folder)


def load(folder: Path) -> Classifier:
    """A classifier that was saved. Raises OSError or ValueError where the folder holds none."""
    return Classifier(spacy.load(folder))


def learn(examples: Sequence[Example], report: Report = lambda done, total: None) -> Classifier:
    """Train a classifier: some tens of seconds for some thousand sentences."""
    fix_random_seed(_SEED)
    shuffled = random.Random(_SEED)  # noqa: S311  an order, no secret
    pipeline = spacy.blank("xx")  # no language of its own: both are read, and the mixture
    pipe: Any = pipeline.add_pipe(_PIPE, config={"model": _LINEAR})
    for label in LABELS:
        pipe.add_label(label)
    shown = [_shown(pipeline, example) for example in examples for _ in range(_times(example.labels))]
    optimizer = pipeline.initialize(lambda: shown)
    for epoch in range(EPOCHS):
        shuffled.shuffle(shown)
        for start in range(0, len(shown), _BATCH):
            pipeline.update(shown[start : start + _BATCH], sgd=optimizer, drop=0.0)
        report(epoch + 1, EPOCHS)
    return Classifier(pipeline)


def _doc(pipeline: Language, text: str) -> Doc:
    return Doc(pipeline.vocab, words=features(text))


def _shown(pipeline: Language, example: Example) -> SpacyExample:
    cats = {label: float(label in example.labels) for label in LABELS}
    return SpacyExample.from_dict(_doc(pipeline, example.text), {"cats": cats})


def _times(labels: Iterable[Label]) -> int:
    return max((_TIMES.get(label, 1) for label in labels), default=1)
