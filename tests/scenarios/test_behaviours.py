"""Whole conversations over HTTP with real Rasa and real actions: one behaviour a file, the file's name is the claim.

A step says something, and names the responses that are heard (`hears`, by name: words may change), what is asked next
(`asks`), how the chat ended (`outcome`). A step with `until` answers what is asked, out of `answers`, up to that field.
`include` plays a fragment first; `report` is what must stand in the report; `questions_at_most` counts what was asked.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from whole_system import System

from bot.words import words

pytestmark = pytest.mark.timeout(600)  # the first one starts the whole system

HERE = Path(__file__).parent
FILES = sorted(f for f in HERE.rglob("*.yml") if f.parent.name != "fragments")
NOW = "2026-11-18T10:15:00-05:00"


def steps_of(scenario: dict[str, Any]) -> list[dict[str, Any]]:
    included = scenario.get("include")
    first = steps_of(yaml.safe_load((HERE / "fragments" / f"{included}.yml").read_text())) if included else []
    return first + scenario["talk"]


def heard(name: str, reply: str) -> bool:
    """Whether one of the wordings of a response stands in the reply, whatever its placeholders hold."""
    for variant in words().variants(name):
        pattern = re.sub(r"\\\{[a-z_]+\\\}", ".*?", re.escape(" ".join(variant.text.split())))
        if re.search(pattern, " ".join(reply.split()), re.DOTALL):
            return True
    return False


def check_step(step: dict[str, Any], answer: dict[str, Any]) -> None:
    reply = " ".join(m["text"] for m in answer["messages"])
    assert reply, "a turn of silence"
    for name in step.get("hears", []):
        assert heard(name, reply), f"{name} is not in: {reply}"
    for phrase in step.get("reply_has", []):
        assert phrase.casefold() in reply.casefold(), f"{phrase!r} is not in: {reply}"
    for phrase in step.get("reply_lacks", []):
        assert phrase.casefold() not in reply.casefold(), f"{phrase!r} is in: {reply}"
    if "asks" in step:
        assert answer["asks"] == step["asks"], reply
    if "not_asks" in step:
        assert answer["asks"] not in step["not_asks"], reply
    for key, value in (step.get("outcome") or {}).items():
        assert answer["outcome"] is not None, reply
        assert answer["outcome"][key] == value
    if "outcome" in step and step["outcome"] is None:
        assert answer["outcome"] is None


class Talk:
    """One conversation, and what was asked in it."""

    def __init__(self, system: System, now: str) -> None:
        self.system, self.now = system, now
        self.answer: dict[str, Any] = {}
        self.asked: list[str] = []

    def say(self, text: str) -> dict[str, Any]:
        self.answer = self.system.chat(text, self.answer.get("conversation"), sent_at=self.now)
        if self.answer["asks"]:
            self.asked.append(self.answer["asks"])
        return self.answer

    def answer_until(self, field: str, answers: dict[str, Any]) -> None:
        for _ in range(20):
            if self.answer["asks"] == field:
                return
            assert self.answer["asks"] in answers, self.answer
            self.say(str(answers[self.answer["asks"]]))
        raise AssertionError(f"{field} was never asked: {self.asked}")


def dig(report: dict[str, Any], path: str) -> Any:
    value: Any = report
    for key in path.split("."):
        value = value[int(key)] if isinstance(value, list) else value[key]
    return value


@pytest.mark.parametrize("file", FILES, ids=lambda f: f"{f.parent.name}/{f.stem}")
def test_behaviour(system: System, file: Path) -> None:
    scenario = yaml.safe_load(file.read_text(encoding="utf-8"))
    talk = Talk(system, str(scenario.get("now", NOW)))
    for step in steps_of(scenario):
        if "until" in step:
            talk.answer_until(step["until"], step["answers"])
        else:
            check_step(step, talk.say(str(step["citizen"])))
    answer = talk.answer
    assert len(talk.asked) <= scenario.get("questions_at_most", 40), talk.asked
    expected = scenario.get("report")
    if expected:
        number = answer["outcome"]["tracking_number"]
        report = json.loads(system.command("report", "show", number, "--json"))
        found = {path: dig(report, path) for path in expected}
        assert found == expected
