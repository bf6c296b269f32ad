"""Addresses: "Perry, Oklahoma, United States" is one end that remembers its areas."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from osint.ends.slot import Slot, Token
from osint.language.pack import Pack, Rank
from osint.statements import before_name
from osint.statements.row import Folded, Row
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily

_PART_SLOT = lazily(r"§G\d+ ")
_QUOTE = lazily(r"[\"“”„«»\n]")
_COMPOUND = lazily(r"[-‑][^\W\d_A-Z]")
_SLOT = r"§[PQNRK]\d+ "
_AREAS = "QRK"
_MEMBER_BEFORE = lazily(r"[A-ZÀ-ÞĀ-Ž][\w’'-]{1,30}, \Z")
"""A further name of a list right before a name."""
_MEMBER_REACH = 40
"""Characters about two names in which a further one of a list may stand."""
_LIST_WORDS = 4
"""Words behind an address in which a further name makes a list of it."""
MOST_AREAS = 3
"""Areas of an address below its country: a village, a district, a region."""
ABBREVIATION = 3
"""Letters of an abbreviation of an area; an address of nothing else is none."""
FOLD, TOLD, LOOSE, LINK = "address", "address-told", "address-loose", "address-link"
"""An address; one that a noun or an ending tells from a list; what may be one ("in Moscow, Russia said"
opens a clause behind the comma); and of an address with several areas that the first lies in the
next."""
ADDRESSES = frozenset((FOLD, TOLD, LOOSE, LINK))


def fold(row: Row, pack: Pack, again: bool = False) -> None:
    """Folds the addresses of a row; each states that its place lies in its areas. `again` looks
    only for those of which a noun kept the parts asunder ("Callao anchorage, Peru")."""
    at, chains = 0, _chain(pack)
    while (match := chains.search(row.string, at)) is not None:
        chain = row.slots_in(_PART_SLOT.sub("", match[0]))
        chain = _whole(_unquoted(chain, row.text), row.text)
        after = row.string[match.end() : match.end() + 30].split()
        if len(chain) > 1 and _is_owner(chain, row.text, after, pack):
            chain = chain[:-1]
        count = _address(chain, after, pack)
        if len(chain) > 2 and _is_street(chain, row.string[: match.start()].split()[-1:], pack):
            at = _without_street(row, row.index(match.start()), pack)
            continue
        if _is_of_another(match[0], row.string[: match.start()].rstrip(), pack):
            count = 0
        if _are_teams(row.string[: match.start()].split()[-2:], after, pack):
            count = 0
        if chain[0].letter == "R" and _is_neighbour(row.string[: match.start()].split(), pack):
            count = 0
        if count == len(chain) and _opens_clause(row.string[: match.start()], after, pack):
            count -= 1
        if count < 2:
            if len(chain) == 2 and chain[0].letter in "PQN" and _is_first(chain[1], after, pack):
                row.stated.append(_told(chain[0], chain[1], LOOSE))
            at = match.start() + 1 + row.string[match.start() + 1 :].find(" ")
            continue
        head, areas = chain[0], chain[1:count]
        if again and not (head.noun and all(_is_area(area, pack) for area in areas)):
            at = match.end()
            continue
        _remember_parts(row, match[0])
        head.tail += areas
        head.stop = areas[-1].end
        name, rank = _told_how(row, (match.start(), match.end()), chain, count, pack)
        if count == len(chain) and not _is_member(row.string[: match.start()]):
            row.addressed.add(head.number)
        near = areas[:1] if head.letter == "R" else areas
        row.stated += [_told(head, area, name)._replace(rank=rank) for area in near]
        links = [_told(one, two, LINK) for one, two in pairwise(areas)]
        if name == LOOSE and not pack.traits.loose_rules:
            links = [link._replace(rank=rank) for link in links]  # rather a list of areas
        row.stated += links
        beside = _beside(row, row.string[: match.start()], pack)
        if beside is not None and len(areas) == 1:
            row.stated.append(_told(beside, areas[0], LOOSE))
        first = row.index(match.start())
        last = next(
            i for i in range(first, len(row.tokens)) if row.tokens[i].word == areas[-1].token
        )
        row.tokens[first : last + 1] = [Token(head.token, head.start, head.stop)]
        row.refresh()
        at = match.start() + len(head.token) + 1


def _told_how(
    row: Row, span: tuple[int, int], chain: list[Slot], count: int, pack: Pack
) -> tuple[str, Rank]:
    """What tells an address, and how surely it is one."""
    before, area = row.string[: span[0]], chain[count - 1]
    if count < len(chain) or _is_member(before):
        return LOOSE, "possible"
    if _is_uninflected(area, before.split()[-1:], pack):
        return TOLD, "certain"
    after = row.string[span[1] :].split()[:_LIST_WORDS]
    is_list = any(word.startswith("§") or word in pack.words("and") for word in after)
    noun = row.text[chain[-2].end : area.end].split()
    if not is_list and not pack.words("address_division").isdisjoint(noun):
        return TOLD, "likely"
    if _is_firm(after[:1], pack):
        return FOLD, "certain"
    is_led = not pack.words("address_lead").isdisjoint(before.split()[-1:])
    is_inside = pack.traits.verb_last and len(before.split()) > 1
    is_closed = is_inside or (after[:1] and after[0] in pack.words("closes_address"))
    return (FOLD, "likely") if is_led and is_closed and not is_list else (LOOSE, "possible")


def _is_street(chain: list[Slot], before: list[str], pack: Pack) -> bool:
    """Whether the first name is that of a street, with or without its number, and the next that of its
    town: "12 Rue Sainte-Marie, Graz, Austria"."""
    words = [*before, *chain[0].text.lower().split()[:-1][:1]]
    return chain[1].letter in "PQN" and not pack.words("street_head").isdisjoint(words)


def _without_street(row: Row, name: int, pack: Pack) -> int:
    """Takes the street with the name at a token out of a row, its number and its comma too; returns where
    the rest of the address begins."""
    first = name - (name > 0 and row.tokens[name - 1].word in pack.words("street_head"))
    while first and (row.tokens[first - 1].word.isdigit() or row.tokens[first - 1].word == ","):
        first -= 1
    del row.tokens[first : name + 2]
    row.refresh()
    return sum(len(token.word) + 1 for token in row.tokens[:first])


def _beside(row: Row, before: str, pack: Pack) -> Slot | None:
    """The town that shares an address with the one behind it: "Graz and Linz, Austria"."""
    words = before.split()[-2:]
    if len(words) < 2 or words[1] not in pack.words("joiner") or words[0][:2] not in ("§P", "§Q"):
        return None
    (town,) = row.slots_in(f"{words[0]} ")
    return town if not town.tail else None


def _unquoted(chain: list[Slot], text: str) -> list[Slot]:
    """The chain up to a quotation mark or line break: another speaker's words are no address."""
    for number, (one, two) in enumerate(pairwise(chain), 1):
        if _QUOTE.search(text, one.end, two.start):
            return chain[:number]
    return chain


