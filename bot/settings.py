"""Environment variables (and `.env`) become one frozen object; what is unsafe stops the start with one sentence.

Names and defaults of the contract's first table are fixed; the rest is ours. Nothing is read at import: call `load()`.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from dotenv import dotenv_values
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from bot.addresses import (
    check_api_base,
    check_database_url,
    check_geocoder_url,
    check_public_url,
    check_redis_url,
    check_smtp_url,
    database_in,
)

PREFIX = "FRONTDESK_"
ROOT = Path(__file__).resolve().parents[1]
"""The project's folder: domain.yml, data/, models/ and, unless set otherwise, var/ stand in it."""

SECRET_KEY_LENGTH = 32  # characters at least: keys are guessed offline

Port = Annotated[int, Field(ge=1, le=65535)]
Switch = Annotated[bool, BeforeValidator(lambda value: _switch(value))]


class SettingsError(Exception):
    """The installation's settings do not allow a start. Its text is one plain sentence, without secrets."""


class Settings(BaseModel):
    """One installation's settings, checked. Secrets are left out of its repr."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    root: Path = ROOT
    var: Path = Path("var")
    """What running makes: database, secrets, logs."""
    host: str = "127.0.0.1"
    """Where both doors listen. Other addresses only behind a proxy that speaks TLS."""
    port: Port = 8000
    desk_port: Port = 8001
    database_url: str = Field(default="", repr=False)
    redis_url: str | None = Field(default=None, repr=False)
    agency: Path = Path("data/agencies/hartford")
    smtp_url: str | None = Field(default=None, repr=False)
    twilio_account_sid: str | None = None
    twilio_auth_token: str | None = Field(default=None, repr=False)
    twilio_from: str | None = None
    twilio_api_base: str = "https://api.twilio.com"
    public_url: str = ""
    """Without a slash at the end. Empty: loopback and `port`."""
    trust_sent_at: Switch = False
    rate_limit: Switch = True
    engine_host: str = "127.0.0.1"
    engine_port: Port = 8005
    """Rasa's, on loopback. Unless set: five past the public door's, so that two systems on one machine keep apart."""
    actions_port: Port = 8006
    """The action server's, on loopback. Unless set: six past the public door's."""
    engine_token: str = Field(default="", repr=False)
    """What the doors show to Rasa, and Rasa to the action server; made at each start where none is set."""
    secret_key: str = Field(default="", repr=False)
    """Signs sessions and tokens; kept in var/secret_key where none is set."""
    geocoder: Literal["none", "census", "nominatim", "arcgis"] = "none"
    """Whom to ask about places that the agency's gazetteer does not know; the words of the place go there."""
    geocoder_url: str | None = None
    """The geocoder's own server, where it is not the provider's public one."""
    log_level: Literal["debug", "info", "warning", "error"] = "info"

    @property
    def engine_url(self) -> str:
        """Where the doors find Rasa."""
        return f"http://{self.engine_host}:{self.engine_port}"

    @property
    def sms_ready(self) -> bool:
        """Whether messages can come in and go out by SMS."""
        return bool(self.twilio_account_sid and self.twilio_auth_token and self.twilio_from)

    @property
    def secret_key_file(self) -> Path:
        """Holds the generated key; readable by its owner alone."""
        return self.var / "secret_key"

    @model_validator(mode="before")
    @classmethod
    def _places(cls, values: dict[str, Any]) -> dict[str, Any]:
        """Relative paths are meant from the project's folder, wherever the command was typed."""
        values = dict(values)
        root = Path(values.get("root", ROOT))
        values["var"] = root / values.get("var", "var")
        values["agency"] = root / values.get("agency", "data/agencies/hartford")
        url = values.get("database_url") or f"sqlite:///{values['var'] / 'frontdesk.db'}"
        values["database_url"] = database_in(root, url)
        for offset, name in ((5, "engine_port"), (6, "actions_port")):
            values.setdefault(name, _beside(values.get("port"), offset) or cls.model_fields[name].default)
        if not values.get("public_url"):
            values["public_url"] = f"http://127.0.0.1:{values.get('port', 8000)}"
        return values

    @model_validator(mode="after")
    def _sound(self) -> Settings:
        check_database_url(self.database_url)
        check_public_url(self.public_url)
        check_api_base(self.twilio_api_base)
        if self.redis_url:
            check_redis_url(self.redis_url)
        if self.smtp_url:
            check_smtp_url(self.smtp_url)
        if self.geocoder_url:
            check_geocoder_url(self.geocoder_url)
        self._check_ports()
        if self.secret_key and len(self.secret_key) < SECRET_KEY_LENGTH:
            raise ValueError(f"FRONTDESK_SECRET_KEY must have at least {SECRET_KEY_LENGTH} characters")
        if not (self.agency / "agency.toml").is_file():
            raise ValueError(f"FRONTDESK_AGENCY names {self.agency}, where there is no agency.toml")
        return self

    def _check_ports(self) -> None:
        if self.port == self.desk_port:
            raise ValueError(
                f"FRONTDESK_PORT and FRONTDESK_DESK_PORT are both {self.port}, and each door needs a port of its own"
            )


