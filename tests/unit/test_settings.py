"""Settings: what is taken from the environment, what stops the start, and that no secret shows."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, kept_secret, load, to_environment, with_secrets


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "agencies" / "hartford"
    folder.mkdir(parents=True)
    (folder / "agency.toml").write_text("")
    return tmp_path


def refusal(root: Path, **values: str) -> str:
    with pytest.raises(SettingsError) as caught:
        load({f"FRONTDESK_{name}": value for name, value in values.items()}, root)
    return str(caught.value)


def test_an_empty_environment_gives_the_defaults_of_the_contract(root: Path) -> None:
    settings = load({}, root)
    assert (settings.port, settings.desk_port) == (8000, 8001)
    assert settings.database_url == f"sqlite:///{root}/var/frontdesk.db"
    assert settings.public_url == "http://127.0.0.1:8000"
    assert settings.agency == root / "data/agencies/hartford"
    assert not settings.trust_sent_at
    assert settings.rate_limit
    assert settings.smtp_url is settings.redis_url is settings.twilio_auth_token is None


def test_the_public_address_follows_the_port(root: Path) -> None:
    assert load({"FRONTDESK_PORT": "8123"}, root).public_url == "http://127.0.0.1:8123"


def test_a_slash_at_the_end_of_the_public_address_is_dropped(root: Path) -> None:
    assert (
        load({"FRONTDESK_PUBLIC_URL": "https://reports.example.com/"}, root).public_url == "https://reports.example.com"
    )


def test_the_environment_outranks_the_env_file(root: Path) -> None:
    (root / ".env").write_text("FRONTDESK_PORT=8100\nFRONTDESK_DESK_PORT=8101\n")
    settings = load({"FRONTDESK_PORT": "8200"}, root)
    assert (settings.port, settings.desk_port) == (8200, 8101)


def test_an_empty_variable_counts_as_unset(root: Path) -> None:
    assert load({"FRONTDESK_PORT": "", "FRONTDESK_SMTP_URL": " "}, root) == load({}, root)


def test_names_of_others_are_let_be(root: Path) -> None:
    assert load({"FRONTDESK_SOMETHING_NEW": "1", "PATH": "/bin"}, root) == load({}, root)


@pytest.mark.parametrize(("word", "meant"), [("1", True), ("on", True), ("0", False), ("off", False), ("OFF", False)])
def test_switches_take_words_and_digits(root: Path, word: str, meant: bool) -> None:
    settings = load({"FRONTDESK_RATE_LIMIT": word, "FRONTDESK_TRUST_SENT_AT": word}, root)
    assert (settings.rate_limit, settings.trust_sent_at) == (meant, meant)


def test_a_relative_database_file_is_meant_from_the_project(root: Path) -> None:
    assert load({"FRONTDESK_DATABASE_URL": "sqlite:///x/y.db"}, root).database_url == f"sqlite:///{root}/x/y.db"


def test_another_folder_for_what_running_makes_takes_the_database_along(root: Path) -> None:
    settings = load({"FRONTDESK_VAR": "elsewhere"}, root)
    assert settings.secret_key_file == root / "elsewhere" / "secret_key"
    assert settings.database_url == f"sqlite:///{root}/elsewhere/frontdesk.db"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("PORT", "0", "FRONTDESK_PORT must be a port from 1 to 65535."),
        ("PORT", "70000", "FRONTDESK_PORT must be a port from 1 to 65535."),
        ("DESK_PORT", "eight", "FRONTDESK_DESK_PORT must be a number."),
        ("DESK_PORT", "8000", "FRONTDESK_PORT and FRONTDESK_DESK_PORT are both 8000"),
        ("RATE_LIMIT", "perhaps", "FRONTDESK_RATE_LIMIT must be on or off."),
        ("AGENCY", "data/agencies/nowhere", "there is no agency.toml"),
        ("DATABASE_URL", "mysql://example.com/x", "FRONTDESK_DATABASE_URL must begin with"),
        ("DATABASE_URL", "postgresql+psycopg://u@example.com:port/x", "not a well-formed address"),
        ("DATABASE_URL", "sqlite:///:memory:", "must name a file"),
        ("REDIS_URL", "http://example.com", "FRONTDESK_REDIS_URL must be an address like"),
        ("SMTP_URL", "mail.example.com", "FRONTDESK_SMTP_URL must be an address like"),
        ("SMTP_URL", "smtp://[::1", "not a well-formed address"),
        ("PUBLIC_URL", "reports.example.com", "FRONTDESK_PUBLIC_URL must be an address like"),
        ("PUBLIC_URL", "https://reports.example.com/?a=1", "FRONTDESK_PUBLIC_URL must be an address like"),
        ("TWILIO_API_BASE", "http://sms.example.com", "must begin with https://"),
        ("SECRET_KEY", "short", "at least 32 characters"),
        ("LOG_LEVEL", "loud", "FRONTDESK_LOG_LEVEL must be debug, info, warning or error."),
        ("GEOCODER", "google", "FRONTDESK_GEOCODER must be none, census, nominatim or arcgis."),
        ("GEOCODER_URL", "http://maps.example.com", "FRONTDESK_GEOCODER_URL must be an address like"),
        ("GEOCODER_URL", "https://maps.example.com/?key=1", "FRONTDESK_GEOCODER_URL must be an address like"),
    ],
)
def test_what_is_malformed_or_unsafe_stops_the_start_with_one_sentence(
    root: Path, name: str, value: str, said: str
) -> None:
    sentence = refusal(root, **{name: value})
    assert said in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_refusal_does_not_repeat_a_secret(root: Path) -> None:
    assert "hunter2" not in refusal(root, SMTP_URL="ftp://me:hunter2@example.com")
    assert "hunter2" not in refusal(root, SECRET_KEY="hunter2")


def test_the_gateway_may_stand_on_this_machine(root: Path) -> None:
    assert load({"FRONTDESK_TWILIO_API_BASE": "http://127.0.0.1:9999"}, root).twilio_api_base == "http://127.0.0.1:9999"


def test_no_geocoder_is_asked_unless_one_is_set(root: Path) -> None:
    assert (load({}, root).geocoder, load({}, root).geocoder_url) == ("none", None)


def test_a_geocoder_may_stand_on_this_machine(root: Path) -> None:
    given = {"FRONTDESK_GEOCODER": "nominatim", "FRONTDESK_GEOCODER_URL": "http://127.0.0.1:9998"}
    assert load(given, root).geocoder_url == "http://127.0.0.1:9998"


def test_secrets_are_left_out_of_the_repr(root: Path) -> None:
    hidden = {
        "FRONTDESK_SECRET_KEY": "k" * 40 + "hidden1",
        "FRONTDESK_TWILIO_AUTH_TOKEN": "hidden2",
        "FRONTDESK_SMTP_URL": "smtps://me:hidden3@mail.example.com",
        "FRONTDESK_DATABASE_URL": "postgresql+psycopg://me:hidden4@db.example.com/x",
        "FRONTDESK_REDIS_URL": "redis://:hidden5@redis.example.com",
        "FRONTDESK_ENGINE_TOKEN": "hidden6",
    }
    assert "hidden" not in repr(load(hidden, root))


def test_settings_cannot_be_changed(root: Path) -> None:
    with pytest.raises(ValueError, match="frozen"):
        load({}, root).port = 1


def test_the_generated_key_is_kept_and_only_its_owner_reads_it(root: Path) -> None:
    first, second = (with_secrets(load({}, root)) for _ in range(2))
    assert first.secret_key == second.secret_key
    assert len(first.secret_key) >= 32
    assert stat.S_IMODE(first.secret_key_file.stat().st_mode) == 0o600
    assert [path.name for path in first.var.iterdir()] == ["secret_key"]


def test_a_key_that_is_set_is_not_written_down(root: Path) -> None:
    assert with_secrets(load({"FRONTDESK_SECRET_KEY": "k" * 32}, root)).secret_key == "k" * 32
    assert not (root / "var").exists()


def test_each_start_has_its_own_engine_token_unless_one_is_set(root: Path) -> None:
    first, second = (with_secrets(load({}, root)).engine_token for _ in range(2))
    assert first != second
    assert with_secrets(load({"FRONTDESK_ENGINE_TOKEN": "given"}, root)).engine_token == "given"


def test_a_secret_that_another_process_made_first_stands(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("theirs\n")
    assert kept_secret(tmp_path / "secret") == "theirs"


def test_children_read_the_same_settings_from_their_environment(root: Path) -> None:
    settings: Settings = with_secrets(load({"FRONTDESK_PORT": "8200", "FRONTDESK_RATE_LIMIT": "off"}, root))
    assert load(to_environment(settings), root) == settings


def test_the_inner_ports_lie_beside_the_public_doors_unless_they_are_set(root: Path) -> None:
    settings = load({"FRONTDESK_PORT": "8200", "FRONTDESK_DESK_PORT": "8201"}, root)
    assert (settings.engine_port, settings.actions_port) == (8205, 8206)
    assert load({"FRONTDESK_ENGINE_PORT": "5005"}, root).engine_port == 5005
    assert load({"FRONTDESK_PORT": "65535"}, root).engine_port == 8005
