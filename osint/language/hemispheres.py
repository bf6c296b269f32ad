"""Words for the hemisphere of an angle in many languages: alternatives of regular expressions."""

from __future__ import annotations

AFTER: dict[str, tuple[str, ...]] = {
    "N": (
        r"(?:north(?:ern)? ?)?lat(?:itude)? north|north(?:ern)?(?: lat(?:itude)?\b)?|n latitude\b",
        r"с(?:ев(?:ерной|ерная)?)?\.? ?ш(?:ироты|ирота)?\.?",
        r"пн\.? ?ш\.?|північної широти",
        r"شمال(?:ا|ًا|اً|ي|ى|ی)?|צפון(?:ית)?",
        r"n(?:ördl(?:iche[rn]?|\.)|\.) ?Br(?:eite|\.)|Nord\b|norte?\b|nord\b|latitud(?:e|ine)? nort[eh]|latitud(?:e|ine) nord",
        r"(?:szer(?:okości|\.) )?(?:geogr(?:aficznej|\.) )?(?:północnej|płn\.?)|(?:noorderbreedte|NB)\b",
        r"kuzey(?: enlem\w{0,4})?",
    ),
    "S": (
        r"south(?:ern)?(?: lat(?:itude)?\b)?|s latitude\b",
        r"ю(?:ж(?:ной|ная)?)?\.? ?ш(?:ироты|ирота)?\.?",
        r"пд\.? ?ш\.?|південної широти",
        r"جنوب(?:ا|ًا|اً|ي|ى|ی)?|דרום(?:ית)?",
        r"s(?:üdl(?:iche[rn]?|\.)|\.) ?Br(?:eite|\.)|Süd\b|sur\b|sud\b|sul\b|latitud sur|latitud(?:e|ine) sud|latitude sul",
        r"(?:szer(?:okości|\.) )?(?:geogr(?:aficznej|\.) )?(?:południowej|płd\.?)|(?:zuiderbreedte|ZB)\b",
        r"güney(?: enlem\w{0,4})?",
    ),
    "E": (
        r"east(?:ern)?(?: long?(?:itude)?\b)?|e longitude\b",
        r"в(?:ост(?:очной|очная)?)?\.? ?д(?:олготы|олгота)?\.?",
        r"сх\.? ?д\.?|східної довготи",
        r"شرق(?:ا|ًا|اً|ي|ى|ی)?|מזרח(?:ית)?",
        r"(?:östl(?:iche[rn]?|\.)|ö\.) ?L(?:änge|\.)|Ost\b|l?este?\b|longitud(?:e|ine)? l?este?",
        r"(?:dł(?:ugości|\.) )?(?:geogr(?:aficznej|\.) )?(?:wschodniej|wsch\.?)|(?:oosterlengte|OL)\b",
        r"doğu(?: boylam\w{0,4})?",
    ),
    "W": (
        r"west(?:ern)?(?: long?(?:itude)?\b)?|w longitude\b",
        r"з(?:ап(?:адной|адная)?)?\.? ?д(?:олготы|олгота)?\.?",
        r"зх\.? ?д\.?|західної довготи",
        r"غرب(?:ا|ًا|اً|ي|ى|ی)?|מערב(?:ית)?",
        r"w(?:estl(?:iche[rn]?|\.)|\.) ?L(?:änge|\.)|oeste\b|ouest\b|ovest\b|longitud(?:e|ine)? (?:oeste|ouest|ovest)",
        r"(?:dł(?:ugości|\.) )?(?:geogr(?:aficznej|\.) )?(?:zachodniej|zach\.?)|(?:westerlengte|WL)\b",
        r"batı(?: boylam\w{0,4})?",
    ),
}
"""Hemisphere -> what stands for it behind the figures."""
FIRST = "NSEWnsewСсЮюВвЗзПпÖöOoLlشجغצדמKkGgDdBbZz"
"""The letters that those words begin with."""
LETTERS = {"K": "N", "G": "S", "D": "E", "B": "W"}
"""Letters that stand for it behind a mark of an angle alone, in Turkish."""
STEMS = (
    "северн", "южн", "північн", "південн", "شمال", "جنوب", "nördl", "südl", "kuzey", "güney",
    "noorderb", "zuiderb",
)  # fmt: skip
"""What words for a latitude begin with that stand right behind a figure without a degree sign."""
BEFORE: dict[str, tuple[str, ...]] = {
    "N": (r"북위|北[纬緯]", r"north(?:ern latitude)?"),
    "S": (r"남위|南[纬緯]", r"south(?:ern latitude)?"),
    "E": (r"동경|[东東][经經経]", r"east(?:ern longitude)?"),
    "W": (r"서경|西[经經経]", r"west(?:ern longitude)?"),
}
"""Hemisphere -> what stands for it before the figures."""
