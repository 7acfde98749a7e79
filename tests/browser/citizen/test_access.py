"""For everybody: by keyboard, by ear, in the dark, enlarged, without motion. Axe finds no violation of WCAG 2.2 AA."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from bot.words import words

RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
}
DESKTOP, PHONE = (1280, 850), (390, 844)


def violations(page) -> list[str]:
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{v['id']}: {node['html'][:200]}" for v in found for node in v["nodes"]]


def to_the_end(visitor, language: str) -> None:
    """A conversation with everything in it: buttons open and closed, an officer's words, all three cards."""
    visitor.goto(f"/chat?lang={language}")
    for text in ("my bike is gone", "photos", "danger", "never mind", "send it"):
        visitor.say(text)
        visitor.page.wait_for_function(
            "() => document.querySelector('#typing').hidden && !document.querySelector('#say').value"
        )
        expect(visitor.page.locator(".by-citizen").last).to_contain_text(text)
        visitor.page.wait_for_function(
            "text => [...document.querySelectorAll('#messages > li')].at(-1).matches(':not(.by-citizen)')", arg=text
        )


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_axe_finds_nothing_on_any_page(visit, size, language, scheme):
    visitor = visit(size, color_scheme=scheme, locale=f"{language}-US")
    visitor.expected.append("404")
    found: dict[str, list[str]] = {}
    for path in ("/", "/chat", "/chat?embed=1", "/status", "/missing"):
        visitor.goto(path)
        found[path] = violations(visitor.page)
    to_the_end(visitor, language)
    found["a whole conversation"] = violations(visitor.page)
    visitor.page.click("#start-over")
    found["the question before starting over"] = violations(visitor.page)
    visitor.page.keyboard.press("Escape")

    with visitor.context.expect_page() as opened:
        visitor.page.click(f"text={words().text('utter_page_chat_print', language)}")
    opened.value.wait_for_load_state()
    found["the copy"] = violations(opened.value)
    visitor.goto(f"/status?lang={language}")
    visitor.page.fill("#tracking_number", "TPD-2222-2222")
    visitor.page.fill("#contact", "nobody@example.com")
    visitor.page.keyboard.press("Enter")
    visitor.page.wait_for_selector("[role=alert]")
    found["a status that is not found"] = violations(visitor.page)

    assert {place: problems for place, problems in found.items() if problems} == {}


@pytest.mark.parametrize("path", ["/", "/chat", "/status"])
@pytest.mark.parametrize("width", [640, 320], ids=["200 percent", "400 percent"])
def test_enlarged_pages_need_no_sideways_scrolling(visit, path, width):
    visitor = visit((width, 512))
    visitor.goto(path)

    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_long_word_stays_in_its_place(visit):
    visitor = visit((320, 600))
    visitor.site.engine.says = [{"text": "https://example.com/" + "a" * 200 + " " + "W" * 300}]
    visitor.goto("/chat")
    visitor.say("9" * 500)
    visitor.page.wait_for_selector(".by-assistant a[href^='https']")

    assert visitor.page.evaluate(
        "document.querySelector('#log').scrollWidth <= document.querySelector('#log').clientWidth"
    )


def test_everything_to_tap_is_large_enough(visit):
    visitor = visit(PHONE)
    visitor.goto("/")
    visitor.ask()
    small = visitor.page.evaluate(
        """() => [...document.querySelectorAll('button, input, textarea, nav a, .call, .exit')]
            .filter((e) => e.checkVisibility() && !e.closest('.unseen'))
            .map((e) => [e.outerHTML.slice(0, 80), e.getBoundingClientRect()])
            .filter(([, box]) => box.width > 0 && (box.height < 24 || box.width < 24)).map(([html]) => html)"""
    )

    assert small == []


def test_nothing_moves_for_whom_motion_is_a_trouble(visit):
    visitor = visit(reduced_motion="reduce")
    visitor.goto("/chat")
    visitor.site.engine.delay = 1.5
    visitor.say("hello")
    expect(visitor.page.locator("#typing")).to_be_visible()

    assert visitor.page.evaluate("document.getAnimations().length") == 0


