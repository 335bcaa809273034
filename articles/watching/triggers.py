"""The triggers that write down what changes, whichever door changes it: SQL, installed after every migration.

A trigger's name holds a digest of what it does: one that is there does what it should. While tables are rebuilt there
are none; afterwards it is noted that anything may have changed.
"""

from __future__ import annotations

import hashlib
from typing import Any

from django.apps import AppConfig
from django.db import connections, transaction

from articles.watching.watched import WATCHED, Watched

PREFIX = "newsroom_index_"
NOTES = "articles_change"
# So many notes are kept: who is further behind reads everything anew.
KEPT = 500_000
# They are thrown away so many at a time.
SWEPT = 4096
EVERYTHING = "everything"
EVENTS = {"i": "INSERT", "u": "UPDATE", "d": "DELETE"}
TABLES = {
    "sqlite": (
        f"CREATE TABLE IF NOT EXISTS {NOTES} (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, "
        "number BIGINT NOT NULL, stamp BIGINT NOT NULL)"
    ),
    "postgresql": (
        f"CREATE TABLE IF NOT EXISTS {NOTES} (id BIGSERIAL PRIMARY KEY, kind TEXT NOT NULL, number BIGINT NOT NULL, "
        "stamp BIGINT NOT NULL DEFAULT (random() * 9e15)::bigint)"
    ),
}
INSTALLED = {
    "sqlite": f"SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '{PREFIX}%'",  # noqa: S608
    "postgresql": (
        "SELECT tgname, relname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "  # noqa: S608
        f"WHERE NOT tgisinternal AND tgname LIKE '{PREFIX}%' AND pg_table_is_visible(pg_class.oid)"
    ),
}
NOTE = {
    "sqlite": f"INSERT INTO {NOTES} (kind, number, stamp) VALUES ('{EVERYTHING}', 0, random())",  # noqa: S608
    "postgresql": f"INSERT INTO {NOTES} (kind, number) VALUES ('{EVERYTHING}', 0)",  # noqa: S608
}


def install(sender: AppConfig, using: str = "default", **_signal: Any) -> None:
    """Install the triggers that are missing and note that anything may have changed. Receives `post_migrate`."""
    connection = connections[using]
    if not complete(connection):
        return
    wanted = expected(connection.vendor)
    with transaction.atomic(using), connection.cursor() as cursor:
        cursor.execute(TABLES[connection.vendor])
        there = installed(cursor)
        if there.keys() != wanted.keys():
            drop(cursor, {name: table for name, table in there.items() if name not in wanted})
            for name in wanted.keys() - there.keys():
                for sql in wanted[name]:
                    cursor.execute(sql)
            cursor.execute(NOTE[connection.vendor])


def remove(sender: AppConfig, using: str = "default", plan: Any = (), **_signal: Any) -> None:
    """Take the triggers away before tables change. Receives `pre_migrate`."""
    if plan:
        with transaction.atomic(using), connections[using].cursor() as cursor:
            drop(cursor, installed(cursor))


def complete(connection: Any) -> bool:
    """Whether all tables are there with all columns that are watched: not so on the way to an early migration."""
    with connection.cursor() as cursor:
        there = set(connection.introspection.table_names(cursor))
        return all(
            one.table in there
            and {column.name for column in connection.introspection.get_table_description(cursor, one.table)}
            >= {*one.columns, *(column for _, column in one.notes)}
            for one in WATCHED
        )


def expected(vendor: str) -> dict[str, list[str]]:
    """The triggers that there should be, with the SQL that makes each."""
    wanted = {name: sql for one in WATCHED for name, sql in statements(vendor, one)}
    return wanted | dict(sweeping(vendor))


def note_everything() -> None:
    """Note that anything may have changed: every process reads its lists anew."""
    with connections["default"].cursor() as cursor:
        cursor.execute(NOTE[cursor.db.vendor])


def installed(cursor: Any) -> dict[str, str]:
    """The triggers of this kind that there are, with their tables."""
    cursor.execute(INSTALLED[cursor.db.vendor])
    return dict(cursor.fetchall())


def drop(cursor: Any, triggers: dict[str, str]) -> None:
    """Take these triggers away."""
    for name, table in triggers.items():
        if cursor.db.vendor == "sqlite":
            cursor.execute(f"DROP TRIGGER {name}")
        else:
            cursor.execute(f"DROP TRIGGER {name} ON {table}")
            cursor.execute(f"DROP FUNCTION IF EXISTS {name}()")


def statements(vendor: str, one: Watched) -> list[tuple[str, list[str]]]:
    """The triggers of a table: names, and the SQL that makes each."""
    if vendor == "sqlite":
        return [named(one.table, on_sqlite(one, event)) for event in one.events]
    made = [named(one.table, on_postgresql(one, event)) for event in one.events]
    return [*made, named(one.table, emptied(one))]


