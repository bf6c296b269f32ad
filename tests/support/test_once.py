"""A property is worked out once for each object, and only when it is asked for."""

from __future__ import annotations

from osint.support.once import once


class Box:
    def __init__(self) -> None:
        self.made = 0

    @once
    def content(self) -> str:
        """What lies in the box."""
        self.made += 1
        return f"lid {self.made}"


def test_a_property_is_made_once_for_each_object() -> None:
    one, two = Box(), Box()
    assert one.made == 0
    assert (one.content, one.content, two.content) == ("lid 1", "lid 1", "lid 1")
    assert (one.made, two.made) == (1, 1)


def test_the_class_shows_the_property_with_its_docstring() -> None:
    assert isinstance(Box.content, once)
    assert Box.content.__doc__ == "What lies in the box."


def test_what_fails_is_tried_again() -> None:
    class Door:
        tries = 0

        @once
        def opened(self) -> bool:
            self.tries += 1
            if self.tries == 1:
                raise OSError("stuck")
            return True

    door = Door()
    try:
        door.opened  # noqa: B018 - asked for, to fail
    except OSError:
        assert door.tries == 1
    assert door.opened and door.tries == 2
