"""Working out once what several checks ask."""

from __future__ import annotations

from typing import cast

from osint.ends.once import once
from osint.model import Document, Extraction
from osint.world import World


def test_only_another_object_is_worked_out_anew() -> None:
    asked: list[str] = []

    @once
    def name(extraction: Extraction, world: World) -> str:
        asked.append(extraction.document.id)
        return extraction.document.id

    world = cast("World", object())
    one, equal = (Extraction(Document(id="1", text="")) for _ in range(2))
    assert [name(one, world), name(one, world), name(equal, world), name(one, world)] == ["1"] * 4
    assert len(asked) == 3
    name(one, cast("World", object()))
    assert len(asked) == 4
