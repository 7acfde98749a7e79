"""English or Spanish."""

import pytest

from bot.understanding.language import guess_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("my bike was stolen last night", "en"),
        ("somebody broke the window of my car", "en"),
        ("yo my bike got stolen frm the rack", "en"),
        ("me robaron la bicicleta anoche", "es"),
        ("se me perdio la cartera esperando la guagua", "es"),
        ("¿Qué puedo reportar aquí?", "es"),
        ("860 555 0100", None),
        ("", None),
    ],
)
def test_the_language_is_told_by_its_small_words(text: str, language: str | None) -> None:
    assert guess_language(text)[0] == language


def test_an_english_word_in_a_spanish_sentence_does_not_turn_it() -> None:
    language, margin = guess_language("me robaron el bulto con las tools de atras del truck en el parking")
    assert language == "es"
    assert margin >= 3
