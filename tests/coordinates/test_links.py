"""Links of map services: which point each means."""

from __future__ import annotations

import pytest

from osint.extract.coordinates import find, links, parse
from osint.extract.coordinates.map_links import links_in
from osint.model import Point

PIER = (42.753104, 133.015803)

PLAIN = [
    "https://www.google.com/maps?q=42.753104,133.015803",
    "https://maps.google.com/?q=42.753104%2C133.015803&z=12",
    "https://www.google.ru/maps/@42.753104,133.015803,15z",
    "https://www.google.com/maps/place/Pier/@42.7,133.0,12z/data=!3m1!4b1!8m2!3d42.753104!4d133.015803",
    "https://www.google.com/maps/place/42.753104,133.015803/@42.7,133.0,9z",
    "https://www.google.com/maps/search/42.753104,+133.015803?entry=tts",
    "https://www.google.com/maps/place/42%C2%B045'11.2%22N+133%C2%B000'56.9%22E/@42.7,133.0,9z",
    "https://www.google.com/maps/dir/42.753104,133.015803/43.1,131.9/@43,132,8z",
    "https://www.google.com/maps/dir/A/B/data=!4m9!4m8!1m5!2m2!1d133.015803!2d42.753104!3e0",
    "https://www.google.com/maps?q=loc:42.753104+133.015803",
    "https://maps.google.com/?q=The+pier@42.753104,133.015803",
    "https://www.google.com/maps/@?api=1&map_action=pano&viewpoint=42.753104,133.015803",
    "https://maps.googleapis.com/maps/api/staticmap?size=9x9&markers=color:red|42.753104,133.015803".replace(
        "|", "%7C"
    ),
    "https://earth.google.com/web/@42.753104,133.015803,12a,900d,35y,0h,0t,0r",
    "www.google.com/maps?q=42.753104,133.015803",
    "google.navigation:q=42.753104,133.015803",
    "comgooglemaps://?center=42.753104,133.015803&zoom=14",
    "https://maps.apple.com/?ll=42.753104,133.015803&q=Pier",
    "https://maps.apple.com/place?coordinate=42.753104,133.015803&name=Pier",
    "https://yandex.ru/maps/?ll=133.5%2C42.5&pt=133.015803%2C42.753104&z=12",
    "https://yandex.com/maps/75/city/?ll=133.015803%2C42.753104&z=12",
    "https://yandex.ru/maps/?rtext=42.753104,133.015803~43.1,131.9&rtt=auto",
    "https://yandex.ru/maps/?whatshere%5Bpoint%5D=133.015803%2C42.753104&whatshere%5Bzoom%5D=17",
    "https://www.openstreetmap.org/?mlat=42.753104&mlon=133.015803#map=15/42.7/133.0",
    "https://www.openstreetmap.org/#map=15/42.753104/133.015803&layers=N",
    "https://www.openstreetmap.org/way/1#map=15/42.753104/133.015803",
    "https://www.openstreetmap.org/directions?route=42.753104,133.015803;43.1,131.9",
    "https://www.openstreetmap.org/?mlat=42.753104&amp;mlon=133.015803",
    "https://opentopomap.org/#map=12/42.753104/133.015803",
    "https://2gis.ru/city/geo/133.015803%2C42.753104?m=133.1%2C42.8%2F12",
    "https://2gis.ru/city/firm/70000001000000000/133.015803%2C42.753104",
    "https://2gis.ru/city?m=133.015803%2C42.753104%2F17",
    "https://www.waze.com/ul?ll=42.753104%2C133.015803&navigate=yes",
    "https://www.waze.com/live-map/directions?to=ll.42.753104%2C133.015803",
    "https://share.here.com/l/42.753104,133.015803,Pier?z=16",
    "https://wego.here.com/?map=42.753104,133.015803,14,normal",
    "https://www.bing.com/maps?cp=42.753104~133.015803&lvl=15",
    "https://www.bing.com/maps?cp=1~2&sp=point.42.753104_133.015803_Pier",
    "https://mapy.cz/zakladni?x=133.015803&y=42.753104&z=15",
    "https://mapy.com/en/zakladni?source=coor&id=133.015803%2C42.753104&x=133&y=42",
    "https://omaps.app/?ll=42.753104,133.015803",
    "https://osmand.net/map?pin=42.753104,133.015803#12/42.7/133.0",
    "https://wikimapia.org/#lang=en&lat=42.753104&lon=133.015803&z=14",
    "https://zoom.earth/maps/satellite/#view=42.753104,133.015803,13z",
    "https://apps.sentinel-hub.com/eo-browser/?zoom=14&lat=42.753104&lng=133.015803&themeId=X",
    "https://www.suncalc.org/#/42.753104,133.015803,15/2024.05.01/12:00/1/3",
    "https://map.snapchat.com/@42.753104,133.015803,12.00z",
    "https://www.windy.com/?42.753104,133.015803,8",
    "https://www.mapillary.com/app/?lat=42.753104&lng=133.015803&z=17",
    "https://caltopo.com/map.html#ll=42.753104,133.015803&z=14",
    "https://some.map.example/#14.2/42.753104/133.015803",
    "https://some.search.example/?q=42.753104%2C%20133.015803",
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fmaps.apple.com%2F%3Fll%3D42.753104%252C133.015803",
    "https://firms.modaps.eosdis.nasa.gov/map/#d:2024-05-01;@133.015803,42.753104,9.0z",
    "https://www.planet.com/explorer/#/center/133.015803,42.753104/zoom/12",
    "https://livingatlas.arcgis.com/wayback/#mapCenter=133.015803%2C42.753104%2C14",
    "https://web.archive.org/web/2020/https://www.google.com/maps/@42.753104,133.015803,15z",
    "geo:42.753104,133.015803",
    "geo:42.753104,133.015803;u=25",
    "geo:0,0?q=42.753104,133.015803(The%20pier)",
    "geo:1.5,2.5?z=9&q=42.753104,133.015803",
]


