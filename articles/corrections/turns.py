"""One writer at a time: two importers would otherwise both meet a person for the first time.

Whoever stores many reports looks whether others wait, and lets them write in between.
"""

from __future__ import annotations

from time import monotonic, sleep

from django.db import connection

from articles.watching.waiting import waited_for

# Any number that no other software on the same database server takes.
LOCK = 7_263_041_977
WAITING = """
    SELECT EXISTS (SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
        WHERE datname = current_database() AND locktype = 'advisory' AND NOT granted AND classid = %s AND objid = %s)
"""
# Seconds: SQLite looks every tenth of a second whether it can go on.
PATIENCE, PAUSE = 1.0, 0.005


def take_turn() -> None:
    """Wait until no other transaction stores or corrects; held until the end of the surrounding transaction.

    SQLite needs nothing: its transactions begin as writers here, one after the other.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])


def let_others_write() -> None:
    """Before a transaction, let those go first who wait for their turn; PostgreSQL has them in a row.

    Within a transaction they wait for its end, and nothing is gained by waiting for them.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return
    end = monotonic() + PATIENCE
    while waited_for() and monotonic() < end:
        sleep(PAUSE)


def somebody_waits() -> bool:
    """Whether another transaction waits for the end of this one."""
    if connection.vendor == "sqlite":
        return waited_for()
    with connection.cursor() as cursor:
        cursor.execute(WAITING, [LOCK >> 32, LOCK & 0xFFFF_FFFF])
        return bool(cursor.fetchone()[0])
