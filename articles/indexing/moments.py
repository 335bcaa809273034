"""A list as it was at one moment: which rows have which values, and in what order they stand.

Nothing in it ever changes: what moved makes another moment, which shares with this one all that did not move.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from pyroaring import BitMap

from articles.indexing.asking import Keys, every, portions
from articles.indexing.columns import Lists, number_of
from articles.indexing.conditions import Value
from articles.indexing.days import Days, ordinal, spread
from articles.indexing.fields import Field, ListOf
from articles.indexing.sharing import Postings


@dataclass(frozen=True)
class Moment:
    """The rows that readers see: their values by field, days, what orders those of a day, and their wordings.

    `undated` have no day, `spread` have days in several months, `grouped` are in groups of wordings.
    """

    of: ListOf
    rows: BitMap = field(default_factory=BitMap)
    values: Mapping[str, Postings[Value]] = field(default_factory=dict)
    kept: Mapping[str, Lists] = field(default_factory=dict)
    earliest: Days = field(default_factory=Days)
    latest: Days = field(default_factory=Days)
    undated: BitMap = field(default_factory=BitMap)
    spread: BitMap = field(default_factory=BitMap)
    order: Lists = field(default_factory=Lists)
    wordings: Lists = field(default_factory=Lists)
    grouped: BitMap = field(default_factory=BitMap)
    # What was worked out of the rest once it was asked for.
    worked_out: dict[str, Any] = field(default_factory=dict, init=False)

    def having(self, name: str, value: Value) -> BitMap:
        """The rows that have a value in a field; empty where none has it."""
        known = self.values.get(name)
        return (known.get(value) if known is not None else None) or BitMap()

    def renewed(self, keys: range | BitMap) -> Moment:
        """The list as the database has these rows now, and all others as they were."""
        asked = [keys] if isinstance(keys, range) else portions(keys)
        told = [(row, ordinal(first), ordinal(last), *more) for row, first, last, *more in self.told(asked)]
        rows = BitMap([row[0] for row in told])
        # Whatever was not seen before, and is not to be seen now, has nothing here that could change.
        ids = (self.rows & BitMap(keys)) | rows
        fields = {one.name: self.field(one, asked, ids, rows) for one in self.of.fields}
        return replace(
            self,
            rows=(self.rows - ids) | rows,
            values={name: postings for name, (postings, _) in fields.items()},
            kept={name: kept for name, (_, kept) in fields.items() if kept},
            earliest=self.earliest.renewed(ids, ((row[1], row[0]) for row in told)),
            latest=self.latest.renewed(ids, ((row[2], row[0]) for row in told)),
            undated=(self.undated - ids) | BitMap([row[0] for row in told if row[2] is None]),
            spread=(self.spread - ids) | BitMap([row[0] for row in told if spread(row[1], row[2])]),
            order=self.order.replaced(ids, ((number, row[0]) for row in told for number in row[3:])),
            **self.folding(asked, ids),
        )

    def told(self, asked: Sequence[Keys]) -> Iterable[tuple[Any, ...]]:
        """What the database says of the rows themselves."""
        return every(self.of.rows, "pk", asked)

    def folding(self, asked: Sequence[Keys], ids: BitMap) -> dict[str, Any]:
        """Which rows may be folded into others, and by what."""
        found = list(every(self.of.wordings, "pk", asked)) if self.of.wordings else []
        pairs = ((number, row) for *numbers, row in found for number in numbers)
        return {
            "grouped": (self.grouped - ids) | BitMap([row[-1] for row in found]),
            "wordings": self.wordings.replaced(ids, pairs),
        }

    def field(
        self, one: Field, asked: Sequence[Keys], ids: BitMap, rows: BitMap
    ) -> tuple[Postings[Value], Lists | None]:
        """The bitmaps of a field, and the values of its rows where those are kept."""
        found = {value: BitMap(some) & rows for value, some in one.found(asked).items()}
        kept, known = self.kept.get(one.name, Lists(codes=one.codes)), self.values[one.name]
        before = kept.values(ids) if one.many else [value for value, some in known.items() if some.intersect(ids)]
        postings = known.replaced(ids, before, found)
        if not one.many:
            return postings, None
        pairs = ((number_of(value), row) for value, some in found.items() for row in some)
        return postings, kept.replaced(ids, pairs)

    def shrink(self) -> None:
        """Let all bitmaps take as little memory as they can; they hold what they held."""
        days = (getattr(which, unit) for which in (self.earliest, self.latest) for unit in ("years", "months"))
        for postings in (*self.values.values(), *days):
            for rows in postings.changed.values():
                rows.run_optimize()
                rows.shrink_to_fit()
