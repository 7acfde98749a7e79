"""Who comes in, and who does not."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest
from anyio.from_thread import BlockingPortal
from desk_world import PASSWORD, DoorClient, World

from bot.console.app import ROUTES
from bot.console.sessions import COOKIE, IDLE, LIFETIME

SignIn = Callable[[str], DoorClient]
OPEN = {"/healthz", "/static/{path:path}", "/sign-in"}


def try_password(client: DoorClient, password: str, username: str = "rivera") -> str:
    return client.post("/sign-in", data={"username": username, "password": password}).text


def test_every_route_names_its_lock_and_only_three_are_public() -> None:
    assert {e.path for e in ROUTES if e.lock == "public"} == OPEN
    assert {e.path for e in ROUTES if e.method == "POST" and e.lock == "officer"} == set()


@pytest.mark.parametrize("entry", [e for e in ROUTES if e.lock != "public"], ids=lambda e: f"{e.method} {e.path}")
def test_a_stranger_is_sent_to_the_sign_in_and_sees_nothing(world: World, stranger: DoorClient, entry: object) -> None:
    report = world.report("a story nobody else may read")
    path = entry.path.replace("{number}", report.tracking_number).replace("{photo}", "x")  # type: ignore[attr-defined]
    answer = stranger.request(entry.method, path, data={"token": "x"} if entry.method == "POST" else None)  # type: ignore[attr-defined]
    wanted = f"?to=%2Freport%2F{report.tracking_number}" if "{number}" in entry.path else ""  # type: ignore[attr-defined]
    assert (answer.status_code, answer.headers.get("location")) == (303, f"/sign-in{wanted}")
    assert "story" not in answer.text


def test_the_sign_in_leads_on_to_the_report_that_was_wanted(world: World, stranger: DoorClient) -> None:
    report = world.report()
    page = stranger.get(stranger.get(f"/report/{report.tracking_number}").headers["location"]).text
    wanted = page.split('name="to" value="')[1].split('"')[0]
    answer = stranger.post("/sign-in", data={"username": "rivera", "password": PASSWORD, "to": wanted})
    assert answer.headers["location"] == f"/report/{report.tracking_number}"


@pytest.mark.parametrize(
    "wanted", ["https://evil.example", "//evil.example", "/report/X/approve", "/\\evil.example", "/report/%0d%0aX", "x"]
)
def test_the_sign_in_leads_nowhere_else(stranger: DoorClient, wanted: str) -> None:
    answer = stranger.post("/sign-in", data={"username": "rivera", "password": PASSWORD, "to": wanted})
    assert answer.headers["location"] == "/"


def test_a_good_password_opens_a_strict_session_cookie(stranger: DoorClient) -> None:
    answer = stranger.post("/sign-in", data={"username": "Rivera", "password": PASSWORD})
    cookie = answer.headers["set-cookie"]
    assert answer.status_code == 303
    assert all(part in cookie for part in (COOKIE, "HttpOnly", "SameSite=strict"))


def test_a_wrong_password_and_an_unknown_name_are_told_alike(stranger: DoorClient) -> None:
    wrong = stranger.post("/sign-in", data={"username": "rivera", "password": "not the password"})
    unknown = stranger.post("/sign-in", data={"username": "rivera", "password": "x"})
    nobody = stranger.post("/sign-in", data={"username": "nobody", "password": "not the password"})
    assert wrong.status_code == nobody.status_code == unknown.status_code == 403
    assert wrong.text.replace("rivera", "") == nobody.text.replace("nobody", "")


def test_a_name_that_nobody_has_is_closed_like_one_that_somebody_has(stranger: DoorClient) -> None:
    known = [try_password(stranger, "not the password") for _ in range(6)]
    unknown = [try_password(stranger, "not the password", "nobody").replace("nobody", "rivera") for _ in range(6)]
    assert known == unknown


def test_five_failures_close_the_account_for_a_while_even_to_the_right_password(
    world: World, stranger: DoorClient
) -> None:
    for _ in range(5):
        try_password(stranger, "not the password")
    assert "closed for a while" in try_password(stranger, PASSWORD)
    world.now += timedelta(minutes=6)
    assert stranger.post("/sign-in", data={"username": "rivera", "password": PASSWORD}).status_code == 303


def test_further_failures_close_it_for_longer(world: World, stranger: DoorClient) -> None:
    for _ in range(5):
        try_password(stranger, "not the password")
    world.now += timedelta(minutes=6)
    try_password(stranger, "not the password")
    world.now += timedelta(minutes=6)
    assert "closed for a while" in try_password(stranger, PASSWORD)


def test_one_address_cannot_try_a_list_of_names(stranger: DoorClient) -> None:
    answers = [try_password(stranger, "not the password", f"name{n}") for n in range(21)]
    assert "Too many tries" in answers[-1]
    assert "Too many tries" not in answers[0]


@pytest.mark.parametrize("pause", [IDLE + timedelta(minutes=1), LIFETIME + timedelta(minutes=1)])
def test_a_session_ends_by_itself(world: World, sign_in: SignIn, pause: timedelta) -> None:
    client = sign_in("rivera")
    assert client.get("/").status_code == 200
    world.now += pause
    assert client.get("/").headers["location"] == "/sign-in"


def test_signing_out_ends_the_session_for_the_cookie_too(sign_in: SignIn) -> None:
    client = sign_in("rivera")
    cookie = client.cookies[COOKIE]
    assert client.post("/sign-out", data={"token": token_in(client)}).status_code == 303
    client.cookies.set(COOKIE, cookie)
    assert client.get("/").headers["location"] == "/sign-in"


@pytest.mark.parametrize("token", ["", "x" * 64, "é"])
def test_a_form_without_the_sessions_token_does_nothing(world: World, sign_in: SignIn, token: str) -> None:
    report = world.report()
    client = sign_in("rivera")
    answer = client.post(f"/report/{report.tracking_number}/approve", data={"token": token, "version": "1"})
    assert answer.status_code == 403
    assert world.stored(report).status == "submitted"


@pytest.mark.parametrize("headers", [{"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}])
def test_a_form_from_another_site_is_refused(stranger: DoorClient, headers: dict[str, str]) -> None:
    answer = stranger.post("/sign-in", data={"username": "rivera", "password": PASSWORD}, headers=headers)
    assert answer.status_code == 403


def test_a_huge_form_is_refused_unread(stranger: DoorClient) -> None:
    assert stranger.post("/sign-in", data={"username": "x" * 200_000, "password": "x"}).status_code == 413


def test_every_page_forbids_scripts_from_elsewhere_frames_and_copies(sign_in: SignIn) -> None:
    headers = sign_in("rivera").get("/").headers
    assert "script-src 'self'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-frame-options"] == "DENY"
    assert headers["cache-control"] == "no-store"


def test_a_fault_of_ours_is_a_plain_page_with_the_same_headers(world: World, portal: BlockingPortal) -> None:
    def broken(*_: object) -> object:
        raise RuntimeError("a secret in an error")

    app = world.app()
    app.state.console = replace(app.state.console, desk=SimpleNamespace(queue=broken))
    client = DoorClient(app, portal)
    client.post("/sign-in", data={"username": "rivera", "password": PASSWORD})
    answer = client.get("/")
    client.close()
    assert answer.status_code == 500
    assert "nothing was changed" in answer.text
    assert "secret" not in answer.text
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("name", ["console.css", "console.js", "icon.svg"])
def test_the_files_of_the_pages_are_there(stranger: DoorClient, name: str) -> None:
    assert stranger.get(f"/static/{name}").status_code == 200


def token_in(client: DoorClient) -> str:
    page = client.get("/").text
    return page.split('name="token" value="')[1].split('"')[0]
