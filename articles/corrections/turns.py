"""One writer at a time: two importers would otherwise both meet a person for the first time."""

from __future__ import annotations

from django.db import connection

# Any number that no other software on the same database server takes.
LOCK = 7_263_041_977


def take_turn() -> None:
    """Wait until no other transaction stores or corrects; held until the end of the surrounding transaction.

    SQLite needs nothing: its transactions begin as writers here, one after the other.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
