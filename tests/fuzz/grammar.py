"""Texts at random, from statements that the tool reads, and from what was never meant to be read.

A text follows from its `Random` alone: a seed names it for ever.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

NAMES = [
    "Tartu",
    "Riga",
    "Kaunas",
    "Gdansk",
    "Turku",
    "Porto",
    "Nantes",
    "Linz",
    "Brno",
    "Varna",
    "Split",
    "Kars",
    "Van",
    "Erbil",
    "Basra",
    "Aden",
    "Tunis",
    "Oran",
    "Goma",
    "Beira",
    "Lima",
    "Quito",
    "Cusco",
    "Osaka",
    "Busan",
    "Da Nang",
    "Nice",
    "Reading",
    "Of",
    "Y",
    "Bath",
    "Mobile",
    "Latvia",
    "Estonia",
    "Peru",
    "Chad",
    "Georgia",
    "Jordan",
    "Niger",
    "Guinea",
    "Congo",
    "the UK",
    "the U.S.",
    "DPRK",
    "Côte d’Ivoire",
    "St. John's",
    "Ust-Luga",
    "Stratford-upon-Avon",
    "Al-Hasakah",
    "San José del Monte",
    "Nizhny Novgorod",
    "Washington",
    "Paris, Texas",
    "Springfield",
    "Victoria",
    "Santa Cruz",
    "Bavaria",
    "Texas",
    "Crimea",
    "the Black Sea",
    "Lake Chad",
    "the Danube",
    "Sakhalin",
    "Mount Elbrus",
    "Харків",
    "Львов",
    "Москва",
    "Одеса",
    "القاهرة",
    "东京",
    "Αθήνα",
    "Malmö",
    "São Paulo",
    "Łódź",
    "Kyiv Oblast",
    "the Donbas",
    "Gaza",
    "Kosovo",
    "Taiwan",
    "the Sinai Peninsula",
]
UNITS = [
    "km",
    "kilometers",
    "kilometres",
    "miles",
    "mi",
    "metres",
    "m",
    "nautical miles",
    "nm",
    "feet",
    "км",
    "km2",
    "%",
    "hours",
    "knots",
]
HEDGES = [
    "about",
    "some",
    "nearly",
    "only",
    "less than",
    "more than",
    "up to",
    "just over",
    "~",
    "almost",
    "at least",
    "within",
    "",
]
WINDS = [
    "north",
    "south-east",
    "SW",
    "NNE",
    "northwest",
    "due east",
    "к северу",
    "left",
    "upstream",
]
DAYS = [
    "Monday",
    "Tue.",
    "Friday",
    "Sunday",
    "Feb. 29",
    "31 June",
    "5 March 2021",
    "2021-03-05",
    "03/04/22",
    "32.13.2020",
    "1 January 0001",
    "31 December 9999",
    "April 20",
    "20 квітня",
    "yesterday",
    "last week",
    "the 1990s",
    "Q3 2019",
    "Ramadan",
]
CLOCKS = [
    "at 1200 GMT",
    "at 2030 hrs",
    "3 a.m. Moscow time (0000 GMT)",
    "at noon",
    "24:00",
    "at dawn",
    "25:61",
    "5:07 pm",
    "in the night",
    "0000 UTC",
]
COORDINATES = [
    "58.3776, 26.7290",
    "58°22′40″N 26°43′44″E",
    "N58 22.66 E026 43.74",
    "35V MD 84 90",
    "8GJ9+XX Tartu",
    "9GC8CPG9+2M",
    "geo:58.37,26.72",
    "https://www.google.com/maps/@58.37,26.72,12z",
    "91.0, 181.0",
    "0, 0",
    "-90.0, -180.0",
    "58.3776N 26.7290W",
    "u99vh3",
    "KO38ij",
    "///word.word.word",
    "+58.37+026.72/",
    "58,3776 26,7290",
]
POSTS = [
    "https://x.com/a/status/1847225352281563393",
    "https://t.me/news/123",
    "IMG_20220224_093012.jpg",
    "https://www.tiktok.com/@a/video/7106594312292453675",
    "@someone",
    "PXL_20230101_000000.mp4",
    "https://x.com/a/status/99999999999999999999",
    "01ARZ3NDEKTSV4RRFFQ69G5FAV",
]
SHAPES = (
    "{name} is {hedge} {number} {unit} from {name}.",
    "{name}, {hedge} {number} {unit} {wind} of {name}, was shelled.",
    "{name} lies {wind} of {name}.",
    "The border between {name} and {name} is {hedge} {number} {unit} long.",
    "{name}'s {number}-{unit} border with {name}",
    "{name}, near the border with {name}, was quiet {day}.",
    "A fire broke out in {name}, {name}, on {day} {clock}.",
    "It fell on {weekday}, {day}.",
    "{name} ({coordinate}) burned {day}.",
    "{coordinate}",
    "Location: {name}\nCoordinates: {coordinate}\nDate: {day}",
    "Posted on {day}: {post}",
    "{name} (@a) {day} {post}",
    "[{day} {clock}] {name}: {post}",
    "The truck drove {number} {unit} from {name} to {name} in {number} hours.",
    "a {number} {unit} ({number} {unit}) road",
    "The {number}-{unit} bridge, {number} {unit} long, {day}.",
    "{number} days after the {day} fire in {name}, {clock}",
    "Between {name} and {name}, {number} {unit} to the {wind}, it stands.",
    "The city of {name}, the capital of {name}, is on the coast of {name}.",
    "He did not say that {name} is {number} {unit} from {name}; is it?",
    "Both lie {number} and {number} {unit} {wind} and {wind} of {name} and {name}, respectively.",
    "the port, {number} {unit} off {name}'s coast {clock}",
    "Село {name} в {number} км от границы с {name}.",
    "{name} {name} {name}",
)
SOUP = [
    "\xad",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\u202e",
    "\u2066",
    "́",
    "\xa0",
    "‑",
    "\u2028",
    "\x00",
    "\x1b[31m",
    "\x07",
    "\r",
    "\n",
    "\n\n",
    "\t",
    "  ",
    "=cmd()",
    "<b>",
    "</script>",
    "&amp;",
    "[x](y)",
    "{{",
    "%s",
    "�",
    "�",
    "\U0010ffff",
    "🇪🇪",
    "ﬁ",
    "１２",
    "½",
    "°",
    "′",
    "″",
    "º",
    "''",
    '"',
    "“",
    "”",
    "(",
    ")",
    "[",
    "]",
    ",",
    ".",
    ";",
    ":",
    "-",
    "–",
    "—",
    "/",
    "\\",
    "@",
    "#",
    "~",
    "≈",
    "±",
    "×",
    "∞",
    "0",
    "00",
    "1",
    "-1",
    "1e9",
    "1,000,000",
    "NaN",
    "١٢٣",
    "XXXX",
    "None",
    "null",
    "'; DROP",
    "../",
    "км",
    "й",
    "й",
    "Ω",
    "ß",
    "İ",
    "ǆ",
    "aͬ",
]


class Grammar:
    """Texts from one source of chance."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.parts: dict[str, Callable[[], str]] = {
            "name": lambda: random.choice(NAMES),
            "unit": lambda: random.choice(UNITS),
            "hedge": lambda: random.choice(HEDGES),
            "wind": lambda: random.choice(WINDS),
            "day": lambda: random.choice(DAYS),
            "weekday": lambda: random.choice(DAYS[:4]),
            "clock": lambda: random.choice(CLOCKS),
            "coordinate": lambda: random.choice(COORDINATES),
            "post": lambda: random.choice(POSTS),
            "number": self.number,
        }

    def number(self) -> str:
        """A figure of any size and spelling."""
        random = self.random
        size = random.choice((9, 99, 999, 9999, 99_999, 10**9, 10**30))
        value = random.randint(0, size)
        words = [
            "two",
            "a dozen",
            "1,5",
            "½",
            "2.5",
            "30 to 40",
            "10-15",
            "1 500",
            "3·5",
            "0",
            "minus 4",
            "hundreds of",
        ]
        forms = (str(value), f"{value:,}", f"{value}.{random.randint(0, 99)}", random.choice(words))
        return random.choice(forms)

    def statement(self) -> str:
        """One sentence or record."""
        shape, parts = self.random.choice(SHAPES), []
        while shape:
            before, brace, rest = shape.partition("{")
            parts.append(before)
            if not brace:
                break
            name, _, shape = rest.partition("}")
            parts.append(self.parts[name]())
        return "".join(parts)

    def text(self) -> str:
        """Some statements, mostly as a paragraph."""
        random = self.random
        count = random.choice((1, 1, 2, 3, 5))
        joint = random.choice((" ", " ", "\n", "\n\n", "; ", ", ", ""))
        return joint.join(self.statement() for _ in range(count))

    def mutated(self, text: str) -> str:
        """The text with some stretches cut, doubled, swapped or replaced."""
        random = self.random
        for _ in range(random.choice((1, 1, 2, 4, 8))):
            start = random.randint(0, len(text))
            end = min(len(text), start + random.choice((0, 1, 1, 3, 10)))
            kept, stretch, rest = text[:start], text[start:end], text[end:]
            made = random.choice(
                (
                    "",
                    stretch * 2,
                    stretch[::-1],
                    stretch.upper(),
                    stretch.lower(),
                    self.soup(2),
                    self.number(),
                    random.choice(NAMES),
                )
            )
            text = kept + made + rest
        return text

    def soup(self, most: int) -> str:
        """Odd characters and pieces."""
        return "".join(self.random.choice(SOUP) for _ in range(self.random.randint(1, most)))

    def characters(self) -> str:
        """Any characters at all."""
        random = self.random
        top = random.choice((0x7F, 0x17F, 0x7FF, 0xFFFF, 0x10FFFF))
        return "".join(chr(random.randint(0, top)) for _ in range(random.randint(0, 60)))

    def any_text(self) -> str:
        """A text of any kind: sound, damaged or senseless."""
        roll = self.random.random()
        if roll < 0.35:
            return self.text()
        if roll < 0.8:
            return self.mutated(self.text())
        if roll < 0.9:
            return self.soup(30)
        return self.characters()
