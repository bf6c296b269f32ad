"""Saved pages: the article and nothing else, where its words stand, when and by whom published."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osint.model import Document
from osint.reading import find_inputs, read_documents
from osint.reading.hints import Hints
from osint.reading.page import declared_encoding, page_document

STORY = (
    "<p>A culvert collapsed near the village on Tuesday night, closing the only road to the pass "
    "for the second time this winter, the district council said in a statement.</p>"
    "<p>Nobody was hurt. Two lorries were stuck on the far side until morning, when a "
    "recovery crew reached them from the valley and towed both back to the depot.</p>"
    "<p>Short line.</p>"
    "<p>Engineers will inspect the remaining eleven culverts on the route before it reopens, and "
    "the council has asked drivers to use the coastal road until further notice.</p>"
)
PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><title>Culvert | Pass Gazette</title>
<meta property="og:title" content="Culvert closes the pass">
<link rel="canonical" href="https://www.gazette.example/2021/11/24/culvert">
</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<div class="cookie-consent">We value your privacy.</div>
<article>
  <h1>Culvert closes the pass</h1>
  {STORY}
  <div class="related-stories"><p><a href="/x">Ferry sank 900 km off the cape, survivors told
  the paper in a long interview last month</a></p></div>
</article>
<section id="comments"><p>reader1: this happened to my cousin too, forty years ago</p></section>
<footer>Copyright</footer></body></html>
"""


def page(markup: str, hints: Hints | None = None) -> Document:
    return page_document(markup, "p.html", "p.html", hints or Hints())


def test_the_article_alone() -> None:
    text = page(PAGE).text
    assert text.startswith("Culvert closes the pass\n\nA culvert collapsed")
    assert "Short line." in text and "until further notice" in text
    for part in ("Home", "privacy", "Ferry", "cousin", "Copyright"):
        assert part not in text


def test_what_is_left_out_is_said_and_can_be_read() -> None:
    document = page(PAGE)
    assert document.left_out is not None
    for kind in ("menus", "notices", "related stories", "comments", "footer"):
        assert kind in document.left_out
    everything = page(PAGE, Hints(all_text=True))
    assert "cousin" in everything.text and everything.left_out is None


def test_the_article_of_a_script_without_blanks() -> None:
    """Its words are its letters: counted by blanks, nine paragraphs are too few for an article."""
    menu = "".join(f"<li><a href='/{n}'>栏目{n}</a></li>" for n in range(40))
    paragraphs = (
        "昨天夜里山口附近的一座涵洞塌陷，通往村里的唯一道路因此中断，县政府发表了声明。",
        "没有人受伤，两辆货车在另一侧一直等到早晨，救援人员才从山谷赶到并把车拖回仓库。",
        "工程师将在道路重新开放之前检查其余的十一座涵洞，司机请绕行沿海公路直到另行通知。",
    )
    story = "".join(f"<p>{text}</p>" for text in paragraphs)
    markup = (
        f"<html lang='zh'><body><ul>{menu}</ul><div><h1>涵洞塌陷</h1>{story}</div></body></html>"
    )
    text = page_document(markup, "p", "p", Hints()).text
    assert all(paragraph in text for paragraph in paragraphs)
    assert "栏目3" not in text


def test_facts_of_the_page() -> None:
    document = page(PAGE)
    assert document.title == "Culvert closes the pass"
    assert document.language == "en" and document.source == "gazette.example"
    assert document.published == date(2021, 11, 24)
    assert document.published_from == "the page's address"


@pytest.mark.parametrize(
    ("head", "published", "found"),
    [
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", '
            '"datePublished": "2020-03-04T05:06:07Z"}]}</script>',
            datetime.fromisoformat("2020-03-04T05:06:07+00:00"),
            "structured data",
        ),
        ('<meta itemprop="datePublished" content="2020-03-04">', date(2020, 3, 4), "datepublished"),
        ('<meta name="date" content="2020/3/4">', date(2020, 3, 4), "date"),
        ('<meta name="date" content="last week">', None, None),
        ('<meta name="date" content="2020/30/40">', None, None),
        ('<script type="application/ld+json">{"datePublished": </script>', None, None),
    ],
)
def test_where_the_date_came_from(head: str, published: object, found: str | None) -> None:
    document = page(f"<html><head>{head}</head><body>{STORY}</body></html>")
    assert document.published == published
    assert (found in document.published_from) if found else document.published_from is None


def test_a_browser_s_note_of_where_it_was_saved_from() -> None:
    document = page(
        "<!-- saved from url=(0040)https://www.news.example/2020/05/06/a.html -->" + STORY
    )
    assert (document.source, document.published) == ("news.example", date(2020, 5, 6))


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Bel&shy;fort and Mul​house</p>", "Belfort and Mulhouse"),
        ("<p>Saint&#8209;Malo &amp; Brest</p>", "Saint‑Malo & Brest"),
        ("<head><title>x</title><h2>No body tag</h2><p>y</p>", "No body tag\n\ny"),
        ("<p>seen</p><p hidden>not</p><p style='display: none'>not</p>", "seen"),
        ("<body class='has-sidebar'><div class='sidebar-left'><p>all is in here</p></div>",
         "all is in here"),
    ],
)  # fmt: skip
def test_characters_and_hidden_parts(markup: str, text: str) -> None:
    assert page(markup).text == text


