"""Pairs of decimal degrees: 44.326859, 131.668647 and the many ways people type them.

Two bare numbers are taken for a coordinate by their digits (four decimals or more), by signs,
hemispheres and labels, or by a word such as "coordinates" before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.extract.coordinates.angles import DEGREE, SPACE, Angle, combine, decimals, orient, side
from osint.extract.coordinates.pairs import (
    Grammar,
    alone,
    axis_letters,
    labelled,
    pair_pattern,
    read_pairs,
    read_whole,
    stated_from,
)
from osint.language.hemispheres import STEMS
from osint.model import CoordinateMention, Point
from osint.support.frozen import replace
from osint.support.patterns import any_of, lazily

NAME = "decimal"
TRIGGER = (
    r"\.[0-9]{2}(?=[0-9]{0,18}[^0-9.!?%$€£]{1,24}[0-9]{1,9}[.,°º])"  # 44.32, 131.66
    r"|\.[0-9]{2}(?=[0-9]{0,18}[NSEWnsew+\u2212-][NSEW0-9])"  # 44.32N131.66E, +44.32+131.66/
    r"|,[0-9]{3,15}(?:[;,]|" + SPACE + r"{1,3}[-+]?[0-9]{1,3},[0-9]{3})"  # 44,3268 131,6686
    rf"|{SPACE}?[\"”“″„ʺ＂s]?{SPACE}{{0,2}}[EWO](?![a-zA-Z])|[ew](?![a-zA-Z])"  # 131 E, 102w
    r"|(?<=[EWew][0-9])|(?<=[EW][ .][0-9])|(?<=W0[0-9])"  # E131, W 102
    rf"|[ \u00a0](?:{'|'.join(STEMS)})"
    r"|\.[0-9](?![0-9])(?:[NSEWnsew]|[\"'),;xX×/|\s]{1,4}"  # 44.3, 131.6
    r"(?:[-+\u2212]?[0-9]{1,3}[.°]|[NSEW][ ]?[0-9]|[\"']?[Ll](?:on|ng|ON)|долг|довг))"
    r"|\.[0-9] (?:[Nn]orth|[Ss]outh|NORTH|SOUTH)\b"  # 25.0 North, 81.0 West
    r"|(?<=[Ee][: =][+-][0-9])|(?<=[Ee]: [+-][0-9])"  # LATITUDE: +32 LONGITUDE: -179
)

_CUE_BEFORE = lazily(
    r"(?i)(?:\bcoord\w{0,12}|\bgeo(?!:)\w{0,12}|\bgps\b|\bposition|\blocat\w{1,6}|\bwgs ?-?84|координат\w{0,3}"
    r"|\bubicaci\w{0,3}|\blat\W{0,3}lon\w{0,7}|坐标|座標)"
)
_CUE_AFTER = lazily(r"\s{0,4}\(?(?i:decimal deg|wgs ?-?84|gps\b|lat\b)")
_NUMBER_MORE = r"[-+\u2212]?\d{1,3}\.\d{3,18}"
_SEPARATOR = r"[ \t]{0,2}+(?P<mark>[,;\n]?)\s{0,2}+"
_ONE_BEFORE = lazily(rf"(?<![\d.]){_NUMBER_MORE}{_SEPARATOR}$")
_ONE_AFTER = lazily(rf"{_SEPARATOR}{_NUMBER_MORE}(?![\d.])")
_MOST_OF_A_LIST = 2
_RIGHT_BEFORE = lazily(
    r"(?:[📍📌🌍🌎🌏🗺🧭]\ufe0f?|\b(?i:gps|geo|loc|location|coords?|coordinates?|geolocation|latlon|latlng))"
    r"[ \t]{0,3}[:=]?[ \t]{0,3}[(\[]?$"
)
_AT = lazily(r"\b(?:[Aa]t|[Nn]ear)\s[(\[]?$")


def _site_at() -> str:
    from osint.language.en import points  # few texts ask for them

    of = rf"(?:\s(?:{any_of(points.OF)})\s[^.,;:()\n\d]{{1,40}}?)?"
    said = rf"{of}(?:\s(?:{any_of(points.STANDS)})){{0,2}}\s(?:{any_of(points.AT)})\s[(\[]?"
    bracketed = rf"(?:{any_of(points.BRACKETED)})\s[(\[]"
    return rf"(?i)\b(?:(?:{any_of(points.SITES)}){said}|{bracketed})$"


def _site_said() -> str:
    from osint.language.en import points

    return rf"(?:[,;)\]]|\.(?!\d)|$)|\s(?:{any_of(points.SAID)})\b"


_SITE_AT, _SITE_SAID = lazily(_site_at), lazily(_site_said)
_SITE_REACH = 90
"""Characters before a pair in which what stands there is named, with what that is of."""
_NAME_BEFORE = lazily(r"\b([^\W\d_][\w’'-]{1,30}) \($")
_NO_NAMES = frozenset(
    ("Figure", "Fig", "Table", "Model", "Group", "Mean", "Median", "Ratio", "Class", "Test", "Odds",
     "Interval", "Eq", "Equation", "Section", "Chapter", "Point", "Version", "Average", "Total")
)  # fmt: skip
_CLOSED = lazily(r"\)")
_WHOLE_BETWEEN = lazily(r"\s{0,3}[,x]?\s{0,3}")
_UNIT = lazily(
    r"\s?(?:[xX]\b|%|[/:]\d|(?!(?:in|at|on|is|was|are|to|for|by|and|or)\s)[A-Za-zА-я$€£]{1,3}\b)"
)
_REACH = 60  # how far before a pair a word may announce it

_SHOWN = lazily(r"[0-9][.,][0-9]|[EWewLlЛл]")


def _body(n: int) -> str:
    return side(
        n,
        rf"(?P<d{n}>\d{{1,3}}+(?:[.,]\d{{1,18}}+|(?![.,]\d)))(?![\d%]){SPACE}?(?P<deg{n}>{DEGREE})?",
    )


def _read(match: re.Match[str], n: int) -> Angle | None:
    return None if n == 1 and _is_row_of_numbers(match) else _angle(match, n)


def _angle(match: re.Match[str], n: int) -> Angle | None:
    size = combine(match[f"d{n}"], None, None)
    return orient(match, n, size, letters_are_axes=axis_letters(match))


def _is_row_of_numbers(match: re.Match[str]) -> bool:
    """Whether these are plain numbers of a table or list: most of what the pattern meets,
    refused before anything is computed."""
    between, d1, d2, *marks = match.group(
        "between", "d1", "d2", "lat1", "lon1", "before1", "after1", "before2", "after2", "deg1"
    )
    if not any(marks[:2]) and "." not in d1 + d2 and "," not in d1 + d2:
        return not (
            _WHOLE_BETWEEN.fullmatch(between)
            and ((match["before1"] and match["before2"]) or (match["after1"] and match["after2"]))
        )
    if any(marks):
        return False
    if (not between or between.isspace()) and min(decimals(d1), decimals(d2)) < 4:
        return not (match["sign1"] or match["sign2"] or _announced(match))
    return _in_flat_list(match)


def _accepts(match: re.Match[str], first: Angle, second: Angle) -> bool:
    least = min(decimals(match["d1"]), decimals(match["d2"]))
    most = max(decimals(match["d1"]), decimals(match["d2"]))
    if ("," in match["d1"]) != ("," in match["d2"]) and least:
        return False
    if first.axis and second.axis:
        return most > 0 or _whole_degrees(match)
    if labelled(match):
        return True
    following = match.string[match.end() : match.end() + 24]
    if first.axis or second.axis:
        # 34.5N, -117.5; with many digits, 40.4183318S 74.6411133; and behind a comma, 48.7361 N, 37.5882
        many = 4 if "," in match["between"] and not _UNIT.match(following) else 5
        return least >= many or (least > 0 and (first.signed or second.signed))
    if least < 4 and _UNIT.match(following) and not _announced(match):
        return False
    return _bare(match, first, second, least)


def _in_flat_list(match: re.Match[str]) -> bool:
    """Whether the two stand in a row of more numbers, all set apart alike: 1.234, 2.345, 3.456.

    Pairs in a row are told by what stands between them being other than within them; a row of
    an even length after a word such as "coordinates" is taken for pairs all the same.
    """
    text, within = match.string, match["between"].strip()
    after = _more_after(text, match.end(), within)
    before, start = (0, match.start()) if after % 2 else _more_before(text, match.start(), within)
    if not before and not after:
        return False
    announced = _CUE_BEFORE.search(text, max(0, start - _REACH), start)
    return before % 2 == 1 or after % 2 == 1 or not announced


def _more_before(text: str, start: int, mark: str) -> tuple[int, int]:
    """How many more numbers stand before, each with the same mark behind; where they begin."""
    count = 0
    while count < _MOST_OF_A_LIST:
        head = max(0, start - 40)
        found = _ONE_BEFORE.search(text[head:start])
        if not found or found["mark"] != mark:
            break
        count, start = count + 1, head + found.start()
    return count, start


def _more_after(text: str, end: int, mark: str) -> int:
    """How many more numbers stand behind, each with the same mark before it."""
    count = 0
    while count < _MOST_OF_A_LIST:
        found = _ONE_AFTER.match(text, end)
        if not found or found["mark"] != mark:
            break
        count, end = count + 1, found.end()
    return count


def _bare(match: re.Match[str], first: Angle, second: Angle, least: int) -> bool:
    """Whether two numbers without letters or labels are a coordinate."""
    if abs(first.value) < 2 and abs(second.value) < 2:
        return least >= 4 and (_cued(match) or alone(match))  # else ratios, rates of exchange
    if least >= 4 or (least and match["deg1"] and match["deg2"]):
        return True
    if least >= 2 and _announced(match):
        return True
    if least and "," in match["between"] and _is_of_a_site(match):
        return True
    most = max(decimals(match["d1"]), decimals(match["d2"]))
    if least and most >= 2 and match["between"].strip() and _of_a_name(match):
        return True
    if not match["between"].strip():
        both = first.signed and second.signed
        return (least >= 3 or (least == 2 and both)) and alone(match)
    if not least:
        return False
    if _cued(match):
        return True
    signed = first.signed or second.signed
    if least >= 3 and ";" in match["between"]:
        return True  # 44.327; 131.669, the machine-readable form on Wikipedia
    return (least >= 3 and (signed or alone(match))) or (signed and alone(match))


def _whole_degrees(match: re.Match[str]) -> bool:
    """Whether whole degrees with letters are written as a pair: N42 x W102, 42 N, 102 W, N 42 W
    102. S20 E33 is a grid or a bearing, 50 N 100 W an address."""
    between, letters = match["between"], match.group("before1", "before2", "after1", "after2")
    if any(letter and letter.islower() for letter in letters):
        return False
    if "x" in between:
        return True
    if match["before1"] and match["before2"]:
        return match.string[match.end("before1")] == match.string[match.end("before2")] == " "
    return "," in between


def _announced(match: re.Match[str]) -> bool:
    """Whether a pin, or a word such as "GPS" or "at", stands right before a pair that is written
    alike in both numbers."""
    if decimals(match["d1"]) != decimals(match["d2"]):
        return False
    text, start = match.string, stated_from(match)
    before = text[max(0, start - 24) : start]
    if _RIGHT_BEFORE.search(before):
        return True
    return (
        decimals(match["d1"]) >= 3 and bool(match["between"].strip()) and bool(_AT.search(before))
    )


def _is_of_a_site(match: re.Match[str]) -> bool:
    """Whether the pair says where something stands: "the camp at 36.2, 37.1 lies near Aleppo", "the
    epicentre of the quake was at 36.2, 37.1", "the camp (36.2, 37.1)"."""
    if not _is_written_alike(match) or not _SITE_SAID.match(match.string, match.end()):
        return False
    start = stated_from(match)
    return _SITE_AT.search(match.string[max(0, start - _SITE_REACH) : start]) is not None


