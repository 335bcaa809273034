"""Words of a report that a reader points out, and what was found at them."""

from __future__ import annotations

from typing import Any, NamedTuple

from articles.models import Article, Mention, Quote
from articles.models.error_reports import LONGEST_PASSAGE

AROUND = 160


class Words(NamedTuple):
    """A span of a report's body: whose it is, its words and what stands around them."""

    kind: str
    target: dict[str, Any]
    start: int
    end: int
    text: str
    before: str
    behind: str
    language: str


def words_at(article: Article, span: tuple[int, int] | None) -> Words | None:
    """The words at `span` (code points of the body, end exclusive); None without a span or outside of the body."""
    if span is None or not 0 <= span[0] < span[1] <= len(article.body):
        return None
    start, end = span
    kind, target = found_at(article, start, end)
    text = article.body[start:end]
    if len(text) > LONGEST_PASSAGE:
        text = text[: LONGEST_PASSAGE - 1] + "…"
    return Words(kind, target, start, end, text, *around(article.body, start, end), article.language)


def around(body: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind a span, in whole words; an ellipsis where there is more."""
    before, behind = body[max(0, start - AROUND) : start], body[end : end + AROUND]
    if start > AROUND:
        before = "…" + before.partition(" ")[2]
    if end + AROUND < len(body):
        behind = behind.rpartition(" ")[0] + " …"
    return before, behind


def found_at(article: Article, start: int, end: int) -> tuple[str, dict[str, Any]]:
    """The kind and the ledger's key of what stands at exactly these words: a quote, a mention, else the report."""
    key = {"article": article.body_sha256, "span": [start, end]}
    quote = Quote.objects.filter(article=article, start=start, end=end).order_by("id").first()
    if quote:
        return "quote", {"kind": "quote", **key, "of": quote.type, "origin": quote.origin}
    mention = Mention.objects.filter(article=article, start=start, end=end).order_by("id").first()
    if mention:
        return "mention", {"kind": "mention", **key, "of": mention.kind, "origin": mention.origin}
    return "article", {"kind": "article", **key}
