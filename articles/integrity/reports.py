"""Reports: the bytes are those that were delivered, the text is that of its fingerprint, and is found by its words."""

from __future__ import annotations

from collections.abc import Iterator

from articles.importing import Delivered, Refused, read
from articles.importing.reading import digest
from articles.integrity.finding import Finding, Mend, of_report
from articles.integrity.walking import walked
from articles.models import Article
from articles.models.folding import searchable

BACKUP = "restore a backup in which the report is whole"
FEW = 20


def check() -> Iterator[Finding]:
    """A finding for each thing that does not fit in a report."""
    for article in walked(Article.objects.all(), FEW):
        yield from of(article)


def of(article: Article) -> Iterator[Finding]:
    """What is wrong with one report."""
    what = name(article)
    sound = digest(bytes(article.raw)) == article.sha256
    if not sound:
        yield Finding(what, "has other bytes than were delivered (its SHA-256 differs)", remedy=BACKUP)
    if digest(article.body.encode()) != article.body_sha256:
        mend = Mend("body", article.pk) if sound and delivered(article) == article.body_sha256 else None
        yield Finding(what, "has another text than its fingerprint says", mend, "" if mend else BACKUP)
    elif article.search_text != searchable(f"{article.title}\n{article.body}"):
        yield Finding(what, "has searchable words that are not those of its text", of_report(article.pk))


def delivered(article: Article) -> str:
    """The fingerprint of the text in the bytes as delivered."""
    try:
        return read(Delivered(article.file, bytes(article.raw))).body_sha256
    except Refused:
        return ""


def name(article: Article) -> str:
    """How a report is called in a sentence."""
    return f"Report {article.pk} ({article.file!r})"
