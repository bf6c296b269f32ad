"""The user's own lines and areas, as --layer gives them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from osint.cli.what_is_read import layer_file
from osint.errors import UsageError
from osint.world import World

if TYPE_CHECKING:
    from osint.geo.layers import Layer

ALIASES = {
    "front line": ("frontline", "front", "line of contact", "contact line", "battle line"),
}
"""Other words of a kind of line that texts use alike, so that nobody has to list them."""


def with_layers(given: Sequence[str], world: World) -> World:
    """The world with the layers ("FILE" or "NAME=FILE") that the user gave.

    Raises:
        InputError: a file cannot be used as a layer.
        UsageError: two layers have one name.
    """
    if not given:
        return world
    from pathlib import Path

    from osint.reading.layers import read_layer

    layers: list[Layer] = []
    for text in given:
        name, equals, _ = text.partition("=")
        path, called = layer_file(text), (name.strip() or None) if equals else None
        layer = read_layer(Path(path), called)
        layer = layer._replace(aliases=ALIASES.get(layer.name.lower(), ()))
        if any(other.is_called(layer.name) for other in layers):
            raise UsageError(f"two layers are called {layer.name!r}; name one: --layer NAME={path}")
        layers.append(layer)
    return world.with_layers(layers)
