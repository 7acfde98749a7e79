"""Train what is learned, when what it is learned from has changed, and only then.

A model is named by a fingerprint of everything that goes into it, so it is fresh exactly when its file exists. There
are two: the assistant (Rasa, in its own environment) and the classifier of messages (spaCy, in ours).
"""

from bot.training.assistant import archive_for
from bot.training.classifier import classifier_for
from bot.training.steps import Report, Step, TrainingFailed

__all__ = ["Report", "Step", "TrainingFailed", "archive_for", "classifier_for"]
