"""Writes the word lists of the language folders: the commonest words, and those that are no places.

    python -m tools.language_words        (needs `pip install wordfreq`; used for nothing else)

`frequent.txt` tells a language by its words. `common.txt` holds words that a gazetteer also lists
as places (Sindh and German "sind"): common in the language, rare in English news, so that a name
known everywhere ("Berlin") stays one. Both come from wordfreq 3.1 (Robyn Speer, data CC BY-SA 4.0).
"""

from __future__ import annotations

import argparse
import json
from difflib import SequenceMatcher
from pathlib import Path

from osint.gazetteer import Candidate, Gazetteer, fold

LANGUAGES = Path(__file__).parent.parent / "osint" / "language"
FREQUENT = 160
LOOKED_AT = 25_000
LEAST_ZIPF = 3.6
"""Commonness in the language (log10 per thousand million words) of a word that is taken for one."""
CONTRAST = 1.4
BY_ITSELF, ALIKE, ENGLISH = 5.8, 0.6, 4.3
"""Fame from which a further name is one that people use; likeness of a spelling; commonness of an
English word."""
HOMES = {
    "ru": "RU UA BY KZ KG MD", "uk": "UA", "pl": "PL", "de": "DE AT CH", "nl": "NL BE", "it": "IT CH",
    "fr": "FR BE CH CA", "pt": "PT BR AO MZ", "tr": "TR CY", "fa": "IR AF TJ", "he": "IL PS",
    "es": "ES MX AR CO PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY",
    "ar": "SY IQ EG SA YE JO LB PS IL SD LY DZ MA TN KW QA AE BH OM MR SO",
}  # fmt: skip
"""Where a language is spoken: its news names towns there that English does not."""
HOME = ((4.5, 5.0), (5.3, 6.2))
"""Fame from which a town of such a country is a town, up to which commonness of the word."""
"""How much commoner than in English, or in Russian for what English writes otherwise."""
NAMES = {
    "ar": "مأرب", "de": "breslau mecklenburg südtirol", "es": "venecia", "it": "belluno nizza",
    "fr": "atlantique aude charente cher creuse eure finistère morbihan oise savoie vendée", "pl": "bielsko iraku", "pt": "assunção",
    "nl": "ameland baarn bloemendaal coevorden doesburg enkhuizen gennep haarlemmermeer harlingen keulen "
    "noordwijk paramaribo riau stadskanaal terneuzen texel veendam wassenaar zandvoort",
    "tr": "bornova keçiören kudüs medine mekke selanik yenimahalle çukurova",
}  # fmt: skip
"""Words that are commoner than in English because they are a language's own names of places, and no
other word of it."""


MANIFEST = LANGUAGES.parent / "data/packed/MANIFEST.word-lists.json"
WORDFREQ = {
    "package": "wordfreq",
    "registry": "PyPI",
    "version": "3.1.1",
    "sha256": "4b1c6ecffc6198be3396d5cf871c4423ca71c907c231348d352dd54d62b97473",
    "licence": "CC-BY-SA-4.0",
    "attribution": "wordfreq 3.1 by Robyn Speer",
    "gives": "how common words are in each language",
}


def frequent(code: str) -> list[str]:
    """The commonest words of a language, without figures."""
    from wordfreq import top_n_list

    least = 2 if code == "en" else 1  # "a" is Spanish, Polish, Italian and English
    words = top_n_list(code, FREQUENT * 2)
    return [word for word in words if word.isalpha() and len(word) >= least][:FREQUENT]


def common(code: str, gazetteer: Gazetteer) -> list[str]:
    """The words of a language that the gazetteer lists as places and that are none."""
    from wordfreq import top_n_list, zipf_frequency

    found = []
    for word in top_n_list(code, LOOKED_AT):
        zipf = zipf_frequency(word, code)
        if zipf < LEAST_ZIPF:
            break
        if word in NAMES.get(code, "").split():
            continue
        if not word.isalpha() or not gazetteer.store.hits(fold(word)):
            continue
        known_as = gazetteer.candidates(word)
        best = known_as[:1]
        if best and best[0].place.kind == "country":
            continue
        fame = max((candidate.fame for candidate in known_as[:5]), default=0.0)
        homes = HOMES.get(code, "").split()
        at_home = [c.fame for c in known_as[:5] if c.place.country in homes]
        if any(fame >= least and zipf < most for fame in at_home for least, most in HOME):
            continue
        latin = fold(best[0].place.name) if best else ""
        known = max(zipf_frequency(word, "en"), zipf_frequency(latin, "en") if latin else 0.0)
        if (
            zipf - known >= CONTRAST
            or (fame < 5.0 and zipf >= 4.6)
            or (best and fame < BY_ITSELF and is_by_chance(word, best[0], homes))
        ):
            found.append(word)
    return sorted(found)


def is_by_chance(word: str, bearer: Candidate, homes: list[str]) -> bool:
    """Whether a word is a further name of a place abroad that is called otherwise ("Falls" of
    Trenton), or like it and an English word as well ("Name" of Namur)."""
    from wordfreq import zipf_frequency

    key, own = fold(word), fold(bearer.place.name)
    if bearer.how != "alternate" or bearer.place.country in homes or not key.isascii():
        return False
    alike = SequenceMatcher(None, key, own).ratio() >= ALIKE
    return key != own and (not alike or zipf_frequency(word, "en") >= ENGLISH)


def manifest() -> dict[str, object]:
    """What the word lists are made of, as `osint data` prints it."""
    files = sorted([*LANGUAGES.glob("*/frequent.txt"), *LANGUAGES.glob("*/common.txt")])
    return {
        "name": "word-lists",
        "what": "the commonest words of each language, and those that look like names of places",
        "files": [f"../language/{path.parent.name}/{path.name}" for path in files],
        "source": "wordfreq",
        "version": WORDFREQ["version"],
        "licence": "CC BY-SA 4.0; see licences/word-lists.txt",
        "attribution": WORDFREQ["attribution"],
        "built_with": "python -m tools.language_words",
        "counts": {"lists": len(files)},
        "inputs": [WORDFREQ],
    }


def main() -> int:
    """Writes the lists of one language, or of every folder that has a language.toml."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("codes", nargs="*", help="languages (default: every folder)")
    codes = parser.parse_args().codes or sorted(
        p.parent.name for p in LANGUAGES.glob("*/language.toml")
    )
    gazetteer = Gazetteer.open()
    for code in codes:
        for name, words in (("frequent", frequent(code)), ("common", common(code, gazetteer))):
            if code == "en" and name == "common":
                continue
            (LANGUAGES / code / f"{name}.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    MANIFEST.write_text(json.dumps(manifest(), ensure_ascii=False, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
