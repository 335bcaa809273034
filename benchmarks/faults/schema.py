"""What tables a database has, and the rows in them, told alike whichever way they were made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from django.db import connection

# The name of a thing and what it is; of a column also whether it may be empty, and so on.
Schema = dict[str, str]
# The values of each column of each table, in the order of its rows.
Rows = dict[str, dict[str, list[str]]]
# Written by migrating itself, or kept by the database beside a table.
BESIDE = re.compile(r"sqlite_|django_migrations$|articles_change$|\w+_search(_\w+)?$")
# Django's word for what has no name, with the number of its place.
UNNAMED = re.compile("(?<=^__unnamed_constraint_)[0-9]+")
COLUMNS = (
    "SELECT table_name || '.' || column_name, concat_ws(' ', data_type, character_maximum_length, is_nullable,"
    " column_default, identity_generation) FROM information_schema.columns WHERE table_schema = current_schema()"
)
CONSTRAINTS = (
    "SELECT conrelid::regclass || ' ' || conname, pg_get_constraintdef(oid) FROM pg_constraint"
    " WHERE connamespace = current_schema()::regnamespace"
)
INDEXES = "SELECT tablename || ' ' || indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()"
TRIGGERS = "SELECT tgrelid::regclass || ' ' || tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal"


def schema() -> Schema:
    """Tables, columns, constraints, indexes and triggers; the order of columns in a table is nobody's business."""
    return dict(on_sqlite() if connection.vendor == "sqlite" else on_postgresql())


def on_sqlite() -> Iterator[tuple[str, str]]:
    """What SQLite keeps as SQL, but of tables their columns and constraints."""
    for kind, name, table, sql in asked("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"):
        if kind == "table" and sql.startswith("CREATE TABLE"):
            yield from of_table(name)
        elif not name.startswith("sqlite_"):
            yield f"{table} {kind} {name}", sql


def of_table(table: str) -> Iterator[tuple[str, str]]:
    """The columns and constraints of a table of SQLite."""
    quoted = connection.ops.quote_name(table)
    yield table, "table"
    for _place, name, *more in asked(f"PRAGMA table_info({quoted})"):
        yield f"{table}.{name}", str(more)
    references = [row[2:] for row in asked(f"PRAGMA foreign_key_list({quoted})")]
    yield f"{table} refers to", str(sorted(references))
    with connection.cursor() as cursor:
        found = connection.introspection.get_constraints(cursor, table)
    told = sorted(str((one["columns"], one["unique"])) for one in found.values() if one["unique"] and not one["index"])
    yield f"{table} unique", str(told)
    yield f"{table} checks", str(sorted(UNNAMED.sub("", name) for name, one in found.items() if one["check"]))


def on_postgresql() -> Iterator[tuple[str, str]]:
    """What PostgreSQL keeps."""
    for question in (COLUMNS, CONSTRAINTS, INDEXES, TRIGGERS):
        yield from asked(question)


def rows() -> Rows:
    """Everything that the tables hold."""
    with connection.cursor() as cursor:
        tables = [name for name in connection.introspection.table_names(cursor) if not BESIDE.match(name)]
    return {table: dict(columns(table)) for table in tables}


def columns(table: str) -> Iterator[tuple[str, list[str]]]:
    """The columns of a table, in the order of its numbers."""
    with connection.cursor() as cursor:
        names = [one.name for one in connection.introspection.get_table_description(cursor, table)]
        order = "id" if "id" in names else connection.introspection.get_primary_key_column(cursor, table)
        chosen = ", ".join(connection.ops.quote_name(name) for name in names)
        cursor.execute(f"SELECT {chosen} FROM {table} ORDER BY {order}")  # noqa: S608 - names of its own
        found = cursor.fetchall()
    for place, name in enumerate(names):
        yield name, [told(row[place]) for row in found]


def told(value: Any) -> str:
    """A value in words."""
    return bytes(value).hex() if isinstance(value, memoryview) else str(value)


def asked(question: str) -> list[tuple[Any, ...]]:
    """The answer to a question."""
    with connection.cursor() as cursor:
        cursor.execute(question)
        return list(cursor.fetchall())
