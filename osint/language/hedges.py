"""Words that blur or bound a figure, and what each does to it.

Classes: `about` (either side), `under` (a little less: "nearly"), `over` (a little more: "just
over"), `below` and `above` (open on one side), `only` (an emphasis that changes nothing), and
`vague` (no figure at all: "dozens of").
"""

from __future__ import annotations

ABOUT = (
    "about,around,approximately,approx,approx.,roughly,some,circa,ca,ca.,c.,~,≈,an estimated,"
    "estimated,in the region of,in the vicinity of,in the order of,on the order of,close to,"
    "somewhere around,more or less,perhaps,maybe,around about,just about,nearby,"
    "около,примерно,приблизительно,порядка,где-то,ориентировочно,близько,приблизно,орієнтовно,біля"
)
SHORT_ABOUT = frozenset(("ok", "ок", "прибл", "бл", "yakl"))
"""Short words for "about" that end in a full stop."""
UNDER = (
    "nearly,almost,just under,a little under,slightly under,slightly less than,a little less than,"
    "just less than,just short of,a bit less than,barely under,not quite,just below,"
    "почти,чуть менее,чуть менее чем,чуть меньше,чуть меньше чем,немногим менее,немногим меньше,без малого,"
    "чуть менее чем в,немногим менее чем в,майже,трохи менше,трохи менше ніж,трохи менш ніж,трохи менш ніж за"
)
OVER = (
    "just over,slightly over,a little over,slightly more than,a little more than,just more than,"
    "just above,a bit more than,a bit over,barely over,just past,slightly above,little more than,"
    "немногим более,немногим больше,чуть более,чуть более чем,чуть больше,чуть больше чем,"
    "чуть более чем в,немногим более чем в,"
    "трохи більше,трохи більше ніж,трохи більш ніж,трохи понад,трохи більш ніж за,трохи більше ніж за"
)
BELOW = (
    "less than,fewer than,under,below,up to,within,no more than,not more than,at most,at the most,"
    "no further than,not further than,no farther than,not farther than,maximum,a maximum of,"
    "as little as,inside,no greater than,not exceeding,<,≤,as far as,within a radius of,"
    "within a distance of,no less distant than,even less than,"
    "менее,менее чем,меньше,меньше чем,не более,не более чем,не больше,не далее,не превышает,максимум,"
    "от силы,до,менше,менше ніж,менш ніж,не більше,не більше ніж,не більш ніж,не перевищує,щонайбільше,"
    "менее чем в,не более чем в,не далее чем в,меньше чем в,менш ніж за,менше ніж за,менш як за,не більш ніж за"
)
ABOVE = (
    "more than,over,above,at least,no less than,not less than,upwards of,in excess of,beyond,"
    "exceeding,greater than,further than,farther than,a minimum of,minimum,as many as,>,≥,well over,"
    "no fewer than,not fewer than,"
    "более,более чем,больше,свыше,не менее,не менее чем,не меньше,больше чем,понад,більше,не менше,"
    "щонайменше,більше ніж,більш ніж,не менш ніж,перевищує,превышает,как минимум,по меньшей мере,"
    "более чем в,больше чем в,не менее чем в,більш ніж за,більше ніж за,більш як за,не менш ніж за"
)
ONLY = (
    "only,just,merely,a mere,mere,barely,scarcely,hardly,exactly,precisely,as much as,a full,fully,"
    "a distance of,at a distance of,a total of,no,"
    "всего,лишь,только,ровно,каких-то,каких-нибудь,лише,тільки,всього,усього,якихось"
)

CLASSES: dict[str, str] = {
    phrase: name
    for name, phrases in (
        ("about", ABOUT),
        ("under", UNDER),
        ("over", OVER),
        ("below", BELOW),
        ("above", ABOVE),
        ("only", ONLY),
    )
    for phrase in phrases.split(",")
    if phrase not in ("no", "as far as", "nearby", "no less distant than")
}

ENGLISH = tuple(
    phrase
    for phrase in CLASSES
    if not phrase.startswith("within")
    and not any("\u0400" <= letter <= "\u04ff" for letter in phrase)
)
"""Those of English that rules of statements refer to as <hedge_phrase>: all that leave the figure a
length ("within 40 km of" is a form of its own)."""

AFTER: dict[str, str] = {
    "or so": "about",
    "or thereabouts": "about",
    "roughly": "about",
    "approximately": "about",
    "give or take": "about",
    "or less": "below",
    "or fewer": "below",
    "at most": "below",
    "at the most": "below",
    "or more": "above",
    "or further": "above",
    "at least": "above",
    "and more": "above",
    "plus": "above",
}
"""Hedges that follow the figure ("150 km or so")."""

INSIDE: dict[str, str] = {
    "odd": "about",
    "some": "about",
    "plus": "above",
    "+": "above",
    "or so": "about",
}
"""Hedges between a figure and its unit ("30-odd kilometres", "50 or so miles")."""

BLURRED = frozenset(("about", "under", "over"))
"""The classes that leave a figure open a little to either side."""


def hedge_class(hedge: str | None) -> str:
    """The class of a hedge as kept in `QuantityMention.hedge`; "" for none, "vague" otherwise."""
    if hedge is None:
        return ""
    return CLASSES.get(hedge) or AFTER.get(hedge) or INSIDE.get(hedge) or "vague"


BLURS = {"about": "about", "above": "more", "over": "more", "below": "less", "under": "nearly"}
"""Class of a hedge -> how it blurs a length of time; "only" does not."""
