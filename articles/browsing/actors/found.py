"""People or countries that match, with what their facets count."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import islice
from typing import Any

from pyroaring import BitMap

from articles import indexing
from articles.browsing.forms import ListForm
from articles.indexing import Conditions
from articles.indexing.columns import number_of
from articles.indexing.found import Counts, by_number
from articles.indexing.values import counts_of_values

# People by their ids, countries by their codes.
Keys = Any
Having = Mapping[str, Callable[[Any], Keys]]
Traits = Mapping[str, Callable[[], Mapping[str, Keys]]]
# Asked of one report that has all of these.
IN_REPORTS = ("source", "language")


class Found:
    """People or countries that match, in a bitmap or a set; `ordered` puts them in order.

    `traits` has by field who has which value, `having` who has the value that is asked for. `reports` are those of
    which one must name each of them, in the field `name`.
    """

    def __init__(
        self,
        keys: Keys,
        ordered: Callable[[Keys], Iterable[Any]],
        traits: Traits,
        having: Having,
        reports: indexing.Found,
        name: str,
    ) -> None:
        self.keys, self.ordered, self.traits, self.having = keys, ordered, traits, having
        self.reports, self.name = reports, name

    def __len__(self) -> int:
        return len(self.keys)

    def narrowed(self, asked: Conditions) -> Found:
        """Those of them that are among the keys of further conditions."""
        keys = self.keys & type(self.keys)(asked.keys)
        return Found(keys, self.ordered, self.traits, self.having, self.reports, self.name)

    def page(self, first: int, number: int, newest: bool = True) -> list[Any]:
        """So many keys from the one at `first` on; they have their own order, and are put in it as far as needed."""
        return list(islice(self.ordered(self.keys), first, first + number))

    def counts(self, field: str, most: int | None = None, values: Collection[Any] | None = None) -> Counts:
        """The values of a field with their numbers of rows, the most frequent first.

        Of a field that has no traits only those of the `values` that are given: nobody goes through all there are.
        """
        if field in IN_REPORTS:
            keys = BitMap(map(number_of, self.keys))
            return counts_of_values(self.reports, field, self.name, keys, most, values)
        if field in self.traits:
            held = self.traits[field]()
        else:
            held = {value: self.having[field](value) for value in values or ()}
        numbers = ((value, len(keys & self.keys)) for value, keys in held.items() if values is None or value in values)
        return sorted((pair for pair in numbers if pair[1]), key=by_number)[:most]


def narrowed(form: ListForm, rows: Keys, having: Having, without: str) -> Keys:
    """Those of the rows that meet all that is asked but the any-of values of the field `without`.

    `having` knows for each field which rows have a value of it; others are left alone.
    """
    asked = form.conditions(without)
    for field, values in asked.all_of.items():
        rows = rows.intersection(*(having[field](value) for value in values if field in having))
    for field, values in asked.any_of.items():
        rows = rows & type(rows)().union(*(having[field](value) for value in values)) if field in having else rows
    for field, values in asked.none_of.items():
        rows = rows.difference(*(having[field](value) for value in values if field in having))
    return rows


def reports_asked(form: ListForm, without: str) -> Conditions:
    """The days, source and language that are asked of reports."""
    asked = form.conditions(without)
    return Conditions(
        any_of={name: values for name, values in asked.any_of.items() if name in IN_REPORTS},
        none_of={name: values for name, values in asked.none_of.items() if name in IN_REPORTS},
        after=asked.after,
        before=asked.before,
        sure=asked.sure,
    )


def meetings_with(field: str, value: Any) -> indexing.Found:
    """The meetings that have a value of a field."""
    return indexing.find("meetings", Conditions(all_of={field: (value,)}))
