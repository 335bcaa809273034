"""A list as it was at one moment: which rows have which values, and in what order they stand.

Nothing in it ever changes: what moved makes another moment, which shares with this one all that did not move.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from pyroaring import BitMap

from articles.indexing.columns import Lists
from articles.indexing.conditions import Value
from articles.indexing.days import Days
from articles.indexing.fields import Field, ListOf, portion

# So many ids stand in one question.
PORTION = 500
Postings = Mapping[Value, BitMap]
Keys = Sequence[range | list[int]]


@dataclass(frozen=True)
class Moment:
    """The rows that readers see: their values by field, days, what orders those of a day, and their wordings."""

    of: ListOf
    rows: BitMap = field(default_factory=BitMap)
    values: Mapping[str, Postings] = field(default_factory=dict)
    kept: Mapping[str, Lists] = field(default_factory=dict)
    earliest: Days = field(default_factory=lambda: Days({}, {}, {}))
    latest: Days = field(default_factory=lambda: Days({}, {}, {}))
    undated: BitMap = field(default_factory=BitMap)
    order: Lists = field(default_factory=Lists)
    wordings: Lists = field(default_factory=Lists)
    grouped: BitMap = field(default_factory=BitMap)

    def having(self, name: str, value: Value) -> BitMap:
        """The rows that have a value in a field; empty where none has it."""
        return self.values.get(name, {}).get(value) or BitMap()

    def renewed(self, keys: range | BitMap) -> Moment:
        """The list as the database has these rows now, and all others as they were."""
        asked = [keys] if isinstance(keys, range) else portions(keys)
        told = list(self.told(asked))
        rows = BitMap([row[0] for row in told])
        # Whatever was not seen before, and is not to be seen now, has nothing here that could change.
        ids = (self.rows & BitMap(keys)) | rows
        grouped = [(row, numbers) for *numbers, row in ask(self.of.wordings, asked)]
        fields = {one.name: self.field(one, asked, ids, rows) for one in self.of.fields}
        return replace(
            self,
            rows=(self.rows - ids) | rows,
            values={name: postings for name, (postings, _) in fields.items()},
            kept={name: kept for name, (_, kept) in fields.items() if kept},
            earliest=self.earliest.renewed(ids, ((row[1], row[0]) for row in told)),
            latest=self.latest.renewed(ids, ((row[2], row[0]) for row in told)),
            undated=(self.undated - ids) | BitMap([row[0] for row in told if row[2] is None]),
            order=self.order.replaced(ids, ((number, row[0]) for row in told for number in row[3:])),
            wordings=self.wordings.replaced(ids, ((number, row) for row, numbers in grouped for number in numbers)),
            grouped=(self.grouped - ids) | BitMap([row for row, _ in grouped]),
        )

    def told(self, asked: Keys) -> Iterable[tuple[Any, ...]]:
        """The rows with days as ordinals."""
        for row, earliest, latest, *others in ask(self.of.rows, asked):
            yield row, earliest and earliest.toordinal(), latest and latest.toordinal(), *others

    def field(self, one: Field, asked: Keys, ids: BitMap, rows: BitMap) -> tuple[Postings, Lists | None]:
        """The bitmaps of a field, and the values of its rows where those are kept."""
        fresh: dict[Value, set[int]] = {}
        for question in one.questions:
            for value, row in question.answers(portion(question.row, keys) for keys in asked):
                fresh.setdefault(value, set()).add(row)
        found = {value: BitMap(some) & rows for value, some in fresh.items()}
        kept = self.kept.get(one.name, Lists())
        known = self.values.get(one.name, {})
        before = (
            set(kept.together(ids)) if one.many else [value for value, some in known.items() if some.intersect(ids)]
        )
        postings = {**known, **{value: known[value] - ids for value in before}}
        postings |= {value: postings.get(value, BitMap()) | some for value, some in found.items()}
        for value in {*before, *found}:
            if not postings[value]:
                del postings[value]
        if not one.many:
            return postings, None
        return postings, kept.replaced(ids, ((value, row) for value, some in found.items() for row in some))


def ask(question: Any, asked: Keys) -> Iterable[tuple[Any, ...]]:
    """The answers for all portions of ids."""
    for keys in asked:
        yield from question(portion("pk", keys)).order_by()


def portions(ids: BitMap) -> list[list[int]]:
    """The ids in portions that fit into a question."""
    every = list(ids)
    return [every[start : start + PORTION] for start in range(0, len(every), PORTION)]
