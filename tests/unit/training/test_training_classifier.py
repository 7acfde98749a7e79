"""Training the classifier: from the project's own sentences, only when they changed, and never half a model."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.training import Step, TrainingFailed, classifier_for
from bot.training.classifier import train
from bot.understanding.classifier import load

SENTENCES = """# what was taken
larceny\tsomeone stole my bike from the rack
larceny\tmy purse was stolen from the cart
larceny\tthey stole the wheels off my car
# what is dangerous
emergency\tthere is a man with a knife at my door
emergency\the has a knife and he is coming in
emergency,self_harm\tI want to end it tonight with a knife
-\thello there
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "data" / "messages").mkdir(parents=True)
    (tmp_path / "data" / "messages" / "english.tsv").write_text(SENTENCES)
    return tmp_path


def test_what_was_learned_is_kept_and_tells_danger_from_theft(root: Path) -> None:
    learned = load(train(root))
    knife, theft = (learned.classify(text) for text in ("a knife at the door", "my bike was stolen"))
    assert knife["emergency"] > theft["emergency"]
    assert theft["larceny"] > knife["larceny"]


def test_the_same_sentences_give_the_same_model(root: Path) -> None:
    first = load(train(root)).classify("he has my bike")
    folder = classifier_for(root)
    folder.rename(folder.with_name("other"))
    assert load(train(root)).classify("he has my bike") == pytest.approx(first)


def test_a_changed_sentence_changes_the_name(root: Path) -> None:
    before = classifier_for(root)
    with (root / "data" / "messages" / "english.tsv").open("a") as file:
        file.write("fraud\tthe website took my money\n")
    assert classifier_for(root) != before


def test_what_is_trained_already_is_not_trained_again(root: Path) -> None:
    folder = train(root)
    (folder / "mark").touch()
    assert (train(root) / "mark").exists()


def test_each_round_is_told_up_to_the_end(root: Path) -> None:
    steps: list[Step] = []
    train(root, steps.append)
    assert [step.done for step in steps] == list(range(1, steps[-1].total + 1))


def test_a_line_that_cannot_be_read_is_named_and_nothing_is_left(root: Path) -> None:
    (root / "data" / "messages" / "english.tsv").write_text("larceny\tone\nlarzeny\ttwo\n")
    with pytest.raises(TrainingFailed, match=r"english\.tsv, line 2: 'larzeny' is none of"):
        train(root)
    assert [path.name for path in (root / "models").iterdir()] == [".classifier-lock"]


def test_no_sentences_are_said_to_be_missing(root: Path) -> None:
    (root / "data" / "messages" / "english.tsv").write_text("# nothing yet\n")
    with pytest.raises(TrainingFailed, match="no sentences"):
        train(root)


def test_a_stopped_training_leaves_no_model(root: Path) -> None:
    def stop(step: Step) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(root, stop)
    assert [path.name for path in (root / "models").iterdir()] == [".classifier-lock"]
