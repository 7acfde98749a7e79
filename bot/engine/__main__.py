"""`python -m bot.engine run …` is `python -m rasa run …`, started in half the time; so is `train`.

Importing skops, which Rasa's LogisticRegressionClassifier saves and loads with, looks each of 750 NumPy and SciPy
functions up in every module loaded so far. After TensorFlow's thousands that takes 9 s; before them, under one second.
So it is imported first.
"""

import sys
import warnings

# Rasa's dependencies of 2022 deprecate each other by the dozen: not ours to mend, and it buries what matters.
warnings.simplefilter("ignore", DeprecationWarning)

import skops.io  # noqa: E402, F401  before anything that loads TensorFlow
from rasa.__main__ import main  # noqa: E402

from bot.engine import tuning  # noqa: E402

if __name__ == "__main__":
    if sys.argv[1:2] == ["run"]:
        tuning.apply()
    main()
