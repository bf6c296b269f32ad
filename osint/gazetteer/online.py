"""Places asked of a geocoder on the internet, only when the user names one (`--online`).

Answers are kept for the time of the command, asked for no faster than once a second, and never
used by any check: they are shown, with where they come from.
"""

from __future__ import annotations

import os
import time
from typing import Any

from osint.errors import UsageError
from osint.support.named_tuple import NamedTuple

SERVICES = ("nominatim", "photon")
TIMEOUT_S = 10.0
LEAST_PAUSE_S = 1.0
"""The usage policy of the public Nominatim: at most one request a second."""
USER_AGENT = "osint-geocheck"


class Answer(NamedTuple):
    """What a service says of a name: its own words for the place, and the point."""

    name: str
    latitude: float
    longitude: float
    service: str


class Online:
    """A geocoder of geopy's, asked politely. OSINT_ONLINE_DOMAIN names a server of one's own."""

    def __init__(self, service: str, pause_s: float = LEAST_PAUSE_S) -> None:
        if service not in SERVICES:
            raise UsageError(f"--online knows {' and '.join(SERVICES)}, not {service!r}")
        from geopy.geocoders import get_geocoder_for_service

        options: dict[str, Any] = {"user_agent": USER_AGENT, "timeout": TIMEOUT_S}
        domain = os.environ.get("OSINT_ONLINE_DOMAIN")
        if domain:
            scheme, _, host = domain.rpartition("://")
            options |= {"domain": host, "scheme": scheme or "https"}
        self.service, self._pause_s, self._asked_at = service, pause_s, 0.0
        self._geocoder = get_geocoder_for_service(service)(**options)
        self._kept: dict[tuple[str, int], tuple[Answer, ...]] = {}

    def ask(self, name: str, limit: int = 10) -> tuple[Answer, ...]:
        """The places that the service gives for a name, best first.

        Raises:
            UsageError: it cannot be reached, refuses, or answers with something else.
        """
        key = name, limit
        if key not in self._kept:
            self._kept[key] = self._answers(name, limit)
        return self._kept[key]

    def _answers(self, name: str, limit: int) -> tuple[Answer, ...]:
        from geopy.exc import GeopyError

        wait = self._asked_at + self._pause_s - time.monotonic()
        if self._asked_at and wait > 0:
            time.sleep(wait)
        try:
            found = self._geocoder.geocode(name, exactly_one=False, limit=limit)
        except GeopyError as error:
            raise UsageError(f"{self.service} cannot be asked: {error}") from error
        finally:
            self._asked_at = time.monotonic()
        return tuple(
            Answer(str(place.address), float(place.latitude), float(place.longitude), self.service)
            for place in found or ()
        )
