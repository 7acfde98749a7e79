"""The console by keyboard alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect


@pytest.fixture
def desk(visit, morning):
    visitor = visit()
    visitor.sign_in()
    return visitor


def test_a_report_is_found_opened_and_approved_by_keys(desk, world, morning):
    desk.press("j", "j", "k", "j", "Enter")
    desk.page.wait_for_selector(".decide")
    desk.ready()
    expect(desk.page.locator("h1")).to_contain_text(morning["spanish"].tracking_number)
    desk.press("a")
    assert desk.active() == "case_number"
    desk.page.keyboard.type("26-7")
    desk.press("Enter")
    expect(desk.page.locator(".done")).to_contain_text("approved as case 26-7")
    assert world.stored(morning["spanish"]).case_number == "26-7"


def test_asking_back_and_rejecting_by_keys(desk, world, morning):
    desk.open(morning["damage"])
    desk.press("k")
    assert desk.active() == "question"
    desk.page.keyboard.type("n, j or a? q/r")
    desk.press("Control+Enter")
    expect(desk.page.locator(".done")).to_contain_text("asked back")
    desk.ready()
    desk.press("r", "Space", "Control+Enter")
    expect(desk.page.locator(".done")).to_contain_text("rejected")
    assert world.stored(morning["damage"]).question == "n, j or a? q/r"
    assert world.stored(morning["spanish"]).rejection == "duplicate"


def test_keys_lead_to_the_neighbours_the_queue_and_the_search(desk, morning):
    desk.open(morning["spanish"])
    desk.press("n")
    expect(desk.page.locator("h1")).to_contain_text(morning["scam"].tracking_number)
    desk.ready()
    desk.press("p")
    expect(desk.page.locator("h1")).to_contain_text(morning["spanish"].tracking_number)
    desk.ready()
    desk.press("/")
    desk.page.keyboard.type("puppy")
    desk.press("Enter")
    expect(desk.page.locator("[data-row]")).to_have_count(1)
    desk.ready()
    desk.press("q")
    expect(desk.page.locator("[data-row]")).to_have_count(40)


def test_the_keys_are_told_and_can_be_turned_off(desk, morning):
    desk.open(morning["spanish"])
    desk.press("?")
    expect(desk.page.locator(".keys .panel")).to_contain_text("approve")
    desk.page.get_by_label("Single keys are on").uncheck()
    desk.press("Escape", "n")
    expect(desk.page.locator(".keys .panel")).to_be_hidden()
    desk.page.reload()
    desk.ready()
    desk.press("a")
    assert desk.active() != "case_number"
    expect(desk.page.locator("h1")).to_contain_text(morning["spanish"].tracking_number)


def test_one_decision_is_open_at_a_time(desk, morning):
    desk.open(morning["spanish"])
    desk.press("r", "Escape", "a", "Escape", "k")
    expect(desk.page.locator(".decide details[open]")).to_have_count(1)


def test_everything_on_a_report_can_be_reached_by_tab(desk, morning):
    desk.open(morning["damage"])
    reached = set()
    for _ in range(60):
        desk.press("Tab")
        reached.add(desk.page.evaluate("document.activeElement.name || document.activeElement.textContent.trim()"))
    assert {"Queue", "Next", "Approve", "Ask back", "Reject", "offense", "case_number", "Sign out"} <= {
        text.removeprefix("← ") for text in reached
    }


def test_the_words_of_a_fact_lead_to_their_place_in_the_transcript(desk, morning):
    desk.open(morning["damage"])
    desk.page.locator(".quote a").first.click()
    expect(desk.page.locator(".transcript li:target")).to_contain_text("I came home around six")
