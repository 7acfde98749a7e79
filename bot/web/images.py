"""A stranger's photo, made anew: what it shows is kept, all else in the file is left behind.

A file is judged by what it holds, not by its name. Decoding and encoding again drops the place it was taken, the
camera's number and anything hidden behind the picture. A colour profile is dropped too: reading a stranger's
profile is one parser more to attack, for a shade of colour.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache

from PIL import Image, ImageOps

MAX_BYTES = 10 * 1024 * 1024
MAX_PIXELS = 80_000_000
"""Beyond any phone's photo (a 48-megapixel one has 48 million); a picture is measured before it is unpacked."""
MAX_SIDE = 4096
_FORMATS = ("JPEG", "PNG", "WEBP", "HEIF")
_JPEG_QUALITY = 86


class NotAnImage(Exception):
    """The bytes are no photo of a kind that is taken."""


class TooLarge(Exception):
    """The photo has too many pixels or bytes."""


@dataclass(frozen=True)
class Clean:
    """A re-encoded photo."""

    content_type: str
    data: bytes


def reencode(data: bytes) -> Clean:
    """The photo as JPEG, or as PNG where parts of it are transparent, upright, at most `MAX_SIDE` a side.

    Raises:
        NotAnImage: not JPEG, PNG, WebP or HEIC, or broken.
        TooLarge: over `MAX_BYTES` or `MAX_PIXELS`.
    """
    if len(data) > MAX_BYTES:
        raise TooLarge
    _teach_heif()
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            return _encoded(image)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise TooLarge from None
    except (TooLarge, MemoryError):
        raise TooLarge from None
    except Exception:  # noqa: BLE001 - decoders raise almost anything on a broken file: OSError, SyntaxError, struct.error …
        raise NotAnImage from None


def _encoded(image: Image.Image) -> Clean:
    if image.width * image.height > MAX_PIXELS:
        raise TooLarge
    image.draft("RGB", (MAX_SIDE, MAX_SIDE))  # a JPEG is unpacked no larger than needed
    upright = ImageOps.exif_transpose(image)
    upright.thumbnail((MAX_SIDE, MAX_SIDE))
    out = io.BytesIO()
    if upright.has_transparency_data:
        _bare(upright.convert("RGBA")).save(out, "PNG", optimize=False)
        return Clean("image/png", out.getvalue())
    _bare(upright.convert("RGB")).save(out, "JPEG", quality=_JPEG_QUALITY)
    return Clean("image/jpeg", out.getvalue())


def _bare(image: Image.Image) -> Image.Image:
    """The pixels alone: Pillow carries EXIF, comments and profiles along in `info` when it saves."""
    image.info.clear()
    image.getexif().clear()
    return image


@cache
def _teach_heif() -> None:
    """Pillow learns to read HEIC, the format of iPhones."""
    from pillow_heif import register_heif_opener

    register_heif_opener(thumbnails=False)
