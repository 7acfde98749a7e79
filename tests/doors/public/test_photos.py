"""Photos: taken in by what they hold, made anew, shown to who sent them."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PIL import Image, PngImagePlugin

from bot.report.draft import Outcome
from bot.report.facts import Facts
from bot.report.report import Report
from bot.web.images import MAX_BYTES, MAX_SIDE

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def picture(kind: str = "JPEG", size: tuple[int, int] = (60, 40), mode: str = "RGB", **options: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, "red" if mode != "RGBA" else (255, 0, 0, 128)).save(out, kind, **options)
    return out.getvalue()


def heic() -> bytes:
    from pillow_heif import from_pillow

    out = io.BytesIO()
    from_pillow(Image.new("RGB", (64, 48), "blue")).save(out)
    return out.getvalue()


def send(client, token, *photos: bytes, name: str = "photo.jpg"):
    return client.post(f"/api/chat/{token}/files", files=[("photo", (name, data)) for data in photos])


def kept(client, token, photo_id) -> Image.Image:
    answer = client.get(f"/api/chat/{token}/files/{photo_id}")
    assert answer.status_code == 200
    return Image.open(io.BytesIO(answer.content))


def submit(client, store, token) -> None:
    """The report of this conversation is sent."""
    conversation = client.app.state.door.conversation_of(token)
    with store.unit() as unit:
        unit.reports.add(Report("TPD-2222-2222", conversation, "web", "en", NOW, Facts()))
        draft = unit.conversations.load_draft(conversation)
        unit.conversations.save_draft(conversation, replace(draft, outcome=Outcome("submitted", "TPD-2222-2222")), NOW)
        unit.commit()


@pytest.mark.parametrize(
    "data", [picture("JPEG"), picture("PNG"), picture("WEBP"), heic()], ids=["jpeg", "png", "webp", "heic"]
)
def test_the_four_kinds_are_taken_and_become_jpeg(client, data):
    token = client.start()

    answer = send(client, token, data, name="anything.txt")

    assert answer.status_code == 201
    assert answer.json()["photos"] == 1
    assert kept(client, token, answer.json()["added"][0]).format == "JPEG"


def test_transparency_is_kept_as_png(client):
    token = client.start()

    added = send(client, token, picture("PNG", mode="RGBA")).json()["added"]

    assert kept(client, token, added[0]).mode == "RGBA"


def test_place_camera_and_comments_are_left_behind(client):
    exif = Image.Exif()
    exif[0x010F] = "Secret Camera"
    exif.get_ifd(0x8825)[1] = "N"
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", "secret note")
    token = client.start()

    added = send(
        client, token, picture("JPEG", exif=exif, comment=b"secret note"), picture("PNG", pnginfo=info)
    ).json()["added"]

    for photo_id in added:
        raw = client.get(f"/api/chat/{token}/files/{photo_id}").content
        assert b"ecret" not in raw
        assert not Image.open(io.BytesIO(raw)).getexif()


def test_a_photo_held_sideways_is_turned_upright(client):
    exif = Image.Exif()
    exif[0x0112] = 6
    token = client.start()

    added = send(client, token, picture("JPEG", size=(60, 40), exif=exif)).json()["added"]

    assert kept(client, token, added[0]).size == (40, 60)


def test_a_huge_photo_is_made_smaller(client):
    token = client.start()

    added = send(client, token, picture("JPEG", size=(6_000, 300))).json()["added"]

    assert kept(client, token, added[0]).size == (MAX_SIDE, 205)


def zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.jpg", picture())
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        zipped(),
        b"",
        b"not a picture",
        picture()[:200],
        picture("GIF"),
        picture("BMP"),
        picture("TIFF"),
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"%PDF-1.7",
        b"\xff\xd8\xff\xe0" + b"\x00" * 500,
        b"\x89PNG\r\n\x1a\n" + b"\x00" * 500,
    ],
    ids=["zip", "empty", "text", "cut", "gif", "bmp", "tiff", "svg", "pdf", "jpeg-head", "png-head"],
)
def test_what_is_no_photo_is_refused_whatever_its_name(client, data):
    token = client.start()

    answer = send(client, token, data, name="photo.jpg")

    assert answer.status_code == 415
    assert "JPEG" in answer.json()["error"]
    assert client.get(f"/api/chat/{token}").json()["photos"] == 0


def test_a_picture_that_would_unpack_to_gigabytes_is_refused_unread(client):
    token = client.start()

    answer = send(client, token, picture("PNG", size=(10_000, 9_000), mode="1"))

    assert answer.status_code == 413


def test_a_file_over_10_megabytes_is_refused(client):
    token = client.start()

    answer = send(client, token, picture() + b"\0" * MAX_BYTES)

    assert answer.status_code == 413
    assert "10 MB" in answer.json()["error"]


def test_six_photos_and_no_seventh(client):
    token = client.start()
    assert send(client, token, *[picture()] * 5).json()["photos"] == 5

    assert send(client, token, picture(), picture()).status_code == 409
    assert send(client, token, picture()).json()["photos"] == 6
    assert send(client, token, picture()).status_code == 409


def test_one_bad_file_keeps_the_good_ones_out_too(client):
    token = client.start()

    assert send(client, token, picture(), b"not a picture").status_code == 415
    assert client.get(f"/api/chat/{token}").json()["photos"] == 0


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "multipart/form-data"),
        (b"x", "multipart/form-data; boundary=a"),
        (b"--a\r\nContent-Disposition: form-data\r\n\r\nx\r\n--a--", "multipart/form-data; boundary=a"),
        (b"--a\r\n\r\n\r\n--a--", "multipart/form-data; boundary=a; charset=punycode"),
        (b"a=b", "application/x-www-form-urlencoded"),
        (b"{}", "application/json"),
        (
            b'--a\r\nContent-Disposition: form-data; name="p"\r\n\r\nwords\r\n--a--\r\n',
            "multipart/form-data; boundary=a",
        ),
    ],
)
def test_a_form_without_a_file_is_refused(client, content, kind):
    token = client.start()

    answer = client.post(f"/api/chat/{token}/files", content=content, headers={"Content-Type": kind})

    assert answer.status_code in {400, 422}


def test_a_photo_of_somebody_else_is_not_shown(client):
    mine, yours = client.start(), client.start()
    photo = send(client, yours, picture()).json()["added"][0]

    assert client.get(f"/api/chat/{mine}/files/{photo}").status_code == 404
    assert client.get(f"/api/chat/{yours}/files/{photo}").status_code == 200


def test_photos_of_a_sent_report_are_still_shown_to_who_sent_them(client, relay, store):
    token = client.start()
    photo = send(client, token, picture()).json()["added"][0]
    submit(client, store, token)

    assert client.get(f"/api/chat/{token}").json()["photo_ids"] == [photo]
    assert client.get(f"/api/chat/{token}/files/{photo}").status_code == 200


def test_a_photo_that_comes_after_the_report_was_sent_is_added_to_it(client, relay, store):
    token = client.start()
    submit(client, store, token)

    answer = send(client, token, picture(), picture())

    with store.unit() as unit:
        report = unit.reports.get("TPD-2222-2222")
        lines = [entry.action for entry in unit.audit.of_report("TPD-2222-2222")]
    assert (answer.status_code, answer.json()["photos"]) == (201, 2)
    assert sorted(report.photos) == sorted(answer.json()["added"])
    assert lines == ["photos_added"]
    assert send(client, token, *[picture()] * 5).status_code == 409


def test_kept_photos_are_named_when_the_conversation_is_read_again(client):
    token = client.start()
    added = send(client, token, picture()).json()["added"]

    assert client.get(f"/api/chat/{token}").json()["photo_ids"] == added
