"""Statements put together from what a case says, for words that the tool does not read by itself.

Each check offers its own form by hand, in `osint/checks/<check>/by_hand.py`: `claim`, and where
it has a figure or doubts, `restated` and `settled`. A check without that file (a weekday, an
impossible date, the number of a post) reads from the words themselves: they must stand in the
quote.
"""

from __future__ import annotations

import dataclasses
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from osint import checks
from osint.model import Claim, Party, Span


def overridden(own: Claim, subject: Party | None, other: Party | None, stated: str | None) -> Claim:
    """A statement of the tool with what the case says in the place of its own reading."""
    form = form_of(own.check)
    made = own
    if stated is not None and form and hasattr(form, "restated"):
        made = form.restated(made, stated)
    if subject is not None:
        made = dataclasses.replace(made, subject=subject)
    if other is not None:
        made = dataclasses.replace(made, object=other)
    is_named = subject is not None or other is not None
    return form.settled(made) if is_named and form and hasattr(form, "settled") else made


def made(
    check: str, span: Span, subject: Party | None, other: Party | None, words: str
) -> Claim | None:
    """A statement of the case alone; `words` hold its figure. None when the check needs more."""
    form = form_of(check)
    return form.claim(span, subject, other, words) if form else None


def is_figure(statement: Claim, stated: str) -> bool:
    """Whether a check can read what a case states; of one that reads its own words alone, yes."""
    form = form_of(statement.check)
    if form is None or not hasattr(form, "restated"):
        return True
    own = statement.stated.text if statement.stated else None
    bare = Claim(statement.check, statement.start, statement.end)
    return own == stated or form.restated(bare, stated) is not bare


def form_of(check: str) -> ModuleType | None:
    """The module by which a check takes a statement by hand; None where it takes none."""
    name = f"{checks.ALL[check].__name__}.by_hand"
    package = getattr(checks.ALL[check], "__path__", None)
    return import_module(name) if package and find_spec(name) else None
