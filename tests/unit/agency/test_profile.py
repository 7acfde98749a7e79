"""What the program asks of a profile: of Hartford's, and of a made-up town's, which proves that none is in code."""

import re
from pathlib import Path

import pytest

from bot.agency import Agency, load_agency
from bot.report.kinds import IncidentType
from bot.report.report import Rejection

ROOT = Path(__file__).parents[3]
FOLDERS = {"hartford": ROOT / "data" / "agencies" / "hartford", "elmbrook": ROOT / "tests" / "agencies" / "elmbrook"}

FACTS_OF_RESPONSES = (
    "police_name city non_emergency emergency tip_line city_line crisis_line address safe_lot_address found_property "
    "victim_help review_hours statutes identity_theft_site identity_theft_phone draft_days"
).split()


@pytest.fixture(params=sorted(FOLDERS))
def agency(request: pytest.FixtureRequest) -> Agency:
    return load_agency(FOLDERS[request.param])


@pytest.fixture
def hartford() -> Agency:
    return load_agency(FOLDERS["hartford"])


@pytest.fixture
def elmbrook() -> Agency:
    return load_agency(FOLDERS["elmbrook"])


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_fact_that_a_response_may_name_is_there(hartford: Agency, language: str) -> None:
    facts = hartford.facts(language)
    assert [name for name in FACTS_OF_RESPONSES if not facts.get(name)] == []
    assert all(isinstance(value, str) for value in facts.values())


def test_facts_are_told_in_both_languages(hartford: Agency) -> None:
    english, spanish = hartford.facts("en"), hartford.facts("es")
    assert (english["police_name"], spanish["police_name"]) == ("Hartford Police", "Policía de Hartford")
    assert english.keys() == spanish.keys()
    assert hartford.facts("fr") == english


def test_hartford_is_told_as_the_department_has_published(hartford: Agency) -> None:
    facts = hartford.facts("en")
    assert facts["tip_line"] == "(860) 722-TIPS (8477)"
    assert facts["address"] == facts["safe_lot_address"] == "253 High Street, Hartford, CT 06103"
    assert facts["city_hall_address"] == "550 Main Street, Hartford, CT 06103"
    assert len(facts["safe_lot_advice"].splitlines()) == 10
    assert {kind.type for kind in hartford.kinds} == set(IncidentType)


def test_another_city_shares_no_fact_with_hartford(elmbrook: Agency, hartford: Agency) -> None:
    told = " ".join(str(value) for language in ("en", "es") for value in elmbrook.facts(language).values())
    assert "Hartford" not in told
    assert "860" not in told
    assert "Connecticut" not in told
    assert elmbrook.facts()["safe_lot_address"] == ""
    assert elmbrook.zone.key == "America/Chicago"
    assert elmbrook.tracking_prefix != hartford.tracking_prefix


def test_no_city_is_named_in_the_agency_code() -> None:
    code = [path.read_text(encoding="utf-8") for part in ("agency", "store", "notify") for path in code_of(part)]
    assert code
    assert [text for text in code if re.search(r"hartford|\bHPD\b|\(?860\)?[ -]\d{3}", text, re.IGNORECASE)] == []


def code_of(part: str) -> list[Path]:
    return sorted((ROOT / "bot" / part).rglob("*.py"))


@pytest.mark.parametrize("town", ["West Hartford", "west hartford", "  WEST   HARTFORD "])
def test_a_neighbouring_department_is_found_by_its_town(hartford: Agency, town: str) -> None:
    assert hartford.neighbor_facts(town, "es") == {
        "town": "West Hartford",
        "neighbor_name": "West Hartford Police",
        "neighbor_phone": "860-523-5203",
    }


@pytest.mark.parametrize("town", ["Hartford", "Boston", "", "x" * 10_000, None])
def test_a_town_that_is_not_known_has_no_department(hartford: Agency, town: str | None) -> None:
    assert hartford.neighbor_facts(town, "en") == {}


def test_a_department_without_a_known_number_is_not_offered(elmbrook: Agency) -> None:
    assert elmbrook.neighbor("stillwater falls") is not None
    assert elmbrook.neighbor_facts("stillwater falls", "en") == {}


@pytest.mark.parametrize("reason", [reason for reason in Rejection if reason != Rejection.OTHER])
@pytest.mark.parametrize("language", ["en", "es"])
def test_every_reason_has_words_on_what_was_found_and_what_to_do(agency: Agency, reason: str, language: str) -> None:
    words = agency.rejection_words(reason, language)
    assert len(words.split("\n\n")) == 2
    assert "{" not in words


def test_another_reason_is_left_to_the_officer(agency: Agency) -> None:
    assert agency.rejection_words("other", "en") == ""


def test_case_numbers_follow_the_agencys_pattern(hartford: Agency, elmbrook: Agency) -> None:
    assert hartford.case_number(2026, 12) == "2026-000012"
    assert elmbrook.case_number(2026, 12) == "E2026-12"


def test_numbers_can_be_dialled(agency: Agency) -> None:
    assert agency.dials()["emergency"] == "911"
    assert agency.dials()["non_emergency"].startswith("+1")
    assert set(agency.dials()) <= set(agency.facts())
