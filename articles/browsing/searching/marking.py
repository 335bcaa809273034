"""What was found, marked in the rows of a page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from articles.browsing.heads import ReportHead
from articles.browsing.searching.excerpts import Passage, Piece, Wanted, passages, pieces
from articles.models import Article, Quote
from articles.models.queries import Query, phrases


class Found(NamedTuple):
    """Where a report's title and body, or a quote's words, have what was asked for."""

    heading: list[Piece]
    passages: list[Passage]


def mark_found(rows: Iterable[Any], query: Query) -> None:
    """Give the reports and quotes among the rows of a page `found`; statements to the quotes that stand for them."""
    wanted = Wanted(list(phrases(query.node)))
    if not wanted.phrases:
        return
    shown = [getattr(row, "quote", row) for row in rows]
    reports = {row.pk: row for row in shown if isinstance(row, ReportHead)}
    for key, body in Article.objects.filter(pk__in=reports).order_by().values_list("pk", "body"):
        reports[key].found = found_in_report(reports[key], body, wanted)
    for row in shown:
        if isinstance(row, Quote):
            row.found = Found(pieces(row.text, wanted.hits(row.text)), [])


def found_in_report(report: ReportHead, body: str, wanted: Wanted) -> Found:
    """What is marked in one report."""
    title = report.title or report.file
    return Found(pieces(title, wanted.hits(title)), passages(body, wanted, report.title.rstrip(" …")))
