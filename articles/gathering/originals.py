"""The original of each group of copies: the report that was published first, wherever an editor put it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from django.db.models import Q

from articles import corrections
from articles.corrections.subjects import article_subject
from articles.models import Article
from articles.models.sources import FIRST_HAND

FIELDS = ("pk", "body_sha256", "earliest", "latest", "hidden", "longest", "original", "source__kind")
# Reports by their fingerprints, and for those of which an editor said it the fingerprint of the original, or "".
Rows = dict[str, Article]
Said = dict[str, str]


def company(article: Article) -> set[int]:
    """The ids of all reports that have the same original at present, this one among them."""
    original = article.original_id or article.pk
    others = Article.objects.filter(Q(pk=original) | Q(original=original)).order_by().values_list("pk", flat=True)
    return {article.pk, *others}


def crown(numbers: Iterable[int]) -> None:
    """Set the originals of these reports and of all that are grouped with them."""
    rows, said = together(numbers)
    groups: dict[int, list[Article]] = defaultdict(list)
    for row in rows.values():
        groups[belongs_to(row, rows, said)].append(row)
    for group in groups.values():
        store(min(group, key=first_published), group)


def together(numbers: Iterable[int]) -> tuple[Rows, Said]:
    """The reports of these ids with all that the texts, or editors, tie to them."""
    rows: Rows = {}
    said: Said = {}
    fresh = grouped(Q(pk__in=set(numbers)))
    while fresh:
        rows |= fresh
        said |= decisions(fresh)
        mentioned = ({*said, *said.values()} - {""}) - rows.keys()
        fresh = grouped(Q(body_sha256__in=mentioned)) if mentioned else {}
        fresh = {key: row for key, row in fresh.items() if key not in rows}
    return rows, said


def grouped(where: Q) -> Rows:
    """The reports with the machine's whole groups of them."""
    pairs = Article.objects.filter(where).order_by().values_list("pk", "longest")
    heads = {longest or pk for pk, longest in pairs}
    rows = Article.objects.filter(Q(pk__in=heads) | Q(longest__in=heads)).order_by("pk").select_related("source")
    return {row.body_sha256: row for row in rows.only(*FIELDS)}


def decisions(rows: Rows) -> Said:
    """What editors said about these reports as copies, the last word for each."""
    about = corrections.touching(*map(article_subject, rows)).filter(kind="article", action="change")
    return {
        one.article_sha256: (one.after["original"] or {}).get("article", "") for one in about if "original" in one.after
    }


def belongs_to(row: Article, rows: Rows, said: Said) -> int:
    """What stands for the group of a report: the id of the longest text, or of the report that an editor chose.

    Negative for a report that an editor took out of its group, which may have copies by an editor's word.
    """
    passed: set[str] = set()
    while row.body_sha256 in said and row.body_sha256 not in passed:
        passed.add(row.body_sha256)
        other = rows.get(said[row.body_sha256])
        if other is None:
            return -row.pk
        row = other
    return -row.pk if row.body_sha256 in passed else row.longest_id or row.pk


def first_published(row: Article) -> tuple[bool, date, date, bool, str]:
    """What comes first is the original: of those that readers see, by days, then from a source at first hand."""
    first_hand = bool(row.source and row.source.kind in FIRST_HAND)
    return row.hidden, row.earliest or date.max, row.latest or date.max, not first_hand, row.body_sha256


def store(original: Article, group: list[Article]) -> None:
    """Write down the original of each where it is another one."""
    wrong = [row.pk for row in group if row != original and row.original_id != original.pk]
    if wrong:
        Article.objects.filter(pk__in=wrong).update(original=original)
    if original.original_id:
        Article.objects.filter(pk=original.pk).update(original=None)
