"""Facts and drafts as JSON text and back.

Older JSON lacks keys that were added later: every field that is added has a default. Unknown keys are dropped.
Text that no database takes (lone surrogates, NUL) is mended on the way in; JSON carries NUL as an escape.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError

from bot.desk.ports import Button
from bot.report.draft import Draft
from bot.report.facts import Facts

_UNSTORABLE = re.compile("[\ud800-\udfff\x00]")


def storable(text: str) -> str:
    """`text` with U+FFFD for each character that UTF-8 or PostgreSQL refuses."""
    return _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def facts_to_json(facts: Facts) -> str:
    """Facts as JSON text."""
    return _to_json(_facts(), facts)


def facts_from_json(text: str, zone: ZoneInfo) -> Facts:
    """The facts of `facts_to_json`, times in `zone`."""
    return _in_zone(_facts().validate_json(text), zone)


def draft_to_json(draft: Draft) -> str:
    """A draft as JSON text."""
    return _to_json(_draft(), draft)


def draft_from_json(text: str, zone: ZoneInfo) -> Draft:
    """The draft of `draft_to_json`, times in `zone`."""
    draft = _draft().validate_json(text)
    draft.facts = _in_zone(draft.facts, zone)
    if draft.started_at is not None:
        draft.started_at = draft.started_at.astimezone(zone)
    return draft


def buttons_to_json(buttons: tuple[Button, ...]) -> str | None:
    """Buttons as JSON text, None where there are none."""
    return json.dumps([[b.title, b.payload] for b in buttons]) if buttons else None


def buttons_from_json(text: str | None) -> tuple[Button, ...]:
    """The buttons of `buttons_to_json`."""
    return tuple(Button(title, payload) for title, payload in json.loads(text)) if text else ()


def plain_to_json(value: dict[str, Any]) -> str:
    """A plain dict (facts of an envelope, detail of an audit entry) as JSON text."""
    return json.dumps(value, default=str)


def plain_from_json(text: str) -> dict[str, Any]:
    """The dict of `plain_to_json`."""
    value: dict[str, Any] = json.loads(text)
    return value


@cache
def _facts() -> TypeAdapter[Facts]:
    return TypeAdapter(Facts)


@cache
def _draft() -> TypeAdapter[Draft]:
    return TypeAdapter(Draft)


def _to_json(adapter: TypeAdapter[Any], value: object) -> str:
    try:
        return adapter.dump_json(value).decode()
    except PydanticSerializationError:  # a lone surrogate somewhere
        return storable(json.dumps(adapter.dump_python(value, mode="json"), ensure_ascii=False))


def _in_zone(facts: Facts, zone: ZoneInfo) -> Facts:
    when = facts.when
    if when is None:
        return facts
    return replace(
        facts, when=replace(when, earliest=when.earliest.astimezone(zone), latest=when.latest.astimezone(zone))
    )
