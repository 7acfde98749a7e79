"""English and Spanish, changed in the middle without losing a word."""

from __future__ import annotations

from playwright.sync_api import expect

from bot.words import words


def test_the_switch_changes_the_page_where_it_stands(visitor):
    visitor.goto("/")
    visitor.page.fill("#say", "half written")
    visitor.page.click("[data-switch]")

    assert visitor.lang() == "es"
    expect(visitor.page.locator("h1")).to_have_text(words().text("utter_page_headline", "es"))
    expect(visitor.page.locator("#send")).to_have_text(words().text("utter_page_chat_send", "es"))
    assert visitor.page.get_attribute("#say", "placeholder") == words().text("utter_page_chat_placeholder", "es")
    expect(visitor.page.locator("#say")).to_have_value("half written")
    expect(visitor.page.locator(".mark-who")).to_have_text("Policía de Testville")
    expect(visitor.page.locator("[data-switch]").first).to_have_text("English")


def test_nothing_english_is_left_after_the_switch(visit):
    visitor = visit()
    visitor.goto("/")
    visitor.page.click("[data-switch]")
    visitor.page.evaluate("document.querySelector('#announce').replaceChildren()")
    switched = visitor.page.inner_text("body")
    fresh = visit(locale="es-US")
    fresh.goto("/")

    assert switched == fresh.page.inner_text("body")


def test_the_next_message_asks_the_assistant_for_it(visitor):
    visitor.goto("/chat")
    visitor.ask("hello")
    visitor.page.click("[data-switch]")
    visitor.say("se fue mi bici")

    expect(visitor.page.locator(".by-assistant").last).to_contain_text("¿Alguien resultó herido?")
    assert [language for _, language in visitor.site.engine.heard] == [None, "es"]
    visitor.say("no")
    expect(visitor.page.locator(".by-citizen")).to_have_count(3)


def test_who_reads_spanish_is_answered_in_spanish_from_the_start(visit):
    visitor = visit(locale="es-MX")
    visitor.goto("/chat")
    visitor.ask("hola")

    assert visitor.site.engine.heard == [("hola", "es")]
    assert visitor.lang() == "es"


def test_the_page_follows_the_language_of_the_conversation(visit):
    visitor = visit()
    visitor.goto("/chat")
    visitor.site.engine.heard.clear()
    original = visitor.site.engine._script
    visitor.site.engine._script = lambda text, draft: setattr(draft, "language", "es") or original(text, draft)
    visitor.ask("me robaron la bici")

    assert visitor.lang() == "es"
    visitor.page.reload()
    visitor.ready()
    assert visitor.lang() == "es"


def test_the_choice_is_remembered_on_other_pages(visit):
    visitor = visit()
    visitor.goto("/")
    visitor.page.click("[data-switch]")
    visitor.page.click("nav a[href*='/status']")

    assert visitor.lang() == "es"
