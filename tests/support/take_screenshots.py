"""`make screenshots`: the pictures of the README, taken of the real thing while a citizen and an officer use it."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright
from whole_system import System, running

IMAGES = Path(__file__).parents[2] / "docs" / "images"
CHROMIUM = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
TALK = (
    "Somebody took my red Trek bike, worth $400, from the rack in front of 58 Niles St last night between 9 pm and "
    "6 am. No cameras, nobody saw anything."
)
ANSWERS = {
    "emergency": "no",
    "suspect": "no, nobody saw anything",
    "items": "a red Trek bike",
    "item_details": "Marlin 5, red, black seat",
    "value": "400",
    "how": "It was locked to the rack, and in the morning the chain was cut and the bike was gone.",
    "name": "Ida Novak",
    "phone": "860 555 0110",
    "email": "ida@example.com",
    "date_of_birth": "skip",
    "home_address": "skip",
    "confirm": "yes",
    "acknowledge": "yes",
}


def main() -> int:
    """Start everything, take the pictures, stop everything."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as var, running(Path(var), RATE_LIMIT="off") as system:
        for story in ("my blue Giant bike", "my black Schwinn bike", "my laptop bag"):
            _tell(system, TALK.replace("my red Trek bike", story))
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
            _chat(browser, system)
            _desk(browser, system)
            browser.close()
    return 0


def _tell(system: System, text: str) -> None:
    answer = system.chat(text)
    for _ in range(20):
        if answer["outcome"]:
            return
        answer = system.chat(ANSWERS[answer["asks"]], answer["conversation"])


def _chat(browser: Browser, system: System) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844}, device_scale_factor=2)
    page.goto(f"{system.url}/chat")
    asks = _say(page, TALK)
    for _ in range(3):
        asks = _say(page, ANSWERS[asks])
    page.screenshot(path=IMAGES / "chat.png")


def _say(page: Page, text: str) -> str:
    """Type a message as a person does; returns what is asked next."""
    page.fill("#say", text)
    with page.expect_response("**/api/chat") as answered:
        page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('#typing').hidden")
    page.wait_for_timeout(400)
    return str(answered.value.json()["asks"])


def _desk(browser: Browser, system: System) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 860})
    page.goto(f"{system.desk_url}/sign-in")
    page.fill("[name=username]", system.username)
    page.fill("[name=password]", system.password)
    page.keyboard.press("Enter")
    page.wait_for_selector(".queue")
    page.screenshot(path=IMAGES / "queue.png")
    page.click(".queue a")
    page.wait_for_selector("#facts")
    page.screenshot(path=IMAGES / "report.png")


if __name__ == "__main__":
    sys.exit(main())