def test_line_and_column_are_those_of_the_markup() -> None:
    document = page(PAGE.replace("culvert collapsed", "cul&shy;vert &eacute;tait&nbsp; collapsed"))
    lines = PAGE.replace("culvert collapsed", "cul&shy;vert &eacute;tait&nbsp; collapsed").split(
        "\n"
    )
    for word in ("collapsed", "recovery", "coastal", "Short"):
        line, column = document.line_column(document.text.index(word))
        assert lines[line - 1][column - 1 :].startswith(word)


@given(st.lists(st.sampled_from(["<p>", "</p>", "<div class=nav>", "a b", "&amp;", "&#x", "<br>",
    " \n ", "<b", "'>", "</div>", "<td>", "x­y", "<li>", "<!--", "-->", "<script>", "</script>"])))  # fmt: skip
def test_every_word_stands_where_it_is_said_to(parts: list[str]) -> None:
    markup = "".join(parts)
    document = page(markup, Hints(all_text=True))
    lines = markup.split("\n")
    for offset, character in enumerate(document.text):
        if character in "ab":
            line, column = document.line_column(offset)
            assert lines[line - 1][column - 1] == character


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("windows-1251", "cp1251"), ("iso-8859-5", "iso8859_5"), ("koi8-r", "koi8_r")],
)
def test_declared_charsets(tmp_path: Path, declared: str, encoding: str) -> None:
    path = tmp_path / "p.html"
    markup = (
        f'<html><head><meta charset="{declared}"></head><body><p>Село Вышний.</p></body></html>'
    )
    path.write_bytes(markup.encode(encoding))
    (document,) = [d for i in find_inputs([str(path)]) for d in read_documents(i)]
    assert isinstance(document, Document) and document.text == "Село Вышний."


def test_which_encoding_counts() -> None:
    assert declared_encoding("é<meta charset=latin1>".encode()) is None  # UTF-8 all the same
    assert declared_encoding("é<meta charset=latin1>".encode("latin-1")) == "cp1252"
    assert declared_encoding("é<meta charset=nonsense>".encode("latin-1")) is None
    assert (
        declared_encoding("é".encode("latin-1"), "text/html; charset=iso-8859-15") == "iso-8859-15"
    )


CAPTIONS = "".join(f"<figure><figcaption>Picture {n} of 3: the pass</figcaption></figure>" for n in (1, 2, 3))  # fmt: skip


def test_captions_of_a_gallery_within_the_article_are_read() -> None:
    first, rest = STORY.split("</p>", 1)
    text = page(PAGE.replace(STORY, f"{first}</p><div>{CAPTIONS}</div>{rest}")).text
    assert all(f"Picture {n} of 3" in text for n in (1, 2, 3))


def test_parts_of_amp_and_dialogs_are_no_article() -> None:
    parts = "<amp-ad><div fallback>Riga is in Peru.</div></amp-ad><div role=dialog><p>Narva is in Peru.</p></div>"
    text = page(PAGE.replace("<p>Short line.</p>", f"{parts}<p>Short line.</p>")).text
    assert "Short line." in text and "Peru" not in text


OLD = (
    '<table><tr><td><a href="/">Home</a><br><a href="/w">World</a><br><a href="/s">Sport</a><br></td>'
    f"<td><b>Culvert closes the pass</b><br>{STORY.replace('</p>', '')}</td>"
    '<td><b>Read also</b><br><a href="1">Narva is in Peru, says a boy from there</a><br>'
    '<a href="2">Riga is in Peru, says his sister</a></td></tr></table>'
)


def test_columns_of_a_page_laid_out_by_a_table_do_not_run_together() -> None:
    text = page(f"<html><body>{OLD}</body></html>").text
    assert "until further notice.\n\n" not in text and text.endswith("until further notice.")
    everything = page(f"<html><body>{OLD}</body></html>", Hints(all_text=True)).text
    assert "until further notice.\n\nRead also" in everything


GRAPH = """<script type="application/ld+json">{"@graph": [
{"@type": "WebSite", "datePublished": "2011-05-01"}, {"@type": "WebPage", "datePublished": "2021-11-26"},
{"@type": ["Thing", "NewsArticle"], "datePublished": "2021-11-25",
 "image": {"@type": "ImageObject", "datePublished": "2001-01-01"}}]}</script>"""


@pytest.mark.parametrize(
    ("data", "day"),
    [
        (GRAPH, date(2021, 11, 25)),
        (GRAPH.replace("NewsArticle", "Person"), date(2021, 11, 26)),
        (GRAPH.replace("NewsArticle", "Person").replace("WebPage", "Organization"), None),
    ],
)
def test_the_date_of_the_article_and_not_of_the_site(data: str, day: date | None) -> None:
    markup = f"<html><head>{data}</head><body>{STORY}</body></html>"
    assert page(markup).published == day


def test_the_time_that_themes_mark_as_of_publication() -> None:
    time = (
        '<time class="entry-date published" datetime="2021-11-24T10:00:00+00:00">24 November</time>'
    )
    found = page(f"<html><body><article>{time}{STORY}</article></body></html>")
    assert found.published is not None and found.published.isoformat().startswith("2021-11-24T10")
    assert found.published_from == "<time> of publication"
    other = f'<div class="related-stories">{time.replace("24", "20")}</div>'
    found = page(f"<html><body>{other}<article>{time}{STORY}</article></body></html>")
    assert found.published is not None and found.published.day == 24