def _whole(chain: list[Slot], text: str) -> list[Slot]:
    """The chain up to what is only the first part of a word: "the Tokyo-administered islands"."""
    for number, slot in enumerate(chain):
        led = number and text[chain[number - 1].end : slot.start].strip(" ,")
        if led and _COMPOUND.match(text, slot.end):
            return chain[:number]
    return chain


def _is_area(slot: Slot, pack: Pack) -> bool:
    return not slot.noun or slot.noun in pack.words("division")


def _is_member(before: str) -> bool:
    """Whether a name and a comma stand before: then the address may be members of a list."""
    return re.search(r"§[PQNRK]\d+ , \Z", before) is not None


def is_listed(text: str, start: int, end: int, pack: Pack) -> bool:
    """Whether a further name and a comma stand before two names parted by a comma, or a further name
    behind them: "Bila, Romny, Hlynsk and Sula"."""
    before, behind = text[max(0, start - _MEMBER_REACH) : start], text[end : end + _MEMBER_REACH]
    if _MEMBER_BEFORE.search(before) is not None:
        return True
    rest = behind.lstrip(" ,")
    joints = (one for one in pack.words("joiner", "and") if rest.lower().startswith(f"{one} "))
    joint = max(joints, key=len, default="")
    names = rest[len(joint) :].split()[:2] if joint else rest.split()[:1]
    return bool(joint or behind[:1] == ",") and any(word[:1].isupper() for word in names)


