"""An officer's work in a real browser: sign in, read, approve, ask back, reject, beside a colleague."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect


def decisions(world, report) -> list[str]:
    with world.store.unit(reading=True) as unit:
        return [e.action for e in unit.audit.of_report(report.tracking_number) if e.action != "viewed"]


def test_an_officer_signs_in_and_sees_who_waits_longest(visit, morning):
    visitor = visit()
    visitor.goto("/")
    visitor.page.fill("[name=username]", "rivera")
    visitor.page.fill("[name=password]", "not the password")
    visitor.expected.append("403")
    visitor.press("Enter")
    expect(visitor.page.locator("[role=alert]")).to_contain_text("do not fit")
    visitor.sign_in()
    rows = visitor.page.locator("[data-row]")
    expect(rows).to_have_count(40)
    expect(rows.first).to_have_attribute("href", f"/report/{morning['damage'].tracking_number}")


def test_a_link_to_a_report_leads_there_after_the_sign_in(visit, morning):
    visitor = visit()
    visitor.goto(f"/report/{morning['scam'].tracking_number}")
    visitor.page.fill("[name=username]", "rivera")
    visitor.page.fill("[name=password]", "a long test password")
    visitor.press("Enter")
    expect(visitor.page.locator("h1")).to_contain_text(morning["scam"].tracking_number)


def test_a_whole_row_opens_its_report(officer, morning):
    place = officer.page.locator("tr", has_text=morning["spanish"].tracking_number).get_by_text("7 Birch St")
    place.click(force=True)  # what lies over it is the link
    expect(officer.page.locator("h1")).to_contain_text(morning["spanish"].tracking_number)


def test_approving_leads_to_the_next_report(officer, world, morning):
    officer.open(morning["damage"])
    officer.page.select_option("[name=offense]", "vandalism/290")
    officer.page.fill("[name=case_number]", "26-000123")
    officer.page.get_by_role("button", name="Approve").click()
    expect(officer.page.locator(".done")).to_contain_text("approved as case 26-000123")
    expect(officer.page.locator("h1")).to_contain_text(morning["spanish"].tracking_number)
    expect(officer.page.locator(".way")).to_contain_text("1 of 39 waiting")
    assert world.stored(morning["damage"]).facts.offense_code == "290"


def test_asking_back_keeps_the_officers_words(officer, world, morning):
    officer.open(morning["spanish"])
    officer.page.locator("summary", has_text="Ask back").click()
    officer.page.fill("[name=question]", "¿De qué marca es?\n¿Y el color?")
    officer.page.get_by_role("button", name="Ask").click()
    expect(officer.page.locator(".done")).to_contain_text("asked back")
    assert world.stored(morning["spanish"]).question == "¿De qué marca es?\n¿Y el color?"


def test_a_rejection_starts_from_the_agencys_words_in_the_citizens_language(officer, world, morning):
    page = officer.page
    officer.open(morning["spanish"])
    page.locator("summary", has_text="Reject").click()
    page.get_by_role("radio", name="Reported before").check()
    expect(page.locator("[name=words]")).to_have_value("Este ya lo tenemos.\n\nNo hay que hacer nada.")
    page.get_by_label("Not in the city").check()
    expect(page.locator("[name=words]")).to_have_value("No fue en Elmbrook.\n\nDígaselo a la policía de allá.")
    page.get_by_role("button", name="Reject").click()
    expect(page.locator(".done")).to_contain_text("rejected: not in the city")
    assert world.stored(morning["spanish"]).rejection_words.startswith("No fue en Elmbrook.")


def test_edited_words_stay_when_another_reason_is_chosen(officer, world, morning):
    page = officer.page
    officer.open(morning["scam"])
    page.locator("summary", has_text="Reject").click()
    page.get_by_role("radio", name="Reported before").check()
    page.fill("[name=words]", "We have it. Call Officer Rivera.")
    page.get_by_label("Another reason").check()
    page.get_by_label("Not in the city").check()
    expect(page.locator("[name=words]")).to_have_value("We have it. Call Officer Rivera.")
    page.get_by_role("button", name="Take the words for this reason").click()
    expect(page.locator("[name=words]")).to_have_value("It is not in Elmbrook.\n\nPlease tell the police there.")
    page.fill("[name=words]", "Mine after all.")
    page.get_by_role("button", name="Reject").click()
    expect(page.locator(".done")).to_contain_text("rejected")
    assert world.stored(morning["scam"]).rejection_words == "Mine after all."


def test_a_rejection_without_words_is_not_sent(officer, world, morning):
    officer.open(morning["scam"])
    officer.page.locator("summary", has_text="Reject").click()
    officer.page.get_by_label("Another reason").check()
    officer.page.get_by_role("button", name="Reject").click()
    assert officer.page.evaluate("document.activeElement.name") == "words"
    assert decisions(world, morning["scam"]) == []


def test_a_double_click_decides_once(officer, world, morning):
    officer.open(morning["damage"])
    officer.page.get_by_role("button", name="Approve").dblclick(delay=5)
    expect(officer.page.locator(".done")).to_contain_text("approved")
    assert decisions(world, morning["damage"]) == ["approved"]
    assert decisions(world, morning["spanish"]) == []


def test_the_second_of_two_officers_is_told_and_keeps_the_words(visit, world, morning):
    rivera, stone = visit(), visit()
    rivera.sign_in("rivera")
    stone.sign_in("stone")
    for visitor in (rivera, stone):
        visitor.open(morning["spanish"])
    expect(stone.page.locator(".note")).to_contain_text("rivera opened this report just now")
    stone.page.locator("summary", has_text="Ask back").click()
    stone.page.fill("[name=question]", "Where was it locked?")
    rivera.page.get_by_role("button", name="Approve").click()
    expect(rivera.page.locator(".done")).to_contain_text("approved")
    stone.expected.append("409")
    stone.page.get_by_role("button", name="Ask").click()
    expect(stone.page.locator("[role=alert]")).to_contain_text("rivera approved it just now")
    expect(stone.page.locator("[role=alert]")).to_contain_text("Where was it locked?")
    expect(stone.page.locator("[role=alert]")).to_be_focused()
    assert decisions(world, morning["spanish"]) == ["approved"]


def test_two_questions_at_once_leave_the_second_in_its_field(visit, world, morning):
    rivera, stone = visit(), visit()
    for visitor, name in ((rivera, "rivera"), (stone, "stone")):
        visitor.sign_in(name)
        visitor.open(morning["spanish"])
        visitor.page.locator("summary", has_text="Ask back").click()
        visitor.page.fill("[name=question]", f"Asked by {name}?")
    rivera.page.get_by_role("button", name="Ask").click()
    expect(rivera.page.locator(".done")).to_contain_text("asked back")
    stone.expected.append("409")
    stone.page.get_by_role("button", name="Ask").click()
    expect(stone.page.locator("[name=question]")).to_have_value("Asked by stone?")
    assert world.stored(morning["spanish"]).question == "Asked by rivera?"


def test_words_that_are_not_sent_are_not_left_unasked(visit, morning):
    visitor = visit()
    visitor.sign_in()
    visitor.open(morning["scam"])
    visitor.page.locator("summary", has_text="Ask back").click()
    visitor.page.locator("[name=question]").press_sequentially("Which bank")
    visitor.expected.append("dialog: beforeunload")
    visitor.page.locator("a", has_text="← Queue").click()
    visitor.page.wait_for_selector("nav.tabs")
    assert visitor.troubles == ["dialog: beforeunload"]


@pytest.mark.parametrize("step", ["approve", "ask"])
def test_without_scripts_everything_still_works(visit, world, morning, step):
    visitor = visit(java_script_enabled=False)
    page = visitor.page
    page.goto(visitor.site.url + "/sign-in")
    page.fill("[name=username]", "rivera")
    page.fill("[name=password]", "a long test password")
    page.get_by_role("button", name="Sign in").click()
    page.locator("[data-row]").first.click()
    if step == "ask":
        page.locator("summary", has_text="Ask back").click()
        page.fill("[name=question]", "Which side?")
    page.get_by_role("button", name={"approve": "Approve", "ask": "Ask"}[step]).click()
    expect(page.locator(".done")).to_be_visible()
    assert len(decisions(world, morning["damage"])) == 1
