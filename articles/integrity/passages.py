"""Every span lies in the text of its report, and the words stored with it are the words there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Model

from articles.integrity.finding import Finding, of_report
from articles.integrity.references import words
from articles.integrity.walking import pages
from articles.models import Account, Article, Mention, Post, Quote, Sighting
from articles.models.folding import searchable

FEW = 50
LISTS = ("spans", "speaker_spans", "cue_spans", "frame_spans", "addressee_spans")


def check() -> Iterator[Finding]:
    """A finding for each passage that is not where it says."""
    for page in pages(Article.objects.only("pk", "file", "body"), FEW):
        reports = {one.pk: one for one in page}
        for model, problems in OF.items():
            for row in model.objects.filter(article__in=reports).order_by("article_id", "pk"):
                report = reports[row.article_id]
                for problem in problems(row, report.body):
                    what = f"{words(model).capitalize()} {row.pk} of report {report.pk} ({report.file!r})"
                    yield Finding(what, problem, of_report(report.pk))


def mention(row: Mention, body: str) -> Iterator[str]:
    """What is wrong with a mention."""
    yield from worded(row, body, body[row.start : row.end][:500] == row.text)


def quote(row: Quote, body: str) -> Iterator[str]:
    """What is wrong with a quote."""
    yield from worded(row, body, body[row.start : row.end] == row.text)
    for name in LISTS:
        yield from outside(getattr(row, name), body, name)
    if row.search_text != searchable(row.text):
        yield "has searchable words that are not those of its text"


def post(row: Post, body: str) -> Iterator[str]:
    """What is wrong with a post: its words are the beginning of the block."""
    yield from worded(row, body, body[row.start : row.end].startswith(row.text))


def spread(row: Sighting | Account, body: str) -> Iterator[str]:
    """What is wrong with something that stands in several places."""
    yield from outside(row.spans, body, "spans")


OF: dict[type[Model], Any] = {Mention: mention, Quote: quote, Post: post, Sighting: spread, Account: spread}


def worded(row: Mention | Quote | Post, body: str, same: bool) -> Iterator[str]:
    """That a span lies outside the text, or that its words are others."""
    if row.end > len(body):
        yield f"ends at {row.end}, behind the end of the text at {len(body)}"
    elif not same:
        there = body[row.start : row.end]
        yield f"has other words ({row.text[:60]!r}) than stand at {row.start}–{row.end} ({there[:60]!r})"


def outside(spans: Iterable[Any], body: str, name: str) -> Iterator[str]:
    """That spans of a list are none, or lie outside the text."""
    for span in spans:
        if not is_span(span, len(body)):
            yield f"has {span!r} among its {name}, which is no passage of a text of {len(body)} characters"


def is_span(span: Any, length: int) -> bool:
    """Whether this is a start and an end, in order, within a text."""
    pair = isinstance(span, list) and len(span) == 2 and all(isinstance(end, int) for end in span)
    return pair and 0 <= span[0] < span[1] <= length
