"""The lines and areas that a case gives: read from files beside it, and hashed like its sources."""

from __future__ import annotations

import hashlib

from osint.case.model import Case, LayerFile
from osint.case.sources import file_of, problem
from osint.geo.layers import Layer
from osint.reading.files import read_bytes
from osint.reading.inputs import Input
from osint.reading.layers import read_layer
from osint.world import World


def layers_of(case: Case) -> tuple[Layer, ...]:
    """The layers of a case, in its order.

    Raises:
        CaseError: a file is missing, leaves the folder, or its hash is another.
        InputError: it cannot be used as a layer.
    """
    return tuple(_layer(case, given) for given in case.layers)


def _layer(case: Case, given: LayerFile) -> Layer:
    path = file_of(case, given)
    digest = hashlib.sha256(read_bytes(Input(name=str(path), kind="layer", path=path))).hexdigest()
    if digest != given.sha256:
        raise problem(
            case,
            given,
            f"{given.file} is not what was collected: its SHA-256 is {digest[:12]}…, the case says "
            f"{given.sha256[:12]}…; restore it, or accept it with `osint case hash --write`",
        )
    return read_layer(path, given.name, given.aliases, given.date, given.source)


def laid(case: Case, world: World) -> World:
    """The world with the layers of a case before those it has.

    Raises:
        as `layers_of`.
    """
    own = layers_of(case)
    rest = (layer for layer in world.layers if not any(o.is_called(layer.name) for o in own))
    return world.with_layers((*own, *rest))