def named(table: str, sql: list[str]) -> tuple[str, list[str]]:
    """A name that says what the trigger does, and the SQL with it."""
    digest = hashlib.sha256("".join(sql).encode()).hexdigest()[:10]
    name = f"{PREFIX}{table.removeprefix('articles_')}_{digest}"
    return name, [part.replace("{name}", name) for part in sql]


def on_sqlite(one: Watched, event: str) -> list[str]:
    """A trigger for each row."""
    ages = {"i": ["new"], "d": ["old"], "u": ["old", "new"]}[event]
    tests = [" OR ".join(f'{age}."{column}" IS NOT NULL' for age in ages for column in one.among)] if one.among else []
    if event == "u":
        tests.append(" OR ".join(f'old."{column}" IS NOT new."{column}"' for column in one.columns))
    when = f"WHEN {' AND '.join(f'({test})' for test in tests)} " if tests else ""
    of = f"UPDATE OF {', '.join(quoted(one.columns))}" if event == "u" else EVENTS[event]
    body = " ".join(
        f"INSERT INTO {NOTES} (kind, number, stamp) SELECT '{word}', {age}.\"{column}\", random() "
        f'WHERE {age}."{column}" IS NOT NULL'
        + (f' AND {age}."{column}" IS NOT old."{column}";' if event == "u" and age == "new" else ";")
        for word, column in one.notes
        for age in ages
    )
    return [f"CREATE TRIGGER {{name}} AFTER {of} ON {one.table} {when}BEGIN {body} END"]


def on_postgresql(one: Watched, event: str) -> list[str]:
    """A trigger for each statement, over all rows that it changed."""
    tables = {"i": "NEW TABLE AS new_rows", "d": "OLD TABLE AS old_rows"}
    referencing = tables.get(event) or f"{tables['d']} {tables['i']}"
    changed = " UNION ".join(f"({on_rows(one, event, *note)})" for note in one.notes)
    return [
        "CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"INSERT INTO {NOTES} (kind, number) {changed}; RETURN NULL; END $$",
        f"CREATE TRIGGER {{name}} AFTER {EVENTS[event]} ON {one.table} REFERENCING {referencing} "
        "FOR EACH STATEMENT EXECUTE FUNCTION {name}()",
    ]


def on_rows(one: Watched, event: str, word: str, column: str) -> str:
    """The question which numbers go with a word, after a statement on PostgreSQL."""
    if event == "u":
        old, new = (f"({', '.join(quoted(one.columns, age))})" for age in ("old_rows.", "new_rows."))
        rows = (
            f"FROM old_rows FULL JOIN new_rows ON old_rows.id = new_rows.id CROSS JOIN LATERAL "
            f"(VALUES (old_rows.{column}), (new_rows.{column})) AS noted (number) "
            f"WHERE ROW{old} IS DISTINCT FROM ROW{new} AND noted.number IS NOT NULL"
        )
        return f"SELECT '{word}', noted.number {rows}"
    among = f" AND ({' OR '.join(f'{name} IS NOT NULL' for name in one.among)})" if one.among else ""
    age = {"i": "new_rows", "d": "old_rows"}[event]
    return f"SELECT '{word}', {column} FROM {age} WHERE {column} IS NOT NULL{among}"  # noqa: S608


def emptied(one: Watched) -> list[str]:
    """What notes that a table was emptied at once, which PostgreSQL does row by row for no trigger."""
    return [
        "CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"{NOTE['postgresql']}; RETURN NULL; END $$",
        f"CREATE TRIGGER {{name}} AFTER TRUNCATE ON {one.table} FOR EACH STATEMENT EXECUTE FUNCTION {{name}}()",
    ]


def sweeping(vendor: str) -> list[tuple[str, list[str]]]:
    """What throws away old notes, some for every so many new ones; on PostgreSQL never two at the same ones."""
    old = f"id < new.id - {KEPT}"
    when = f"WHEN (new.id % {SWEPT} = 0)"
    if vendor == "sqlite":
        body = f"DELETE FROM {NOTES} WHERE {old};"  # noqa: S608
        return [named(NOTES, [f"CREATE TRIGGER {{name}} AFTER INSERT ON {NOTES} {when} BEGIN {body} END"])]
    body = f"DELETE FROM {NOTES} WHERE id IN (SELECT id FROM {NOTES} WHERE {old} FOR UPDATE SKIP LOCKED);"  # noqa: S608
    return [
        named(
            NOTES,
            [
                "CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                f"{body} RETURN NULL; END $$",
                f"CREATE TRIGGER {{name}} AFTER INSERT ON {NOTES} FOR EACH ROW {when} EXECUTE FUNCTION {{name}}()",
            ],
        )
    ]


def quoted(columns: tuple[str, ...], before: str = "") -> list[str]:
    """Column names in quotes: some are words of SQL."""
    return [f'{before}"{column}"' for column in columns]
