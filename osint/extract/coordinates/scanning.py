"""Where in a text a coordinate may stand: one cheap pass, so that prose costs almost nothing.

Every notation but links, Plus Codes and named grids shows itself right behind a digit: by a
degree sign, an east or west, two decimals, a grid letter. The pass looks there only, and the
notations then read short windows around what it finds.
"""

from __future__ import annotations

from osint.support.patterns import lazily

_REACH_BACK = 80
_REACH_ON = 120
_SPACES = "[ \\t\\u00a0\\u2007\\u2009\\u202f]"

_TRIGGER = lazily(
    r"[0-9](?:"
    r"\.[0-9]{2}(?=[0-9]{0,18}[^0-9.!?%$€£]{1,24}[0-9]{1,9}[.,°º])"  # 44.32, 131.66
    r"|\.[0-9]{2}(?=[0-9]{0,18}[NSEWnsew+\u2212-][NSEW0-9])"  # 44.32N131.66E, +44.32+131.66/
    r"|,[0-9]{3,15}(?:[;,]|" + _SPACES + r"{1,3}[-+]?[0-9]{1,3},[0-9]{3})"  # 44,3268 131,6686
    rf"|{_SPACES}?[°º˚∘⁰ᵒ度]"
    rf"|{_SPACES}?(?:[Dd]eg|DEG|градус|град)|[do][ ]?[0-9]"
    rf"|{_SPACES}?['’‘′´ʹʼ`＇‛]{_SPACES}?[0-9NSEWnsew]"
    rf"|{_SPACES}?[\"”“″„ʺ＂s]?{_SPACES}{{0,2}}[EWO](?![a-zA-Z])|[ew](?![a-zA-Z])"  # 131 E, 102w
    rf"|{_SPACES}?(?:[ВвЗз](?:ост|ап)?\.?{_SPACES}?д|схід|сх\.|зх\.)"  # 131 40 в. д.
    r"|(?<=[EWew][0-9])|(?<=[EW][ .][0-9])|(?<=W0[0-9])"  # E131, W 102
    r"|\.[0-9](?![0-9])(?:[NSEWnsew]|[\"'),;xX×/|\s]{1,4}"  # 44.3, 131.6
    r"(?:[-+\u2212]?[0-9]{1,3}[.°]|[NSEW][ ]?[0-9]|[\"']?[Ll](?:on|ng|ON)|долг|довг))"
    r"|[ :][0-9]{1,2}\.[0-9]{1,12}\s{0,2}[,;xX×/]?\s{0,3}[-+\u2212]?[0-9]{1,3}[ :]"  # 44 19.6, 131 4
    r"|[0-9]{5}\.[0-9]{1,6}[NSEW,; ]"  # thousandths of seconds
    r"|[-:][0-9]{2}[^\w\n]{1,4}[-+\u2212][0-9]"  # +44:19:36 -131:40:07
    r"|[-+\u2212][0-9]{5}(?:[0-9.]{0,14})[/+-]"  # +4419+13140/
    r"|[ ]?[C-HJ-NP-X][ ]?[A-HJ-NP-Z][A-HJ-NP-V]\s?[0-9]"  # 52T FP 1
    r"|[c-hj-np-x][a-hj-np-z][a-hj-np-v][0-9]{6}"
    r"|[ ]?[C-HJ-NP-Xc-hj-np-x][, :;]{1,3}(?:[Ee][a-z:= ]{0,9})?[0-9]{3},?[0-9]{3}"  # 52T 553000
    r"|[0-9]{5}[ m.,;/].{0,24}(?:[Zz]one|UTM)"
    r")"
)
_KEYWORDS = (
    "geohash",
    "geo-hash",
    "maidenhead",
    "qth",
    "qra",
    "georef",
    "gars",
    "locator",
    "ham grid",
)


def windows(text: str) -> list[tuple[int, int]]:
    """The stretches of a text in which a written pair or grid reference may stand."""
    found: list[tuple[int, int]] = []
    start = end = -1
    for match in _TRIGGER.finditer(text):
        at = match.start()
        if at - _REACH_BACK > end:
            if end >= 0:
                found.append((start, min(end, len(text))))
            start = max(0, at - _REACH_BACK)
        end = at + _REACH_ON
    if end >= 0:
        found.append((start, min(end, len(text))))
    return found


def named(lowered: str) -> bool:
    """Whether a grid that is only read where it is named may be named in a text in lower case."""
    return any(map(lowered.__contains__, _KEYWORDS))


def plus_windows(text: str) -> list[tuple[int, int]]:
    """The stretches around a plus sign, plain or percent-encoded."""
    found = []
    for sign in ("+", "%2B"):
        at = text.find(sign)
        while at >= 0:
            found.append((max(0, at - 10), min(len(text), at + 12)))
            at = text.find(sign, at + 1)
    return found
