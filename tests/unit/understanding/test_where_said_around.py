"""A place said alone is read the same with any harmless words around it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from bot.understanding.where import Gazetteer, Where, read_where

ROOT = Path(__file__).resolve().parents[3]
SEED = 20_26
WORDS_A_PLACE = 4
FORMS = ("{place} {words}", "{words} {place}", "{words}. {place}", "{place}, {words}", "{words}, {place}. {more}")

PLACES = {
    "en": """at 550 main street
1429 park st
on the corner of park and broad
where franklin meets brown
in front of 245 park st apt 3
from 905 new britain ave
300 block of farmington ave
the 200 block of barbour street
at pope park
outside the xl center
at the downtown library
at the walmart on flatbush
at the walgreens on park st
in frog hollow
in the north end
160 trumbull st
at 22 Warrenton Ave, West Hartford
22 Warrenton Ave in West Hartford
at 45 Main St, East Hartford
12 Oak Street, Manchester CT
at 1234 farmington ave
in east hartford
in bloomfield
at the train station
on albany ave by vine st
on i-84
06106
at forty five congress street
at 133 Whitney
on Pearl St
at 2550 main st hartford ct 06120""",
    "es": """en el 550 de la calle Main
en 391 Franklin Ave
en la calle Park 1429
en la esquina de Park y Broad
frente al 245 de Park Street
en la cuadra 300 de Farmington Ave
en Bushnell Park
en el parque Keney
cerca del Hartford Hospital
en el Walgreens de la Park
en el Walmart de Flatbush
en Frog Hollow
en el South End
en la Maple con Benton
en West Hartford
en 22 Warrenton Ave, West Hartford
en 45 Main St, East Hartford
en el 160 de Trumbull
por la Park Street
en la 84
en el 06106
en el 26 de la Dart""",
}
WORDS = {
    "en": """I can't find my wallet anywhere
they said they would come back
my tires were slashed overnight
somebody keyed the door and ran
moving guy wants more money
Robin is my first name
I'd rather not give my name
grandpa said he'd wait by the phone
they emptied my savings
somebody took my cat away
my scooter fell a lot
our camera caught the guy with the hammer
it was cold and nobody saw a thing
the red one with a dent
can you help me please""",
    "es": """no encuentro mi celular
me rompieron el espejo anoche
el contratista cobró y no volvió
le dieron un golpe a mi hermano
mi hija dijo que los oyó
¿me pueden ayudar por favor?
se llevaron la bolsa y nada más
perdone, se me cayó el teléfono
un muchacho salió corriendo
pagué y no me dieron nada
nadie vio quién fue""",
}


@pytest.fixture(scope="module")
def hartford() -> Gazetteer:
    return Gazetteer.load(ROOT / "data" / "agencies" / "hartford")


def told(read: Where | None) -> tuple[str, bool | None, str] | None:
    return None if read is None else (read.kind, read.inside, read.canonical)


@pytest.mark.parametrize(
    ("language", "place"), [(language, line) for language in PLACES for line in PLACES[language].splitlines()]
)
def test_words_around_a_place_do_not_change_it(language: str, place: str, hartford: Gazetteer) -> None:
    chance = random.Random(f"{SEED} {place}")
    alone = told(read_where(place, language, gazetteer=hartford))
    assert alone is not None
    around = WORDS[language].splitlines()
    for words in chance.sample(around, WORDS_A_PLACE):
        for form in FORMS:
            text = form.format(place=place, words=words, more=chance.choice(around))
            assert told(read_where(text, language, gazetteer=hartford)) == alone, text


@pytest.mark.parametrize("words", [line for lines in WORDS.values() for line in lines.splitlines()])
def test_the_words_around_are_no_places_themselves(words: str, hartford: Gazetteer) -> None:
    read = read_where(words, gazetteer=hartford)
    assert read is None
