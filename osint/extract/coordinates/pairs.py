"""Two angles that make a coordinate: what may stand between them, and which is the latitude."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from osint.extract.coordinates.angles import NOT_AFTER_LETTER, Angle, hemisphere
from osint.extract.coordinates.precision import precision_m
from osint.model import CoordinateMention, Point
from osint.support.frozen import dataclass, replace
from osint.support.patterns import lazily

_LATITUDE = (
    r"lat(?:itude|itud|itudine|\.)?|широт[аи]|breite(?:ngrad)?|[纬緯]度|위도|(?:خط|دائرة) ?(?:ال)?عرض|عرض"
    r"|קו רוחב"
)
_LONGITUDE = (
    r"lon(?:gitude|gitud|gitudine|g)?\.?|lng|долгот[аы]|довгот[аи]|länge(?:ngrad)?|[经經経]度|경도"
    r"|خط ?(?:ال)?طول|طول|קו אורך"
)
_LABEL = (
    rf"(?:{NOT_AFTER_LETTER}|(?<=[وו]))"  # Arabic and Hebrew write "and" together with it
    r"(?=[\"']?[LlШшДдBbÄä纬緯위经經経경خدعطק])[\"']?(?i:(?P<lat{n}>"
    + _LATITUDE
    + r")|(?P<lon{n}>"
    + _LONGITUDE
    + r"))[\"']?\s{{0,2}}[:=：]?\s{{0,2}}[\"'(]?"
)
_BETWEEN = (
    r"(?:(?<=[NSEWnsew])\.)?[\"']?+\s{0,3}+(?:[,;/|xX×&·，、；،…]|\.\.\.|[-\u2013](?=\s)|(?<=[NnSs])-(?=\d)|(?<=[Hh])-(?=[Ll])"
    r"|(?:and|und|et(?: à)?|y(?: a)?|e(?: a)?|и|і|та|by|i|ve|ile|en)(?=\s)|[وו])?\s{0,4}+"
)
_WORD = r"0-9A-Za-z_\u00aa\u00b5\u00ba\u00c0-\u024f\u0370-\u0590\u0621-\u1fff"
"""Letters and digits that a pair does not stand right behind; in scripts that write no blanks it
does, and behind the letters that Hebrew joins to a word."""
_HEADER = lazily(
    r"(?i)(?:(?P<lat>lat\w{0,7}|широт[аы])|(?P<lon>lon\w{0,7}|lng|долгот[аы]))\.?"
    r"[\s,/;&|-]{0,3}(?:(?:and|und|и|та|et|y)\s)?$"
)
_NAME_HEAD = lazily(r"(?<![^\W_])[^\W\d_a-zа-яёїієґ][^\W\d_A-ZА-ЯЁЇІЄҐ]{1,15} $")
_LONGITUDE_FIRST = lazily(
    r"(?i)(?:\b(?:long?(?:itude)?|lng|x)\s?[,/;&]\s?(?:lat(?:itude)?|y)\W{0,6}"
    r"|\bpoint\s?z?m?\s?\(\s?|\"coordinates\"\s{0,2}:\s{0,2}\[\s{0,4})$"
)

UNDECIDED = "O is east in German and west in French, Spanish or Italian"
"""What is noted of a pair whose hemisphere O may be either."""
Reader = Callable[[re.Match[str], int], Angle | None]
Guard = Callable[[re.Match[str], Angle, Angle], bool]


@dataclass(frozen=True, slots=True)
class Grammar:
    """How pairs of one kind look, how one angle of them is read, and which pairs are refused."""

    notation: str
    pattern: re.Pattern[str]
    read: Reader
    accepts: Guard


ENDS = (
    r"(?:(?![^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])"
    r"|(?<=[°º'’′″”\"][NSEW])(?=[A-Z][a-z]))"
)
"""No letter or digit follows, but for those of scripts that write particles without a blank, and
the next field of a page pasted as text: "58.78722°WCoordinates: 51°48′22″S"."""


def pair_pattern(side: Callable[[int], str], ends: str = ENDS) -> re.Pattern[str]:
    """The pattern of two angles, each perhaps after a label such as "Latitude:"."""
    first, second = (f"(?:{_LABEL.format(n=n)})?{side(n)}" for n in (1, 2))
    return lazily(
        rf"(?<![{_WORD},])(?:(?<!\.)|(?<=\.\.\.))(?<![{_WORD}][@+-])(?<!\d[:/])(?<!\+@){first}(?P<between>{_BETWEEN}){second}{ends}"
    )


@cache
def _one_axis() -> re.Pattern[str]:
    """The word for one axis behind angles, not "latitude and longitude"."""
    label, joint = _LABEL.format(n=3), _BETWEEN
    return lazily(rf"\s{{1,3}}(?:[^\W\d_]{{1,12}}\s|d['’]){{0,2}}{label}(?!\w*{joint}(?i:lat|lon))")


def is_range(match: re.Match[str], first: Angle, second: Angle) -> bool:
    """Whether two angles are the ends of a range of one axis, which is said once behind both:
    "5°26' y 8°52' de latitud norte", "5°26' and 8°52' N"."""
    if first.axis:
        return False
    if second.axis:
        return match["between"].strip().isalpha()
    return _one_axis().match(match.string, match.end()) is not None


def label(match: re.Match[str], n: int) -> str | None:
    """What the label before the n-th angle says it is; a hemisphere goes before the label, which
    then stands at the head of a column or belongs to something else."""
    said = "latitude" if match[f"lat{n}"] else "longitude" if match[f"lon{n}"] else None
    if said and n == 1 and _ends_a_name(match):
        return None
    letter = hemisphere(match[f"before{n}"] or match[f"after{n}"]) if said else None
    if letter and (letter in "NS") != (said == "latitude"):
        return None
    return said


def _ends_a_name(match: re.Match[str]) -> bool:
    """Whether the lone label before a pair is the end of a name: Vĩnh Long (9.6, 105.9). One
    before a bracket that holds both numbers labels neither, unless a header names both."""
    text, start = match.string, match.start()
    written = match["lat1"] or match["lon1"]
    if match["lat2"] or match["lon2"] or not written[0].isupper():
        return False
    before = text[max(0, start - 20) : start]
    if _HEADER.search(before):
        return False
    opened = "(" in text[start : first_number(match)] and ")" not in match["between"]
    return opened or bool(_NAME_HEAD.search(before))


def header(match: re.Match[str]) -> str | None:
    """What comes first by the words before a pair, "latitude" for "Lat/Lon: 44.3, 131.7"."""
    if not label(match, 1) or label(match, 2):
        return None
    found = _HEADER.search(match.string, max(0, match.start() - 20), match.start())
    if not found:
        return None
    return "latitude" if found["lat"] else "longitude"


def axis_letters(match: re.Match[str]) -> bool:
    """Whether N stands before the first number and E before the second, whatever their signs."""
    return hemisphere(match["before1"]) == "N" and hemisphere(match["before2"]) == "E"


def labelled(match: re.Match[str]) -> bool:
    """Whether both angles have a label, or a header names both."""
    return bool(label(match, 1) and (label(match, 2) or header(match)))


def alone(match: re.Match[str]) -> bool:
    """Whether the pair has a line for itself, but for what is set apart behind it."""
    text, start = match.string, stated_from(match)
    before = text[max(0, start - 80) : start].rpartition("\n")[2]
    after = re.split(r"\n|\t|  ", text[match.end() : match.end() + 80], maxsplit=1)[0]
    return not before.strip(" \t([") and not after.strip(" )].,;")


def read_pairs(grammar: Grammar, text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The coordinates of one grammar within text[start:end]."""
    at, search = start, grammar.pattern.search
    while match := search(text, at, end):
        mention = _mention(grammar, match)
        if mention is None:
            at = _behind_first_digits(match)
        else:
            yield mention
            at = mention.end


