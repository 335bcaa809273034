"""Reports that are in already, byte for byte: recognised many at a time, before any of them is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from articles.importing.delivered import Delivered, Outcome
from articles.importing.reading import digest
from articles.models import Article

# So many reports are looked up at once, or fewer that have so many bytes together: they are kept in memory meanwhile.
MOST, MOST_BYTES = 200, 2_000_000


def recognised(reports: Iterable[Delivered | None]) -> Iterator[tuple[Delivered | None, Outcome | None]]:
    """Each report, with its outcome where it is unchanged; each None, the end of a file, where it stood."""
    for some in portions(reports):
        digests = [digest(one.data) if one and not one.problem else "" for one in some]
        known = stored(set(digests) - {""})
        for one, sha256 in zip(some, digests, strict=True):
            article = known.get(sha256)
            yield one, Outcome(one.name, "unchanged", "", article) if one and article else None


def portions(reports: Iterable[Delivered | None]) -> Iterator[list[Delivered | None]]:
    """The reports, as many at a time as are looked up at once."""
    some: list[Delivered | None] = []
    size = 0
    for one in reports:
        some.append(one)
        size += len(one.data) if one else 0
        if len(some) >= 2 * MOST or size >= MOST_BYTES:
            yield some
            some, size = [], 0
    yield some


def stored(digests: set[str]) -> dict[str, Article]:
    """The stored reports that have these bytes, by the SHA-256 of them."""
    rows = Article.objects.filter(sha256__in=digests).order_by().only("pk", "file", "title", "sha256")
    return {article.sha256: article for article in rows}
