"""The names of a text in which sentences of other languages than English stand."""

from __future__ import annotations

from osint.extract.languages import Stretch, language_at
from osint.extract.places.held import held
from osint.extract.places.known import Found
from osint.extract.places.longer import without_parts
from osint.extract.places.mixed import with_other_languages
from osint.gazetteer import Gazetteer
from osint.language.identity import languages
from osint.language.pack import has_rules, load
from osint.model import Place
from osint.resolve.found_names import Named


def spoken(
    whole: str, shift: int, found: list[Found], parts: tuple[Stretch, ...], gazetteer: Gazetteer
) -> Named:
    """The names that English reading found in `whole`, a text behind a heading of `shift`
    characters, in its own sentences, and those of the other languages."""
    found = with_other_languages(found, whole[shift:], shift, parts, gazetteer)
    languages_of = ((name, language_at(parts, max(0, name.start - shift))) for name in found)
    found = list(without_parts(languages_of, whole))
    holders = held(whole, found, parts, shift)
    home, homes = _homeland(parts, gazetteer)
    return Named(_for_addresses(whole, parts, shift), shift, found, holders, home, homes)


def _homeland(
    parts: tuple[Stretch, ...], gazetteer: Gazetteer
) -> tuple[Place | None, frozenset[str]]:
    """The country that most texts in the language of most of a text are written in; where there is none,
    the countries where the language is at home."""
    most = max(parts, key=lambda part: part.end - part.start)
    known = languages().get(most.code)
    if known is None:
        return None, frozenset()
    if known.homeland:
        return gazetteer.country(known.homeland), frozenset()
    return None, known.home


def _for_addresses(text: str, parts: tuple[Stretch, ...], shift: int) -> str:
    """The text with the commas that its reader knows, and none that part no address: a language
    with an order of its own parts a subject from what follows."""
    plain = text.replace(ARABIC_COMMA, ",")
    for part in parts:
        if has_rules(part.code) and not load(part.code).has_addresses:
            start, end = part.start + shift, part.end + shift
            plain = plain[:start] + plain[start:end].replace(",", ";") + plain[end:]
    return plain


ARABIC_COMMA = "\u060c"
"""It stands between the parts of an address as the comma does that its reader knows."""
