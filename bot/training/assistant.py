"""The assistant: Rasa's model of intents and rules, trained by Rasa in its own environment."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import yaml

from bot.rasa_process import engine_environment, engine_python
from bot.training.models import digest, made_once
from bot.training.steps import Report, Step, TrainingFailed

PREFIX = "frontdesk-"
SUFFIX = ".tar.gz"
TAIL = 15
"""Lines of Rasa's log that an error shows."""

_SINGLE_FILES = ("config.yml", "domain.yml", "requirements/engine.txt")
_FOLDERS = (("data", ("*.yml", "*.yaml")), ("bot/engine", ("*.py",)))
_STARTED = re.compile(r"Starting to train component '([^']{1,80})'")
_SAVED = "model is trained and saved"


def fingerprint(root: Path) -> str:
    """Twelve hex digits over all that decides what a trained archive holds."""
    return digest(root, _sources(root))


def archive_for(root: Path) -> Path:
    """Where the model trained from the present sources is, or will be."""
    return root / "models" / f"{PREFIX}{fingerprint(root)}{SUFFIX}"


def train(root: Path, log: Path, report: Report = lambda step: None) -> Path:
    """The archive for the present sources, trained now if it does not exist yet.

    Args:
        root: the project's folder.
        log: where all that Rasa says goes.
        report: told of each step.

    Raises:
        TrainingFailed: with the reason in plain words.
        EngineMissing: Rasa's environment was not built.
    """
    archive = archive_for(root)
    return made_once(archive, f"{PREFIX}*{SUFFIX}", lambda: _train_into(archive, root, log, report))


def _sources(root: Path) -> Iterator[Path]:
    for name in _SINGLE_FILES:
        if (root / name).is_file():
            yield root / name
    for folder, patterns in _FOLDERS:
        yield from sorted(path for pattern in patterns for path in (root / folder).rglob(pattern) if path.is_file())


def _train_into(archive: Path, root: Path, log: Path, report: Report) -> None:
    """Train beside the archive and move it into place at the end: a stopped training leaves no half archive."""
    log.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder = Path(tempfile.mkdtemp(prefix=".training-", dir=archive.parent))
    try:
        command = [str(engine_python(root)), "-m", "bot.engine", "train", "--domain", "domain.yml", "--data", "data"]
        command += ["--config", "config.yml", "--out", str(folder), "--fixed-model-name", "new"]
        # Checking the data takes as long as learning from it; tests/engine do, and training stops at contradictions.
        command.append("--skip-validation")
        tail = _follow(command, root, log, report, _trained_components(root))
        made = folder / f"new{SUFFIX}"
        if not made.exists():
            raise TrainingFailed(explain(tail, log))
        made.replace(archive)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _follow(command: list[str], root: Path, log: Path, report: Report, components: int) -> list[str]:
    """Run Rasa, keep its log, tell of its steps; its last lines."""
    total = components + 2  # loading, and writing the archive
    done, tail = 0, deque[str](maxlen=200)
    report(Step(done, total, "loading Rasa"))
    process = subprocess.Popen(  # noqa: S603  our own interpreter and arguments
        command,
        cwd=root,
        env=engine_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    with process, log.open("w", encoding="utf-8") as file:
        try:
            for line in process.stdout or ():
                file.write(line)
                tail.append(line.rstrip())
                if what := _step(line):
                    done = min(done + 1, total - 1)
                    report(Step(done, total, what))
        except BaseException:  # Ctrl-C included: Rasa must not train on alone
            process.terminate()
            raise
    if process.returncode == 0:
        report(Step(total, total, "trained"))
    return list(tail)


def _step(line: str) -> str | None:
    """What a line of Rasa's log says has begun."""
    if started := _STARTED.search(line):
        return f"training {started[1]}"
    if _SAVED in line:
        return "writing the archive"
    return None


def _trained_components(root: Path) -> int:
    """How many of the configured components learn something; the others pass unnoticed in Rasa's log."""
    config = yaml.safe_load((root / "config.yml").read_text(encoding="utf-8"))
    names = [str(part.get("name", "")) for key in ("pipeline", "policies") for part in config.get(key) or ()]
    return sum(name.endswith(("Featurizer", "Classifier", "Policy")) and name != "FallbackClassifier" for name in names)


def explain(tail: list[str], log: Path) -> str:
    """Why a training failed: the error that Rasa ends with, its last lines, and where to read on."""
    plain = [re.sub(r"\x1b\[\d{0,3}m", "", line) for line in tail]
    lines = [line for line in plain if line.strip() and "it/s" not in line][-TAIL:]
    last = next((line for line in reversed(lines) if not line.startswith(" ")), "it ended without a word")
    shown = "\n".join(f"  | {line[:200]}" for line in lines)
    return f"Rasa could not train: {last[:300]}\n{shown}\nThe whole log: {log}"
