"""What an officer reads: doubts, times, languages, answers, and how the citizen is told."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal
from desk_day import make_morning
from desk_world import NOW, PASSWORD, ROOT, DoorClient, Settings, World

from bot.agency import load_agency
from bot.console.app import create_app
from bot.console.facts import facts_of
from bot.console.view import make_view
from bot.desk.offenses import OFFENSES
from bot.report.facts import Account, Facts, Where, Who
from bot.report.report import Rejection, Report, Status
from bot.store.deliveries import SqlDeliveries

SignIn = Callable[[str], DoorClient]


def page_of(client: DoorClient, report: Report) -> str:
    return unescape(client.get(f"/report/{report.tracking_number}").text)


def checks(page: str) -> str:
    """The list of what to look at before deciding."""
    return page.split('aria-label="To check"')[1].split("</ul>")[0] if "To check" in page else ""


@pytest.fixture(scope="module")
def said() -> Any:
    view = make_view(load_agency(ROOT / "tests" / "agencies" / "elmbrook"), lambda: NOW)
    return view.env.get_template("words.html").module


def test_every_status_reason_and_offense_has_words(said: Any) -> None:
    assert set(said.statuses) == {str(status) for status in Status}
    assert set(said.reasons) == {str(reason) for reason in Rejection}
    assert set(said.offenses) == {code for codes in OFFENSES.values() for code in codes}


def test_every_fact_has_a_name_and_is_shown(world: World, said: Any) -> None:
    assert [fact.name for fact in facts_of(world.report()) if fact.name not in said.fact_names] == []
    assert {field.name for field in fields(Facts)} - {"incident_type", "offense_code", "quotes"} == {
        *("when", "where", "what", "who", "account", "how", "suspect")
    }


def test_what_is_missing_uncertain_or_points_to_a_suspect_is_named_at_the_top(world: World, sign_in: SignIn) -> None:
    report = world.report(
        change=lambda facts: replace(
            facts,
            when=None,
            where=Where("address", "birch", "Birch", doubts=("which_street_type",)),
            who=Who("Test Person"),
            suspect="my neighbor",
        )
    )
    found = checks(page_of(sign_in("rivera"), report))
    for text in (
        "When:</strong> not told",
        "street or avenue not told, not certain that it is in the city",
        "no phone and no e-mail",
        "Suspect or evidence:",
    ):
        assert text in found


def test_a_report_without_doubts_says_so(world: World, sign_in: SignIn) -> None:
    report = world.report(change=lambda facts: replace(facts, when=facts.when and replace(facts.when, doubts=())))
    page = page_of(sign_in("rivera"), report)
    assert "All told, no doubts." in page
    assert checks(page) == ""


def test_a_doubt_that_the_page_has_no_words_for_is_shown_as_a_doubt(world: World, sign_in: SignIn) -> None:
    report = world.report(
        change=lambda facts: replace(facts, when=facts.when and replace(facts.when, doubts=("brand_new",)))
    )
    assert "When:</strong> not certain" in checks(page_of(sign_in("rivera"), report))


def test_what_may_be_skipped_is_no_doubt_but_is_named(world: World, sign_in: SignIn) -> None:
    report = world.report(change=lambda facts: replace(facts, who=Who("Test Person", phone="+12025550110")))
    page = page_of(sign_in("rivera"), report)
    assert "E-mail, Date of birth, Home address" in page
    assert "E-mail" not in checks(page)


def test_a_fraud_is_not_asked_for_things(world: World, sign_in: SignIn) -> None:
    report = world.report(
        change=lambda facts: replace(facts, incident_type="fraud", account=Account("bank transfer", None, None))
    )
    assert "What:</strong> not told" not in checks(page_of(sign_in("rivera"), report))


def test_times_are_told_in_the_agencys_zone(world: World, sign_in: SignIn) -> None:
    report = world.report(minutes_ago=0)
    page = page_of(sign_in("rivera"), report)
    assert "Nov 20, 2026, 8:30 AM CST" in page
    assert "Citizen · 8:30 AM" in page


def test_a_spanish_transcript_is_marked_as_spanish(world: World, sign_in: SignIn) -> None:
    report = world.report("Me robaron la bici.", language="es", talk=(("assistant", "¿Dónde fue?"),))
    page = page_of(sign_in("rivera"), report)
    assert '<bdi lang="es">Me robaron la bici.</bdi>' in page
    assert '<bdi lang="es">¿Dónde fue?</bdi>' in page
    assert '<p lang="es"><bdi>Me robaron la bici.</bdi></p>' in page
    assert "This citizen writes Spanish." in page


def test_an_answer_stands_above_the_facts_and_is_marked_in_the_queue(world: World, sign_in: SignIn) -> None:
    report = world.report()
    world.desk().ask_back(report.tracking_number, world.who("stone"), 1, "Which floor was it?")
    world.answer(report, "The third <b>floor</b>.")
    client = sign_in("rivera")
    page = client.get(f"/report/{report.tracking_number}").text
    before = page.split('id="facts"')[0]
    assert "The citizen answered" in before
    assert "Which floor was it?" in before
    assert "The third &lt;b&gt;floor&lt;/b&gt;." in before
    assert ">answered</span>" in client.get("/").text


def test_what_was_asked_shows_how_long_the_answer_takes(world: World, sign_in: SignIn) -> None:
    report = world.report(minutes_ago=6000)
    world.desk().ask_back(report.tracking_number, world.who("stone"), 1, "Which floor was it?")
    world.now += timedelta(days=3)
    client = sign_in("rivera")
    assert "3 d ago" in client.get("/?tab=asked").text
    assert "Asked 3 d ago, not answered yet:" in page_of(client, report)


def test_a_message_that_nothing_can_send_says_why_it_waits(world: World, sign_in: SignIn) -> None:
    report = world.report()
    world.desk().approve(report.tracking_number, world.who("stone"), 1)
    assert "waits: no mail server is set up here" in page_of(sign_in("rivera"), report)


def test_a_message_on_its_way_is_only_waiting(world: World, portal: BlockingPortal) -> None:
    report = world.report()
    world.desk().approve(report.tracking_number, world.who("stone"), 1)
    settings = Settings(smtp_url="smtp://mail.example.com")
    client = DoorClient(create_app(settings, world.store, world.desk(), world.agency, world.clock), portal)
    client.post("/sign-in", data={"username": "rivera", "password": PASSWORD})
    page = page_of(client, report)
    client.close()
    assert "waiting to be sent" in page
    assert "no mail server" not in page


def test_a_message_that_was_sent_says_when(world: World, sign_in: SignIn) -> None:
    report = world.report()
    world.desk().approve(report.tracking_number, world.who("stone"), 1)
    deliveries = SqlDeliveries(world.store)
    (delivery,) = deliveries.claim(["email"], world.now, world.now + timedelta(minutes=1))
    deliveries.handing(delivery, "Subject", "Body", world.now)
    deliveries.sent(delivery, world.now)
    assert "sent Nov 20, 2026, 8:30 AM CST" in page_of(sign_in("rivera"), report)


def test_a_message_that_could_not_be_sent_is_told_at_the_top_with_the_phone(world: World, sign_in: SignIn) -> None:
    report = world.report()
    world.desk().approve(report.tracking_number, world.who("stone"), 1)
    deliveries = SqlDeliveries(world.store)
    (delivery,) = deliveries.claim(["email"], world.now, world.now + timedelta(minutes=1))
    deliveries.give_up(delivery, "mail server: 550")
    top = page_of(sign_in("rivera"), report).split('id="facts"')[0]
    assert "could not be sent (mail server: 550)" in top
    assert "tel:+12025550110" in top


def test_a_citizen_without_a_contact_is_known_not_to_be_told(world: World, sign_in: SignIn) -> None:
    report = world.report(change=lambda facts: replace(facts, who=Who("Test Person")))
    world.desk().approve(report.tracking_number, world.who("stone"), 1)
    client = sign_in("rivera")
    assert "The citizen left no contact and is not told." in client.get(f"/?done={report.tracking_number}").text


def test_a_report_of_a_kind_that_is_no_longer_taken_can_still_be_read(world: World, sign_in: SignIn) -> None:
    report = world.report(change=lambda facts: replace(facts, incident_type="arson", offense_code="200"))
    client = sign_in("rivera")
    assert "arson" in client.get("/").text
    assert "As it stands: arson 200" in page_of(client, report)


def test_every_report_of_a_full_morning_opens(world: World, sign_in: SignIn) -> None:
    special = make_morning(world)
    client = sign_in("rivera")
    assert "Waiting <span>40</span>" in client.get("/").text
    assert {client.get(f"/report/{r.tracking_number}").status_code for r in special.values()} == {200}