@pytest.mark.parametrize("text", PLAIN)
def test_the_point_of_a_link(text: str) -> None:
    found = find(f"See {text} there")
    assert "".join(mention.text for mention in found) == text
    assert found[0].point == pytest.approx(PIER, abs=2e-5)
    assert parse(text).point == found[0].point
    assert parse(text).text == text


@pytest.mark.parametrize(
    ("text", "point"),
    [
        (
            "https://www.marinetraffic.com/en/ais/home/centerx:133.0/centery:42.8/zoom:9",
            (42.8, 133.0),
        ),
        ("https://www.flightradar24.com/42.75,133.02/8", (42.75, 133.02)),
        ("https://wikimapia.org/#y=427531040&x=1330158030&z=14", PIER),
        ("https://geohack.toolforge.org/geohack.php?params=42_45_11_N_133_0_57_E_type:pier", PIER),
        ("https://geohack.toolforge.org/geohack.php?params=42.7531_N_133.0158_E", PIER),
        ("https://www.waze.com/live-map?h=wzrg8jb2u", None),
        ("https://osm.org/go/58sNnF?m=", None),
        ("https://omaps.app/o4mDkFqWvP/Pier", None),
    ],
)
def test_coarse_and_coded_links(text: str, point: tuple[float, float] | None) -> None:
    (found,) = find(text)
    assert found.point is not None
    if point:
        assert found.point == pytest.approx(point, abs=1e-3)


def test_a_place_in_base64() -> None:
    code = "bGF0PTQyLjc1MzEwNDtsb249MTMzLjAxNTgwMztuPVBpZXI"  # lat=…;lon=…;n=Pier
    (found,) = find(f"https://share.here.com/p/s-{code}")
    assert found.point == pytest.approx(PIER)


