"""The messages to citizens: templates of the agency's folder, filled with a report's facts.

`messages/<template>.<medium>.<language>.txt`; the first line of an e-mail is "Subject: …". Templates are Jinja in a
sandbox; a name that no fact has is an error at start, not a gap in a letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.agency.profile import Agency

TEMPLATES = ("received", "asked_back", "approved", "rejected")
MEDIA = ("email", "sms")
FOLDER = "messages"

REPORT_FACTS: Mapping[str, str] = {
    "tracking_number": "ABC-2345-6789",
    "name": "Pat",
    "incident_type": "larceny",
    "status_url": "https://example.com/status",
    "answer_url": "https://example.com/chat#answer=",
    "channel": "web",
    "case_number": "2026-000001",
    "question": "What color is it?",
    "words": "It was sent twice.",
}
"""What a template may use besides the facts of the agency, with samples to try it on. Facts that a message does not
have are empty. Added when rendering: `kind` (its name in words), `after_care`, `fraud` (True for identity theft and
fraud)."""

_SUBJECT = "Subject:"
_SPACES = re.compile(r"[ \t]{1,200}\n")
_BLANK = re.compile(r"\n{3,1000}")


@dataclass(frozen=True)
class Rendered:
    """A message as it is sent. A text message has no subject."""

    subject: str
    body: str


def render(agency: Agency, template: str, medium: str, language: str, facts: Mapping[str, Any]) -> Rendered:
    """A message in the citizen's language.

    Raises:
        KeyError: the agency has no such template.
        jinja2.TemplateError: the template is wrong (the check at start finds this before).
    """
    say = agency.language(language)
    if template not in TEMPLATES or medium not in MEDIA:
        raise KeyError(f"{template}.{medium}")
    given = {name: facts.get(name) or "" for name in REPORT_FACTS}
    text = _compiled(_path(agency, template, medium, say)).render(
        **agency.facts(say), **given, **_kind_facts(agency, str(given["incident_type"]), say)
    )
    text = text.encode("utf-8", "replace").decode()  # lone surrogates, which a mail cannot carry
    subject, body = _split(text) if medium == "email" else ("", text)
    return Rendered(_one_line(subject), _BLANK.sub("\n\n", _SPACES.sub("\n", body)).strip() + "\n")


def check_messages(agency: Agency) -> list[str]:
    """What is wrong with the agency's templates: a missing file, a mistake in one; empty where all is well."""
    problems = []
    for template in TEMPLATES:
        for medium in MEDIA:
            for language in agency.languages:
                problems += _check(agency, template, medium, language)
    return problems


def _check(agency: Agency, template: str, medium: str, language: str) -> list[str]:
    from jinja2 import TemplateError, TemplateSyntaxError

    path = _path(agency, template, medium, language)
    try:
        message = render(agency, template, medium, language, REPORT_FACTS)
    except OSError:
        return [f"{path}: is missing; every one of {', '.join(TEMPLATES)} is needed as {' and '.join(MEDIA)}"]
    except TemplateSyntaxError as error:
        return [f"{path}, line {error.lineno}: {error.message}"]
    except (TemplateError, UnicodeDecodeError, TypeError, ValueError) as error:
        return [f"{path}: {error}; names allowed: {', '.join(sorted((*agency.facts(language), *REPORT_FACTS)))}"]
    if medium == "email" and not message.subject:
        return [f"{path}, line 1: has to begin with {_SUBJECT}"]
    return []


def _kind_facts(agency: Agency, incident_type: str, language: str) -> dict[str, Any]:
    entry = agency.kind(incident_type)
    return {
        "kind": entry.label.say(language) if entry else "",
        "after_care": entry.after_care.say(language).strip() if entry else "",
        "fraud": incident_type in ("identity_theft", "fraud"),
    }


def _path(agency: Agency, template: str, medium: str, language: str) -> Path:
    return agency.folder / FOLDER / f"{template}.{medium}.{language}.txt"


@lru_cache(maxsize=64)
def _compiled(path: Path) -> Any:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.from_string(path.read_text(encoding="utf-8"))


def _split(text: str) -> tuple[str, str]:
    first, _, rest = text.lstrip().partition("\n")
    return (first.removeprefix(_SUBJECT), rest) if first.startswith(_SUBJECT) else ("", text)


def _one_line(text: str) -> str:
    """A subject that cannot end its header line: control and separator characters become spaces."""
    plain = "".join(" " if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") else c for c in text)
    return " ".join(plain.split())[:200]
