"""The page: whole in itself, inert, and working in a real browser where one is installed."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

import osint
from osint.model import Document
from osint.report import render
from osint.report.model import DocumentResult
from tests.report.chromium import EXECUTABLE, browser
from tests.report.sample import HOSTILE, case_result, findings, report, result

VOID = {"meta", "link", "br", "hr", "img", "input"}


class Outline(HTMLParser):
    """The elements of a page, whether they nest, and its text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1] == tag, (tag, self.open[-4:])
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("script", "style"):
            self.text.append(data)


def outline(page: str) -> Outline:
    """The page parsed to its end, with every element closed."""
    parsed = Outline()
    parsed.feed(page)
    parsed.close()
    assert parsed.open == []
    return parsed


def test_hostile_text_stays_text() -> None:
    page = outline(render("html", report(case_result())))
    text = " ".join(page.text)
    for words in (HOSTILE[0], HOSTILE[1], HOSTILE[7]):
        assert words in text
    assert [tag for tag, _ in page.tags].count("script") == 1
    assert not {"iframe", "object", "form", "img", "base", "embed"} & {t for t, _ in page.tags}
    for tag, attributes in page.tags:
        assert not any(name.startswith("on") for name in attributes), (tag, attributes)
        assert "style" not in attributes
        href = attributes.get("href")
        assert href is None or href.startswith(("#", "https://example.org/")), href