@pytest.mark.parametrize(
    "text",
    [
        "https://www.google.com/maps/place/Pier+of+Nakhodka/data=!4m2!3m1!1s0x1:0x2",
        "https://maps.apple.com/?q=Pier",
        "https://www.openstreetmap.org/node/123456",
        "https://www.waze.com/ul?q=66%20Pier%20Street",
        "https://map.baidu.com/?poiShareId=abc",
        "https://yandex.ru/maps/?text=pier",
        "https://omaps.app",
        "ge0://",
        "geo:?q=pier",
        "geo:0,0?q=pier",
        "geo:42.7,133.0;crs=other",
        "https://www.google.com/maps/@95.1234,133.0158,9z",
    ],
)
def test_links_without_a_point(text: str) -> None:
    assert find(text) == ()


def test_the_name_and_uncertainty_of_a_geo_uri() -> None:
    (named,) = find("geo:0,0?q=42.753104,133.015803(The%20pier)")
    (vague,) = find("geo:42.753104,133.015803;u=25")
    assert named.name == "The pier"
    assert vague.precision_m == 25.0


def test_shifted_services_are_taken_back_to_wgs84() -> None:
    (amap,) = find("https://uri.amap.com/marker?position=116.403961,39.915119&name=X")
    (baidu,) = find("https://api.map.baidu.com/marker?location=39.921499,116.410361")
    assert (amap.datum, baidu.datum) == ("GCJ-02", "BD-09")
    assert amap.point == pytest.approx((39.913717, 116.397717), abs=1e-4)
    assert baidu.point == pytest.approx(amap.point, abs=1e-4)


def test_the_view_of_worldview_is_as_exact_as_it_is_high() -> None:
    (found,) = find("https://worldview.earthdata.nasa.gov/?v=132,42,134,43&t=2024-05-01")
    assert found.point == (42.5, 133.0)
    assert found.precision_m == pytest.approx(60_000)


def test_baidu_metres() -> None:
    (found,) = find("https://map.baidu.com/@12958160,4825923,15z")
    assert found.point == pytest.approx((39.907, 116.391), abs=0.02)


def test_google_in_china_is_flagged_and_not_moved() -> None:
    (inside,) = find("https://www.google.com/maps?q=39.915119,116.403961")
    (outside,) = find("https://www.google.com/maps?q=42.753104,133.015803")
    assert inside.point == (39.915119, 116.403961)
    assert inside.note is not None
    assert "GCJ-02" in inside.note
    assert outside.note is None


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("(https://maps.google.com/?q=1.5,2.5)", "https://maps.google.com/?q=1.5,2.5"),
        ("See https://maps.google.com/?q=1.5,2.5.", "https://maps.google.com/?q=1.5,2.5"),
        ("[map](https://maps.google.com/?q=1.5,2.5), then", "https://maps.google.com/?q=1.5,2.5"),
        ("<a href='https://maps.google.com/?q=1.5,2.5'>", "https://maps.google.com/?q=1.5,2.5"),
        ("https://en.example.org/wiki/A_(b)", "https://en.example.org/wiki/A_(b)"),
    ],
)
def test_where_a_link_ends(text: str, link: str) -> None:
    ((start, found),) = links_in(text, 0, len(text))
    assert found == link
    assert text[start:].startswith(link)


def test_every_link_written_is_read_back() -> None:
    point = Point(latitude=-34.906612, longitude=-56.199634)
    written = links(point)
    assert {"Google Maps", "OpenStreetMap", "Yandex Maps", "Bing Maps", "SunCalc"} <= set(written)
    for link in written.values():
        assert parse(link).point == pytest.approx(point, abs=1e-6)