def load(environment: Mapping[str, str] | None = None, root: Path = ROOT) -> Settings:
    """Settings of this installation: the environment first, `.env` in the project's folder after it.

    Args:
        environment: in place of the process's own, for tests; `.env` is read all the same.

    Raises:
        SettingsError: one plain sentence on the first thing that is wrong.
    """
    given = os.environ if environment is None else environment
    values = {**dotenv_values(root / ".env"), **given}
    known = {
        name: value.strip()
        for name in Settings.model_fields
        if name != "root" and (value := values.get(PREFIX + name.upper())) is not None and value.strip()
    }
    if "public_url" in known:
        known["public_url"] = known["public_url"].rstrip("/")
    try:
        return Settings(root=root, **known)  # type: ignore[arg-type]  # texts, which pydantic reads
    except ValidationError as error:
        raise SettingsError(_sentence(error)) from None


def with_secrets(settings: Settings) -> Settings:
    """The same with a secret key and an engine token: the set ones, or made here (the key is kept, mode 0600)."""
    key = settings.secret_key or kept_secret(settings.secret_key_file)
    token = settings.engine_token or secrets.token_urlsafe(32)
    return settings.model_copy(update={"secret_key": key, "engine_token": token})


def kept_secret(path: Path) -> str:
    """A secret that is made once and read ever after, by its owner alone; two processes that race get the same one."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists():
        draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
        with os.fdopen(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(48))
        try:
            os.link(draft, path)  # fails where another process was first: its secret stands
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_text(encoding="ascii").strip()


def to_environment(settings: Settings) -> dict[str, str]:
    """The settings as environment variables, for the processes that the supervisor starts."""
    made = settings.model_dump(exclude={"root"}, exclude_none=True)
    switches = {True: "on", False: "off"}
    return {
        PREFIX + name.upper(): switches[value] if isinstance(value, bool) else str(value)
        for name, value in made.items()
        if value != ""
    }


def _beside(port: object, offset: int) -> int | None:
    """A port near another one; None where that one is none (pydantic says so later)."""
    text = str(port)
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
    return number + offset if 0 < number <= 65535 - offset else None


def _switch(value: object) -> object:
    """`1`, `on`, `yes`, `true` and their opposites; anything else is left for pydantic to refuse."""
    words = {"1": True, "on": True, "yes": True, "true": True, "0": False, "off": False, "no": False, "false": False}
    return words.get(value.lower(), value) if isinstance(value, str) else value


def _sentence(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=True)[0]
    if first["type"] == "value_error":
        text = str(first["ctx"]["error"])
        return f"{text[0].upper()}{text[1:]}." if not text.startswith(PREFIX) else f"{text}."
    name = PREFIX + str(first["loc"][0]).upper() if first["loc"] else "A setting"
    if first["type"] == "literal_error":
        return f"{name} must be {str(first['ctx']['expected']).replace(chr(39), '')}."
    reasons = {
        "int_parsing": "must be a number",
        "greater_than_equal": "must be a port from 1 to 65535",
        "less_than_equal": "must be a port from 1 to 65535",
        "bool_parsing": "must be on or off",
        "bool_type": "must be on or off",
    }
    return f"{name} {reasons.get(first['type'], 'cannot be read')}."
