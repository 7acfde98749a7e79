"""A time told alone is read the same with harmless words around it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.understanding.when import When, read_when

NOW = datetime(2026, 11, 18, 10, 15, tzinfo=ZoneInfo("America/New_York"))
FORMS = ("{time} {words}", "{words} {time}", "{words}. {time}", "{time}, {words}")
TIMES = {
    "en": (
        "yesterday at 4",
        "last night around 11",
        "monday between 2 and 3 pm",
        "on saturday morning",
        "nov 3 at 9:30 pm",
        "two days ago",
        "about 20 minutes ago",
        "yesterday from 2 to 4pm",
        "last friday night",
        "the 12th at noon",
        "10/30 around 8pm",
        "at half past 6 this morning",
        "3 days ago around noon",
        "yesterday after 5",
    ),
    "es": (
        "ayer a las 4",
        "anoche como a las 11",
        "el lunes entre las 2 y las 3 de la tarde",
        "el sábado por la mañana",
        "el 3 de noviembre a las 9:30 pm",
        "hace dos días",
        "hace como 20 minutos",
        "ayer de 2 a 4 de la tarde",
        "el martes pasado",
        "ayer después de las 5",
        "a las diez menos cuarto de anoche",
        "esta mañana a las 7",
    ),
}
WORDS = {
    "en": (
        "guy climbed in thru the bathroom window",
        "the tracker is live and I can see the dot",
        "they took the rug in the living room",
        "the owner won't answer me",
        "lost my wallet by the park",
        "my uncle turned blue with rage",
        "bat and glove gone from the dugout",
        "house alarm beeping next door",
    ),
    "es": (
        "mi vecino me rompió la cerca",
        "carro hurtado frente a la iglesia",
        "carreras de motoras en la avenida",
        "el muchacho de la foto trabaja conmigo",
        "licencia clonada con otra cara",
        "gente gritando en la esquina",
    ),
}
# Only a time that is over for sure outweighs a question, a plan or a state beside it.
OVER = {
    "en": ("yesterday at 4", "last night around 11", "two days ago", "last friday night", "about 20 minutes ago"),
    "es": ("ayer a las 4", "anoche como a las 11", "ayer de 2 a 4 de la tarde", "el martes pasado"),
}
ASIDES = {
    "en": (
        "how do I report something",
        "can I add a picture later",
        "hold on, ill pull over",
        "I live in the South End",
    ),
    "es": ("voy a la clínica", "puedo mandar la foto", "lo tengo en cámara", "vivo en la calle Puente"),
}


def window(found: When | None) -> tuple[datetime, datetime] | None:
    return None if found is None else (found.earliest, found.latest)


def read_otherwise(times: tuple[str, ...], words: tuple[str, ...], language: str) -> list[str]:
    texts = [(time, form.format(time=time, words=said)) for time in times for said in words for form in FORMS]
    return [
        text for time, text in texts if window(read_when(text, NOW, language)) != window(read_when(time, NOW, language))
    ]


@pytest.mark.parametrize("language", TIMES)
def test_every_time_is_read_when_told_alone(language: str) -> None:
    assert [time for time in TIMES[language] if read_when(time, NOW, language) is None] == []


@pytest.mark.parametrize("language", TIMES)
def test_words_about_something_else_leave_a_time_as_it_was(language: str) -> None:
    assert read_otherwise(TIMES[language], WORDS[language], language) == []


@pytest.mark.parametrize("language", OVER)
def test_questions_plans_and_states_leave_a_time_that_is_over_as_it_was(language: str) -> None:
    assert read_otherwise(OVER[language], ASIDES[language], language) == []