def _told(inner: Slot, outer: Slot, rule: str) -> Folded:
    rank: Rank = "possible" if rule == LOOSE else "certain"
    return Folded("containment", inner, outer, rule, rank, (inner.start, outer.end))


@cache
def _chain(pack: Pack) -> re.Pattern[str]:
    """Names parted by commas, with what may stand before an area ("the Gaza Strip", "central")."""
    middles = "|".join(re.escape(word) for word in sorted(pack.words("middle")) if " " not in word)
    middle = rf"|(?:{middles}) " if middles else ""
    articles = "|".join(re.escape(word) for word in sorted(pack.words("article")))
    article = rf"(?:(?:{articles}) )?" if articles else ""
    return compiled(rf"{_SLOT}(?:, {article}(?:§G\d+ {middle})?{_SLOT}){{1,4}}")


def _remember_parts(row: Row, chain: str) -> None:
    """ "Roxas, northern Palawan": the area remembers the part."""
    for found in re.finditer(r"(§G\d+ )(§[A-Z]\d+ )", chain):
        part, area = row.slots_in(found[0])
        area.part = part


def _address(chain: list[Slot], after: list[str], pack: Pack) -> int:
    """How many slots of a chain make one address; 0 or 1 for a list."""
    if after[:1] == ["'s"]:
        return 0
    count = next((i for i, slot in enumerate(chain) if i and slot.tail), len(chain))
    while count > 1 and chain[count - 1].letter not in _AREAS:
        count -= 1
    head = chain[0].letter
    if head == "K" or (
        head == "R" and count > 1 and chain[1].letter != "K" and " " not in chain[0].text
    ):
        return 0
    while count > 2 and chain[count - 1].text.lower() in pack.words("former_state"):
        count -= 1  # "Stepanakert, Azerbaijan, USSR"
    if all(slot.text.isupper() and len(slot.text) <= ABBREVIATION for slot in chain):
        return 0  # "kB, MB, GB"
    countries = [slot for slot in chain[1:count] if slot.letter == "K"]
    towns = (slot.value for slot in chain[1:count] if slot.letter == "Q")
    small = (getattr(value, "candidates", ())[:1] for value in towns)
    if len(countries) > 1 or sum(p.kind == "country" for found in small for p in found) > 1:
        return 0
    if len([slot for slot in chain[1:count] if slot.letter != "K"]) > MOST_AREAS:
        return 0
    rest = chain[count:]
    if any(
        slot.letter != "N" and slot.text.lower() not in pack.words("former_state") for slot in rest
    ):
        return 0
    if count == len(chain) and _goes_on(after, count, pack):
        return 0
    if count > 2 and _is_joined(after, pack) and _names_others(after, pack):
        return 0  # "Dubai, Muscat, Kenya, and other places"
    if count == 2 and chain[1].letter == "Q" and _is_joined(after, pack):
        words = after[after[0] == "," :][1:2]
        if not pack.words("article").isdisjoint(words):
            return 0  # "Lviv, Dnipro and the port city of Odesa"
    if any(slot.letter == "P" for slot in chain[1:count]):
        return 0
    if count > 2 and chain[count - 1].letter == "Q":
        return 0  # towns in a row
    return count


def _opens_clause(before: str, after: list[str], pack: Pack) -> bool:
    """Whether the last name is the subject behind an opening: "South of X, Y lies on ...", "Situada a
    45 km de X, Y es una ciudad"."""
    words = before.split()
    is_placed = (
        words[:1] != [] and words[0] in pack.words("placed") and words[-1] in pack.words("of")
    )
    is_counted = words[-1:] != [] and words[-1] in pack.words("counted_from")
    is_object = is_placed or is_counted
    return is_object and bool(after) and after[0] in pack.words("be")


