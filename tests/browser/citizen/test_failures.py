"""No connection, no engine, no conversation: nothing that was written is lost."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect


@pytest.fixture
def visitor(visit):
    """Somebody on a phone: connections are lost on the way."""
    return visit((390, 844), has_touch=True, is_mobile=True)


def test_an_engine_that_is_down_is_said_and_tried_again_without_a_double(visitor):
    visitor.expected.append("503")
    visitor.goto("/chat")
    visitor.site.engine.down = True
    visitor.say("my bike is gone")
    note = visitor.page.locator(".bubble-note")
    expect(note).to_contain_text("kept")
    visitor.site.engine.down = False
    note.get_by_role("button", name="Try again").click()

    expect(visitor.page.locator(".by-assistant").last).to_contain_text("Was anyone hurt?")
    expect(note).to_have_count(0)
    visitor.page.reload()
    visitor.ready()
    assert visitor.texts("citizen") == ["my bike is gone"]


def test_a_lost_connection_is_said_and_tried_again(visitor):
    visitor.expected.append("ERR_FAILED")
    visitor.goto("/chat")
    visitor.page.route("**/api/chat", lambda route: route.abort())
    visitor.say("my bike is gone")
    retry = visitor.page.get_by_role("button", name="Try again")
    expect(retry).to_be_visible()
    visitor.page.unroute("**/api/chat")
    retry.click()

    expect(visitor.page.locator(".by-assistant").last).to_contain_text("Was anyone hurt?")
    assert visitor.texts("citizen") == ["my bike is gone"]


def test_an_answer_that_got_lost_comes_with_the_second_try(visit):
    visitor = visit()
    visitor.expected.append("ERR_FAILED")
    visitor.goto("/chat")
    visitor.ask("first")

    def lose(route):
        route.fetch()
        route.abort()

    visitor.page.route("**/api/chat", lose)
    visitor.say("second")
    retry = visitor.page.get_by_role("button", name="Try again")
    expect(retry).to_be_visible()
    visitor.page.unroute("**/api/chat")
    retry.click()

    expect(visitor.page.locator(".by-assistant >> text=You said: second")).to_have_count(1)
    assert [text for text, _ in visitor.site.engine.heard] == ["first", "second"]


def test_offline_is_shown_and_what_was_written_goes_out_by_itself(visitor):
    visitor.expected.append("ERR_INTERNET_DISCONNECTED")
    visitor.goto("/chat")
    visitor.context.set_offline(True)
    expect(visitor.page.locator("#offline")).to_be_visible()
    visitor.say("my bike is gone")
    expect(visitor.page.get_by_role("button", name="Try again")).to_be_visible()
    visitor.context.set_offline(False)

    expect(visitor.page.locator(".by-assistant").last).to_contain_text("Was anyone hurt?")
    expect(visitor.page.locator("#offline")).not_to_be_visible()


def test_an_unsent_message_survives_a_reload_and_is_sent_once(visitor):
    visitor.expected.append("503")
    visitor.goto("/chat")
    visitor.ask("first")
    visitor.site.engine.down = True
    visitor.say("second")
    expect(visitor.page.locator(".bubble-note")).to_be_visible()
    visitor.site.engine.down = False
    visitor.page.reload()
    visitor.ready()

    expect(visitor.page.locator(".by-assistant >> text=You said: second")).to_have_count(1)
    assert visitor.texts("citizen") == ["first", "second"]


def test_a_conversation_that_is_gone_gives_the_words_back(visit):
    visitor = visit()
    visitor.expected.append("404")
    visitor.goto("/chat")
    visitor.ask("first")
    visitor.page.route(
        "**/api/chat", lambda route: route.fulfill(status=404, json={"error": "This conversation was not found."})
    )
    visitor.say("second")

    expect(visitor.page.locator("#say")).to_have_value("second")
    expect(visitor.page.locator(".hint-line")).to_be_visible()
    visitor.page.unroute("**/api/chat")
    visitor.page.press("#say", "Enter")
    expect(visitor.page.locator(".by-assistant >> text=You said: second")).to_be_visible()


def test_a_message_that_is_refused_goes_back_into_the_box_with_the_reason(visit):
    visitor = visit()
    visitor.expected.append("422")
    visitor.goto("/chat")
    visitor.page.route("**/api/chat", lambda route: route.fulfill(status=422, json={"error": "Please write less."}))
    visitor.say("too odd")

    expect(visitor.page.locator(".hint-line")).to_have_text("Please write less.")
    expect(visitor.page.locator("#say")).to_have_value("too odd")
    expect(visitor.page.locator(".by-citizen")).to_have_count(0)


def test_a_conversation_that_cannot_be_loaded_now_can_be_loaded_later(visit):
    visitor = visit()
    visitor.expected += ["500", "ERR_FAILED"]
    visitor.goto("/chat")
    visitor.ask("first")
    visitor.page.route("**/api/chat/*", lambda route: route.abort())
    visitor.page.reload()
    visitor.ready()
    expect(visitor.page.locator(".hint-line")).to_contain_text("It is kept")
    visitor.page.unroute("**/api/chat/*")
    visitor.page.get_by_role("button", name="Try again").click()

    expect(visitor.page.locator(".by-citizen")).to_have_text("Youfirst")


def test_without_storage_the_chat_still_works(visit):
    visitor = visit()
    visitor.page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('forbidden'); }});"
    )
    visitor.goto("/chat")
    visitor.ask("first")

    assert visitor.texts("citizen") == ["first"]
