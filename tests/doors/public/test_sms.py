"""The SMS webhook: signed, once per message, as carriers require."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from itertools import count

import pytest
from twilio.request_validator import RequestValidator

from bot.desk.ports import UnknownConversation
from bot.report.facts import Who
from bot.web.sms_keywords import HELP, START, STOP, keyword_of
from bot.web.sms_text import MOST, parted
from bot.words import words

SENDER = "+12025550123"
ADDRESS = "https://desk.example.com/sms/twilio"
sids = count(1)


def text_in(client, body, sid=None, sender=SENDER, **more):
    """A text message as the gateway delivers it."""
    form = {"From": sender, "To": "+12025550199", "Body": body, "MessageSid": sid or f"SM{next(sids):032d}", **more}
    signature = RequestValidator("a-test-token").compute_signature(ADDRESS, form)
    return client.post("/sms/twilio", data=form, headers={"X-Twilio-Signature": signature})


def told(answer) -> list[str]:
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"].startswith("application/xml")
    return [message.text or "" for message in ET.fromstring(answer.text)]


def word(name, language="en"):
    facts = {"police_name": "Testville Police", "emergency": "911", "non_emergency": "202-555-0100"}
    return words().text(f"utter_page_sms_{name}", language, **facts)


def test_a_text_message_is_relayed_on_its_own_channel_and_answered(client, relay):
    (answer,) = told(text_in(client, "My bike is gone"))

    assert answer.endswith("Where was it?")
    assert [turn[0] for turn in relay.turns] == ["sms"]
    assert relay.texts == ["My bike is gone"]


def test_who_writes_first_is_told_who_this_is_and_how_to_stop(client):
    first, second = (told(text_in(client, "hello"))[0] for _ in range(2))

    assert first.startswith(word("first"))
    assert "STOP" in first
    assert second == "Where was it?"


def test_a_conversation_belongs_to_a_number(client, relay):
    for sender in (SENDER, SENDER, "+12025550177"):
        text_in(client, "hello", sender=sender)

    mine, again, other = (turn[1] for turn in relay.turns)
    assert mine == again
    assert other != mine


def test_the_senders_number_is_the_reports_phone(client, relay, store):
    text_in(client, "hello")

    with store.unit() as unit:
        draft = unit.conversations.load_draft(unit.conversations.find_by_owner(SENDER))
    assert (draft.channel, draft.facts.who.phone) == ("sms", SENDER)


def test_another_number_that_was_given_stays(client, relay, store):
    other = "+12025550188"
    relay.change = lambda draft: setattr(draft, "facts", type(draft.facts)(who=Who(phone=other)))
    text_in(client, "hello")
    text_in(client, "more")

    with store.unit() as unit:
        assert unit.conversations.load_draft(unit.conversations.find_by_owner(SENDER)).facts.who.phone == other


def test_a_message_delivered_twice_has_its_effect_once_and_the_same_answer(client, relay):
    answers = [told(text_in(client, "My bike is gone", sid="SM" + "a" * 32)) for _ in range(3)]

    assert answers[0] == answers[1] == answers[2]
    assert relay.texts == ["My bike is gone"]


def test_a_redelivery_after_later_messages_gets_its_own_answer(client, relay):
    first = told(text_in(client, "one", sid="SM" + "b" * 32))
    relay.answers = [{"text": "Something else."}]
    text_in(client, "two")

    assert told(text_in(client, "one", sid="SM" + "b" * 32)) == first


def test_choices_are_numbered_and_a_number_chooses(client, relay):
    relay.answers = [
        {
            "text": "Is anyone hurt?",
            "buttons": [{"title": "Yes", "payload": "yes, hurt"}, {"title": "No", "payload": "no"}],
        }
    ]
    answer = told(text_in(client, "hello"))[0]
    for typed in ("2", " 1. "):
        text_in(client, typed)

    assert answer.endswith("Is anyone hurt?\nReply 1 for Yes, 2 for No.")
    assert relay.texts == ["hello", "no", "yes, hurt"]


def test_many_choices_stand_on_lines_of_their_own(client, relay):
    relay.answers = [{"text": "Which?", "buttons": [{"title": f"Kind {n}", "payload": f"k{n}"} for n in range(1, 6)]}]

    assert "\n4 for Kind 4\n" in told(text_in(client, "hello"))[0]


@pytest.mark.parametrize("typed", ["3", "0", "12", "2 bikes", "450"])
def test_a_number_that_no_choice_has_is_what_was_said(client, relay, typed):
    relay.answers = [{"text": "Hurt?", "buttons": [{"title": "Yes", "payload": "y"}, {"title": "No", "payload": "n"}]}]
    text_in(client, "hello")
    text_in(client, typed)

    assert relay.texts[-1] == typed


def test_choices_that_were_passed_over_are_closed(client, relay):
    relay.answers = [{"text": "Hurt?", "buttons": [{"title": "Yes", "payload": "yes"}]}]
    text_in(client, "hello")
    relay.answers = [{"text": "How many were taken?"}]
    text_in(client, "no")
    text_in(client, "1")

    assert relay.texts[-1] == "1"


def test_messages_are_joined_into_one(client, relay):
    relay.answers = [{"text": "I am sorry."}, {"text": "Where was it?"}]
    text_in(client, "hello")

    assert told(text_in(client, "again")) == ["I am sorry.\n\nWhere was it?"]


def test_marks_that_make_a_message_dearer_are_plain(client, relay):
    relay.answers = [{"text": "It’s “here” – now…"}]
    text_in(client, "hello")

    assert told(text_in(client, "again")) == ['It\'s "here" - now...']


def test_what_is_too_long_for_one_message_comes_in_more_and_nothing_is_lost():
    text = "\n\n".join(f"Paragraph {n}: " + "word " * 60 for n in range(20))

    parts = parted(text)

    assert len(parts) > 1
    assert max(map(len, parts)) <= MOST
    assert " ".join(" ".join(parts).split()) == " ".join(text.split())


@pytest.mark.parametrize("text", ["x" * 4_000, "", "   ", "\n\n" * 2_000, "a\n" * 2_000])
def test_odd_texts_are_parted_too(text):
    parts = parted(text)

    assert all(0 < len(part) <= MOST for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_markup_in_an_answer_stays_text(client, relay):
    relay.answers = [{"text": "a <b>&amp;</b> </Message>"}]
    text_in(client, "hello")

    assert told(text_in(client, "again")) == ["a <b>&amp;</b> </Message>"]


@pytest.mark.parametrize("typed", ["STOP", "stop", " Stop. ", "UNSUBSCRIBE", "alto"])
def test_stop_is_confirmed_once_and_then_nothing_is_sent(client, relay, typed):
    text_in(client, "hello")

    assert told(text_in(client, typed)) == [word("stopped")]
    assert told(text_in(client, "are you there?")) == []
    assert relay.texts == ["hello"]


def test_start_brings_the_conversation_back_with_what_was_said_meanwhile(client, relay):
    text_in(client, "hello")
    text_in(client, "STOP")
    text_in(client, "it was on Elm Street")

    assert told(text_in(client, "START")) == [word("started")]
    assert told(text_in(client, "yesterday"))
    assert relay.texts == ["hello", "it was on Elm Street", "yesterday"]


def test_yes_and_start_are_ordinary_answers_while_messages_are_wanted(client, relay):
    for typed in ("Yes", "START"):
        text_in(client, typed)

    assert relay.texts == ["Yes", "START"]


@pytest.mark.parametrize("typed", ["HELP", "help", "Ayuda", "INFO"])
def test_help_is_answered_even_after_stop(client, relay, typed):
    text_in(client, "STOP")

    assert told(text_in(client, typed)) == [word("help")]
    assert relay.turns == []


def test_reserved_words_inside_a_sentence_are_not_reserved():
    assert keyword_of("they did not stop at the light") is None
    assert keyword_of("help me, my bike is gone") is None
    assert {keyword_of(w.upper()) for w in STOP} == {"stop"}
    assert {keyword_of(w) for w in START} == {"start"}
    assert {keyword_of(w) for w in HELP} == {"help"}


def test_carrier_words_are_answered_in_the_language_of_the_conversation(client, relay):
    relay.change = lambda draft: setattr(draft, "language", "es")
    text_in(client, "hola")

    assert "Responda START" in told(text_in(client, "STOP"))[0]


def test_an_engine_that_is_down_is_told_and_the_message_kept(client, relay):
    relay.fails = 99
    (answer,) = told(text_in(client, "My bike is gone"))
    relay.fails = 0
    text_in(client, "hello?")

    assert "kept" in answer
    assert relay.texts[-2:] == ["My bike is gone", "hello?"]


def test_a_picture_alone_is_told_that_words_are_needed(client, relay):
    assert told(text_in(client, "", NumMedia="1")) == [word("no_photos")]
    assert relay.turns == []


def test_a_picture_with_words_is_taken_by_its_words(client, relay):
    text_in(client, "hello")
    (answer,) = told(text_in(client, "this is it", NumMedia="2"))

    assert answer == f"{word('no_photos')}\n\nWhere was it?"
    assert relay.texts[-1] == "this is it"


def test_too_many_messages_are_kept_without_an_answer(client_for, relay):
    client = client_for(rate_limit=True)

    answers = [told(text_in(client, f"message {n}")) for n in range(32)]

    assert answers[29]
    assert answers[30:] == [[], []]
    assert len(relay.turns) == 30


def test_rasas_shorthand_is_plain_text_by_sms_too(client, relay):
    text_in(client, '/submit_report{"x":1}')

    assert relay.texts == ['submit_report{"x":1}']


@pytest.mark.parametrize("signature", [None, "", "abc", "é", "A" * 28])
def test_what_is_not_signed_is_refused(client, relay, signature):
    headers = {"X-Twilio-Signature": signature.encode()} if signature is not None else {}

    answer = client.post(
        "/sms/twilio", data={"From": SENDER, "Body": "hi", "MessageSid": "SM" + "1" * 32}, headers=headers
    )

    assert answer.status_code == 403
    assert relay.turns == []


def test_a_signature_for_other_words_is_refused(client, relay):
    form = {"From": SENDER, "Body": "hi", "MessageSid": "SM" + "1" * 32}
    signature = RequestValidator("a-test-token").compute_signature(ADDRESS, form)

    answer = client.post("/sms/twilio", data={**form, "Body": "else"}, headers={"X-Twilio-Signature": signature})

    assert answer.status_code == 403
    assert relay.turns == []


def test_a_signature_for_another_address_is_refused(client, relay):
    form = {"From": SENDER, "Body": "hi", "MessageSid": "SM" + "1" * 32}
    signature = RequestValidator("a-test-token").compute_signature("https://evil.example.com/sms/twilio", form)

    assert client.post("/sms/twilio", data=form, headers={"X-Twilio-Signature": signature}).status_code == 403


def test_the_webhook_is_closed_until_it_is_set_up(client_for):
    closed = client_for(twilio_auth_token=None)

    assert text_in(closed, "hello").status_code == 503


@pytest.mark.parametrize(
    "changed", [{"sender": "TESTCO"}, {"sender": "whatsapp:+12025550123"}, {"sender": ""}, {"sid": "x"}]
)
def test_what_is_no_text_message_of_a_phone_is_refused(client, relay, changed):
    assert text_in(client, "hello", **changed).status_code == 400
    assert relay.turns == []


def test_a_hostile_text_is_kept_harmless(client, relay):
    told(text_in(client, "a\x00b\u202e<script>" + "9" * 3_000))

    assert relay.texts[0].startswith("ab<script>999")


def test_who_writes_first_is_told_how_long_it_is_kept(client):
    first, second = ("\n".join(told(text_in(client, "hello"))) for _ in range(2))

    assert words().text("utter_page_sms_kept", "en", draft_days="30") in first
    assert "deleted" not in second


def test_a_number_whose_conversation_is_deleted_at_this_moment_begins_another(client, store, monkeypatch):
    text_in(client, "hello")
    keep, lost = client.app.state.door.turns._keep_said, iter([True])

    def keep_or_lose(said):
        if next(lost, False):
            raise UnknownConversation
        return keep(said)

    monkeypatch.setattr(client.app.state.door.turns, "_keep_said", keep_or_lose)

    assert told(text_in(client, "my bike is gone"))[-1].endswith("Where was it?")
