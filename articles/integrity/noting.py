"""The notes of what changed, by which lists are kept up to date: the triggers that write them are all there."""

from __future__ import annotations

from collections.abc import Iterator

from django.db import connection

from articles.integrity.finding import Finding, Mend
from articles.watching.triggers import NOTES, expected, installed


def check() -> Iterator[Finding]:
    """A finding for the table of notes and for each trigger that is not there, or there and should not be."""
    with connection.cursor() as cursor:
        there, tables = installed(cursor).keys(), connection.introspection.table_names(cursor)
    if NOTES not in tables:
        yield Finding(f"The table {NOTES}", "is not there, so that nobody hears of changes", Mend("notes"))
    wanted = expected(connection.vendor).keys()
    for name in sorted(wanted - there):
        yield Finding(f"The trigger {name}", "is not there, so that lists miss changes", Mend("notes"))
    for name in sorted(there - wanted):
        yield Finding(f"The trigger {name}", "is of another version", Mend("notes"))
