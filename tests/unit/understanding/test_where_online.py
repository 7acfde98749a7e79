"""The second opinion of an online geocoder, against one that answers over real HTTP on loopback."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from geocoder_peer import Peer, geocoder_peer

from bot.understanding.where import Gazetteer, Where, read_where
from bot.understanding.where.geocoders import MOST_BYTES, make_geocoder
from bot.understanding.where.online import REST, SecondOpinion, make_second_opinion, wanted_of
from bot.understanding.where.remembered import Remembered

ROOT = Path(__file__).resolve().parents[3]
UNKNOWN = "my bike was taken at 12 Wibblethorpe Rd last night"
INSIDE = ("12 Wibblethorpe Rd, Hartford, CT, 06106", 41.7551, -72.6903)
OUTSIDE = ("12 Wibblethorpe Rd, West Hartford, CT, 06107", 41.7601, -72.7421)
ON_THE_LINE = ("12 Wibblethorpe Rd, Hartford, CT, 06105", 41.7444, -72.7154)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture(scope="module")
def hartford() -> Gazetteer:
    return Gazetteer.load(ROOT / "data" / "agencies" / "hartford")


@pytest.fixture
def peer() -> Iterator[Peer]:
    with geocoder_peer() as running:
        yield running


def opinion(peer: Peer, gazetteer: Gazetteer, provider: str = "census", **options: object) -> SecondOpinion:
    geocoder = make_geocoder(provider, peer.url, "frontdesk (tests)", 1.0)
    return SecondOpinion(geocoder, gazetteer, **options)  # type: ignore[arg-type]


def unknown(gazetteer: Gazetteer, text: str = UNKNOWN) -> Where:
    reading = read_where(text, gazetteer=gazetteer)
    assert reading is not None
    assert reading.inside is None
    return reading


@pytest.mark.parametrize("provider", ["census", "nominatim", "arcgis"])
def test_a_street_that_no_table_holds_is_found_inside(provider: str, peer: Peer, hartford: Gazetteer) -> None:
    peer.places = [INSIDE]
    better = opinion(peer, hartford, provider)(unknown(hartford))
    assert (better.kind, better.inside, better.number, better.rule) == ("address", True, "12", "geocoder")
    assert (better.canonical, better.latitude) == ("12 Wibblethorpe Rd, Hartford, CT", INSIDE[1])
    assert "unknown_street" not in better.doubts


@pytest.mark.parametrize("provider", ["census", "nominatim", "arcgis"])
def test_our_boundary_decides_that_a_place_is_outside(provider: str, peer: Peer, hartford: Gazetteer) -> None:
    peer.places = [OUTSIDE]
    better = opinion(peer, hartford, provider)(unknown(hartford))
    assert (better.inside, better.town) == (False, "West Hartford")


def test_the_point_outranks_the_town_that_the_geocoder_writes(peer: Peer, hartford: Gazetteer) -> None:
    peer.places = [("12 Wibblethorpe Rd, Hartford, CT, 06107", *OUTSIDE[1:])]
    assert opinion(peer, hartford)(unknown(hartford)).inside is False


def test_so_close_to_the_line_the_citizen_is_asked(peer: Peer, hartford: Gazetteer) -> None:
    assert hartford.metres_to_line(*ON_THE_LINE[1:]) < 100
    peer.places = [ON_THE_LINE]
    better = opinion(peer, hartford)(unknown(hartford))
    assert better.inside is None
    assert "near_town_line" in better.doubts


@pytest.mark.parametrize("provider", ["census", "nominatim", "arcgis"])
def test_no_match_leaves_the_reading_as_it_was(provider: str, peer: Peer, hartford: Gazetteer) -> None:
    reading = unknown(hartford)
    assert opinion(peer, hartford, provider)(reading) is reading
    assert len(peer.asked) == 1


@pytest.mark.parametrize(
    "address",
    ["Hartford, CT", "Wibblethorpe Rd, Hartford, CT", "14 Wibblethorpe Rd, Hartford, CT", "12 Main St, Hartford, CT"],
)
def test_an_answer_about_something_else_counts_for_nothing(address: str, peer: Peer, hartford: Gazetteer) -> None:
    reading = unknown(hartford)
    peer.places = [(address, *INSIDE[1:])]
    assert opinion(peer, hartford)(reading) is reading


def test_only_the_words_of_the_place_go_out(peer: Peer, hartford: Gazetteer) -> None:
    text = "I am Zelda Quint, 860-555-0142, my bike was taken at 12 Wibblethorpe Rd by my neighbor"
    opinion(peer, hartford)(unknown(hartford, text))
    assert peer.asked == ["12 Wibblethorpe Rd, Hartford, CT"]
    assert peer.agents == ["frontdesk (tests)"]


def test_a_place_by_a_name_of_its_own_is_asked_about(peer: Peer, hartford: Gazetteer) -> None:
    peer.places = [("The Copperkettle, 9 Some St, Hartford, CT", *INSIDE[1:])]
    better = opinion(peer, hartford, "nominatim")(unknown(hartford, "at the copperkettle bar"))
    assert peer.asked == ["copperkettle bar, Hartford, CT"]
    assert (better.kind, better.inside) == ("landmark", True)


@pytest.mark.parametrize(
    "text",
    [
        "at 145 Adelaide St",
        "on farmington ave",
        "at my house",
        "at the bar",
        "at a local bank",
        "at walmart",
        "12 Wibblethorpe Rd, Newington",
        "at Bushnell Park",
    ],
)
def test_what_the_gazetteer_knows_or_nobody_can_know_is_not_asked_about(text: str, hartford: Gazetteer) -> None:
    reading = read_where(text, gazetteer=hartford)
    assert reading is not None
    assert wanted_of(reading) is None


def test_a_slow_geocoder_is_not_waited_for(peer: Peer, hartford: Gazetteer, caplog: pytest.LogCaptureFixture) -> None:
    peer.hold.clear()
    reading = unknown(hartford)
    assert opinion(peer, hartford, limit=0.05)(reading) is reading
    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_a_late_answer_is_kept_for_the_next_time(peer: Peer, hartford: Gazetteer) -> None:
    peer.places = [INSIDE]
    peer.hold.clear()
    second = opinion(peer, hartford, limit=0.05)
    second(unknown(hartford))
    peer.hold.set()
    for thread in threading.enumerate():
        if thread.name == "geocoder":
            thread.join(5)
    assert second(unknown(hartford)).inside is True
    assert len(peer.asked) == 1


def census_match(coordinates: bytes) -> bytes:
    match = b'{"matchedAddress": "12 Wibblethorpe Rd", "coordinates": ' + coordinates + b"}"
    return b'{"result": {"addressMatches": [' + match + b"]}}"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>maintenance</html>",
        b"[]",
        b'{"result": null}',
        b"[" * 100_000,
        b"\xff\xfe",
        census_match(b'{"x": "a", "y": 1}'),
        census_match(b'{"x": 1, "y": 9e9}'),
        census_match(b'{"x": NaN, "y": 1}'),
        census_match(b"[]"),
    ],
    ids=lambda body: body[:20].decode("latin-1"),
)
def test_garbage_leaves_the_reading_as_it_was(
    body: bytes, peer: Peer, hartford: Gazetteer, caplog: pytest.LogCaptureFixture
) -> None:
    peer.body = body
    reading = unknown(hartford)
    assert opinion(peer, hartford)(reading) is reading
    assert "ibblethorpe" not in caplog.text


@pytest.mark.parametrize("status", [400, 403, 404, 429, 500, 503])
def test_an_error_leaves_the_reading_as_it_was_and_is_logged_once_without_words(
    status: int, peer: Peer, hartford: Gazetteer, caplog: pytest.LogCaptureFixture
) -> None:
    peer.status = status
    reading = unknown(hartford)
    second = opinion(peer, hartford)
    assert second(reading) is reading
    assert second(unknown(hartford, "at 14 Wibbledon Rd")).inside is None
    assert len(peer.asked) == len(caplog.records) == 1
    assert "ibblethorpe" not in caplog.text


def test_a_redirect_is_not_followed(peer: Peer, hartford: Gazetteer) -> None:
    peer.status, peer.headers = 302, {"Location": f"{peer.url}/geocoder/locations/onelineaddress?address=other"}
    reading = unknown(hartford)
    assert opinion(peer, hartford)(reading) is reading
    assert len(peer.asked) == 1


def test_an_answer_without_end_is_cut_off(peer: Peer, hartford: Gazetteer) -> None:
    peer.body = b" " * (MOST_BYTES + 1) + b'{"result": {"addressMatches": []}}'
    reading = unknown(hartford)
    second = opinion(peer, hartford)
    assert second(reading) is reading
    assert second(reading) is reading
    assert len(peer.asked) == 1


def test_a_refused_connection_leaves_the_reading_as_it_was(hartford: Gazetteer) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound but not listening: refused
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        reading = unknown(hartford)
        assert make_second_opinion("nominatim", url, hartford, "frontdesk (tests)")(reading) is reading


def test_the_same_place_is_asked_about_once(peer: Peer, hartford: Gazetteer) -> None:
    peer.places = [INSIDE]
    second = opinion(peer, hartford)
    first, again = second(unknown(hartford)), second(unknown(hartford, "12 WIBBLETHORPE ROAD"))
    assert first.inside is again.inside is True
    assert len(peer.asked) == 1


def test_no_match_is_remembered_too(peer: Peer, hartford: Gazetteer) -> None:
    second = opinion(peer, hartford)
    second(unknown(hartford))
    second(unknown(hartford))
    assert len(peer.asked) == 1


def test_a_geocoder_that_failed_is_asked_again_after_a_rest(peer: Peer, hartford: Gazetteer) -> None:
    clock = Clock()
    second = opinion(peer, hartford, clock=clock)
    peer.status = 503
    second(unknown(hartford))
    peer.status, peer.places = 200, [INSIDE]
    clock.seconds += REST - 1
    assert second(unknown(hartford)).inside is None
    clock.seconds += 2
    assert second(unknown(hartford)).inside is True


def test_a_shared_geocoder_is_asked_at_its_pace(peer: Peer, hartford: Gazetteer) -> None:
    clock = Clock()
    second = opinion(peer, hartford, pause=1.0, clock=clock)
    second(unknown(hartford))
    second(unknown(hartford, "at 14 Wibbledon Rd"))
    clock.seconds += 1.1
    second(unknown(hartford, "at 16 Wibbledon Rd"))
    assert peer.asked == ["12 Wibblethorpe Rd, Hartford, CT", "16 Wibbledon Rd, Hartford, CT"]


def test_the_library_does_not_log_the_question(
    peer: Peer, hartford: Gazetteer, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        make_second_opinion("census", peer.url, hartford, "frontdesk (tests)")(unknown(hartford))
    assert peer.asked
    assert "ibblethorpe" not in caplog.text


def test_what_is_remembered_is_bounded_in_number_and_age() -> None:
    clock = Clock()
    kept: Remembered[int] = Remembered(2, 10, clock)
    for number, key in enumerate("abc"):
        kept.put(key, number)
    assert (kept.get("a"), kept.get("b"), len(kept)) == (None, (1,), 2)
    clock.seconds += 11
    assert kept.get("b") is None
    assert len(kept) == 1
