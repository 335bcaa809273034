"""The file of the database itself: only SQLite's is ours to look at."""

from __future__ import annotations

from collections.abc import Iterator

from django.db import connection

from articles.integrity.finding import Finding

# So many sentences of SQLite are passed on; where there are more, the file is lost anyway.
MOST = 20


def check() -> Iterator[Finding]:
    """What SQLite says of its pages and indexes."""
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA quick_check({MOST})")
        said = [row[0] for row in cursor.fetchall()]
    for sentence in said:
        if sentence != "ok":
            yield Finding("The database file", f"is damaged ({sentence})", remedy="restore a backup")
