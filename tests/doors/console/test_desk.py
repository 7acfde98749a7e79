"""The queue, one report, decisions."""

from collections.abc import Callable
from html import unescape

import pytest
from desk_world import DoorClient, World

from bot.report.report import Rejection, Report

SignIn = Callable[[str], DoorClient]
HOSTILE = [
    "<script>alert(1)</script>",
    "{{7*7}}",
    "'; DROP TABLE reports; --",
    '"><img src=x onerror=alert(1)>',
    "‮evil",
]


def fields(client: DoorClient, report: Report) -> dict[str, str]:
    page = client.get(f"/report/{report.tracking_number}").text
    return {name: page.split(f'name="{name}" value="')[-1].split('"')[0] for name in ("token", "version")}


def decide(client: DoorClient, report: Report, step: str, **words: str) -> int:
    form = fields(client, report) | words
    return client.post(f"/report/{report.tracking_number}/{step}", data=form).status_code


def test_the_queue_shows_the_oldest_first(world: World, sign_in: SignIn) -> None:
    world.report(street="2 Young St", minutes_ago=10)
    world.report(street="1 Old St", minutes_ago=5000)
    page = sign_in("rivera").get("/").text
    assert page.index("1 Old St") < page.index("2 Young St")
    assert "late" in page


@pytest.mark.parametrize("words", ["Birch", "test person", "saddle"])
def test_the_search_finds_by_place_name_and_story(world: World, sign_in: SignIn, words: str) -> None:
    world.report("They left the saddle.", "7 Birch St")
    other = world.report("Something else.", "9 Oak St")
    page = sign_in("rivera").get("/", params={"q": words}).text
    assert "7 Birch St" in page
    assert (other.tracking_number in page) == (words == "test person")


@pytest.mark.parametrize(
    "query", ["?tab=nonsense", "?page=0", "?page=999999", "?page=-1", "?page=x", "?q=%00", "?q=%25_"]
)
def test_an_odd_address_is_no_fault(world: World, sign_in: SignIn, query: str) -> None:
    world.report()
    assert sign_in("rivera").get(f"/{query}").status_code == 200


def test_a_report_shows_its_facts_beside_the_words_they_came_from(world: World, sign_in: SignIn) -> None:
    report = world.report("My bike was by the door.")
    page = unescape(sign_in("rivera").get(f"/report/{report.tracking_number}").text)
    for text in ("My bike was by the door.", "12 Elm St, Elmbrook", "$400", "Trek", "“last night”", "NIBRS 23H"):
        assert text in page


@pytest.mark.parametrize("text", HOSTILE)
def test_a_transcript_is_inert_text(world: World, sign_in: SignIn, text: str) -> None:
    report = world.report(text)
    page = sign_in("rivera").get(f"/report/{report.tracking_number}").text
    assert text in unescape(page)
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "49" not in page.split("Transcript")[1].split("Approve")[0]


def test_a_likely_double_is_shown(world: World, sign_in: SignIn) -> None:
    first = world.report()
    second = world.report()
    page = sign_in("rivera").get(f"/report/{second.tracking_number}").text
    assert "Perhaps reported before" in page
    assert first.tracking_number in page


def test_approving_gives_a_case_number_and_tells_the_citizen(world: World, sign_in: SignIn) -> None:
    report = world.report()
    assert decide(sign_in("rivera"), report, "approve") == 303
    stored = world.stored(report)
    assert stored.status == "approved"
    assert stored.case_number
    with world.store.unit(reading=True) as unit:
        assert [m["template"] for m in unit.outbox.of_report(report.tracking_number)] == ["approved"]


def test_a_case_number_may_be_given(world: World, sign_in: SignIn) -> None:
    report = world.report()
    decide(sign_in("rivera"), report, "approve", case_number="26-000123")
    assert world.stored(report).case_number == "26-000123"


def test_asking_back_reaches_the_citizens_chat(world: World, sign_in: SignIn) -> None:
    report = world.report()
    assert decide(sign_in("rivera"), report, "ask", question="Which floor was it?") == 303
    assert world.stored(report).status == "needs_information"
    with world.store.unit(reading=True) as unit:
        messages = unit.conversations.transcript(report.conversation_id)
        draft = unit.conversations.load_draft(report.conversation_id)
    assert (messages[-1].author, messages[-1].text) == ("officer", "Which floor was it?")
    assert draft is not None
    assert draft.awaits_answer_on == report.tracking_number


