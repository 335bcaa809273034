"""How many rows of a list readers see, in all and by the values of a field, counted by the database in plain SQL."""

from __future__ import annotations

from collections import Counter

from django.db.models import Count, F, QuerySet

from articles.models import Account, Article, Meeting, Quote

SEEN = {"articles": Article.objects.visible, "meetings": Meeting.objects.visible, "quotes": Quote.objects.visible}
# Fields by the columns that hold their values; a row that has one value in several columns counts once.
COUNTED: dict[str, dict[str, tuple[str, ...]]] = {
    "articles": {
        "total": (),
        "country": ("countries",),
        "official": ("people",),
        "source": ("source", "agency"),
        "kind": ("source__kind",),
        "language": ("language",),
    },
    "meetings": {
        "total": (),
        "country": ("countries",),
        "official": ("participations__person",),
        "organisation": ("participations__organisation",),
        "host": ("place__country",),
        "format": ("format",),
        "office": ("participations__office__kind",),
        "language": ("told:article__language",),
        "mentions": ("told:article__countries",),
    },
    "quotes": {
        "total": (),
        "speaker": ("speaker",),
        "organisation": ("speaker_organisation",),
        "type": ("type",),
        "medium": ("medium",),
        "speaker_country": ("speaker__country", "speaker_organisation__country"),
        "country": ("article__countries",),
        "official": ("article__people",),
        "source": ("article__source", "article__agency"),
        "language": ("article__language",),
    },
}
TOLD = "told:"


def counted(name: str, field: str) -> dict[str | int, int]:
    """How many rows of the list have each value of a field, or how many there are at all, under "", for `total`."""
    rows, columns = SEEN[name]().order_by(), COUNTED[name][field]
    if field == "total":
        return {"": rows.count()}
    numbers: Counter = Counter()
    for column in columns:
        numbers.update(by_value(rows, column))
    for column in columns[1:]:
        # Neither column may be asked for twice where both say the same.
        same = rows.filter(**{column: F(columns[0])})
        numbers.subtract(by_value(same, column))
    return {value: number for value, number in numbers.items() if number and value not in (None, "")}


def by_value(rows: QuerySet, column: str) -> dict[str | int, int]:
    """How many of the rows have each value of a column."""
    if column.startswith(TOLD):
        column = column.removeprefix(TOLD)
        told = Account.objects.filter(meeting__in=rows.values("pk"), article__hidden=False).order_by()
        grouped = told.values_list(column).annotate(rows=Count("meeting", distinct=True))
    else:
        grouped = rows.values_list(column)
        grouped = grouped.annotate(rows=Count("pk", distinct=True))
    return dict(grouped)
