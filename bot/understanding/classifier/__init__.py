"""A small trained text classifier: the second opinion beside the rules on danger, other crimes and kinds.

Rules come first and say why; the classifier has seen thousands of sentences of `data/messages/` and knows what sounds
like them. It is trained by `frontdesk train` and lies in `models/`, never in git. `learn` makes one, `load` reads one.
"""

from bot.understanding.classifier.labels import LABELS, Label, Scores
from bot.understanding.classifier.messages import Example, MessagesError, read_messages
from bot.understanding.classifier.model import Classifier, learn, load

__all__ = ["LABELS", "Classifier", "Example", "Label", "MessagesError", "Scores", "learn", "load", "read_messages"]
