"""Photos from the page."""

from __future__ import annotations

import io

from PIL import Image
from playwright.sync_api import expect


def picture(color: str = "red") -> dict[str, object]:
    out = io.BytesIO()
    Image.new("RGB", (80, 60), color).save(out, "PNG")
    return {"name": f"{color}.png", "mimeType": "image/png", "buffer": out.getvalue()}


def test_photos_are_offered_once_there_is_a_report_to_add_them_to(visitor):
    visitor.goto("/chat")
    expect(visitor.page.locator("#add-photos")).not_to_be_visible()
    visitor.ask()
    expect(visitor.page.locator("#add-photos")).to_be_visible()
    visitor.say("never mind")
    expect(visitor.page.locator("#add-photos")).not_to_be_visible()
    visitor.say("send it")
    expect(visitor.page.locator("#add-photos")).to_be_visible()


def test_photos_are_sent_shown_and_still_there_after_a_reload(visitor):
    visitor.goto("/chat")
    visitor.ask()
    visitor.page.set_input_files("#photo-files", [picture("red"), picture("blue")])
    expect(visitor.page.locator(".photo-note >> text=Photo added")).to_have_count(2)
    visitor.page.reload()
    visitor.ready()

    expect(visitor.page.locator(".kept-photos img")).to_have_count(2)
    widths = visitor.page.locator(".kept-photos img").evaluate_all(
        "imgs => Promise.all(imgs.map(i => i.decode().then(() => i.naturalWidth)))"
    )
    assert widths == [80, 80]


def test_after_the_question_for_photos_one_tap_goes_on(visitor):
    visitor.goto("/chat")
    visitor.say("photos")
    expect(visitor.page.locator(".offer button", has_text="Add photos")).to_be_visible()
    visitor.page.set_input_files("#photo-files", [picture()])
    visitor.page.click("button.choice:enabled >> text=That is all")

    expect(visitor.page.locator(".by-assistant").last).to_contain_text("Was anyone hurt?")


def test_what_is_no_photo_is_said_and_can_be_left_out(visitor):
    visitor.expected.append("415")
    visitor.goto("/chat")
    visitor.ask()
    visitor.page.set_input_files(
        "#photo-files", [{"name": "photo.png", "mimeType": "image/png", "buffer": b"PK\x03\x04 zip"}]
    )
    item = visitor.page.locator(".photo.failed")
    expect(item).to_contain_text("not a photo")
    item.get_by_role("button", name="Leave it out").click()

    expect(item).to_have_count(0)
    assert visitor.active() == "say"


def test_a_photo_that_failed_can_be_sent_again(visit):
    visitor = visit()
    visitor.expected.append("ERR_FAILED")
    visitor.goto("/chat")
    visitor.ask()
    visitor.page.route("**/files", lambda route: route.abort())
    visitor.page.set_input_files("#photo-files", [picture()])
    retry = visitor.page.get_by_role("button", name="Try again")
    expect(retry).to_be_visible()
    visitor.page.unroute("**/files")
    retry.click()

    expect(visitor.page.locator(".photo-note >> text=Photo added")).to_have_count(1)


def test_a_photo_over_10_megabytes_is_not_even_sent(visit):
    visitor = visit()
    visitor.goto("/chat")
    visitor.ask()
    big = {**picture(), "buffer": b"\x89PNG" + b"0" * (10 * 1024 * 1024)}
    visitor.page.set_input_files("#photo-files", [big])

    expect(visitor.page.locator(".photo.failed")).to_contain_text("10 MB")