@pytest.mark.parametrize("reason", list(Rejection))
def test_every_reason_comes_with_words_for_the_citizen(world: World, sign_in: SignIn, reason: Rejection) -> None:
    report = world.report()
    client = sign_in("rivera")
    page = unescape(client.get(f"/report/{report.tracking_number}").text)
    proposed = page.split(f'value="{reason}" required data-words="')[1].split('"')[0]
    assert proposed or reason == Rejection.OTHER
    assert decide(client, report, "reject", reason=reason, words=proposed or "Because of this.") == 303
    assert world.stored(report).rejection == reason


@pytest.mark.parametrize(
    ("step", "words"),
    [
        ("ask", {"question": "  "}),
        ("reject", {"reason": "other", "words": ""}),
        ("reject", {"reason": "spite", "words": "x"}),
    ],
)
def test_an_incomplete_decision_is_told_and_changes_nothing(
    world: World, sign_in: SignIn, step: str, words: dict[str, str]
) -> None:
    report = world.report()
    assert decide(sign_in("rivera"), report, step, **words) == 422
    assert world.stored(report).status == "submitted"


def test_the_second_of_two_officers_is_told_and_keeps_the_words_typed(world: World, sign_in: SignIn) -> None:
    report = world.report()
    rivera, stone = sign_in("rivera"), sign_in("stone")
    late = fields(stone, report) | {"question": "Which floor was it?"}
    assert decide(rivera, report, "ask", question="What color was it?") == 303
    answer = stone.post(f"/report/{report.tracking_number}/ask", data=late)
    assert answer.status_code == 409
    assert "Somebody else changed this report" in answer.text
    assert "Which floor was it?" in answer.text
    assert world.stored(report).question == "What color was it?"


def test_a_decided_report_cannot_be_decided_again(world: World, sign_in: SignIn) -> None:
    report = world.report()
    client = sign_in("rivera")
    decide(client, report, "approve")
    form = fields(client, report) | {"version": str(world.stored(report).version), "reason": "other", "words": "no"}
    assert client.post(f"/report/{report.tracking_number}/reject", data=form).status_code == 409
    assert world.stored(report).status == "approved"


def test_every_view_and_decision_stands_in_the_audit_log(world: World, sign_in: SignIn) -> None:
    report = world.report()
    client = sign_in("rivera")
    decide(client, report, "approve")
    with world.store.unit(reading=True) as unit:
        lines = [(e.actor, e.action) for e in unit.audit.of_report(report.tracking_number)]
    assert lines == [("officer:rivera", "viewed"), ("officer:rivera", "approved")]


@pytest.mark.parametrize(
    "path", ["/report/EPD-2222-2222", "/report/..%2f..%2fetc", "/static/../app.py", "/static/theme.svg", "/nowhere"]
)
def test_what_is_not_there_is_a_plain_404(sign_in: SignIn, path: str) -> None:
    answer = sign_in("rivera").get(path)
    assert answer.status_code == 404
    assert "Traceback" not in answer.text


@pytest.mark.parametrize("version", ["", "x", "-1", "9" * 40])
def test_an_odd_version_is_refused(world: World, sign_in: SignIn, version: str) -> None:
    report = world.report()
    client = sign_in("rivera")
    form = fields(client, report) | {"version": version}
    assert client.post(f"/report/{report.tracking_number}/approve", data=form).status_code == 400
    assert world.stored(report).status == "submitted"


def test_a_photo_is_shown_with_its_report_alone(world: World, sign_in: SignIn) -> None:
    report, other = world.report(), world.report(street="9 Oak St")
    photo = world.photo(report, b"\xff\xd8picture", "image/jpeg")
    client = sign_in("rivera")
    shown = client.get(f"/report/{report.tracking_number}/photo/{photo}")
    assert (shown.status_code, shown.headers["content-type"], shown.content) == (200, "image/jpeg", b"\xff\xd8picture")
    assert client.get(f"/report/{other.tracking_number}/photo/{photo}").status_code == 404
