"""What the checks know of the world: the gazetteer and the borders, opened when first asked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from osint.gazetteer import Gazetteer
    from osint.geo.borders import Borders
    from osint.geo.layers import Layer
    from osint.geo.shapes import Shapes


class World:
    """The embedded (or imported) data. Open it with `world()`; it is cheap to open anew in each
    worker process (memory-mapped), and what is not asked for is not opened.

    `layers` are the user's own lines and areas, in the order given.

    Raises (on first use of a part):
        DataError: that data is missing or damaged.
    """

    def __init__(self, layers: Sequence[Layer] = (), like: World | None = None) -> None:
        self.layers = tuple(layers)
        self._like = like  # the world whose data this one shares

    def with_layers(self, layers: Sequence[Layer]) -> World:
        """The same world with other layers; the data are opened once for both."""
        return World(layers, self._like or self)

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """Names and places: the embedded ones, and what the user imported or names in
        OSINT_GAZETTEER."""
        if self._like is not None:
            return self._like.gazetteer
        from osint.gazetteer import Gazetteer
        from osint.gazetteer.imports import imported

        return Gazetteer.open(more=imported())

    @cached_property
    def borders(self) -> Borders:
        """Countries, borders and coasts."""
        if self._like is not None:
            return self._like.borders
        from osint.geo.borders import Borders

        return Borders.open()

    @cached_property
    def shapes(self) -> Shapes:
        """Outlines of regions, islands, lakes and seas, courses of rivers; those of countries
        come from the borders."""
        if self._like is not None:
            return self._like.shapes
        from osint.geo.shapes import Shapes

        return Shapes.open(self.borders)

    def is_place_name(self, words: str) -> bool:
        """Whether a place of the gazetteer is called so, but for case and accents."""
        return self.gazetteer.names(words)

    def layer(self, words: str) -> Layer | None:
        """The user's line or area that words name ("the front line"), by its name or an alias; or a
        circle of latitude by its name."""
        own = next((layer for layer in self.layers if layer.is_called(words)), None)
        if own is not None:
            return own
        from osint.geo.parallels import layer_called

        return layer_called(words)


@cache
def places_cited() -> str:
    """The places that findings rest on, as reports cite them."""
    from osint.gazetteer.imports import imported, stem_of

    embedded = "embedded gazetteer (GeoNames cities500, CC BY 4.0, and a curated file)"
    more = [stem_of(path) for path in imported()]
    return f"{embedded}, with {', '.join(more)} imported" if more else embedded


@cache
def world() -> World:
    """The world of this process."""
    return World()
