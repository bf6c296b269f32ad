"""What alone may be no statement, and is one beside another of its form: the second of two addresses, of
two names with their countries in brackets, of "X in Y and Z in W"."""

from __future__ import annotations

from collections.abc import Iterator

from osint.checks.containment.stated import Stated
from osint.checks.containment.worth import is_worth_it
from osint.language.pack import load
from osint.model import Claim
from osint.model.claims import Rank
from osint.statements import chains
from osint.support.frozen import replace
from osint.world import World

PAIR = "address-pair"
"""The second of two addresses side by side."""
CHAIN = "address-chain"
"""An area of an address whose country holds its place."""
_BESIDE = 20
"""Characters between two addresses that stand side by side."""


def may_be_paired(claim: Claim) -> bool:
    """Whether a claim that alone states nothing does so beside another of its form."""
    detail = claim.detail
    if not isinstance(detail, Stated):
        return False
    return detail.rule == chains.LOOSE or _is_bracketed(detail) or _is_coordinated(detail)


def _is_bracketed(detail: Stated) -> bool:
    return detail.rule in load(detail.code).marked("bracketed")


def _is_coordinated(detail: Stated) -> bool:
    return detail.rule in load(detail.code).marked("coordinated")


def paired(loose: list[Claim], found: list[Claim], text: str, world: World) -> Iterator[Claim]:
    """Of two of one form side by side the one that alone might open a clause behind its comma, or
    bracket a clause, or tell of a team abroad: "Vienna, Austria, and Zagreb, Slovenia, are",
    "Vienna (Austria), Zagreb (Slovenia)", "Vienna in Austria and Zagreb in Slovenia"."""
    firm = [claim for claim in found if _is_closed(claim, text)]
    for claim in loose:
        if not _is_closed(claim, text) or not any(_is_pair(one, claim, text) for one in firm):
            continue
        assert isinstance(claim.detail, Stated)
        rank: Rank = "likely" if _is_coordinated(claim.detail) else "certain"
        told = replace(claim, detail=replace(claim.detail, rank=rank, rule=PAIR))
        if is_worth_it(told, world):
            yield told


def chained(loose: list[Claim], found: list[Claim], world: World) -> Iterator[Claim]:
    """Of an address that may have been a list the areas that do not hold its place, where a further
    one does: "Bakhmut, Cherkasy Oblast, Ukraine" is one for certain."""
    held = {
        (claim.subject.start, claim.subject.text)
        for claim in found
        if claim.subject and claim.object and _is_loose(claim) and claim.object.kind == "country"
    }
    for claim in loose:
        assert isinstance(claim.detail, Stated) and claim.subject and claim.object
        is_held = (claim.subject.start, claim.subject.text) in held
        if is_held and _is_loose(claim) and claim.object.kind == "region":
            told = replace(claim, detail=replace(claim.detail, rank="certain", rule=CHAIN))
            if is_worth_it(told, world):
                yield told


def _is_loose(claim: Claim) -> bool:
    return isinstance(claim.detail, Stated) and claim.detail.rule == chains.LOOSE


def _is_closed(claim: Claim, text: str) -> bool:
    """Whether a place and a country stand between commas, as an address does, or in brackets."""
    detail, whole = claim.detail, claim.object
    if not isinstance(detail, Stated) or whole is None:
        return False
    if whole.kind == "region" and _is_coordinated(detail):
        return True
    if whole.kind != "country":
        return False
    behind = text[claim.end : claim.end + 1]
    if _is_bracketed(detail):
        return behind == ")"
    return _is_coordinated(detail) or (detail.is_address and behind in (*",;.)",))


def _is_pair(one: Claim, other: Claim, text: str) -> bool:
    """Whether a firm claim and one of its form stand beside each other. An address is told by the one
    before it alone."""
    assert isinstance(one.detail, Stated) and isinstance(other.detail, Stated)
    if _is_coordinated(one.detail) or _is_coordinated(other.detail):
        is_one_form = _is_coordinated(one.detail) and _is_coordinated(other.detail)
        return is_one_form and (
            _are_beside(one, other, text, joined=True) or _are_beside(other, one, text, joined=True)
        )
    if _are_beside(one, other, text):
        return True
    are_both = _is_bracketed(one.detail) and _is_bracketed(other.detail)
    return are_both and _are_beside(other, one, text)


def _are_beside(one: Claim, other: Claim, text: str, joined: bool = False) -> bool:
    """Whether one stands right before the other, with no more than "and" between them if `joined`."""
    between = text[one.end : other.start] if one.end <= other.start else ""
    if not between or one.object is None or other.object is None:
        return False
    is_short = len(between) <= _BESIDE and "." not in between and "\n" not in between
    if joined:
        assert isinstance(one.detail, Stated)
        words = between.replace(",", " ").split()
        joiners = load(one.detail.code).words("joiner")
        is_short = is_short and all(word in joiners for word in words)
    is_of_region = "region" in (one.object.kind, other.object.kind)
    is_another = one.object.name != other.object.name
    return is_short and (is_another if is_of_region else one.object.country != other.object.country)
