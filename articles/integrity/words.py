"""The index of words holds the rows that are there, each with its words: FTS5 on SQLite, GIN on PostgreSQL.

SQLite's own check of the index writes, and so would keep everybody else waiting.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from articles.integrity.finding import Finding, Mend
from articles.integrity.walking import ROWS
from articles.models.search import SEARCHED, TOKENS, index_names

# So many words are looked up at the beginning, in the middle and at the end of a text.
FEW = 3
THERE = {
    "sqlite": "SELECT 1 FROM sqlite_master WHERE name = %s",
    "postgresql": "SELECT 1 FROM pg_index WHERE indexrelid = to_regclass(%s) AND indisvalid AND indisready",
}
# A table of this connection alone, in which texts are taken apart into words as in the index.
SCALE = f"CREATE VIRTUAL TABLE temp.scale USING fts5(search_text, content='', {TOKENS})"


def check() -> Iterator[Finding]:
    """A finding for each index that is not there, and for each row that it does not find by its words."""
    for table in SEARCHED:
        missing = [name for name in index_names(connection.vendor, table) if not asked(THERE[connection.vendor], name)]
        if missing:
            problem = f"is not whole ({', '.join(missing)} missing)"
            yield Finding(f"The index of words of {table}", problem, Mend("words", table))
        elif connection.vendor == "sqlite":
            for problem in unlike(table):
                yield Finding(f"The index of words of {table}", problem, Mend("words", table))


def unlike(table: str) -> Iterator[str]:
    """The rows that the index does not have, has and should not, or has with other words."""
    with scale() as weighed:
        for indexed, stored in portions(table):
            sizes = weighed(stored)
            for number in sorted(indexed.keys() | stored.keys()):
                if number not in stored:
                    yield f"has a row {number} that is not there"
                elif indexed.get(number) != sizes[number]:
                    yield f"has not the words of row {number}"
                elif not finds(table, number, stored[number]):
                    yield f"does not find row {number} by its words"


def portions(table: str) -> Iterator[tuple[dict[int, bytes], dict[int, str]]]:
    """Some rows at a time: how many words the index has of each, as it keeps that, and their texts."""
    last = -(1 << 62)
    either = (
        f"SELECT id FROM {table} WHERE id > %s UNION SELECT id FROM {table}_search_docsize WHERE id > %s "  # noqa: S608
        f"ORDER BY id LIMIT {ROWS}"
    )
    while numbers := [number for (number,) in asked(either, last, last)]:
        first, last = numbers[0], numbers[-1]
        sizes = f"SELECT id, sz FROM {table}_search_docsize WHERE id BETWEEN %s AND %s"  # noqa: S608
        texts = f"SELECT id, search_text FROM {table} WHERE id BETWEEN %s AND %s"  # noqa: S608
        yield dict(asked(sizes, first, last)), dict(asked(texts, first, last))


@contextmanager
def scale() -> Iterator[object]:
    """A function that tells of texts, by numbers, how many words an index keeps of each."""
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS temp.scale")
        cursor.execute(SCALE)

        def weighed(texts: dict[int, str]) -> dict[int, bytes]:
            cursor.executemany("INSERT INTO temp.scale (rowid, search_text) VALUES (%s, %s)", list(texts.items()))
            sizes = dict(asked("SELECT id, sz FROM temp.scale_docsize"))
            cursor.execute("INSERT INTO temp.scale (scale) VALUES ('delete-all')")
            return sizes

        try:
            yield weighed
        finally:
            cursor.execute("DROP TABLE temp.scale")


def finds(table: str, number: int, text: str) -> bool:
    """Whether the index finds a row by the first, the middle and the last of its words."""
    words = text.split()
    middle = len(words) // 2
    some = [word for word in (*words[:FEW], *words[middle : middle + FEW], *words[-FEW:]) if word.isascii()]
    if not some:
        return True
    sought = " AND ".join(f'"{word}"' for word in dict.fromkeys(some))
    sql = f"SELECT 1 FROM {table}_search WHERE {table}_search MATCH %s AND rowid = %s"  # noqa: S608
    return bool(asked(sql, sought, number))


def asked(sql: str, *values: object) -> list[tuple]:
    """The rows that the database answers with."""
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()
