"""What the rows of a list are asked for, and the questions to the database that tell it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Model

from articles.indexing.asking import Ask, Keys, every
from articles.indexing.conditions import Value

Means = Callable[..., Iterable[Value]]
Moved = Callable[[list[int]], Iterable[int]]
Found = dict[Value, list[int]]


@dataclass(frozen=True)
class Question:
    """One question to the database: `ask` gives tuples that end with the id of a row, which is named `row` in it.

    `means` is called each time that the question is asked; what it returns makes values of the rest of a tuple, as the
    database has it. Without it that is the value.
    """

    row: str
    ask: Ask
    means: Callable[[], Means] | None = None

    def answer(self, asked: Sequence[Keys], found: Found) -> None:
        """Adds the ids of these rows to those of the values that they have; some come twice."""
        if self.means is None:
            for value, row in every(self.ask, self.row, asked):
                found[value].append(row)
            return
        means = self.means()
        for *told, row in every(self.ask, self.row, asked):
            for value in means(*told):
                found[value].append(row)


@dataclass(frozen=True)
class Field:
    """Something that rows have values of; where there are `many` values, those of each row are kept as well.

    Such values are ids, or `codes` of countries.
    """

    name: str
    questions: tuple[Question, ...]
    many: bool = False
    codes: bool = False

    def found(self, asked: Sequence[Keys]) -> Found:
        """The ids of these rows by the values that they have."""
        found: Found = defaultdict(list)
        for question in self.questions:
            question.answer(asked, found)
        for nothing in (None, ""):
            found.pop(nothing, None)
        return found


@dataclass(frozen=True)
class ListOf:
    """A list: `rows` tells id, first and last day, and what else orders the rows of a day, of those that readers see.

    `wordings` tells for rows that may be folded into another one which group they are in, and their rank there; where
    groups are `led`, they are known by the row that leads while it is there. `moved_by` says which rows a change moves:
    by the word with which it is noted the question for their ids, or None where the numbers noted are the ids.
    """

    name: str
    model: type[Model]
    rows: Ask
    fields: tuple[Field, ...]
    wordings: Ask | None
    moved_by: Mapping[str, Moved | None]
    led: bool = False
