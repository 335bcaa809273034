"""What the rows of a list are asked for, and the questions to the database that tell it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, Q, QuerySet

from articles.indexing.conditions import Value

Means = Callable[..., Iterable[Value]]
Moved = Callable[[list[int]], Iterable[int]]


def one(value: Value | None) -> Iterable[Value]:
    """The value itself, where there is one."""
    return () if value in (None, "") else (value,)


@dataclass(frozen=True)
class Question:
    """One question to the database: `ask` gives tuples that end with the id of a row, which is named `row` in it.

    `means` is called each time that the question is asked; what it returns makes values of the rest of a tuple.
    """

    row: str
    ask: Callable[[Q], QuerySet]
    means: Callable[[], Means] = lambda: one

    def answers(self, portions: Iterable[Q]) -> Iterator[tuple[Value, int]]:
        """The values with the ids of their rows, of the rows in these portions; some may come twice."""
        means = self.means()
        for portion in portions:
            for *told, row in self.ask(portion).order_by():
                for value in means(*told):
                    yield value, row


@dataclass(frozen=True)
class Field:
    """Something that rows have values of; where it has `many` values, the values of a row are kept as well."""

    name: str
    questions: tuple[Question, ...]
    many: bool = False


@dataclass(frozen=True)
class ListOf:
    """A list: `rows` tells id, first and last day, and what else orders the rows of a day, of those that readers see.

    `wordings` tells for rows that may be folded into another one which group they are in, and their rank there; where
    groups are `led`, they are known by the row that leads while it is there. `moved_by` says which rows a change moves:
    by the word with which it is noted the question for their ids, or None where the numbers noted are the ids.
    """

    name: str
    model: type[Model]
    rows: Callable[[Q], QuerySet]
    fields: tuple[Field, ...]
    wordings: Callable[[Q], QuerySet]
    moved_by: Mapping[str, Moved | None]
    led: bool = False


def portion(row: str, keys: Any) -> Q:
    """The rows with these ids: a `range` of them, or some few."""
    if isinstance(keys, range):
        return Q(**{f"{row}__gte": keys.start, f"{row}__lt": keys.stop})
    return Q(**{f"{row}__in": keys})
