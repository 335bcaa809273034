"""The notes of what changed, read in order; each has a number, and a stamp by which it is known again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any, NamedTuple

from django.db import connection

from articles.watching.triggers import NOTES

# So many notes are read at a time.
# Of numbers missing in a row the last so many are waited for: longer rows are what a rolled-back transaction leaves.
MOST_MISSED = 1000
READ = 20_000
COLUMNS = "id, stamp, kind, number"
# On PostgreSQL transactions end in another order than that in which they took numbers. Of each answer comes along which
# transactions had ended then: all before the first number, none from the second one on.
SNAPSHOT = (
    "SELECT pg_snapshot_xmin(at)::text::bigint, pg_snapshot_xmax(at)::text::bigint FROM pg_current_snapshot() AS at"
)
BEGIN = {"sqlite": "BEGIN", "postgresql": "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"}
MISSING = (
    f"SELECT before, id FROM (SELECT lag(id) OVER (ORDER BY id) AS before, id FROM {NOTES}) AS n WHERE id > before + 1"  # noqa: S608
)
Changes = dict[str, set[int]]
Rows = list[tuple[Any, ...]]


class Mark(NamedTuple):
    """One note: its number, and its stamp."""

    number: int
    stamp: int


class Position(NamedTuple):
    """How far the notes were read: the marks from one that is remembered on to the last, and the numbers left out.

    With each of these goes the number of the first transaction that had not begun when it was missed: once all up to
    that one have ended, whoever took the number has.
    """

    marks: tuple[Mark, ...]
    gaps: Mapping[int, int] = {}


class Read(NamedTuple):
    """What was noted since a position, and the position after that."""

    changes: Changes
    position: Position


@contextmanager
def one_view() -> Iterator[None]:
    """All questions are answered as of one moment; within a transaction that is open as that one has it."""
    if connection.in_atomic_block:
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute(BEGIN[connection.vendor])
        try:
            yield
        finally:
            cursor.execute("ROLLBACK")


def newest() -> Position:
    """The position behind all notes."""
    last = tuple(Mark(*row) for row in asked(f"SELECT id, stamp FROM {NOTES} ORDER BY id DESC LIMIT 1"))  # noqa: S608
    if connection.vendor == "sqlite":
        return Position(last)
    horizon = asked(SNAPSHOT)[0][1]
    return Position(
        last,
        {number: horizon for start, end in asked(MISSING) for number in range(max(start + 1, end - MOST_MISSED), end)},
    )


def is_last(position: Position) -> bool:
    """Whether nothing was noted since; without any note nobody can tell."""
    if not position.marks:
        return False
    last = position.marks[-1]
    gaps, numbers = (" OR id = ANY(%s)", [list(position.gaps)]) if position.gaps else ("", [])
    sql = f"SELECT id, stamp FROM {NOTES} WHERE id >= %s{gaps} ORDER BY id LIMIT 2"  # noqa: S608
    return asked(sql, [last.number, *numbers]) == [last]


def since(position: Position, whole: bool = False) -> Read | None:
    """What was noted since; None where the notes are not those that were read up to there.

    The new position remembers the last mark, or with `whole` all of them.
    """
    changes: Changes = {}
    marks, missed, last = list(position.marks), set(), position.marks[-1].number
    reading = notes_from(position.marks[0].number)
    if [Mark(*note[:2]) for note in islice(reading, len(marks))] != marks:
        return None
    for number, stamp, kind, of in reading:
        changes.setdefault(kind, set()).add(of)
        missed.update(range(max(last + 1, number - MOST_MISSED), number))
        last = number
        marks = [*marks, Mark(number, stamp)] if whole else [Mark(number, stamp)]
    gaps = dict(position.gaps)
    for number, _, kind, of in late(gaps):
        changes.setdefault(kind, set()).add(of)
        del gaps[number]
    if whole:
        return Read(changes, Position(tuple(marks), position.gaps))
    return Read(changes, Position(tuple(marks), still_missing(gaps, missed)))


def notes_from(first: int) -> Iterator[tuple[int, int, str, int]]:
    """The notes from a number on, in order."""
    sql = f"SELECT {COLUMNS} FROM {NOTES} WHERE id >= %s ORDER BY id LIMIT {READ}"  # noqa: S608
    while rows := asked(sql, [first]):
        yield from rows
        first = rows[-1][0] + 1


def late(gaps: Mapping[int, int]) -> Rows:
    """The notes that were missed and have come since."""
    return asked(f"SELECT {COLUMNS} FROM {NOTES} WHERE id = ANY(%s)", [list(gaps)]) if gaps else []  # noqa: S608


def still_missing(gaps: Mapping[int, int], missed: set[int]) -> dict[int, int]:
    """The numbers whose notes may yet come; SQLite has one writer at a time, so that none is ever missed."""
    if connection.vendor == "sqlite" or not (gaps or missed):
        return {}
    ended, begun = asked(SNAPSHOT)[0]
    return {number: horizon for number, horizon in gaps.items() if ended < horizon} | dict.fromkeys(missed, begun)


def asked(sql: str, values: Sequence[Any] = ()) -> Rows:
    """The rows that the database answers with."""
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()
