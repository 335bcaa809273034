"""Questions to the database about some rows: composed once, asked for other rows again and again.

Composing one takes ten times as long as its answer about a single row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import Q, QuerySet
from pyroaring import BitMap

Ask = Callable[[Q], QuerySet]
Keys = range | list[int]
# So many ids stand in one question.
PORTION = 512
# No row has such a number: it stands for the ids that are asked for.
FIRST = -(10**15)


class Composed(NamedTuple):
    """SQL, what goes with it, and at which places which of the ids do."""

    sql: str
    values: tuple[Any, ...]
    places: tuple[tuple[int, int], ...]

    def about(self, ids: list[int]) -> list[Any]:
        """What goes with the SQL where these ids are asked for."""
        values = list(self.values)
        for place, number in self.places:
            values[place] = ids[number]
        return values


@cache
def composed(vendor: str, ask: Ask, row: str, number: int) -> Composed:
    """The question about so many ids of rows, which are named `row` in it; with 0 about a range of them."""
    signs = range(FIRST, FIRST + (number or 2))
    about = {f"{row}__in": list(signs)} if number else {f"{row}__gte": signs[0], f"{row}__lt": signs[1]}
    sql, values = ask(Q(**about)).order_by().query.sql_with_params()
    places = tuple((place, value - FIRST) for place, value in enumerate(values) if value in signs)
    return Composed(sql, tuple(values), places)


def answers(ask: Ask, row: str, keys: Keys) -> list[tuple[Any, ...]]:
    """The rows that the database answers with, as it has them."""
    if isinstance(keys, range):
        number, ids = 0, [keys.start, keys.stop]
    else:
        number = 1 << (len(keys) - 1).bit_length()
        ids = keys + keys[-1:] * (number - len(keys))
    question = composed(connection.vendor, ask, row, number)
    with connection.cursor() as cursor:
        cursor.execute(question.sql, question.about(ids))
        return cursor.fetchall()


def every(ask: Ask, row: str, asked: Iterable[Keys]) -> Iterator[tuple[Any, ...]]:
    """The answers about all of these."""
    for keys in asked:
        yield from answers(ask, row, keys)


def portions(ids: BitMap) -> list[list[int]]:
    """The ids in portions that fit into a question."""
    wanted = list(ids)
    return [wanted[start : start + PORTION] for start in range(0, len(wanted), PORTION)]
