"""Figures: the same quantity stated differently, in one document or in one case.

What it recognises
    Counts of people, vehicles, weapons, ships and buildings by the nouns of a list ("1,500
    soldiers", "12,000 North Korean troops", "fourteen trucks"), between the sources of a case of
    any noun; lengths of common borders, and lengths, widths and heights of one definite thing
    ("the 300-metre bridge", "the bridge is 500 metres long"). Two figures are compared only when
    noun, dimension and people agree; parts ("the first group of 2,600"), additions ("another
    500"), rates, other years and figures twenty times apart are other quantities. Casualties are
    left alone: tolls rise, and events differ. Within one sentence, a share with its count ("70
    per cent (13 out of 18)", "of the 40 houses, 10 (25%)"), and a total with its parts ("40 killed,
    including 55 children"; "17 people: 12 soldiers and 5 civilians"; "five suspects, three men and
    two women,"; "12 from Kenya and 5 from Uganda"; "of the 30 passengers, 20 survived and 10
    died"), which is a finding where the parts are too many, or add up to it.

How it is computed
    Each figure is an interval (its hedge widens it: "about" by a fifth, "more than" upwards,
    "up to" downwards); figures whose intervals meet agree. Who says so is read from the
    sentence ("according to", "said"), and each figure is listed with its source.

Error model
    A length is one thing: stated twice, differently, with no source or the same one, it is
    inconsistent; by different sources, or of a border (with or without its part at sea),
    doubtful. A count moves with time: it is doubtful when the same thing is said of it ("sent"
    and "sent"), unresolved when two sources say different things ("sent" and "preparing"), and
    never inconsistent; within one document it is a finding only where each figure has its
    source. One finding lists all figures. A share is consistent within its rounding (half its
    last digit, or decimals cut off; 2.5 points for a round share of fewer than a hundred), doubtful
    to 5 points. A part larger than its total, or parts of
    which nobody is in two ("children", "women"; two places; two fates) that add up to more, are
    inconsistent, doubtful where the total is "about" or "at least". Parts that add up to less are
    no finding, since others may be left out, but where the two are all there is ("passengers",
    "crew"): doubtful.

Examples
    PASS: The 19-kilometre bridge opened in May. The bridge is about 18 km long.
    PASS: Police counted 40 tanks on Monday. The army moved 12 helicopters.
    FAIL: The 19-kilometre bridge opened in May. The bridge is 12 km long.
    FAIL: The raid left 40 people dead, including 55 children.
    FAIL: The boat carried 70 migrants, 60 from Eritrea and 20 from Somalia.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from osint.checks.figures import parts, sums
from osint.checks.figures.grammar import Statement, statements
from osint.model import Claim, Extraction, Finding, Interval, Verdict
from osint.support.named_tuple import NamedTuple
from osint.world import World

NAME = "figures"

FAR_APART = 20.0
"""Figures of one noun that differ by more than this factor count different things."""
SAME = 0.05
"""Share by which two figures may differ and be the same figure rounded."""


class Group(NamedTuple):
    """The statements of one quantity, in the order of the text."""

    statements: tuple[Statement, ...]


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """Each quantity of the document that is stated more than once."""
    text = extraction.text
    for group in _groups(statements(extraction, world)):
        if _worth_saying(group.statements) and not _is_vague(group.statements):
            yield _claim(group)
    for told in (*parts.find(text), *sums.find(text)):
        yield Claim(NAME, told.start, told.end, stated=told.stated, detail=told)


def compare(extractions: Iterable[Extraction], world: World) -> list[Finding]:
    """The findings on quantities that several documents state, agreeing or not.

    Offsets are those of the last statement, in the document that its `detail` names.
    """
    found = [statement for one in extractions for statement in statements(one, world)]
    return [check(_claim(group), world) for group in _groups(found)]


def check(claim: Claim, world: World) -> Finding:
    """Lay the figures of one quantity side by side."""
    del world
    group = claim.detail
    if isinstance(group, parts.Parts):
        return Finding(
            claim, group.verdict, group.why, group.computed, model="comparison of statements"
        )
    assert isinstance(group, Group)
    verdict = _verdict(group.statements)
    listed = "; ".join(_said(statement) for statement in _distinct(group.statements))
    label = group.statements[0].label
    if verdict == "consistent":
        why = f"The figures for {label} agree: {listed}."
    elif verdict == "unresolved":
        why = f"There are several figures for {label}, possibly not for the same thing: {listed}."
    elif verdict == "doubtful" and len({s.source for s in group.statements}) > 1:
        why = f"Sources differ on {label}: {listed}."
    else:
        why = f"The text gives different figures for {label}: {listed}."
    unit = group.statements[0].unit
    scale = 1000.0 if unit else 1.0
    shown = [
        (statement.source or statement.text,
         Interval(statement.low / scale, statement.high / scale, "km" if unit else "", text=statement.text))
        for statement in group.statements
    ]  # fmt: skip
    computed = Interval(
        min(s.low for s in group.statements) / scale,
        max(s.high for s in group.statements) / scale,
        "km" if unit else "",
    )
    return Finding(claim, verdict, why, computed, tuple(shown), model="comparison of statements")


def _claim(group: Group) -> Claim:
    last = next(
        statement
        for statement in reversed(group.statements)
        if statement.text != group.statements[0].text or statement is group.statements[0]
    )
    scale = 1000.0 if last.unit else 1.0
    return Claim(
        check=NAME,
        start=last.start,
        end=last.end,
        stated=Interval(
            last.low / scale, last.high / scale, "km" if last.unit else "", text=last.text
        ),
        detail=group,
    )


def _groups(found: Iterable[Statement]) -> Iterator[Group]:
    """Statements of one quantity; only quantities that are stated more than once."""
    by_key: dict[tuple[str, str], list[Statement]] = {}
    for statement in found:
        aspect = statement.aspect if statement.static else ""
        by_key.setdefault((statement.key, aspect), []).append(statement)
    for members in by_key.values():
        kept = _of_one_size(_of_one_time(_each_alone(_of_one_owner(members))))
        if len(kept) > 1:
            yield Group(tuple(kept))


def _of_one_owner(members: Sequence[Statement]) -> list[Statement]:
    """The statements about one people or thing: those that name none count only if only one is."""
    owners = Counter(statement.about for statement in members if statement.about)
    if len(owners) <= 1:
        return list(members)
    most = owners.most_common(1)[0][0]
    return [statement for statement in members if statement.about == most]


def _each_alone(members: Sequence[Statement]) -> list[Statement]:
    """Without those that one voice sets side by side in one sentence: "5,000 here, 300 there"."""
    # "the 3-km tunnel and the 5-km tunnel" are two tunnels.
    beside = Counter((one.document, one.sentence, one.source) for one in members)
    return [one for one in members if beside[one.document, one.sentence, one.source] == 1]


def _of_one_time(members: Sequence[Statement]) -> list[Statement]:
    """Those that name the same date as the first dated one, or none."""
    dated = next((statement.when for statement in members if statement.when), frozenset())
    return [s for s in members if s.static or not s.when or not dated or s.when & dated]


def _of_one_size(members: Sequence[Statement]) -> list[Statement]:
    """The largest set of statements that lie within FAR_APART of each other."""
    if not members:
        return []
    lows, highs = sorted(s.low for s in members), sorted(s.high for s in members)

    def near(anchor: Statement) -> int:
        return bisect_right(lows, anchor.low * FAR_APART) - bisect_left(highs, anchor.low)

    low = max(members, key=near).low
    return [s for s in members if low <= s.high and s.low <= low * FAR_APART]


def _agree(group: Sequence[Statement]) -> bool:
    """Whether all intervals have a point in common, allowing for rounding."""
    return max(s.low for s in group) <= min(s.high for s in group) * (1 + SAME)


def _worth_saying(group: Sequence[Statement]) -> bool:
    """Counts are compared when two sources are named, or when one text says the same thing of
    them twice; otherwise they are most likely counts of different things."""
    if all(statement.static for statement in group):
        return True
    sources = {statement.source for statement in group} - {""}
    return len(sources) > 1 or len({statement.aspect for statement in group} - {""}) == 1


def _is_vague(group: Sequence[Statement]) -> bool:
    """Whether figures of one text differ, and it is not even told whose each of them is."""
    return _verdict(group) == "unresolved" and not all(one.source for one in group)


def _verdict(group: Sequence[Statement]) -> Verdict:
    if _agree(group):
        return "consistent"
    sources = {statement.source for statement in group}
    if all(statement.static for statement in group):
        two_ways = group[0].key.startswith("border ")  # with or without the part at sea
        return "inconsistent" if len(sources) == 1 and not two_ways else "doubtful"
    aspects = {statement.aspect for statement in group}
    return "doubtful" if len(aspects) == 1 and "" not in aspects else "unresolved"


def _distinct(group: Sequence[Statement]) -> list[Statement]:
    """One statement for each figure and source."""
    seen: dict[tuple[str, str], Statement] = {}
    for statement in group:
        seen.setdefault((statement.text.lower(), statement.source), statement)
    return list(seen.values())


def _said(statement: Statement) -> str:
    who = f" ({statement.source})" if statement.source else ""
    return f"“{statement.text}”{who}"
