"""Near-identical reports among those that are stored and among the files of one import, found by an index of bands."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Count, QuerySet

from articles.importing.delivered import Delivered
from articles.importing.reading import Refused, read
from articles.matching.bands import bands
from articles.matching.nearness import Likeness, nearest
from articles.matching.wording import Wording, wording_of
from articles.models import Article, Band, ImportItem

# Of so many texts that share most bands the wording is compared.
COMPARED = 8


def index_item(item: ImportItem, wording: Wording) -> None:
    """Let the file be found by later ones of its import."""
    Band.objects.bulk_create([Band(key=key, item=item) for key in bands(wording)])


def near_report(wording: Wording) -> tuple[Article, Likeness] | None:
    """The stored report that is nearly the same, and how alike they are."""
    alike = most_in_common(Band.objects.exclude(article=None), "article", wording)
    bodies = Article.objects.filter(pk__in=alike).order_by("pk").values_list("pk", "body")
    found = nearest(wording, ((pk, wording_of(body)) for pk, body in bodies))
    return (Article.objects.only("pk", "file", "title").get(pk=found[0]), found[1]) if found else None


def near_item(item: ImportItem, wording: Wording) -> tuple[ImportItem, Likeness] | None:
    """The earlier file of the same import that is nearly the same, and how alike they are."""
    earlier = Band.objects.filter(item__job=item.job_id, item__lt=item.pk)
    files = {one.pk: one for one in ImportItem.objects.filter(pk__in=most_in_common(earlier, "item", wording))}
    found = nearest(wording, wordings(files))
    return (files[found[0]], found[1]) if found else None


def most_in_common(rows: QuerySet[Band], kind: str, wording: Wording) -> list[int]:
    """The ids of the texts that share most bands with the wording."""
    counted = rows.filter(key__in=bands(wording)).values(kind).annotate(common=Count("pk"))
    return list(counted.order_by("-common", kind).values_list(kind, flat=True)[:COMPARED])


def wordings(files: dict[int, ImportItem]) -> Iterator[tuple[int, Wording]]:
    """The wordings of files that were not stored yet."""
    for pk, item in sorted(files.items()):
        try:
            yield pk, wording_of(read(Delivered(item.name, bytes(item.data))).text)
        except Refused:
            continue
