"""What the assistant is trained on: every intent has enough examples, and no example teaches two intents."""

import re
import unicodedata
from collections import defaultdict
from functools import lru_cache
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[3]
LEAST = {"inform": 250, "report_incident": 250, "correct": 80}
FEWEST = 40


@lru_cache
def _examples() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted((ROOT / "data" / "nlu").glob("*.yml")):
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            lines = entry["examples"].splitlines()
            assert all(line.startswith("- ") for line in lines), path.name
            found[entry["intent"]] = tuple(line[2:].strip() for line in lines)
    return found


def _plain(text: str) -> str:
    letters = "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))
    return re.sub(r"\W+", " ", letters).strip()


def test_no_example_stands_under_two_intents() -> None:
    intents = defaultdict(set)
    for intent, examples in _examples().items():
        for example in examples:
            intents[_plain(example)].add(intent)
    assert {example: found for example, found in intents.items() if len(found) > 1} == {}


@pytest.mark.parametrize("intent", sorted(_examples()))
def test_every_intent_has_enough_examples(intent: str) -> None:
    assert len(set(_examples()[intent])) >= LEAST.get(intent, FEWEST)


def test_no_intent_name_holds_a_slash() -> None:
    assert [intent for intent in _examples() if not re.fullmatch(r"[a-z_]+", intent)] == []


def test_no_example_marks_an_entity() -> None:
    assert [e for examples in _examples().values() for e in examples if re.search(r"\]\(|\]\{", e)] == []


def test_sentences_kept_apart_are_not_trained_on() -> None:
    kept = yaml.safe_load((ROOT / "tests" / "corpora" / "kind" / "intents_heldout.yml").read_text(encoding="utf-8"))
    trained = {example.casefold() for examples in _examples().values() for example in examples}
    assert set(kept) <= set(_examples())
    assert [text for texts in kept.values() for text in texts if text.casefold() in trained] == []


def test_telephones_in_examples_are_fictional() -> None:
    text = "\n".join(example for examples in _examples().values() for example in examples)
    numbers = re.findall(r"\b\d{3}[-. )]{0,2}\d{3}[-. ]?\d{4}\b", text)
    assert [number for number in numbers if re.sub(r"\D", "", number)[3:8] != "55501"] == []
