"""How dates of birth and death are written: the patterns, made of the words of the language."""

from __future__ import annotations

import re
from functools import cache

from osint.checks.interval import forms
from osint.extract.dates.lifespans import in_place
from osint.language.en import intervals as words
from osint.support.pattern_store import compiled
from osint.support.patterns import any_of


@cache
def births() -> re.Pattern[str]:
    """What stands before a date of birth."""
    name = r"(?-i:[^\W\d_a-zа-я][\w'’-]{1,20})"
    place = rf"\s(?:{any_of(words.IN_PLACE)})\s(?:[\w]{{1,12}}\s){{0,3}}?{name}(?:,?\s{name}){{0,3}}\.?,?"
    return compiled(
        rf"\b(?:{any_of(words.BORN)})(?:{place})?(?:\s(?:{any_of(words.ON)}))?\s(?:{words.THE}\s)?$",
        re.IGNORECASE,
    )


@cache
def makings() -> re.Pattern[str]:
    """What stands before the day on which a thing was made or founded."""
    return compiled(rf"\b(?:{any_of(words.MADE)})\s(?:{words.THE}\s)?$", re.IGNORECASE)


@cache
def born_behind() -> re.Pattern[str]:
    """Behind an age that is told beside a birth: ", who was born"."""
    return compiled(forms.BORN_BEHIND, re.IGNORECASE)


@cache
def it_was_made() -> re.Pattern[str]:
    """What stands before the day on which a thing named before was made: "it was founded on "."""
    return compiled(
        rf"\b{words.SUBJECTS[0]}\s(?:{any_of(words.WAS)})\s(?:{any_of(words.MADE)})\s$",
        re.IGNORECASE,
    )


@cache
def is_of_it() -> re.Pattern[str]:
    """Between the day on which a thing was made and its age: ", is ", ", the bridge "."""
    return compiled(rf",\s(?:(?:{any_of(words.WAS)})\s|{words.THE}\s\w{{2,20}}\s)")


@cache
def said() -> re.Pattern[str]:
    """What stands before the day of a statement: "police said on "."""
    return compiled(rf"\b(?:{any_of(words.SAID)})(?:\s(?:{any_of(words.ON)}))\s$", re.IGNORECASE)


@cache
def births_after() -> re.Pattern[str]:
    """What stands behind a date of birth: " as his date of birth"."""
    return compiled(rf"\s(?:{any_of(words.AS_BIRTH)})\b", re.IGNORECASE)


@cache
def did() -> re.Pattern[str]:
    """Between a date of birth that opens a sentence and another day: ", she became"."""
    return compiled(rf",\s(?:[\w'’-]{{1,20}}\s){{1,3}}(?:{any_of(words.THEN_DID)})\b")


@cache
def deaths() -> re.Pattern[str]:
    """What stands before a date of death."""
    return compiled(rf"\b(?:{any_of(words.DIED)})\b[^.;]{{0,60}}$", re.IGNORECASE)


@cache
def subject_died() -> re.Pattern[str]:
    """The head of "He later died", "Hale died", with the name, and of "Died"."""
    name = r"(?:[A-Z][\w'’-]{1,20}\s){0,2}(?P<name>[A-Z][\w'’-]{1,20})"
    return compiled(
        rf"(?:(?i:{any_of(words.SUBJECTS[1:3])})(?:\s\w+)?\s|{name}\s|)(?i:{any_of(words.DIED)})\b"
    )


@cache
def has_kin() -> re.Pattern[str]:
    """A relative of whom a text may go on to tell: "a son", not "the son of a baker"."""
    return compiled(rf"\b(?:{any_of(words.KIN)})\b(?!\s{words.OF[0]}\b)")


@cache
def of_other() -> re.Pattern[str]:
    """What stands before the age of another person: "with his son, ", "married Anna Low, ", "her "."""
    name, owner = r"(?-i:[A-Z][\w'’-]{1,20})", any_of(words.POSSESSIVES)
    return compiled(
        rf"\w,?\s(?:(?:{owner}|{words.MEET[0]})\s(?:\w{{2,12}}\s){{0,2}}(?:{any_of(words.KIN)})(?:\s{name}){{0,3}}"
        rf"|(?:{any_of(words.MEET)})(?:\s{name}){{1,3}}),?\s$|\w\s(?:{owner})\s$",
        re.IGNORECASE,
    )


@cache
def with_article() -> re.Pattern[str]:
    """Before an age that is a noun, and the word ahead: "killed an "."""
    return compiled(rf"(\w+)\s(?:{any_of(words.ARTICLES)})\s(?:[a-z]{{2,12}}\s)?$")


@cache
def closed_bracket() -> re.Pattern[str]:
    """Behind the dates of a life: ")", ", in Graz)"."""
    return compiled(rf"{in_place()}\)")


@cache
def opened_bracket() -> re.Pattern[str]:
    """Before the dates of a life: "(", "(born "."""
    return compiled(rf"\((?:(?:{any_of(words.BORN)})\s)?$", re.IGNORECASE)


@cache
def lifetimes() -> re.Pattern[str]:
    """Brackets that hold two years with a dash between them."""
    day = rf"[^()]{{0,24}}\d{{4}}{in_place()}"
    return compiled(rf"\({day}\s?[-–—]\s?{day}\)")


@cache
def another_born() -> re.Pattern[str]:
    """Behind an age, a birth that is told of a name or a noun right before it: ", never met Rosa Blum, born
    in", " after a pilot born in"."""
    own = any_of((*words.WAS, *words.BEEN_BORN, words.WHO))
    return compiled(
        rf"(?:[A-Z][\w'’-]{{1,24}},\s|\b(?!(?:{own})\s)[a-z]{{2,24}}\s)(?:{any_of(words.BORN)})\b"
    )


@cache
def kin_who() -> re.Pattern[str]:
    """A relative who did something, of whom an age behind is told: "his sister, who died in 1960 at"."""
    return compiled(rf"\b(?:{any_of(words.KIN)})(?:\s[A-Z][\w'’-]{{1,24}}){{0,3}},?\s{words.WHO}\s")
