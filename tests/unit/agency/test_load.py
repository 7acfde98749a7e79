"""A wrong profile is refused at start, and whoever mends it is told the file, the line, the key and what is allowed."""

import re
import shutil
from pathlib import Path

import pytest

from bot.agency import AgencyError, load_agency
from bot.agency.messages import MEDIA, TEMPLATES

ELMBROOK = Path(__file__).parents[2] / "agencies" / "elmbrook"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of a profile, to spoil."""
    shutil.copytree(ELMBROOK, tmp_path / "town")
    return tmp_path / "town"


def spoil(folder: Path, old: str, new: str, name: str = "agency.toml") -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def problems(folder: Path) -> str:
    with pytest.raises(AgencyError) as refused:
        load_agency(folder)
    return str(refused.value)


def line_of(folder: Path, needle: str) -> int:
    lines = (folder / "agency.toml").read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if needle in line)


@pytest.mark.parametrize(
    ("old", "new", "key", "allowed"),
    [
        ('dial = "911"', 'dial = "nine"', "phones.emergency.dial", "pattern"),
        ('time_zone = "America/Chicago"', 'time_zone = "Chicago"', "time_zone", "America/New_York"),
        ('time_zone = "America/Chicago"', 'time_zone = "../etc/passwd"', "time_zone", "America/New_York"),
        ('tracking_prefix = "ELM"', 'tracking_prefix = "e1"', "tracking_prefix", "[A-Z]"),
        ('languages = ["en", "es"]', 'languages = ["en", "fr"]', "languages[2]", "'en' or 'es'"),
        ('type = "fraud"', 'type = "arson"', "kinds[5].type", "'identity_theft'"),
        ('type = "fraud"', 'type = "larceny"', "kinds", "once"),
        ("target_hours = 72", "target_hours = 0", "review.target_hours", "greater than or equal to 1"),
        ("drafts = 7", 'drafts = "a week"', "retention.drafts", "integer"),
        ('case_number = "E{year}-{serial}"', 'case_number = "{year}"', "review.case_number", "serial"),
        ('address = "reports@elmbrook.example"', 'address = "x\\nBcc: y@z"', "mail.address", "pattern"),
        ('label = { en = "Theft", es = "Hurto" }', 'label = { en = "Theft" }', "kinds[1].label", "en, es"),
        ('label = { en = "Theft", es = "Hurto" }', 'label = { en = "Theft", es = " " }', "kinds[1].label", "en, es"),
    ],
)
def test_a_wrong_value_is_named_by_line_and_key(folder: Path, old: str, new: str, key: str, allowed: str) -> None:
    spoil(folder, old, new)
    told = problems(folder)
    assert f", {key}: " in told
    assert allowed in told
    assert re.search(r"agency\.toml, line \d+", told)


def test_the_line_is_that_of_the_wrong_entry(folder: Path) -> None:
    spoil(folder, 'police = "Stillwater Falls Police"', "police = 7")
    assert f"line {line_of(folder, 'police = 7')}, neighbors[2].police" in problems(folder)


def test_a_missing_key_is_named(folder: Path) -> None:
    spoil(folder, 'tip_line = { shown = "262-555-0101", dial = "+12625550101" }\n', "")
    assert "phones.tip_line: Field required" in problems(folder)


def test_an_unknown_key_is_named_with_those_that_are_known(folder: Path) -> None:
    spoil(folder, "target_hours = 72", "target_hours = 72\nhours = 3")
    told = problems(folder)
    assert "review.hours: unknown key; allowed here: target_hours, case_number" in told


def test_an_unknown_key_of_a_listed_entry_is_named_too(folder: Path) -> None:
    spoil(folder, 'town = "Oak Hollow"', 'town = "Oak Hollow"\nmayor = "x"')
    assert "neighbors[1].mayor: unknown key; allowed here: town, police, phone" in problems(folder)


def test_every_wrong_entry_is_told_at_once(folder: Path) -> None:
    spoil(folder, "drafts = 7", "drafts = 0")
    spoil(folder, 'state = "WI"', 'state = "Wisconsin"')
    assert len(problems(folder).splitlines()) == 2


def test_a_mistake_in_the_file_itself_is_told_with_its_line(folder: Path) -> None:
    spoil(folder, 'city = "Elmbrook"', "city = Elmbrook")
    assert re.search(r"agency\.toml: .*line \d+", problems(folder))


def test_a_folder_without_a_profile_is_told(tmp_path: Path) -> None:
    assert "agency.toml: cannot be read" in problems(tmp_path)


def test_a_file_that_is_no_text_is_told(folder: Path) -> None:
    (folder / "agency.toml").write_bytes(b"\xff\xfe")
    assert "cannot be read" in problems(folder)


@pytest.mark.parametrize(("template", "medium", "language"), [("received", "email", "es"), ("rejected", "sms", "en")])
def test_a_missing_message_is_named(folder: Path, template: str, medium: str, language: str) -> None:
    name = f"{template}.{medium}.{language}.txt"
    (folder / "messages" / name).unlink()
    assert f"{name}: is missing" in problems(folder)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Subject: x\n\n{{ surprise }}", "'surprise' is undefined; names allowed: "),
        ("Subject: x\n\n{% if %}", "line 3"),
        ("Hello", "line 1: has to begin with Subject:"),
        ("Subject: x\n\n{{ name.__class__.__mro__ }}", "unsafe"),
        ("Subject: x\n\n{% include '/etc/passwd' %}", "no loader"),
    ],
)
def test_a_wrong_message_is_named_with_what_is_wrong(folder: Path, text: str, told: str) -> None:
    (folder / "messages" / "received.email.en.txt").write_text(text, encoding="utf-8")
    problem = problems(folder)
    assert "received.email.en.txt" in problem
    assert told in problem


def test_every_message_is_checked_in_every_language_and_medium(folder: Path) -> None:
    for path in (folder / "messages").iterdir():
        path.unlink()
    assert len(problems(folder).splitlines()) == len(TEMPLATES) * len(MEDIA) * 2
