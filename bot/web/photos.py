"""Photos of the report being made: taken in, and shown to who sent them."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.desk.ports import Photo, Unit
from bot.web.body import read_form
from bot.web.door import Door, door_of, holder_of
from bot.web.images import MAX_BYTES, Clean, NotAnImage, TooLarge, reencode
from bot.web.problems import Problem
from bot.web.rates import caller

MAX_PHOTOS = 6
_MAX_BODY = MAX_PHOTOS * MAX_BYTES + 64 * 1024
_SECONDS = 180
"""A photo over a weak phone connection takes its time."""


async def post_files(request: Request) -> JSONResponse:
    """Add one or more photos; either all of them are kept or none."""
    door = door_of(request)
    door.rates.check("files", caller(request))
    conversation_id = await holder_of(request)
    async with read_form(request, _MAX_BODY, files=MAX_PHOTOS, seconds=_SECONDS) as form:
        uploads = [value for _, value in form.multi_items() if isinstance(value, UploadFile)]
        if not uploads:
            raise Problem(422, "no_photo")
        photos = [await _photo(door, upload) for upload in uploads]
    kept, count = await run_in_threadpool(_keep, door, conversation_id, photos)
    body = {"conversation": request.path_params["conversation"], "photos": count, "added": [p.id for p in kept]}
    return JSONResponse(body, 201)


async def get_file(request: Request) -> Response:
    """One photo, to the conversation's holder."""
    door = door_of(request)
    door.rates.check("read", caller(request))
    conversation_id = await holder_of(request)
    found = await run_in_threadpool(_find, door, conversation_id, request.path_params["photo"])
    if found is None:
        raise Problem(404, "not_found")
    content_type, data = found
    return Response(data, media_type=content_type, headers={"Cache-Control": "private, max-age=3600"})


async def _photo(door: Door, upload: UploadFile) -> Clean:
    if upload.size is not None and upload.size > MAX_BYTES:
        raise Problem(413, "photo_too_large")
    data = await upload.read(MAX_BYTES + 1)
    try:
        async with door.decoders:
            return await run_in_threadpool(reencode, data)
    except TooLarge:
        raise Problem(413, "photo_too_large") from None
    except NotAnImage:
        raise Problem(415, "photo_type") from None


def _keep(door: Door, conversation_id: str, photos: list[Clean]) -> tuple[list[Photo], int]:
    with door.store.unit() as unit:
        count = len(unit.conversations.photos(conversation_id)) + len(photos)
        if count > MAX_PHOTOS:
            raise Problem(409, "photos_full")
        now = door.clock()
        kept = [unit.conversations.add_photo(conversation_id, p.content_type, p.data, now) for p in photos]
        unit.commit()
    return kept, count


def _find(door: Door, conversation_id: str, photo_id: str) -> tuple[str, bytes] | None:
    with door.store.unit(reading=True) as unit:
        if photo_id in {photo.id for photo in unit.conversations.photos(conversation_id)} | _sent(
            unit, conversation_id
        ):
            return unit.conversations.photo_bytes(photo_id)
    return None


def _sent(unit: Unit, conversation_id: str) -> set[str]:
    """The photos of the report that was last sent from this conversation."""
    draft = unit.conversations.load_draft(conversation_id)
    number = draft.outcome.tracking_number if draft and draft.outcome else None
    report = unit.reports.get(number) if number else None
    return set(report.photos) if report and report.conversation_id == conversation_id else set()
