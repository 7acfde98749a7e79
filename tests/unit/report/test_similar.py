"""What makes two reports look like one incident, and what does not."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.report.facts import Facts, Item, What, When, Where, Who
from bot.report.similar import CONTACT, ITEMS, PLACE, WINDOW, folded, place_key, weight, why_similar

AT = datetime(2026, 7, 6, 10, tzinfo=UTC)
WHO = Who("Pat Example", phone="+18605550123", email="pat@example.com")
WHERE = Where("address", "12 elm st", canonical="12 Elm St")
WHAT = What((Item("red bicycle", serial="SN 1"),))


def facts(**told: Any) -> Facts:
    return Facts(**{"when": When(AT, AT + timedelta(hours=2), "then"), **told})


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        (facts(who=WHO, where=WHERE), facts(who=WHO, where=WHERE), (CONTACT, PLACE, WINDOW)),
        (facts(who=WHO), facts(who=Who("P", email="PAT@example.com")), (CONTACT, WINDOW)),
        (facts(who=WHO), facts(who=Who("P", phone="+18605550123")), (CONTACT, WINDOW)),
        (facts(what=WHAT), facts(what=What((Item("bike", serial="sn1"),))), (ITEMS, WINDOW)),
        (facts(what=WHAT), facts(what=What((Item("a bicycle"),))), (ITEMS, WINDOW)),
        (facts(where=WHERE), facts(where=Where("address", "12 ELM ST")), (PLACE, WINDOW)),
        (facts(), facts(), ()),
        (facts(who=Who("Pat Example")), facts(who=Who("Pat Example")), ()),
        (facts(what=What((Item("my car"),))), facts(what=What((Item("my phone"),))), ()),
        (Facts(), Facts(), ()),
        (Facts(where=WHERE), Facts(where=WHERE), ()),
    ],
)
def test_reasons(one: Facts, other: Facts, reasons: tuple[str, ...]) -> None:
    assert why_similar(one, other) == reasons
    assert why_similar(other, one) == reasons


def test_windows_that_lie_apart_are_not_the_same() -> None:
    later = When(AT + timedelta(hours=4), AT + timedelta(hours=5), "later")
    assert why_similar(facts(who=WHO), Facts(who=WHO, when=later)) == ()


def test_more_and_stronger_reasons_weigh_more() -> None:
    assert weight((CONTACT, PLACE)) > weight((CONTACT, WINDOW)) > weight((WINDOW,)) > weight(())


def test_text_is_compared_without_case_accents_and_spaces() -> None:
    assert folded("  José   PÉREZ\n") == "jose perez"
    assert place_key(Where("area", "Á  b")) == "a b"
    assert place_key(None) is None
    assert place_key(Where("area", " ")) is None


def test_anything_can_be_compared() -> None:
    odd = "\ud800\x00" + "a " * 50_000
    told = facts(who=Who(odd, phone=odd, email=odd), where=Where("area", odd), what=What((Item(odd, serial=odd),) * 50))
    assert CONTACT in why_similar(told, told)
