"""A geocoder on loopback that answers over real HTTP, shaped like each provider, and remembers what it was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

Place = tuple[str, float, float]
"""Address as the geocoder writes it, latitude, longitude."""


@dataclass
class Peer:
    """What the peer answers next, and the questions it got."""

    url: str = ""
    places: list[Place] = field(default_factory=list)
    status: int = 200
    body: bytes | None = None
    """Sent in place of an answer in shape."""
    hold: threading.Event = field(default_factory=threading.Event)
    """Set: answers at once. Cleared: keeps the question waiting."""
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    agents: list[str] = field(default_factory=list)
    answered: threading.Event = field(default_factory=threading.Event)


@contextmanager
def geocoder_peer() -> Iterator[Peer]:
    """A running peer; stopped at the end."""
    peer = Peer()
    peer.hold.set()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(peer))
    server.daemon_threads = True
    peer.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield peer
    finally:
        peer.hold.set()
        server.shutdown()
        thread.join()
        server.server_close()


def _handler(peer: Peer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            asked = parse_qs(parts.query)
            peer.asked.append(next(asked[name][0] for name in ("address", "q", "singleLine") if name in asked))
            peer.agents.append(self.headers["User-Agent"])
            peer.hold.wait(10)
            body = peer.body if peer.body is not None else json.dumps(_shaped(parts.path, peer.places)).encode()
            try:
                self.send_response(peer.status)
                for name, value in peer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            except OSError:
                pass  # whoever asked has gone
            peer.answered.set()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    return Handler


def _shaped(path: str, places: list[Place]) -> Any:
    """The places as the provider behind this path tells them."""
    if path == "/geocoder/locations/onelineaddress":
        matches = [{"matchedAddress": a.upper(), "coordinates": {"x": lon, "y": lat}} for a, lat, lon in places]
        return {"result": {"input": {}, "addressMatches": matches}}
    if path == "/search":
        return [{"display_name": a, "lat": str(lat), "lon": str(lon), "class": "highway"} for a, lat, lon in places]
    if path == "/arcgis/rest/services/World/GeocodeServer/findAddressCandidates":
        return {"candidates": [{"address": a, "location": {"x": lon, "y": lat}, "score": 99} for a, lat, lon in places]}
    return {"error": "no such path"}
