"""The link in an officer's question: on any device it opens that question, and the answer goes onto the report."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.agency import load_agency
from bot.desk.answering import LASTS, OPEN_FOR, AnswerLinks
from bot.desk.citizen import CitizenDesk
from bot.desk.officer import OfficerDesk
from bot.desk.receipts import letters_of
from bot.report.draft import Draft, Outcome
from bot.report.facts import Facts, Who
from bot.report.report import Report, Status
from bot.web.app import create_app

ROOT = Path(__file__).parents[3]
AGENCY = load_agency(ROOT / "data" / "agencies" / "hartford")
NUMBER = "TPD-2345-6789"
URL = "https://desk.example.com"


class DeskRelay:
    """Takes turns with the citizens' own desk; only Rasa is left out."""

    def __init__(self, desk):
        self.desk = desk

    async def turn(self, channel, sender, text, metadata):
        from bot.interview.questions import NO_INTENT

        turn = self.desk.hear(metadata["conversation"], metadata["message"], NO_INTENT, metadata["language"])
        return [{"text": said.name} for said in turn.says]


class Scene:
    """A report that was sent, an officer who asks, and devices that come to the door."""

    def __init__(self, store, portal, client_class, settings, agency, now):
        self.store, self.now = store, now
        self.links = AnswerLinks("k" * 48, URL, self.clock)
        self.letters = letters_of(AGENCY, URL, self.links)
        desk = CitizenDesk(store, AGENCY, self.letters, self.clock, "TPD")
        relay = DeskRelay(desk)
        app = create_app(settings, store, agency, relay, self.clock, mask=str, patience=0, links=self.links)
        self.client = client_class(app, portal)
        self.officers = OfficerDesk(store, AGENCY, self.letters, self.clock)
        self.own = "o" * 32
        self.conversation = self._send()

    def clock(self):
        return self.now

    def _send(self):
        with self.store.unit() as unit:
            conversation = unit.conversations.start(self.own, "web", self.now)
            first = unit.conversations.add_message(conversation, "citizen", "My secret story", self.now)
            who = Who("Pat Example", email="pat@example.com")
            facts = Facts("larceny", who=who, how="My secret story")
            draft = Draft(facts=facts, first_message_id=first, last_message_id=first)
            draft.outcome = Outcome("submitted", tracking_number=NUMBER)
            unit.conversations.save_draft(conversation, draft, self.now)
            unit.reports.add(Report(NUMBER, conversation, "web", "en", self.now, facts, first_message_id=first))
            unit.officers.add("sam", "Sam Example", "1", "hash", "officer", self.now)
            unit.commit()
        return conversation

    @property
    def officer(self):
        with self.store.unit(reading=True) as unit:
            return unit.officers.by_username("sam")

    @property
    def report(self):
        with self.store.unit(reading=True) as unit:
            return unit.reports.get(NUMBER)

    def ask(self, question="Which color was it?"):
        self.officers.ask_back(NUMBER, self.officer, self.report.version, question)

    def mail(self):
        """The last message to the citizen, as it is sent."""
        with self.store.unit(reading=True) as unit:
            row = unit.outbox.of_report(NUMBER)[-1]
        return AGENCY.letter(row["template"], row["medium"], row["language"], row["facts"])[1]

    def key(self):
        (link,) = (word for word in self.mail().split() if "#answer=" in word)
        return urlsplit(link).fragment.removeprefix("answer=")

    def open(self, key=None, **more):
        return self.client.post("/api/chat/answer", json={"key": key or self.key(), **more})

    def opened(self):
        return str(self.open().json()["conversation"])

    def read(self, token):
        return self.client.get(f"/api/chat/{token}")


@pytest.fixture
def scene(store, portal, client):
    door = client.app.state.door
    made = Scene(store, portal, type(client), door.settings, door.agency, door.clock())
    yield made
    made.client.close()


def test_the_mail_brings_a_link_whose_key_stays_out_of_logs_of_addresses(scene):
    scene.ask()

    (link,) = (word for word in scene.mail().split() if "#answer=" in word)

    parts = urlsplit(link)
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == f"{URL}/chat"
    assert (parts.query, parts.fragment) == ("lang=en", f"answer={scene.key()}")


def test_another_device_sees_the_question_and_nothing_from_before(scene):
    scene.ask()

    answer = scene.open()
    shown = scene.read(answer.json()["conversation"]).json()

    assert answer.json()["whole"] is False
    assert [(m["author"], m["text"]) for m in shown["messages"]] == [("officer", "Which color was it?")]
    assert "secret" not in str(shown)


def test_the_answer_goes_onto_the_report_and_back_into_the_queue(scene):
    scene.ask()

    said = scene.client.say("It was red", conversation=scene.opened())

    assert [m["text"] for m in said.json()["messages"]] == ["utter_officer_answered"]
    assert [(extra.text, extra.question) for extra in scene.report.supplements] == [
        ("It was red", "Which color was it?")
    ]
    assert scene.report.status is Status.SUBMITTED


