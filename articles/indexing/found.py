"""The rows of a list that meet some conditions: how many, which on a page, and how many of them have which value."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import accumulate, combinations, islice

from pyroaring import BitMap

from articles.indexing.conditions import Conditions, Value
from articles.indexing.leading import leaders
from articles.indexing.moments import Moment
from articles.indexing.sharing import Postings

Counts = list[tuple[Value, int]]
# Up to so many rows are looked at one by one for their values; of more rows the bitmaps of values are counted.
FEW = 30_000
LARGEST = 1 << 32


def matching(moment: Moment, asked: Conditions, today: date) -> Found:
    """The rows of the list that meet the conditions; raises KeyError for a field that the list has not."""
    found = Found(moment, moment.rows, today)
    parts = [found.having(name, value) for name, values in asked.all_of.items() for value in values]
    parts += [union(found.having(name, value) for value in values) for name, values in asked.any_of.items()]
    if asked.keys is not None:
        parts.append(BitMap([key for key in asked.keys if 0 <= key < LARGEST]))
    parts += between(moment, asked)
    ids = moment.rows
    for part in sorted(parts, key=len):
        ids = ids & part
    for name, values in asked.none_of.items():
        for value in values:
            ids = ids - found.having(name, value)
    return Found(moment, ids, today)


def between(moment: Moment, asked: Conditions) -> list[BitMap]:
    """The rows whose days overlap those asked for, or surely lie between them; the last ones are kept.

    A page asks for those of the same days several times, to count what other values of a field would find.
    """
    days, kept = (asked.after, asked.before, asked.sure), moment.worked_out.get("between")
    if kept is None or kept[0] != days:
        start, end = (moment.earliest, moment.latest) if asked.sure else (moment.latest, moment.earliest)
        since = [start.since(asked.after.toordinal())] if asked.after else []
        until = [end.until(asked.before.toordinal())] if asked.before else []
        kept = moment.worked_out["between"] = days, since + until
    parts: list[BitMap] = kept[1]
    return parts


def union(parts: Iterable[BitMap]) -> BitMap:
    """The rows of any of these."""
    return BitMap.union(BitMap(), *parts)


@dataclass(frozen=True)
class Found:
    """Rows of a list at one moment, by their ids; everything that is asked of it is about the same moment."""

    moment: Moment
    ids: BitMap
    today: date

    def __len__(self) -> int:
        return len(self.ids)

    def __contains__(self, key: int) -> bool:
        return key in self.ids

    @property
    def total(self) -> int:
        """How many rows."""
        return len(self.ids)

    def instead(self, asked: Conditions) -> Found:
        """The rows of the list that meet other conditions, at the same moment."""
        return matching(self.moment, asked, self.today)

    def narrowed(self, asked: Conditions) -> Found:
        """Those of these rows that meet further conditions."""
        return Found(self.moment, self.ids & matching(self.moment, asked, self.today).ids, self.today)

    def page(self, first: int, number: int, newest: bool = True) -> list[int]:
        """The ids of `number` rows from the one at `first` on, counted from 0, in the order of the list.

        That is newest first; with `newest=False` oldest first. Rows without a day come last either way.
        """
        return list(islice(self.ordered(first, newest), number)) if first >= 0 else []

    def ordered(self, skip: int = 0, newest: bool = True) -> Iterator[int]:
        """All ids in the order of the list, without the first ones."""
        dated = len(self) - self.undated
        for rows, rest in self.moment.latest.walk(self.ids, skip, newest) if skip < dated else ():
            yield from self.of_a_day(rows, newest)[rest:]
        yield from self.of_a_day(self.without_day, newest)[max(0, skip - dated) :]

    def of_a_day(self, rows: BitMap, newest: bool) -> list[int]:
        """Rows of one day in the order of the list."""
        if not self.moment.order.chunks:
            return list(rows)[:: -1 if newest else 1]
        known = self.moment.order

        def place(row: int) -> tuple[int, int, int]:
            article, start = known.of(row)
            return (-article, start, row)

        return sorted(rows, key=place, reverse=not newest)

    @cached_property
    def without_day(self) -> BitMap:
        """The rows of which no day is known."""
        return self.ids & self.moment.undated

    @property
    def undated(self) -> int:
        """How many rows have no day."""
        return len(self.without_day)

    def having(self, name: str, value: Value) -> BitMap:
        """All rows of the list with a value; raises KeyError for a field that the list has not."""
        return self.postings(name).get(value) or BitMap()

    def postings(self, name: str) -> Mapping[Value, BitMap]:
        """The rows of the list by the values of a field."""
        known = self.moment.values[name]
        return {**known, "overdue": self.overdue} if name == "status" else known

    @property
    def overdue(self) -> BitMap:
        """The rows whose last day is over and of which nobody knows what came of them; worked out once a day."""
        worked_out, today = self.moment.worked_out, self.today.toordinal()
        kept = worked_out.get("overdue")
        if kept is None or kept[0] != today:
            due = self.moment.values["due"]
            kept = worked_out["overdue"] = today, union(rows for day, rows in due.items() if day < today)
        rows: BitMap = kept[1]
        return rows

    def counts(self, name: str, most: int | None = None, values: Iterable[Value] | None = None) -> Counts:
        """How many rows have each value of a field: the most frequent first, then by value; none that no row has.

        Those of these `values`, or the `most` frequent ones, or all.
        """
        postings = self.postings(name)
        if values is not None:
            counted = {value: self.number(postings.get(value)) for value in values}
        elif most is None and len(self) == len(self.moment.rows):
            counted = dict(self.ranked(name))
        elif name in self.moment.kept and (most is None or len(self) <= FEW):
            counted = self.moment.kept[name].counts(self.ids, most)
        elif most is not None:
            counted = self.most_frequent(name, most)
        else:
            counted = {value: self.number(rows) for value, rows in postings.items()}
        least = lowest_of(counted.values(), most)
        return sorted(((value, number) for value, number in counted.items() if number >= least), key=by_number)[:most]

    def number(self, rows: BitMap | None) -> int:
        """How many of the rows found are among these."""
        return self.ids.intersection_cardinality(rows) if rows else 0

    def most_frequent(self, name: str, most: int) -> dict[Value, int]:
        """The numbers of the values among which the most frequent ones are.

        Values are counted by how many rows of the whole list have them, until none that is left can have more.
        """
        counted: dict[Value, int] = {}
        best: list[int] = []
        postings = self.postings(name)
        for value, in_all in self.ranked(name):
            if len(best) >= most and (not best or in_all < best[0]):
                break
            counted[value] = number = self.ids.intersection_cardinality(postings[value])
            heapq.heappush(best, number)
            if len(best) > most:
                heapq.heappop(best)
        return counted

    def ranked(self, name: str) -> list[tuple[Value, int]]:
        """The values of a field with the numbers of their rows in the whole list, those of the most rows first."""
        if name == "status":
            return Postings(changed=self.postings(name)).numbers()
        known = self.moment.worked_out
        if name not in known:
            known[name] = self.moment.values[name].numbers()
        return known[name]

    def together(self, name: str, values: Iterable[Value]) -> dict[tuple[Value, Value], int]:
        """How many rows have both of two of these values, in their order; pairs that no row has are left out."""
        here = {value: self.ids & self.having(name, value) for value in values}
        pairs = ((pair, here[pair[0]].intersection_cardinality(here[pair[1]])) for pair in combinations(here, 2))
        return {pair: number for pair, number in pairs if number}

    def months(self) -> dict[tuple[int, int], int]:
        """How many rows may be of each month: (2022, 2) to a number; those that may be of several count in each."""
        return {(month // 12, month % 12 + 1): number for month, number in self.periods("month").items()}

    def beginnings(self) -> dict[tuple[int, int], int]:
        """How many rows have their first possible day in each month."""
        begun = self.moment.earliest.numbers(self.ids, "month")
        return {(month // 12, month % 12 + 1): number for month, number in begun.items()}

    def years(self) -> dict[int, int]:
        """How many rows may be of each year, as with `months`."""
        return self.periods("year")

    def periods(self, unit: str) -> dict[int, int]:
        """How many rows may be of each period: of the one of their last day, and of those from the first day on."""
        counted = Counter(self.moment.latest.numbers(self.ids, unit))
        spread = self.ids & self.moment.spread
        begun, ended = self.moment.earliest.numbers(spread, unit), self.moment.latest.numbers(spread, unit)
        every = range(min(begun, default=0), max(ended, default=0))
        running = accumulate(begun.get(period, 0) - ended.get(period, 0) for period in every)
        counted.update(dict(zip(every, running, strict=True)))
        return {period: counted[period] for period in sorted(counted) if counted[period]}

    def of_those(self, name: str, value: Value) -> Found:
        """Those of the rows that have this value of a field."""
        return Found(self.moment, self.ids & self.having(name, value), self.today)

    def of_any(self, name: str, values: Iterable[Value]) -> Found:
        """Those of the rows that have one of these values of a field."""
        return Found(self.moment, self.ids & union(self.having(name, value) for value in values), self.today)

    def without(self, name: str, values: Iterable[Value]) -> Found:
        """Those of the rows that have none of these values of a field."""
        return Found(self.moment, self.ids - union(self.having(name, value) for value in values), self.today)

    def scattered(self, unit: str) -> int:
        """How many rows may be of several years, or months: they count in each."""
        first, last = (
            days.years if unit == "year" else days.months for days in (self.moment.earliest, self.moment.latest)
        )
        inside = (self.ids & first[period] & last[period] for period in first.keys() & last.keys())
        return len(self) - self.undated - sum(map(len, inside))

    def leads(self) -> Found:
        """The rows that stand for what they say: of reports each wording once, of quotes each statement once."""
        return Found(self.moment, leaders(self.moment, self.ids), self.today)


def lowest_of(numbers: Collection[int], most: int | None) -> int:
    """The lowest of so many of the highest numbers; 1 at least, so that nothing with less need be sorted."""
    return max(heapq.nlargest(most, numbers)[-1], 1) if most is not None and 0 < most < len(numbers) else 1


def by_number(pair: tuple[Value, int]) -> tuple[int, bool, Value]:
    """The greater number first, then by value."""
    value, number = pair
    return (-number, isinstance(value, str), value)
