"""What only the layout put into a text goes, and everything found counts the text as written."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import osint
from osint.extract.layout import marks, normalised, unwrapped, words
from osint.model import Finding


def seen(text: str) -> str:
    view = normalised(text)
    return text if view is None else view.text


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("June\u00a031, 2023", "June 31, 2023"),
        ("two  blanks and   three", "two blanks and three"),
        ("a column     of a table", "a column     of a table"),
        ("one\ttwo \t three", "one\ttwo \t three"),
        ("Belg\u00adorod", "Belgorod"),
        ("Belg\u00ad\n  orod", "Belgorod"),
        ("Kry\u200bvyi \u2060Rih\ufeff", "Kryvyi Rih"),
        ("\u200eKyiv\u200f", "Kyiv"),
        ("Chernihiv \u200b and Sumy", "Chernihiv and Sumy"),
        ("Go\u0308ttingen and Москва\u0301", "Göttingen and Москва"),
        ("Киi\u0308в Йй И\u0306", "Киïв Йй Й"),
        ("Ust\u2011Luga", "Ust-Luga"),
        ("the ﬁeld hospital", "the field hospital"),
        ("１５０ km", "150 km"),
        ("One.\r\n\r\nTwo.\rThree.", "One.\n\nTwo.\nThree."),
        ("one  \n  \ntwo ", "one\n\ntwo"),
        ("page one\n\x0cPage two", "page one\nPage two"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        (
            "plain text. Nothing here.\n\nAnother paragraph.",
            "plain text. Nothing here.\n\nAnother paragraph.",
        ),
    ],
)
def test_characters_that_a_reader_does_not_see(text: str, view: str) -> None:
    assert seen(text) == view


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("in [Gmunden](https://a.org/Gmunden), Austria", "in Gmunden, Austria"),
        ('in [Gmunden](/wiki/Gmunden "A town"), Austria', "in Gmunden, Austria"),
        ("in [Gmunden](https://a.org/2019/4/gmunden-77), Austria", "in Gmunden, Austria"),
        ("in [Gmunden](https://a.org/Gmunden_(town)), Austria", "in Gmunden, Austria"),
        ("in [Gmunden][7], [Austria][]", "in Gmunden, Austria"),
        ("in Gmunden¹, Austria²", "in Gmunden, Austria"),
        ("in [[Gmunden]], [[Republic of Austria|Austria]]", "in Gmunden, Austria"),
        ("in **Gmunden**, *Austria*, ***today***", "in Gmunden, Austria, today"),
        ("in __Gmunden__, _Austria_, `today`", "in Gmunden, Austria, today"),
        ("in **[Gmunden](https://a.org/a_b_c)**", "in Gmunden"),
        ("in Gmunden[1][12], Austria.[a]", "in Gmunden, Austria."),
        ('in <b>Gmunden</b>, <a href="/x">Austria</a>', "in Gmunden, Austria"),
        ("<p>One.</p><p>Two.</p>", "\nOne.\n\nTwo.\n"),
    ],
)
def test_marks_of_markdown_wikis_and_html(text: str, view: str) -> None:
    assert seen(text) == view


@pytest.mark.parametrize(
    "text",
    [
        "in [Gmunden](https://www.google.com/maps/@47.918,13.799,14z), Austria",
        "* One\n* Two",
        "4 * 3 * 2 and 4*3*2",
        "a_file_name and __init",
        "https://a.org/_a_/*b*",
        "Al-Qa`ida in Sana`a",
        "th[e]y and x[12]y",
        "40 km² and [1] [2]",
        "3 < 4 and 5 > 2",
    ],
)
def test_what_only_looks_like_a_mark_stays(text: str) -> None:
    assert seen(text) == text


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("from the Russian\nborder", True),
        ("the Russian\r\n  border", True),
        ("the harbour,\n        which burned", True),
        ("The column had left the harbour towns of North\nKorea behind", True),
        ("a port on the coast of\nLatvia", True),
        ("It stands in northern\nFinland now.", True),
        ("They drove to St.\nPolten.", True),
        ("from the U.S.\nborder", True),
        ("A fire in Latvia's\nVentspils harbour", True),
        ("The mill stands here:\n57.3894, 21.5606", True),
        ("The mill stands here:\nhttps://maps.example/?q=57.3894,21.5606", True),
        ("The mill:\n57°23'22\"N 21°33'38\"E", True),
        ("Burnt mill, exact place\n57.3894, 21.5606", True),
        ("The mill is at 57.3894,\n-21.5606 now", True),
        ("The mill, 57.3894 N, 21.5606\nE: burnt out", True),
        ("57.3894, 21.5606 -\nVentspils, the mill", True),
        ("A mill in Ventspils,\nLatvia: 57.3894, 21.5606", True),
        ("57.3894, 21.5606\nVentspils", False),
        ("They paid:\n57.38 euros", False),
        ("Name: Ventspils,\nCountry: Latvia", False),
        ("about 30\nkm away", True),
        ("It is roughly\n30 km away", True),
        ("It burned on 3 May\n2019", True),
        ("It burned on May\n3, 2019", True),
        ("It ended.\nborder", False),
        ("A headline\nThe text", False),
        ("Fire in the port\nRiga sends help", False),
        ("One\n\ntwo", False),
        ("Place: Riga\nTime: noon", False),
        ("place: Riga\nlat: 56.9", False),
        ("What burned:\nthe port", False),
        ("We saw\n- the port", False),
        ("We saw\n1. the port", False),
        ("They left\n[12:30] Back", False),
        ("The column had left the harbour towns of the north\n- Korea", False),
        ("The column had left the harbour towns of the north.\nKorea", False),
        ("Tartu\nRiga\nVilnius", False),
    ],
)
def test_breaks_inside_sentences_and_others(text: str, joined: bool) -> None:
    assert ("\n" not in seen(text)) == joined
    flat = unwrapped(text)
    assert ("\n" not in flat) == joined and len(flat) == len(text)


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("Kauli-\nainen", "Kauliainen"),
        ("a 40-\nkilometre road", "a 40-kilometre road"),
        ("the Tallinn-\nbased group", "the Tallinn-based group"),
        ("Stratford-\nupon-Avon", "Stratford-upon-Avon"),
        ("the Lithuani-\nan-Polish gap", "the Lithuanian-Polish gap"),
        ("Guinea-\nBissau", "Guinea-Bissau"),
        ("Kauli-\n   ainen: a town", "Kauliainen: a town"),
        ("the port -\nand the town", "the port - and the town"),
        ("the end -\n\nAnother", "the end -\n\nAnother"),
    ],
)
def test_hyphens_at_the_ends_of_lines(text: str, view: str) -> None:
    assert seen(text) == view


@pytest.mark.parametrize(
    ("text", "breaks"),
    [
        ("The mill on\n57.38, 21.56\nThe dam on\n57.39, 21.57", 1),
        ("Fires seen today\n57.3894, 21.5606\nVentspils\n56.5047, 21.0108\nLiepaja", 4),
        ("57.3894, 21.5606\nVentspils\n56.5047, 21.0108\nLiepaja", 3),
    ],
)
def test_names_and_points_that_take_turns(text: str, breaks: int) -> None:
    assert seen(text).count("\n") == breaks


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("A ship left Port\nMoresby at noon", True),
        ("A ship left Cox's\nBazar at noon", True),
        ("Rain in Novo\nMesto, Slovenia", True),
        ("Rain in Riga\nMesto, Slovenia", False),
        ("Novo\nMesto", False),
    ],
)
def test_a_line_that_ends_inside_a_name_goes_on(text: str, joined: bool) -> None:
    view = normalised(text, {"Novo Mesto", "Cox's Bazar"}.__contains__)
    assert ("\n" not in (view.text if view else text)) == joined


@pytest.mark.parametrize(
    "text",
    [
        "Linz liegt 150 km westlich von\nWien.",
        "Valladolid está al norte de\nMadrid.",
        "Lo stabilimento si trova nella\nProvincia di Parma.",
        "يقع المخيم في\nدمشق.",
    ],
)
def test_a_line_that_ends_in_a_preposition_goes_on(text: str) -> None:
    assert "\n" not in seen(text)


def test_a_wrapped_paragraph_is_known_by_its_full_lines() -> None:
    wrapped = (
        "The ferry left the port of Addis\n"
        "Ababa Street in the morning. Mr\n"
        "Berg, who steered, saw the Great\n"
        "Belt bridge before noon."
    )
    assert "\n" not in seen(wrapped)
    listed = "Port of Helsinki\nPort of Tallinn and Paldiski\nPort of Riga\nGdansk"
    assert seen(listed).count("\n") == 3


def test_breaks_of_records_stay_beside_wrapped_prose() -> None:
    text = "The fire spread along the\nharbour wall.\n\nPlace: Riga, Latvia\nDate: 4 May 2019\n"
    assert seen(text).count("\n") == 4


TRUE = "Vienna, about 1,490 km from Belgorod, was quiet on Friday, 21 April 2017."
FALSE = "Vienna, about 149 km from Belgorod, was quiet on Monday, 21 April 2017."


def said(text: str) -> list[tuple[str, str]]:
    return [(finding.claim.check, finding.verdict) for finding in osint.geocheck(text)]


@pytest.mark.parametrize("text", [TRUE, FALSE])
def test_statements_say_the_same_in_any_layout(text: str) -> None:
    plain = said(text)
    assert {check for check, _ in plain} == {"distance", "weekday"}
    for cut in (
        "Belg\u00adorod",
        "Belg\u200borod",
        "Belgo-\nrod",
        "Belg\u2060orod",
        "Be\ufefflgorod",
    ):
        assert said(text.replace("Belgorod", cut)) == plain, cut
    for blank in ("\u00a0", "  ", "\n", "\r\n", "\n    "):
        assert said(text.replace("km from", f"km{blank}from")) == plain, blank
        assert said(text.replace("quiet on", f"quiet{blank}on")) == plain, blank
    assert said(unicodedata.normalize("NFD", text)) == plain


@pytest.mark.parametrize("text", [TRUE, FALSE])
@pytest.mark.parametrize(
    "marked", ["**{}**", "*{}*", "_{}_", "`{}`", "[{}](https://a.org/b)", "[[{}]]", "<b>{}</b>", "{}[3]"]
)  # fmt: skip
def test_statements_say_the_same_in_any_markup(text: str, marked: str) -> None:
    for name in ("Vienna", "Belgorod"):
        changed = text.replace(name, marked.format(name))
        assert said(changed) == said(text)
        check_offsets(changed, osint.geocheck(changed))


def check_offsets(text: str, findings: list[Finding]) -> None:
    for finding in findings:
        claim = finding.claim
        assert 0 <= claim.start < claim.end <= len(text)
        for party in (claim.subject, claim.object):
            if party is not None and party.start is not None:
                assert text[party.start : party.end] == party.text


def test_offsets_count_the_text_as_written() -> None:
    text = "\ufeff" + FALSE.replace("Belgorod", "Belg\u00ad\n  orod").replace(" was", "\r\n   was")
    found = osint.geocheck(text)
    assert len(found) == 2
    check_offsets(text, found)
    (distance,) = [f for f in found if f.claim.check == "distance"]
    quote = text[distance.claim.start : distance.claim.end]
    assert "Belg\u00ad\n  orod" in quote
    extraction = osint.extract(text)
    for kind in ("places", "dates", "quantities", "coordinates", "posts"):
        for mention in getattr(extraction, kind):
            assert text[mention.start : mention.end] == mention.text
    assert extraction.spans_of_places == tuple((p.start, p.end) for p in extraction.places)


def test_a_name_across_a_line_break_keeps_its_words() -> None:
    text = "The column had left the harbour towns of North\nKorea behind."
    (place,) = osint.extract(text).places
    assert place.text == "North\nKorea" == text[place.start : place.end]


def test_words_of_a_piece() -> None:
    assert words(" Belg\u00adorod\n") == "Belgorod"
    assert words("plain") == "plain"


ALPHABET = "aZ9 .,-:\n\r\t\u00a0\u00ad\u200b\u0301é(í\u2011\u2029\x0cﬁ１ع\u200c*_`[]"


@given(st.text(alphabet=ALPHABET, max_size=120))
def test_every_stretch_of_a_view_leads_to_its_words(text: str) -> None:
    view = normalised(text)
    if view is None:
        assert "\u00a0" not in text and "\r" not in text
        return
    assert normalised(text) is not view
    for start in range(len(view.text)):
        if view.text[start].isspace():
            continue
        span = view.original(start, start + 1)
        assert 0 <= span.start < span.end <= len(text)
        back = view.changed(*span)
        assert back.start <= start < back.end
    last = 0
    for at in range(len(view.text)):
        here = view.original(at, at + 1)
        assert here.start >= last or here.start == here.end
        last = here.start


PIECES = (
    "[",
    "]",
    "](",
    "[[",
    "]]",
    ")",
    "*",
    "**",
    "_",
    "`",
    "<b>",
    "¹",
    "Graz",
    "a",
    " ",
    "\n",
    "www.a*b",
)


@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_edits_of_marks_follow_each_other(pieces: list[str]) -> None:
    last = 0
    for edit in marks.edits("".join(pieces)):
        assert last <= edit.start <= edit.end
        last = edit.end


@given(st.text(alphabet=ALPHABET, max_size=120))
def test_a_view_of_a_view_has_no_odd_character_left(text: str) -> None:
    again = seen(seen(text))
    assert not set(again) & set("\r\u00a0\u00ad\u200b\u2011\u2029\x0cﬁ１")
    assert len(unwrapped(text)) == len(text)