def test_after_the_answer_the_same_device_may_add_to_it(scene):
    scene.ask()
    token = scene.opened()
    scene.client.say("It was red", conversation=token)

    said = scene.client.say("with a white stripe along the frame", conversation=token)

    assert said.status_code == 200
    assert scene.report.supplements[-1].text == "with a white stripe along the frame"
    assert len(scene.read(token).json()["messages"]) == 5


def test_the_device_that_made_the_report_keeps_its_whole_conversation(scene):
    scene.ask()

    answer = scene.open(conversation=scene.own).json()

    assert answer == {"conversation": scene.own, "whole": True}
    assert "My secret story" in str(scene.read(scene.own).json())


def test_a_device_with_another_conversation_gets_a_token_besides(scene):
    scene.ask()
    with scene.store.unit() as unit:
        unit.conversations.start("a" * 32, "web", scene.now)
        unit.commit()

    answer = scene.open(conversation="a" * 32).json()

    assert answer["whole"] is False
    assert answer["conversation"] not in {scene.own, "a" * 32}


def test_the_token_of_a_link_opens_neither_the_copy_nor_photos(scene):
    with scene.store.unit() as unit:
        photo = unit.conversations.add_photo(scene.conversation, "image/png", b"png", scene.now)
        unit.reports.update(replace(unit.reports.get(NUMBER), photos=(photo.id,)), 1)
        unit.commit()
    scene.ask()
    token = scene.opened()

    copy = scene.client.post("/report/print", data={"conversation": token, "tracking_number": NUMBER})

    assert copy.status_code == 404
    assert scene.client.get(f"/api/chat/{token}/files/{photo.id}").status_code == 404
    assert scene.read(token).json()["photo_ids"] == []


def over(answer):
    return answer.status_code == 410 and set(answer.json()) == {"error"} and "no longer works" in answer.json()["error"]


def test_a_link_is_over_once_its_question_was_answered(scene):
    scene.ask()
    key = scene.key()
    scene.client.say("It was red", conversation=scene.own)

    assert over(scene.open(key))


def test_the_link_of_an_earlier_question_does_not_open_a_later_one(scene):
    scene.ask()
    key = scene.key()
    scene.client.say("It was red", conversation=scene.own)
    scene.ask("Which brand?")

    assert over(scene.open(key))
    assert scene.open().status_code == 200


def test_a_link_is_over_once_the_report_was_decided(scene):
    scene.ask()
    key = scene.key()
    scene.officers.approve(NUMBER, scene.officer, scene.report.version)

    assert over(scene.open(key))


def test_a_link_is_over_after_its_time(scene):
    scene.ask()
    scene.now += LASTS - timedelta(minutes=1)
    assert scene.open().status_code == 200
    scene.now += timedelta(minutes=2)

    assert over(scene.open())


def test_what_a_link_opened_closes_after_its_time_and_can_be_opened_again(scene):
    scene.ask()
    token = scene.opened()
    scene.now += OPEN_FOR

    assert over(scene.read(token))
    assert over(scene.client.say("It was red", conversation=token))
    assert scene.read(scene.opened()).status_code == 200


def test_what_a_link_opened_closes_when_the_conversation_goes_on_to_something_else(scene):
    scene.ask()
    token = scene.opened()
    with scene.store.unit() as unit:
        unit.conversations.save_draft(scene.conversation, Draft(), scene.now)
        unit.commit()

    assert over(scene.read(token))
    assert over(scene.client.say("hello", conversation=token))


@pytest.mark.parametrize("key", ["", "x", "a.b", "W10.x", "ñ" * 5000, '["TPD-2345-6789","x",99999999999]'])
def test_a_key_that_is_none_of_ours_opens_nothing(scene, key):
    scene.ask()

    assert over(scene.open(key or "."))


def test_a_key_signed_with_another_secret_opens_nothing(scene):
    scene.ask()
    forged = replace(scene.links, secret="f" * 48).url(scene.report, "en").partition("answer=")[2]

    assert over(scene.open(forged))


@pytest.mark.parametrize("body", [{}, {"key": 7}, {"key": None}, {"key": "x", "conversation": 7}])
def test_a_body_of_a_wrong_shape_is_told_so(scene, body):
    assert scene.client.post("/api/chat/answer", json=body).status_code == 422


def test_only_a_hash_of_the_new_token_is_kept(scene, tmp_path):
    scene.ask()
    token = scene.opened()
    with scene.store.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM openings").all()

    assert len(rows) == 1
    assert token not in str(rows)


def test_an_officer_who_reads_the_message_does_not_get_the_key(scene):
    scene.ask()

    (shown,) = scene.officers.open_report(NUMBER, scene.officer).outbox

    assert "#…" in shown["body"]
    assert scene.key() not in str(shown)


def test_who_has_no_mail_is_asked_by_text_and_answers_by_text(scene):
    who = Who("Pat Example", phone="+12025550123")
    with scene.store.unit() as unit:
        unit.reports.update(replace(scene.report, facts=Facts("larceny", who=who)), 1)
        unit.commit()
    scene.ask()

    assert "Which color was it?" in scene.mail()
    assert "#answer=" not in scene.mail()
