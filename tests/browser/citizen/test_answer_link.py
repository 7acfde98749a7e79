"""The link in an officer's question, followed in a browser."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from bot.desk.ports import AuditEntry
from bot.desk.questions import put_question
from bot.report.report import Status


@pytest.fixture
def link(site):
    """A report was sent on some device, an officer asks about it: the address in the e-mail."""
    from bot.report.draft import Draft, Outcome

    from .conftest import NUMBER, now, report_of

    with site.store.unit() as unit:
        made = unit.conversations.start("m" * 32, "web", now())
        first = unit.conversations.add_message(made, "citizen", "My secret story", now())
        draft = Draft(first_message_id=first, outcome=Outcome("submitted", tracking_number=NUMBER))
        unit.conversations.save_draft(made, draft, now())
        report = replace(report_of(made, "en"), status=Status.NEEDS_INFORMATION, question="Which color was it?")
        unit.reports.add(report)
        asked = put_question(unit, report, "Which color was it?", now())
        unit.audit.add(AuditEntry(now(), "officer:sam", "asked_back", NUMBER, {"messages": asked}))
        unit.commit()
    return site.links.url(report, "en").removeprefix(site.url)


def test_the_question_is_shown_and_nothing_else_and_the_key_leaves_the_address(visitor, link):
    visitor.goto(link)
    expect(visitor.page.locator(".by-officer")).to_contain_text("Which color was it?")
    assert "My secret story" not in visitor.page.locator("#messages").inner_text()
    assert "answer=" not in visitor.page.url


def test_a_reload_shows_the_question_still(visitor, link):
    visitor.goto(link)
    expect(visitor.page.locator(".by-officer")).to_be_visible()
    visitor.page.reload()
    expect(visitor.page.locator(".by-officer")).to_contain_text("Which color was it?")


def test_this_devices_own_conversation_is_untouched(visitor, link):
    visitor.goto("/chat")
    visitor.ask("my bike is gone")
    visitor.goto(link)
    expect(visitor.page.locator(".by-officer")).to_be_visible()
    assert "my bike is gone" not in visitor.page.locator("#messages").inner_text()

    other = visitor.context.new_page()
    other.goto(visitor.site.url + "/chat")

    expect(other.locator(".by-citizen")).to_contain_text("my bike is gone")


def test_a_link_that_is_over_says_so_and_the_chat_goes_on(visitor, link):
    visitor.expected.append("410")
    visitor.goto("/chat?lang=en#answer=x.y")
    expect(visitor.page.locator(".hint-line")).to_contain_text("no longer works")
    visitor.ask("my bike is gone")
