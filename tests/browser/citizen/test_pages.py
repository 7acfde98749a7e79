"""The copy, the status page, and the chat on somebody else's site."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from playwright.sync_api import expect


def test_the_number_can_be_copied(visit):
    visitor = visit(permissions=["clipboard-read", "clipboard-write"])
    visitor.goto("/chat")
    visitor.say("send it")
    visitor.page.click("text=Copy the number")

    expect(visitor.page.locator(".copied")).to_have_text("Copied")
    number = visitor.page.locator(".card .number").inner_text()
    assert visitor.page.evaluate("navigator.clipboard.readText()") == number


def test_the_copy_opens_beside_the_chat_and_prints_without_the_frame(visitor):
    visitor.goto("/chat")
    visitor.say("send it")
    with visitor.context.expect_page() as opened:
        visitor.page.click("text=Print or save a copy")
    copy = opened.value

    expect(copy.locator("h1")).to_have_text("Copy of your report")
    expect(copy.locator("table")).to_contain_text("green bike")
    assert "conversation" not in copy.url
    copy.emulate_media(media="print")
    for part in (".emergency", ".site", ".site-foot", "[data-print]"):
        expect(copy.locator(part)).not_to_be_visible()


def test_the_status_is_one_tap_from_the_number(visitor):
    visitor.goto("/chat")
    visitor.say("send it")
    with visitor.context.expect_page() as opened:
        visitor.page.click("text=Check the report")
    status = opened.value
    expect(status.locator("#tracking_number")).to_have_value(visitor.page.locator(".card .number").inner_text())
    status.fill("#contact", "T@Example.com")
    status.keyboard.press("Enter")

    expect(status.locator(".stand-name")).to_have_text("Received")
    expect(status.locator("#result")).to_be_focused()


def test_the_status_page_works_without_a_script(visit):
    told = visit()
    told.goto("/chat")
    told.say("send it")
    number = told.page.locator(".card .number").inner_text()
    visitor = visit(java_script_enabled=False)
    visitor.page.goto(f"{visitor.site.url}/status")
    visitor.page.fill("#tracking_number", number.lower().replace("-", " "))
    visitor.page.fill("#contact", "t@example.com")
    visitor.page.click("main button")

    expect(visitor.page.locator(".result")).to_contain_text(number)


def test_without_a_script_the_chat_names_the_number_to_call(visit):
    visitor = visit(java_script_enabled=False)
    visitor.page.goto(visitor.site.url)

    expect(visitor.page.locator("noscript p")).to_contain_text("202-555-0100")


HOST = """<!doctype html><html lang="{lang}"><title>A city's site</title>
<main><h1>A city</h1><button>another button</button></main>
<script src="{url}/chat.js" async></script></html>"""


class City(BaseHTTPRequestHandler):
    """Another site, with strict rules of its own, that has the one script tag."""

    door = ""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        rules = f"default-src 'none'; script-src {self.door}; frame-src {self.door}"
        self.send_header("Content-Security-Policy", rules)
        self.end_headers()
        language = "es" if self.path == "/es" else "en"
        self.wfile.write(HOST.format(lang=language, url=self.door).encode())

    def log_message(self, *_):
        pass


@pytest.fixture
def host(visitor):
    """Opens that site."""
    served = type("ThisCity", (City,), {"door": visitor.site.url})
    with ThreadingHTTPServer(("127.0.0.1", 0), served) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        visitor.expected.append(f"left: {address}")

        def open_(language="en"):
            visitor.page.goto(f"{address}/{language}")
            visitor.page.wait_for_selector("frontdesk-chat .open")
            return visitor

        yield open_
        server.shutdown()


def ready_frame(visitor):
    """The chat in its frame, once its script has run."""
    frame = visitor.page.frame_locator("frontdesk-chat iframe")
    frame.locator("html[data-ready]").wait_for()
    return frame


def test_one_script_tag_puts_the_chat_on_another_site(host):
    visitor = host()
    visitor.page.click("frontdesk-chat .open")
    frame = ready_frame(visitor)
    frame.locator("#say").fill("my bike is gone")
    frame.locator("#say").press("Enter")

    expect(frame.locator(".by-assistant").last).to_contain_text("Was anyone hurt?")
    expect(frame.locator(".emergency .call")).to_be_visible()


def test_there_escape_closes_it_and_focus_goes_back(host):
    visitor = host()
    visitor.page.focus("frontdesk-chat .open")
    visitor.page.keyboard.press("Enter")
    frame = ready_frame(visitor)
    expect(frame.locator("#say")).to_be_focused()
    visitor.page.keyboard.press("Escape")

    expect(visitor.page.locator("frontdesk-chat .panel")).not_to_be_visible()
    assert (
        visitor.page.evaluate("document.querySelector('frontdesk-chat').shadowRoot.activeElement.className") == "open"
    )


def test_there_it_speaks_the_language_of_the_site(host):
    visitor = host("es")
    expect(visitor.page.locator("frontdesk-chat .open")).to_have_text("Reportar a la policía")
    visitor.page.click("frontdesk-chat .open")

    expect(visitor.page.frame_locator("frontdesk-chat iframe").locator("#desk-title")).to_have_text("Recepción")


def test_there_closing_and_opening_keeps_what_was_said(host):
    visitor = host()
    visitor.page.click("frontdesk-chat .open")
    frame = ready_frame(visitor)
    frame.locator("#say").fill("half a word")
    visitor.page.click("frontdesk-chat .close")
    visitor.page.click("frontdesk-chat .open")

    expect(frame.locator("#say")).to_have_value("half a word")
