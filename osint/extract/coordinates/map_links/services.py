"""Which service a link belongs to: host and scheme -> how its links are read."""

from __future__ import annotations

from collections.abc import Callable

from osint.extract.coordinates.map_links import (
    apple,
    bing,
    chinese,
    google,
    here,
    korean,
    mapy,
    observation,
    openstreetmap,
    organic_maps,
    osmand,
    plus_codes,
    two_gis,
    waze,
    yandex,
)
from osint.extract.coordinates.map_links.link import Link, Target

Reader = Callable[[Link], Target | None]

_MODULES = (
    google,
    apple,
    yandex,
    openstreetmap,
    two_gis,
    waze,
    here,
    bing,
    mapy,
    organic_maps,
    osmand,
    korean,
    plus_codes,
)
SERVICES: dict[str, Reader] = {
    "amap.com": chinese.read_amap,
    "gaode.com": chinese.read_amap,
    "map.baidu.com": chinese.read_baidu,
    "map.qq.com": chinese.read_tencent,
    "wikimapia.org": observation.wikimapia,
    "zoom.earth": observation.hashed,
    "suncalc.org": observation.hashed,
    "suncalc.net": observation.hashed,
    "windy.com": observation.windy,
    "nakarte.me": observation.nakarte,
    "flightradar24.com": observation.hashed,
    "satellites.pro": observation.hashed,
    "map.snapchat.com": observation.hashed,
    "cartes-ign.ign.fr": observation.cartes_ign,
    "geoportail.gouv.fr": observation.cartes_ign,
    "firms.modaps.eosdis.nasa.gov": observation.longitude_first,
    "planet.com": observation.longitude_first,
    "arcgis.com": observation.longitude_first,
    "worldview.earthdata.nasa.gov": observation.worldview,
    "tomtom.com": observation.tomtom,
    "marinetraffic.com": observation.marine_traffic,
    "geohack.toolforge.org": observation.geohack,
    "toolserver.org": observation.geohack,
    **{host: module.read for module in _MODULES for host in module.HOSTS},
}
"""The end of a host, or its beginning when that ends in a dot -> how its links are read."""

SCHEMES: dict[str, Reader] = {
    "magicearth": observation.plain,
    "androidamap": chinese.read_amap,
    "amapuri": chinese.read_amap,
    "iosamap": chinese.read_amap,
    "baidumap": chinese.read_baidu,
    "bdapp": chinese.read_baidu,
    "qqmap": chinese.read_tencent,
    **{scheme: module.read for module in _MODULES for scheme in module.SCHEMES},
}


def reader(link: Link) -> Reader:
    """How a link is read; one of no known service is read only where it names its numbers."""
    if link.scheme in SCHEMES:
        return SCHEMES[link.scheme]
    labels = link.host.removeprefix("www.").split(".")
    for at in range(len(labels)):
        rest = ".".join(labels[at:])
        found = SERVICES.get(rest) or (
            SERVICES.get(labels[at] + ".") if at < len(labels) - 1 else None
        )
        if found:
            return found
    return observation.plain
