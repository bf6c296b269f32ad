"""What `-f json` writes keeps the published schema, on made-up and on real findings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osint.case.run import run_case
from osint.report import render
from osint.report.model import Report
from osint.world import world
from tests.report.sample import case_result, report

jsonschema = pytest.importorskip("jsonschema")
SCHEMA = json.loads(Path("osint/report/schema.json").read_text(encoding="utf-8"))


def test_the_schema_is_one() -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMA)


def test_made_up_findings_keep_it() -> None:
    for one in (report(), report(case_result(redact=1)), report(case_result("TLP:RED"))):
        jsonschema.Draft7Validator(SCHEMA).validate(json.loads(render("json", one)))


@pytest.mark.parametrize("path", sorted(Path("cases").glob("*.yaml")), ids=lambda p: p.stem)
def test_real_findings_keep_it(path: Path) -> None:
    record = json.loads(render("json", Report(run_case(path, world()))))
    jsonschema.Draft7Validator(SCHEMA).validate(record)
    assert record["summary"]["other_than_expected"] == 0


def test_every_key_of_a_finding_is_told() -> None:
    told = set(SCHEMA["definitions"]["finding"]["properties"])
    for one in (report(), report(case_result(redact=1))):
        for finding in json.loads(render("json", one))["findings"]:
            assert set(finding) <= told
