"""Questions to the database that are put into SQL once and asked again and again, each time for other rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from django.db import connection
from django.db.models import QuerySet
from django.db.models.sql.compiler import SQLCompiler


class Known(NamedTuple):
    """A question in SQL; the keys stand among its parameters from `at` on."""

    compiler: SQLCompiler
    sql: str
    parameters: tuple[Any, ...]
    at: int


class Compiled:
    """`values_list` of rows that are chosen by keys: `ask` makes the query for some of them, which it names once.

    For a page of rows Django needs three times as long to make the query as the database to answer it. A number of keys
    is rounded up to a power of two, the last one being asked for repeatedly, so that few questions are known.
    """

    def __init__(self, ask: Callable[[Sequence[int]], QuerySet]) -> None:
        self.ask = ask
        self.known: dict[tuple[str, int], Known] = {}

    def __call__(self, keys: Sequence[int]) -> list[Any]:
        """The rows with these keys, in the order of the query; none for no keys."""
        if not keys:
            return []
        size = 1 << (len(keys) - 1).bit_length()
        compiler, sql, parameters, at = self.compiled(size)
        asked = (*keys, *[keys[-1]] * (size - len(keys)))
        with connection.cursor() as cursor:
            cursor.execute(sql, (*parameters[:at], *asked, *parameters[at + size :]))
            return list(compiler.results_iter([cursor.fetchall()]))

    def compiled(self, size: int) -> Known:
        """The question for so many keys."""
        about = connection.vendor, size
        if about not in self.known:
            # No row has such keys, so that they are found again.
            places = range(-size, 0)
            compiler = self.ask(places).query.get_compiler(connection=connection)
            sql, parameters = compiler.as_sql()
            self.known[about] = Known(compiler, sql, tuple(parameters), parameters.index(places[0]))
        return self.known[about]