def _of_a_name(match: re.Match[str]) -> bool:
    """Whether the pair stands alone in brackets behind a name: Kharkiv (49.99, 36.23)."""
    text = match.string
    if not _is_written_alike(match) or not _CLOSED.match(text, match.end()):
        return False
    start = stated_from(match)
    found = _NAME_BEFORE.search(text, max(0, start - 40), start)
    if found is None or found[1] in _NO_NAMES:
        return False
    first = found[1][0]
    return first.isupper() or (first.lower() == first.upper() and len(found[1]) > 1)


def _is_written_alike(match: re.Match[str]) -> bool:
    """Whether both numbers have as many decimals; a zero may be dropped of three or more, and of two
    behind two digits (36.2, 37.16); as many digits do beyond 100 degrees or with signs: (16.05, 108.2),
    (-2.53, -44.3)."""
    first, second = match["d1"], match["d2"]
    one, two = decimals(first), decimals(second)
    is_short = abs(one - two) == 1 and min(one, two) >= 1
    if one == two or (is_short and max(one, two) >= 3):
        return True
    if is_short and len(first) - one == len(second) - two == len("36."):
        return True
    marked = (match["sign1"] and match["sign2"]) or len(second) - two >= len("108.")
    return bool(marked and min(one, two) and len(first) == len(second))


