"""Reading and checking an agency's folder. A wrong entry is named by file, line, key, and what is allowed."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.agency.messages import check_messages
from bot.agency.profile import Agency
from bot.agency.toml_lines import line_of

FILE = "agency.toml"

Key = tuple[int | str, ...]


class AgencyError(Exception):
    """The profile is not usable. `problems` has one line for each wrong entry."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


def load_agency(folder: Path) -> Agency:
    """The profile of a folder, its message templates checked too.

    Raises:
        AgencyError: a file is missing, or entries are wrong; all of them are named at once.
    """
    path = folder / FILE
    text = _read(path)
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise AgencyError([f"{path}: {error}"]) from error
    agency = _checked(raw, text, path)
    agency._folder = folder
    problems = check_messages(agency)
    if problems:
        raise AgencyError(problems)
    return agency


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise AgencyError([f"{path}: cannot be read ({type(error).__name__})"]) from error


def _checked(raw: dict[str, Any], text: str, path: Path) -> Agency:
    languages = raw.get("languages")
    known = [entry for entry in languages if isinstance(entry, str)] if isinstance(languages, list) else []
    try:
        return Agency.model_validate(raw, context={"languages": tuple(known) or ("en",)})
    except ValidationError as error:
        raise AgencyError([_problem(path, text, raw, detail) for detail in error.errors(include_url=False)]) from error


def _problem(path: Path, text: str, raw: dict[str, Any], detail: ErrorDetails) -> str:
    key = _key_in_file(raw, detail["loc"])
    line = line_of(text, key)
    place = f"{path}, line {line}" if line else str(path)
    allowed = detail["msg"]
    if detail["type"] == "extra_forbidden":
        allowed = f"unknown key; allowed here: {', '.join(_allowed(key[:-1]))}"
    return f"{place}, {_dotted(key)}: {allowed}"


def _key_in_file(raw: Any, loc: Key) -> Key:
    """`loc` as far as it names something of the file, and one key more where that one is missing."""
    key: list[int | str] = []
    for part in loc:
        key.append(part)
        try:
            raw = raw[part]
        except (KeyError, IndexError, TypeError):
            break
    return tuple(key)


def _allowed(key: Key) -> list[str]:
    """The keys that the entry at `key` may have."""
    model: Any = Agency
    for part in key:
        if isinstance(part, str) and isinstance(model, type) and issubclass(model, BaseModel):
            model = _model_in(model.model_fields[part].annotation)
    return list(model.model_fields)


def _model_in(annotation: Any) -> Any:
    """The model inside `Model`, `Model | None` or `tuple[Model, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for found in map(_model_in, get_args(annotation)) if found is not None), None)


def _dotted(key: Key) -> str:
    return "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in key).lstrip(".")
