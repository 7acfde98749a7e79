"""The pages: in both languages, with the agency's own names, and nothing else's."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.report.facts import Account, Facts, Item, Quote, What, When, Where, Who
from bot.report.report import Report, Supplement
from bot.report.tracking import check_character
from bot.words import words

WEB = Path(__file__).parents[3] / "bot" / "web"
NUMBER = f"TPD-2345-678{check_character('2345678')}"
NOW = datetime(2026, 11, 20, 14, 30, tzinfo=UTC)


@pytest.mark.parametrize("path", ["/", "/chat", "/status"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_page_is_in_the_language_asked_for(client, path, language):
    answer = client.get(f"{path}?lang={language}")

    assert answer.status_code == 200
    assert f'<html lang="{language}">' in answer.text
    assert ("Policía de Testville" if language == "es" else "Testville Police") in answer.text


def test_the_browsers_language_is_taken_where_none_is_asked_for(client):
    assert '<html lang="es">' in client.get("/", headers={"Accept-Language": "es-MX, en;q=0.8"}).text
    assert '<html lang="en">' in client.get("/", headers={"Accept-Language": "fr, de;q=0.9"}).text
    assert '<html lang="en">' in client.get("/?lang=en", headers={"Accept-Language": "es"}).text
    assert '<html lang="en">' in client.get("/?lang=<script>", headers={"Accept-Language": "es;q=x,,;"}).text


@pytest.mark.parametrize("path", ["/", "/chat", "/status", "/missing"])
def test_the_emergency_number_can_be_tapped_on_every_page(client, path):
    assert 'href="tel:911"' in client.get(path, headers={"Accept": "text/html"}).text


def test_nothing_of_another_city_is_in_the_pages(client):
    for path in ("/", "/chat", "/status", "/chat.js"):
        assert "Hartford" not in client.get(path).text


def test_only_the_kinds_that_the_agency_takes_are_listed(client):
    text = client.get("/").text

    assert words().text("utter_page_kind_larceny") in text
    assert f">{words().text('utter_page_kind_fraud')}</dt>" not in text


def test_no_page_loads_anything_from_elsewhere(client):
    for path in ("/", "/chat", "/status"):
        sources = re.findall(r'<(?:script|link|img)[^>]+(?:src|href)="([^"]+)"', client.get(path).text)
        assert sources
        assert all(source.startswith("/static/") for source in sources)
        assert {client.get(source).status_code for source in sources} == {200}


def test_the_chats_words_stand_in_the_page_in_both_languages(client):
    found = re.search(r'id="page-data">(.*?)</script>', client.get("/chat").text, re.DOTALL)
    data = json.loads(found[1])

    assert set(data["words"]) == {"en", "es"}
    assert set(data["words"]["en"]) == set(data["words"]["es"])
    assert data["dials"]["emergency"] == "911"


def test_every_word_that_a_script_says_exists():
    known = {name.removeprefix("utter_page_") for name in words()}
    for script in (WEB / "static").glob("*.js"):
        text = script.read_text(encoding="utf-8")
        said = set(re.findall(r'(?:say|put|word|title|note)\((?:[^()]|\([^()]*\))*?"([a-z]+_[a-z_]+)"', text))
        assert said <= known, script.name


def test_every_word_that_a_template_marks_exists():
    known = {name.removeprefix("utter_page_") for name in words()}
    for template in (WEB / "templates").glob("*.html"):
        marked = set(re.findall(r'data-word(?:-\w+)?="([a-z_0-9]+)"', template.read_text(encoding="utf-8")))
        assert marked <= known, template.name


@pytest.mark.parametrize("prefix", ["utter_page_", "utter_error_"])
def test_every_sentence_is_there_in_both_languages(prefix):
    names = [name for name in words() if name.startswith(prefix)]

    assert len(names) > 20
    for name in names:
        assert {variant.language for variant in words().variants(name)} == {"en", "es"}, name


def test_placeholders_are_the_same_in_both_languages():
    for name in (n for n in words() if n.startswith(("utter_page_", "utter_error_"))):
        found = [set(re.findall(r"%\w+%|\{\w+\}", variant.text)) for variant in words().variants(name)]
        assert found[0] == found[1], name


def test_the_page_keeps_no_sentence_of_its_own():
    for template in (WEB / "templates").glob("*.html"):
        text = re.sub(
            r"\{% block body_class %\}.*?\{% endblock %\}|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>|\{#.*?#\}",
            " ",
            template.read_text(encoding="utf-8"),
            flags=re.DOTALL,
        )
        assert re.findall(r"[A-Za-z]{3,} [A-Za-z]{2,}", text) == [], template.name


def test_an_address_that_does_not_exist_is_a_page_to_a_browser(client):
    answer = client.get("/nothing-here?lang=es", headers={"Accept": "text/html,*/*"})

    assert answer.status_code == 404
    assert words().text("utter_page_lost_title", "es") in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static/..%2fapp.py",
        "/static/",
        "/static//etc/passwd",
        "/static/%00",
    ],
)
def test_only_what_lies_in_the_folder_is_served(client, path):
    assert client.get(path).status_code == 404


def test_the_script_for_other_sites_is_ready_made(client):
    answer = client.get("/chat.js")

    assert answer.headers["Content-Type"].startswith("text/javascript")
    assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert "/* words */" not in answer.text
    assert words().text("utter_page_embed_open") in answer.text


def test_health_asks_the_store(client, store):
    assert client.get("/healthz").json() == {"status": "ok"}


def whole_report(conversation: str) -> Report:
    facts = Facts(
        incident_type="larceny",
        when=When(NOW - timedelta(hours=9), NOW - timedelta(hours=1), "last night"),
        where=Where("address", "in front of 12 elm", "12 Elm St, Testville", "12", ("Elm St",), True),
        what=What((Item("bike <b>", "Trekker", "Nine", "SN-4411", "green", 450.0), Item("lock", quantity=2)), 450.0),
        who=Who("Test Person", date(1990, 5, 4), "+12025550123", "test@example.com", "12 Elm St"),
        account=Account("a bank account", "to buy things", "by letter"),
        how="I left it outside.\n<script>alert(1)</script>",
        suspect="nobody saw",
        quotes={"when": (Quote("last night", 1),)},
    )
    extra = Supplement("The bell is brass.", NOW, question="What else?")
    return Report(
        NUMBER, conversation, "web", "en", NOW, facts, case_number="26-1", supplements=(extra,), photos=("1", "2")
    )


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_copy_holds_both_numbers_every_fact_and_the_notice(client, store, language):
    token = client.start()
    with store.unit() as unit:
        unit.reports.add(whole_report(client.app.state.door.conversation_of(token)))
        unit.commit()

    answer = client.post(f"/report/print?lang={language}", data={"conversation": token, "tracking_number": NUMBER})

    assert answer.status_code == 200
    told = (
        *(NUMBER, "26-1", "12 Elm St, Testville", "in front of 12 elm", "last night", "nobody saw"),
        *("bike &lt;b&gt;", "Trekker", "Nine", "SN-4411", "green", "$450.00", "2 × lock"),
        *("Test Person", "1990", "(202) 555-0123", "test@example.com"),
        *("a bank account", "to buy things", "by letter", "I left it outside."),
        *("The bell is brass.", "What else?", words().text("utter_page_print_notice_title", language)),
    )
    assert [fact for fact in told if fact not in answer.text] == []
    assert "<script>alert" not in answer.text


def test_a_report_with_nothing_but_a_story_can_be_copied(client, store):
    token = client.start()
    with store.unit() as unit:
        conversation = client.app.state.door.conversation_of(token)
        unit.reports.add(Report(NUMBER, conversation, "web", "en", NOW, Facts(how="It is gone.")))
        unit.commit()

    answer = client.post("/report/print", data={"conversation": token, "tracking_number": NUMBER})

    assert answer.status_code == 200
    assert "It is gone." in answer.text


def test_the_copy_of_somebody_elses_report_is_not_given(client, store):
    mine, yours = client.start(), client.start()
    with store.unit() as unit:
        unit.reports.add(whole_report(client.app.state.door.conversation_of(yours)))
        unit.commit()

    answer = client.post("/report/print", data={"conversation": mine, "tracking_number": NUMBER})

    assert answer.status_code == 404
    assert "Test Person" not in answer.text
