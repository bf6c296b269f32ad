"""JUnit XML: a test suite for each document, a test case for each finding; for CI dashboards.

Failures are what the exit code counts: a finding other than its case expects, or inconsistent in
an article. Unresolved findings are skipped tests. The file keeps to the schema of Jenkins' xUnit
plugin (junit-10.xsd), which names the file of a suite. GitLab links the `file` of a test case, which
that schema has refused since 2018 (a file with it is skipped): it is written on GitLab alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from osint.model import Finding
from osint.report.data_sets import map_credits
from osint.report.model import DocumentResult, Expectation, Report, Unread, as_expected
from osint.report.place_in_file import from_here, place_in_file
from osint.report.safe import one_line, xml_text
from osint.report.words import candidates_words, expectation_words, further_figures


def write(report: Report) -> Iterator[str]:
    """The whole file, with no times in it: two runs are alike."""
    credited = _credits(report)
    suites = [_suite(result, report.options.gitlab, credited) for result in report.results]
    suites += [_unread(each) for each in report.unread]
    totals = [sum(counts) for counts in zip(*(suite[:3] for suite in suites), strict=True)]
    tests, failures, _ = totals or (0, 0, 0)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield (
        f'<testsuites name="osint geocheck" tests="{tests}" failures="{failures}" '
        f'errors="{len(report.unread)}">\n'
    )
    for suite in suites:
        yield suite[3]
    yield "</testsuites>\n"


def _credits(report: Report) -> str:
    """What the data sets ask to be told, as the properties that a suite may have."""
    told = [
        f'<property name="attribution" value="{xml_text(credit)}"/>'
        for credit in map_credits(report.data)
    ]
    return f"<properties>{''.join(told)}</properties>\n" if told else ""


def _suite(result: DocumentResult, gitlab: bool, credited: str) -> tuple[int, int, int, str]:
    cases, failures, skipped = [], 0, 0
    for finding, expectation in result.pairs():
        failed = not as_expected(finding, expectation)
        skip = not failed and finding.verdict == "unresolved" and not _is_expected(expectation)
        failures += failed
        skipped += skip
        cases.append(_case(result, finding, expectation, failed=failed, skip=skip, gitlab=gitlab))
    name, case = xml_text(one_line(result.document.id)), result.case
    file = _file(result.document.path or (case.path if case else None))
    head = (
        f'<testsuite name="{name}" tests="{len(cases)}" failures="{failures}" errors="0" '
        f'skipped="{skipped}" time="0"{file}>\n'
    )
    told = credited if cases else ""
    return len(cases), failures, skipped, head + told + "".join(cases) + "</testsuite>\n"


def _unread(one: Unread) -> tuple[int, int, int, str]:
    """The suite of what could not be read or checked: one test case that is an error."""
    name, why = xml_text(one_line(one.path)), xml_text(one_line(one.why))
    head = f'<testsuite name="{name}" tests="1" failures="0" errors="1" skipped="0" time="0"'
    case = f'<testcase name="{why}" classname="{name}" time="0"><error message="{why}"/></testcase>'
    return 1, 0, 0, f"{head}{_file(one.path)}>\n{case}\n</testsuite>\n"


def _file(path: str | None) -> str:
    return f' file="{xml_text(from_here(path))}"' if path else ""


def _is_expected(expectation: Expectation | None) -> bool:
    return expectation is not None and expectation.verdict == "unresolved"


def _case(
    result: DocumentResult,
    finding: Finding,
    expectation: Expectation | None,
    *,
    failed: bool,
    skip: bool,
    gitlab: bool,
) -> str:
    document, claim = result.document, finding.claim
    at = place_in_file(result, finding)
    quote = one_line(document.text[claim.start : claim.end], 160)
    where = f"{at.line}:{at.column} " if at.line else f"{one_line(at.unit)}: " if at.unit else ""
    name = where + quote
    if expectation:
        name = f"{expectation.claim_id}: {name}"
    classname = f"{one_line(document.id)}.{claim.check}"
    head = f'<testcase name="{xml_text(name)}" classname="{xml_text(classname)}" time="0"'
    if gitlab and at.path:
        head += _file(at.path) + (f' line="{at.line}"' if at.line else "")
    message = xml_text(f"{finding.verdict}: {one_line(finding.why)}")
    if failed:
        words = (further_figures(finding), expectation_words(expectation, finding.verdict))
        detail = xml_text("\n".join([quote, *filter(None, words)]))
        inner = f'<failure message="{message}" type="{finding.verdict}">{detail}</failure>'
    elif skip:
        detail = candidates_words(finding, 2)
        inner = f'<skipped message="{message}{xml_text(" " + detail if detail else "")}"/>'
    else:
        return f"{head}/>\n"
    return f"{head}>{inner}</testcase>\n"
