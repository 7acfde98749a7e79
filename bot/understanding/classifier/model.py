"""The classifier itself: spaCy's text categorizer, each label judged apart from the others.

It adds up two opinions: a linear one over words and their pairs, and a small network that sees words in their
surroundings, with their endings, so that typos, Spanish forms and the order of words count.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example as SpacyExample
from thinc.api import fix_random_seed

from bot.understanding.classifier.features import words
from bot.understanding.classifier.labels import LABELS, Scores
from bot.understanding.classifier.messages import Example

EPOCHS = 8
_BATCH = 128
_LEARN_RATE = 0.006
_DROPOUT = 0.3
_SEED = 7
"""The same sentences give the same model."""
_PIPE = "textcat_multilabel"
_WIDTH = 64
_ENSEMBLE = {
    "@architectures": "spacy.TextCatEnsemble.v2",
    "linear_model": {
        "@architectures": "spacy.TextCatBOW.v3",
        "exclusive_classes": False,
        "ngram_size": 2,
        "no_output_layer": False,
        "length": 262_144,
    },
    "tok2vec": {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": _WIDTH,
            "attrs": ["NORM", "PREFIX", "SUFFIX"],
            "rows": [5000, 1000, 2500],
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": _WIDTH,
            "window_size": 1,
            "maxout_pieces": 3,
            "depth": 2,
        },
    },
}

Report = Callable[[int, int], None]
"""Told of each epoch: how many are done, of how many."""


@dataclass(frozen=True, slots=True)
class Classifier:
    """A trained classifier. Costs about two milliseconds a message."""

    pipeline: Language

    def classify(self, text: str) -> Scores:
        """How much a text sounds like each label. Never raises; reads the first words up to a page."""
        with self.pipeline.memory_zone():  # else every new word of a stranger's stays in memory for good
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
    pipe: Any = pipeline.add_pipe(_PIPE, config={"model": _ENSEMBLE})
    for label in LABELS:
        pipe.add_label(label)
    shown = [_shown(pipeline, example) for example in examples]
    optimizer = pipeline.initialize(lambda: shown)
    optimizer.learn_rate = _LEARN_RATE
    for epoch in range(EPOCHS):
        shuffled.shuffle(shown)
        for start in range(0, len(shown), _BATCH):
            # not the pipeline's own update: that copies every text
            pipe.update(shown[start : start + _BATCH], sgd=optimizer, drop=_DROPOUT)
        report(epoch + 1, EPOCHS)
    return Classifier(pipeline)


def _doc(pipeline: Language, text: str) -> Doc:
    return Doc(pipeline.vocab, words=words(text))


def _shown(pipeline: Language, example: Example) -> SpacyExample:
    cats = {label: float(label in example.labels) for label in LABELS}
    return SpacyExample.from_dict(_doc(pipeline, example.text), {"cats": cats})
