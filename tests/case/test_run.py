"""Cases run: quotes are found, pins count, verdicts are compared with what is expected."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint.case.check import problems, schema_text
from osint.case.run import read_case, run_case
from osint.errors import CaseError, InputError
from osint.report.model import DocumentResult, Tally, as_expected, calls_for_attention
from osint.world import world

HEAD = "schema: osint-case/1\ncase: {id: c, title: A case}\n"


def run(folder: Path, body: str) -> list[DocumentResult]:
    """The results of a case written into a folder."""
    path = folder / "case.yaml"
    path.write_text(HEAD + body, encoding="utf-8")
    return list(run_case(path, world()))


def source(text: str) -> str:
    """A case body with one source and the start of a list of claims."""
    lines = "\n".join(f"      {line}" for line in text.splitlines())
    return f"sources:\n  - id: a\n    published: 2021-03-04\n    text: |\n{lines}\nclaims:\n"


def claim(quote: str, check: str, *more: str) -> str:
    """A claim on source a."""
    rest = "".join(f"    {line}\n" for line in more)
    return f"  - id: c-{check}\n    source: a\n    quote: {quote!r}\n    check: {check}\n{rest}"


@pytest.mark.parametrize("path", sorted(Path("cases").glob("*.yaml")), ids=lambda p: p.stem)
def test_the_cases_of_the_repository_come_out_as_expected(path: Path) -> None:
    tally = Tally()
    for result in run_case(path, world()):
        tally.add(result)
    assert tally.unmet == 0
    assert tally.expected == len(read_case(path)[0].claims)
    assert problems(path, world()) == []


def test_failure_on_purpose_shows_inconsistent_statements() -> None:
    results = list(run_case(Path("cases/fails-on-purpose.yaml"), world()))
    verdicts = [finding.verdict for result in results for finding in result.findings]
    assert verdicts.count("inconsistent") >= 8


def test_a_wrong_expectation_is_unmet(tmp_path: Path) -> None:
    body = source("Lviv is 470 km from Kyiv.") + claim(
        "Lviv is 470 km from Kyiv", "distance", "expect: inconsistent"
    )
    (result,) = run(tmp_path, body)
    ((finding, expectation),) = result.pairs()
    assert finding.verdict == "consistent"
    assert expectation is not None and not expectation.met(finding.verdict)


def test_lines_and_columns_are_those_of_the_case_file(tmp_path: Path) -> None:
    body = source("First line.\nHere Lviv is 470 km from Kyiv.") + claim(
        "Lviv is 470 km from Kyiv", "distance"
    )
    (result,) = run(tmp_path, body)
    line, column = result.document.line_column(result.findings[0].claim.start)
    text = (tmp_path / "case.yaml").read_text(encoding="utf-8").splitlines()
    assert text[line - 1][column - 1 :].startswith("Lviv is 470 km")


def test_the_case_names_what_the_quote_does_not(tmp_path: Path) -> None:
    body = source("The village is some 470 km away.") + claim(
        "some 470 km away", "distance", "subject: Lviv", "object: Kyiv", "expect: consistent"
    )
    (result,) = run(tmp_path, body)
    (finding,) = result.findings
    assert finding.verdict == "consistent"
    assert finding.claim.subject is not None and finding.claim.subject.name == "Lviv"


def test_what_is_not_recognised_is_unresolved_with_a_remedy(tmp_path: Path) -> None:
    body = source("Nothing here can be measured.") + claim("Nothing here", "distance")
    (result,) = run(tmp_path, body)
    assert result.findings[0].verdict == "unresolved"
    assert "subject" in result.findings[0].why


def test_a_pin_decides_where_a_name_lies(tmp_path: Path) -> None:
    text = "The depot is 100 km from the mill."
    pins = "places:\n  depot: {at: '50.0, 10.0'}\n  mill: {at: '50.9, 10.0'}\n"
    body = (
        pins
        + source(text)
        + claim("depot is 100 km from the mill", "distance", "subject: depot", "object: mill")
    )
    (result,) = run(tmp_path, body)
    (finding,) = result.findings
    assert finding.computed is not None and finding.computed.best is not None
    assert abs(finding.computed.best - 100.1) < 0.2
    assert {
        mention.text for mention in result.extraction.places if mention.why.startswith("pinned")
    } == {  # type: ignore[union-attr]
        "depot",
        "mill",
    }


def test_the_tolerance_of_a_case_replaces_the_fitted_one(tmp_path: Path) -> None:
    text, quote = "Lviv is 560 km from Kyiv.", "Lviv is 560 km from Kyiv"
    strict = "tolerance: {km: 5}\n" + source(text) + claim(quote, "distance")
    (result,) = run(tmp_path, strict)
    assert result.findings[0].verdict == "inconsistent"
    loose = source(text) + claim(quote, "distance", "tolerance: {percent: 30}")
    (result,) = run(tmp_path, loose)
    assert result.findings[0].verdict == "consistent"


def test_unlisted_statements(tmp_path: Path) -> None:
    text = "Lviv is 470 km from Kyiv. Paris is 12 km from Berlin."
    body = source(text) + claim("Lviv is 470 km from Kyiv", "distance")
    assert len(run(tmp_path, body)[0].findings) == 1
    reported = run(tmp_path, "unlisted: report\n" + body)[0].pairs()
    assert [expectation for _, expectation in reported][1:] == [None] * (len(reported) - 1)
    assert len(reported) > 1
    for _, expectation in run(tmp_path, "unlisted: forbid\n" + body)[0].pairs()[1:]:
        assert expectation is not None and not expectation.met("consistent")


def test_occurrence_chooses_among_equal_quotes(tmp_path: Path) -> None:
    text = "Lviv is 470 km from Kyiv.\nAgain: Lviv is 470 km from Kyiv."
    body = source(text) + claim("Lviv is 470 km from Kyiv", "distance", "occurrence: 2")
    (result,) = run(tmp_path, body)
    assert result.findings[0].claim.start > 26


def test_a_quote_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="these words are not in source a"):
        run(tmp_path, source("One.") + claim("Two", "distance"))
    with pytest.raises(CaseError, match="once, not"):
        run(tmp_path, source("One.") + claim("One", "distance", "occurrence: 2"))


@pytest.mark.parametrize(
    ("pin", "words"),
    [("{at: somewhere}", "cannot be read"), ("{geonames: 4}", "no place with the GeoNames id")],
)
def test_a_pin_that_cannot_be_placed_is_an_error(tmp_path: Path, pin: str, words: str) -> None:
    with pytest.raises(CaseError, match=words):
        run(tmp_path, f"places:\n  X: {pin}\n" + source("One.") + claim("One", "distance"))


def with_file(name: str, digest: str) -> str:
    """A case body with one source kept in a file."""
    return f"sources:\n  - id: a\n    file: {name}\n    sha256: {digest}\n"


def test_a_source_file_must_be_what_was_collected(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Lviv is 470 km from Kyiv.", encoding="utf-8")
    with pytest.raises(CaseError, match="not what was collected"):
        run(tmp_path, with_file("a.txt", "0" * 64))
    with pytest.raises(CaseError, match=r"no file b\.txt"):
        run(tmp_path, with_file("b.txt", "0" * 64))


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    (inner / "a.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(CaseError, match="is outside the case file's folder"):
        run(inner, with_file("a.txt", "0" * 64))


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    body = source("One.") + claim("Two", "distance") + claim("Three", "weekday")
    path.write_text(HEAD + "places: {X: {geonames: 4}}\n" + body, encoding="utf-8")
    assert len(problems(path)) == 2
    assert len(problems(path, world())) == 3
    assert isinstance(problems(tmp_path / "none.yaml")[0], InputError)


def test_a_border_of_no_country_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    for codes, said in (("UA-XX", ["there is no country XX"]), ("UA-RU", [])):
        body = source("It lies near.") + claim("It lies near", "proximity")
        path.write_text(f"{HEAD}{body}    subject: Kharkiv\n    object: border {codes}\n")
        told = [error.message.partition(": ")[2] for error in problems(path, world())]
        assert [each.partition(";")[0].rpartition(": ")[2] for each in told] == said
        (finding,) = run_case(path, world())  # type: ignore[misc]
        assert said or finding.findings[0].verdict == "consistent"
        assert not said or finding.findings[0].verdict == "unresolved"


def test_sources_are_held_against_each_other(tmp_path: Path) -> None:
    texts = [
        "Kyiv said 1,500 soldiers were sent. The camp is at Springfield, Illinois.",
        "Seoul says 12,000 soldiers were sent. The camp is at Springfield, Massachusetts.",
    ]
    rows = "".join(f"  - id: s{n}\n    text: {text!r}\n" for n, text in enumerate(texts))
    first, second = run(tmp_path, "sources:\n" + rows)
    assert first.findings == ()
    assert {finding.claim.check for finding in second.findings} == {"figures", "coordinates"}
    assert all(finding.verdict != "inconsistent" for finding in second.findings)


def test_the_schema_is_part_of_the_package() -> None:
    assert '"osint-case/1"' in schema_text()


EMPTY = "sources:\n  - {id: a, text: One.}\n"


@pytest.mark.parametrize(
    ("pin", "said"),
    [
        ("{at: '13.8, 22.2', country: ZZ}", "there is no country 'ZZ'"),
        ("{at: '13.8, 22.2', country: Atlantis}", "there is no country 'Atlantis'"),
        ("{at: '22.2, 13.8', country: TD}", "lies in Niger, not in Chad"),
        ("{at: '103.2, 21.3'}", 'latitude comes first: "21.3, 103.2"?'),
        ("{at: '200.5, 222.2'}", "latitude is from -90 to 90"),
        ("{geonames: 2013348, country: CN}", "is in Russia, not in China"),
    ],
)
def test_a_pin_is_held_against_itself(tmp_path: Path, pin: str, said: str) -> None:
    path = tmp_path / "c.yaml"
    path.write_text(HEAD + f"places:\n  X: {pin}\n" + EMPTY, encoding="utf-8")
    (error,) = problems(path, world())
    assert said in str(error) and error.line == 4


@pytest.mark.parametrize(
    "pin",
    [
        "{at: '13.8, 22.2', country: Chad}",
        "{at: '13.8, 22.2', country: TD}",
        "{at: '45.0, 34.1', country: UA}",  # disputed: either name may stand
        "{at: '45.0, 34.1', country: RU}",
        "{at: '43.0, 132.0', country: RU}",  # at sea, off the coast
        "{geonames: 2013348, country: Russia}",
    ],
)
def test_a_pin_in_its_country_passes(tmp_path: Path, pin: str) -> None:
    path = tmp_path / "c.yaml"
    path.write_text(HEAD + f"places:\n  X: {pin}\n" + EMPTY, encoding="utf-8")
    assert problems(path, world()) == []


def test_every_pin_that_is_wrong_is_told(tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    pins = "places:\n  X: {geonames: 4}\n  Y: {at: '200, 300'}\n"
    path.write_text(HEAD + pins + EMPTY, encoding="utf-8")
    assert [error.line for error in problems(path, world())] == [4, 5]


FALSE = "Lviv is 40 km from Kyiv."


def test_an_undecided_claim_fails_nothing_and_no_verdict_satisfies_it(tmp_path: Path) -> None:
    (result,) = run(
        tmp_path, source(FALSE) + claim("Lviv is 40 km from Kyiv", "distance", "expect: undecided")
    )
    ((finding, expectation),) = result.pairs()
    assert finding.verdict == "inconsistent"
    assert expectation is not None and expectation.undecided
    assert not any(expectation.met(v) for v in ("consistent", "doubtful", "inconsistent"))
    assert as_expected(finding, expectation) and calls_for_attention(finding, expectation)


def test_a_comment_in_a_claim_leaves_it_out(tmp_path: Path) -> None:
    body = source(FALSE) + claim("Lviv is 40 km from Kyiv", "distance", "expect: consistent")
    (result,) = run(tmp_path, body + "    # osint: ignore distance -- quoted as a joke\n")
    assert result.findings == () and result.ignored == 1
    (result,) = run(tmp_path, body + "    # osint: ignore weekday -- another check\n")
    assert len(result.findings) == 1 and result.ignored == 0


def test_mistakes_of_every_kind_are_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    places = (
        'places:\n  A: {at: "12.1, 103.5"}\n  B: {at: "60.2, 24.9", country: Swedn}\n'
        '  C: {at: "24.9, 60.2", country: Finland}\n  D: {at: 1.5}\n'
    )
    body = source("One.") + claim("Two", "distnace") + claim("Three", "weekday")
    path.write_text(HEAD.replace("title", "titel") + places + body, encoding="utf-8")
    found = problems(path, world())
    lines = [error.line or 0 for error in found]
    assert lines == sorted(lines)
    told = "\n".join(str(error) for error in found)
    for words in (
        "has no key 'titel'",
        "did you mean Sweden?",
        "latitude comes first: are the two numbers swapped?",
        "`at:` must be text",
        "did you mean distance?",
        "these words are not in source",
    ):
        assert words in told


def test_a_pin_elsewhere_is_called_swapped_only_where_that_would_help(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    body = source("One.") + claim("One", "distance")
    path.write_text(
        HEAD + 'places: {B: {at: "60.2, 24.9", country: Sweden}}\n' + body, encoding="utf-8"
    )
    (error,) = problems(path, world())
    assert "lies in Finland, not in Sweden" in str(error) and "swapped" not in str(error)
