"""The domain, the table of kinds, the intents and the words fit together."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.interview.questions import ANSWERS, GREETINGS
from bot.report.kinds import KINDS, QUESTIONS, Field
from bot.report.screening import Reason
from bot.words import words

ROOT = Path(__file__).parents[2]


def read(path: str) -> Any:
    return yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))


def intents_in_data() -> set[str]:
    return {e["intent"] for f in (ROOT / "data/nlu").glob("*.yml") for e in yaml.safe_load(f.read_text())["nlu"]}


def test_the_form_asks_every_question_of_the_table_and_no_other() -> None:
    domain = read("domain.yml")
    form = domain["forms"]["report_form"]["required_slots"]
    assert set(form) == {f"report_{q}" for q in QUESTIONS}
    assert set(form) <= set(domain["slots"])


@pytest.mark.parametrize("question", sorted(QUESTIONS))
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_question_is_worded_three_times_in_both_languages(question: str, language: str) -> None:
    variants = words().variants(f"utter_ask_report_{question}")
    attempts = {dict(v.conditions).get("attempt") for v in variants if v.language == language}
    assert attempts == {1, 2, 3}


def test_no_two_wordings_of_a_question_are_the_same() -> None:
    texts = [v.text for q in QUESTIONS for v in words().variants(f"utter_ask_report_{q}")]
    assert len(texts) == len(set(texts))


def test_every_intent_of_the_domain_has_examples_and_opens_the_form() -> None:
    domain = set(read("domain.yml")["intents"])
    rules = read("data/rules/report.yml")["rules"]
    opening = {step["intent"] for step in rules[0]["steps"][0]["or"]}
    assert intents_in_data() | {"nlu_fallback"} == domain == opening


def test_every_intent_that_is_answered_exists() -> None:
    assert set(ANSWERS) | GREETINGS <= intents_in_data()


NEEDED = (
    {*ANSWERS.values()}
    | {f"utter_why_{f}" for f in Field}
    | {f"utter_heard_{k}" for k in KINDS}
    | {f"utter_aftercare_{k}" for k in KINDS}
    | {f"utter_kind_{k}" for k in KINDS}
    | {f"utter_screened_{r}" for r in Reason}
    | {f"utter_after_{o}" for o in ("submitted", "screened_out", "cancelled")}
)


@pytest.mark.parametrize("name", sorted(NEEDED))
def test_what_the_conversation_says_is_worded_in_both_languages(name: str) -> None:
    assert {"en", "es"} <= {v.language for v in words().variants(name)}


def test_every_response_is_worded_in_both_languages() -> None:
    lacking = {n for n in words() if {v.language for v in words().variants(n)} != {"en", "es"}}
    assert lacking == set()


def test_both_languages_fill_the_same_facts() -> None:
    import re

    def facts(name: str, language: str) -> set[str]:
        texts = " ".join(v.text for v in words().variants(name) if v.language == language)
        return set(re.findall(r"\{([a-z_]+)\}", texts))

    assert {n for n in words() if facts(n, "en") != facts(n, "es")} == set()


def test_nothing_of_the_first_city_is_in_code_or_words() -> None:
    """A city is a folder: the default folder's name in the settings is the one place that may say it."""
    named = ("hartford", "860-", "(860)", "hpd-")
    files = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "actions").rglob("*.py"), *(ROOT / "data/responses").glob("*.yml")]
    files += [*(ROOT / "bot").rglob("*.html"), *(ROOT / "bot").rglob("*.js"), ROOT / "domain.yml"]
    found = {
        str(path.relative_to(ROOT))
        for path in files
        for line in path.read_text(encoding="utf-8").casefold().splitlines()
        if any(name in line for name in named) and "data/agencies/hartford" not in line
    }
    assert found == set()