def test_the_policy_has_the_hashes_of_what_is_inside() -> None:
    page = render("html", report())
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)
    assert policy is not None and policy[1].startswith("default-src 'none'")
    assert "unsafe" not in policy[1]
    for tag in ("style", "script"):
        inside = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert inside is not None
        digest = base64.b64encode(hashlib.sha256(inside[1].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy[1]


def test_nothing_is_fetched_from_anywhere() -> None:
    page = render("html", report())
    assert not re.search(r"@import|url\(|\bsrc=|fetch\(|XMLHttpRequest|WebSocket", page)


def test_every_statement_has_its_evidence() -> None:
    page = outline(render("html", report()))
    ids = {attributes.get("id") for _, attributes in page.tags}
    for number in range(1, len(findings()) + 1):
        assert {f"f{number}", f"s{number}"} <= ids
    for tag, attributes in page.tags:
        href = attributes.get("href") or ""
        if tag == "a" and href.startswith("#"):
            assert href[1:] in ids, href


def test_a_case_shows_label_sources_and_expectations() -> None:
    text = " ".join(outline(render("html", report(case_result("TLP:GREEN")))).text)
    for words in (
        "TLP:GREEN",
        "The Post",
        "0f" * 32,
        "the case expects inconsistent",
        "on purpose",
    ):
        assert words in text
    assert "javascript:" not in text


def test_a_long_article_shows_the_surroundings_of_statements() -> None:
    filler = "\n".join(f"Paragraph {n} says nothing." for n in range(2_000))
    base = result()
    long = replace(base.document, text=base.document.text + filler)
    text = " ".join(outline(render("html", report(replace(base, document=long)))).text)
    assert "Paragraph 0 says nothing." in text
    assert "Paragraph 900 says nothing." not in text
    assert "[…]" in text


def test_an_empty_report_is_a_page_too() -> None:
    empty = DocumentResult(Document(id="empty", text="nothing"))
    text = " ".join(outline(render("html", report(empty))).text)
    assert "No statement about places, distances or dates" in text


def test_a_hundred_sources_and_a_thousand_statements() -> None:
    base = result()
    results = [
        replace(base, document=replace(base.document, id=f"note-{n}", path=f"note-{n}"))
        for n in range(100)
    ]
    page = render("html", report(*results))
    assert 'id="f1000"' in page
    assert len(page.encode()) < 8_000_000


needs_browser = pytest.mark.skipif(EXECUTABLE is None, reason="no Chromium here")


@needs_browser
def test_in_a_browser_it_draws_filters_and_asks_for_nothing(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text(render("html", report(case_result())), encoding="utf-8")
    with browser(tmp_path / "profile") as page:
        page.open(path)
        assert page.run("document.querySelectorAll('.card').length") == len(findings())
        assert page.run("document.querySelectorAll('#map .m-line').length") == 2
        assert page.run("document.querySelector('.zoom').hidden") is False
        visible = "[...document.querySelectorAll('.card')].filter(c => c.offsetHeight).length"
        page.run("document.querySelector('.filter.v-inconsistent').click()")
        assert page.run(visible) == len(findings()) - len(HOSTILE)
        assert "of" in page.run("document.getElementById('shown').textContent")
        page.run("document.querySelector('.filter.v-inconsistent').click()")
        assert page.run(visible) == len(findings())
        before = page.run("document.getElementById('map').getAttribute('viewBox')")
        page.run("document.querySelector('[data-zoom=in]').click()")
        assert page.run("document.getElementById('map').getAttribute('viewBox')") != before
        page.run("document.querySelector('.locate:not([hidden])').click()")
        assert page.run("document.querySelectorAll('.card.on').length") == 1
        page.run("document.querySelector('mark').click()")
        assert page.run("document.documentElement.scrollWidth <= innerWidth") is True
        assert page.run("typeof window.alert") == "function"
        assert page.requests == [path.resolve().as_uri()]
        assert page.complaints == []


@needs_browser
def test_on_a_phone_nothing_is_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text(render("html", report(case_result())), encoding="utf-8")
    with browser(tmp_path / "profile", "500,900") as page:
        page.open(path)
        assert page.run("document.documentElement.scrollWidth <= innerWidth") is True
        assert page.complaints == []


def test_several_documents_are_told_apart_and_paths_stay_at_home() -> None:
    base = result()
    there = replace(base.document, id="/home/desk/secret/b.txt", path="/home/desk/secret/b.txt",
                    title=None, text="A headline of its own\n\n" + base.document.text)  # fmt: skip
    moved = tuple(
        replace(f, claim=replace(f.claim, start=f.claim.start + 23, end=f.claim.end + 23))
        for f in base.findings
    )
    page = render("html", report(base, replace(base, document=there, findings=moved)))
    text = " ".join(outline(page).text)
    assert "A headline of its own" in text and "b.txt" in text
    assert "/home/desk" not in page
    assert page.count("<cite") == 12
    assert "/home/desk" in render("html", report(replace(base, document=there), verbose=True))


WINDOW = """(() => { const map = document.getElementById('map'), m = map.getScreenCTM();
  return {box: map.getAttribute('viewBox'), scale: map.dataset.kmPerPixel,
    bar: document.querySelector('#scale text').textContent, x: m.a.toFixed(4), y: m.d.toFixed(4)} })()"""


@needs_browser
def test_the_map_keeps_its_scale_when_the_window_changes_and_prints_true(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text(render("html", report(case_result())), encoding="utf-8")
    with browser(tmp_path / "profile") as page:

        def turn(width: int, height: int) -> dict[str, str]:
            page.resize(width, height, is_mobile=width < 900)
            found: dict[str, str] = page.run(WINDOW)
            assert found["x"] == found["y"]  # as many pixels a unit across as down: angles are true
            return found

        page.open(path)
        whole, tall = turn(844, 390), turn(390, 844)
        for _ in range(4):
            assert turn(844, 390) == whole
            assert turn(390, 844) == tall
        page.run("document.querySelector('[data-zoom=in]').click()")
        near = turn(390, 844)
        assert near["scale"] != tall["scale"]
        assert turn(844, 390)["scale"] == turn(1280, 900)["scale"] == near["scale"]
        assert turn(390, 844) == near
        page.call("Page.printToPDF", printBackground=True)
        assert page.run(WINDOW) == near
        page.call("Emulation.setEmulatedMedia", media="print")
        page.run("dispatchEvent(new Event('beforeprint'))")
        printed = page.run(WINDOW)
        assert printed["x"] == printed["y"]
        page.call("Emulation.setEmulatedMedia", media="")
        page.run("dispatchEvent(new Event('afterprint'))")
        assert turn(390, 844) == near
        assert page.complaints == []


@needs_browser
def test_one_key_hides_what_fits(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text(render("html", report(case_result())), encoding="utf-8")
    with browser(tmp_path / "profile") as page:
        page.open(path)
        shown = "[...document.querySelectorAll('.card.v-consistent')].filter(c => c.offsetHeight).length"
        press = "document.dispatchEvent(new KeyboardEvent('keydown', {key: 'h'}))"
        assert page.run(shown) == 3
        page.run(press)
        assert page.run(shown) == 0
        assert page.run("document.getElementById('fits').getAttribute('aria-pressed')") == "true"
        page.run(press)
        assert page.run(shown) == 3


FAR_APART = (
    "The picture shows 30.5234, 50.4501 in Kyiv. Kharkiv lies 300 km from Russia. Odda is 20 km "
    "north of Stavanger. It was filmed at 60.3929, 5.3241 in Trondheim. Uppsala, Finland, slept."
)
"""A map of half the world, with a length in it and the names of many countries."""


@needs_browser
def test_names_never_cover_each_other_at_any_scale(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text(osint.geocheck(FAR_APART).report("html"), encoding="utf-8")
    boxes = (
        "[...document.querySelectorAll('.m-name, .m-country, .m-length')]"
        ".filter(n => n.getBoundingClientRect().width)"
        ".map(n => { const r = n.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom] })"
    )
    with browser(tmp_path / "profile") as page:
        page.open(path)
        for width in (1280, 680, 680, 390):
            page.resize(width, 800, is_mobile=width < 680)
            shown = page.run(boxes)
            assert len(shown) >= 8
            for n, one in enumerate(shown):
                for other in shown[:n]:
                    across = min(one[2], other[2]) - max(one[0], other[0])
                    down = min(one[3], other[3]) - max(one[1], other[1])
                    assert min(across, down) < 4
            page.run("document.querySelector('[data-zoom=out]').click()")


@needs_browser
def test_no_name_runs_over_the_edge_of_the_map_the_scale_or_the_buttons(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text(osint.geocheck(FAR_APART).report("html"), encoding="utf-8")
    shown = """(() => {
      const box = n => { const r = n.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom] };
      const seen = kind => [...document.querySelectorAll(kind)].map(box).filter(b => b[2] > b[0]);
      return {frame: box(document.querySelector('.frame')), countries: seen('.m-country'),
        names: seen('.m-name'), over: [...seen('#scale text'), ...seen('.zoom')]} })()"""
    with browser(tmp_path / "profile") as page:
        page.open(path)
        for width in (1280, 500, 390, 330):
            page.resize(width, 800, is_mobile=width < 680)
            found = page.run(shown)
            left, top, right, bottom = found["frame"]
            assert len(found["countries"]) >= 3 and len(found["names"]) >= 5
            for one in found["countries"] + found["names"]:
                outside = (left - one[0], top - one[1], one[2] - right, one[3] - bottom)
                assert max(outside) < 2, (width, one)
            for one in found["countries"]:
                for other in found["over"]:
                    across = min(one[2], other[2]) - max(one[0], other[0])
                    down = min(one[3], other[3]) - max(one[1], other[1])
                    assert min(across, down) < 2, (width, one)