def _goes_on(after: list[str], count: int, pack: Pack) -> bool:
    """Whether a further name follows, so that the chain is a list ("A, B and C", "A, B and the C"). Behind
    two names, a comma and an article a clause may follow: "in Graz, Austria, and the EU has"."""
    words = after[1:] if after[:1] == [","] else after
    if words and words[0] in pack.words("joiner"):
        has_article = len(words) > 1 and words[1] in pack.words("article")
        rest = words[2:] if has_article and (words is after or count > 2) else words[1:]
        return bool(rest) and rest[0].startswith(("§P", "§Q", "§R", "§K", "§N"))
    return words is not after and bool(words) and words[0].startswith(("§P", "§Q", "§R", "§K"))


def _is_owner(chain: list[Slot], text: str, after: list[str], pack: Pack) -> bool:
    """Whether the last name of a chain belongs to what follows: ", the Rutherford County sheriff",
    ", the United Kingdom Maritime Trade Operations"."""
    if not after or not (after[0][0].isalpha() or after[0].startswith("§N")):
        return False
    last = chain[-1]
    before = text[chain[-2].end : last.start].split()[-1:] + text[last.start : last.end].split()[:1]
    has_article = not pack.words("article").isdisjoint(word.lower() for word in before)
    return has_article and not _is_firm(after[:1], pack)


def _is_of_another(chain: str, before: str, pack: Pack) -> bool:
    """Whether the part is said of what lies so far from the first name: "30 km from X, in the south
    of Y", where a preposition makes it more than an address."""
    is_open = not pack.traits.firm_addresses and "§G" in chain
    return is_open and before_name.is_counted_from(before, pack)


def _is_first(area: Slot, after: list[str], pack: Pack) -> bool:
    """Whether a second address follows what ends with an area: "Graz, Austria, and Lima, Peru". Of
    towns in a row the second is hardly the district of its name that the first lies in."""
    if not _is_joined(after, pack):
        return False
    words = after[1:] if after[:1] == [","] else after
    is_pair = len(words) > 3 and words[2] == "," and words[3].startswith(("§Q", "§R", "§K"))
    return area.letter in "RK" or area.text.isupper() or is_pair


def _are_teams(before: list[str], after: list[str], pack: Pack) -> bool:
    """Whether the comma parts two fixtures of a list: "Lima at Graz, Linz at Wels"."""
    words = pack.words("fixture")
    is_one = len(before) > 1 and before[0].startswith("§") and before[1] in words
    return is_one and after[:1] != [] and after[0] in words


def _is_neighbour(before: list[str], pack: Pack) -> bool:
    """Whether it is said what an area borders on: "grenzt an den Landkreis X, Y und Z"."""
    return not pack.words("borders").isdisjoint(before)


def _is_joined(after: list[str], pack: Pack) -> bool:
    words = after[1:] if after[:1] == [","] else after
    return bool(words) and words[0] in pack.words("joiner")


def _names_others(after: list[str], pack: Pack) -> bool:
    """Whether a list ends in what it does not name."""
    return not pack.words("and_others").isdisjoint(after[1:3])


def _is_uninflected(area: Slot, before: list[str], pack: Pack) -> bool:
    """Whether an area stands in the nominative behind a town that a preposition governs, as only an
    address has it: "в Сызрани, Самарская область"; a list would go on in the case it began in."""
    uninflected = pack.words("division_nominative")
    if not uninflected or area.text.rsplit(None, 1)[-1].lower() not in uninflected:
        return False
    return not pack.words("in", "before_object").isdisjoint(before)


def _is_firm(after: list[str], pack: Pack) -> bool:
    """Whether what follows leaves no other reading than an address."""
    if not after:
        return True
    word = after[0]
    return (
        word in (")", ";", ":", "!", "?")
        or word.startswith(("§C", "§L"))
        or word in pack.words("after_address")
    )
