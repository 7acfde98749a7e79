"""Working through the queue: on to the next report, twice the same form, two officers, another kind."""

from collections.abc import Callable
from html import unescape

import pytest
from desk_world import DoorClient, World

from bot.report.report import Report

SignIn = Callable[[str], DoorClient]


def page_of(client: DoorClient, report: Report, query: str = "") -> str:
    return unescape(client.get(f"/report/{report.tracking_number}{query}").text)


def form_of(client: DoorClient, report: Report) -> dict[str, str]:
    page = page_of(client, report)
    return {name: page.split(f'name="{name}" value="')[-1].split('"')[0] for name in ("token", "version")}


def send(client: DoorClient, report: Report, step: str, form: dict[str, str]) -> tuple[int, str]:
    answer = client.post(f"/report/{report.tracking_number}/{step}", data=form)
    return answer.status_code, answer.headers.get("location", answer.text)


def decide(client: DoorClient, report: Report, step: str, **words: str) -> tuple[int, str]:
    return send(client, report, step, form_of(client, report) | words)


def decisions(world: World, report: Report) -> list[str]:
    with world.store.unit(reading=True) as unit:
        return [e.action for e in unit.audit.of_report(report.tracking_number) if e.action != "viewed"]


def letters(world: World, report: Report) -> list[str]:
    with world.store.unit(reading=True) as unit:
        return [m["template"] for m in unit.outbox.of_report(report.tracking_number)]


def test_a_report_says_where_it_stands_among_those_that_wait(world: World, sign_in: SignIn) -> None:
    reports = [world.report(street=f"{n} Elm St", minutes_ago=900 - n) for n in range(3)]
    page = page_of(sign_in("rivera"), reports[1])
    assert "2 of 3 waiting" in page
    assert f'href="/report/{reports[0].tracking_number}" data-key="p"' in page
    assert f'href="/report/{reports[2].tracking_number}" data-key="n j"' in page


def test_a_decision_leads_on_to_the_next_report_and_says_what_was_done(world: World, sign_in: SignIn) -> None:
    first, second = world.report(minutes_ago=500), world.report(street="9 Oak St", minutes_ago=400)
    client = sign_in("rivera")
    status, location = decide(client, first, "approve", case_number="26-000123")
    assert (status, location) == (303, f"/report/{second.tracking_number}?done={first.tracking_number}")
    page = client.get(location).text
    assert "<strong>approved</strong> as case <strong>26-000123</strong>" in page
    assert "1 of 1 waiting" in page


def test_after_the_last_report_the_queue_follows(world: World, sign_in: SignIn) -> None:
    report = world.report()
    client = sign_in("rivera")
    _, location = decide(client, report, "reject", reason="other", words="Because of this.")
    assert location == f"/?done={report.tracking_number}"
    page = client.get(location).text
    assert "<strong>rejected</strong>: another reason." in page
    assert "Nobody is waiting" in page


@pytest.mark.parametrize("number", ["EPD-2222-2222", "%3Cscript%3E", "x" * 500, "%00"])
def test_an_address_cannot_make_a_page_say_that_something_was_done(world: World, sign_in: SignIn, number: str) -> None:
    report = world.report()
    page = page_of(sign_in("rivera"), report, f"?done={number}")
    assert 'class="done"' not in page


def test_a_form_that_is_sent_twice_counts_once(world: World, sign_in: SignIn) -> None:
    report = world.report()
    client = sign_in("rivera")
    form = form_of(client, report) | {"question": "Which floor?\r\nAnd which door?"}
    assert send(client, report, "ask", form)[0] == send(client, report, "ask", form)[0] == 303
    assert decisions(world, report) == ["asked_back"]
    assert letters(world, report) == ["asked_back"]


@pytest.mark.parametrize(
    ("step", "words"),
    [("approve", {"offense": "larceny/23C"}), ("reject", {"reason": "other", "words": " Because of this. "})],
)
def test_an_approval_or_rejection_that_is_sent_twice_counts_once(
    world: World, sign_in: SignIn, step: str, words: dict[str, str]
) -> None:
    report = world.report()
    client = sign_in("rivera")
    form = form_of(client, report) | words
    assert send(client, report, step, form)[0] == send(client, report, step, form)[0] == 303
    assert len(decisions(world, report)) == len(letters(world, report)) == 1


def test_another_question_from_another_tab_is_told_and_not_lost(world: World, sign_in: SignIn) -> None:
    report = world.report()
    client = sign_in("rivera")
    form = form_of(client, report)
    send(client, report, "ask", form | {"question": "Which floor?"})
    status, page = send(client, report, "ask", form | {"question": "Which color?"})
    assert status == 409
    assert "Which color?" in page
    assert world.stored(report).question == "Which floor?"


def test_words_typed_for_a_report_that_was_decided_meanwhile_are_shown(world: World, sign_in: SignIn) -> None:
    report = world.report()
    rivera, stone = sign_in("rivera"), sign_in("stone")
    late = form_of(stone, report) | {"question": "Which floor was it?"}
    decide(rivera, report, "approve")
    status, page = send(stone, report, "ask", late)
    assert status == 409
    assert "rivera approved it just now" in page
    assert "Which floor was it?" in page


def test_two_officers_hear_of_each_other(world: World, sign_in: SignIn) -> None:
    report = world.report()
    rivera, stone = sign_in("rivera"), sign_in("stone")
    assert "may be working on it" not in page_of(rivera, report)
    assert "rivera opened this report just now" in page_of(stone, report)
    assert "opened just now by rivera" in stone.get("/").text


def test_the_wrong_kind_is_put_right_while_approving(world: World, sign_in: SignIn) -> None:
    report = world.report()
    client = sign_in("rivera")
    assert 'value="larceny/23H" selected' in page_of(client, report)
    assert decide(client, report, "approve", offense="vandalism/290")[0] == 303
    stored = world.stored(report)
    assert (stored.facts.incident_type, stored.facts.offense_code) == ("vandalism", "290")
    page = page_of(client, report)
    assert "kind changed from Theft to Vandalism or property damage" in page
    assert "code changed from 23H to 290" in page


def test_what_was_only_lost_is_approved_without_an_offense(world: World, sign_in: SignIn) -> None:
    report = world.report()
    assert decide(sign_in("rivera"), report, "approve", offense="lost_property/")[0] == 303
    assert world.stored(report).facts.offense_code is None


@pytest.mark.parametrize("offense", ["arson/200", "larceny/290", "larceny/", "larceny", "x" * 300])
def test_a_kind_and_code_that_do_not_go_together_change_nothing(world: World, sign_in: SignIn, offense: str) -> None:
    report = world.report()
    status, page = decide(sign_in("rivera"), report, "approve", offense=offense, case_number="26-7")
    assert status == 422
    assert "do not go together" in page
    assert 'value="26-7"' in page
    assert world.stored(report).status == "submitted"


def test_a_whole_number_in_the_search_leads_to_its_report(world: World, sign_in: SignIn) -> None:
    report = world.report()
    answer = sign_in("rivera").get("/", params={"q": f" {report.tracking_number.lower()} ", "tab": "all"})
    assert answer.headers["location"] == f"/report/{report.tracking_number}"
