"""Yes, no, "I don't know", "skip", in both languages and as people text them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.reply import Reply, is_bare, read_reply

YES = [
    "yes", "Yes, I understand", "yea", "ya", "yep submit it", "Yes of course", "I agree", "looks good, please submit",
    "Yes, I swear it is true", "sí", "si dale", "Sí, mándelo", "sí señor", "claro", "está bien", "todo correcto",
]  # fmt: skip
NO = ["no", "nah", "Nope.", "no, everyone is fine", "No, estoy bien", "tampoco"]
DONT_KNOW = ["I don't know", "idk", "no idea sorry", "not sure", "no sé", "no me acuerdo", "ni idea", "I dont remember"]
SKIP = ["skip", "rather not say", "no thanks", "no tengo email", "prefiero no", "n/a", "saltar", "don't have one"]
NEITHER = ["yes but the phone is wrong", "sí, pero cambie la hora", "a red bike", "last night", "", "860 555 0100"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *((t, Reply.YES) for t in YES),
        *((t, Reply.NO) for t in NO),
        *((t, Reply.DONT_KNOW) for t in DONT_KNOW),
        *((t, Reply.SKIP) for t in SKIP),
        *((t, None) for t in NEITHER),
    ],
)
def test_a_short_reply_is_read(text: str, expected: Reply | None) -> None:
    assert read_reply(text) == expected


@given(st.text(max_size=4000))
def test_any_text_is_read_without_an_error(text: str) -> None:
    read_reply(text)


def test_a_story_is_no_bare_reply() -> None:
    assert is_bare("yes send it")
    assert not is_bare("no wait, it was saturday and not sunday")
