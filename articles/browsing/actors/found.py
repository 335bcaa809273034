"""People or countries that match, with what their facets count."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from itertools import islice
from typing import Any

from articles import indexing
from articles.browsing.forms import ListForm
from articles.indexing import Conditions
from articles.indexing.values import latest_rows, values_of
from articles.models import Article

Keys = set[Any]
Traits = Mapping[str, Callable[[], Mapping[str, Keys]]]
# Asked of one report that has all of these.
IN_REPORTS = ("source", "language")


class Found:
    """People or countries that match; `ordered` puts them in order, `traits` has by field who has which value."""

    def __init__(self, keys: Keys, ordered: Callable[[Keys], Iterable[Any]], traits: Traits) -> None:
        self.keys, self.ordered, self.traits = keys, ordered, traits

    def __len__(self) -> int:
        return len(self.keys)

    def narrowed(self, asked: Conditions) -> Found:
        """Those of them that are among the keys of further conditions."""
        return Found(self.keys & asked.keys, self.ordered, self.traits)

    def page(self, first: int, number: int, newest: bool = True) -> list[Any]:
        """So many keys from the one at `first` on; they have their own order, and are put in it as far as needed."""
        return list(islice(self.ordered(self.keys), first, first + number))

    def counts(
        self, field: str, most: int | None = None, values: Collection[str] | None = None
    ) -> list[tuple[str, int]]:
        """The values of a field with their numbers of rows, the most frequent first; none where nobody counts them."""
        held = self.traits[field]() if field in self.traits else {}
        numbers = ((value, len(keys & self.keys)) for value, keys in held.items() if values is None or value in values)
        return sorted((pair for pair in numbers if pair[1]), key=lambda pair: (-pair[1], pair[0]))[:most]


def narrowed(form: ListForm, rows: Keys, having: Mapping[str, Callable[[Any], Keys]], without: str) -> Keys:
    """Those of the rows that meet all that is asked but the any-of values of the field `without`.

    `having` knows for each field which rows have a value of it; others are left alone.
    """
    asked = form.conditions(without)
    for field, values in asked.all_of.items():
        rows = rows.intersection(*(having[field](value) for value in values if field in having))
    for field, values in asked.any_of.items():
        rows = rows & set().union(*(having[field](value) for value in values)) if field in having else rows
    for field, values in asked.none_of.items():
        rows = rows.difference(*(having[field](value) for value in values if field in having))
    return rows


def in_reports(form: ListForm, field: str, without: str) -> Keys | None:
    """The values of `field` in reports of the days, source and language that are asked for; None if none is."""
    asked = form.conditions(without)
    of_reports = Conditions(
        any_of={name: values for name, values in asked.any_of.items() if name in IN_REPORTS},
        none_of={name: values for name, values in asked.none_of.items() if name in IN_REPORTS},
        after=asked.after,
        before=asked.before,
        sure=asked.sure,
    )
    return values_of(indexing.find("articles", of_reports), field) if of_reports != Conditions() else None


def at_meetings(asked: str, value: Any, field: str) -> Keys:
    """The values of `field` at the meetings that have the value `asked`."""
    return values_of(indexing.find("meetings", Conditions(all_of={asked: (value,)})), field)


def latest_days(field: str, values: Iterable[Any]) -> dict[Any, date | None]:
    """The day of the latest visible report that has each value of a field; nothing where it is not known."""
    reports = latest_rows(indexing.find("articles"), field, values)
    days = dict(Article.objects.filter(pk__in=reports.values()).order_by().values_list("pk", "latest"))
    return {value: days.get(report) for value, report in reports.items()}
