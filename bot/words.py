"""The words of the assistant, read from `data/responses/`: the same files that Rasa trains on.

Rasa asks the form's questions out of these files by itself; what an action or a door says besides is looked up
here under the same rules: a variant whose `condition` holds for the language, for the channel before the general.
English is the variant without a condition.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

RESPONSES = Path(__file__).parent.parent / "data" / "responses"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's, ten times as fast, where PyYAML was built with it."""
_PLACEHOLDER = re.compile(r"\{([a-z_]{1,40})\}")


@dataclass(frozen=True)
class Spoken:
    """A text as one person will read it, with the replies offered as (title, payload)."""

    text: str
    buttons: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Variant:
    """One way of saying a response."""

    text: str
    language: str
    channel: str | None
    buttons: tuple[tuple[str, str], ...]
    conditions: tuple[tuple[str, Any], ...] = ()


class UnknownResponse(KeyError):
    """No response has this name."""


class Words:
    """All responses by name."""

    def __init__(self, responses: Mapping[str, tuple[Variant, ...]]) -> None:
        self._responses = responses

    def __contains__(self, name: str) -> bool:
        return name in self._responses

    def __iter__(self) -> Iterator[str]:
        return iter(self._responses)

    def variants(self, name: str) -> tuple[Variant, ...]:
        """Every variant of a response.

        Raises:
            UnknownResponse: there is none of this name.
        """
        try:
            return self._responses[name]
        except KeyError:
            raise UnknownResponse(name) from None

    def say(self, name: str, language: str = "en", channel: str = "web", **facts: object) -> Spoken:
        """A response in a language, filled with facts. Several fitting variants are chosen among at random.

        A placeholder without a fact stays empty: a sentence with a gap is better than none.
        """
        fitting = self._fitting(name, language, channel)
        chosen = fitting[0] if len(fitting) == 1 else random.choice(fitting)  # noqa: S311 - a turn of phrase
        return Spoken(_fill(chosen.text, facts), tuple((_fill(t, facts), p) for t, p in chosen.buttons))

    def text(self, name: str, language: str = "en", channel: str = "web", **facts: object) -> str:
        """The text of `say`."""
        return self.say(name, language, channel, **facts).text

    def _fitting(self, name: str, language: str, channel: str) -> list[Variant]:
        plain = [v for v in self.variants(name) if not v.conditions]
        spoken = [v for v in plain if v.language == language] or [v for v in plain if v.language == "en"] or plain
        return [v for v in spoken if v.channel == channel] or [v for v in spoken if v.channel is None] or spoken


def read_responses(folder: Path) -> Words:
    """All responses of a folder of Rasa YAML files."""
    responses: dict[str, tuple[Variant, ...]] = {}
    for path in sorted(folder.glob("*.yml")):
        content = yaml.load(path.read_text(encoding="utf-8"), _LOADER) or {}  # noqa: S506 - a safe loader, both of them
        for name, variants in (content.get("responses") or {}).items():
            responses[name] = responses.get(name, ()) + tuple(_variant(v) for v in variants)
    return Words(responses)


@cache
def words() -> Words:
    """The product's own words."""
    return read_responses(RESPONSES)


def _variant(raw: Mapping[str, Any]) -> Variant:
    conditions = [(c["name"], c["value"]) for c in raw.get("condition") or ()]
    language = next((str(value) for name, value in conditions if name == "language"), "en")
    return Variant(
        text=str(raw.get("text") or "").strip(),
        language=language,
        channel=raw.get("channel"),
        buttons=tuple((str(b["title"]), str(b["payload"])) for b in raw.get("buttons") or ()),
        conditions=tuple(c for c in conditions if c[0] != "language"),
    )


def _fill(text: str, facts: Mapping[str, object]) -> str:
    return _PLACEHOLDER.sub(lambda m: str(facts.get(m[1], "")), text)
