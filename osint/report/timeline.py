"""The dates that documents state, in order: what each says happened when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from osint.model import DateMention, Document, PostMention
from osint.report.article import Numbered
from osint.report.model import DocumentResult
from osint.report.records import instant_text
from osint.report.safe import html_text, one_line

MOST = 120
CONTEXT = 60


@dataclass(frozen=True, slots=True)
class Event:
    """A dated statement: when, how exactly it is known, its words, what is said around it."""

    when: datetime
    shown: str
    words: str
    before: str
    after: str
    kind: str
    number: int | None = None
    verdict: str | None = None


def timeline_html(results: Iterable[tuple[DocumentResult, list[Numbered]]]) -> str:
    """The timeline as a list, or "" when fewer than two dates are known."""
    events = sorted(
        (event for result, numbered in results for event in events_of(result, numbered)),
        key=lambda event: (event.when, event.kind, event.words),
    )
    if len(events) < 2:
        return ""
    shown = events[:MOST]
    rows = []
    for n, event in enumerate(shown):
        gap = event.when - shown[n - 1].when if n else timedelta(0)
        if gap > timedelta(days=60):
            rows.append(f'<li class="pause">{_gap_words(gap)}</li>')
        rows.append(_row(event, is_same=n > 0 and event.shown == shown[n - 1].shown))
    left_out = len(events) - len(shown)
    more = f"<p>{left_out} later dates are left out here.</p>" if left_out else ""
    return f'<ol class="timeline">{"".join(rows)}</ol>{more}'


def events_of(result: DocumentResult, numbered: list[Numbered]) -> Iterable[Event]:
    """The dates and posts of a document, and its publication."""
    document = result.document
    if document.published is not None:
        when = _naive(_as_datetime(document.published))
        title = one_line(document.title or document.id, 80)
        yield Event(when, document.published.isoformat()[:10], title, "", "", "published")
    if result.extraction is None:
        return
    for mention in result.extraction.dates:
        if mention.type in ("DATE", "TIME") and mention.earliest and not mention.impossible:
            shown = mention.value if mention.value[:1].isdigit() else str(mention.earliest)[:10]
            yield _event(document, mention, mention.earliest, shown, "date", numbered)
    for post in result.extraction.posts:
        if post.instant is not None:
            shown = instant_text(post.instant)[:16].replace("T", " ") + " UTC"
            yield _event(document, post, post.instant, shown, "post", numbered)


def _event(
    document: Document,
    mention: DateMention | PostMention,
    when: datetime,
    shown: str,
    kind: str,
    numbered: list[Numbered],
) -> Event:
    text = document.text
    over = next(
        (
            n
            for n in numbered
            if n.finding.claim.start < mention.end and mention.start < n.finding.claim.end
        ),
        None,
    )
    before = text[max(0, mention.start - CONTEXT) : mention.start].rpartition("\n")[2]
    after = text[mention.end : mention.end + CONTEXT].partition("\n")[0]
    return Event(
        when=_naive(when),
        shown=shown,
        words=one_line(mention.text, 60),
        before=_from_word(before, mention.start > CONTEXT),
        after=_to_word(after, len(after) == CONTEXT),
        kind=kind,
        number=over.number if over else None,
        verdict=over.finding.verdict if over else None,
    )


def _row(event: Event, *, is_same: bool) -> str:
    verdict = f" v-{event.verdict}" if event.verdict else ""
    link = (
        f' <a class="ref v-{event.verdict}" href="#f{event.number}">{event.number}</a>'
        if event.number
        else ""
    )
    day = "" if is_same else html_text(event.shown)
    label = {"published": "Published: ", "post": "Post: "}.get(event.kind, "")
    return (
        f'<li class="t-{event.kind}{verdict}"><time>{day}</time><span dir="auto">'
        f"{label}<i>{html_text(event.before)}</i><b>{html_text(event.words)}</b>"
        f"<i>{html_text(event.after)}</i>{link}</span></li>"
    )


def _gap_words(gap: timedelta) -> str:
    years = gap.days / 365.25
    return f"{years:.0f} years" if years >= 1.5 else f"{gap.days / 30.44:.0f} months"


def _from_word(text: str, is_cut: bool) -> str:
    if is_cut and " " in text:
        return "…" + text.partition(" ")[2]
    return text


def _to_word(text: str, is_cut: bool) -> str:
    if is_cut and " " in text:
        return text.rpartition(" ")[0] + "…"
    return text


def _as_datetime(value: object) -> datetime:
    if isinstance(value, datetime):
        return value
    return datetime.fromisoformat(str(value))


def _naive(when: datetime) -> datetime:
    """Times with a zone in UTC, those without as they are, so that all can be put in order."""
    return when if when.tzinfo is None else when.astimezone(UTC).replace(tzinfo=None)