@pytest.mark.parametrize(
    ("link", "points"),
    [
        ("https://www.google.com/maps/dir/59.9311,30.3609/58.5213,31.2755/@59.2,30.8,8z", 2),
        ("https://www.google.com/maps/dir/?api=1&origin=59.9311,30.3609&destination=58.5213,31.2755&waypoints=59.1,30.9%7C58.8,31.1", 4),
        ("https://www.google.com/maps/dir/A/B/@59.2,30.8,8z/data=!4m14!4m13!1m5!1m1!1s0x1:0x2!2m2!1d30.3609!2d59.9311!1m5!1m1!1s0x3:0x4!2m2!1d31.2755!2d58.5213!3e0", 2),
        ("https://maps.google.com/?saddr=59.9311,30.3609&daddr=59.1,30.9+to:58.5213,31.2755", 3),
        ("https://www.openstreetmap.org/directions?engine=x&route=59.9311%2C30.3609%3B58.5213%2C31.2755", 2),
        ("https://yandex.com/maps/?rtext=59.9311,30.3609~59.1,30.9~58.5213,31.2755&rtt=auto", 3),
        ("https://maps.apple.com/?saddr=59.9311,30.3609&daddr=58.5213,31.2755", 2),
        ("https://www.bing.com/maps?rtp=pos.59.9311_30.3609~pos.58.5213_31.2755", 2),
        ("https://wego.here.com/directions/mix/59.9311,30.3609/58.5213,31.2755", 2),
        ("https://graphhopper.com/maps/?point=59.9311,30.3609&point=58.5213,31.2755", 2),
    ],
)  # fmt: skip
def test_every_point_of_a_route(link: str, points: int) -> None:
    text = f"The convoy went {link} by night."
    found = find(text)
    assert [mention.stop for mention in found] == list(range(1, points + 1))
    assert "".join(mention.text for mention in found) == link
    assert {found[0].point, found[-1].point, found[1].point} >= {(59.9311, 30.3609)}
    assert (58.5213, 31.2755) in {mention.point for mention in found}


@pytest.mark.parametrize(
    "link",
    [
        "https://www.google.com/maps/dir/Novgorod/58.5213,31.2755/@59.2,30.8,8z",
        "https://www.google.com/maps/place/58.5213,31.2755/@59.2,30.8,8z",
        "https://maps.google.com/?q=58.5213,31.2755&ll=59.2000,30.8000",
    ],
)
def test_a_single_point_is_no_route(link: str) -> None:
    (found,) = find(link)
    assert (found.point, found.stop, found.text) == ((58.5213, 31.2755), None, link)


@pytest.mark.parametrize(
    ("link", "point"),
    [
        ("https://google.com/?q=40.7,-74&ll=34,-118", (40.7, -74)),
        ("https://map.baidu.com/?newmap=1&sharegeo=12958160.97%2C4825923.77", (39.90726, 116.39126)),
        ("https://map.baidu.com/place/detail/x?sharegeo=12958160.97,4825923.77", (39.90726, 116.39126)),
        ("https://plus.codes/8GX6XR48+27", (49.95506, 24.81569)),
        ("https://plus.codes/8GX6XR48%2B27", (49.95506, 24.81569)),
        ("https://www.windy.com/58.521/31.276?58.1,31.0,8", (58.521, 31.276)),
        ("https://www.windy.com/-Waves-waves?waves,58.521,31.276,5", (58.521, 31.276)),
        ("https://nakarte.me/#m=12/58.5213/31.2755&l=O", (58.5213, 31.2755)),
        ("https://map.kakao.com/?urlX=494000&urlY=1127000&urlLevel=3", (37.55672, 126.97284)),
        ("https://map.kakao.com/link/to/hall,37.402056,127.108212", (37.402056, 127.108212)),
        ("https://map.naver.com/v5/?c=14141614.1,4508013.5,15,0,0,0,dh", (37.49275, 127.03628)),
        ("nmap://place?lat=37.4979502&lng=127.0276368&name=x", (37.49795, 127.02764)),
        ("om://o4B4pYZsRs", (47.38593, 8.57666)),
        ("cm://o4B4pYZsRs/Zoo", (47.38593, 8.57666)),
    ],
)  # fmt: skip
def test_more_services(link: str, point: tuple[float, float]) -> None:
    """Kakao's and Naver's metres by PROJ 9 (EPSG 5181 and 3857)."""
    (found,) = find(f"See {link}, said the caption.")
    assert found.point == pytest.approx(point, abs=1e-4)


@pytest.mark.parametrize(
    "link",
    ["om://search?query=depot", "https://cafe.naver.com/x?c=14141614", "https://map.kakao.com/?urlX=1&urlY=2",
     "https://plus.codes/about"],
)  # fmt: skip
def test_links_of_these_services_without_a_point(link: str) -> None:
    assert find(link) == ()
