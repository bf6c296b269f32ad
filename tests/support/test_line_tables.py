"""Kept bytecode tells the lines of a traceback and not its columns."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path
from types import CodeType

import pytest

from osint.ends import reader
from osint.support import line_tables
from osint.support.line_tables import without_columns

SOURCE = """def far(towns):
    first = towns[0]
%s
    def of(each):
        return (
            each
            / 0
        )
    return [of(each) for each in towns
            if each]
"""


def _all(code: CodeType) -> Iterator[CodeType]:
    yield code
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield from _all(each)


def _told_of(code: CodeType) -> list[tuple[str, int | None]]:
    """Functions and lines of the traceback that the program's only function ends in."""
    names: dict[str, object] = {}
    exec(code, names)
    with pytest.raises(ZeroDivisionError) as error:
        names["far"]([3])  # type: ignore[operator]
    return [(each.name, each.lineno) for each in traceback.extract_tb(error.tb)[1:]]


@pytest.mark.parametrize("between", ["", "\n" * 9, "\n" * 5000, "    first += 1\n" * 100])
def test_lines_of_a_traceback_are_the_same(between: str) -> None:
    code = compile(SOURCE % between, "towns.py", "exec")
    assert _told_of(without_columns(code)) == _told_of(code)
    assert {name for name, _ in _told_of(code)} >= {"far", "of"}


def test_all_functions_of_a_module_lose_their_columns_and_nothing_else() -> None:
    code = compile(Path(reader.__file__).read_text("utf-8"), reader.__file__, "exec")
    shorter = without_columns(code)
    pairs = list(zip(_all(code), _all(shorter), strict=True))
    assert len(pairs) > 20
    for before, after in pairs:
        assert list(after.co_lines()) == list(before.co_lines())
        assert {column for _, _, *columns in after.co_positions() for column in columns} == {None}
        assert after.replace(co_linetable=b"", co_consts=()) == before.replace(
            co_linetable=b"", co_consts=()
        )
    tables = [sum(len(each.co_linetable) for each in of) for of in zip(*pairs, strict=True)]
    assert tables[1] < 0.8 * tables[0]


def test_a_table_of_another_form_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_tables, "_LONGEST", 4)
    monkeypatch.setattr(line_tables, "_UNIT", 4)
    code = compile(SOURCE % "", "towns.py", "exec")
    assert [each.co_linetable for each in _all(without_columns(code))] == [
        each.co_linetable for each in _all(code)
    ]
