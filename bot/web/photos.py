"""Photos of the report being made: taken in, and shown to who sent them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.desk.ports import AuditEntry, Conflict, Photo, Unit
from bot.report.report import Report
from bot.web.body import read_form
from bot.web.door import Door, door_of, holder_of, visitor_of
from bot.web.images import MAX_BYTES, Clean, NotAnImage, TooLarge, reencode
from bot.web.problems import Problem
from bot.web.rates import caller

MAX_PHOTOS = 6
_MAX_BODY = MAX_PHOTOS * MAX_BYTES + 64 * 1024
_TRIES = 3
_SECONDS = 180
"""A photo over a weak phone connection takes its time."""


async def post_files(request: Request) -> JSONResponse:
    """Add one or more photos; either all of them are kept or none."""
    door = door_of(request)
    door.rates.check("files", caller(request))
    access = await visitor_of(request)
    async with read_form(request, _MAX_BODY, files=MAX_PHOTOS, seconds=_SECONDS) as form:
        uploads = [value for _, value in form.multi_items() if isinstance(value, UploadFile)]
        if not uploads:
            raise Problem(422, "no_photo")
        photos = [await _photo(door, upload) for upload in uploads]
    kept, count = await run_in_threadpool(_keep, door, access.conversation_id, photos)
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
    for _ in range(_TRIES - 1):
        with suppress(Conflict):  # an officer decided on the report at this moment
            return _keep_once(door, conversation_id, photos)
    return _keep_once(door, conversation_id, photos)


def _keep_once(door: Door, conversation_id: str, photos: list[Clean]) -> tuple[list[Photo], int]:
    with door.store.unit() as unit:
        count = len(photo_ids(unit, conversation_id)) + len(photos)
        if count > MAX_PHOTOS:
            raise Problem(409, "photos_full")
        now = door.clock()
        kept = [unit.conversations.add_photo(conversation_id, p.content_type, p.data, now) for p in photos]
        _add_to_sent(unit, conversation_id, kept, now)
        unit.commit()
    return kept, count


def _add_to_sent(unit: Unit, conversation_id: str, photos: list[Photo], now: datetime) -> None:
    """A photo that comes after the report was sent belongs to that report."""
    report = _sent(unit, conversation_id)
    if report is not None:
        unit.reports.update(replace(report, photos=(*report.photos, *(p.id for p in photos))), report.version)
        unit.audit.add(AuditEntry(now, "citizen", "photos_added", report.tracking_number, {"photos": len(photos)}))


def photo_ids(unit: Unit, conversation_id: str) -> list[str]:
    """The photos of the report being made, or, once it is sent and until another is begun, of that one."""
    report = _sent(unit, conversation_id)
    sent = list(report.photos) if report else []
    return sent + [photo.id for photo in unit.conversations.photos(conversation_id)]


def _find(door: Door, conversation_id: str, photo_id: str) -> tuple[str, bytes] | None:
    with door.store.unit(reading=True) as unit:
        if photo_id in photo_ids(unit, conversation_id):
            return unit.conversations.photo_bytes(photo_id)
    return None


def _sent(unit: Unit, conversation_id: str) -> Report | None:
    """The report that this conversation ended with."""
    draft = unit.conversations.load_draft(conversation_id)
    number = draft.outcome.tracking_number if draft and draft.outcome else None
    report = unit.reports.get(number) if number else None
    return report if report and report.conversation_id == conversation_id else None
