"""For every officer: axe finds no violation, nothing scrolls sideways, what is hostile stays text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from axe_playwright_python.sync_playwright import Axe
from desk_day import make_morning
from playwright.sync_api import expect

from bot.report.facts import Item, What

RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
}
DESKTOP, PHONE = (1280, 800), (390, 844)
HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>",
    '"><iframe src="https://evil.example/"></iframe><a href="javascript:alert(4)">x</a>',
    "{{7*7}} {% raw %} ${7*7} \u202e\u2066 </textarea><form action=https://evil.example><button>",
    "<style>@import 'https://evil.example/x.css'</style><link rel=stylesheet href=https://evil.example/y.css>",
    "W" * 3000,
)


def violations(page) -> list[str]:
    answer = Axe().run(page, options=RULES).response
    assert len(answer["passes"]) > 10  # it has looked
    return [f"{v['id']}: {node['html'][:200]}" for v in answer["violations"] for node in v["nodes"]]


def sideways(page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_axe_finds_nothing_on_any_page(visit, world, size, scheme):
    visitor = visit(size, color_scheme=scheme)
    visitor.expected += ["403", "404", "409"]
    page, found = visitor.page, {}

    def check(name: str) -> None:
        visitor.ready()
        found[name] = violations(page)

    visitor.goto("/sign-in")
    check("sign-in")
    page.fill("[name=username]", "rivera")
    page.fill("[name=password]", "not the password")
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_selector("[role=alert]")
    check("sign-in refused")
    visitor.sign_in()
    check("empty queue")
    world.report()
    special = make_morning(world)
    visitor.goto("/")
    check("full queue")
    for path in ("/?tab=asked", "/?tab=all", "/?q=nothing+like+it&tab=all", "/nowhere"):
        visitor.goto(path)
        check(path)
    for name, report in special.items():
        visitor.open(report)
        check(name)
    visitor.open(special["damage"])
    for details in page.locator(".decide summary").all():
        details.click()
        check(f"damage, {details.inner_text()} open")
    if size == DESKTOP:
        visitor.press("Escape", "?")
        check("keys")
    _lose_a_race(visitor, world, special["spanish"])
    check("conflict")

    assert {place: problems for place, problems in found.items() if problems} == {}


def _lose_a_race(visitor, world, report) -> None:
    visitor.open(report)
    visitor.page.locator("summary", has_text="Ask back").click()
    visitor.page.fill("[name=question]", "Which floor?")
    world.desk().ask_back(report.tracking_number, world.who("stone"), report.version, "Which color?")
    visitor.page.get_by_role("button", name="Ask").click()
    visitor.page.wait_for_selector("[role=alert]")


@pytest.mark.parametrize("width", [640, 320], ids=["200 percent", "400 percent"])
def test_enlarged_pages_need_no_sideways_scrolling(visit, morning, width):
    visitor = visit((width, 512))
    visitor.sign_in()
    assert sideways(visitor.page) == 0
    for report in morning.values():
        visitor.open(report)
        assert sideways(visitor.page) == 0


def test_at_a_desk_facts_transcript_and_decision_are_seen_without_scrolling(visit, morning):
    visitor = visit(DESKTOP)
    visitor.sign_in()
    visitor.open(morning["damage"])
    for name in ("#facts", "#transcript", ".check", ".decide button.primary >> nth=0"):
        expect(visitor.page.locator(name)).to_be_in_viewport(ratio=1)
    visitor.page.mouse.wheel(0, 5000)
    expect(visitor.page.locator("h1")).not_to_be_in_viewport()
    expect(visitor.page.get_by_role("button", name="Approve")).to_be_in_viewport(ratio=1)


def test_everything_to_tap_is_large_enough(visit, morning):
    visitor = visit(PHONE, has_touch=True, is_mobile=True)
    visitor.sign_in()
    visitor.open(morning["damage"])
    small = visitor.page.evaluate(
        """() => [...document.querySelectorAll('button, select, textarea, summary, label.choice, nav a, .check a')]
            .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 24).map((e) => e.outerHTML)"""
    )
    assert small == []


def test_a_hostile_report_stays_text(officer, world):
    report = world.report(
        HOSTILE[0],
        talk=[("citizen", text) for text in HOSTILE[1:]],
        change=lambda facts: replace(
            facts,
            what=What(tuple(Item(text) for text in HOSTILE)),
            who=replace(facts.who, name=HOSTILE[0], home_address=HOSTILE[1]),
            suspect=HOSTILE[3],
        ),
    )
    world.desk().ask_back(report.tracking_number, world.who("stone"), 1, HOSTILE[2])
    world.answer(report, HOSTILE[1])
    for path in ("/", f"/report/{report.tracking_number}", f"/?tab=all&q={HOSTILE[0]}"):
        officer.goto(path)
        assert sideways(officer.page) == 0
        assert officer.page.locator("iframe, main script, main style, main svg, [onerror], [onload]").count() == 0
    officer.open(report)
    for text in HOSTILE[:4]:
        assert text in officer.page.locator(".transcript").text_content()


def test_a_screen_reader_hears_spanish_as_spanish(visit, morning):
    visitor = visit()
    visitor.sign_in()
    visitor.open(morning["spanish"])
    expect(visitor.page.locator(".transcript bdi").first).to_have_attribute("lang", "es")
    expect(visitor.page.locator("[name=words]")).to_have_attribute("lang", "es")
    assert visitor.page.evaluate("document.documentElement.lang") == "en"
