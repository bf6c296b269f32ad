"""A report of made-up findings with every kind of text that could do harm where it is shown."""

from __future__ import annotations

from datetime import UTC, date, datetime

from osint.model import (
    Claim,
    CoordinateMention,
    DateMention,
    Document,
    Extraction,
    Finding,
    Given,
    Interval,
    Party,
    Place,
    PlaceMention,
    Point,
    PostMention,
    QuantityMention,
)
from osint.report.model import (
    CaseInfo,
    DataSet,
    DocumentResult,
    Expectation,
    Options,
    Report,
    Review,
    SourceInfo,
)

HOSTILE = (
    "<script>alert(1)</script>",
    '=HYPERLINK("http://evil.test","x")',
    "[/x] [red]",
    "\x1b[31mred\x1b]0;t\x07",
    "%0A::error::owned",
    "\u202eevil\u202c",
    "]]><!--",
    "{{7*7}} ${x} </style>",
    "| a | b |",
    "\ufffe\x00",
)

TEXT = (
    "Le café d'Orléans est à 110 km de Paris.\n"
    "Владивосток лежит в 150 км от границы с КНДР.\n"
    "تقع المدينة على بعد 40 كم من الحدود.\n"
    "Suva is 1,150 km from Apia. Springfield is near Chicago.\n"
    + "\n".join(HOSTILE)
    + "\nThe camera stood at 48.858370, 2.294481 on Friday.\n"
)

PARIS = Place(1, "Paris", Point(latitude=48.8534, longitude=2.3488), 9.0, "settlement", "FR")
ORLEANS = Place(2, "Orléans", Point(latitude=47.9029, longitude=1.9039), 5.0, "settlement", "FR")
SUVA = Place(3, "Suva", Point(latitude=-18.1416, longitude=178.4419), 6.0, "settlement", "FJ")
APIA = Place(4, "Apia", Point(latitude=-13.8333, longitude=-171.7667), 5.0, "settlement", "WS")
EIFFEL = Point(latitude=48.858370, longitude=2.294481)


def span(quote: str, text: str = TEXT) -> tuple[int, int]:
    """Where a quote stands in the text."""
    start = text.index(quote)
    return start, start + len(quote)


def party(place: Place, words: str) -> Party:
    """A located party."""
    return Party(
        words,
        place.name,
        place.kind,
        place,
        place.point,
        place.radius_km,
        place.country,
        None,
        (place,),
    )


def claim(check: str, quote: str, **parts: object) -> Claim:
    """A claim on a quote of the text."""
    start, end = span(quote)
    return Claim(check, start, end, **parts)  # type: ignore[arg-type]


def document(text: str = TEXT, name: str = "press/note.txt") -> Document:
    """The document of the sample."""
    return Document(
        id=name,
        text=text,
        title="Notes <b>&\u202e title",
        published=date(2021, 3, 4),
        path=name,
        sha256="0f" * 32,
        language="fr",
    )


def springfields() -> tuple[Place, ...]:
    """Namesakes between which nothing decides."""
    regions = ("Illinois", "Missouri", "Ohio", "Oregon", "Texas")
    return tuple(
        Place(10 + n, "Springfield", Point(latitude=39.0 + n, longitude=-89.0 - n), 5.0, "settlement",
              "US", region, None, 10 + n, 100_000)
        for n, region in enumerate(regions)
    )  # fmt: skip


