"""The online geocoders that may be asked: what each needs, and how it is asked within bounds of time and size."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Protocol
from urllib.parse import urlencode, urlsplit
from urllib.request import (
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from geopy.adapters import AdapterHTTPError, BaseSyncAdapter  # type: ignore[import-untyped]
from geopy.exc import GeocoderParseError, GeocoderServiceError, GeocoderTimedOut  # type: ignore[import-untyped]
from geopy.geocoders import ArcGIS, Nominatim  # type: ignore[import-untyped]
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder  # type: ignore[import-untyped]
from geopy.location import Location  # type: ignore[import-untyped]

MOST_BYTES = 256 * 1024
"""Of an answer; a few candidates take a tenth of it."""
_CHUNK = 16 * 1024


class Asked(Protocol):
    """A geocoder of geopy's kind: a query to the likeliest place, None where there is none."""

    def geocode(self, query: str) -> Location | None: ...


class BoundedAdapter(BaseSyncAdapter):  # type: ignore[misc]  # geopy ships no types
    """One request over urllib: no second try, no redirect, an end to its time and to the size of its answer.

    geopy's own adapters try again, read without end, and bound each wait of the socket but not their sum.
    """

    def __init__(self, *, proxies: Mapping[str, str] | None, ssl_context: Any) -> None:
        super().__init__(proxies=proxies, ssl_context=ssl_context)
        self._opener = OpenerDirector()  # a built one would follow redirects, also to other schemes
        for handler in (ProxyHandler(), HTTPHandler(), HTTPSHandler(context=ssl_context), _AsItComes()):
            self._opener.add_handler(handler)

    def get_json(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> Any:
        """The answer as JSON. Raises GeopyError where there is none in time."""
        text = self.get_text(url, timeout=timeout, headers=headers)
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            raise GeocoderParseError("not JSON") from None

    def get_text(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> str:
        """The answer's text. Raises GeopyError where there is none in time."""
        until = time.monotonic() + timeout
        body = bytearray()
        try:
            with self._opener.open(Request(url, headers=dict(headers)), timeout=timeout) as page:  # noqa: S310
                if page.status != 200:
                    raise AdapterHTTPError("refused", status_code=page.status, headers={}, text=None)
                while chunk := page.read1(_CHUNK):
                    body += chunk
                    if len(body) > MOST_BYTES:
                        raise GeocoderServiceError("answer too long")
                    if time.monotonic() > until:
                        raise GeocoderTimedOut("answer too slow")
        except TimeoutError:
            raise GeocoderTimedOut("no answer") from None
        except (OSError, ValueError) as error:
            raise GeocoderServiceError(type(error).__name__) from None
        return body.decode("utf-8", errors="replace")


class _AsItComes(HTTPErrorProcessor):
    """Hands every answer on as it is, whatever its status."""

    def http_response(self, request: Any, response: Any) -> Any:
        return response

    https_response = http_response


class Census(Geocoder):  # type: ignore[misc]  # geopy ships no types
    """The US Census Bureau's geocoder, which geopy does not bring: street addresses of the whole country, no key.

    https://geocoding.geo.census.gov/geocoder/Geocoding_Services_API.html
    """

    path = "/geocoder/locations/onelineaddress"

    def __init__(self, *, domain: str = "geocoding.geo.census.gov", **options: Any) -> None:
        super().__init__(**options)
        self.api = f"{self.scheme}://{domain.strip('/')}{self.path}"

    def geocode(self, query: str, *, exactly_one: bool = True, timeout: Any = DEFAULT_SENTINEL) -> Any:
        """A street address to its place, None where none matches; a list of all matches unless ``exactly_one``."""
        asked = {"address": query, "benchmark": "Public_AR_Current", "format": "json"}
        url = f"{self.api}?{urlencode(asked)}"
        return self._call_geocoder(url, partial(self._matches, exactly_one=exactly_one), timeout=timeout)

    def _matches(self, answer: Any, exactly_one: bool) -> Any:
        places = [
            Location(match["matchedAddress"], (match["coordinates"]["y"], match["coordinates"]["x"]), match)
            for match in answer["result"]["addressMatches"]
        ]
        if exactly_one:
            return places[0] if places else None
        return places


_MAKERS: dict[str, Callable[..., Any]] = {"census": Census, "nominatim": Nominatim, "arcgis": ArcGIS}


def make_geocoder(provider: str, url: str | None, user_agent: str, timeout: float) -> Asked:
    """A geocoder by its name: ``census``, ``nominatim`` or ``arcgis``; its own server unless ``url`` names another.

    ``timeout`` is in seconds, for one question with all its answer. Raises KeyError for another name.
    """
    options: dict[str, Any] = {"user_agent": user_agent, "timeout": timeout, "adapter_factory": BoundedAdapter}
    if url:
        parts = urlsplit(url)
        options |= {"scheme": parts.scheme, "domain": f"{parts.netloc}{parts.path}"}
    made: Asked = _MAKERS[provider](**options)
    return made
