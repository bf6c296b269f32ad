"""Word lists of the grammar: kinds of place, and what may stand between a name and its figure."""

from __future__ import annotations

_NOUNS = (
    "town village city hamlet suburb settlement capital district region province oblast raion krai "
    "municipality commune community neighborhood neighbourhood township parish locality "
    "camp base training ground grounds range site facility plant factory airfield airport airbase "
    "port harbour harbor station junction crossing checkpoint military air naval garrison "
    "barracks depot arsenal cosmodrome spaceport laboratory refinery mine quarry prison hospital "
    "school university island peninsula river valley area power nuclear centre center hub resort "
    "fortress castle monastery complex enclave exclave reservoir dam hq headquarters"
)
_GLUE = (
    "is was are were be been being lies lie lying lay sits sit sitting stands stand standing located "
    "situated based found set which that itself about around approximately approx roughly some only "
    "just nearly almost over under more less than at a the distance of within up to least most no "
    "not an estimated circa well also now then still today currently reportedly far as even barely "
    "merely mere exactly in by its it and but roads road drive there here remains remain "
    "positioned nestled perched halfway between c ca radius maximum minimum further "
    "farther beyond slightly little bit inland near close "
    "находится находятся расположен расположена расположено лежит стоит город село поселок посёлок "
    "деревня в на за около примерно всего лишь почти менее чем более до не "
    "розташований розташована розташоване знаходиться лежить місто селище близько майже менше ніж "
    "лише приблизно"
)
_BREAK = (
    "said says told tells where when while after before because although though killed killing "
    "he she they we who whom whose if unless since until will would could should has have had "
    "announced reported reports claims claimed from toward towards into"
)

NOUNS = tuple(_NOUNS.split())
"""Nouns that can refer to a place named elsewhere ("the camp")."""

_ADJECTIVES = "air power nuclear military naval garrison training region area"
HEADS = tuple(noun for noun in NOUNS if noun not in _ADJECTIVES.split())
"""Those of NOUNS that stand alone: "the training" is no place, "the camp" is."""

ALLOWED = frozenset(NOUNS) | frozenset(_GLUE.split())
"""Words between a name and a figure that keep them together ("camp, located about")."""

BREAK = frozenset(_BREAK.split())
"""Words after which a name is no longer what the figure is about."""
