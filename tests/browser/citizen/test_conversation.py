"""Talking, leaving and coming back."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect


def test_a_report_is_told_from_hello_to_the_tracking_number(visitor):
    visitor.goto("/")
    visitor.ask("my bike is gone")
    visitor.page.click("button.choice:enabled >> text=No")
    expect(visitor.page.locator(".by-assistant").last).to_contain_text("Was anyone hurt?")
    visitor.say("send it")

    card = visitor.page.locator(".card-submitted")
    expect(card).to_contain_text("TPD-2345-678")
    assert [text for text, _ in visitor.site.engine.heard] == ["my bike is gone", "no", "send it"]
    assert visitor.texts("citizen") == ["my bike is gone", "no", "send it"]


def test_the_emergency_number_stays_in_sight(visitor):
    visitor.goto("/")
    visitor.page.mouse.wheel(0, 3_000)
    visitor.page.wait_for_timeout(100)

    call = visitor.page.locator(".emergency .call")
    expect(call).to_be_in_viewport()
    assert call.get_attribute("href") == "tel:911"


def test_after_a_reload_the_conversation_goes_on_where_it_stood(visitor):
    visitor.goto("/chat")
    visitor.ask()
    visitor.page.reload()
    visitor.ready()

    assert visitor.texts("citizen") == ["my bike is gone"]
    expect(visitor.page.locator("#progress")).to_contain_text("1 of 7")
    visitor.page.click("button.choice:enabled >> text=Yes")
    expect(visitor.page.locator("#progress")).to_contain_text("2 of 7")


def test_another_day_in_another_tab_it_goes_on_too(visitor):
    visitor.goto("/chat")
    visitor.ask()
    visitor.page = visitor.context.new_page()
    visitor.goto("/")

    assert visitor.texts("citizen") == ["my bike is gone"]


def test_somebody_else_sees_nothing_of_it(visit):
    first, second = visit(), visit()
    first.goto("/chat")
    first.ask()
    second.goto("/chat")

    assert second.texts("citizen") == []


def test_buttons_are_over_after_one_was_used(visitor):
    visitor.goto("/chat")
    visitor.ask()
    first = visitor.page.locator("button.choice", has_text="Yes").first
    first.click()

    expect(first).to_be_disabled()
    expect(visitor.page.locator("button.choice", has_text="No").first).to_be_disabled()
    expect(visitor.page.locator("button.choice:enabled")).to_have_count(2)


def test_buttons_are_over_after_an_answer_in_words(visitor):
    visitor.goto("/chat")
    visitor.ask()
    first = visitor.page.locator("button.choice", has_text="Yes").first
    visitor.say("nobody was")

    expect(first).to_be_disabled()


def test_shift_and_enter_begin_a_new_line(visit):
    visitor = visit()
    visitor.goto("/chat")
    visitor.page.type("#say", "one")
    visitor.page.press("#say", "Shift+Enter")
    visitor.page.type("#say", "two")
    visitor.page.press("#say", "Enter")

    expect(visitor.page.locator(".by-citizen .text")).to_have_text("one\ntwo", use_inner_text=True)
    expect(visitor.page.locator(".by-assistant").last).to_contain_text("Was anyone hurt?")
    assert visitor.site.engine.heard[0][0] == "one\ntwo"


def test_a_half_written_message_survives_a_reload(visitor):
    visitor.goto("/chat")
    visitor.page.fill("#say", "half a sent")
    visitor.page.reload()
    visitor.ready()

    expect(visitor.page.locator("#say")).to_have_value("half a sent")


def test_near_the_limit_the_rest_is_counted_and_beyond_it_nothing_is_sent(visitor):
    visitor.goto("/chat")
    visitor.page.fill("#say", "a" * 3_990)
    expect(visitor.page.locator("#count")).to_have_text("10 characters left")
    visitor.page.fill("#say", "😀" * 4_001)
    expect(visitor.page.locator("#count")).to_contain_text("1 characters too many")
    visitor.page.press("#say", "Enter")

    assert visitor.texts("citizen") == []
    assert visitor.page.input_value("#say").startswith("😀")


def test_start_over_asks_first(visitor):
    visitor.goto("/chat")
    visitor.ask()
    visitor.page.click("#start-over")
    visitor.page.click("dialog >> text=No, go on")
    assert visitor.texts("citizen") == ["my bike is gone"]

    visitor.page.click("#start-over")
    visitor.page.click("dialog >> text=Yes, start over")
    expect(visitor.page.locator(".by-citizen")).to_have_count(0)
    visitor.page.reload()
    visitor.ready()
    assert visitor.texts("citizen") == []


def test_escape_in_the_question_keeps_the_conversation(visit):
    visitor = visit()
    visitor.goto("/chat")
    visitor.ask()
    visitor.page.click("#start-over")
    visitor.page.keyboard.press("Escape")

    expect(visitor.page.locator("dialog")).not_to_be_visible()
    assert visitor.texts("citizen") == ["my bike is gone"]


def test_a_slow_answer_shows_that_somebody_writes(visitor):
    visitor.goto("/chat")
    visitor.site.engine.delay = 0.9
    visitor.say("hello")

    expect(visitor.page.locator("#typing")).to_be_visible()
    expect(visitor.page.locator("#typing")).not_to_be_visible()


def test_two_messages_in_a_row_are_sent_in_order(visitor):
    visitor.goto("/chat")
    visitor.site.engine.delay = 0.2
    for text in ("one", "two", "three"):
        visitor.say(text)
    expect(visitor.page.locator(".by-assistant >> text=You said: three")).to_be_visible()

    assert [text for text, _ in visitor.site.engine.heard] == ["one", "two", "three"]


def test_nothing_that_is_said_becomes_markup(visitor):
    hostile = "<img src=x onerror=\"document.title='taken'\"> <b>bold</b> {{7*7}} javascript:alert(1)"
    visitor.site.engine.says = [{"text": hostile, "buttons": [{"title": "<i>x</i>", "payload": "x"}]}]
    visitor.goto("/chat")
    visitor.say(hostile)
    expect(visitor.page.locator("button.choice:enabled >> text=<i>x</i>")).to_be_visible()
    visitor.page.reload()
    visitor.ready()

    assert visitor.texts("citizen") == [hostile]
    assert visitor.texts("assistant") == [hostile]
    assert visitor.page.locator(".message img, .message b, .message i").count() == 0
    assert "taken" not in visitor.page.title()


def test_numbers_and_addresses_can_be_tapped(visit):
    visitor = visit()
    visitor.site.engine.says = [
        {
            "text": "Call 911, 202-555-0100, (202) 555-0123, (202) 555-TIPS (0122) or +12025550188. "
            "Write to a.b@example.com, see https://example.com/a?b=1. "
            "Not 911 Main St, serial 2025550100999, $202-555-0100 or TPD-2345-6789."
        }
    ]
    visitor.goto("/chat")
    visitor.say("hello")
    visitor.page.wait_for_selector(".by-assistant a >> text=a.b@example.com")
    links = visitor.page.locator(".by-assistant").last.locator("a")

    assert [link.get_attribute("href") for link in links.all()] == [
        "tel:911",
        "tel:+12025550100",
        "tel:+12025550123",
        "tel:+12025550122",
        "tel:+12025550188",
        "mailto:a.b@example.com",
        "https://example.com/a?b=1",
    ]


@pytest.mark.parametrize(
    ("words", "kind", "call"),
    [("danger", "emergency", "tel:911"), ("I know him", "solvable", "tel:+12025550100")],
)
def test_who_has_to_call_finds_the_number_under_the_thumb(visitor, words, kind, call):
    visitor.goto("/chat")
    visitor.say(words)
    card = visitor.page.locator(f".card-{kind}")

    expect(card.locator("a.call-button")).to_have_attribute("href", call)
    card.locator("button.choice").click()
    expect(visitor.page.locator(".by-citizen").last).to_contain_text("That's not what I meant")


def test_a_cancelled_report_can_be_begun_again_in_the_same_place(visitor):
    visitor.goto("/chat")
    visitor.say("never mind")
    visitor.page.click(".card-cancelled >> text=Make another report")

    expect(visitor.page.locator(".by-assistant").last).to_contain_text("Was anyone hurt?")
    assert visitor.site.engine.heard[-1][0] == "Make another report"


def test_a_question_by_an_officer_shows_in_the_open_page(visit):
    visitor = visit()
    visitor.goto("/chat")
    visitor.say("send it")
    visitor.page.wait_for_selector(".card-submitted")
    visitor.listen()
    with visitor.site.store.unit() as unit:
        token = visitor.page.evaluate("JSON.parse(localStorage.getItem('frontdesk.conversation'))")
        conversation = unit.conversations.find(token)
        report = unit.reports.get(visitor.page.locator(".card .number").inner_text())
        unit.conversations.add_message(conversation, "officer", "What colour was the bike?", report.submitted_at)
        unit.commit()
    visitor.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

    expect(visitor.page.locator(".by-officer")).to_contain_text("What colour was the bike?")
    assert visitor.spoken() == ["What colour was the bike?"]


def test_leaving_quickly_leaves_no_way_back(visit):
    visitor = visit()
    visitor.context.route(
        "https://www.weather.gov/**", lambda route: route.fulfill(body="sunny", content_type="text/plain")
    )
    visitor.expected.append("weather.gov")
    visitor.goto("/status")
    visitor.goto("/chat")
    visitor.page.click("[data-exit]")
    visitor.page.wait_for_url("https://www.weather.gov/**")
    visitor.page.go_back()

    assert "/chat" not in visitor.page.url
