"""Texts that grow: kinds whose cost was once more than linear, or well could be."""

from __future__ import annotations

from collections.abc import Callable

UNITS: dict[str, str] = {
    "letters": "q",
    "Cyrillic letters": "ж",
    "letters with accents": "ñjan",
    "Arabic letters": "ع",
    "digits": "1",
    "blanks": " ",
    "line ends": "\n",
    "short lines": "a\n",
    "hyphens at line ends": "a-\n",
    "soft hyphens": "a\u00ad",
    "zero-width blanks": "\u200b",
    "no-break blanks": "\u00a0",
    "accents": "\u0301",
    "quotation marks": '"',
    "brackets": "(",
    "commas": "a, ",
    "initials": "A.",
    "names": "Tartu ",
    "names on lines": "Tartu\n",
    "names and names": "Tartu and ",
    "beginnings of links": "http://",
    "addresses": "a@",
    "degrees": "50°27'",
    "plus codes": "8QPH8MG9+PF ",
    "coordinates": "58.3776, 26.7290\n",
    "places with coordinates": "Tartu 58.3776, 26.7290; ",
    "dates": "Monday, 5 May 2024, ",
    "ranges of dates": "5 May 2024 to ",
    "lines of a chat": "[05.05.2024 10:11] News: Fire in Tartu https://t.me/news/123\n",
    "dated posts": "Posted 5 May 2024: https://x.com/a/status/1847225352281563393\n",
    "distances": "Tartu is 40 km from Riga. ",
    "distances without a stop": "Tartu, 40 km from Riga, ",
    "lengths of a border": "The border between Latvia and Estonia is 340 km long. ",
    "borders in paragraphs": "The border between Latvia and Estonia is 900 km long.\n\n",
    "near, without a stop": "Tartu near Riga, ",
    "in, without a stop": "Tartu in Riga in ",
    "where, without a stop": "Tartu, Estonia, ",
    "directions": "Tartu lies north of Riga. ",
    "journeys": "The truck drove from Tartu to Riga, 250 km, in 2 hours. ",
    "hours of driving": "2 hours drive from Riga, ",
    "twin units": "72 miles (116 km) ",
    "figures of a thing": "The dam is 40 metres high. ",
    "pronouns": "The town is 40 km from it. ",
    "clocks": "3 a.m. Moscow time (0000 GMT), ",
    "intervals": "five days after the 12 July fire, ",
    "ages": "born on 5 May 1990, he is 34 years old; ",
    "clocks of a place": "At 3 p.m. local time (1200 GMT) Riga slept. ",
    "clocks of zones": "It began at 3 a.m. Moscow time (0000 GMT) in Riga. ",
    "daylight": "At dawn on 5 May 2024 a fire broke out in Tartu. ",
    "daylight elsewhere": "The fire began at 6 a.m., at sunset, on 5 May 2024. Riga. ",
    "regions": "Tartu, Tartu County, Estonia. ",
    "parts of a country": "Tartu lies in western Estonia. ",
    "unread names": "Xoxitland, a town in northern Estonia, burned. ",
    "points before names": "58.3776, 26.7290: Tartu. ",
    "points in sentences": "A fire broke out in Tartu at 58.3776, 26.7290. ",
    "it, again and again": "It is north of Riga. ",
    "Russian pronouns": "Он находится в 40 км от Риги. ",
    "the city": "The city, 40 km from the border, burned. Tartu burned. ",
    "what is denied": "Tartu is not 40 km from Riga. Is Tartu 40 km from Riga? ",
    "records": "Location: Tartu\nDate: Monday, 5 May 2024\nCoordinates: 58.3776, 26.7290\n\n",
    "names that lines cut": "Xo Khan\nYounis Xo\n",
    "between": "Tartu lies between Riga and Tallinn. ",
    "Russian": "Тарту находится в 40 км от Риги. ",
    "Spanish": "Tartu está a 40 km de Riga. ",
}
"""A name, and what the text is made of."""


def text_of(name: str, characters: int) -> str:
    """So many characters of one kind, about."""
    unit = UNITS[name]
    return unit * max(1, characters // len(unit))


def growth(name: str, cost: Callable[[str], float], characters: int, times: int) -> float:
    """How many times the cost of a text that is `times` as long is, per character: 1 is linear."""
    short, long = text_of(name, characters), text_of(name, characters * times)
    cost(short)  # what is compiled or read once counts for neither
    return cost(long) / len(long) / (cost(short) / len(short))
