"""A report's text with what was found in it: pieces of plain text, cut at the offsets of the marks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from articles.models import Article, Mention


class Piece(NamedTuple):
    """A stretch of text without a mark's border in it: the innermost mention around it, and whether it is quoted."""

    text: str
    mention: Mention | None
    quoted: bool


def pieces(article: Article) -> Iterator[Piece]:
    """The body in pieces, in order; joined again they are the body."""
    body = article.body
    mentions = list(article.mentions.select_related("person", "organisation", "country", "place"))
    quoted = [tuple(span) for spans in article.quotes.values_list("spans", flat=True) for span in spans]
    borders = sorted({0, len(body), *borders_of((one.start, one.end) for one in mentions), *borders_of(quoted)})
    borders = [border for border in borders if 0 <= border <= len(body)]
    owners: dict[int, Mention] = {}
    for mention in sorted(mentions, key=lambda one: one.start - one.end):
        owners.update(dict.fromkeys(inside(borders, mention.start, mention.end), mention))
    said = {start for span in quoted for start in inside(borders, *span)}
    for start, end in pairwise(borders):
        yield Piece(body[start:end], owners.get(start), start in said)


def borders_of(spans: Iterable[tuple[int, ...]]) -> set[int]:
    """Both ends of every span."""
    return {border for span in spans for border in span}


def inside(borders: list[int], start: int, end: int) -> list[int]:
    """The borders at which a piece of the span begins."""
    return borders[bisect_left(borders, start) : bisect_left(borders, end)]
