"""What the citizens of the benchmark type. All persons, numbers and addresses of persons are made up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Script:
    """A report: how it is opened, and what is answered to each field that the chat asks for."""

    opening: str
    answers: Mapping[str, str] = field(default_factory=dict)
    """Where they differ from ANSWERS."""


ANSWERS: Mapping[str, str] = {
    "emergency": "no, everyone is fine and it is over",
    "suspect": "no, nobody saw anything and there are no cameras",
    "where": "in front of 58 Niles St",
    "when": "last night between 9 pm and 6 am",
    "items": "a red Trek bike",
    "item_details": "it is a Marlin 5, red",
    "value": "about 400 dollars",
    "account": "a store card that I never had; the bank told me",
    "how": "I left it there in the evening, and in the morning I found it like that.",
    "name": "Ida Novak",
    "phone": "860 555 0110",
    "email": "ida@example.com",
    "date_of_birth": "skip",
    "home_address": "skip",
    "photos": "no",
    "confirm": "yes",
    "acknowledge": "yes, it's true",
}

SCRIPTS: tuple[Script, ...] = (
    Script(
        "Somebody took my red Trek bike, worth $400, from the rack in front of 58 Niles St last night between 9 pm and "
        "6 am. No cameras there, nobody saw anything. The chain was cut and lying on the ground when I came out."
    ),
    Script(
        "hi, my backpack is gone",
        {
            "type": "it was stolen",
            "where": "550 Main Street, on the bench by the door",
            "when": "yesterday between 3 and 4 in the afternoon",
            "items": "a grey backpack with a laptop in it",
            "item_details": "the laptop is a silver Dell Inspiron, the backpack a grey Jansport",
            "value": "the laptop 700, the backpack 60",
            "how": "I put it down beside me to eat, and when I looked again after half an hour it had been taken.",
            "name": "Sam Okafor",
        },
    ),
    Script(
        "someone scratched the door of my parked car with a key on Ward Street",
        {
            "where": "88 Ward St",
            "when": "Friday night, I parked at 10 pm and saw it at 7 the next morning",
            "items": "the driver's door of my car, a long scratch",
            "item_details": "a blue Honda Civic",
            "value": "the shop says 650 to paint it",
            "name": "Lena Example",
        },
    ),
    Script(
        "I lost my wallet yesterday afternoon somewhere in Bushnell Park, it must have slipped out of my jacket",
        {
            "where": "Bushnell Park",
            "when": "yesterday between 2 and 5 pm",
            "items": "a black leather wallet with my license in it",
            "item_details": "no brand, black",
            "value": "50 dollars",
            "name": "Rui Prova",
        },
    ),
    Script(
        "I paid 300 dollars online for a phone that never came, and now the seller does not answer",
        {
            "suspect": "no, I only know the name on the web site",
            "where": "I live at 27 Girard Ave in Hartford",
            "when": "I sent the money on Monday at noon",
            "account": "I paid with a gift card, 300 dollars; the page is gone since Tuesday",
            "value": "300 dollars",
            "how": "I saw it on a market page, wrote with the seller, sent the code of the card, and heard no more.",
            "name": "Mara Muster",
        },
    ),
)

STOCK_LINES: tuple[str, ...] = (
    "hello",
    "I want to report a theft",
    "a red bike with a basket",
    "in front of 58 Niles St",
    "last night between nine and six",
    "Ida Novak",
    "860 555 0110",
)
"""A whole talk with the stock bot: a greeting, the wish, and the form's five answers."""