def findings() -> tuple[Finding, ...]:
    """One finding of each verdict and more, some on hostile quotes."""
    km = Interval(110, 110, "km", text="110 km")
    return (
        Finding(
            claim("distance", "Le café d'Orléans est à 110 km de Paris",
                  subject=party(ORLEANS, "Orléans"), object=party(PARIS, "Paris"), stated=km),
            "consistent",
            "Orléans and Paris are 111 km apart.",
            Interval(97.0, 125.0, "km", 110.94),
            (("by road", Interval(115.0, 130.0, "km", 120.0)),),
            (ORLEANS.point, PARIS.point),
            "geodesic on WGS84",
            ("GeoNames cities500 2025-01-01",),
        ),
        Finding(
            claim("distance", "Владивосток лежит в 150 км от границы с КНДР"),
            "doubtful",
            "Only another reading would explain it.",
        ),
        Finding(
            claim("distance", "Suva is 1,150 km from Apia",
                  subject=party(SUVA, "Suva"), object=party(APIA, "Apia"),
                  stated=Interval(1150, 1150, "km", text="1,150 km")),
            "consistent",
            "Suva and Apia are 1,144 km apart, across the 180th meridian.",
            Interval(1133.0, 1155.0, "km", 1144.0),
            (),
            (SUVA.point, APIA.point),
            "geodesic on WGS84",
        ),
        Finding(
            claim("proximity", "Springfield is near Chicago",
                  subject=Party("Springfield", "Springfield", "unknown", candidates=springfields()),
                  object=Party("Chicago", "Chicago", "unknown")),
            "unresolved",
            "Five places are called Springfield, and the text does not decide.",
        ),
        *(
            Finding(claim("figures", words), "inconsistent", f"Says {words} and means harm.")
            for words in HOSTILE
        ),
        Finding(
            claim("coordinates", "48.858370, 2.294481",
                  subject=Party("48.858370, 2.294481", "48.858370, 2.294481", "coordinate",
                                point=EIFFEL)),
            "consistent",
            "48.858370, 2.294481 lies in Paris.",
        ),
    )  # fmt: skip


def extraction(of: Document) -> Extraction:
    """What the sample text mentions, one of each kind."""
    place, coordinate = span("Paris"), span("48.858370, 2.294481")
    day, quantity = span("Friday"), span("110 km")
    return Extraction(of, Given(
        coordinates=(
            CoordinateMention(*coordinate, "48.858370, 2.294481", EIFFEL, "decimal", 0.1),
        ),
        places=(PlaceMention(*place, "Paris", PARIS, 0.9312, (PARIS, SUVA)),),
        dates=(
            DateMention(*day, "Friday", "DATE", "2021-03-05", datetime(2021, 3, 5),
                        datetime(2021, 3, 5, 23, 59, 59), weekday=4),
        ),
        quantities=(QuantityMention(*quantity, "110 km", "length", 110, 110, "km", 110_000, 110_000),),
        posts=(PostMention(0, 2, "Le", "x", datetime(2024, 10, 18, 10, 36, 58, 428000, tzinfo=UTC)),),
    ))  # fmt: skip


DATA = (DataSet("GeoNames cities500", "3.0", "2025-01-01", "CC BY 4.0", "GeoNames <geonames.org>"),)


def result() -> DocumentResult:
    """The article."""
    of = document()
    return DocumentResult(of, findings(), extraction(of))


def case_result(sharing: str | None = "TLP:CLEAR", redact: int | None = None) -> DocumentResult:
    """The same as a case, with expectations and a human verdict."""
    base = result()
    review = Review("Misleading <i>", "The Desk", "2021-03-06", "https://example.org/check")
    entries = [
        Expectation(f"claim-{n}", finding.verdict, "by map", review if n == 0 else None)
        for n, finding in enumerate(base.findings)
    ]
    entries[2] = Expectation("claim-2", "inconsistent", "on purpose")
    return DocumentResult(
        base.document,
        base.findings,
        base.extraction,
        CaseInfo("sample", "A <case>", "cases/sample.yaml", sharing, redact),
        SourceInfo("note", "The Post", "https://example.org/a?b=1&c=<d>", "javascript:alert(1)"),
        tuple(entries),
    )


def report(*results: DocumentResult, **options: object) -> Report:
    """A report of these results, or of the article."""
    return Report(
        results=results or (result(), DocumentResult(Document(id="empty", text="nothing"))),
        version="0.1.0",
        data=DATA,
        options=Options(**options),  # type: ignore[arg-type]
    )
