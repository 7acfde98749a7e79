"""Says what a turn decided, in the citizen's language and for the channel, out of `data/responses/`."""

from __future__ import annotations

from typing import Any

from rasa_sdk.executor import CollectingDispatcher

from bot.bootstrap import agency
from bot.interview.summary import summary_lines
from bot.interview.turn import Said, Turn
from bot.report.draft import Draft
from bot.words import words


def speak(dispatcher: CollectingDispatcher, turn: Turn) -> None:
    """Everything that is said before the next question: one message, so that it is read as one."""
    texts = [_text(said, turn.draft) for said in turn.says]
    if turn.summarize:
        lines = summary_lines(turn.draft.facts, turn.draft.language, words())
        texts.append("\n".join([say("utter_summary_intro", turn.draft), *lines]))
    for text in filter(None, texts):
        dispatcher.utter_message(text=text)


def say(name: str, draft: Draft, **facts: Any) -> str:
    """A response with the agency's numbers and addresses filled in."""
    return words().text(name, draft.language, draft.channel, **{**agency().facts(draft.language), **facts})


def _text(said: Said, draft: Draft) -> str:
    facts = dict(said.facts)
    if "fields" in facts:
        names = [words().text(f"utter_field_{field}", draft.language) for field in facts["fields"]]
        facts["fields"] = ", ".join(names)
    return say(said.name, draft, **facts)