def test_a_whole_report_by_keyboard_alone(visit):
    visitor = visit()
    visitor.goto("/chat")
    keyboard = visitor.page.keyboard
    keyboard.press("Tab")
    assert visitor.page.evaluate("document.activeElement.textContent") == words().text("utter_page_skip_to_chat")
    keyboard.press("Enter")
    assert visitor.active() == "say"
    keyboard.type("my bike is gone")
    keyboard.press("Enter")
    visitor.page.wait_for_selector("button.choice:enabled >> text=No")
    assert visitor.active() == "say"

    for _ in range(10):
        keyboard.press("Shift+Tab")
        if visitor.page.evaluate("document.activeElement.textContent") == "No":
            break
    keyboard.press("Space")
    expect(visitor.page.locator(".by-citizen").last).to_contain_text("no")
    assert visitor.active() == "say"
    keyboard.type("send it")
    keyboard.press("Enter")
    expect(visitor.page.locator(".card-submitted")).to_be_visible()
    assert visitor.active() == "say"


def test_the_conversation_can_be_scrolled_by_keyboard(visit):
    visitor = visit((1280, 500))
    visitor.goto("/chat")
    for n in range(5):
        visitor.ask(f"message {n}")
    visitor.page.focus("#log")
    bottom = visitor.page.evaluate("document.querySelector('#log').scrollTop")
    visitor.page.keyboard.press("PageUp")

    visitor.page.wait_for_function("bottom => document.querySelector('#log').scrollTop < bottom", arg=bottom)


def test_focus_is_always_to_be_seen_and_never_under_the_emergency_line(visit):
    visitor = visit((1280, 600))
    visitor.goto("/")
    hidden = []
    for _ in range(40):
        visitor.page.keyboard.press("Tab")
        state = visitor.page.evaluate(
            """() => {
              const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
              const strip = document.querySelector('.emergency');
              const under = box.bottom <= strip.getBoundingClientRect().bottom;
              const covered = !strip.contains(e) && !e.matches('.skip') && under;
              return [e.outerHTML.slice(0, 90), style.outlineStyle !== 'none' && !covered, e === document.body];
            }"""
        )
        if state[2]:
            break
        if not state[1]:
            hidden.append(state[0])

    assert hidden == []


def test_new_messages_are_announced_once(visitor):
    visitor.goto("/chat")
    visitor.listen()
    visitor.ask("my bike is gone")

    answer = [text for text in visitor.spoken() if "Was anyone hurt?" in text]
    assert answer == ["You said: my bike is gone\nWas anyone hurt?\nYes\nNo"]


def test_ones_own_words_are_not_announced_back(visitor):
    visitor.site.engine.says = [{"text": "Thank you."}]
    visitor.goto("/chat")
    visitor.listen()
    visitor.say("a very long story")
    visitor.page.wait_for_selector("text=Thank you.")

    assert [text for text in visitor.spoken() if text] == ["Thank you."]


def test_coming_back_does_not_read_everything_again(visitor):
    visitor.goto("/chat")
    visitor.ask()
    visitor.page.add_init_script(f"addEventListener('DOMContentLoaded', {_listen()})")
    visitor.page.reload()
    visitor.ready()

    assert visitor.texts("citizen") == ["my bike is gone"]
    assert [text for text in visitor.spoken() if text] == []


def _listen() -> str:
    return """() => {
      window.spoken = [];
      new MutationObserver((records) => records.forEach((record) => {
        const live = (record.target.closest ? record.target : record.target.parentElement)
          ?.closest('[aria-live]:not([aria-live=off]), [role=log], [role=status], [role=alert]');
        if (live) record.addedNodes.forEach((node) => window.spoken.push(node.textContent));
      })).observe(document.body, {subtree: true, childList: true, characterData: true});
    }"""


def test_a_failure_is_announced_once(visit):
    visitor = visit()
    visitor.expected.append("503")
    visitor.goto("/chat")
    visitor.listen()
    visitor.site.engine.down = True
    visitor.say("hello")
    expect(visitor.page.locator(".bubble-note")).to_be_visible()

    assert len([text for text in visitor.spoken() if "kept" in text]) == 1


def test_who_spoke_is_told_to_who_cannot_see_it(visit):
    visitor = visit()
    visitor.goto("/chat")
    visitor.ask()
    names = visitor.page.locator("#messages > .message > .unseen").all_text_contents()

    assert names == ["You", "Assistant", "Assistant"]


def test_the_assistants_words_carry_their_language(visit):
    visitor = visit(locale="es-US")
    visitor.goto("/chat")
    visitor.ask("hola")

    assert visitor.page.locator(".by-assistant .text").last.get_attribute("lang") == "es"
