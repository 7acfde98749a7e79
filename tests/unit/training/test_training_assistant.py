"""Training the assistant: only when something that goes into it has changed, and never half a model."""

from __future__ import annotations

import os
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from bot.progress import train_shown
from bot.rasa_process import EngineMissing, engine_environment
from bot.training import Step, TrainingFailed, archive_for, classifier_for
from bot.training.assistant import explain, fingerprint, train
from bot.training.models import prune

CONFIG = """
pipeline:
- name: WhitespaceTokenizer
- name: CountVectorsFeaturizer
- name: LogisticRegressionClassifier
- name: FallbackClassifier
policies:
- name: RulePolicy
"""

# What Rasa does, as far as our side sees it: says its steps, writes the archive, or fails with a traceback.
RASA = """#!/bin/sh
echo "INFO rasa.engine.training.hooks - Starting to train component 'CountVectorsFeaturizer'."
echo "INFO rasa.engine.training.hooks - Starting to train component 'LogisticRegressionClassifier'."
echo "INFO rasa.engine.training.hooks - Starting to train component 'RulePolicy'."
if [ -e fail ]; then
  echo "Traceback (most recent call last):"
  echo "rasa.shared.exceptions.YamlSyntaxException: Failed to read 'data/nlu/x.yml'."
  exit 1
fi
while [ $# -gt 1 ]; do [ "$1" = --out ] && out="$2"; shift; done
echo trained > "$out/new.tar.gz"
echo "Your Rasa model is trained and saved at '$out/new.tar.gz'."
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in {
        "config.yml": CONFIG,
        "domain.yml": "intents: []\n",
        "data/nlu/a.yml": "nlu: []\n",
        "bot/engine/x.py": "",
        "requirements/engine.txt": "rasa==3.6.21\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    rasa = tmp_path / "rasa"
    rasa.write_text(RASA)
    rasa.chmod(0o755)
    monkeypatch.setenv("FRONTDESK_ENGINE_PYTHON", str(rasa))
    return tmp_path


def trained(root: Path) -> Path:
    return train(root, root / "var" / "logs" / "train.log")


@pytest.mark.parametrize(
    "name", ["config.yml", "domain.yml", "data/nlu/a.yml", "bot/engine/x.py", "requirements/engine.txt"]
)
def test_a_change_in_what_goes_into_a_model_changes_its_name(root: Path, name: str) -> None:
    before = fingerprint(root)
    (root / name).write_text("# changed\n")
    assert fingerprint(root) != before


def test_a_new_file_of_data_changes_the_name(root: Path) -> None:
    before = fingerprint(root)
    (root / "data" / "rules").mkdir()
    (root / "data" / "rules" / "b.yml").write_text("")
    assert fingerprint(root) != before


def test_a_moved_file_of_data_changes_the_name(root: Path) -> None:
    before = fingerprint(root)
    (root / "data" / "nlu" / "a.yml").rename(root / "data" / "nlu" / "b.yml")
    assert fingerprint(root) != before


def test_what_rasa_does_not_read_leaves_the_name(root: Path) -> None:
    before = fingerprint(root)
    (root / "data" / "agencies").mkdir()
    (root / "data" / "agencies" / "streets.csv").write_text("Main Street")
    (root / "README.md").write_text("words")
    os.utime(root / "config.yml", (1, 1))
    assert fingerprint(root) == before


def test_training_makes_the_archive_and_nothing_else(root: Path) -> None:
    archive = trained(root)
    assert archive == archive_for(root)
    assert archive.read_text() == "trained\n"
    assert sorted(path.name for path in archive.parent.iterdir()) == [".frontdesk-lock", archive.name]


def test_what_is_trained_already_is_not_trained_again(root: Path) -> None:
    archive = trained(root)
    archive.write_text("kept")
    (root / "fail").touch()
    assert trained(root).read_text() == "kept"


def test_each_step_is_told_in_order_up_to_the_end(root: Path) -> None:
    steps: list[Step] = []
    train(root, root / "train.log", steps.append)
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[0].done == 0
    assert steps[-1].done == steps[-1].total
    assert "training LogisticRegressionClassifier" in [step.what for step in steps]


def test_a_failed_training_says_why_and_leaves_no_archive(root: Path) -> None:
    (root / "fail").touch()
    with pytest.raises(TrainingFailed, match=r"Failed to read 'data/nlu/x\.yml'"):
        trained(root)
    assert [path.name for path in (root / "models").iterdir()] == [".frontdesk-lock"]
    assert "YamlSyntaxException" in (root / "var" / "logs" / "train.log").read_text()


def test_a_stopped_training_leaves_no_archive(root: Path) -> None:
    def stop(step: Step) -> None:
        if step.done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(root, root / "train.log", stop)
    assert [path.name for path in (root / "models").iterdir()] == [".frontdesk-lock"]


@pytest.mark.parametrize("terminal", [True, False])
def test_both_models_are_trained_and_told_of_and_the_second_time_nothing_is_said(root: Path, terminal: bool) -> None:
    (root / "data" / "messages").mkdir()
    (root / "data" / "messages" / "a.tsv").write_text("larceny\tmy bike is gone\n-\thello\n")
    said = StringIO()
    console = Console(file=said, force_terminal=terminal, width=100)
    assert train_shown(root, root / "train.log", console) == archive_for(root)
    assert classifier_for(root).exists()
    assert all(f"{name} trained in" in said.getvalue() for name in ("assistant", "classifier"))
    again = StringIO()
    train_shown(root, root / "train.log", Console(file=again))
    assert again.getvalue() == ""


def test_without_rasas_environment_the_mend_is_named(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FRONTDESK_ENGINE_PYTHON")
    with pytest.raises(EngineMissing, match="make environments"):
        trained(root)


def test_only_the_newest_archives_are_kept(tmp_path: Path) -> None:
    for age, name in enumerate(["frontdesk-d.tar.gz", "frontdesk-c.tar.gz", "frontdesk-b.tar.gz", "mine.tar.gz"]):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (1000 - age, 1000 - age))
    prune(tmp_path, "frontdesk-*.tar.gz", keep=2)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "frontdesk-c.tar.gz",
        "frontdesk-d.tar.gz",
        "mine.tar.gz",
    ]


def test_an_explanation_leaves_out_colours_and_progress_bars(tmp_path: Path) -> None:
    text = explain(["\x1b[91mRasaException: no\x1b[0m", "Processed: 100%| 4/4 [00:00, 9it/s]"], tmp_path / "log")
    assert text.startswith("Rasa could not train: RasaException: no\n")
    assert "it/s" not in text


def test_a_training_that_said_nothing_is_explained_too(tmp_path: Path) -> None:
    assert "without a word" in explain([], tmp_path / "log")


def test_rasa_is_told_neither_secrets_nor_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SECRET_KEY", "DATABASE_URL", "SMTP_URL", "TWILIO_AUTH_TOKEN", "ENGINE_TOKEN"):
        monkeypatch.setenv(f"FRONTDESK_{name}", "told")
    told = {name for name, value in engine_environment().items() if value == "told"}
    assert told == {"FRONTDESK_ENGINE_TOKEN"}
