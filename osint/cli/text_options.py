"""The options that say what the texts are and how they are read."""

from __future__ import annotations

from typing import Annotated

import click

from osint.cli.options import option
from osint.cli.screen import TEXTS

Published = Annotated[
    str | None,
    option(
        "--published",
        panel=TEXTS,
        help="The day the texts are from, such as 2017-04-21; “yesterday” counts from it.",
        metavar="DATE",
    ),
]
Home = Annotated[
    str | None,
    option(
        "--home",
        panel=TEXTS,
        help="Where the publisher is at home, such as “Paris, Texas”; helps to choose between places "
        "of one name.",
        metavar="PLACE",
    ),
]
Layer = Annotated[
    list[str],
    option(
        "--layer",
        panel=TEXTS,
        help="Your own line or area (GeoJSON, KML, GPX, Shapefile, GeoPackage): “front line=f.kml”.",
        metavar="[NAME=]FILE",
    ),
]
DateOrder = Annotated[
    str | None,
    option(
        "--date-order",
        panel=TEXTS,
        help="How to read dates like 03/04/2022 when the text doesn't make it clear.",
        click_type=click.Choice(["dmy", "mdy", "ymd"]),
    ),
]
Prefer = Annotated[
    str | None,
    option(
        "--prefer",
        panel=TEXTS,
        help="Whether weekdays, and days without a year, lie before or after the date of the text; "
        "left out, the wording decides.",
        click_type=click.Choice(["past", "future", "nearest"]),
    ),
]
Language = Annotated[
    str | None,
    option(
        "--language",
        panel=TEXTS,
        help="The language of texts that don't state theirs, such as uk or Ukrainian; left out, it is "
        "told from each sentence.",
        metavar="LANGUAGE",
    ),
]
Encoding = Annotated[
    str | None,
    option(
        "--encoding",
        panel=TEXTS,
        help="Encoding of the files, if not UTF-8.",
        metavar="NAME",
    ),
]
TextColumn = Annotated[
    str,
    option(
        "--text-column",
        panel=TEXTS,
        help="The column with the text, in CSV and Parquet.",
        metavar="NAME",
    ),
]
IdColumn = Annotated[
    str,
    option(
        "--id-column",
        panel=TEXTS,
        help="The column with the id, in CSV and Parquet.",
        metavar="NAME",
    ),
]
Columns = Annotated[
    str | None,
    option(
        "--columns",
        panel=TEXTS,
        help="Tables of incidents: which columns hold place, region, country, coordinates, "
        "latitude, longitude, date, weekday, text.",
        metavar="ROLE=NAME,...",
    ),
]
AllText = Annotated[
    bool,
    option(
        "--all-text",
        panel=TEXTS,
        help="Pages: read menus, related stories and comments too, not the article alone.",
    ),
]
Attachments = Annotated[
    bool,
    option(
        "--attachments",
        panel=TEXTS,
        help="E-mails: read what is attached too.",
    ),
]
