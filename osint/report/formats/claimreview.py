"""ClaimReview (schema.org) as JSON-LD: only claims on which a human has passed a verdict.

The rating is the human's, word for word; the tool's own verdict is never published as one. Cases
whose label limits sharing give nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from osint.model import Finding
from osint.report.formats.github import LIMITED
from osint.report.formats.json_ import date_text
from osint.report.formats.jsonl import dump
from osint.report.model import DocumentResult, Report, Review
from osint.report.safe import visible, web_link
from osint.report.sentence import sentence_of

Node = dict[str, Any]


def write(report: Report) -> Iterator[str]:
    """One JSON-LD graph."""
    graph = [node for result in report.results for node in _reviews(result)]
    yield dump({"@context": "https://schema.org", "@graph": graph}, indent=2)


def warnings(results: Sequence[DocumentResult]) -> Iterator[str]:
    """What search engines ask for and the cases do not give: they would pass over the reviews."""
    rated = False
    for result in results:
        for _, expectation in result.pairs():
            if expectation is None or expectation.review is None or result.case is None:
                continue
            rated = True
            claim = f"{result.case.path}: the review of claim {expectation.claim_id}"
            if result.case.sharing in LIMITED:
                yield f"{claim} is not published: the case is labelled {result.case.sharing}"
            elif not web_link(expectation.review.url):
                yield (
                    f"{claim} has no `url`; search engines require the address of the page "
                    "that it is published on"
                )
    if not rated:
        yield (
            "nothing to publish: ClaimReview holds the verdicts of people, and no claim of a "
            "case file has a `review`"
        )


def _reviews(result: DocumentResult) -> Iterator[Node]:
    if result.case is not None and result.case.sharing in LIMITED:
        return
    for finding, expectation in result.pairs():
        if expectation is not None and expectation.review is not None:
            yield _review(result, finding, expectation.review)


def _review(result: DocumentResult, finding: Finding, review: Review) -> Node:
    claim = finding.claim
    text = result.document.text
    start, end = sentence_of(text, claim.start, claim.end)
    quote = " ".join(text[start:end].split())
    node: Node = {
        "@type": "ClaimReview",
        "claimReviewed": visible(quote),
        "datePublished": review.date,
        "author": {"@type": "Organization", "name": visible(review.by)},
        "reviewRating": {"@type": "Rating", "alternateName": visible(review.rating)},
        "itemReviewed": _claim(result, review),
    }
    if url := web_link(review.url):
        node["url"] = url
    return node


def _claim(result: DocumentResult, review: Review) -> Node:
    source = result.source
    claim: Node = {"@type": "Claim"}
    if published := date_text(result.document.published):
        claim["datePublished"] = published
    author = review.claimed_by or (source.publisher if source else None)
    if author:
        claim["author"] = {"@type": "Organization", "name": visible(author)}
    links = [source.url, source.archived] if source else []
    appearances = [{"@type": "CreativeWork", "url": url} for url in map(web_link, links) if url]
    if appearances:
        claim["appearance"] = appearances
    return claim