def _cued(match: re.Match[str]) -> bool:
    text = match.string
    return bool(
        _CUE_BEFORE.search(text, max(0, match.start() - _REACH), match.start())
        or _CUE_AFTER.match(text, match.end())
    )


_GRAMMAR = Grammar(NAME, pair_pattern(_body), _read, _accepts)


def read(text: str, start: int, end: int) -> Iterator[CoordinateMention]:
    """The decimal pairs within text[start:end]."""
    return read_pairs(_GRAMMAR, text, start, end) if _SHOWN.search(text, start, end) else iter(())


def parse(text: str) -> CoordinateMention | None:
    """The pair that is the whole text, whole degrees and few digits allowed; "50,30" is two
    numbers here, while in running text the comma may be a decimal one."""
    grammar = replace(_GRAMMAR, read=_angle)
    if tight := _TIGHT.fullmatch(text):
        mention = read_whole(grammar, f"{tight[1]}, {tight[2]}")
        return replace(mention, text=text, end=len(text)) if mention else None
    return read_whole(grammar, text)


_TIGHT = lazily(r"([-+\u2212]?\d{1,3}),([-+\u2212]?\d{1,3})")


def write(point: Point) -> str:
    """The point as latitude, longitude in decimal degrees to six digits (0.1 m)."""
    return f"{point.latitude:.6f}, {point.longitude:.6f}"
