"""The options that say what the texts are and how they are read."""

from __future__ import annotations

from typing import Annotated

import click
import typer

from osint.cli.screen import TEXTS

Published = Annotated[
    str | None,
    typer.Option(
        "--published",
        envvar="OSINT_PUBLISHED",
        show_envvar=False,
        metavar="DATE",
        rich_help_panel=TEXTS,
        help="The day the texts are from, such as 2017-04-21; “yesterday” counts from it.",
    ),
]
Home = Annotated[
    str | None,
    typer.Option(
        "--home",
        envvar="OSINT_HOME",
        show_envvar=False,
        metavar="PLACE",
        rich_help_panel=TEXTS,
        help="Where the publisher is at home, such as “Paris, Texas”; decides between namesakes.",
    ),
]
Layer = Annotated[
    list[str],
    typer.Option(
        "--layer",
        envvar="OSINT_LAYER",
        show_envvar=False,
        metavar="[NAME=]FILE",
        rich_help_panel=TEXTS,
        help="Your own line or area (GeoJSON, KML, GPX, Shapefile, GeoPackage): “front line=f.kml”.",
    ),
]
DateOrder = Annotated[
    str | None,
    typer.Option(
        "--date-order",
        envvar="OSINT_DATE_ORDER",
        show_envvar=False,
        click_type=click.Choice(["dmy", "mdy", "ymd"]),
        rich_help_panel=TEXTS,
        help="How to read dates like 03/04/2022 when the text doesn't make it clear.",
    ),
]
Prefer = Annotated[
    str | None,
    typer.Option(
        "--prefer",
        envvar="OSINT_PREFER",
        show_envvar=False,
        click_type=click.Choice(["past", "future", "nearest"]),
        rich_help_panel=TEXTS,
        help="Where days lie that name no year, and weekdays; the words decide if left out.",
    ),
]
Language = Annotated[
    str | None,
    typer.Option(
        "--language",
        envvar="OSINT_LANGUAGE",
        show_envvar=False,
        metavar="LANGUAGE",
        rich_help_panel=TEXTS,
        help="What texts are in that do not say it: uk, Ukrainian; each sentence tells if left out.",
    ),
]
Encoding = Annotated[
    str | None,
    typer.Option(
        "--encoding",
        envvar="OSINT_ENCODING",
        show_envvar=False,
        metavar="NAME",
        rich_help_panel=TEXTS,
        help="Encoding of the files, if not UTF-8.",
    ),
]
TextColumn = Annotated[
    str,
    typer.Option(
        "--text-column",
        envvar="OSINT_TEXT_COLUMN",
        show_envvar=False,
        metavar="NAME",
        rich_help_panel=TEXTS,
        help="The column with the text, in CSV and Parquet.",
    ),
]
IdColumn = Annotated[
    str,
    typer.Option(
        "--id-column",
        envvar="OSINT_ID_COLUMN",
        show_envvar=False,
        metavar="NAME",
        rich_help_panel=TEXTS,
        help="The column with the id, in CSV and Parquet.",
    ),
]
Columns = Annotated[
    str | None,
    typer.Option(
        "--columns",
        envvar="OSINT_COLUMNS",
        show_envvar=False,
        metavar="ROLE=NAME,...",
        rich_help_panel=TEXTS,
        help="Tables of incidents: which columns hold place, region, country, coordinates, "
        "latitude, longitude, date, weekday, text.",
    ),
]
AllText = Annotated[
    bool,
    typer.Option(
        "--all-text",
        envvar="OSINT_ALL_TEXT",
        show_envvar=False,
        rich_help_panel=TEXTS,
        help="Pages: read menus, related stories and comments too, not the article alone.",
    ),
]
Attachments = Annotated[
    bool,
    typer.Option(
        "--attachments",
        envvar="OSINT_ATTACHMENTS",
        show_envvar=False,
        rich_help_panel=TEXTS,
        help="E-mails: read what is attached too.",
    ),
]
