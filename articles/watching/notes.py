"""The notes of what changed, read in order; each has a number, and a stamp by which it is known again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any, NamedTuple

from django.db import connection

from articles.watching.triggers import NOTES

# So many notes are read at a time.
READ = 20_000
COLUMNS = "id, stamp, kind, number"
# On PostgreSQL transactions end in another order than that in which they took numbers. Of each answer comes along which
# transactions had ended then: all before the first number, none from the second one on.
SNAPSHOT = (
    "SELECT pg_snapshot_xmin(at)::text::bigint, pg_snapshot_xmax(at)::text::bigint FROM pg_current_snapshot() AS at"
)
BEGIN = {"sqlite": "BEGIN", "postgresql": "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"}
NEIGHBOURS = f"SELECT lag(id) OVER (ORDER BY id) AS before, id FROM {NOTES}"  # noqa: S608
MISSING = f"SELECT before + 1, id - 1 FROM ({NEIGHBOURS}) AS pairs WHERE id > before + 1"  # noqa: S608
LATE = (
    f"SELECT {COLUMNS} FROM unnest(%s::bigint[], %s::bigint[]) AS gap (opens, ends) "  # noqa: S608
    f"JOIN {NOTES} ON id BETWEEN opens AND ends ORDER BY id"
)
Changes = dict[str, set[int]]
Rows = list[tuple[Any, ...]]


class Mark(NamedTuple):
    """One note: its number, and its stamp."""

    number: int
    stamp: int


class Gap(NamedTuple):
    """Numbers in a row, both ends included, of which no note had come when they were missed.

    The `horizon` is the first transaction that had not begun then: once all before it have ended, so have those that
    took the numbers. A transaction that was rolled back leaves one gap, however much it had noted.
    """

    first: int
    last: int
    horizon: int


class Position(NamedTuple):
    """How far the notes were read: the marks from one that is remembered on to the last, and what was left out."""

    marks: tuple[Mark, ...]
    gaps: tuple[Gap, ...] = ()


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
    return Position(last, tuple(Gap(*ends, horizon) for ends in asked(MISSING)))


def is_last(position: Position) -> bool:
    """Whether nothing was noted since; without any note nobody can tell."""
    if not position.marks:
        return False
    last = position.marks[-1]
    sql = f"SELECT id, stamp FROM {NOTES} WHERE id >= %s ORDER BY id LIMIT 2"  # noqa: S608
    return asked(sql, [last.number]) == [last] and not late(position.gaps)


def since(position: Position, whole: bool = False) -> Read | None:
    """What was noted since; None where the notes are not those that were read up to there.

    The new position remembers the last mark, or with `whole` all of them.
    """
    changes: Changes = {}
    marks, missed, last = list(position.marks), [], position.marks[-1].number
    reading = notes_from(position.marks[0].number)
    if [Mark(*note[:2]) for note in islice(reading, len(marks))] != marks:
        return None
    for number, stamp, kind, of in reading:
        changes.setdefault(kind, set()).add(of)
        if number > last + 1:
            missed.append((last + 1, number - 1))
        last = number
        marks = [*marks, Mark(number, stamp)] if whole else [Mark(number, stamp)]
    come = late(position.gaps)
    for _number, _stamp, kind, of in come:
        changes.setdefault(kind, set()).add(of)
    if whole:
        return Read(changes, Position(tuple(marks), position.gaps))
    left = [part for gap in position.gaps for part in without(gap, [note[0] for note in come])]
    return Read(changes, Position(tuple(marks), still_missing(left, missed)))


def notes_from(first: int) -> Iterator[tuple[int, int, str, int]]:
    """The notes from a number on, in order."""
    sql = f"SELECT {COLUMNS} FROM {NOTES} WHERE id >= %s ORDER BY id LIMIT {READ}"  # noqa: S608
    while rows := asked(sql, [first]):
        yield from rows
        first = rows[-1][0] + 1


def late(gaps: Sequence[Gap]) -> Rows:
    """The notes that were missed and have come since, in order."""
    return asked(LATE, [[gap.first for gap in gaps], [gap.last for gap in gaps]]) if gaps else []


def without(gap: Gap, come: Sequence[int]) -> Iterator[Gap]:
    """What is left of a gap when these numbers, in order, have come."""
    first = gap.first
    for number in come:
        if gap.first <= number <= gap.last:
            if number > first:
                yield Gap(first, number - 1, gap.horizon)
            first = number + 1
    if first <= gap.last:
        yield Gap(first, gap.last, gap.horizon)


def still_missing(gaps: Sequence[Gap], missed: Sequence[tuple[int, int]]) -> tuple[Gap, ...]:
    """The gaps whose notes may yet come; SQLite has one writer at a time, so that none is ever missed."""
    if connection.vendor == "sqlite" or not (gaps or missed):
        return ()
    ended, begun = asked(SNAPSHOT)[0]
    return (*(gap for gap in gaps if ended < gap.horizon), *(Gap(*ends, begun) for ends in missed))


def asked(sql: str, values: Sequence[Any] = ()) -> Rows:
    """The rows that the database answers with."""
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()
