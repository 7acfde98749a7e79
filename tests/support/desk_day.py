"""An ordinary morning at the officers' door of nowhere: forty reports waiting, some asked back, some decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from io import BytesIO

from desk_world import World
from PIL import Image

from bot.desk.ports import Author
from bot.report.facts import Account, Facts, Item, What, Where, Who
from bot.report.report import Report

STREETS = ("Elm", "Birch", "Oak", "Mill", "Cedar", "Lake", "Hill", "Spruce")
TALK: tuple[tuple[Author, str], ...] = (
    ("assistant", "I am sorry that happened. Was anyone hurt, or is anyone in danger now?"),
    ("citizen", "no"),
    ("assistant", "Did anyone see who did it, or is there a camera?"),
    ("citizen", "nobody saw anything, there is no camera there"),
    ("assistant", "Which color was it, and do you have a serial number?"),
    ("citizen", "red. i dont have the serial number here"),
    ("assistant", "What is it worth, roughly?"),
    ("citizen", "maybe 400"),
    ("assistant", "What is your name?"),
    ("citizen", "Test Person"),
    ("assistant", "Here is what I have. Shall I send it?"),
    ("citizen", "yes"),
)
HABLA: tuple[tuple[Author, str], ...] = (
    ("assistant", "Siento lo que pasó. ¿Alguien resultó herido?"),
    ("citizen", "no, gracias a dios"),
    ("assistant", "¿Dónde fue?"),
    ("citizen", "en la calle Birch, cerca de la lavandería"),
)
LONG = (
    "I came home around six and put the car in the driveway like every evening. In the morning the mirror on the "
    "driver's side hung down by its wire, and somebody had scratched the door from one end to the other. "
) * 4


def bike(world: World, n: int, minutes_ago: int) -> Report:
    """A plain theft."""
    return world.report(
        f"Somebody took my red Trek bike from the rack, it was number {n} that week.",
        f"{10 + n} {STREETS[n % len(STREETS)]} St",
        minutes_ago,
        talk=TALK,
        change=lambda facts: replace(facts, who=Who(f"Test Person {n}", phone=f"+12025550{100 + n}")),
    )


def damage(world: World, minutes_ago: int) -> Report:
    """A long story, a place that is uncertain, no value, told as the wrong kind."""
    return world.report(
        LONG,
        "4000 Birch",
        minutes_ago,
        talk=TALK,
        change=lambda facts: replace(
            facts,
            where=Where("address", "4000 birch", "4000 Birch", doubts=("which_street_type", "number_out_of_range")),
            what=What((Item("side mirror"), Item("scratched door"))),
            who=Who("Test Person", email="t@example.com"),
            suspect="I think I saw a white van",
        ),
    )


def spanish(world: World, minutes_ago: int) -> Report:
    """Told in Spanish."""
    return world.report(
        "Me robaron la bicicleta anoche, estaba amarrada afuera.",
        "7 Birch St",
        minutes_ago,
        language="es",
        talk=HABLA,
        change=lambda facts: replace(facts, what=What((Item("bicicleta roja", value_usd=300.0),), 300.0)),
    )


def scam(world: World, minutes_ago: int) -> Report:
    """Fraud, without a time and a place."""
    return world.report(
        "I paid for a puppy that does not exist.",
        "9 Lake St",
        minutes_ago,
        talk=TALK,
        change=lambda facts: Facts(
            "fraud",
            "26A",
            what=What((), 850.0),
            who=Who("Test Person"),
            account=Account("bank transfer", "sent to a seller online", "the seller stopped answering"),
            how=facts.how,
        ),
    )


def picture() -> bytes:
    """A small picture."""
    made = BytesIO()
    Image.new("RGB", (320, 240), (120, 90, 60)).save(made, "PNG")
    return made.getvalue()


def make_morning(world: World) -> dict[str, Report]:
    """Fill the queue; returns the reports that are out of the ordinary, by name."""
    rivera, desk = world.who("rivera"), world.desk()
    special = {
        "damage": damage(world, 6000),
        "spanish": spanish(world, 5200),
        "scam": scam(world, 4000),
        "asked": bike(world, 90, 4600),
        "answered": spanish(world, 3900),
        "approved": bike(world, 92, 7000),
        "rejected": bike(world, 93, 7100),
    }
    for n in range(36):
        bike(world, n, 60 + 70 * n)
    world.photo(special["damage"], picture())
    world.now -= timedelta(days=2)
    desk.ask_back(special["asked"].tracking_number, rivera, 1, "Which floor do you live on?")
    desk.ask_back(special["answered"].tracking_number, rivera, 1, "¿Tiene el número de serie?")
    desk.approve(special["approved"].tracking_number, rivera, 1)
    desk.reject(special["rejected"].tracking_number, rivera, 1, "duplicate", "We have this one already.")
    world.now += timedelta(days=2)
    world.answer(special["answered"], "Sí, es WTU 123 456 789.")
    desk.open_report(special["scam"].tracking_number, world.who("stone"))
    return special