def read_whole(grammar: Grammar, text: str) -> CoordinateMention | None:
    """The coordinate that is the whole text, of which its writer says that it is one: what would
    be doubtful in running text is accepted."""
    match = grammar.pattern.fullmatch(text)
    return _mention(replace(grammar, accepts=_anything), match) if match else None


def _anything(match: re.Match[str], first: Angle, second: Angle) -> bool:
    return True


def _mention(grammar: Grammar, match: re.Match[str]) -> CoordinateMention | None:
    first = grammar.read(match, 1)
    second = grammar.read(match, 2) if first else None
    if first is None or second is None:
        return None
    leading = _leading(match, first, second)
    if leading is None or not grammar.accepts(match, first, second):
        return None
    point, note = _placed(first, second, leading), None
    if point is None and leading == "unsaid":
        point = _placed(first, second, "longitude")
        note = "read as longitude, latitude: the first number exceeds 90"
    if point is None:
        return None
    if first.undecided or second.undecided:
        point, note = None, UNDECIDED
    start, end = stated_from(match), _end(match)
    return CoordinateMention(
        start=start,
        end=end,
        text=match.string[start:end],
        point=point,
        notation=grammar.notation,
        precision_m=precision_m(max(first.step, second.step)) if point else None,
        note=note,
    )


def _end(match: re.Match[str]) -> int:
    """Where a pair ends: without blanks, and without the full stop or comma of its sentence."""
    text, end = match.string, match.end()
    while text[end - 1].isspace():
        end -= 1
    return end - 1 if text[end - 1] in ".," and not text[end - 2].isalpha() else end


def stated_from(match: re.Match[str]) -> int:
    """Where a pair begins: with its own label, but behind a header and behind a name."""
    return match.start() if label(match, 1) and not header(match) else first_number(match)


def first_number(match: re.Match[str]) -> int:
    """Where the first angle begins, behind its label."""
    return min(match.start(part) for part in ("before1", "sign1", "d1") if match[part])


def _leading(match: re.Match[str], first: Angle, second: Angle) -> str | None:
    """Which angle comes first: "latitude", "longitude", "unsaid"; None when they conflict."""
    if found := header(match):
        return found
    axes = [first.axis or label(match, 1), second.axis or label(match, 2)]
    if axes[0] and axes[0] == axes[1]:
        return None
    if axes[0] == "longitude" or axes[1] == "latitude":
        return "longitude"
    if axes[0] or axes[1]:
        return "latitude"
    before = match.string[max(0, match.start() - 40) : match.start()]
    return "longitude" if _LONGITUDE_FIRST.search(before) else "unsaid"


def _placed(first: Angle, second: Angle, leading: str) -> Point | None:
    """The point of two angles, or None when one is out of range: nothing is ever wrapped."""
    latitude, longitude = (second, first) if leading == "longitude" else (first, second)
    if abs(latitude.value) > 90 or abs(longitude.value) > 180:
        return None
    return Point(latitude=latitude.value, longitude=longitude.value)


def _behind_first_digits(match: re.Match[str]) -> int:
    """Where to look next after a pair that was refused."""
    at, text = match.start(), match.string
    while at < match.end() and not text[at].isdigit():
        at += 1
    while at < match.end() and text[at].isdigit():
        at += 1
    return at
